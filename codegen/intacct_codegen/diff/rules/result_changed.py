"""A function answers with something else."""

from __future__ import annotations

from typing import Any

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import BREAKING, Levels
from intacct_codegen.diff.rule import Rule


def answer(value: Any) -> str:
    """Say what a function answers."""
    if not isinstance(value, tuple):
        return "nothing" if value is None else "a structure"
    kind, element, records = value
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
