"""create, update and delete of any object."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from intacct_runtime.model import Model, Object
from intacct_runtime.node import Node
from intacct_sandbox.catalog import ObjectType
from intacct_sandbox.context import Context
from intacct_sandbox.envelope import element, tag
from intacct_sandbox.errors import FunctionFailure, GatewayError, Row, no_such_record, not_permitted, unknown_object
from intacct_sandbox.params import Params
from intacct_sandbox.replies import Data, Nothing, Partial, Reply
from intacct_sandbox.store import Record
from intacct_sandbox.values import wire_text
from intacct_sandbox.writing import draft_of

from .registry import behaviour_of, function

_MOST_RECORDS: Final = 100
_MOST_KEYS: Final = 100
_WRITING: Final = frozenset({"create", "update", "delete"})


def object_of(context: Context, name: str, operation: str, errorno: str = "XXX") -> ObjectType:
    """Return an object by name; raise the failure of one that is unknown or does not take part in an operation."""
    object_type = context.catalog.find(name)
    if object_type is None:
        raise unknown_object(name, errorno)
    if operation in _WRITING and operation not in object_type.operations:
        raise not_permitted(operation.upper(), name)
    return object_type


def _each(context: Context, fn: Params, operation: str, write: Callable[[ObjectType, Model | Node], Record]) -> Reply:
    """Write the records of a create or update one by one; those that were written stay although others fail."""
    items = [item for _, item in fn.children() if isinstance(item, (Object, Node))]
    if len(items) > _MOST_RECORDS:
        raise FunctionFailure(
            Row("BL01001973", "", f"{operation} takes at most {_MOST_RECORDS} records, {len(items)} are given.")
        )
    done: list[str] = []
    rows: list[Row] = []
    for item in items:
        name = item.tag if isinstance(item, Node) else str(item.__dict__.get("_tag", item.__wire__.tag))
        try:
            with context.store.savepoint():
                record = write(object_of(context, name, operation), item)
                done.append(_written(context, record))
        except GatewayError as failure:
            rows += failure.rows
    data = Data(done, {"listtype": "objects", "count": str(len(done))})
    if rows and not done:
        raise FunctionFailure(*rows)
    return Partial(data, tuple(rows)) if rows else data


def _written(context: Context, record: Record) -> str:
    object_type = context.type(record.kind)
    keys = dict.fromkeys(["RECORDNO", object_type.name_key or "RECORDNO"])
    return element(record.kind.lower(), "".join(tag(key, wire_text(record[key])) for key in keys))


@function("create")
def create(context: Context, fn: Params) -> Reply:
    """Create records of one or several objects."""

    def write(object_type: ObjectType, item: Model | Node) -> Record:
        draft = draft_of(item, context.catalog, object_type, "create")
        return behaviour_of(object_type.name).create(context, draft)

    return _each(context, fn, "create", write)


@function("update")
def update(context: Context, fn: Params) -> Reply:
    """Change records of one or several objects."""

    def write(object_type: ObjectType, item: Model | Node) -> Record:
        draft = draft_of(item, context.catalog, object_type, "update")
        owner = behaviour_of(object_type.name)
        record = owner.locate(context, draft)
        owner.update(context, record, draft)
        return record

    return _each(context, fn, "update", write)


@function("delete")
def delete(context: Context, fn: Params) -> Reply:
    """Delete records by record number."""
    object_type = object_of(context, fn.text("object"), "delete")
    keys = [key.strip() for key in fn.text("keys").split(",") if key.strip()]
    if len(keys) > _MOST_KEYS:
        raise FunctionFailure(Row("BL01001973", "", f"delete takes at most {_MOST_KEYS} keys, {len(keys)} are given."))
    for key in keys:
        record = context.get(object_type.name, int(key)) if key.isdecimal() else context.named(object_type.name, key)
        if record is None:
            raise no_such_record("delete", object_type.label.lower(), key)
        behaviour_of(object_type.name).delete(context, record)
    return Nothing()
