# Generated from spec/employee_expenses/create_expenseadjustmentreport.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_expenseadjustmentreport."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct.common.expenseadjustments import EXPENSEADJUSTMENTS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

if TYPE_CHECKING:
    from intacct.employee_expenses.expenseadjustment import Expenseadjustment

__all__ = ["create_expenseadjustmentreport"]


@model
class create_expenseadjustmentreport(Function[str]):
    """Create expense adjustment (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference:
    https://developer.intacct.com/api/employee-expenses/expense-adjustments/#create-expense-adjustment-legacy
    """

    employeeid: str | None
    """Employee ID (text). Required."""
    datecreated: datetime.date | None
    """Date created (date, written as year, month and day). Required."""
    dateposted: datetime.date | None | Unset = UNSET
    """Date posted (date, written as year, month and day). Date under which the general ledger has it."""
    batchkey: int | None | Unset = UNSET
    """Summary key (integer, record number). RECORDNO of the summary that the transaction posts to the ledger with."""
    adjustmentno: str | None | Unset = UNSET
    """Adjustment number (text)."""
    docnumber: str | None | Unset = UNSET
    """Document number (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    expenseadjustments: list[Expenseadjustment] | None
    """Expense adjustments. Required."""
    supdocid: str | None | Unset = UNSET
    """Attachment ID (text). ID of an attachment record, which can hold several files; not the name of a file."""
    inclusivetax: bool | None | Unset = UNSET
    """Inclusive taxes (boolean, true or false). True when lines give totals with tax, from which the gateway works
    out amount and tax. Since 2021.R1.
    """
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. Required for a top-level
    transaction in a company with several tax jurisdictions. Since 2021.R1.
    """

    __wire__ = Wire(
        "create_expenseadjustmentreport",
        seq(
            el("employeeid", TEXT, label="Employee ID"),
            el("datecreated", SPLIT_DATE, label="Date created"),
            el("dateposted", SPLIT_DATE, "?", label="Date posted"),
            el("batchkey", INTEGER, "?", label="Summary key"),
            el("adjustmentno", TEXT, "?", label="Adjustment number"),
            el("docnumber", TEXT, "?", label="Document number"),
            el("description", TEXT, "?", label="Description"),
            el("basecurr", TEXT, "?", label="Base currency"),
            el("currency", TEXT, "?", label="Currency"),
            el("expenseadjustments", EXPENSEADJUSTMENTS, label="Expense adjustments"),
            el("supdocid", TEXT, "?", label="Attachment ID"),
            el("inclusivetax", BOOLEAN, "?", since="2021.R1", label="Inclusive taxes"),
            el("taxsolutionid", TEXT, "?", since="2021.R1", label="Tax solution"),
        ),
        writes=True,
    )
    __result__ = KeyResult()
