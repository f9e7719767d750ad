"""Elements stand in a group that may be repeated."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.grouping import described, group_change, members
from intacct_codegen.diff.level import BREAKING, INFO, WARNING, Levels
from intacct_codegen.diff.rule import Rule

RULE = Rule(
    id="moved-into-repeated-group",
    aspect=Aspect.GROUP,
    applies=lambda found: group_change(found) == "repeated begun",
    levels=lambda found: Levels(BREAKING, WARNING if found.answered else INFO),
    message=lambda found: f"{members(found)} moved into a repeatable group: {described(found.after)}",
    mirror="moved-out-of-repeated-group",
)
