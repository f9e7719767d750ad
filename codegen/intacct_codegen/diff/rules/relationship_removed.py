"""An object does not lead to another one any more."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import WARNING, Levels
from intacct_codegen.diff.rule import Rule

RULE = Rule(
    id="relationship-removed",
    aspect=Aspect.RELATIONSHIP,
    applies=lambda found: found.removed,
    levels=lambda _: Levels(WARNING, WARNING),
    message=lambda found: f"relationship {found.name} to {found.before.object} removed",
    mirror="relationship-added",
    many="relationships removed",
)
