"""References to the fields of objects: what conditions compare, what queries select, and how answers are read.

The fields of an object are its own, and those of the records that it refers to::

    f = APBILL.fields
    f.totaldue                  # a field: f.totaldue > 0, f.totaldue.desc(), f.totaldue.sum()
    f.vendor.name               # a field of the record that a bill refers to
    f["VENDOR.NAME"]            # the same by its wire name
    Field.named("REGION", str)  # a field of the company's own
"""

from __future__ import annotations

import datetime
import difflib
import re
from collections.abc import Callable, Collection, Iterable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast, overload

import attrs

from .conditions import Comparison, Condition
from .errors import InvalidInput
from .model import Model
from .registry import Registry
from .scalars import (
    BOOLEAN,
    DATE,
    DATE_ISO,
    DATETIME,
    DATETIME_ISO,
    DECIMAL,
    FLAG,
    INTEGER,
    SPLIT_DATE,
    TEXT,
    Enumeration,
    Scalar,
)
from .unset import UNSET
from .wire import Element, Ref, Relationship
from .xmltext import check_name, escape

T = TypeVar("T")
V = TypeVar("V")

MOST_VALUES: Final = 1000
"""How many values the gateway takes in `in` and `notin`."""

_TYPES: Final[dict[type[Any], Scalar]] = {
    str: TEXT,
    int: INTEGER,
    Decimal: DECIMAL,
    bool: BOOLEAN,
    datetime.date: DATE,
    datetime.datetime: DATETIME,
}
_ASKED_AS: Final[dict[Scalar, Scalar]] = {SPLIT_DATE: DATE, DATE_ISO: DATE, DATETIME_ISO: DATETIME, FLAG: BOOLEAN}
"""Types of values that stand in queries in another form than in records."""
_NUMBERS: Final = frozenset({"integer", "decimal", "currency", "percent"})
_PATH = re.compile(r"[A-Za-z_][A-Za-z0-9_#]*(\.[A-Za-z_][A-Za-z0-9_#]*)*", re.ASCII)


class Field(Generic[T]):
    """A field of an object, or of a record that it refers to; `T` is the type of its values.

    Comparisons make conditions; with None they ask whether the field is empty. Amounts may be compared with `int`.
    """

    __slots__ = ("name", "type", "object", "related")

    def __init__(self, name: str, type: Scalar = TEXT, *, object: str = "", related: bool = False) -> None:
        self.name = name
        """The wire name, with its path."""
        self.type = _ASKED_AS.get(type, type)
        self.object = object
        """Wire name of the object whose queries can use it; empty for any."""
        self.related = related
        """Whether it belongs to another object than the one that is asked for."""

    @staticmethod
    def named(name: str, type: type[V]) -> Field[V]:
        """Return a field that the bindings do not know, such as a custom one: `Field.named("VENDOR.REGION", str)`.

        The type is one of str, int, Decimal, bool, datetime.date and datetime.datetime.
        """
        scalar = _TYPES.get(type)
        if scalar is None:
            raise InvalidInput(f"{type!r}; accepted: {', '.join(known.__name__ for known in _TYPES)}", name)
        return Field(_checked(name), scalar)

    def wire_text(self, value: Any, *, labels: bool = True) -> str:
        """Return a value as the text that stands for it; raise `InvalidInput` if it is none of the field's type.

        Without `labels` any text will do for a field with a list of values, which may be compared by stored codes.
        """
        scalar = self.type if labels or not isinstance(self.type, Enumeration) else TEXT
        try:
            text = scalar.format(value)
            escape(text)
        except ValueError as error:
            raise InvalidInput(str(error), self.name) from None
        return text

    def of(self, record: Model) -> T | None:
        """Return the value in a record that was answered; None if it is empty.

        Raises `InvalidInput` if the record does not hold the field: select it.
        """
        return cast("T | None", _value(record, (self.name,), self.type))

    # Comparisons

    @overload  # type: ignore[override]
    def __eq__(self: Field[Decimal], value: Decimal | int | None) -> Condition: ...
    @overload
    def __eq__(self, value: T | None) -> Condition: ...
    def __eq__(self, value: object) -> Condition:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self.is_null() if value is None else Comparison("equalto", self, value)

    @overload  # type: ignore[override]
    def __ne__(self: Field[Decimal], value: Decimal | int | None) -> Condition: ...
    @overload
    def __ne__(self, value: T | None) -> Condition: ...
    def __ne__(self, value: object) -> Condition:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self.is_not_null() if value is None else Comparison("notequalto", self, value)

    __hash__ = None  # type: ignore[assignment]

    @overload
    def __lt__(self: Field[Decimal], value: Decimal | int) -> Condition: ...
    @overload
    def __lt__(self, value: T) -> Condition: ...
    def __lt__(self, value: Any) -> Condition:
        return Comparison("lessthan", self, value)

    @overload
    def __le__(self: Field[Decimal], value: Decimal | int) -> Condition: ...
    @overload
    def __le__(self, value: T) -> Condition: ...
    def __le__(self, value: Any) -> Condition:
        return Comparison("lessthanorequalto", self, value)

    @overload
    def __gt__(self: Field[Decimal], value: Decimal | int) -> Condition: ...
    @overload
    def __gt__(self, value: T) -> Condition: ...
    def __gt__(self, value: Any) -> Condition:
        return Comparison("greaterthan", self, value)

    @overload
    def __ge__(self: Field[Decimal], value: Decimal | int) -> Condition: ...
    @overload
    def __ge__(self, value: T) -> Condition: ...
    def __ge__(self, value: Any) -> Condition:
        return Comparison("greaterthanorequalto", self, value)

    @overload
    def between(self: Field[Decimal], low: Decimal | int, high: Decimal | int) -> Condition: ...
    @overload
    def between(self, low: T, high: T) -> Condition: ...
    def between(self, low: Any, high: Any) -> Condition:
        """Lie between two values; both belong to it, the lower one comes first."""
        return Comparison("between", self, low, high)

    @overload
    def in_(self: Field[Decimal], values: Iterable[Decimal | int]) -> Condition: ...
    @overload
    def in_(self, values: Iterable[T]) -> Condition: ...
    def in_(self, values: Iterable[Any]) -> Condition:
        """Be one of the values, at most 1,000."""
        return Comparison("in", self, *self._several(values))

    @overload
    def not_in(self: Field[Decimal], values: Iterable[Decimal | int]) -> Condition: ...
    @overload
    def not_in(self, values: Iterable[T]) -> Condition: ...
    def not_in(self, values: Iterable[Any]) -> Condition:
        """Be none of the values, at most 1,000."""
        return Comparison("notin", self, *self._several(values))

    def like(self, pattern: str) -> Condition:
        """Fit a pattern: `%` stands for any characters, `_` for one. Nothing stands for these two themselves."""
        return Comparison("like", self._as_text(), pattern)

    def not_like(self, pattern: str) -> Condition:
        """Not fit a pattern."""
        return Comparison("notlike", self._as_text(), pattern)

    def is_null(self) -> Condition:
        """Be empty."""
        return Comparison("isnull", self)

    def is_not_null(self) -> Condition:
        """Not be empty."""
        return Comparison("isnotnull", self)

    def _as_text(self) -> Field[str]:
        return Field(self.name, TEXT, object=self.object, related=self.related)

    def _several(self, values: Iterable[object]) -> tuple[object, ...]:
        if isinstance(values, str):
            raise InvalidInput(f"str {values!r}; accepted: several values, such as a list of them", self.name)
        found = tuple(values)
        if not found:
            raise InvalidInput(
                f"no values; accepted: 1 to {MOST_VALUES}. An empty list finds nothing: ask only where it holds "
                "something; with not_in, leave the condition out",
                self.name,
            )
        if len(found) > MOST_VALUES:
            raise InvalidInput(
                f"{len(found)} values; accepted: 1 to {MOST_VALUES}. Ask in parts, or join parts of the list with |",
                self.name,
            )
        return found

    # Order

    def asc(self) -> Order:
        """Order by this field, the lowest value first."""
        return Order(self, descending=False)

    def desc(self) -> Order:
        """Order by this field, the highest value first."""
        return Order(self, descending=True)

    # Aggregates

    def count(self) -> Aggregate[int]:
        """Select the number of records of a group in which the field is not empty."""
        return Aggregate("count", self, INTEGER)

    @overload
    def sum(self: Field[int]) -> Aggregate[int]: ...
    @overload
    def sum(self: Field[Decimal]) -> Aggregate[Decimal]: ...
    def sum(self) -> Aggregate[Any]:
        """Select the sum over a group."""
        return Aggregate("sum", self._number("sum"), self.type)

    @overload
    def avg(self: Field[int]) -> Aggregate[Decimal]: ...
    @overload
    def avg(self: Field[Decimal]) -> Aggregate[Decimal]: ...
    def avg(self) -> Aggregate[Decimal]:
        """Select the average over a group."""
        return Aggregate("avg", self._number("avg"), DECIMAL)

    def min(self) -> Aggregate[T]:
        """Select the smallest value of a group."""
        return Aggregate("min", self, self.type)

    def max(self) -> Aggregate[T]:
        """Select the greatest value of a group."""
        return Aggregate("max", self, self.type)

    def _number(self, operation: str) -> Field[T]:
        if self.type.name not in _NUMBERS:
            raise InvalidInput(f"{operation} is for numbers, not for values of type {self.type.name}", self.name)
        return self

    def __repr__(self) -> str:
        return f"<field {self.name}: {self.type!r}>"


def _checked(name: str) -> str:
    if not _PATH.fullmatch(name):
        raise InvalidInput("is no name of a field; accepted: wire names such as REGION or VENDOR.REGION", name)
    return name


class Order:
    """A field to order records by."""

    __slots__ = ("field", "descending")

    def __init__(self, field: Field[Any], *, descending: bool) -> None:
        self.field = field
        self.descending = descending

    def __repr__(self) -> str:
        return f"<order by {self.field.name}{' descending' if self.descending else ''}>"


class Aggregate(Generic[T]):
    """A value worked out over the records of a group; plain fields that are selected beside it make the groups."""

    __slots__ = ("kind", "field", "type")

    def __init__(self, kind: str, field: Field[Any], type: Scalar) -> None:
        self.kind = kind
        self.field = field
        self.type = type

    def of(self, record: Model) -> T | None:
        """Return the value in a row that was answered; None if there was nothing to work it out from.

        Raises `InvalidInput` if the row does not hold it: select it.
        """
        own = f"{self.kind.upper()}.{self.field.name}"
        # The gateway answers counts under a name of their own, others under that of the field.
        names = (own,) if self.kind == "count" else (own, self.field.name)
        return cast("T | None", _value(record, names, self.type))

    def __repr__(self) -> str:
        return f"<{self.kind} of {self.field.name}>"


# Answers


def _value(record: Model, names: tuple[str, ...], scalar: Scalar) -> object:
    """Return what a record holds under the first of the names that it has."""
    for name in names:
        found = list(_held(record, name))
        if len(found) > 1:
            raise InvalidInput(
                f"came {len(found)} times in one row, and nothing tells which is which; "
                "select one value per field and query",
                name,
            )
        if found:
            return _typed(found[0], scalar)
    raise InvalidInput("is not in the record; select it in the query", names[0])


def _held(record: Model, name: str) -> Iterator[object]:
    """Yield the values that a record holds under a wire name: in its attribute, and in `extra`."""
    element = record.__wire__.elements.get(name)
    if element is not None:
        value = vars(record).get(element.attr, UNSET)
        if value is not UNSET:
            yield value
    extra = record.extra
    value = extra[name] if name in extra else extra.get(name.upper(), UNSET)
    if isinstance(value, list):
        yield from value
    elif value is not UNSET:
        yield value


def _typed(value: object, scalar: Scalar) -> object:
    if isinstance(value, str) and (scalar.parsed is not None):
        return scalar.parse(str(value))
    return Decimal(value) if isinstance(value, int) and scalar is DECIMAL else value


# The fields of an object


@attrs.frozen
class _Link:
    """The way from a record to another one, or to a part of it."""

    path: str
    object: str
    model: Callable[[], type[Model] | None]
    related: bool
    part: Ref | None = None
    """Class of the part of the record that holds some of the same fields."""


class Fields:
    """The fields of an object by Python name, and those of the records it refers to, however deep.

    `fields["VENDOR.NAME"]` finds a field by its wire name. Iterating yields the object's own fields, save those whose
    name (`DEPT#`) no element of an answer can have.
    """

    __slots__ = ("_object", "_root", "_path", "_related", "_known", "_links", "_written", "_many", "_open", "_followed")

    def __init__(
        self,
        model: type[Model] | None,
        object: str,
        *,
        root: str = "",
        path: str = "",
        related: bool = False,
        own: Collection[str] = (),
    ) -> None:
        """`own` are fields of a related object that the record itself holds too."""
        self._object = object
        self._root = root or object
        self._path = path
        self._related = related
        self._known: dict[str, Field[Any]] = {}
        self._links: dict[str, _Link] = {}
        self._written: set[str] = set()
        self._many: dict[str, str] = {}
        self._followed: dict[str, Fields] = {}
        self._open = model is None
        if model is not None:
            for element in model.__wire__.elements.values():
                self._add(element, related and element.name not in own)
            for relation in model.__wire__.relationships:
                if relation.kind.endswith("2ONE"):
                    self._relate(model.__wire__.registry, relation)
                else:
                    self._many[relation.attr] = self._many[relation.path.upper()] = relation.object

    def _add(self, element: Element, related: bool) -> None:
        if element.access == "write":
            self._written.add(element.attr)
        elif isinstance(element.type, Scalar) and element.max == 1:
            name = self._path + element.name
            self._known[element.attr] = Field(name, element.type, object=self._root, related=related)
        elif isinstance(element.type, Ref) and element.max == 1:
            resolve = element.type.resolve
            self._links[element.attr] = _Link(element.name, element.name, resolve, related, element.type)

    def _relate(self, place: Ref | None, relation: Relationship) -> None:
        registry: Registry | None = place.resolve() if place is not None else None
        known = registry is not None and relation.object.upper() in registry.objects
        part = self._links.get(relation.attr)
        if known or part is None:

            def model() -> type[Model] | None:
                return registry.object(relation.object) if registry is not None else None

            held = None if part is None or self._related else part.part
            self._links[relation.attr] = _Link(relation.path, relation.object, model, True, held)

    def _follow(self, attr: str) -> Fields:
        found = self._followed.get(attr)
        if found is None:
            link = self._links[attr]
            path = f"{self._path}{link.path}."
            own = () if link.part is None else link.part.resolve().__wire__.elements
            found = Fields(link.model(), link.object, root=self._root, path=path, related=link.related, own=own)
            self._followed[attr] = found
        return found

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            if name in self._known:
                return self._known[name]
            if name in self._links:
                return self._follow(name)
            raise AttributeError(self._missing(name))

    def _missing(self, name: str) -> str:
        if self._open:
            return f"the bindings do not know the fields of {self._object}; use [{name.upper()!r}] for one"
        if name in self._written:
            return f"{self._object}.{name} can only be written, not asked for"
        if name in self._many:
            return f"{self._object}.{name} leads to many records; ask for {self._many[name]} itself"
        return f"{self._object} has no field {name!r}{_meant(name, [*self._known, *self._links])}"

    def __getitem__(self, path: str) -> Field[Any]:
        """Return a field by its wire name and path; raise `InvalidInput` if there is none."""
        if self._open:
            return Field(_checked(self._path + path), object=self._root, related=True)
        wanted = path.upper()
        names = {field.name[len(self._path) :].upper(): field for field in self._known.values()}
        if wanted in names:
            return names[wanted]
        head, dot, rest = wanted.partition(".")
        attr = next((attr for attr, link in self._links.items() if dot and link.path.upper() == head), None)
        if attr is not None:
            return self._follow(attr)[rest]
        if head in self._many:
            raise InvalidInput(self._missing(head), f"{self._root}.fields")
        paths = [f"{link.path.upper()}." for link in self._links.values()]
        meant = _meant(f"{head}." if dot else wanted, paths if dot else [*names, *paths])
        raise InvalidInput(
            f"{self._object} has no field {path!r}{meant}; one of the company's own is "
            f"Field.named({self._path + path!r}, str)",
            f"{self._root}.fields",
        )

    def __iter__(self) -> Iterator[Field[Any]]:
        return (field for field in self._known.values() if _answerable(field.name))

    def __dir__(self) -> list[str]:
        return sorted([*self._known, *self._links])

    def __repr__(self) -> str:
        return f"<fields of {self._object}{f' at {self._path[:-1]}' if self._path else ''}>"


def _answerable(name: str) -> bool:
    try:
        check_name(name)
    except ValueError:
        return False
    return True


def _meant(name: str, known: list[str]) -> str:
    close = difflib.get_close_matches(name, known, 3, 0.6)
    return f"; did you mean {' or '.join(close)}?" if close else ""
