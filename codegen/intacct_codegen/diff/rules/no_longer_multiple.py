"""Several values in one text became a single one."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import BREAKING, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import thing

RULE = Rule(
    id="no-longer-multiple",
    aspect=Aspect.MULTIPLE,
    applies=lambda found: found.after is False,
    levels=lambda _: Levels(BREAKING, BREAKING),
    message=lambda found: f"{thing(found)} holds one value now",
    mirror="became-multiple",
)
