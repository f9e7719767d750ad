# Generated from spec/inventory_control/ITEMLANDEDCOST.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ITEMLANDEDCOST."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import BOOLEAN, DECIMAL, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["ITEMLANDEDCOST"]


@model
class ITEMLANDEDCOST(Object):
    """Landed cost of an item (ITEMLANDEDCOST).

    No generic function takes it.
    """

    itemid: str | None | Unset = UNSET
    """Item (text). Required in update."""
    method: str | None | Unset = UNSET
    """Calculation method (text). Known values: Volume, Weight, Count. Required in create and update."""
    value: Decimal | None | Unset = UNSET
    """Value (decimal). Required in create and update."""
    active: bool | None | Unset = UNSET
    """Active (boolean, true or false)."""

    __wire__ = Wire(
        "ITEMLANDEDCOST",
        unordered(
            el("ITEMID", TEXT, "?", label="Item", required=("update",)),
            el(
                "METHOD",
                TEXT,
                "?",
                label="Calculation method",
                required=("create", "update"),
                open_values=("Volume", "Weight", "Count"),
            ),
            el("VALUE", DECIMAL, "?", label="Value", required=("create", "update")),
            el("ACTIVE", BOOLEAN, "?", label="Active"),
        ),
        label="Landed cost of an item",
    )
