"""An XML attribute has to be given that was not known before."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import BREAKING, INFO, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import thing

RULE = Rule(
    id="required-attribute-added",
    aspect=Aspect.ATTRIBUTE,
    applies=lambda found: found.added and found.after.required,
    levels=lambda found: Levels(BREAKING, BREAKING) if found.requested else Levels(INFO, INFO),
    message=lambda found: f"required attribute {thing(found)} added",
    mirror="required-attribute-removed",
    many="required attributes added",
)
