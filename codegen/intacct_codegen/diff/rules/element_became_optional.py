"""An element may be left out that had to be given."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect, Difference
from intacct_codegen.diff.level import INFO, WARNING, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import alternatives, thing


def instead(found: Difference) -> str:
    """Say what may be given in its place."""
    rivals: tuple[str, ...] = found.after.rivals
    return f": {alternatives(rivals)} may stand instead" if rivals else ""


RULE = Rule(
    id="element-became-optional",
    aspect=Aspect.NEED,
    applies=lambda found: found.after.need.value < found.before.need.value,
    levels=lambda found: Levels(INFO, INFO) if not found.answered else Levels(WARNING, WARNING),
    message=lambda found: f"{thing(found)} need not be given any more{instead(found)}",
    mirror="element-became-required",
)
