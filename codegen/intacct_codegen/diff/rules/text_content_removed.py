"""An element may not hold text directly any more."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import BREAKING, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import thing

RULE = Rule(
    id="text-content-removed",
    aspect=Aspect.CONTENT,
    applies=lambda found: found.removed,
    levels=lambda _: Levels(BREAKING, BREAKING),
    message=lambda found: f"{thing(found)} may not hold text any more",
    mirror="text-content-added",
)
