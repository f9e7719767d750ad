"""An object is new."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import INFO, Levels
from intacct_codegen.diff.rule import Rule

RULE = Rule(
    id="object-added",
    aspect=Aspect.SUBJECT,
    applies=lambda found: found.added and found.subject.kind == "object",
    levels=lambda _: Levels(INFO, INFO),
    message=lambda found: f"object {found.subject.name} added",
    mirror="object-removed",
)
