"""Records found, ordered and cut into pages."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from functools import cmp_to_key
from typing import Any, Final, Literal, Protocol

import attrs

from intacct_sandbox.store import Record
from intacct_sandbox.values import ZERO, Value

from .columns import Columns
from .conditions import Column, Condition, compiled

Aggregate = Literal["count", "sum", "avg", "min", "max"]
AGGREGATES: Final[dict[str, Aggregate]] = {"count": "count", "avg": "avg", "min": "min", "max": "max", "sum": "sum"}


@attrs.frozen
class Order:
    """A field to order by."""

    field: str
    descending: bool = False


def found(
    records: Iterable[Record], condition: Condition | None, columns: Columns, *, fold: bool = False
) -> list[Record]:
    """Return the records for which a condition is true."""
    if condition is None:
        return list(records)
    test = compiled(condition, columns.column, fold=fold)
    return [record for record in records if test(record) is True]


class Named(Protocol):
    """Finds a field by its name."""

    def column(self, name: str) -> Column: ...


def ordered(records: list[Record], orders: Sequence[Order], columns: Named) -> list[Record]:
    """Return records in order; what is empty comes last, or first when descending."""
    result = records
    for order in reversed(orders):
        column = columns.column(order.field)
        result = sorted(result, key=_key(column), reverse=order.descending)
    return result


_AVERAGE: Final = Decimal("1.0000000000")
Key = tuple[bool, Decimal | datetime.datetime | str]


def _key(column: Column) -> Callable[[Record], Any]:
    def plain(record: Record) -> Key | None:
        value = column.read(record)
        if value is None or value == "":
            return None
        return False, comparable(value)

    def compare(left: Record, right: Record) -> int:
        first, second = plain(left), plain(right)
        if first is None or second is None:
            return (first is None) - (second is None)
        return (first > second) - (first < second)

    return cmp_to_key(compare)


def comparable(value: Value) -> Decimal | datetime.datetime | str:
    """Return a value in a form in which the values of one field can be compared."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, Decimal)):
        return Decimal(value)
    if isinstance(value, datetime.datetime):
        return value
    if isinstance(value, datetime.date):
        return datetime.datetime(value.year, value.month, value.day)
    return str(value)


@attrs.frozen
class GroupRow:
    """One row of a query with aggregates: the grouped fields' record and the aggregates' values."""

    sample: Record | None
    values: tuple[Value, ...]


def grouped(
    records: Sequence[Record], by: Sequence[Column], aggregates: Sequence[tuple[Aggregate, Column]]
) -> list[GroupRow]:
    """Return one row per combination of the grouped fields."""
    groups: dict[tuple[object, ...], list[Record]] = {}
    for record in records:
        groups.setdefault(tuple(column.read(record) for column in by), []).append(record)
    if not by and not groups:
        groups[()] = []
    return [
        GroupRow(
            members[0] if members else None, tuple(_aggregate(kind, column, members) for kind, column in aggregates)
        )
        for members in groups.values()
    ]


def _aggregate(kind: Aggregate, column: Column, records: Sequence[Record]) -> Value:
    values = [value for value in (column.read(record) for record in records) if value is not None and value != ""]
    if kind == "count":
        return len(values)
    if not values:
        return None
    if kind == "min":
        return min(values, key=comparable)
    if kind == "max":
        return max(values, key=comparable)
    total = sum((Decimal(str(value)) for value in values if not isinstance(value, (bool, list, dict))), ZERO)
    return total if kind == "sum" else (total / len(values)).quantize(_AVERAGE).normalize() + 0
