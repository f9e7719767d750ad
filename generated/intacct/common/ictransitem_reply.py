# Generated from spec/common/ictransitem_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure ictransitem_reply."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.customfields_reply import CUSTOMFIELDS_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import CURRENCY, DECIMAL, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.customfield_reply import CustomfieldReply

__all__ = ["IctransitemReply"]


@model
class IctransitemReply(ReplyPart):
    """Line."""

    itemid: str | None | Unset = UNSET
    """Item ID (text)."""
    itemdesc: str | None | Unset = UNSET
    """Item description (text)."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse ID (text)."""
    quantity: Decimal | None | Unset = UNSET
    """Quantity (quantity)."""
    unit: str | None | Unset = UNSET
    """Unit (text)."""
    cost: Decimal | None | Unset = UNSET
    """Cost (amount)."""
    totalamount: Decimal | None | Unset = UNSET
    """Total amount (amount)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text)."""
    adjdocentrykey: int | None | Unset = UNSET
    """Adjustment document entry key (integer, record number). Since 2023.R2 to 2024.R2 (which of them is not
    known).
    """
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    customfields: list[CustomfieldReply] | None | Unset = UNSET
    """Custom fields."""

    __wire__ = Wire(
        "ictransitem",
        unordered(
            el("itemid", TEXT, "?", label="Item ID"),
            el("itemdesc", TEXT, "?", label="Item description"),
            el("warehouseid", TEXT, "?", label="Warehouse ID"),
            el("quantity", DECIMAL, "?", label="Quantity"),
            el("unit", TEXT, "?", label="Unit"),
            el("cost", CURRENCY, "?", label="Cost"),
            el("totalamount", CURRENCY, "?", label="Total amount"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("adjdocentrykey", INTEGER, "?", since="2023.R2..2024.R2", label="Adjustment document entry key"),
            el("departmentid", TEXT, "?", label="Department ID"),
            el("customfields", CUSTOMFIELDS_REPLY, "?", label="Custom fields"),
        ),
    )
