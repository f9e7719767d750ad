"""What documents refer to: customers and vendors, items, warehouses, units."""

from __future__ import annotations

from decimal import Decimal

from intacct_sandbox.context import Context
from intacct_sandbox.currency import entity_of
from intacct_sandbox.errors import invalid_reference, missing, refused
from intacct_sandbox.stock import location_of
from intacct_sandbox.store import Record
from intacct_sandbox.values import Fields

from .documents_definitions import Definition
from .documents_kinds import Kind


def partner(context: Context, kind: Kind, partner_id: str) -> Record:
    """Return the customer or vendor of a document."""
    if not partner_id:
        raise missing(kind.partner_element, kind.title)
    record = context.require(kind.partner, partner_id)
    if record.text("STATUS") != "active":
        raise refused(
            f"{kind.partner.capitalize()} '{partner_id}' is {record.text('STATUS')} and takes no transactions."
        )
    return record


def item(context: Context, kind: Kind, item_id: str) -> Record:
    """Return an item that the application deals in."""
    if not item_id:
        raise missing("itemid", f"{kind.title} line")
    record = context.require("ITEM", item_id)
    if record.text("STATUS") == "inactive":
        raise refused(f"Item '{item_id}' is inactive.")
    if record.text("ITEMTYPE") in kind.excluded_items:
        raise refused(f"Item '{item_id}' is of type '{record.text('ITEMTYPE')}': no {kind.title.lower()} can have it.")
    return record


def stocked(record: Record) -> bool:
    """Whether an item lies in warehouses."""
    return record.text("ITEMTYPE") in {"Inventory", "Stockable Kit"}


def warehouse(context: Context, warehouse_id: str) -> Record:
    """Return a warehouse in use that the caller's entity may move goods of."""
    record = context.named("WAREHOUSE", warehouse_id)
    if record is None:
        raise invalid_reference("Warehouse", warehouse_id)
    if record.text("STATUS") == "inactive":
        raise refused(f"Warehouse '{warehouse_id}' is inactive.")
    entity = entity_of(context, location_of(record))
    session = context.session.location
    if session is not None and (entity is None or entity.text("LOCATIONID") != session.text("LOCATIONID")):
        raise invalid_reference("Warehouse", warehouse_id)
    return record


def check_location(context: Context, location_id: str) -> None:
    """Raise the failure of a location that is not the caller's entity's."""
    session = context.session.location
    entity = entity_of(context, location_id) if location_id and session is not None else session
    if session is not None and (entity is None or entity.text("LOCATIONID") != session.text("LOCATIONID")):
        raise invalid_reference("Location", location_id)


def place(context: Context, known: Definition, item_record: Record, fields: Fields) -> Record | None:
    """Return the warehouse of a line and set its fields and the location that follows from it; None if it has none."""
    warehouse_id = str(fields.get("WAREHOUSE.LOCATION_NO") or "")
    if not warehouse_id and stocked(item_record):
        warehouse_id = item_record.text("DEFAULT_WAREHOUSE") or known.record.text("DEFAULT_WAREHOUSE")
    if not warehouse_id:
        if stocked(item_record) and known.moves_stock:
            raise missing("warehouseid", f"{known.name} line")
        return None
    record = warehouse(context, warehouse_id)
    fields["WAREHOUSE.LOCATION_NO"] = record.text("WAREHOUSEID")
    fields["WAREHOUSE.NAME"] = record.text("NAME")
    if not fields.get("LOCATIONID"):
        fields["LOCATIONID"] = location_of(record) or None
    return record


def unit_factor(context: Context, item_record: Record, unit: str) -> Decimal:
    """Return how many base units of an item one unit is."""
    base = item_record.text("BASEUOM")
    if not unit or unit.upper() == base.upper():
        return Decimal(1)
    group = context.named("UOM", item_record.text("UOMGRP"))
    units = (
        {}
        if group is None
        else {
            detail.text("UNIT").upper(): detail for detail in context.store.select("UOMDETAIL", GRPKEY=group.recordno)
        }
    )
    if unit.upper() not in units:
        raise invalid_reference("Unit of Measure", unit)
    return units[unit.upper()].number("#FACTOR") / (
        units[base.upper()].number("#FACTOR") if base.upper() in units else 1
    )
