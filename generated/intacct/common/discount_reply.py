# Generated from spec/common/discount_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure discount_reply."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import CURRENCY, DECIMAL, INTEGER
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["DiscountReply"]


@model
class DiscountReply(ReplyPart):
    """Discount."""

    daysforward: int | None | Unset = UNSET
    """Days forward (integer)."""
    dayofmonth: int | None | Unset = UNSET
    """Day of month (integer)."""
    monthsforward: int | None | Unset = UNSET
    """Months forward (integer)."""
    percentamount: Decimal | None | Unset = UNSET
    """Percent amount (percentage)."""
    amount: Decimal | None | Unset = UNSET
    """Amount (amount)."""
    gracedays: int | None | Unset = UNSET
    """Grace days (integer)."""

    __wire__ = Wire(
        "discount",
        unordered(
            el("daysforward", INTEGER, "?", label="Days forward"),
            el("dayofmonth", INTEGER, "?", label="Day of month"),
            el("monthsforward", INTEGER, "?", label="Months forward"),
            el("percentamount", DECIMAL, "?", label="Percent amount"),
            el("amount", CURRENCY, "?", label="Amount"),
            el("gracedays", INTEGER, "?", label="Grace days"),
        ),
    )
