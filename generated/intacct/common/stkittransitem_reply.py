# Generated from spec/common/stkittransitem_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure stkittransitem_reply."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.customfields_reply import CUSTOMFIELDS_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import DECIMAL, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.customfield_reply import CustomfieldReply

__all__ = ["StkittransitemReply"]


@model
class StkittransitemReply(ReplyPart):
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
    locationid: str | None | Unset = UNSET
    """Location ID (text)."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    customfields: list[CustomfieldReply] | None | Unset = UNSET
    """Custom fields."""

    __wire__ = Wire(
        "stkittransitem",
        unordered(
            el("itemid", TEXT, "?", label="Item ID"),
            el("itemdesc", TEXT, "?", label="Item description"),
            el("warehouseid", TEXT, "?", label="Warehouse ID"),
            el("quantity", DECIMAL, "?", label="Quantity"),
            el("unit", TEXT, "?", label="Unit"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("departmentid", TEXT, "?", label="Department ID"),
            el("customfields", CUSTOMFIELDS_REPLY, "?", label="Custom fields"),
        ),
    )
