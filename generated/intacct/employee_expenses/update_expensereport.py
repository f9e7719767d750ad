# Generated from spec/employee_expenses/update_expensereport.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_expensereport."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, attribute, el, unordered

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield
    from intacct.employee_expenses.updateexpenses import Updateexpenses

__all__ = ["update_expensereport"]


@model
class update_expensereport(Function[str]):
    """Update expense report (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/employee-expenses/expense-reports/#update-expense-report-legacy
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
    dateposted: datetime.date | None | Unset = UNSET
    """Date posted (date, written as year, month and day). Date under which the general ledger has it."""
    expensereportno: str | None | Unset = UNSET
    """Expense report number (text)."""
    state: str | None | Unset = UNSET
    """State (text). Known values: Draft, Submitted. Default: Submitted."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    memo: str | None | Unset = UNSET
    """Memo (text)."""
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
    updateexpenses: Updateexpenses | None | Unset = UNSET
    """Changed expenses."""

    __wire__ = Wire(
        "update_expensereport",
        unordered(
            el("employeeid", TEXT, "?", label="Employee ID"),
            el("datecreated", SPLIT_DATE, "?", label="Date created"),
            el("dateposted", SPLIT_DATE, "?", label="Date posted"),
            el("expensereportno", TEXT, "?", label="Expense report number"),
            el("state", TEXT, "?", label="State", open_values=("Draft", "Submitted"), default="Submitted"),
            el("description", TEXT, "?", label="Description"),
            el("memo", TEXT, "?", label="Memo"),
            el("basecurr", TEXT, "?", label="Base currency"),
            el("currency", TEXT, "?", label="Currency"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
            el("supdocid", TEXT, "?", label="Attachment ID"),
            el("inclusivetax", BOOLEAN, "?", since="2021.R1", label="Inclusive taxes"),
            el(
                "updateexpenses",
                Ref("intacct.employee_expenses.updateexpenses", "Updateexpenses"),
                "?",
                label="Changed expenses",
            ),
        ),
        (
            attribute("key", TEXT, required=True),
            attribute("set_nulls", BOOLEAN, default="false"),
            attribute("externalkey", BOOLEAN, default="false"),
        ),
        writes=True,
    )
    __result__ = KeyResult(required=False)
