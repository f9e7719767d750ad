"""The inventory documents that stand for the steps of a warehouse transfer."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from decimal import Decimal
from typing import Final, Literal

from intacct_sandbox.context import Context
from intacct_sandbox.errors import refused
from intacct_sandbox.store import Record
from intacct_sandbox.values import ZERO, Fields

from .documents_definitions import Definition, document_id
from .documents_header import user_fields
from .documents_kinds import INVENTORY
from .inventory_transfer_lines import base_quantity

Part = Literal["out", "in", "transit"]
_FIELDS: Final[dict[str, tuple[str, str]]] = {
    "out": ("OUTDOCHDRKEY", "OUT_DOCID"),
    "in": ("INDOCHDRKEY", "IN_DOCID"),
    "transit": ("INTRANSITDOCHDRKEY", "INTRANSIT_DOCID"),
}


def document_for(
    context: Context, transfer: Record, part: Part, date: datetime.date, currency: str, lines: Sequence[Record]
) -> Record:
    """Keep the document of a step, without values yet, and name it in the transfer."""
    found = context.store.select(INVENTORY.params, lambda record: record.text("#TRANSFER") == part)
    if not found:
        raise refused(f"The company has no transaction definition for the step '{part}' of warehouse transfers.")
    known = Definition(INVENTORY, found[0])
    number, name = document_id(context, known, "", None)
    user = context.session.user
    header: Fields = {
        "DOCNO": number,
        "DOCID": name,
        "STATE": "Pending",
        "STATUS": "active",
        "CLOSED": False,
        "WHENCREATED": date,
        "WHENPOSTED": date,
        "PONUMBER": transfer.text("REFERENCENO") or None,
        "MESSAGE": transfer.text("DESCRIPTION") or None,
        "DOCPARID": known.name,
        "DOCPARKEY": known.record.recordno,
        "DOCPARCLASS": known.record.text("DOCCLASS") or None,
        "UPDATES_INV": known.record.text("UPDATES_INV"),
        "DOCPAR_IN_OUT": known.record.text("IN_OUT"),
        "CURRENCY": currency,
        "BASECURR": currency,
        "CREATEDUSERID": context.session.user_id,
        "CREATEDUSER": user.text("DESCRIPTION") or context.session.user_id,
        "PRINTED": "No",
        "BACKORDER": "No",
        "SYSTEMGENERATED": True,
        "#TRANSFER": transfer.recordno,
        **user_fields(context),
    }
    document = context.create(INVENTORY.name, header)
    for position, line in enumerate(lines):
        context.create(INVENTORY.entry, _entry(context, document, line, position), parent=document)
    key, identity = _FIELDS[part]
    context.change(transfer, {key: document.recordno, identity: name})
    return document


def _entry(context: Context, document: Record, line: Record, position: int) -> Fields:
    item = context.require("ITEM", line.text("ITEMID"))
    warehouse = context.require("WAREHOUSE", line.text("WAREHOUSEID"))
    quantity, given = base_quantity(line), line.number("QUANTITY")
    copied = {
        name: line.fields[name]
        for name in context.type(INVENTORY.entry).fields
        if name in line.fields and name not in {"RECORDNO", "QUANTITY", "STATUS"} and not name.startswith("WHEN")
    }
    return {
        **copied,
        "LINE_NO": position,
        "DOCHDRID": document.text("DOCID"),
        "DOCPARID": document.text("DOCPARID"),
        "ITEMDESC": item.text("NAME") or None,
        "ITEM.ITEMTYPE": item.text("ITEMTYPE"),
        "COST_METHOD": item.text("COST_METHOD") or None,
        "WAREHOUSE.LOCATION_NO": warehouse.text("WAREHOUSEID"),
        "WAREHOUSE.NAME": warehouse.text("NAME"),
        "UIQTY": given,
        "QUANTITY": quantity,
        "MULTIPLIER": quantity / given,
        "CURRENCY": document.text("CURRENCY"),
        "BASECURR": document.text("BASECURR"),
        "WHENCREATED": document.date("WHENCREATED"),
        "STATE": "Pending",
        "STATUS": "active",
    }


def value_document(context: Context, document: Record, values: Sequence[Decimal]) -> None:
    """Put in what the goods of a document are worth, line by line."""
    for line, value in zip(context.lines(document, INVENTORY.entry), values, strict=True):
        quantity = line.number("UIQTY")
        unit_value = value / quantity if quantity else ZERO
        changes: Fields = {
            "COST": value,
            "TOTAL": value,
            "UIVALUE": value,
            "TRX_VALUE": value,
            "UIPRICE": unit_value,
            "TRX_PRICE": unit_value,
            "PRICE": unit_value / (line.number("MULTIPLIER") or 1),
        }
        context.change(line, changes)
    total = sum(values, ZERO)
    context.change(document, {"SUBTOTAL": total, "TOTAL": total, "TRX_SUBTOTAL": total, "TRX_TOTAL": total})


def drop_documents(context: Context, transfer: Record) -> None:
    """Delete the documents of a transfer."""
    for key, identity in _FIELDS.values():
        document = context.store.get(INVENTORY.name, transfer.integer(key))
        if document is not None:
            for line in context.lines(document, INVENTORY.entry):
                context.remove(line)
            context.remove(document)
        context.change(transfer, {key: None, identity: None})
