"""A field that could only be read can only be written, or the other way round."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import BREAKING, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import thing

RULE = Rule(
    id="field-access-reversed",
    aspect=Aspect.ACCESS,
    applies=lambda found: {found.before, found.after} == {"read", "write"},
    levels=lambda _: Levels(BREAKING, BREAKING),
    message=lambda found: f"{thing(found)}: {found.before} only → {found.after} only",
    mirror="field-access-reversed",
)
