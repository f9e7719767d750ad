# Generated from spec/common/appaymentitem_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure appaymentitem_reply."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import CURRENCY, DECIMAL, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

__all__ = ["AppaymentitemReply"]


@model
class AppaymentitemReply(Structure):
    """AP payment item."""

    billkey: str | None
    """Bill key (text). Required."""
    billno: str | None | Unset = UNSET
    """Bill number (text)."""
    lineitemkey: str | None
    """Line item key (text). Required."""
    glaccountno: str | None
    """GL account number (text). Required."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    amount: Decimal | None
    """Amount (amount). Required."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text)."""
    trx_amount: Decimal | None | Unset = UNSET
    """Transaction amount (decimal)."""
    currency: str | None | Unset = UNSET
    """Currency (text)."""

    __wire__ = Wire(
        "appaymentitem",
        seq(
            el("billkey", TEXT, label="Bill key"),
            el("billno", TEXT, "?", label="Bill number"),
            el("lineitemkey", TEXT, label="Line item key"),
            el("glaccountno", TEXT, label="GL account number"),
            el("description", TEXT, "?", label="Description"),
            el("amount", CURRENCY, label="Amount"),
            el("departmentid", TEXT, "?", label="Department ID"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("trx_amount", DECIMAL, "?", label="Transaction amount"),
            el("currency", TEXT, "?", label="Currency"),
        ),
    )
