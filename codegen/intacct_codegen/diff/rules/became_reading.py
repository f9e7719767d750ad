"""A function only reads, so it may be repeated safely."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import INFO, Levels
from intacct_codegen.diff.rule import Rule

RULE = Rule(
    id="became-reading",
    aspect=Aspect.WRITES,
    applies=lambda found: found.after is False,
    levels=lambda _: Levels(INFO, INFO),
    message=lambda found: f"{found.subject.name} only reads now",
    mirror="became-writing",
)
