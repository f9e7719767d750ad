# Generated from spec/accounts_payable/recallApBill.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function recallApBill."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import NothingResult
from intacct_runtime.scalars import INTEGER
from intacct_runtime.wire import Wire, el, seq

__all__ = ["recallApBill"]


@model
class recallApBill(Function[None]):
    """Recall bill.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Since 2023.R4.
    The vendor's schema does not list it; the gateway takes it.
    Reference: https://developer.intacct.com/api/accounts-payable/bills/#recall-bill
    - No vendor schema has it; parts are those of its example.
    """

    recordno: int | None
    """Record number (integer). Required."""

    __wire__ = Wire("recallApBill", seq(el("recordno", INTEGER, label="Record number")), since="2023.R4", writes=True)
    __result__ = NothingResult()
