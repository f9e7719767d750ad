"""A group of elements may be left out."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.grouping import group_change, members
from intacct_codegen.diff.level import INFO, WARNING, Levels
from intacct_codegen.diff.rule import Rule

RULE = Rule(
    id="group-became-optional",
    aspect=Aspect.GROUP,
    applies=lambda found: group_change(found) == "became optional",
    levels=lambda found: Levels(INFO, INFO) if not found.answered else Levels(WARNING, WARNING),
    message=lambda found: f"{members(found)} may be left out together now",
    mirror="group-became-required",
)
