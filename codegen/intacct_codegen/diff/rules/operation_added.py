"""A generic function takes an object now."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import INFO, Levels
from intacct_codegen.diff.rule import Rule

RULE = Rule(
    id="operation-added",
    aspect=Aspect.OPERATION,
    applies=lambda found: found.added,
    levels=lambda _: Levels(INFO, INFO),
    message=lambda found: f"{found.key} possible",
    mirror="operation-removed",
    many="operations possible",
)
