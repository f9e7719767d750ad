"""A value became several values in one text."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import BREAKING, WARNING, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import thing

RULE = Rule(
    id="became-multiple",
    aspect=Aspect.MULTIPLE,
    applies=lambda found: found.after is True,
    levels=lambda _: Levels(BREAKING, WARNING),
    message=lambda found: f"{thing(found)} holds several values now",
    mirror="no-longer-multiple",
)
