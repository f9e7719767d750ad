# Generated from spec/common/lineitemnoretainage_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure lineitemnoretainage_reply."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DECIMAL, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["LineitemnoretainageReply"]


@model
class LineitemnoretainageReply(ReplyPart):
    """Line.

    Since 2023.R2 to 2024.R2 (which of them is not known).
    """

    line_num: str | None | Unset = UNSET
    """Line number (text)."""
    accountlabel: str | None | Unset = UNSET
    """Account label (text). Name that stands for an account, where the company uses labels instead of account
    numbers.
    """
    glaccountno: str | None | Unset = UNSET
    """GL account number (text)."""
    offsetglaccountno: str | None | Unset = UNSET
    """Offset GL account number (text). Account of the other side of the entry, usually the one for receivables or
    payables.
    """
    amount: Decimal | None | Unset = UNSET
    """Amount (amount in base currency)."""
    memo: str | None | Unset = UNSET
    """Memo (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text)."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    item1099: bool | None | Unset = UNSET
    """Form 1099 (boolean, true or false)."""
    form1099type: str | None | Unset = UNSET
    """Form 1099 type (text). Kind of the US tax form, such as MISC or INT."""
    form1099box: str | None | Unset = UNSET
    """Form 1099 box (text). Box of the US tax form, as its kind numbers them."""
    key: str | None | Unset = UNSET
    """Record key (text)."""
    totalpaid: Decimal | None | Unset = UNSET
    """Total paid (amount in base currency)."""
    totaldue: Decimal | None | Unset = UNSET
    """Total due (amount in base currency)."""
    trx_amount: Decimal | None | Unset = UNSET
    """Transaction amount (amount in transaction currency)."""
    trx_totalpaid: Decimal | None | Unset = UNSET
    """Total transaction paid (amount in transaction currency)."""
    trx_totaldue: Decimal | None | Unset = UNSET
    """Total transaction amount due (amount in transaction currency)."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""

    __wire__ = Wire(
        "lineitemnoretainage",
        unordered(
            el("line_num", TEXT, "?", label="Line number"),
            el("accountlabel", TEXT, "?", label="Account label"),
            el("glaccountno", TEXT, "?", label="GL account number"),
            el("offsetglaccountno", TEXT, "?", label="Offset GL account number"),
            el("amount", CURRENCY, "?", label="Amount"),
            el("memo", TEXT, "?", label="Memo"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("departmentid", TEXT, "?", label="Department ID"),
            el("item1099", BOOLEAN, "?", label="Form 1099"),
            el("form1099type", TEXT, "?", label="Form 1099 type"),
            el("form1099box", TEXT, "?", label="Form 1099 box"),
            el("key", TEXT, "?", label="Record key"),
            el("totalpaid", CURRENCY, "?", label="Total paid"),
            el("totaldue", CURRENCY, "?", label="Total due"),
            el("trx_amount", DECIMAL, "?", label="Transaction amount"),
            el("trx_totalpaid", DECIMAL, "?", label="Total transaction paid"),
            el("trx_totaldue", DECIMAL, "?", label="Total transaction amount due"),
            el("currency", TEXT, "?", label="Currency"),
        ),
        since="2023.R2..2024.R2",
    )
