# Generated from spec/common/expense_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure expense_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, CURRENCY, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.expenseexchinfo_reply import ExpenseexchinfoReply

__all__ = ["ExpenseReply"]


@model
class ExpenseReply(ReplyPart):
    """Expense."""

    line_num: str | None | Unset = UNSET
    """Line number (text)."""
    expensetype: str | None | Unset = UNSET
    """Expense type (text)."""
    glaccountno: str | None | Unset = UNSET
    """GL account number (text)."""
    amount: Decimal | None | Unset = UNSET
    """Amount (amount)."""
    form1099: bool | None | Unset = UNSET
    """Form 1099 (boolean, true or false)."""
    form1099type: str | None | Unset = UNSET
    """Form 1099 type (text). Kind of the US tax form, such as MISC or INT."""
    form1099box: str | None | Unset = UNSET
    """Form 1099 box (text). Box of the US tax form, as its kind numbers them."""
    expensedate: datetime.date | None | Unset = UNSET
    """Expense date (date, written as year, month and day)."""
    paidto: str | None | Unset = UNSET
    """Paid to (text)."""
    memo: str | None | Unset = UNSET
    """Memo (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text)."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    expenseexchinfo: ExpenseexchinfoReply | None | Unset = UNSET
    """Expense exchange info."""

    __wire__ = Wire(
        "expense",
        unordered(
            el("line_num", TEXT, "?", label="Line number"),
            el("expensetype", TEXT, "?", label="Expense type"),
            el("glaccountno", TEXT, "?", label="GL account number"),
            el("amount", CURRENCY, "?", label="Amount"),
            el("form1099", BOOLEAN, "?", label="Form 1099"),
            el("form1099type", TEXT, "?", label="Form 1099 type"),
            el("form1099box", TEXT, "?", label="Form 1099 box"),
            el("expensedate", SPLIT_DATE, "?", label="Expense date"),
            el("paidto", TEXT, "?", label="Paid to"),
            el("memo", TEXT, "?", label="Memo"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("departmentid", TEXT, "?", label="Department ID"),
            el(
                "expenseexchinfo",
                Ref("intacct.common.expenseexchinfo_reply", "ExpenseexchinfoReply"),
                "?",
                label="Expense exchange info",
            ),
        ),
    )
