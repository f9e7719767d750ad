"""A function is new."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import INFO, Levels
from intacct_codegen.diff.rule import Rule

RULE = Rule(
    id="function-added",
    aspect=Aspect.SUBJECT,
    applies=lambda found: found.added and found.subject.kind == "function",
    levels=lambda _: Levels(INFO, INFO),
    message=lambda found: f"function {found.subject.name} added",
    mirror="function-removed",
)
