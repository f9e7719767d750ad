"""Elements of any name may be given."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect, Difference
from intacct_codegen.diff.level import INFO, Levels
from intacct_codegen.diff.rule import Rule


def inside(found: Difference) -> str:
    """Say what the place is in, unless it is the subject itself."""
    return f"{'/'.join(found.path[:-1])}: " if len(found.path) > 1 else ""


RULE = Rule(
    id="wildcard-added",
    aspect=Aspect.WILDCARD,
    applies=lambda found: found.added,
    levels=lambda _: Levels(INFO, INFO),
    message=lambda found: f"{inside(found)}any elements may stand there now",
    mirror="wildcard-removed",
)
