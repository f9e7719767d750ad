"""A function answers with something else."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import BREAKING, Levels
from intacct_codegen.diff.picture import Result, Shape
from intacct_codegen.diff.rule import Rule


def answer(value: Result | Shape | None) -> str:
    """Say what a function answers."""
    if not isinstance(value, Result):
        return "nothing" if value is None else "a structure"
    kind, element, records = value.kind, value.element, value.records
    names = [name for name, _ in records] or ([element] if element else [])
    return f"{kind} ({', '.join(names)})" if names else f"{kind}"


RULE = Rule(
    id="result-changed",
    aspect=Aspect.RESULT,
    applies=lambda _: True,
    levels=lambda _: Levels(BREAKING, BREAKING),
    message=lambda found: f"answer changed: {answer(found.before)} → {answer(found.after)}",
    mirror="result-changed",
)
