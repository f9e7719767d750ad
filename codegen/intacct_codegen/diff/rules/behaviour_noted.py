"""The gateway behaves differently in a way that no element shows."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import WARNING, Levels
from intacct_codegen.diff.rule import Rule

RULE = Rule(
    id="behaviour-noted",
    aspect=Aspect.BEHAVIOUR,
    applies=lambda found: found.added,
    levels=lambda _: Levels(WARNING, WARNING),
    message=lambda found: f"behaviour: {found.after}",
    mirror="behaviour-note-withdrawn",
)
