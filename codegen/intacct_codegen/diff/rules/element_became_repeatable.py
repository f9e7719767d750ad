"""An element may stand more than once."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import BREAKING, INFO, WARNING, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import thing

RULE = Rule(
    id="element-became-repeatable",
    aspect=Aspect.REPEATED,
    applies=lambda found: found.after is True,
    levels=lambda found: Levels(BREAKING, WARNING if found.answered else INFO),
    message=lambda found: f"{thing(found)} may be given more than once now",
    mirror="element-became-single",
)
