"""A function changes data, so it is not repeated on its own any more."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import INFO, WARNING, Levels
from intacct_codegen.diff.rule import Rule

RULE = Rule(
    id="became-writing",
    aspect=Aspect.WRITES,
    applies=lambda found: found.after is True,
    levels=lambda _: Levels(WARNING, INFO),
    message=lambda found: f"{found.subject.name} changes data now",
    mirror="became-reading",
)
