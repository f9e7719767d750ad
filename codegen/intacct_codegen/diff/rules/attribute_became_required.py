"""An XML attribute has to be given that might be left out."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import BREAKING, INFO, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import thing

RULE = Rule(
    id="attribute-became-required",
    aspect=Aspect.ATTRIBUTE_NEED,
    applies=lambda found: found.after is True,
    levels=lambda found: Levels(BREAKING, BREAKING) if found.requested else Levels(INFO, INFO),
    message=lambda found: f"attribute {thing(found)} is required now",
    mirror="attribute-became-optional",
)
