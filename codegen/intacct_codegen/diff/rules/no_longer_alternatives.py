"""Elements that excluded each other may stand together."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.grouping import became, group_change, members
from intacct_codegen.diff.level import INFO, WARNING, Levels
from intacct_codegen.diff.rule import Rule

RULE = Rule(
    id="no-longer-alternatives",
    aspect=Aspect.GROUP,
    applies=lambda found: group_change(found) == "alternatives ended",
    levels=lambda _: Levels(INFO, WARNING),
    message=lambda found: f"{members(found)} are no alternatives any more: {became(found)}",
    mirror="became-alternatives",
)
