# Generated from spec/employee_expenses/update_expenseadjustmentreport.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_expenseadjustmentreport."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from intacct.employee_expenses.updateexpenseadjustments import UPDATEEXPENSEADJUSTMENTS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

if TYPE_CHECKING:
    from intacct.employee_expenses.expenseadjustment import Expenseadjustment
    from intacct.employee_expenses.updateexpenseadjustment import Updateexpenseadjustment

__all__ = ["update_expenseadjustmentreport"]


@model
class update_expenseadjustmentreport(Function[str]):
    """Update expense adjustment (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference:
    https://developer.intacct.com/api/employee-expenses/expense-adjustments/#update-expense-adjustment-legacy
    """

    key: str | None
    """Record key (text). Required."""
    set_nulls: bool | None | Unset = UNSET
    """Set nulls (boolean, true or false). Default: false."""
    externalkey: bool | None | Unset = UNSET
    """Key is an external ID (boolean, true or false). Default: false."""
    employeeid: str | None | Unset = UNSET
    """Employee ID (text)."""
    datecreated: datetime.date | None | Unset = UNSET
    """Date created (date, written as year, month and day)."""
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
    updateexpenseadjustments: Sequence[Expenseadjustment | Updateexpenseadjustment] | None | Unset = UNSET
    """Changed expenses."""
    supdocid: str | None | Unset = UNSET
    """Attachment ID (text). ID of an attachment record, which can hold several files; not the name of a file."""
    inclusivetax: bool | None | Unset = UNSET
    """Inclusive taxes (boolean, true or false). True when lines give totals with tax, from which the gateway works
    out amount and tax. Since 2021.R1.
    """

    __wire__ = Wire(
        "update_expenseadjustmentreport",
        seq(
            el("employeeid", TEXT, "?", label="Employee ID"),
            el("datecreated", SPLIT_DATE, "?", label="Date created"),
            el("adjustmentno", TEXT, "?", label="Adjustment number"),
            el("docnumber", TEXT, "?", label="Document number"),
            el("description", TEXT, "?", label="Description"),
            el("basecurr", TEXT, "?", label="Base currency"),
            el("currency", TEXT, "?", label="Currency"),
            el("updateexpenseadjustments", UPDATEEXPENSEADJUSTMENTS, "?", label="Changed expenses"),
            el("supdocid", TEXT, "?", label="Attachment ID"),
            el("inclusivetax", BOOLEAN, "?", since="2021.R1", label="Inclusive taxes"),
        ),
        (
            attribute("key", TEXT, required=True),
            attribute("set_nulls", BOOLEAN, default="false"),
            attribute("externalkey", BOOLEAN, default="false"),
        ),
        writes=True,
    )
    __result__ = KeyResult(required=False)
