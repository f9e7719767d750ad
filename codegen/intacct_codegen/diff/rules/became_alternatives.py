"""Of several elements only one may be given."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.grouping import became, group_change, members
from intacct_codegen.diff.level import BREAKING, WARNING, Levels
from intacct_codegen.diff.rule import Rule

RULE = Rule(
    id="became-alternatives",
    aspect=Aspect.GROUP,
    applies=lambda found: group_change(found) == "alternatives begun",
    levels=lambda found: Levels(BREAKING, BREAKING) if found.requested else Levels(WARNING, WARNING),
    message=lambda found: f"{members(found)} are alternatives now: {became(found)}",
    mirror="no-longer-alternatives",
)
