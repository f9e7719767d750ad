"""Conditions as a tree, decided with the three-valued logic of SQL: true, false, or unknown where a field is empty."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from decimal import Decimal
from typing import Literal

import attrs

from intacct_runtime.scalars import BOOLEAN, DATETIME, Scalar, Unparsed
from intacct_sandbox.store import Record
from intacct_sandbox.values import Value, wire_text

Test = Callable[[Record], bool | None]
Operator = Literal[
    "=", "!=", "<", "<=", ">", ">=", "like", "not like", "in", "not in", "between", "is null", "is not null"
]


@attrs.frozen
class Compare:
    """A field against literal values."""

    field: str
    operator: Operator
    values: tuple[str, ...] = ()


@attrs.frozen
class AllOf:
    """Every one of these holds."""

    members: tuple[Condition, ...]


@attrs.frozen
class AnyOf:
    """At least one of these holds."""

    members: tuple[Condition, ...]


@attrs.frozen
class Not:
    """This does not hold."""

    member: Condition


Condition = Compare | AllOf | AnyOf | Not


@attrs.frozen
class Column:
    """How to get at a field of a record, and of what type it is."""

    read: Callable[[Record], Value]
    type: Scalar | None = None
    code: Callable[[str], str] | None = None
    """Turns a label into the code that is compared; None where labels are compared."""


Comparable = str | Decimal | datetime.datetime


def _comparable(value: Value, column: Column, fold: bool) -> Comparable | None:
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        text = "true" if value else "false"
        return ("T" if value else "F") if column.code is not None else text
    if isinstance(value, datetime.datetime):
        return value
    if isinstance(value, datetime.date):
        return datetime.datetime(value.year, value.month, value.day)
    if isinstance(value, (int, Decimal)):
        return Decimal(value)
    text = wire_text(value)
    if column.code is not None:
        text = column.code(text)
    return text.upper() if fold else text


def _literal(text: str, like: Comparable, column: Column, fold: bool) -> Comparable | None:
    """Return a literal as a value comparable with another; None if it cannot be one."""
    if isinstance(like, Decimal):
        try:
            return Decimal(text.strip())
        except ArithmeticError:
            return None
    if isinstance(like, datetime.datetime):
        return moment(text)
    if column.code is None and column.type is not None and column.type.name == BOOLEAN.name:
        given = column.type.parse(text)
        if isinstance(given, bool):
            return "true" if given else "false"
    return text.upper() if fold else text


def moment(text: str) -> datetime.datetime | None:
    """Return the moment that a literal of any date form denotes, or None."""
    value = DATETIME.parse(text.strip())
    if isinstance(value, Unparsed) or not isinstance(value, datetime.datetime):
        return None
    return value.replace(tzinfo=None)


def pattern(text: str, fold: bool) -> re.Pattern[str]:
    """Return a pattern of SQL (`%` any characters, `_` one) as a regular expression."""
    parts = (".*" if char == "%" else "." if char == "_" else re.escape(char) for char in text)
    return re.compile("".join(parts), re.DOTALL | (re.IGNORECASE if fold else 0))


def compiled(condition: Condition, column: Callable[[str], Column], *, fold: bool = False) -> Test:
    """Return a test of records; `fold` compares texts whatever their case."""
    if isinstance(condition, AllOf):
        return _all([compiled(member, column, fold=fold) for member in condition.members])
    if isinstance(condition, AnyOf):
        return _any([compiled(member, column, fold=fold) for member in condition.members])
    if isinstance(condition, Not):
        inner = compiled(condition.member, column, fold=fold)

        def negated(record: Record) -> bool | None:
            decided = inner(record)
            return None if decided is None else not decided

        return negated
    return _compare(condition, column(condition.field), fold)


def _all(tests: list[Test]) -> Test:
    def test(record: Record) -> bool | None:
        result: bool | None = True
        for member in tests:
            decided = member(record)
            if decided is False:
                return False
            if decided is None:
                result = None
        return result

    return test


def _any(tests: list[Test]) -> Test:
    def test(record: Record) -> bool | None:
        result: bool | None = False
        for member in tests:
            decided = member(record)
            if decided is True:
                return True
            if decided is None:
                result = None
        return result

    return test


def _compare(condition: Compare, column: Column, fold: bool) -> Test:
    read, operator, values = column.read, condition.operator, condition.values
    if operator == "is null":
        return lambda record: _comparable(read(record), column, fold) is None
    if operator == "is not null":
        return lambda record: _comparable(read(record), column, fold) is not None
    if operator in {"like", "not like"}:
        expression = pattern(values[0], fold)
        wanted = operator == "like"

        def matches(record: Record) -> bool | None:
            value = _comparable(read(record), column, fold)
            if value is None:
                return None
            text = value if isinstance(value, str) else wire_text(read(record), column.type)
            return (expression.fullmatch(text) is not None) is wanted

        return matches

    def test(record: Record) -> bool | None:
        value = _comparable(read(record), column, fold)
        if value is None:
            return None
        literals = [_literal(text, value, column, fold) for text in values]
        return _decide(operator, value, literals)

    return test


def _decide(operator: Operator, value: Comparable, literals: list[Comparable | None]) -> bool | None:
    if operator in {"in", "not in"}:
        return (value in literals) is (operator == "in")
    first = literals[0]
    if first is None:
        return operator == "!="
    if operator == "=":
        return value == first
    if operator == "!=":
        return value != first
    if operator == "between":
        second = literals[1]
        return second is not None and _ordered(first, value) and _ordered(value, second)
    if operator == "<":
        return not _ordered(first, value)
    if operator == ">=":
        return _ordered(first, value)
    if operator == "<=":
        return _ordered(value, first)
    return not _ordered(value, first)


def _ordered(left: Comparable, right: Comparable) -> bool:
    """Whether left is not above right; both are of one type."""
    if isinstance(left, Decimal) and isinstance(right, Decimal):
        return left <= right
    if isinstance(left, datetime.datetime) and isinstance(right, datetime.datetime):
        return left <= right
    return str(left) <= str(right)
