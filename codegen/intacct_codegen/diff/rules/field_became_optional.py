"""An operation on an object does not need a field any more."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import INFO, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import thing

RULE = Rule(
    id="field-became-optional",
    aspect=Aspect.REQUIRED_FOR,
    applies=lambda found: found.removed,
    levels=lambda _: Levels(INFO, INFO),
    message=lambda found: f"{thing(found)} need not be given in {found.key} any more",
    mirror="field-became-required",
)
