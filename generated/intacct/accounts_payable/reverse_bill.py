# Generated from spec/accounts_payable/reverse_bill.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function reverse_bill."""

from __future__ import annotations

import datetime

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

__all__ = ["reverse_bill"]


@model
class reverse_bill(Function[str]):
    """Reverse bill (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/bills/#reverse-bill-legacy
    """

    key: str | None
    """Record key (text). Required."""
    datereversed: datetime.date | None
    """Date reversed (date, written as year, month and day). Required."""
    description: str | None | Unset = UNSET
    """Description (text)."""

    __wire__ = Wire(
        "reverse_bill",
        seq(el("datereversed", SPLIT_DATE, label="Date reversed"), el("description", TEXT, "?", label="Description")),
        (attribute("key", TEXT, required=True),),
        writes=True,
    )
    __result__ = KeyResult(required=False)
