"""What is wrong with a spec document, where, and how to put it right."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake; line and column count from one."""

    path: Path
    line: int
    column: int
    message: str
    fix: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.message}. {self.fix}"


class SpecError(Exception):
    """Raised when spec documents cannot be used; holds every problem found."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: Sequence[Problem] = tuple(sorted(set(problems)))
        super().__init__("\n".join(str(problem) for problem in self.problems))


def suggestion(given: str, known: Iterable[str], otherwise: str) -> str:
    """A fix that names the likeliest of the known words, or else lists them."""
    words = list(known)
    folded = {word.lower(): word for word in words}
    close = difflib.get_close_matches(given.lower(), folded, n=1, cutoff=0.6)
    if close:
        return f"Did you mean `{folded[close[0]]}`?"
    return f"{otherwise}: {', '.join(words)}." if len(words) <= 40 else f"{otherwise}."
