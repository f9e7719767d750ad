"""Stock: what lies in which warehouse at which cost, and the movements that lead to it.

Quantities on hand stand in ITEMWAREHOUSEINFO, every movement in INVENTORYTOTALDETAIL; the cost of what leaves is the
moving average of the warehouse.
"""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Final, Literal

import attrs

from .context import Context
from .currency import base_currency
from .errors import refused
from .store import Record
from .values import ZERO, money

Total = Literal["ONHAND", "INTRANSIT"]
_FIELDS: Final = {"ONHAND": "WONHAND", "INTRANSIT": "WINTRANSIT"}
_UNIT_COST: Final = Decimal("1.0000000000")


@attrs.frozen
class Move:
    """Something that goes into a warehouse, or out of it where the quantity is below zero."""

    item: Record
    warehouse: Record
    quantity: Decimal
    """In the item's base unit."""
    date: datetime.date
    document: str
    value: Decimal | None = None
    """What it costs in the warehouse's base currency; None takes the average cost."""
    total: Total = "ONHAND"
    unit: str = ""


def location_of(warehouse: Record) -> str:
    """Return the location that a warehouse lies in."""
    return warehouse.text("LOC.LOCATIONID") or warehouse.text("LOCATIONID")


def currency_of(context: Context, warehouse: Record) -> str:
    """Return the base currency of the entity that a warehouse belongs to."""
    return base_currency(context, location_of(warehouse))


def stock_record(context: Context, item: Record, warehouse: Record) -> Record:
    """Return the record of an item in a warehouse, made if there was none."""
    item_id, warehouse_id = item.text("ITEMID"), warehouse.text("WAREHOUSEID")
    known = context.store.find("ITEMWAREHOUSEINFO", ITEMID=item_id, WAREHOUSEID=warehouse_id)
    if known is not None:
        return known
    return context.create(
        "ITEMWAREHOUSEINFO",
        {
            "ITEMID": item_id,
            "WAREHOUSEID": warehouse_id,
            "WONHAND": ZERO,
            "WINTRANSIT": ZERO,
            "WONORDER": ZERO,
            "WONHOLD": ZERO,
            "AVERAGE_COST": item.number("STANDARD_COST"),
            "WHSE_LOCATION_ID": location_of(warehouse),
            "WHSE_CURRENCY": currency_of(context, warehouse),
            "#VALUE": ZERO,
        },
    )


def move(context: Context, movement: Move) -> Decimal:
    """Carry out a movement and return what it is worth; raise the failure of one that takes more than there is."""
    record = stock_record(context, movement.item, movement.warehouse)
    field = _FIELDS[movement.total]
    before = record.number(field)
    after = before + movement.quantity
    if after < 0 and movement.quantity < 0 and not movement.warehouse.flag("ENABLENEGATIVEINV"):
        item_id, warehouse_id = movement.item.text("ITEMID"), movement.warehouse.text("WAREHOUSEID")
        raise refused(
            f"Insufficient quantity of item '{item_id}' in warehouse '{warehouse_id}': "
            f"{-movement.quantity.normalize():f} wanted, {before.normalize():f} on hand.",
            "Reduce the quantity, or receive the item first.",
        )
    value = _value(context, movement, record, before)
    changes: dict[str, Decimal | datetime.date] = {field: after}
    if movement.total == "ONHAND":
        held = record.number("#VALUE") + value
        changes["#VALUE"] = held
        if after > 0 and held > 0:
            changes["AVERAGE_COST"] = (held / after).quantize(_UNIT_COST)
        if movement.quantity > 0:
            changes["LAST_COST"] = (value / movement.quantity).quantize(_UNIT_COST)
            changes["DATE_LASTRECEIVED"] = movement.date
        else:
            changes["DATE_LASTSOLD"] = movement.date
    context.change(record, changes)
    context.create(
        "INVENTORYTOTALDETAIL",
        {
            "ITEMID": movement.item.text("ITEMID"),
            "WAREHOUSEKEY": movement.warehouse.recordno,
            "DOCUMENTID": movement.document,
            "TOTALNAME": movement.total,
            "UNIT": movement.unit or movement.item.text("BASEUOM") or "Each",
            "QUANTITY": movement.quantity,
            "LOCATIONKEY": location_of(movement.warehouse),
            "WHENCREATED": movement.date,
            "EFFECTONINVENTORY": "Quantity & Value",
        },
    )
    return value


def _value(context: Context, movement: Move, record: Record, before: Decimal) -> Decimal:
    if movement.value is not None:
        return movement.value
    currency = currency_of(context, movement.warehouse)
    held = record.number("#VALUE")
    if movement.total == "ONHAND" and movement.quantity < 0 and before + movement.quantity == 0:
        return -held
    return money(movement.quantity * record.number("AVERAGE_COST"), currency)
