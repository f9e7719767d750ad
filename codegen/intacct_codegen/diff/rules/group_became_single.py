"""A group of elements may not be repeated any more."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.grouping import group_change, members
from intacct_codegen.diff.level import BREAKING, INFO, Levels
from intacct_codegen.diff.rule import Rule

RULE = Rule(
    id="group-became-single",
    aspect=Aspect.GROUP,
    applies=lambda found: group_change(found) == "became single",
    levels=lambda found: Levels(BREAKING, BREAKING if found.requested else INFO),
    message=lambda found: f"{members(found)} may not be repeated together any more",
    mirror="group-became-repeatable",
)
