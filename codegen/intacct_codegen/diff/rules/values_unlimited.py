"""Any text is accepted where only listed values were."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import INFO, WARNING, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import thing


def listed(values: tuple[str, ...]) -> str:
    """Name values, the first of many."""
    shown = ", ".join(repr(value) for value in values[:8])
    return f"{shown} and {len(values) - 8} more" if len(values) > 8 else shown


RULE = Rule(
    id="values-unlimited",
    aspect=Aspect.ENUMERATION,
    applies=lambda found: found.removed,
    levels=lambda found: Levels(INFO, INFO) if not found.answered else Levels(WARNING, WARNING),
    message=lambda found: f"{thing(found)}: any text accepted now, only {listed(found.before)} before",
    mirror="values-limited",
)
