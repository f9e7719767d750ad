# Generated from spec/general_ledger/delete_statglaccount.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function delete_statglaccount."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute

__all__ = ["delete_statglaccount"]


@model
class delete_statglaccount(Function[str]):
    """Delete statistical account (legacy; the generic form is delete STATACCOUNT).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/stat-accounts/#delete-statistical-account-legacy
    """

    glaccountno: str | None
    """GL account number (text). Required."""
    externalkey: bool | None | Unset = UNSET
    """Key is an external ID (boolean, true or false). Default: false."""

    __wire__ = Wire(
        "delete_statglaccount",
        attributes=(attribute("glaccountno", TEXT, required=True), attribute("externalkey", BOOLEAN, default="false")),
        writes=True,
    )
    __result__ = KeyResult(required=False)
