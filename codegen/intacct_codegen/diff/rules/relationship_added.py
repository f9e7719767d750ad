"""An object leads to another one."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import INFO, Levels
from intacct_codegen.diff.rule import Rule

RULE = Rule(
    id="relationship-added",
    aspect=Aspect.RELATIONSHIP,
    applies=lambda found: found.added,
    levels=lambda _: Levels(INFO, INFO),
    message=lambda found: f"relationship {found.name} to {found.after.object} added",
    mirror="relationship-removed",
    many="relationships added",
)
