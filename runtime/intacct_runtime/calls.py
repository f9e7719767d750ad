"""What call stubs share: keys, field names and conditions in the forms that are easiest to give."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVar, cast, overload

from .errors import InvalidInput
from .model import Model
from .unset import UNSET, Unset

if TYPE_CHECKING:
    from .conditions import Condition

M = TypeVar("M", bound=Model)

Listed = str | int | Iterable[str | int]
"""One key or name, several of them, or a text that already holds them with commas in between."""


@overload
def listed(items: Listed) -> str: ...
@overload
def listed(items: Listed | Unset) -> str | Unset: ...
def listed(items: Listed | Unset) -> str | Unset:
    """Return keys or field names as the one text that the generic functions take."""
    return items if items is UNSET else ",".join(_items(items))


def selected(select: M | Listed, select_class: type[M]) -> M:
    """Return the fields to answer as the structure that query takes."""
    if isinstance(select, select_class):
        return select
    names = [name.strip() for text in _items(cast("Listed", select)) for name in text.split(",")]
    given: dict[str, Any] = {"field": names}
    return select_class(**given)


def filtered(condition: Condition | M | None | Unset, filter_class: type[M]) -> M | None | Unset:
    """Return a condition as the structure that query takes."""
    if condition is None or condition is UNSET or isinstance(condition, filter_class):
        return condition
    return cast("Condition", condition).into(filter_class)


def _items(items: Listed) -> list[str]:
    if isinstance(items, (str, int)):
        return [str(items)]
    texts = [str(item) for item in items]
    for text in texts:
        if "," in text:
            raise InvalidInput(f"{text!r} holds a comma, which separates the items of the list; pass it by itself")
    return texts
