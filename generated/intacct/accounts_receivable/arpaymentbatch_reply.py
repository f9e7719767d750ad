# Generated from spec/accounts_receivable/arpaymentbatch_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure arpaymentbatch_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, CURRENCY, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.accounts_receivable.arpayment_reply import ArpaymentReply

__all__ = ["ArpaymentbatchReply"]


@model
class ArpaymentbatchReply(ReplyPart):
    """AR payment batch."""

    key: str | None | Unset = UNSET
    """Record key (text)."""
    batchtitle: str | None | Unset = UNSET
    """Batch title (text)."""
    datecreated: datetime.date | None | Unset = UNSET
    """Date created (date, written as year, month and day)."""
    bankaccountid: str | None | Unset = UNSET
    """Bank account ID (text)."""
    open: bool | None | Unset = UNSET
    """Open or closed (boolean, true or false)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    totalamount: Decimal | None | Unset = UNSET
    """Total amount (amount)."""
    arpayment: list[ArpaymentReply] | None | Unset = UNSET
    """AR payment."""

    __wire__ = Wire(
        "arpaymentbatch",
        unordered(
            el("key", TEXT, "?", label="Record key"),
            el("batchtitle", TEXT, "?", label="Batch title"),
            el("datecreated", SPLIT_DATE, "?", label="Date created"),
            el("bankaccountid", TEXT, "?", label="Bank account ID"),
            el("open", BOOLEAN, "?", label="Open or closed"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("totalamount", CURRENCY, "?", label="Total amount"),
            el(
                "arpayment",
                Ref("intacct.accounts_receivable.arpayment_reply", "ArpaymentReply"),
                "*",
                label="AR payment",
            ),
        ),
    )
