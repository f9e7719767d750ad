"""What the company added by itself: custom fields, user-defined dimensions and objects, kept as records."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from intacct_runtime.scalars import (
    BOOLEAN,
    CURRENCY,
    DATE,
    DATETIME,
    DECIMAL,
    INTEGER,
    PERCENT,
    TEXT,
    Enumeration,
    Scalar,
)

from .catalog import FieldType
from .gateway import Gateway
from .store import Record

_KIND: Final = "#CUSTOMFIELD"
_OBJECT: Final = "#CUSTOMOBJECT"
TYPES: Final[dict[str, Scalar]] = {
    "text": TEXT,
    "integer": INTEGER,
    "decimal": DECIMAL,
    "currency": CURRENCY,
    "percent": PERCENT,
    "boolean": BOOLEAN,
    "date": DATE,
    "timestamp": DATETIME,
}


def define_custom_field(
    gateway: Gateway, object_name: str, name: str, *, type: str = "text", label: str = "", values: Iterable[str] = ()
) -> None:
    """Give an object of the company a custom field.

    `type` is one of the names in `TYPES`; with `values` the field takes one of these texts. A field whose name begins
    with GLDIM is a user-defined dimension.
    """
    store = gateway.store
    fields = {"OBJECT": object_name.upper(), "NAME": name.upper(), "TYPE": type, "LABEL": label or name}
    with store.savepoint():
        record = store.insert(_KIND, {**fields, "VALUES": "\n".join(values)}, store.next_number(_KIND))
    gateway.catalog.add_custom(object_name, _field(record))


def define_custom_object(gateway: Gateway, name: str, *, label: str = "") -> None:
    """Give the company an object of its own, with a name; `define_custom_field` gives it more fields."""
    store = gateway.store
    with store.savepoint():
        store.insert(_OBJECT, {"NAME": name.upper(), "LABEL": label or name}, store.next_number(_OBJECT))
    gateway.catalog.add_object(name, label or name)


def restore_custom_fields(gateway: Gateway) -> None:
    """Make the custom fields and objects of a data file known."""
    for record in gateway.store.table(_OBJECT).values():
        gateway.catalog.add_object(record.text("NAME"), record.text("LABEL"))
    for record in gateway.store.table(_KIND).values():
        gateway.catalog.add_custom(record.text("OBJECT"), _field(record))


def _field(record: Record) -> FieldType:
    values = tuple(record.text("VALUES").split("\n")) if record.text("VALUES") else ()
    name = record.text("NAME")
    return FieldType(
        name,
        Enumeration(*values) if values else TYPES[record.text("TYPE")],
        record.text("LABEL") or name,
        values=values,
    )
