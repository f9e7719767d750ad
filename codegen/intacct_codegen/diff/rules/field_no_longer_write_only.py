"""A field that could only be written can be read."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import INFO, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import thing

RULE = Rule(
    id="field-no-longer-write-only",
    aspect=Aspect.ACCESS,
    applies=lambda found: (found.before, found.after) == ("write", "both"),
    levels=lambda _: Levels(INFO, INFO),
    message=lambda found: f"{thing(found)} can be read now",
    mirror="field-became-write-only",
)
