"""A change of behaviour is not there, or not told any more."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import WARNING, Levels
from intacct_codegen.diff.rule import Rule

RULE = Rule(
    id="behaviour-note-withdrawn",
    aspect=Aspect.BEHAVIOUR,
    applies=lambda found: found.removed,
    levels=lambda _: Levels(WARNING, WARNING),
    message=lambda found: f"no longer: {found.before}",
    mirror="behaviour-noted",
)
