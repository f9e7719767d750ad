"""What call stubs share."""

from __future__ import annotations

from collections.abc import Iterable
from typing import overload

from .errors import InvalidInput
from .unset import UNSET, Unset

Listed = str | int | Iterable[str | int]
"""One key or name, several of them, or a text that already holds them with commas in between."""


@overload
def listed(items: Listed) -> str: ...
@overload
def listed(items: Listed | Unset) -> str | Unset: ...
def listed(items: Listed | Unset) -> str | Unset:
    """Return keys or field names as the one text that the generic functions take."""
    if items is UNSET or isinstance(items, str):
        return items
    if isinstance(items, int):
        return str(items)
    texts = [str(item) for item in items]
    for text in texts:
        if "," in text:
            raise InvalidInput(f"{text!r} holds a comma, which separates the items of the list; pass it by itself")
    return ",".join(texts)
