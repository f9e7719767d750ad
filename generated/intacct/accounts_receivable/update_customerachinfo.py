# Generated from spec/accounts_receivable/update_customerachinfo.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_customerachinfo."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

__all__ = ["update_customerachinfo"]


@model
class update_customerachinfo(Function[str]):
    """Update customer ACH information (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    recordno: str | None
    """Record number (text). Required."""
    externalkey: bool | None | Unset = UNSET
    """Key is an external ID (boolean, true or false). Default: false."""
    bankname: str | None
    """Bank name (text). Required."""
    bankadd1: str | None | Unset = UNSET
    """Bank address line 1 (text)."""
    bankadd2: str | None | Unset = UNSET
    """Bank address line 2 (text)."""
    aba: str | None
    """ABA routing number (text). Required."""
    accountnumber: str | None
    """Account number (text). Required."""
    bankaccounttype: str | None
    """Account type (text). Known values: checking, savings. Required."""

    __wire__ = Wire(
        "update_customerachinfo",
        seq(
            el("bankname", TEXT, label="Bank name"),
            el("bankadd1", TEXT, "?", label="Bank address line 1"),
            el("bankadd2", TEXT, "?", label="Bank address line 2"),
            el("aba", TEXT, label="ABA routing number"),
            el("accountnumber", TEXT, label="Account number"),
            el("bankaccounttype", TEXT, label="Account type", open_values=("checking", "savings")),
        ),
        (attribute("recordno", TEXT, required=True), attribute("externalkey", BOOLEAN, default="false")),
        writes=True,
    )
    __result__ = KeyResult(required=False)
