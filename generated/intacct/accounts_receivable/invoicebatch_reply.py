# Generated from spec/accounts_receivable/invoicebatch_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure invoicebatch_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, CURRENCY, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.accounts_receivable.invoice_reply import InvoiceReply

__all__ = ["InvoicebatchReply"]


@model
class InvoicebatchReply(ReplyPart):
    """Invoice batch."""

    key: str | None | Unset = UNSET
    """Record key (text)."""
    batchtitle: str | None | Unset = UNSET
    """Batch title (text)."""
    datecreated: datetime.date | None | Unset = UNSET
    """Date created (date, written as year, month and day)."""
    open: bool | None | Unset = UNSET
    """Open or closed (boolean, true or false)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    totalamount: Decimal | None | Unset = UNSET
    """Total amount (amount)."""
    invoice: list[InvoiceReply] | None | Unset = UNSET
    """Invoice."""

    __wire__ = Wire(
        "invoicebatch",
        unordered(
            el("key", TEXT, "?", label="Record key"),
            el("batchtitle", TEXT, "?", label="Batch title"),
            el("datecreated", SPLIT_DATE, "?", label="Date created"),
            el("open", BOOLEAN, "?", label="Open or closed"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("totalamount", CURRENCY, "?", label="Total amount"),
            el("invoice", Ref("intacct.accounts_receivable.invoice_reply", "InvoiceReply"), "*", label="Invoice"),
        ),
    )
