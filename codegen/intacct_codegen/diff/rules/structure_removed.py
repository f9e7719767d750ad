"""A structure shared by functions is gone."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import BREAKING, INFO, Levels
from intacct_codegen.diff.rule import Rule

RULE = Rule(
    id="structure-removed",
    aspect=Aspect.SUBJECT,
    applies=lambda found: found.removed and found.subject.kind == "structure",
    levels=lambda _: Levels(BREAKING, INFO),
    message=lambda found: f"structure {found.subject.name} removed",
    mirror="structure-added",
)
