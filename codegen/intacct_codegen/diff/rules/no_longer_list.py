"""A structure is no plain list in Python any more."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import BREAKING, INFO, Levels
from intacct_codegen.diff.rule import Rule

RULE = Rule(
    id="no-longer-list",
    aspect=Aspect.LIST,
    applies=lambda found: found.after is False,
    levels=lambda _: Levels(BREAKING, INFO),
    message=lambda found: f"{found.subject.name} has a class in Python now, it was a plain list",
    mirror="became-list",
)
