# Generated from spec/employee_expenses/create_expensereport.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_expensereport."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct.employee_expenses.expenses import EXPENSES
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield
    from intacct.employee_expenses.expense import Expense

__all__ = ["create_expensereport"]


@model
class create_expensereport(Function[str]):
    """Create expense report (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/employee-expenses/expense-reports/#create-expense-report-legacy
    """

    employeeid: str | None
    """Employee ID (text). Required."""
    datecreated: datetime.date | None
    """Date created (date, written as year, month and day). Required."""
    dateposted: datetime.date | None | Unset = UNSET
    """Date posted (date, written as year, month and day). Date under which the general ledger has it."""
    batchkey: int | None | Unset = UNSET
    """Summary key (integer, record number). RECORDNO of the summary that the transaction posts to the ledger with."""
    expensereportno: str | None | Unset = UNSET
    """Expense report number (text)."""
    state: str | None | Unset = UNSET
    """State (text). Known values: Draft, Submitted. Default: Submitted."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    memo: str | None | Unset = UNSET
    """Memo (text)."""
    externalid: str | None | Unset = UNSET
    """External ID (text). ID that another system gives the record."""
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""
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
    expenses: list[Expense] | None
    """Expenses. Required."""

    __wire__ = Wire(
        "create_expensereport",
        unordered(
            el("employeeid", TEXT, label="Employee ID"),
            el("datecreated", SPLIT_DATE, label="Date created"),
            el("dateposted", SPLIT_DATE, "?", label="Date posted"),
            el("batchkey", INTEGER, "?", label="Summary key"),
            el("expensereportno", TEXT, "?", label="Expense report number"),
            el("state", TEXT, "?", label="State", open_values=("Draft", "Submitted"), default="Submitted"),
            el("description", TEXT, "?", label="Description"),
            el("memo", TEXT, "?", label="Memo"),
            el("externalid", TEXT, "?", label="External ID"),
            el("basecurr", TEXT, "?", label="Base currency"),
            el("currency", TEXT, "?", label="Currency"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
            el("supdocid", TEXT, "?", label="Attachment ID"),
            el("inclusivetax", BOOLEAN, "?", since="2021.R1", label="Inclusive taxes"),
            el("taxsolutionid", TEXT, "?", since="2021.R1", label="Tax solution"),
            el("expenses", EXPENSES, label="Expenses"),
        ),
        writes=True,
    )
    __result__ = KeyResult()
