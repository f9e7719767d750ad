"""get and get_list: records in the words of the older functions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

import attrs

from intacct_runtime.model import Model
from intacct_runtime.result import RecordsResult
from intacct_runtime.scalars import SPLIT_DATE, Scalar
from intacct_runtime.wire import Element, Ref, Wrapper, walk
from intacct_sandbox.catalog import hidden
from intacct_sandbox.context import Context
from intacct_sandbox.envelope import element, tag
from intacct_sandbox.errors import no_such_record, query_failed
from intacct_sandbox.legacy import LEGACY, Legacy, Lines, beside
from intacct_sandbox.params import Params
from intacct_sandbox.query import execute
from intacct_sandbox.query.conditions import AllOf, AnyOf, Column, Compare, Condition, Operator, compiled
from intacct_sandbox.query.execute import Order
from intacct_sandbox.replies import Data, Reply
from intacct_sandbox.store import Record
from intacct_sandbox.values import Value, as_date, wire_text

from .legacy_records import find
from .registry import behaviour_of, function

_OPERATORS: Final[dict[str, Operator]] = {
    "=": "=",
    "!=": "!=",
    "<": "<",
    "<=": "<=",
    ">": ">",
    ">=": ">=",
    "like": "like",
    "is null": "is null",
}
_DEEPEST: Final = 2
_ADJUSTING: Final = {"adjjournal": True, "journal": False}


@attrs.frozen
class _Shape:
    """How an object is answered: its elements in the order of the reply, and where their values are found."""

    context: Context
    legacy: Legacy
    elements: tuple[Element, ...]

    @classmethod
    def of(cls, context: Context, name: str) -> _Shape:
        legacy = LEGACY.get(name) or Legacy(name, name.upper())
        found: Any = None
        for fn in ("get_list", "get"):
            known = context.catalog.registry.function(fn)
            result = None if known is None else known.__result__
            if isinstance(result, RecordsResult) and name in result.elements:
                found = result.elements[name].resolve()
                break
        return cls(context, legacy, tuple(walk(found.__wire__.body)) if found is not None else ())

    def column(self, name: str) -> Column:
        """Return how a field is read, for conditions and orders."""
        field = self.legacy.field(self.context.type(self.legacy.kind), name)
        known = self.context.type(self.legacy.kind).fields.get(field)
        return Column(lambda record: _value(record, field), None if known is None else known.type)

    def shown(self, record: Record, wanted: Sequence[str]) -> str:
        """Return a record as an element; `wanted` names its fields, all if it is empty."""
        return element(self.legacy.name, "".join(self._content(record, wanted)))

    def _content(self, record: Record, wanted: Sequence[str]) -> Iterator[str]:
        if not self.elements:
            for name, value in record.fields.items():
                plain = not hidden(name) and not isinstance(value, (list, dict))
                if plain and (not wanted or name.lower() in wanted):
                    yield tag(name.lower(), wire_text(value))
            return
        seen: set[str] = set()
        for found in self.elements:
            if found.name not in seen and (not wanted or found.name in wanted):
                seen.add(found.name)
                yield self._element(found, record, found.name, self.legacy)

    def _element(self, found: Element, record: Record, path: str, legacy: Legacy) -> str:
        object_type = self.context.type(record.kind)
        field = legacy.field(object_type, path)
        lines = legacy.lines.get(path)
        if lines is not None:
            return self._lines(found, record, lines)
        if isinstance(found.type, Scalar):
            value = record.recordno if field == "RECORDNO" else _value(record, field)
            date = as_date(value) if found.type is SPLIT_DATE else None
            if date is not None:
                return element(found.name, found.type.format(date))
            return tag(found.name, wire_text(value, None if found.type is SPLIT_DATE else found.type))
        kept = record.fields.get(field if hidden(field) else beside(path))
        if kept is not None:
            item = found.type.content if isinstance(found.type, Wrapper) else None
            name = item.name if isinstance(item, Element) else None
            return element(found.name, _plain_xml(kept, name))
        if isinstance(found.type, Ref) and found.max <= 1:
            return self._structure(found, record, path, legacy)
        return ""

    def _structure(self, found: Element, record: Record, path: str, legacy: Legacy) -> str:
        """Return a structure within a record; nothing if the record has nothing to put in."""
        assert isinstance(found.type, Ref)
        target: Any = found.type.resolve()
        inner = {
            child.name: self._element(child, record, f"{path}.{child.name}", legacy)
            for child in walk(target.__wire__.body)
            if isinstance(child.type, Scalar) or path.count(".") < _DEEPEST
            if self._has(child, record, f"{path}.{child.name}", legacy)
        }
        if inner.get("contact"):
            inner.pop("contactname", None)  # a contact stands there either whole or by its name
        content = "".join(inner.values())
        return element(found.name, content) if content else ""

    def _has(self, child: Element, record: Record, path: str, legacy: Legacy) -> bool:
        if not isinstance(child.type, Scalar):
            return True
        return _value(record, legacy.field(self.context.type(record.kind), path)) not in {None, ""}

    def _lines(self, found: Element, record: Record, lines: Lines) -> str:
        content = found.type.content if isinstance(found.type, Wrapper) else None
        if isinstance(found.type, Ref):
            target: Any = found.type.resolve()
            content = target.__wire__.body
        item = None if content is None else next((part for part in walk(content) if isinstance(part.type, Ref)), None)
        if item is None:
            return ""
        assert isinstance(item.type, Ref)
        model: Any = item.type.resolve()
        legacy = Legacy(item.name, lines.kind, names=lines.names)
        parts = [part for part in walk(model.__wire__.body) if isinstance(part.type, Scalar)]
        rows = (
            element(item.name, "".join(self._element(part, line, part.name, legacy) for part in _once(parts)))
            for line in self.context.lines(record, lines.kind)
        )
        return element(found.name, "".join(rows))


def _once(parts: Sequence[Element]) -> list[Element]:
    return list({part.name: part for part in parts}.values())


def _value(record: Record, field: str) -> Value:
    if field == "RECORDNO":
        return record.recordno
    return record.fields.get(field)


def _plain_xml(value: Value, name: str | None) -> str:
    """Return plain values as elements under their own names; the items of a list under the one that is given."""
    if isinstance(value, list):
        return "".join(
            element(name, _plain_xml(item, None)) if name is not None else _plain_xml(item, None) for item in value
        )
    if isinstance(value, dict):
        return "".join(
            "".join(element(key, _plain_xml(each, None)) for each in inner)
            if isinstance(inner, list)
            else element(key, _plain_xml(inner, None))
            for key, inner in value.items()
        )
    return tag("x", wire_text(value)).removeprefix("<x>").removesuffix("</x>").replace("<x/>", "")


def _records(context: Context, name: str, legacy: Legacy) -> list[Record]:
    if name == "company_info":
        return [_company(context)]
    if name == "trxcurrencies":
        return _currencies(context)
    records = behaviour_of(legacy.kind).records(context)
    if name == "bankaccount":
        records = records + behaviour_of("SAVINGSACCOUNT").records(context)
    if name in _ADJUSTING:
        records = [record for record in records if record.flag("ADJ") is _ADJUSTING[name]]
    return records


def _company(context: Context) -> Record:
    """Return what is known of the company as a record."""
    title = context.store.setting("company_id") or ""
    fields: dict[str, Value] = {
        "NAME": context.store.setting("company_name") or title,
        "TITLE": title,
    }
    return Record("COMPANY_INFO", 1, fields)


def _currencies(context: Context) -> list[Record]:
    """Return the currencies that the company deals in: those of its entities and rates."""
    names = {context.store.setting("base_currency") or ""}
    for record in context.store.table("LOCATIONENTITY").values():
        names.add(record.text("CURRENCY"))
    for record in context.store.table("EXCHANGERATE").values():
        names.update({record.text("FROM_CURRENCY"), record.text("TO_CURRENCY")})
    return [
        Record("TRXCURRENCIES", place, {"CODE": name, "CURRENCY": name})
        for place, name in enumerate(sorted(names - {""}), 1)
    ]


def _condition(fn: Params, tag_name: str) -> Condition:
    if tag_name == "logical":
        operator = fn.attribute("logical_operator").lower()
        members = tuple(
            _condition(Params(value, name), name)
            for name, value in fn.children()
            if name in {"logical", "expression"} and isinstance(value, Model)
        )
        if operator not in {"and", "or"} or not members:
            raise query_failed(f"The logical operator '{operator}' needs 'and' or 'or' and expressions to combine.")
        return AllOf(members) if operator == "and" else AnyOf(members)
    operator = fn.text("operator").lower()
    known = _OPERATORS.get(operator)
    if known is None:
        raise query_failed(f"'{operator}' is no operator; use {', '.join(_OPERATORS)}.")
    return Compare(fn.text("field"), known, () if known == "is null" else (fn.text("value"),))


def _filter(fn: Params) -> Condition | None:
    given = fn.inner("filter")
    for name, value in () if given is None else given.children():
        if isinstance(value, Model):
            return _condition(Params(value, name), name)
    return None


def _number(text: str, default: int, name: str) -> int:
    if not text:
        return default
    if not text.isdecimal():
        raise query_failed(f"'{text}' is no value for {name}; use a number from 0.")
    return int(text)


def _private(record: Record) -> bool:
    """Whether a record belongs to an entity."""
    return record.fields.get("MEGAENTITYID") is not None


def _wanted(fn: Params) -> list[str]:
    fields = fn.texts("fields")
    return [name.strip().lower() for name in fields if name.strip()]


@function("get_list")
def get_list(context: Context, fn: Params) -> Reply:
    """List records: filtered, sorted, and a part of them."""
    name = fn.attribute("object")
    shape = _Shape.of(context, name)
    records = _records(context, name, shape.legacy)
    if context.session.location is None and fn.attribute("showprivate") != "true":
        records = [record for record in records if not _private(record)]
    condition = _filter(fn)
    if condition is not None:
        test: Callable[[Record], bool | None] = compiled(condition, shape.column)
        records = [record for record in records if test(record) is True]
    orders = [Order(_sort_name(item.model), item.attribute("order") == "desc") for item in fn.items("sorts")]
    records = execute.ordered(records, orders, shape)
    start = _number(fn.attribute("start"), 0, "start")
    most = _number(fn.attribute("maxitems"), len(records), "maxitems")
    page = records[start : start + most]
    wanted = _wanted(fn)
    range_ = {"start": str(start), "end": str(start + len(page) - 1), "total": str(len(records))}
    return Listed(element("listtype", name, range_), [shape.shown(record, wanted) for record in page])


def _sort_name(item: Model) -> str:
    content = type(item).__wire__.content
    return str(item.__dict__.get(content.attr, "") if content is not None else "").strip()


@attrs.frozen
class Listed:
    """A list with its place in the whole."""

    head: str
    items: list[str]

    def xml(self) -> str:
        return self.head + Data(self.items).xml()


@function("get")
def get(context: Context, fn: Params) -> Reply:
    """Read one record by its key."""
    name, key = fn.attribute("object"), fn.attribute("key")
    shape = _Shape.of(context, name)
    if name in {"company_info", "trxcurrencies"}:
        record = next(iter(_records(context, name, shape.legacy)), None)
    else:
        record = find(context, shape.legacy, key)
    if record is None:
        raise no_such_record("get", context.type(shape.legacy.kind).label.lower(), key)
    return Data([shape.shown(record, _wanted(fn))])


_BY_KEY: Final = ("bill", "invoice", "apadjustment", "aradjustment", "expensereport", "expenseadjustmentreport")


def _get_one(name: str) -> None:
    @function(f"get_{name}")
    def get_one(context: Context, fn: Params) -> Reply:
        """Read one document by its record number."""
        shape = _Shape.of(context, name)
        record = find(context, shape.legacy, fn.attribute("key"))
        if record is None:
            raise no_such_record("get", context.type(shape.legacy.kind).label.lower(), fn.attribute("key"))
        return Data([shape.shown(record, [])])


for _name in _BY_KEY:
    _get_one(_name)
