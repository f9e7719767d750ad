# Generated from spec/order_entry/unpost_revrecscheduleentry.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function unpost_revrecscheduleentry."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

__all__ = ["unpost_revrecscheduleentry"]


@model
class unpost_revrecscheduleentry(Function[str]):
    """Unpost revenue recognition schedule entry (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference:
    https://developer.intacct.com/api/order-entry/revenue-recognition-schedules/#unpost-revenue-recognition-schedule-entries-legacy
    """

    recordno: int | None
    """Record number (integer). Required."""
    memo: str | None | Unset = UNSET
    """Memo (text)."""

    __wire__ = Wire(
        "unpost_revrecscheduleentry",
        seq(el("recordno", INTEGER, label="Record number"), el("memo", TEXT, "?", label="Memo")),
        writes=True,
    )
    __result__ = KeyResult(required=False)
