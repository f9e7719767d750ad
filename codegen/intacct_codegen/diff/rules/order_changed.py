"""Elements stand in another order."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect, Difference
from intacct_codegen.diff.level import BREAKING, INFO, Levels
from intacct_codegen.diff.rule import Rule


def inside(found: Difference) -> str:
    """Say in what the order changed, unless it is the subject itself."""
    return f" in {found.where}" if found.path else ""


def moves(found: Difference) -> str:
    """Say what moved where."""
    said = [f"{name} {_after(place)} (was {_after(dict(found.before)[name])})" for name, place in found.after[:5]]
    more = len(found.after) - len(said)
    return "; ".join(said) + (f"; and {more} more" if more > 0 else "")


def _after(name: str) -> str:
    return f"after {name}" if name else "first"


RULE = Rule(
    id="order-changed",
    aspect=Aspect.ORDER,
    applies=lambda _: True,
    levels=lambda found: Levels(INFO, BREAKING if found.requested else INFO),
    message=lambda found: f"order changed{inside(found)}: {moves(found)}",
    mirror="order-changed",
)
