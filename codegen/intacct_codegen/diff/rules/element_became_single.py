"""An element may stand only once."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import BREAKING, INFO, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import thing

RULE = Rule(
    id="element-became-single",
    aspect=Aspect.REPEATED,
    applies=lambda found: found.after is False,
    levels=lambda found: Levels(BREAKING, BREAKING if found.requested else INFO),
    message=lambda found: f"{thing(found)} may be given only once now",
    mirror="element-became-repeatable",
)
