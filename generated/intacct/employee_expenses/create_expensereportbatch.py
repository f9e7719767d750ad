# Generated from spec/employee_expenses/create_expensereportbatch.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_expensereportbatch."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, seq

if TYPE_CHECKING:
    from intacct.employee_expenses.create_expensereport import create_expensereport as create_expensereport_

__all__ = ["create_expensereportbatch"]


@model
class create_expensereportbatch(Function[str]):
    """Create expense report summary (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference:
    https://developer.intacct.com/api/employee-expenses/expense-summaries/#create-expense-report-summary-legacy
    """

    batchtitle: str | None
    """Batch title (text). Required."""
    datecreated: datetime.date | None | Unset = UNSET
    """Date created (date, written as year, month and day)."""
    create_expensereport: list[create_expensereport_] | None | Unset = UNSET
    """Create expense report."""

    __wire__ = Wire(
        "create_expensereportbatch",
        seq(
            el("batchtitle", TEXT, label="Batch title"),
            el("datecreated", SPLIT_DATE, "?", label="Date created"),
            el(
                "create_expensereport",
                Ref("intacct.employee_expenses.create_expensereport", "create_expensereport"),
                "*",
                label="Create expense report",
            ),
        ),
        writes=True,
    )
    __result__ = KeyResult()
