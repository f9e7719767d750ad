# Generated from spec/common/subtotal_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure subtotal_reply."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import CURRENCY, DECIMAL, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["SubtotalReply"]


@model
class SubtotalReply(ReplyPart):
    """Subtotal."""

    description: str | None | Unset = UNSET
    """Description (text)."""
    total: Decimal | None | Unset = UNSET
    """Total (amount)."""
    absval: Decimal | None | Unset = UNSET
    """Amount (amount)."""
    percentval: Decimal | None | Unset = UNSET
    """Percent (percentage)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text)."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""

    __wire__ = Wire(
        "subtotal",
        unordered(
            el("description", TEXT, "?", label="Description"),
            el("total", CURRENCY, "?", label="Total"),
            el("absval", CURRENCY, "?", label="Amount"),
            el("percentval", DECIMAL, "?", label="Percent"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("departmentid", TEXT, "?", label="Department ID"),
        ),
    )
