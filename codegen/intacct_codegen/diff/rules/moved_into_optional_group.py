"""Elements stand in an optional group: they are given together or not at all."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.grouping import described, group_change, members
from intacct_codegen.diff.level import WARNING, Levels
from intacct_codegen.diff.rule import Rule

RULE = Rule(
    id="moved-into-optional-group",
    aspect=Aspect.GROUP,
    applies=lambda found: group_change(found) == "optional begun",
    levels=lambda _: Levels(WARNING, WARNING),
    message=lambda found: f"{members(found)} moved into an optional group: {described(found.after)}",
    mirror="moved-out-of-optional-group",
)
