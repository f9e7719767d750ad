# Generated from spec/common/expenseadjustment_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure expenseadjustment_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import CURRENCY, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["ExpenseadjustmentReply"]


@model
class ExpenseadjustmentReply(ReplyPart):
    """Expense adjustment."""

    line_num: str | None | Unset = UNSET
    """Line number (text)."""
    expensetype: str | None | Unset = UNSET
    """Expense type (text)."""
    glaccountno: str | None | Unset = UNSET
    """GL account number (text)."""
    amount: Decimal | None | Unset = UNSET
    """Amount (amount)."""
    expensedate: datetime.date | None | Unset = UNSET
    """Expense date (date, written as year, month and day)."""
    memo: str | None | Unset = UNSET
    """Memo (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text)."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""

    __wire__ = Wire(
        "expenseadjustment",
        unordered(
            el("line_num", TEXT, "?", label="Line number"),
            el("expensetype", TEXT, "?", label="Expense type"),
            el("glaccountno", TEXT, "?", label="GL account number"),
            el("amount", CURRENCY, "?", label="Amount"),
            el("expensedate", SPLIT_DATE, "?", label="Expense date"),
            el("memo", TEXT, "?", label="Memo"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("departmentid", TEXT, "?", label="Department ID"),
        ),
    )
