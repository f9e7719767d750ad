"""An element may hold text directly."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import INFO, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import thing

RULE = Rule(
    id="text-content-added",
    aspect=Aspect.CONTENT,
    applies=lambda found: found.added,
    levels=lambda _: Levels(INFO, INFO),
    message=lambda found: f"{thing(found)} may hold text now",
    mirror="text-content-removed",
)
