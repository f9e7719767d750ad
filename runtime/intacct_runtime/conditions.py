"""Conditions over fields, for the two ways to ask: the filter of query, and the text of readByQuery.

Values are checked against the type of their field when the condition is made, then quoted and escaped for either way.
The two differ in what they compare: query takes the labels of a field's values (`Posted`), readByQuery the codes that
are stored (`A`).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, TypeVar

from .errors import InvalidInput
from .reader import read_element
from .scalars import BOOLEAN, BOOLEAN_T_F
from .xmltext import escape, parse

if TYPE_CHECKING:
    from .fields import Field
    from .model import Model

M = TypeVar("M", bound="Model")

_SIGNS: Final = {
    "equalto": "=",
    "lessthan": "<",
    "lessthanorequalto": "<=",
    "greaterthan": ">",
    "greaterthanorequalto": ">=",
    "like": "like",
    "notlike": "not like",
}
_OPPOSITES: Final = {
    "equalto": "notequalto",
    "lessthan": "greaterthanorequalto",
    "greaterthan": "lessthanorequalto",
    "like": "notlike",
    "in": "notin",
    "isnull": "isnotnull",
}
_NEGATED: Final = {**_OPPOSITES, **{opposite: operator for operator, opposite in _OPPOSITES.items()}}


_DEEPEST: Final = 100
"""How many levels of `and` and `or` a condition may have; readers of XML stop at 256 elements."""


class Condition(ABC):
    """What records must fulfil. Conditions are joined with `&` and `|`, and turned round with `~`."""

    __slots__ = ()

    @property
    @abstractmethod
    def text(self) -> str:
        """The condition in the language of readByQuery, which compares the stored codes of values."""

    @property
    @abstractmethod
    def xml(self) -> str:
        """The condition as the content of a query's filter, which compares the labels of values."""

    @abstractmethod
    def fields(self) -> Iterator[Field[Any]]:
        """Yield the fields that are compared."""

    @abstractmethod
    def __invert__(self) -> Condition: ...

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
        return f"<condition on {', '.join(dict.fromkeys(field.name for field in self.fields()))}>"


class _Junction(Condition):
    """Several conditions of which all, or one, must hold."""

    __slots__ = ("kind", "parts", "depth")

    def __init__(self, kind: str, *parts: Condition) -> None:
        self.kind = kind
        self.parts: tuple[Condition, ...] = ()
        for part in parts:
            self.parts += part.parts if isinstance(part, _Junction) and part.kind == kind else (as_condition(part),)
        self.depth: int = 1 + max(part.depth if isinstance(part, _Junction) else 0 for part in self.parts)
        if self.depth > _DEEPEST:
            raise InvalidInput(f"the condition is nested deeper than {_DEEPEST} levels; join more of it at one level")

    @property
    def text(self) -> str:
        inner = (f"({part.text})" if isinstance(part, _Junction) else part.text for part in self.parts)
        return f" {self.kind.upper()} ".join(inner)

    @property
    def xml(self) -> str:
        return f"<{self.kind}>{''.join(part.xml for part in self.parts)}</{self.kind}>"

    def fields(self) -> Iterator[Field[Any]]:
        for part in self.parts:
            yield from part.fields()

    def __invert__(self) -> Condition:
        return _Junction("or" if self.kind == "and" else "and", *(~part for part in self.parts))


def as_condition(given: object) -> Condition:
    """Return a condition; refuse anything else."""
    if isinstance(given, Condition):
        return given
    raise InvalidInput(f"{given!r} is no condition; accepted: comparisons of fields, such as f.totaldue > 0")


class Comparison(Condition):
    """A field and the values it is compared with."""

    __slots__ = ("operator", "field", "values")

    def __init__(self, operator: str, field: Field[Any], *values: Any) -> None:
        self.operator = operator
        self.field = field
        self.values = values
        for value in values:
            field.wire_text(value, labels=False)

    @property
    def xml(self) -> str:
        values = "".join(f"<value>{escape(self.field.wire_text(value))}</value>" for value in self.values)
        return f"<{self.operator}><field>{escape(self.field.name)}</field>{values}</{self.operator}>"

    @property
    def text(self) -> str:
        name = text_name(self.field)
        values = [_quoted(self.field, value) for value in self.values]
        if self.operator in _SIGNS:
            return f"{name} {_SIGNS[self.operator]} {values[0]}"
        if self.operator == "notequalto":
            return f"NOT {name} = {values[0]}"
        if self.operator == "between":
            return f"({name} >= {values[0]} AND {name} <= {values[1]})"
        if self.operator in {"in", "notin"}:
            return f"{name} {'IN' if self.operator == 'in' else 'NOT IN'} ({','.join(values)})"
        return f"{name} {'IS NULL' if self.operator == 'isnull' else 'IS NOT NULL'}"

    def fields(self) -> Iterator[Field[Any]]:
        yield self.field

    def __invert__(self) -> Condition:
        if self.operator == "between":
            low, high = self.values
            return Comparison("lessthan", self.field, low) | Comparison("greaterthan", self.field, high)
        return Comparison(_NEGATED[self.operator], self.field, *self.values)


def text_name(field: Field[Any]) -> str:
    """Return the name of a field for readByQuery, which reads the records of one object and joins no other."""
    if field.related:
        raise InvalidInput("is a field of a related object, which readByQuery does not reach; use query", field.name)
    return field.name


def _quoted(field: Field[Any], value: Any) -> str:
    """Return a value as readByQuery takes it: numbers bare, all else in quotes."""
    if field.type is BOOLEAN and isinstance(value, bool):
        return f"'{BOOLEAN_T_F.format(value)}'"
    text = field.wire_text(value, labels=False)
    if isinstance(value, (int, Decimal)) and not isinstance(value, bool):
        return text
    if "\\" in text:
        raise InvalidInput(
            f"{text!r} holds a backslash, which readByQuery gives no way to quote; use query", field.name
        )
    return "'" + text.replace("'", "\\'") + "'"
