# Generated from spec/employee_expenses/employeerate_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure employeerate_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import CURRENCY, DECIMAL, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["EmployeerateReply"]


@model
class EmployeerateReply(ReplyPart):
    """Employee rate."""

    recordno: int | None | Unset = UNSET
    """Record number (integer)."""
    employeeid: str | None | Unset = UNSET
    """Employee ID (text)."""
    ratestartdate: datetime.date | None | Unset = UNSET
    """Rate start date (date, written as year, month and day)."""
    rateenddate: datetime.date | None | Unset = UNSET
    """Rate end date (date, written as year, month and day)."""
    salaryrate: Decimal | None | Unset = UNSET
    """Salary rate (amount)."""
    billingrate: Decimal | None | Unset = UNSET
    """Billing rate (decimal)."""

    __wire__ = Wire(
        "employeerate",
        unordered(
            el("recordno", INTEGER, "?", label="Record number"),
            el("employeeid", TEXT, "?", label="Employee ID"),
            el("ratestartdate", SPLIT_DATE, "?", label="Rate start date"),
            el("rateenddate", SPLIT_DATE, "?", label="Rate end date"),
            el("salaryrate", CURRENCY, "?", label="Salary rate"),
            el("billingrate", DECIMAL, "?", label="Billing rate"),
        ),
    )
