"""The gateway behaves differently in a way that no element shows."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import INFO, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import behaviour

RULE = Rule(
    id="behaviour-noted",
    aspect=Aspect.BEHAVIOUR,
    applies=lambda found: found.added,
    levels=lambda _: Levels(INFO, INFO),
    message=lambda found: f"behaviour: {behaviour(found.after)}",
    mirror="behaviour-note-withdrawn",
)
