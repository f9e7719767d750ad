# Generated from spec/employee_expenses/reverse_expensereport.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function reverse_expensereport."""

from __future__ import annotations

import datetime

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

__all__ = ["reverse_expensereport"]


@model
class reverse_expensereport(Function[str]):
    """Reverse expense report (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/employee-expenses/expense-reports/#reverse-expense-report-legacy
    """

    key: str | None
    """Record key (text). Required."""
    datereversed: datetime.date | None
    """Date reversed (date, written as year, month and day). Required."""
    description: str | None | Unset = UNSET
    """Description (text)."""

    __wire__ = Wire(
        "reverse_expensereport",
        seq(el("datereversed", SPLIT_DATE, label="Date reversed"), el("description", TEXT, "?", label="Description")),
        (attribute("key", TEXT, required=True),),
        writes=True,
    )
    __result__ = KeyResult(required=False)
