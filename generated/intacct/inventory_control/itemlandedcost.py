# Generated from spec/inventory_control/ITEMLANDEDCOST.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ITEMLANDEDCOST."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import BOOLEAN, DECIMAL, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct_runtime.fields import Field, Fields

__all__ = ["ITEMLANDEDCOST"]


@model
class ITEMLANDEDCOST(Object):
    """Landed cost of an item (ITEMLANDEDCOST).

    Stands as a line in ITEM (LANDEDCOSTINFO).
    No generic function takes it.
    """

    fields: ClassVar[_ITEMLANDEDCOSTFields]

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
        registry=Ref("intacct._index", "REGISTRY"),
    )


if TYPE_CHECKING:

    class _ITEMLANDEDCOSTFields(Fields):
        """Fields of ITEMLANDEDCOST."""

        itemid: Field[str]
        method: Field[str]
        value: Field[Decimal]
        active: Field[bool]
