# Generated from spec/employee_expenses/expensereport_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure expensereport_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.expenses_reply import EXPENSES_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import CURRENCY, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.expense_reply import ExpenseReply

__all__ = ["ExpensereportReply"]


@model
class ExpensereportReply(ReplyPart):
    """Expense report."""

    key: str | None | Unset = UNSET
    """Record key (text)."""
    employeeid: str | None | Unset = UNSET
    """Employee ID (text)."""
    datecreated: datetime.date | None | Unset = UNSET
    """Date created (date, written as year, month and day)."""
    datepaid: datetime.date | None | Unset = UNSET
    """Date paid (date, written as year, month and day)."""
    batchkey: int | None | Unset = UNSET
    """Summary key (integer, record number). RECORDNO of the summary that the transaction posts to the ledger with."""
    expensereportno: str | None | Unset = UNSET
    """Expense report number (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    totalamount: Decimal | None | Unset = UNSET
    """Total amount (amount)."""
    totalpaid: Decimal | None | Unset = UNSET
    """Total paid (amount)."""
    totaldue: Decimal | None | Unset = UNSET
    """Total due (amount)."""
    expenses: list[ExpenseReply] | None | Unset = UNSET
    """Expenses."""

    __wire__ = Wire(
        "expensereport",
        unordered(
            el("key", TEXT, "?", label="Record key"),
            el("employeeid", TEXT, "?", label="Employee ID"),
            el("datecreated", SPLIT_DATE, "?", label="Date created"),
            el("datepaid", SPLIT_DATE, "?", label="Date paid"),
            el("batchkey", INTEGER, "?", label="Summary key"),
            el("expensereportno", TEXT, "?", label="Expense report number"),
            el("description", TEXT, "?", label="Description"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("totalamount", CURRENCY, "?", label="Total amount"),
            el("totalpaid", CURRENCY, "?", label="Total paid"),
            el("totaldue", CURRENCY, "?", label="Total due"),
            el("expenses", EXPENSES_REPLY, "?", label="Expenses"),
        ),
    )
