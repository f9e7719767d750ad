"""The vendor advises against something."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import WARNING, Levels
from intacct_codegen.diff.rule import Rule

RULE = Rule(
    id="deprecated",
    aspect=Aspect.DEPRECATED,
    applies=lambda found: found.after is True,
    levels=lambda _: Levels(WARNING, WARNING),
    message=lambda found: f"{found.where} deprecated".strip(),
    mirror="deprecation-withdrawn",
)
