"""Elements may stand in any order."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.grouping import group_change, members
from intacct_codegen.diff.level import INFO, WARNING, Levels
from intacct_codegen.diff.rule import Rule

RULE = Rule(
    id="order-freed",
    aspect=Aspect.GROUP,
    applies=lambda found: group_change(found) == "order freed",
    levels=lambda found: Levels(INFO, WARNING if found.answered else INFO),
    message=lambda found: f"{members(found)} may stand in any order now",
    mirror="order-fixed",
)
