"""A generic function does not take an object any more."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import BREAKING, Levels
from intacct_codegen.diff.rule import Rule

RULE = Rule(
    id="operation-removed",
    aspect=Aspect.OPERATION,
    applies=lambda found: found.removed,
    levels=lambda _: Levels(BREAKING, BREAKING),
    message=lambda found: f"{found.key} not possible any more",
    mirror="operation-added",
    many="operations not possible any more",
)
