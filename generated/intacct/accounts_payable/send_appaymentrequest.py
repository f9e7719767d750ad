# Generated from spec/accounts_payable/send_appaymentrequest.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function send_appaymentrequest."""

from __future__ import annotations

from intacct.accounts_payable.appaymentkeys import APPAYMENTKEYS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.wire import Wire, el, seq

__all__ = ["send_appaymentrequest"]


@model
class send_appaymentrequest(Function[str]):
    """Send AP payment request (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-payments/#send-ap-payment-request-legacy
    """

    appaymentkeys: list[int] | None
    """AP payment keys (list of integer). Required."""

    __wire__ = Wire(
        "send_appaymentrequest", seq(el("appaymentkeys", APPAYMENTKEYS, label="AP payment keys")), writes=True
    )
    __result__ = KeyResult(required=False)
