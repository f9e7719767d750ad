"""Conditions over fields, for the two ways to ask: the filter of query, and the text of readByQuery.

    bill = fields_of(APBILL)
    due = (bill.vendorid == "V1") & (bill.totaldue > 0)
    query(object="APBILL", select=..., filter=due.into(QueryFilter))
    readByQuery(object="APBILL", query=due.text)

Values are checked against the type of their field, quoted and escaped. The two ways differ in what they compare: query
takes the labels of a field's values (`Posted`), readByQuery the codes that are stored (`A`).
"""

from __future__ import annotations

import difflib
from abc import ABC, abstractmethod
from collections.abc import Iterable
from decimal import Decimal
from typing import Any, Final, TypeVar

from .errors import InvalidInput
from .model import Model
from .reader import read_element
from .scalars import BOOLEAN, BOOLEAN_T_F, TEXT, Scalar
from .xmltext import escape, parse

M = TypeVar("M", bound=Model)

MOST_VALUES: Final = 1000
"""How many values the gateway takes in `in` and `notin`."""

_SIGNS: Final = {
    "equalto": "=",
    "lessthan": "<",
    "lessthanorequalto": "<=",
    "greaterthan": ">",
    "greaterthanorequalto": ">=",
    "like": "like",
    "notlike": "not like",
}


class Condition(ABC):
    """What records must fulfil. Conditions are joined with `&` and `|`."""

    __slots__ = ()

    @property
    @abstractmethod
    def text(self) -> str:
        """The condition in the language of readByQuery."""

    @property
    @abstractmethod
    def xml(self) -> str:
        """The condition as the content of a query's filter."""

    def into(self, filter_class: type[M]) -> M:
        """Return the condition as a filter of the generated class, such as `QueryFilter`."""
        tag = filter_class.__wire__.tag
        return read_element(parse(f"<{tag}>{self.xml}</{tag}>"), filter_class)

    def __and__(self, other: Condition) -> Condition:
        return _Junction("and", self, other)

    def __or__(self, other: Condition) -> Condition:
        return _Junction("or", self, other)

    def __bool__(self) -> bool:
        raise InvalidInput("a condition is neither true nor false here; join conditions with & and |, not with and, or")

    def __repr__(self) -> str:
        return f"<condition {self.xml}>"


class _Junction(Condition):
    """Several conditions of which all, or one, must hold."""

    __slots__ = ("kind", "parts")

    def __init__(self, kind: str, *parts: Condition) -> None:
        self.kind = kind
        self.parts: tuple[Condition, ...] = ()
        for part in parts:
            self.parts += part.parts if isinstance(part, _Junction) and part.kind == kind else (part,)

    @property
    def text(self) -> str:
        inner = (f"({part.text})" if isinstance(part, _Junction) else part.text for part in self.parts)
        return f" {self.kind.upper()} ".join(inner)

    @property
    def xml(self) -> str:
        return f"<{self.kind}>{''.join(part.xml for part in self.parts)}</{self.kind}>"


class _Comparison(Condition):
    """A field and the values it is compared with."""

    __slots__ = ("operator", "field", "values")

    def __init__(self, operator: str, field: Field, *values: Any) -> None:
        self.operator = operator
        self.field = field
        self.values = values
        for value in values:
            field.wire_text(value)

    @property
    def xml(self) -> str:
        values = "".join(f"<value>{escape(self.field.wire_text(value))}</value>" for value in self.values)
        return f"<{self.operator}><field>{escape(self.field.name)}</field>{values}</{self.operator}>"

    @property
    def text(self) -> str:
        name = self.field.name
        values = [self.field.quoted(value) for value in self.values]
        if self.operator in _SIGNS:
            return f"{name} {_SIGNS[self.operator]} {values[0]}"
        if self.operator == "notequalto":
            return f"NOT {name} = {values[0]}"
        if self.operator == "between":
            return f"({name} >= {values[0]} AND {name} <= {values[1]})"
        if self.operator in {"in", "notin"}:
            return f"{name} {'IN' if self.operator == 'in' else 'NOT IN'} ({','.join(values)})"
        return f"{name} {'IS NULL' if self.operator == 'isnull' else 'IS NOT NULL'}"


class Field:
    """A field of an object, or of an object related to it: `VENDORID`, `VENDOR.NAME`."""

    __slots__ = ("name", "type")

    def __init__(self, name: str, type: Scalar = TEXT) -> None:
        self.name = name
        self.type = type

    def wire_text(self, value: Any) -> str:
        """Return a value as the text that stands for it; raise `InvalidInput` if it is none of the field's type."""
        try:
            text = self.type.format(value)
            escape(text)
        except ValueError as error:
            raise InvalidInput(str(error), self.name) from None
        return text

    def quoted(self, value: Any) -> str:
        """Return a value as readByQuery takes it: numbers bare, all else in quotes."""
        if self.type is BOOLEAN:
            return f"'{BOOLEAN_T_F.format(value)}'"
        text = self.wire_text(value)
        if isinstance(value, (int, Decimal)) and not isinstance(value, bool):
            return text
        if "\\" in text:
            raise InvalidInput(f"{text!r} holds a backslash, which the language of readByQuery cannot quote", self.name)
        return "'" + text.replace("'", "\\'") + "'"

    def __eq__(self, value: object) -> Condition:  # type: ignore[override]
        return _Comparison("equalto", self, value)

    def __ne__(self, value: object) -> Condition:  # type: ignore[override]
        return _Comparison("notequalto", self, value)

    __hash__ = None  # type: ignore[assignment]

    def __lt__(self, value: object) -> Condition:
        return _Comparison("lessthan", self, value)

    def __le__(self, value: object) -> Condition:
        return _Comparison("lessthanorequalto", self, value)

    def __gt__(self, value: object) -> Condition:
        return _Comparison("greaterthan", self, value)

    def __ge__(self, value: object) -> Condition:
        return _Comparison("greaterthanorequalto", self, value)

    def between(self, low: object, high: object) -> Condition:
        """Both ends belong to it."""
        return _Comparison("between", self, low, high)

    def in_(self, values: Iterable[object]) -> Condition:
        """One of the values, at most 1,000."""
        return _Comparison("in", self, *self._several(values))

    def not_in(self, values: Iterable[object]) -> Condition:
        """None of the values, at most 1,000."""
        return _Comparison("notin", self, *self._several(values))

    def like(self, pattern: str) -> Condition:
        """Fit a pattern: `%` stands for any characters, `_` for one."""
        return _Comparison("like", Field(self.name), pattern)

    def not_like(self, pattern: str) -> Condition:
        """Not fit a pattern."""
        return _Comparison("notlike", Field(self.name), pattern)

    def is_null(self) -> Condition:
        return _Comparison("isnull", self)

    def is_not_null(self) -> Condition:
        return _Comparison("isnotnull", self)

    def _several(self, values: Iterable[object]) -> tuple[object, ...]:
        found = tuple(values)
        if not 1 <= len(found) <= MOST_VALUES:
            raise InvalidInput(f"{len(found)} values; accepted: 1 to {MOST_VALUES}, ask in parts", self.name)
        return found

    def __repr__(self) -> str:
        return f"<field {self.name}: {self.type!r}>"


class Fields:
    """The fields of an object by Python name, and those of related objects by path: `fields["VENDOR.NAME"]`."""

    __slots__ = ("_object", "_fields")

    def __init__(self, object_class: type[Model]) -> None:
        self._object = object_class.__wire__.tag
        self._fields = {
            element.attr: Field(element.name, element.type)
            for element in object_class.__wire__.elements.values()
            if isinstance(element.type, Scalar)
        }

    def __getattr__(self, name: str) -> Field:
        found = self._fields.get(name)
        if found is None:
            close = difflib.get_close_matches(name, self._fields, 3, 0.6)
            hint = f"; did you mean {' or '.join(close)}?" if close else ""
            raise AttributeError(f"{self._object} has no field {name!r}{hint}")
        return found

    def __getitem__(self, path: str) -> Field:
        """Return a field by its wire name; one of a related object, or one of the company's own, is taken as text."""
        own = self._fields.get(path.lower().replace(".", "_"))
        return own if own is not None and own.name == path else Field(path)

    def __dir__(self) -> list[str]:
        return sorted(self._fields)


def fields_of(object_class: type[Model]) -> Fields:
    """Return the fields of an object for conditions."""
    return Fields(object_class)
