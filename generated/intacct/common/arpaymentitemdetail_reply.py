# Generated from spec/common/arpaymentitemdetail_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure arpaymentitemdetail_reply."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import CURRENCY, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["ArpaymentitemdetailReply"]


@model
class ArpaymentitemdetailReply(ReplyPart):
    """AR payment item detail."""

    arpaymentitemkey: str | None | Unset = UNSET
    """AR payment item key (text)."""
    invoicelineitemkey: str | None | Unset = UNSET
    """Invoice line item key (text)."""
    amount: Decimal | None | Unset = UNSET
    """Amount (amount)."""

    __wire__ = Wire(
        "arpaymentitemdetail",
        unordered(
            el("arpaymentitemkey", TEXT, "?", label="AR payment item key"),
            el("invoicelineitemkey", TEXT, "?", label="Invoice line item key"),
            el("amount", CURRENCY, "?", label="Amount"),
        ),
    )
