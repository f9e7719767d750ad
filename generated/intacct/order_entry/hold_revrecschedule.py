# Generated from spec/order_entry/hold_revrecschedule.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function hold_revrecschedule."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

__all__ = ["hold_revrecschedule"]


@model
class hold_revrecschedule(Function[str]):
    """Hold revenue recognition schedule (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference:
    https://developer.intacct.com/api/order-entry/revenue-recognition-schedules/#hold-revenue-recognition-schedule-legacy
    """

    recordno: int | None
    """Record number (integer). Required."""
    category: str | None | Unset = UNSET
    """Category (text). Known values: Collectability, Delivery Commitment, Dispute, Legal, Cancelled Service."""
    memo: str | None | Unset = UNSET
    """Memo (text)."""

    __wire__ = Wire(
        "hold_revrecschedule",
        seq(
            el("recordno", INTEGER, label="Record number"),
            el(
                "category",
                TEXT,
                "?",
                label="Category",
                open_values=("Collectability", "Delivery Commitment", "Dispute", "Legal", "Cancelled Service"),
            ),
            el("memo", TEXT, "?", label="Memo"),
        ),
        writes=True,
    )
    __result__ = KeyResult(required=False)
