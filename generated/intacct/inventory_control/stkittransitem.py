# Generated from spec/inventory_control/stkittransitem.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure stkittransitem."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct.common.itemdetails import ITEMDETAILS
from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import DECIMAL, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield
    from intacct.common.itemdetail import Itemdetail

__all__ = ["Stkittransitem"]


@model
class Stkittransitem(Structure):
    """Line."""

    itemid: str | None
    """Item ID (text). Required."""
    itemdesc: str | None | Unset = UNSET
    """Item description (text)."""
    warehouseid: str | None
    """Warehouse ID (text). Required."""
    quantity: Decimal | None
    """Quantity (quantity). Required."""
    unit: str | None | Unset = UNSET
    """Unit (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text)."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    itemdetails: list[Itemdetail] | None | Unset = UNSET
    """Tracking details. Since 2019.R4 to 2023.R1 (which of them is not known)."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""

    __wire__ = Wire(
        "stkittransitem",
        seq(
            el("itemid", TEXT, label="Item ID"),
            el("itemdesc", TEXT, "?", label="Item description"),
            el("warehouseid", TEXT, label="Warehouse ID"),
            el("quantity", DECIMAL, label="Quantity"),
            el("unit", TEXT, "?", label="Unit"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("departmentid", TEXT, "?", label="Department ID"),
            el("itemdetails", ITEMDETAILS, "?", since="2019.R4..2023.R1", label="Tracking details"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
        ),
    )
