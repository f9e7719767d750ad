# Generated from spec/inventory_control/ITEMVENDOR.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ITEMVENDOR."""

from __future__ import annotations

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import BOOLEAN, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["ITEMVENDOR"]


@model
class ITEMVENDOR(Object):
    """Vendor of an item (ITEMVENDOR).

    No generic function takes it.
    """

    vendorid: str | None | Unset = UNSET
    """Vendor (text). Required in create and update."""
    preferred_vendor: bool | None | Unset = UNSET
    """Preferred vendor (boolean, true or false). Write-only."""
    stockno: str | None | Unset = UNSET
    """Stock number (text). Write-only."""
    lead_time: str | None | Unset = UNSET
    """Lead time (text). Write-only."""
    forecast_demand_in_lead_time: int | None | Unset = UNSET
    """Forecast dem and in lead time (integer). Write-only. Since 2018.R4."""
    economic_order_qty: str | None | Unset = UNSET
    """Economic order quantity (text). Default: 1. Write-only."""
    min_order_qty: int | None | Unset = UNSET
    """Minimum order quantity (integer). Default: 1. Write-only."""
    uom: str | None | Unset = UNSET
    """Unit of measure (text). Write-only."""
    reorder_point: int | None | Unset = UNSET
    """Reorder point (integer). Write-only."""
    reorder_qty: int | None | Unset = UNSET
    """Quantity to reorder (integer). Write-only."""
    safety_stock: int | None | Unset = UNSET
    """Safety stock (integer). Write-only."""

    __wire__ = Wire(
        "ITEMVENDOR",
        unordered(
            el("VENDORID", TEXT, "?", label="Vendor", required=("create", "update")),
            el("PREFERRED_VENDOR", BOOLEAN, "?", label="Preferred vendor", access="write"),
            el("STOCKNO", TEXT, "?", label="Stock number", access="write"),
            el("LEAD_TIME", TEXT, "?", label="Lead time", access="write"),
            el(
                "FORECAST_DEMAND_IN_LEAD_TIME",
                INTEGER,
                "?",
                since="2018.R4",
                label="Forecast dem and in lead time",
                access="write",
            ),
            el("ECONOMIC_ORDER_QTY", TEXT, "?", label="Economic order quantity", access="write", default="1"),
            el("MIN_ORDER_QTY", INTEGER, "?", label="Minimum order quantity", access="write", default="1"),
            el("UOM", TEXT, "?", label="Unit of measure", access="write"),
            el("REORDER_POINT", INTEGER, "?", label="Reorder point", access="write"),
            el("REORDER_QTY", INTEGER, "?", label="Quantity to reorder", access="write"),
            el("SAFETY_STOCK", INTEGER, "?", label="Safety stock", access="write"),
        ),
        label="Vendor of an item",
    )
