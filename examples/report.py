"""Prints a story as a report for the terminal: what was asked, what came back, figures in tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import TypeVar

from intacct import UNSET, Unset

T = TypeVar("T")


class StepFailed(Exception):
    """Something did not come out as the story says."""


class Report:
    """Writes numbered steps and remembers whether each one held."""

    def __init__(self) -> None:
        self.steps = 0

    def title(self, text: str) -> None:
        print(f"\n{text}\n{'=' * len(text)}")

    def step(self, text: str) -> None:
        self.steps += 1
        print(f"\n{self.steps}. {text}\n")

    def asked(self, text: str) -> None:
        print(f"   asked     {text}")

    def answered(self, text: str) -> None:
        print(f"   answered  {text}")

    def holds(self, text: str, given: object, expected: object) -> None:
        """Say what was found, and stop the story if it is not what was expected."""
        if given != expected:
            raise StepFailed(f"{text}: expected {_text(expected)}, found {_text(given)}")
        print(f"   holds     {text}: {_text(given)}")

    def table(
        self, head: Sequence[str], rows: Iterable[Sequence[object]], total: Sequence[object] | None = None
    ) -> None:
        """Print a table; amounts stand to the right."""
        values = [*rows, *([total] if total else [])]
        lines = [list(head), *([_text(cell) for cell in row] for row in values)]
        amounts = [any(isinstance(row[i], Decimal) for row in values) for i in range(len(head))]
        widths = [max(len(line[i]) for line in lines) for i in range(len(head))]

        def show(line: Sequence[str]) -> str:
            cells = [text.rjust(widths[i]) if amounts[i] else text.ljust(widths[i]) for i, text in enumerate(line)]
            return "     " + "  ".join(cells).rstrip()

        rule = "     " + "  ".join("-" * width for width in widths)
        shown = [show(line) for line in lines]
        shown.insert(1, rule)
        if total:
            shown.insert(-1, rule)
        print("\n".join(["", *shown, ""]))


def known(value: T | None | Unset) -> T:
    """Return a value that the gateway always gives; stop the story if it does not."""
    if value is None or value is UNSET:
        raise StepFailed("the answer lacks a field that every record has")
    return value


def amount(value: Decimal | None | Unset) -> Decimal:
    """Return an amount; none counts as zero."""
    return value or Decimal(0)


def _text(value: object) -> str:
    if value is None or value is UNSET:
        return ""
    if isinstance(value, Decimal):
        return f"{value:,.2f}"
    return str(value)
