"""Queries, built step by step from the fields of an object.

Each step returns a new query::

    f = APBILL.fields
    due = query(APBILL).select(f.recordno, f.vendor.name, f.totaldue).where((f.vendorid == "V1") & (f.totaldue > 0))
    for bill in client.iterate(due.order_by(f.totaldue.desc())):
        print(f.vendor.name.of(bill), bill.totaldue)
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, Generic, Literal, TypeVar, cast, get_args

import attrs

from .bounds import whole
from .builder import Builder
from .conditions import Condition, as_condition, text_name
from .errors import InvalidInput
from .fields import Aggregate, Field, Order
from .model import Function, Object
from .reader import read_element
from .record import Record
from .registry import Registry
from .result import Records
from .unset import UNSET
from .xmltext import escape, parse

T = TypeVar("T", bound=Object)
RowForm = Literal["csv", "json"]

LARGEST_PAGE: Final = 2000
"""How many records one answer of query holds at most."""
LARGEST_TEXT_PAGE: Final = 1000
"""How many records one answer of readByQuery holds at most."""


@attrs.frozen(eq=False, repr=False)
class Query(Builder[Records[T]], Generic[T]):
    """A query of one object, accepted wherever a function is. Each step returns a new query."""

    _registry: Registry
    _object: str
    _selected: tuple[Field[Any] | Aggregate[Any], ...] = ()
    _condition: Condition | None = None
    _orders: tuple[Order, ...] = ()
    _docparid: str = ""
    _caseinsensitive: bool = False
    _showprivate: bool = False
    _returnformat: RowForm | None = None
    _pagesize: int | None = None
    _offset: int = 0

    def select(self, *fields: Field[Any] | Aggregate[Any]) -> Query[T]:
        """Ask for fields; those asked for before stay. With aggregates, the plain fields make the groups.

        `select(*APBILL.fields)` asks for all of an object's own fields.
        """
        for item in fields:
            self._own(item.field if isinstance(item, Aggregate) else item)
        known = {_item(item): item for item in (*self._selected, *fields)}
        return attrs.evolve(self, selected=tuple(known.values()))

    def where(self, condition: Condition) -> Query[T]:
        """Ask for records that fulfil a condition, and those given before."""
        for field in as_condition(condition).fields():
            self._own(field)
        both = condition if self._condition is None else self._condition & condition
        _ = condition.xml  # a value that its field does not take is refused here, where it was given
        return attrs.evolve(self, condition=both)

    def order_by(self, *orders: Field[Any] | Order) -> Query[T]:
        """Order the records: by a field upwards, `f.totaldue.desc()` downwards; behind the orders given before."""
        for item in orders:
            self._own(item.field if isinstance(item, Order) else item)
        found = tuple(item if isinstance(item, Order) else item.asc() for item in orders)
        return attrs.evolve(self, orders=(*self._orders, *found))

    def ignore_case(self) -> Query[T]:
        """Compare texts whatever their case."""
        return attrs.evolve(self, caseinsensitive=True)

    def show_private(self) -> Query[T]:
        """Find records of entities too that are private to them, when asked at the top level."""
        return attrs.evolve(self, showprivate=True)

    def return_format(self, form: RowForm) -> Query[T]:
        """Ask for CSV or JSON; such a query is for `client.execute_rows`."""
        if form not in get_args(RowForm):
            raise InvalidInput(f"{form!r}; accepted: {' or '.join(get_args(RowForm))}", "return_format")
        return attrs.evolve(self, returnformat=form)

    def docparid(self, name: str) -> Query[T]:
        """Name the transaction definition whose custom fields are asked for, such as `Sales Invoice`."""
        return attrs.evolve(self, docparid=name)

    def page_size(self, records: int) -> Query[T]:
        """Ask for so many records in one answer, at most 2,000."""
        return attrs.evolve(self, pagesize=whole(records, 1, LARGEST_PAGE, "page_size"))

    def offset(self, records: int) -> Query[T]:
        """Leave out so many records at the beginning."""
        return attrs.evolve(self, offset=whole(records, 0, 2**31 - 1, "offset"))

    @property
    def xml(self) -> str:
        """The query as it is sent."""
        if not self._selected:
            raise InvalidInput(f"nothing is selected; use query({self._object}).select(...)", "query")
        parts = [
            f"<object>{escape(self._object)}</object>",
            f"<select>{''.join(map(_item, self._selected))}</select>",
        ]
        if self._condition is not None:
            parts.append(f"<filter>{self._condition.xml}</filter>")
        if self._orders:
            parts.append(f"<orderby>{''.join(map(_order, self._orders))}</orderby>")
        if self._docparid:
            parts.append(f"<docparid>{escape(self._docparid)}</docparid>")
        options = "<caseinsensitive>true</caseinsensitive>" if self._caseinsensitive else ""
        options += "<showprivate>true</showprivate>" if self._showprivate else ""
        options += f"<returnformat>{self._returnformat}</returnformat>" if self._returnformat else ""
        if options:
            parts.append(f"<options>{options}</options>")
        if self._pagesize is not None:
            parts.append(f"<pagesize>{self._pagesize}</pagesize>")
        if self._offset:
            parts.append(f"<offset>{self._offset}</offset>")
        return f"<query>{''.join(parts)}</query>"

    def build(self) -> Function[Records[T]]:
        """Return the query as the function of the API."""
        return read_element(parse(self.xml, huge=True), _function(self._registry, "query"))

    def _own(self, field: Field[Any]) -> None:
        _check_object(field, self._object)

    def __repr__(self) -> str:
        return f"<query of {self._object}: {', '.join(map(repr, self._selected)) or 'nothing selected'}>"


def _function(registry: Registry, name: str) -> Any:
    found = registry.function(name)
    if found is None:
        raise InvalidInput("is no function that these bindings know", name)
    return found


def _item(item: Field[Any] | Aggregate[Any]) -> str:
    kind, field = (item.kind, item.field) if isinstance(item, Aggregate) else ("field", item)
    return f"<{kind}>{escape(field.name)}</{kind}>"


def _order(order: Order) -> str:
    direction = "descending" if order.descending else "ascending"
    return f"<order><field>{escape(order.field.name)}</field><{direction}/></order>"


def _check_object(field: object, name: str) -> None:
    if not isinstance(field, Field):
        raise InvalidInput(
            f"{field!r}; accepted: fields, such as {name}.fields.recordno or Field.named('NAME', str)", name
        )
    if field.object and field.object != name:
        raise InvalidInput(f"is a field of {field.object}; this asks for {name}: use {name}.fields", field.name)


def place_of(record: object, registry: Registry) -> tuple[Registry, str]:
    """Return where the classes for an object are found, and its wire name; `registry` where it has none of its own."""
    if isinstance(record, str) and record.strip():
        return registry, record
    if not (isinstance(record, type) and issubclass(record, Object)) or record is Record:
        raise InvalidInput(
            f"{record!r}; accepted: the class of an object, such as APBILL, or an object's name", "query"
        )
    own: Registry | None = record.__wire__.registry.resolve() if record.__wire__.registry is not None else None
    return own or registry, record.__wire__.tag


def query(record: type[Object] | str, registry: Registry) -> Query[Any]:
    """Begin a query of an object."""
    return Query(*place_of(record, registry))


def read_by_query(
    record: type[Object] | str,
    condition: Condition | None,
    registry: Registry,
    *,
    fields: Iterable[Field[Any]] = (),
    page_size: int | None = None,
    docparid: str = "",
) -> Function[Records[Any]]:
    """Ask for records with readByQuery."""
    registry, name = place_of(record, registry)
    wanted = list(fields)
    if condition is not None and not isinstance(condition, Condition):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidInput(
            f"{type(condition).__name__} {condition!r}; accepted: a condition, such as fields.status == 'T'; a text of"
            " your own goes into the function readByQuery of intacct.common",
            f"read_by_query: {name}",
        )
    for field in (*wanted, *(() if condition is None else condition.fields())):
        _check_object(field, name)
    given: dict[str, Any] = {
        "object": name,
        "query": None if condition is None else condition.text,
        "fields": ",".join(map(text_name, wanted)) or UNSET,
        "pagesize": UNSET if page_size is None else whole(page_size, 1, LARGEST_TEXT_PAGE, "page_size"),
        "docparid": docparid or UNSET,
    }
    return cast("Function[Records[Any]]", _function(registry, "readByQuery")(**given))
