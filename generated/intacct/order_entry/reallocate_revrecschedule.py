# Generated from spec/order_entry/reallocate_revrecschedule.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function reallocate_revrecschedule."""

from __future__ import annotations

import datetime

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, INTEGER, SPLIT_DATE
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

__all__ = ["reallocate_revrecschedule"]


@model
class reallocate_revrecschedule(Function[str]):
    """Reallocate revenue recognition schedule (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference:
    https://developer.intacct.com/api/order-entry/revenue-recognition-schedules/#reallocate-revenue-recognition-schedule-legacy
    """

    recordno: int | None
    """Record number (integer). Required."""
    revrecstartdate: datetime.date | None
    """Revenue recognition start date (date, written as year, month and day). Required."""
    revrecenddate: datetime.date | None
    """Revenue recognition end date (date, written as year, month and day). Required."""
    unpostall: bool | None | Unset = UNSET
    """Unpost all (boolean, true or false). Default: false. Since 2018.R2."""

    __wire__ = Wire(
        "reallocate_revrecschedule",
        seq(
            el("recordno", INTEGER, label="Record number"),
            el("revrecstartdate", SPLIT_DATE, label="Revenue recognition start date"),
            el("revrecenddate", SPLIT_DATE, label="Revenue recognition end date"),
            el("unpostall", BOOLEAN, "?", since="2018.R2", label="Unpost all", default="false"),
        ),
        writes=True,
    )
    __result__ = KeyResult(required=False)
