"""Transaction definitions of the three applications, and the units that lines count in."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

import attrs

from intacct_sandbox.context import Context
from intacct_sandbox.store import Record
from intacct_sandbox.values import Fields

from .company import APPROVER
from .writer import add


@attrs.frozen
class _Definition:
    kind: str
    name: str
    category: str
    prefix: str
    stock: str = "No"
    direction: str = "Decrease"
    ledger: str = "N"
    sources: str = ""
    edit: str = "All"
    delete: str = "All"
    create: str = "New document or Convert"
    transfer: str = ""
    """Part of a warehouse transfer that its documents stand for."""
    approvers: str = ""


_BOTH: Final = "Quantity and Value"
_DEFINITIONS: Final = (
    _Definition("SO", "Sales Quote", "Quote", "SQ"),
    _Definition("SO", "Sales Order", "Order", "SO", sources="Sales Quote"),
    _Definition(
        "SO", "Sales Shipment", "Shipping", "SH", _BOTH, ledger="G", sources="Sales Order", create="Convert only"
    ),
    _Definition("SO", "Sales Invoice", "Invoice", "SI", ledger="A", sources="Sales Quote|Sales Order|Sales Shipment"),
    _Definition("SO", "Contract Invoice", "Invoice", "CI", ledger="A", edit="No Edit", create="New document only"),
    _Definition("PO", "Purchase Requisition", "Quote", "PR", direction="Increase"),
    _Definition(
        "PO",
        "Purchase Order",
        "Order",
        "PO",
        direction="Increase",
        sources="Purchase Requisition",
        approvers=APPROVER[0],
    ),
    _Definition("PO", "Goods Receipt", "Receipt", "GR", _BOTH, "Increase", "G", "Purchase Requisition|Purchase Order"),
    _Definition(
        "PO",
        "Vendor Invoice",
        "Invoice",
        "VI",
        direction="Increase",
        ledger="A",
        sources="Purchase Requisition|Purchase Order|Goods Receipt",
    ),
    _Definition("INV", "Inventory Receipt", "Receipt", "IR", _BOTH, "Increase", "G"),
    _Definition("INV", "Inventory Shrinkage", "Shipping", "IS", _BOTH, "Decrease", "G"),
    _Definition("INV", "Inventory Write-up", "Adjustment", "WU", "Value", "Increase", "G"),
    _Definition("INV", "Inventory Transfer Out", "Transfer", "TO", _BOTH, "Decrease", transfer="out"),
    _Definition("INV", "Inventory Transfer In", "Transfer", "TI", _BOTH, "Increase", transfer="in"),
    _Definition("INV", "Inventory In Transit", "Transfer", "TT", "No", "Increase", transfer="transit"),
)
_CLASSES: Final = {"Quote": "Quote", "Order": "Order", "Invoice": "Invoice", "Adjustment": "Adjustment"}
_UNITS: Final = (("Each", "ea", "1"), ("Pair", "pr", "2"), ("Dozen", "dz", "12"), ("Gross", "gr", "144"))


def seed_documents(context: Context) -> None:
    """Make the transaction definitions, and the units of the count group."""
    for known in _DEFINITIONS:
        _define(context, known)
    _units(context)


def _define(context: Context, known: _Definition) -> Record:
    record = add(
        context,
        f"{known.kind}DOCUMENTPARAMS",
        DOCID=known.name,
        DOCCLASS=_CLASSES.get(known.category, "Other"),
        CATEGORY=known.category,
        UPDATES_INV=known.stock,
        IN_OUT=known.direction,
        UPDATES_GL=known.ledger,
        ENABLE_SEQNUM=True,
        SEQUENCE=known.prefix,
        CONVTYPE="Leave Transaction Open",
        CREATETYPE=known.create,
        EDITTYPE=known.edit,
        DELTYPE=known.delete,
        TD_CREATION_RULE="Top level or Entity",
    )
    hidden: Fields = {
        "#SOURCES": known.sources or None,
        "#SUBTOTALS": None if known.kind == "INV" else "Discount|Freight|Shipping|Tax",
        "#TRANSFER": known.transfer or None,
        "#APPROVAL": known.approvers or None,
    }
    context.store.update(record, hidden)
    return record


def _units(context: Context) -> None:
    group = context.named("UOM", "Count") or add(context, "UOM", NAME="Count")
    for unit, short, factor in _UNITS:
        base = factor == "1"
        record = add(
            context, "UOMDETAIL", UNIT=unit, ABBREVIATION=short, GRPKEY=group.recordno, NUMDECIMALS=0, ISBASE=base
        )
        context.store.update(record, {"#FACTOR": Decimal(factor)})
