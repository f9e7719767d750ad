"""Custom fields of the company: kept as records, known to the catalog."""

from __future__ import annotations

from typing import Final

from intacct_runtime.scalars import BOOLEAN, CURRENCY, DATE, DATETIME, DECIMAL, INTEGER, PERCENT, TEXT, Scalar

from .catalog import FieldType
from .gateway import Gateway

_KIND: Final = "#CUSTOMFIELD"
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


def define_custom_field(gateway: Gateway, object_name: str, name: str, *, type: str = "text", label: str = "") -> None:
    """Give an object of the company a custom field; `type` is one of the names in `TYPES`."""
    store = gateway.store
    with store.savepoint():
        store.insert(
            _KIND,
            {"OBJECT": object_name.upper(), "NAME": name.upper(), "TYPE": type, "LABEL": label},
            store.next_number(_KIND),
        )
    gateway.catalog.add_custom(object_name, FieldType(name.upper(), TYPES[type], label or name))


def restore_custom_fields(gateway: Gateway) -> None:
    """Make the custom fields of a data file known."""
    for record in gateway.store.table(_KIND).values():
        name = record.text("NAME")
        field = FieldType(name, TYPES[record.text("TYPE")], record.text("LABEL") or name)
        gateway.catalog.add_custom(record.text("OBJECT"), field)
