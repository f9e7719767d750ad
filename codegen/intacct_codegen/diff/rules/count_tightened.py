"""A repeated element may not stand as often, or has to stand more often."""

from __future__ import annotations

from typing import Literal

from intacct_codegen.diff.difference import Aspect, Difference
from intacct_codegen.diff.level import BREAKING, INFO, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import count, thing


def direction(found: Difference) -> Literal["loosened", "tightened", "changed"]:
    """Return whether the limits are wider."""
    (least, most), (new_least, new_most) = found.before, found.after
    if new_least <= least and new_most >= most:
        return "loosened"
    return "tightened" if new_least >= least and new_most <= most else "changed"


RULE = Rule(
    id="count-tightened",
    aspect=Aspect.LIMITS,
    applies=lambda found: direction(found) == "tightened",
    levels=lambda found: Levels(BREAKING, BREAKING) if found.requested else Levels(INFO, INFO),
    message=lambda found: f"{thing(found)}: {count(found.before)} → {count(found.after)} times",
    mirror="count-loosened",
)
