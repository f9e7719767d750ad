# Generated from spec/accounts_receivable/reverse_arpayment.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function reverse_arpayment."""

from __future__ import annotations

import datetime

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

__all__ = ["reverse_arpayment"]


@model
class reverse_arpayment(Function[str]):
    """Reverse AR payment (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-receivable/ar-payments/#reverse-ar-payment-legacy
    """

    key: str | None
    """Record key (text). Required."""
    datereversed: datetime.date | None
    """Date reversed (date, written as year, month and day). Required."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    nsfclosedaccount: str | None | Unset = UNSET
    """Insufficient funds or closed account (text)."""

    __wire__ = Wire(
        "reverse_arpayment",
        seq(
            el("datereversed", SPLIT_DATE, label="Date reversed"),
            el("description", TEXT, "?", label="Description"),
            el("nsfclosedaccount", TEXT, "?", label="Insufficient funds or closed account"),
        ),
        (attribute("key", TEXT, required=True),),
        writes=True,
    )
    __result__ = KeyResult(required=False)
