# Generated from spec/accounts_receivable/delete_customerbankaccount.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function delete_customerbankaccount."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute

__all__ = ["delete_customerbankaccount"]


@model
class delete_customerbankaccount(Function[str]):
    """Delete customer bank account (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Deprecated since 2025.R4.
    Reference:
    https://developer.intacct.com/api/accounts-receivable/customer-bank-accounts/#delete-customer-bank-account-legacy
    """

    recordno: str | None
    """Record number (text). Required."""
    externalkey: bool | None | Unset = UNSET
    """Key is an external ID (boolean, true or false). Default: false."""

    __wire__ = Wire(
        "delete_customerbankaccount",
        attributes=(attribute("recordno", TEXT, required=True), attribute("externalkey", BOOLEAN, default="false")),
        writes=True,
    )
    __result__ = KeyResult(required=False)
