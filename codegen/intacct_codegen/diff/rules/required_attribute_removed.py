"""An XML attribute that had to be given is gone."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import BREAKING, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import thing

RULE = Rule(
    id="required-attribute-removed",
    aspect=Aspect.ATTRIBUTE,
    applies=lambda found: found.removed and found.before.required,
    levels=lambda _: Levels(BREAKING, BREAKING),
    message=lambda found: f"required attribute {thing(found)} removed",
    mirror="required-attribute-added",
    many="required attributes removed",
)
