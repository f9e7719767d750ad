"""A value is known of a text that takes any."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import INFO, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import thing

RULE = Rule(
    id="known-value-added",
    aspect=Aspect.KNOWN_VALUE,
    applies=lambda found: found.added,
    levels=lambda _: Levels(INFO, INFO),
    message=lambda found: f"{thing(found)}: known value {found.key!r} added",
    mirror="known-value-removed",
    many="known values added",
)
