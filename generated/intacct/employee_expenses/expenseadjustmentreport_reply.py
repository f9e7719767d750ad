# Generated from spec/employee_expenses/expenseadjustmentreport_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure expenseadjustmentreport_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.employee_expenses.expenseadjustments_reply import EXPENSEADJUSTMENTS_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import CURRENCY, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.expenseadjustment_reply import ExpenseadjustmentReply

__all__ = ["ExpenseadjustmentreportReply"]


@model
class ExpenseadjustmentreportReply(ReplyPart):
    """Expense adjustment report."""

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
    adjustmentno: str | None | Unset = UNSET
    """Adjustment number (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    totalamount: Decimal | None | Unset = UNSET
    """Total amount (amount)."""
    totalpaid: Decimal | None | Unset = UNSET
    """Total paid (amount)."""
    totaldue: Decimal | None | Unset = UNSET
    """Total due (amount)."""
    expenseadjustments: list[ExpenseadjustmentReply] | None | Unset = UNSET
    """Expense adjustments."""

    __wire__ = Wire(
        "expenseadjustmentreport",
        unordered(
            el("key", TEXT, "?", label="Record key"),
            el("employeeid", TEXT, "?", label="Employee ID"),
            el("datecreated", SPLIT_DATE, "?", label="Date created"),
            el("datepaid", SPLIT_DATE, "?", label="Date paid"),
            el("batchkey", INTEGER, "?", label="Summary key"),
            el("adjustmentno", TEXT, "?", label="Adjustment number"),
            el("description", TEXT, "?", label="Description"),
            el("totalamount", CURRENCY, "?", label="Total amount"),
            el("totalpaid", CURRENCY, "?", label="Total paid"),
            el("totaldue", CURRENCY, "?", label="Total due"),
            el("expenseadjustments", EXPENSEADJUSTMENTS_REPLY, "?", label="Expense adjustments"),
        ),
    )
