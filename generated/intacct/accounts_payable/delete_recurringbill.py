# Generated from spec/accounts_payable/delete_recurringbill.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function delete_recurringbill."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, attribute

__all__ = ["delete_recurringbill"]


@model
class delete_recurringbill(Function[str]):
    """Delete recurring bill (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/recurring-bills/#delete-recurring-bill-legacy
    - The heading of its table says delete_bill.
    """

    key: str | None
    """Record key (text). Required."""

    __wire__ = Wire("delete_recurringbill", attributes=(attribute("key", TEXT, required=True),), writes=True)
    __result__ = KeyResult(required=False)
