"""read, readByName, readByQuery, readMore and query of any object."""

from __future__ import annotations

import csv
import io
import json
import secrets
from collections.abc import Callable, Sequence
from typing import Any, Final, cast

import attrs

from intacct_runtime.model import Model
from intacct_sandbox.answers import can_be_shown, chosen, record_xml, row, takes_all
from intacct_sandbox.catalog import ObjectType
from intacct_sandbox.context import Context
from intacct_sandbox.envelope import element, tag
from intacct_sandbox.errors import (
    FunctionFailure,
    Row,
    invalid_fields,
    no_such_filter_field,
    not_queryable,
    query_failed,
)
from intacct_sandbox.params import Params
from intacct_sandbox.query import execute, text
from intacct_sandbox.query.columns import Columns, UnknownField
from intacct_sandbox.query.conditions import AllOf, AnyOf, Column, Compare, Condition, Operator
from intacct_sandbox.query.execute import AGGREGATES, Aggregate, Order
from intacct_sandbox.query.results import ResultSet
from intacct_sandbox.replies import Data, Raw, Reply
from intacct_sandbox.store import Record
from intacct_sandbox.values import wire_text

from .generic import object_of
from .registry import behaviour_of, function
from .reports import read_page

_MOST_KEYS: Final = 100
_MOST_IN: Final = 1000
_KEPT_RESULTS: Final = 100

_OPERATORS: Final[dict[str, Operator]] = {
    "equalto": "=",
    "notequalto": "!=",
    "lessthan": "<",
    "lessthanorequalto": "<=",
    "greaterthan": ">",
    "greaterthanorequalto": ">=",
    "between": "between",
    "in": "in",
    "notin": "not in",
    "like": "like",
    "notlike": "not like",
    "isnull": "is null",
    "isnotnull": "is not null",
}

Columnset = list[tuple[str, Column]]


def _columns(context: Context, object_type: ObjectType, names: str, errorno: str) -> Columnset:
    try:
        return chosen(context, object_type, names)
    except UnknownField as unknown:
        raise invalid_fields([str(name) for name in unknown.args], errorno) from None


def _rows(records: Sequence[Record], columns: Columnset, form: str, name: str) -> Raw:
    """Return records as CSV or JSON."""
    names = [key for key, _ in columns]
    rows = [row(record, columns) for record in records]
    if form == "csv":
        buffer = io.StringIO()
        writer = csv.writer(buffer, lineterminator="\r\n")
        writer.writerow(names)
        writer.writerows(rows)
        return Raw(buffer.getvalue().encode(), "text/csv; charset=UTF-8")
    if form == "json":
        content = [dict(zip(names, values, strict=True)) for values in rows]
        return Raw(json.dumps({name: content}, ensure_ascii=False).encode(), "application/json; charset=UTF-8")
    raise query_failed(f"Invalid returnFormat {form}")


def _of_definition(records: list[Record], docparid: str) -> list[Record]:
    return [record for record in records if record.text("DOCPARID") == docparid] if docparid else records


def _read(context: Context, fn: Params, find: Callable[[ObjectType, str], Record | None]) -> Reply:
    object_type = object_of(context, fn.text("object"), "read")
    names = fn.text("fields")
    columns = _columns(context, object_type, names, "XXX")
    keys = [key.strip() for key in fn.text("keys").split(",") if key.strip()]
    if len(keys) > _MOST_KEYS:
        raise FunctionFailure(
            Row("XXX", "", f"At most {_MOST_KEYS} keys may be read at a time, {len(keys)} are given.")
        )
    records = [record for record in (find(object_type, key) for key in keys) if record is not None]
    records = _of_definition(records, fn.text("docparid"))
    form = fn.text("returnFormat") or "xml"
    if form != "xml":
        return _rows(records, columns, form, object_type.name)
    whole = takes_all(names)
    shown = [record_xml(context, record, columns, object_type.name, complete=whole) for record in records]
    return Data(shown, {"listtype": object_type.name, "count": str(len(shown))})


@function("read")
def read(context: Context, fn: Params) -> Reply:
    """Read records by record number."""

    def find(object_type: ObjectType, key: str) -> Record | None:
        if key.isdecimal():
            return next(iter(behaviour_of(object_type.name).pick(context, [int(key)])), None)
        return context.named(object_type.name, key)

    return _read(context, fn, find)


@function("readByName")
def read_by_name(context: Context, fn: Params) -> Reply:
    """Read records by their business id; by record number where an object has no other."""

    def find(object_type: ObjectType, key: str) -> Record | None:
        if object_type.name_key:
            return context.named(object_type.name, key)
        return context.get(object_type.name, int(key)) if key.isdecimal() else None

    return _read(context, fn, find)


@function("readRelated")
def read_related(context: Context, fn: Params) -> Reply:
    """Read the records that records refer to by a relationship."""
    object_type = object_of(context, fn.text("object"), "read")
    relation = object_type.relationships.get(fn.text("relation").upper())
    target = None if relation is None else context.catalog.find(relation.object)
    if relation is None or target is None:
        raise FunctionFailure(
            Row(
                "XXX",
                "",
                f"{object_type.name} has no relationship {fn.text('relation')}.",
                f"Use {', '.join(sorted(object_type.relationships))}." if object_type.relationships else "",
            )
        )
    names = fn.text("fields")
    shown = _columns(context, target, names, "XXX")
    keys = [int(key) for key in fn.text("keys").split(",") if key.strip().isdecimal()]
    if len(keys) > _MOST_KEYS:
        raise FunctionFailure(
            Row("XXX", "", f"At most {_MOST_KEYS} keys may be read at a time, {len(keys)} are given.")
        )
    related: dict[int, Record] = {}
    for record in behaviour_of(object_type.name).pick(context, keys):
        value = record.fields.get(relation.by)
        found = context.named(target.name, str(value)) if isinstance(value, str) and value else None
        if found is None and str(value or "").isdecimal():
            found = context.get(target.name, int(str(value)))
        if found is not None:
            related[found.recordno] = found
    records = list(related.values())
    form = fn.text("returnFormat") or "xml"
    if form != "xml":
        return _rows(records, shown, form, target.name)
    whole = takes_all(names)
    items = [record_xml(context, record, shown, target.name, complete=whole) for record in records]
    return Data(items, {"listtype": target.name, "count": str(len(items))})


@function("readByQuery")
def read_by_query(context: Context, fn: Params) -> Reply:
    """Read the records that a condition in the query language selects, the first page of them."""
    object_type = object_of(context, fn.text("object"), "readByQuery", "Query Failed")
    columns = _columns(context, object_type, fn.text("fields"), "Query Failed")
    pagesize = _within(fn.text("pagesize"), 100, 1, 1000, "pagesize")
    try:
        condition = text.parse(fn.text("query"))
        records = execute.found(
            behaviour_of(object_type.name).records(context), condition, Columns(context, object_type, coded=True)
        )
    except text.QuerySyntaxError as error:
        raise query_failed(str(error)) from None
    except UnknownField as unknown:
        raise invalid_fields([str(name) for name in unknown.args]) from None
    records = _of_definition(records, fn.text("docparid"))
    form = fn.text("returnFormat") or "xml"
    if form != "xml":
        return _rows(records[:pagesize], columns, form, object_type.name.lower())
    result = ResultSet(object_type, columns, [record.recordno for record in records], len(records), pagesize)
    return _page(context, result, secrets.token_urlsafe(24), first=True)


def _within(given: str, default: int, low: int, high: int, name: str) -> int:
    if not given:
        return default
    if not given.isdecimal() or not low <= int(given) <= high:
        raise query_failed(f"Invalid {name} {given}; {low} to {high} are accepted.")
    return int(given)


def _page(context: Context, result: ResultSet, result_id: str, *, first: bool) -> Data:
    results = context.store.results
    keys = result.keys[result.position : result.position + result.pagesize]
    result.position += len(keys)
    name = result.object_type.name
    records = behaviour_of(name).pick(context, keys)
    remaining = result.total - result.position
    if remaining > 0:
        results[result_id] = result
        results.move_to_end(result_id)
        while len(results) > _KEPT_RESULTS:
            results.popitem(last=False)
    else:
        results.pop(result_id, None)
    attributes = {
        "listtype": name.lower(),
        "count": str(len(records)),
        "totalcount": str(result.total),
        "numremaining": str(remaining),
        "resultId": "" if first and remaining <= 0 else result_id,
    }
    return Data([record_xml(context, record, result.columns, name.lower()) for record in records], attributes)


@function("readMore")
def read_more(context: Context, fn: Params) -> Reply:
    """Read the next page of a readByQuery, by its result id or by the object it was about."""
    given = fn.text("resultId")
    if fn.has("reportId"):
        return read_page(context, fn.text("reportId"))
    name = fn.text("object")
    results = context.store.results
    if name and not given:
        wanted = name.upper()
        fitting = [key for key, known in results.items() if known.object_type.name == wanted]
        given = fitting[-1] if fitting else ""
    result = results.get(given)
    if result is None:
        text_ = f"Attempt to readMore with an invalid or expired resultId: {given or name}"
        raise FunctionFailure(Row("readMore failed", "", text_))
    return _page(context, result, given, first=False)


def condition_of(name: str, model: Any) -> Condition:
    """Return the condition of a filter element: an operator, or `and` and `or` around several."""
    params = Params(cast("Model", model), name)
    if name in {"and", "or"}:
        members = tuple(condition_of(inner, value) for inner, value in params.children() if isinstance(value, Model))
        if len(members) < 2:
            raise query_failed(f"The operator {name} takes two or more conditions.")
        return AllOf(members) if name == "and" else AnyOf(members)
    values = tuple(params.texts("value"))
    if name in {"in", "notin"} and len(values) > _MOST_IN:
        raise query_failed(f"The operator {name} takes at most {_MOST_IN} values, {len(values)} are given.")
    return Compare(params.text("field"), _OPERATORS[name], values)


def _fields_of(condition: Condition) -> list[str]:
    if isinstance(condition, Compare):
        return [condition.field]
    if isinstance(condition, (AllOf, AnyOf)):
        return [name for member in condition.members for name in _fields_of(member)]
    return _fields_of(condition.member)


@attrs.frozen
class _Selection:
    """What a query selects: plain fields, which group the aggregates if there are any."""

    plain: list[str]
    aggregates: list[tuple[Aggregate, str]]

    @classmethod
    def of(cls, fn: Params) -> _Selection:
        select = fn.inner("select")
        plain: list[str] = []
        aggregates: list[tuple[Aggregate, str]] = []
        for name, value in () if select is None else select.children():
            if name in AGGREGATES:
                aggregates.append((AGGREGATES[name], str(value or "").strip()))
            else:
                plain.append(str(value or "").strip())
        return cls(plain, aggregates)

    def names(self) -> list[str]:
        """Return all fields that are named."""
        return [*self.plain, *(name for _, name in self.aggregates)]


def _selected(context: Context, object_type: ObjectType, selection: _Selection) -> None:
    columns = Columns(context, object_type)
    unknown: list[str] = []
    for name in selection.names():
        try:
            columns.column(name)
        except UnknownField:
            unknown.append(name)
        else:
            unknown.extend([] if can_be_shown(name) else [name])
    if unknown or not selection.names():
        raise not_queryable(unknown or ["*"])


def _orders(fn: Params) -> list[Order]:
    orderby = fn.inner("orderby")
    if orderby is None:
        return []
    return [
        Order(Params(order).text("field"), Params(order).has("descending"))
        for _, order in orderby.children()
        if isinstance(order, Model)
    ]


@function("query")
def query(context: Context, fn: Params) -> Reply:
    """Select fields of the records that a filter finds, ordered, a page of them."""
    object_type = object_of(context, fn.text("object"), "query", "Query Failed")
    selection = _Selection.of(fn)
    _selected(context, object_type, selection)
    columns = Columns(context, object_type)
    options = fn.inner("options")
    fold = options is not None and bool(options.flag("caseinsensitive"))
    form = (options.text("returnformat") if options is not None else "") or "xml"
    condition = _filter(fn)
    for name in [] if condition is None else _fields_of(condition):
        try:
            columns.column(name)
        except UnknownField:
            raise no_such_filter_field(name) from None
    records = behaviour_of(object_type.name).records(context)
    records = _of_definition(execute.found(records, condition, columns, fold=fold), fn.text("docparid"))
    try:
        records = execute.ordered(records, _orders(fn), columns)
    except UnknownField as unknown:
        raise not_queryable([str(name) for name in unknown.args]) from None
    offset = _within(fn.text("offset"), 0, 0, 2**31, "offset")
    pagesize = _within(fn.text("pagesize"), 100, 1, 2000, "pagesize")
    if selection.aggregates:
        rows = _aggregated(object_type, columns, selection, records)
        return _query_page(object_type, rows[offset : offset + pagesize], len(rows), offset)
    shown = chosen(context, object_type, selection.plain)
    page = records[offset : offset + pagesize]
    if form != "xml":
        return _rows(page, shown, form, object_type.name)
    items = [record_xml(context, record, shown, object_type.name) for record in page]
    return _query_page(object_type, items, len(records), offset)


def _filter(fn: Params) -> Condition | None:
    given = fn.inner("filter")
    conditions = [] if given is None else [(name, value) for name, value in given.children() if value is not None]
    if len(conditions) > 1:
        raise query_failed("A filter takes one operator; put several into and, or or.")
    return condition_of(*conditions[0]) if conditions else None


def _aggregated(object_type: ObjectType, columns: Columns, selection: _Selection, records: list[Record]) -> list[str]:
    by = [(name.upper(), columns.column(name)) for name in selection.plain]
    wanted: list[tuple[Aggregate, Column]] = [(kind, columns.column(name)) for kind, name in selection.aggregates]
    tags = [f"COUNT.{name.upper()}" if kind == "count" else name.upper() for kind, name in selection.aggregates]
    rows: list[str] = []
    for group in execute.grouped(records, [column for _, column in by], wanted):
        content = "".join(
            tag(name, wire_text(column.read(group.sample), column.type) if group.sample is not None else "")
            for name, column in by
        )
        content += "".join(
            tag(name, wire_text(value, None if kind == "count" else column.type))
            for name, value, (kind, column) in zip(tags, group.values, wanted, strict=True)
        )
        rows.append(element(object_type.name, content))
    return rows


def _query_page(object_type: ObjectType, items: list[str], total: int, offset: int) -> Data:
    return Data(
        items,
        {
            "listtype": object_type.name,
            "totalcount": str(total),
            "offset": str(offset),
            "count": str(len(items)),
            "numremaining": str(max(0, total - offset - len(items))),
        },
    )
