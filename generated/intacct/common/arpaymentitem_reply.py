# Generated from spec/common/arpaymentitem_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure arpaymentitem_reply."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import CURRENCY, INTEGER
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["ArpaymentitemReply"]


@model
class ArpaymentitemReply(ReplyPart):
    """AR payment item."""

    invoicekey: int | None | Unset = UNSET
    """Invoice key (integer, record number)."""
    amount: Decimal | None | Unset = UNSET
    """Amount (amount)."""

    __wire__ = Wire(
        "arpaymentitem",
        unordered(el("invoicekey", INTEGER, "?", label="Invoice key"), el("amount", CURRENCY, "?", label="Amount")),
    )
