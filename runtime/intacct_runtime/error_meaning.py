"""From what the gateway says to the exception that says it in Python."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from .error_table import ENTRIES
from .errors import Aborted, AlreadyRecorded, ErrorEntry, GatewayError, joined
from .message import GatewayMessage


@cache
def _by_number() -> dict[str, list[ErrorEntry]]:
    found: dict[str, list[ErrorEntry]] = {}
    for entry in ENTRIES:
        found.setdefault(entry.number, []).append(entry)
    return found


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE | re.DOTALL)


def entry_of(message: GatewayMessage) -> ErrorEntry | None:
    """Return what the table knows about an error: by number and text, by text alone, by number alone."""
    text = message.text
    entries = _by_number()
    of_number = entries.get(message.errorno, [])
    for entry in (*of_number, *entries.get("*", [])):
        if entry.when and _pattern(entry.when).search(text):
            return entry
    return next((entry for entry in of_number if not entry.when), None)


def _weight(entry: ErrorEntry | None) -> int:
    """Rank what an error says: an outcome first, then a distinct meaning, a catch-all, nothing, a mere consequence."""
    if entry is None:
        return 3
    if issubclass(entry.error, AlreadyRecorded):
        return 0
    if issubclass(entry.error, Aborted):
        return 4
    is_rest = not entry.when and any(other.when for other in _by_number()[entry.number])
    return 2 if is_rest else 1


def telling_entry(errors: tuple[GatewayMessage, ...]) -> ErrorEntry | None:
    """Return the entry of the error that says most: gateways add vague errors after the one that matters."""
    entries = [entry_of(error) for error in errors]
    return min(entries, key=_weight, default=None)


def undone(errors: tuple[GatewayMessage, ...]) -> bool:
    """Whether one of the errors says that the whole transaction was rolled back."""
    return any(entry is not None and issubclass(entry.error, Aborted) for entry in map(entry_of, errors))


def gateway_error(level: type[GatewayError], errors: tuple[GatewayMessage, ...], **details: Any) -> GatewayError:
    """Make the exception for errors of one level."""
    entry = telling_entry(errors)
    cls = level
    if entry is not None and not issubclass(entry.error, Aborted):
        cls = joined(entry.error, level)
    return cls(errors, entry=entry, **details)
