"""Only listed values are accepted where any text was."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import BREAKING, INFO, WARNING, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import thing


def listed(values: tuple[str, ...]) -> str:
    """Name values, the first of many."""
    shown = ", ".join(repr(value) for value in values[:8])
    return f"{shown} and {len(values) - 8} more" if len(values) > 8 else shown


RULE = Rule(
    id="values-limited",
    aspect=Aspect.ENUMERATION,
    applies=lambda found: found.added,
    levels=lambda found: Levels(BREAKING, BREAKING) if found.requested else Levels(WARNING, INFO),
    message=lambda found: f"{thing(found)}: only {listed(found.after)} accepted now",
    mirror="values-unlimited",
)
