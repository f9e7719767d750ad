"""Elements that could stand in any order have an order."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.grouping import described, group_change, members
from intacct_codegen.diff.level import BREAKING, INFO, Levels
from intacct_codegen.diff.rule import Rule

RULE = Rule(
    id="order-fixed",
    aspect=Aspect.GROUP,
    applies=lambda found: group_change(found) == "order fixed",
    levels=lambda found: Levels(INFO, BREAKING if found.requested else INFO),
    message=lambda found: f"{members(found)} have an order now: {described(found.after)}",
    mirror="order-freed",
)
