"""An element has to be given that might be left out."""

from __future__ import annotations

from intacct_codegen.diff.bodies import Need
from intacct_codegen.diff.difference import Aspect, Difference
from intacct_codegen.diff.level import BREAKING, INFO, WARNING, Level, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import alternatives, thing


def level(found: Difference) -> Level:
    """Always needed is worse than needed beside others."""
    return BREAKING if found.after.need is Need.REQUIRED else WARNING


def phrase(found: Difference) -> str:
    """Say when it is needed."""
    if found.after.need is Need.REQUIRED:
        return "is required now"
    if found.after.need is Need.TOGETHER:
        return "is required now when its group is given"
    return f"is required now unless {alternatives(found.after.rivals)} is given"


RULE = Rule(
    id="element-became-required",
    aspect=Aspect.NEED,
    applies=lambda found: found.after.need.value > found.before.need.value,
    levels=lambda found: Levels(level(found), level(found)) if found.requested else Levels(INFO, INFO),
    message=lambda found: f"{thing(found)} {phrase(found)}",
    mirror="element-became-optional",
)
