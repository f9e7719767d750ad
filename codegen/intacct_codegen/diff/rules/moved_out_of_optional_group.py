"""Elements that were given together or not at all stand for themselves."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.grouping import described, group_change, members
from intacct_codegen.diff.level import WARNING, Levels
from intacct_codegen.diff.rule import Rule

RULE = Rule(
    id="moved-out-of-optional-group",
    aspect=Aspect.GROUP,
    applies=lambda found: group_change(found) == "optional ended",
    levels=lambda _: Levels(WARNING, WARNING),
    message=lambda found: f"{members(found)} moved out of an optional group: {described(found.before)}",
    mirror="moved-into-optional-group",
)
