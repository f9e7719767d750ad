# Generated from spec/general_ledger/glbudgetitem_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure glbudgetitem_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import CURRENCY, DECIMAL, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["GlbudgetitemReply"]


@model
class GlbudgetitemReply(ReplyPart):
    """GL budget item."""

    budgetid: str | None | Unset = UNSET
    """Budget ID (text)."""
    budgetkey: str | None | Unset = UNSET
    """Budget key (text)."""
    recordno: int | None | Unset = UNSET
    """Record number (integer)."""
    glaccountno: str | None | Unset = UNSET
    """GL account number (text)."""
    title: str | None | Unset = UNSET
    """Title (text)."""
    accountkey: int | None | Unset = UNSET
    """Account key (integer, record number)."""
    normalbalance: str | None | Unset = UNSET
    """Normal balance (text). Known values: debit, credit."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    deptkey: str | None | Unset = UNSET
    """Department key (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text)."""
    locationkey: int | None | Unset = UNSET
    """Location key (integer, record number)."""
    basedon: str | None | Unset = UNSET
    """Based on (text)."""
    growby: Decimal | None | Unset = UNSET
    """Grow by (decimal)."""
    reportingperiodname: str | None | Unset = UNSET
    """Reporting period name (text)."""
    periodkey: str | None | Unset = UNSET
    """Period key (text)."""
    perperiod: str | None | Unset = UNSET
    """Per period (text)."""
    startdate: datetime.date | None | Unset = UNSET
    """Start date (date, written as year, month and day)."""
    enddate: datetime.date | None | Unset = UNSET
    """End date (date, written as year, month and day)."""
    note: str | None | Unset = UNSET
    """Note (text)."""
    amount: Decimal | None | Unset = UNSET
    """Amount (amount)."""

    __wire__ = Wire(
        "glbudgetitem",
        unordered(
            el("budgetid", TEXT, "?", label="Budget ID"),
            el("budgetkey", TEXT, "?", label="Budget key"),
            el("recordno", INTEGER, "?", label="Record number"),
            el("glaccountno", TEXT, "?", label="GL account number"),
            el("title", TEXT, "?", label="Title"),
            el("accountkey", INTEGER, "?", label="Account key"),
            el("normalbalance", TEXT, "?", label="Normal balance", open_values=("debit", "credit")),
            el("departmentid", TEXT, "?", label="Department ID"),
            el("deptkey", TEXT, "?", label="Department key"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("locationkey", INTEGER, "?", label="Location key"),
            el("basedon", TEXT, "?", label="Based on"),
            el("growby", DECIMAL, "?", label="Grow by"),
            el("reportingperiodname", TEXT, "?", label="Reporting period name"),
            el("periodkey", TEXT, "?", label="Period key"),
            el("perperiod", TEXT, "?", label="Per period"),
            el("startdate", SPLIT_DATE, "?", label="Start date"),
            el("enddate", SPLIT_DATE, "?", label="End date"),
            el("note", TEXT, "?", label="Note"),
            el("amount", CURRENCY, "?", label="Amount"),
        ),
    )
