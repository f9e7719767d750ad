"""A field cannot be written any more."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import BREAKING, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import thing

RULE = Rule(
    id="field-became-read-only",
    aspect=Aspect.ACCESS,
    applies=lambda found: (found.before, found.after) == ("both", "read"),
    levels=lambda _: Levels(BREAKING, BREAKING),
    message=lambda found: f"{thing(found)} can only be read now",
    mirror="field-no-longer-read-only",
)
