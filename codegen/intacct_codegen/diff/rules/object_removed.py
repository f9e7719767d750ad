"""An object is gone."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import BREAKING, Levels
from intacct_codegen.diff.rule import Rule

RULE = Rule(
    id="object-removed",
    aspect=Aspect.SUBJECT,
    applies=lambda found: found.removed and found.subject.kind == "object",
    levels=lambda _: Levels(BREAKING, BREAKING),
    message=lambda found: f"object {found.subject.name} removed",
    mirror="object-added",
)
