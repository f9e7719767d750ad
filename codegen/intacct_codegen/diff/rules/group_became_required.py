"""A group of elements has to be given."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.grouping import group_change, members
from intacct_codegen.diff.level import BREAKING, INFO, Levels
from intacct_codegen.diff.rule import Rule

RULE = Rule(
    id="group-became-required",
    aspect=Aspect.GROUP,
    applies=lambda found: group_change(found) == "became required",
    levels=lambda found: Levels(BREAKING, BREAKING) if found.requested else Levels(INFO, INFO),
    message=lambda found: f"{members(found)} may not be left out together any more",
    mirror="group-became-optional",
)
