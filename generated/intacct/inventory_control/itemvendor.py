# Generated from spec/inventory_control/ITEMVENDOR.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ITEMVENDOR."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import BOOLEAN, DECIMAL, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct_runtime.fields import Field, Fields

__all__ = ["ITEMVENDOR"]


@model
class ITEMVENDOR(Object):
    """Vendor of an item (ITEMVENDOR).

    Stands as a line in ITEM (VENDORINFO).
    No generic function takes it.
    """

    fields: ClassVar[_ITEMVENDORFields]

    vendorid: str | None | Unset = UNSET
    """Vendor (text). Required in create and update."""
    preferred_vendor: bool | None | Unset = UNSET
    """Preferred vendor (boolean, true or false)."""
    stockno: str | None | Unset = UNSET
    """Stock number (text)."""
    lead_time: str | None | Unset = UNSET
    """Lead time (text)."""
    forecast_demand_in_lead_time: int | None | Unset = UNSET
    """Forecast dem and in lead time (integer). Since 2018.R4."""
    economic_order_qty: Decimal | None | Unset = UNSET
    """Economic order quantity (quantity). Default: 1."""
    min_order_qty: Decimal | None | Unset = UNSET
    """Minimum order quantity (quantity). Default: 1."""
    uom: str | None | Unset = UNSET
    """Unit of measure (text)."""
    reorder_point: Decimal | None | Unset = UNSET
    """Reorder point (decimal)."""
    reorder_qty: Decimal | None | Unset = UNSET
    """Quantity to reorder (quantity)."""
    safety_stock: Decimal | None | Unset = UNSET
    """Safety stock (decimal)."""

    __wire__ = Wire(
        "ITEMVENDOR",
        unordered(
            el("VENDORID", TEXT, "?", label="Vendor", required=("create", "update")),
            el("PREFERRED_VENDOR", BOOLEAN, "?", label="Preferred vendor"),
            el("STOCKNO", TEXT, "?", label="Stock number"),
            el("LEAD_TIME", TEXT, "?", label="Lead time"),
            el("FORECAST_DEMAND_IN_LEAD_TIME", INTEGER, "?", since="2018.R4", label="Forecast dem and in lead time"),
            el("ECONOMIC_ORDER_QTY", DECIMAL, "?", label="Economic order quantity", default="1"),
            el("MIN_ORDER_QTY", DECIMAL, "?", label="Minimum order quantity", default="1"),
            el("UOM", TEXT, "?", label="Unit of measure"),
            el("REORDER_POINT", DECIMAL, "?", label="Reorder point"),
            el("REORDER_QTY", DECIMAL, "?", label="Quantity to reorder"),
            el("SAFETY_STOCK", DECIMAL, "?", label="Safety stock"),
        ),
        label="Vendor of an item",
        registry=Ref("intacct._index", "REGISTRY"),
    )


if TYPE_CHECKING:

    class _ITEMVENDORFields(Fields):
        """Fields of ITEMVENDOR."""

        vendorid: Field[str]
        preferred_vendor: Field[bool]
        stockno: Field[str]
        lead_time: Field[str]
        forecast_demand_in_lead_time: Field[int]
        economic_order_qty: Field[Decimal]
        min_order_qty: Field[Decimal]
        uom: Field[str]
        reorder_point: Field[Decimal]
        reorder_qty: Field[Decimal]
        safety_stock: Field[Decimal]
