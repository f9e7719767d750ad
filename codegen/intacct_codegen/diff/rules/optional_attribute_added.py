"""An XML attribute may be given that was not known before."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import INFO, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import thing

RULE = Rule(
    id="optional-attribute-added",
    aspect=Aspect.ATTRIBUTE,
    applies=lambda found: found.added and not found.after.required,
    levels=lambda _: Levels(INFO, INFO),
    message=lambda found: f"optional attribute {thing(found)} added",
    mirror="optional-attribute-removed",
    many="optional attributes added",
)
