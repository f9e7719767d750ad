"""What documents set off when they are released: conversion, stock, ledger, invoices and bills; and taking it back."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Final

from intacct_sandbox import ledger, payables, stock
from intacct_sandbox.context import Context
from intacct_sandbox.currency import entity_of
from intacct_sandbox.errors import refused
from intacct_sandbox.ledger import Group, Leg, Posting
from intacct_sandbox.store import Record
from intacct_sandbox.values import ZERO, Fields

from . import documents_bills as bills
from . import documents_receivables as receivables
from .approvals_rules import approved
from .documents_accounts import item_account
from .documents_backorder import make_back_order
from .documents_conversion import convert, set_state
from .documents_definitions import Definition, definition_of
from .documents_references import stocked
from .documents_stock import take_back

_CONTRA: Final = {
    "SODOCUMENT": ("ITEMGLGROUP.COGSACCOUNT.ACCTNO", "cost of goods sold"),
    "PODOCUMENT": ("ITEMGLGROUP.POGLACCOUNT.ACCTNO", "goods received"),
    "INVDOCUMENT": ("ITEMGLGROUP.EXPENSEACCOUNT.ACCTNO", "inventory adjustments"),
}
"""Where the other side of what goods are worth goes: field of the item, and role of the company's account."""


def release(context: Context, document: Record, state: str = "Pending") -> None:
    """Carry out what the definition of a document says, and set its state."""
    known = definition_of(context, document)
    for source in convert(context, document):
        make_back_order(context, source)
    if known.moves_stock:
        _move_goods(context, known, document)
    if known.posts_subledger:
        _enter(context, known, document)
    changes: Fields = {"STATE": state, "CLOSED": state == "Closed", "#RELEASED": True}
    context.change(document, changes, workflow="submit")
    if state == "Pending" and any(line.number("#CONVERTED") for line in context.lines(document, known.kind.entry)):
        set_state(context, document)


@approved("PODOCUMENT")
def approved_document(context: Context, document: Record) -> None:
    """Release a purchasing document that its last approver approved."""
    release(context, document, document.text("#STATE") or "Pending")


def withdraw(context: Context, document: Record, *, for_good: bool) -> None:
    """Take back what a released document set off; its invoice or bill is kept for an update, removed for good."""
    if not document.flag("#RELEASED"):
        return
    known = definition_of(context, document)
    for line in reversed(context.lines(document, known.kind.entry)):
        _move_back(context, document, line)
    payables.unpost(context, document)
    if for_good and known.posts_subledger:
        if known.kind.name == "PODOCUMENT":
            bills.remove_bill(context, document)
        else:
            receivables.remove_invoice(context, document)
    convert(context, document, back=True)
    context.store.update(document, {"#RELEASED": None})


def _move_goods(context: Context, known: Definition, document: Record) -> None:
    groups: list[Group] = []
    date = document.date("WHENPOSTED") or document.date("WHENCREATED") or context.today
    for line in context.lines(document, known.kind.entry):
        item = context.require("ITEM", line.text("ITEMID"))
        if not stocked(item):
            continue
        warehouse = context.require("WAREHOUSE", line.text("WAREHOUSE.LOCATION_NO"))
        _check_entity(context, line, warehouse)
        quantity = line.number("QUANTITY") if known.moves_quantity else ZERO
        if not known.increases:
            quantity = -quantity
        value = _value(known, line)
        movement = stock.Move(item, warehouse, quantity, date, document.text("DOCID"), value, unit=line.text("UNIT"))
        value = stock.move(context, movement)
        context.change(line, {"#MOVED": {"quantity": quantity, "value": value}, "COST": abs(value)})
        if value and known.posts_ledger:
            groups.append(_goods_group(context, known, line, item, value))
    if groups:
        ledger.post(context, _posting(known, document, date, groups))


def _value(known: Definition, line: Record) -> Decimal | None:
    """Return what goods are worth that come in, or whose value alone changes; None for the average cost."""
    total = line.number("TOTAL")
    if not known.moves_value:
        return ZERO
    if not known.moves_quantity:
        return total if known.increases else -total
    return total if known.increases and known.kind.name != "SODOCUMENT" else None


def _check_entity(context: Context, line: Record, warehouse: Record) -> None:
    own = entity_of(context, line.text("LOCATIONID"))
    other = entity_of(context, stock.location_of(warehouse))
    if (None if own is None else own.recordno) != (None if other is None else other.recordno):
        raise refused(
            f"Location '{line.text('LOCATIONID')}' and warehouse '{warehouse.text('WAREHOUSEID')}' belong to different "
            "entities."
        )


def _goods_group(context: Context, known: Definition, line: Record, item: Record, value: Decimal) -> Group:
    inventory = item_account(context, item, "ITEMGLGROUP.INVENTORYACCOUNT.ACCTNO", "inventory")
    contra = item_account(context, item, *_CONTRA[known.kind.name])
    return Group(
        legs=(Leg(inventory, value), Leg(contra, -value)),
        dimensions=ledger.dimensions_of(line.fields, WAREHOUSEID=line.text("WAREHOUSE.LOCATION_NO")),
        base_currency=line.text("BASECURR"),
        description=line.text("MEMO") or line.text("ITEMDESC"),
    )


def _posting(known: Definition, document: Record, date: datetime.date, groups: list[Group]) -> Posting:
    name = document.text("CUSTVENDNAME")
    return Posting(
        journal="IJ",
        date=date,
        title=f"{document.text('DOCID')}, {name}" if name else document.text("DOCID"),
        module=known.kind.module,
        groups=groups,
        reference=document.text("DOCNO"),
        source=(document.kind, document.recordno),
    )


def _move_back(context: Context, document: Record, line: Record) -> None:
    moved = line.fields.get("#MOVED")
    if not isinstance(moved, dict):
        return
    quantity, value = moved["quantity"], moved["value"]
    if isinstance(quantity, Decimal) and isinstance(value, Decimal):
        item = context.require("ITEM", line.text("ITEMID"))
        warehouse = context.require("WAREHOUSE", line.text("WAREHOUSE.LOCATION_NO"))
        date = document.date("WHENPOSTED") or context.today
        take_back(context, stock.Move(item, warehouse, -quantity, date, document.text("DOCID"), -value))
    context.change(line, {"#MOVED": None, "COST": None})


def _enter(context: Context, known: Definition, document: Record) -> None:
    lines = context.lines(document, known.kind.entry)
    subtotals = context.lines(document, known.kind.subtotals)
    if known.kind.name == "PODOCUMENT":
        bills.enter_bill(context, document, lines, subtotals)
    else:
        receivables.enter_invoice(context, document, lines, subtotals)
