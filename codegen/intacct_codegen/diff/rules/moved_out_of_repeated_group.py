"""Elements that could be repeated as a group stand once."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.grouping import described, group_change, members
from intacct_codegen.diff.level import BREAKING, INFO, Levels
from intacct_codegen.diff.rule import Rule

RULE = Rule(
    id="moved-out-of-repeated-group",
    aspect=Aspect.GROUP,
    applies=lambda found: group_change(found) == "repeated ended",
    levels=lambda found: Levels(BREAKING, BREAKING if found.requested else INFO),
    message=lambda found: f"{members(found)} moved out of a repeatable group: {described(found.before)}",
    mirror="moved-into-repeated-group",
)
