"""Elements are held together by another group."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.grouping import became, group_change, members
from intacct_codegen.diff.level import WARNING, Levels
from intacct_codegen.diff.rule import Rule

RULE = Rule(
    id="regrouped",
    aspect=Aspect.GROUP,
    applies=lambda found: group_change(found) == "other",
    levels=lambda _: Levels(WARNING, WARNING),
    message=lambda found: f"{members(found)} grouped differently: {became(found)}",
    mirror="regrouped",
)
