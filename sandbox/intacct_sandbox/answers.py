"""Records as answers show them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from .catalog import Collection, ObjectType, hidden
from .context import Context
from .envelope import clean, element, tag
from .query.columns import Columns, UnknownField
from .query.conditions import Column
from .store import Record
from .values import Value, wire_text

_NAME = re.compile(r"[A-Za-z_][\w.\-]*")


def can_be_shown(name: str) -> bool:
    """Whether an element can have the name of a field."""
    return _NAME.fullmatch(name) is not None


def chosen(context: Context, object_type: ObjectType, names: str | Sequence[str]) -> list[tuple[str, Column]]:
    """Return the columns of a list of fields (`*` for all); raise `UnknownField` for a name that is none."""
    columns = Columns(context, object_type)
    wanted = [name.strip() for name in (names.split(",") if isinstance(names, str) else names)]
    wanted = [name for name in wanted if name]
    if not wanted or wanted == ["*"]:
        return [(field.name, columns.column(field.name)) for field in object_type.readable if can_be_shown(field.name)]
    found: list[tuple[str, Column]] = []
    missing: list[str] = []
    for name in wanted:
        try:
            column = columns.column(name)
        except UnknownField:
            missing.append(name)
            continue
        if can_be_shown(name):
            found.append((name.upper(), column))
        else:
            missing.append(name)
    if missing:
        raise UnknownField(*missing)
    return found


def takes_all(names: str | Sequence[str]) -> bool:
    """Whether a list of fields means all."""
    text = names if isinstance(names, str) else ",".join(names)
    return text.strip() in {"", "*"}


def fields_xml(record: Record, columns: Iterable[tuple[str, Column]]) -> str:
    """Return the elements of a record's fields."""
    return "".join(tag(name, wire_text(column.read(record), column.type)) for name, column in columns)


def record_xml(
    context: Context,
    record: Record,
    columns: Sequence[tuple[str, Column]],
    name: str,
    *,
    complete: bool = False,
) -> str:
    """Return a record as an element; `complete` adds the lists that it owns."""
    object_type = context.type(record.kind)
    if object_type.free and complete:
        shown = "".join(
            tag(key, wire_text(value))
            for key, value in record.fields.items()
            if not hidden(key) and not isinstance(value, (list, dict))
        )
        return element(name, shown)
    content = fields_xml(record, columns)
    if complete:
        content += "".join(
            _collection_xml(context, record, collection) for collection in object_type.collections.values()
        )
    return element(name, content)


def _collection_xml(context: Context, record: Record, collection: Collection) -> str:
    if collection.access == "write":
        return ""
    if collection.item is None:
        value = record.fields.get(collection.name)
        items = value if isinstance(value, list) else []
        content = "".join(_structure(collection.tag, item) for item in items)
    else:
        item_type = context.type(collection.item)
        columns = chosen(context, item_type, "*")
        content = "".join(
            record_xml(context, line, columns, collection.tag.lower(), complete=True)
            for line in context.lines(record, collection.item)
        )
    return content if collection.repeated else element(collection.name, content)


def _structure(name: str, value: Value) -> str:
    if isinstance(value, dict):
        return element(name, "".join(_structure(key, inner) for key, inner in value.items()))
    if isinstance(value, list):
        return "".join(_structure(name, inner) for inner in value)
    return tag(name, wire_text(value))


def row(record: Record, columns: Iterable[tuple[str, Column]]) -> list[str]:
    """Return the texts of a record's fields, for formats without elements."""
    return [clean(wire_text(column.read(record), column.type)) for _, column in columns]
