"""Something belongs to another application, so it is imported from another package."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import BREAKING, INFO, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import before_and_after

RULE = Rule(
    id="application-changed",
    aspect=Aspect.APPLICATION,
    applies=lambda _: True,
    levels=lambda _: Levels(BREAKING, INFO),
    message=lambda found: f"moved to another application: {before_and_after(found)}",
    mirror="application-changed",
)
