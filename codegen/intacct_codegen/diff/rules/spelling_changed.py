"""A value is written in another way."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import BREAKING, INFO, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import before_and_after, thing

RULE = Rule(
    id="spelling-changed",
    aspect=Aspect.FORM,
    applies=lambda _: True,
    levels=lambda _: Levels(INFO, BREAKING),
    message=lambda found: f"{thing(found)}: written as {before_and_after(found)}",
    mirror="spelling-changed",
)
