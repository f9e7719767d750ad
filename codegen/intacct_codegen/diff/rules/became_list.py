"""A structure is a plain list in Python now."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import BREAKING, INFO, Levels
from intacct_codegen.diff.rule import Rule

RULE = Rule(
    id="became-list",
    aspect=Aspect.LIST,
    applies=lambda found: found.after is True,
    levels=lambda _: Levels(BREAKING, INFO),
    message=lambda found: f"{found.subject.name} is a plain list in Python now",
    mirror="no-longer-list",
)
