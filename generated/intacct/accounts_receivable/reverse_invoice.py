# Generated from spec/accounts_receivable/reverse_invoice.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function reverse_invoice."""

from __future__ import annotations

import datetime

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

__all__ = ["reverse_invoice"]


@model
class reverse_invoice(Function[str]):
    """Reverse invoice (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-receivable/invoices/#reverse-invoice-legacy
    """

    key: str | None
    """Record key (text). Required."""
    datereversed: datetime.date | None
    """Date reversed (date, written as year, month and day). Required."""
    description: str | None | Unset = UNSET
    """Description (text)."""

    __wire__ = Wire(
        "reverse_invoice",
        seq(el("datereversed", SPLIT_DATE, label="Date reversed"), el("description", TEXT, "?", label="Description")),
        (attribute("key", TEXT, required=True),),
        writes=True,
    )
    __result__ = KeyResult(required=False)
