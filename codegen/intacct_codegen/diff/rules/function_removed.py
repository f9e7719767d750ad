"""A function is gone."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import BREAKING, Levels
from intacct_codegen.diff.rule import Rule

RULE = Rule(
    id="function-removed",
    aspect=Aspect.SUBJECT,
    applies=lambda found: found.removed and found.subject.kind == "function",
    levels=lambda _: Levels(BREAKING, BREAKING),
    message=lambda found: f"function {found.subject.name} removed",
    mirror="function-added",
)
