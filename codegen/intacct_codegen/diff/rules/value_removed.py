"""A value is not accepted any more."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import BREAKING, INFO, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import thing

RULE = Rule(
    id="value-removed",
    aspect=Aspect.VALUE,
    applies=lambda found: found.removed,
    levels=lambda found: Levels(BREAKING, BREAKING) if found.requested else Levels(INFO, INFO),
    message=lambda found: f"{thing(found)}: value {found.key!r} removed",
    mirror="value-added",
    many="values removed",
)
