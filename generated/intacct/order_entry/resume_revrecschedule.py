# Generated from spec/order_entry/resume_revrecschedule.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function resume_revrecschedule."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

__all__ = ["resume_revrecschedule"]


@model
class resume_revrecschedule(Function[str]):
    """Resume revenue recognition schedule (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference:
    https://developer.intacct.com/api/order-entry/revenue-recognition-schedules/#resume-revenue-recognition-schedule-legacy
    """

    recordno: int | None
    """Record number (integer). Required."""
    adjustpostingday: bool | None
    """Adjust posting day (boolean, true or false). Required."""
    memo: str | None | Unset = UNSET
    """Memo (text)."""

    __wire__ = Wire(
        "resume_revrecschedule",
        seq(
            el("recordno", INTEGER, label="Record number"),
            el("adjustpostingday", BOOLEAN, label="Adjust posting day"),
            el("memo", TEXT, "?", label="Memo"),
        ),
        writes=True,
    )
    __result__ = KeyResult(required=False)
