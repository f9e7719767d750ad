"""A structure shared by functions is new."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import INFO, Levels
from intacct_codegen.diff.rule import Rule

RULE = Rule(
    id="structure-added",
    aspect=Aspect.SUBJECT,
    applies=lambda found: found.added and found.subject.kind == "structure",
    levels=lambda _: Levels(INFO, INFO),
    message=lambda found: f"structure {found.subject.name} added",
    mirror="structure-removed",
)
