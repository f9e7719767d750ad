"""Numbers that callers give: whole ones, within bounds."""

from __future__ import annotations

from typing import TypeGuard

from .errors import InvalidInput


def is_whole(number: object) -> TypeGuard[int]:
    """Whether this is an int; True and False are none."""
    return isinstance(number, int) and not isinstance(number, bool)


def whole(number: object, low: int, high: int, name: str) -> int:
    """Return a whole number from `low` to `high`; refuse anything else."""
    if not is_whole(number) or not low <= number <= high:
        raise InvalidInput(f"{number!r}; accepted: {low} to {high}", name)
    return number
