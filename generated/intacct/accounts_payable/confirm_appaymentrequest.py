# Generated from spec/accounts_payable/confirm_appaymentrequest.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function confirm_appaymentrequest."""

from __future__ import annotations

from intacct.accounts_payable.appaymentkeys import APPAYMENTKEYS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.wire import Wire, el, seq

__all__ = ["confirm_appaymentrequest"]


@model
class confirm_appaymentrequest(Function[str]):
    """Confirm AP payment request (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-payments/#confirm-ap-payment-request-legacy
    """

    appaymentkeys: list[int] | None
    """AP payment keys (list of integer). Required."""

    __wire__ = Wire(
        "confirm_appaymentrequest", seq(el("appaymentkeys", APPAYMENTKEYS, label="AP payment keys")), writes=True
    )
    __result__ = KeyResult(required=False)
