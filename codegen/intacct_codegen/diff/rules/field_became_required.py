"""An operation on an object needs a field that it did not need."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import BREAKING, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import thing

RULE = Rule(
    id="field-became-required",
    aspect=Aspect.REQUIRED_FOR,
    applies=lambda found: found.added,
    levels=lambda _: Levels(BREAKING, BREAKING),
    message=lambda found: f"{thing(found)} is required in {found.key} now",
    mirror="field-became-optional",
)
