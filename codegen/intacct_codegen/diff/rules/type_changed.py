"""A value has another type in Python."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import BREAKING, INFO, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import before_and_after, thing

RULE = Rule(
    id="type-changed",
    aspect=Aspect.TYPE,
    applies=lambda _: True,
    levels=lambda _: Levels(BREAKING, INFO),
    message=lambda found: f"{thing(found)}: type {before_and_after(found)}",
    mirror="type-changed",
)
