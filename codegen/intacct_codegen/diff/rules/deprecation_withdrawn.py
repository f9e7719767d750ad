"""The vendor no longer advises against something."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import INFO, Levels
from intacct_codegen.diff.rule import Rule

RULE = Rule(
    id="deprecation-withdrawn",
    aspect=Aspect.DEPRECATED,
    applies=lambda found: found.after is False,
    levels=lambda _: Levels(INFO, INFO),
    message=lambda found: f"{found.where} is not deprecated any more".strip(),
    mirror="deprecated",
)
