"""A group of elements may be repeated."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.grouping import group_change, members
from intacct_codegen.diff.level import BREAKING, INFO, WARNING, Levels
from intacct_codegen.diff.rule import Rule

RULE = Rule(
    id="group-became-repeatable",
    aspect=Aspect.GROUP,
    applies=lambda found: group_change(found) == "became repeatable",
    levels=lambda found: Levels(BREAKING, WARNING if found.answered else INFO),
    message=lambda found: f"{members(found)} may be repeated together now",
    mirror="group-became-single",
)
