# Generated from spec/common/appaymentitem_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure appaymentitem_reply."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import CURRENCY, DECIMAL, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["AppaymentitemReply"]


@model
class AppaymentitemReply(ReplyPart):
    """AP payment item."""

    billkey: str | None | Unset = UNSET
    """Bill key (text)."""
    billno: str | None | Unset = UNSET
    """Bill number (text)."""
    lineitemkey: str | None | Unset = UNSET
    """Line item key (text)."""
    glaccountno: str | None | Unset = UNSET
    """GL account number (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    amount: Decimal | None | Unset = UNSET
    """Amount (amount in base currency)."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text)."""
    trx_amount: Decimal | None | Unset = UNSET
    """Transaction amount (amount in transaction currency)."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""

    __wire__ = Wire(
        "appaymentitem",
        unordered(
            el("billkey", TEXT, "?", label="Bill key"),
            el("billno", TEXT, "?", label="Bill number"),
            el("lineitemkey", TEXT, "?", label="Line item key"),
            el("glaccountno", TEXT, "?", label="GL account number"),
            el("description", TEXT, "?", label="Description"),
            el("amount", CURRENCY, "?", label="Amount"),
            el("departmentid", TEXT, "?", label="Department ID"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("trx_amount", DECIMAL, "?", label="Transaction amount"),
            el("currency", TEXT, "?", label="Currency"),
        ),
    )
