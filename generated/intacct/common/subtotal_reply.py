# Generated from spec/common/subtotal_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure subtotal_reply."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import CURRENCY, DECIMAL, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

__all__ = ["SubtotalReply"]


@model
class SubtotalReply(Structure):
    """Subtotal."""

    description: str | None
    """Description (text). Required."""
    total: Decimal | None
    """Total (amount). Required."""
    absval: Decimal | None | Unset = UNSET
    """Amount (amount)."""
    percentval: Decimal | None | Unset = UNSET
    """Percent (decimal)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text)."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""

    __wire__ = Wire(
        "subtotal",
        seq(
            el("description", TEXT, label="Description"),
            el("total", CURRENCY, label="Total"),
            el("absval", CURRENCY, "?", label="Amount"),
            el("percentval", DECIMAL, "?", label="Percent"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("departmentid", TEXT, "?", label="Department ID"),
        ),
    )
