"""A value of a text that takes any is not known any more."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import INFO, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import thing

RULE = Rule(
    id="known-value-removed",
    aspect=Aspect.KNOWN_VALUE,
    applies=lambda found: found.removed,
    levels=lambda _: Levels(INFO, INFO),
    message=lambda found: f"{thing(found)}: known value {found.key!r} removed",
    mirror="known-value-added",
    many="known values removed",
)
