"""A change of behaviour is not there, or not told any more."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import INFO, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import behaviour

RULE = Rule(
    id="behaviour-note-withdrawn",
    aspect=Aspect.BEHAVIOUR,
    applies=lambda found: found.removed,
    levels=lambda _: Levels(INFO, INFO),
    message=lambda found: f"no longer the behaviour: {behaviour(found.before)}",
    mirror="behaviour-noted",
)
