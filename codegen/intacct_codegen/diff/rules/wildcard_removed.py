"""Elements of any name may not be given any more."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect, Difference
from intacct_codegen.diff.level import BREAKING, Levels
from intacct_codegen.diff.rule import Rule


def inside(found: Difference) -> str:
    """Say what the place is in, unless it is the subject itself."""
    return f"{'/'.join(found.path[:-1])}: " if len(found.path) > 1 else ""


RULE = Rule(
    id="wildcard-removed",
    aspect=Aspect.WILDCARD,
    applies=lambda found: found.removed,
    levels=lambda _: Levels(BREAKING, BREAKING),
    message=lambda found: f"{inside(found)}only the elements listed may stand there now",
    mirror="wildcard-added",
)
