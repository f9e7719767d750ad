# Generated from spec/order_entry/post_revrecscheduleentry.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function post_revrecscheduleentry."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

__all__ = ["post_revrecscheduleentry"]


@model
class post_revrecscheduleentry(Function[str]):
    """Post revenue recognition schedule entry (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference:
    https://developer.intacct.com/api/order-entry/revenue-recognition-schedules/#post-revenue-recognition-schedule-entries-legacy
    """

    recordno: int | None
    """Record number (integer). Required."""
    postcurrencygainandloss: bool | None | Unset = UNSET
    """Post currency gain and loss (boolean, true or false)."""
    exchratetype: str | None | Unset = UNSET
    """Exchange rate type (text). Name of a kind of rates, such as Intacct Daily Rate; leave it out when exchrate
    gives the rate.
    """

    __wire__ = Wire(
        "post_revrecscheduleentry",
        seq(
            el("recordno", INTEGER, label="Record number"),
            el("postcurrencygainandloss", BOOLEAN, "?", label="Post currency gain and loss"),
            el("exchratetype", TEXT, "?", label="Exchange rate type"),
        ),
        writes=True,
    )
    __result__ = KeyResult(required=False)
