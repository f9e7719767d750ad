# Generated from spec/accounts_receivable/create_araccountlabel.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_araccountlabel."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

__all__ = ["create_araccountlabel"]


@model
class create_araccountlabel(Function[str]):
    """Create AR account label (legacy; the generic form is create ARACCOUNTLABEL).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference:
    https://developer.intacct.com/api/accounts-receivable/ar-account-labels/#create-ar-account-label-legacy
    """

    ignoreduplicates: bool | None | Unset = UNSET
    """Ignore duplicates (boolean, true or false). Default: false."""
    glaccountno: str | None
    """GL account number (text). Required."""
    accountlabel: str | None
    """Account label (text). Name that stands for an account, where the company uses labels instead of account
    numbers. Required.
    """
    description: str | None
    """Description (text). Required."""
    offsetglaccountno: str | None | Unset = UNSET
    """Offset GL account number (text). Account of the other side of the entry, usually the one for receivables or
    payables.
    """
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive. Default: active."""
    externalid: str | None | Unset = UNSET
    """External ID (text). ID that another system gives the record."""
    taxcode: str | None | Unset = UNSET
    """Tax code (text)."""

    __wire__ = Wire(
        "create_araccountlabel",
        seq(
            el("glaccountno", TEXT, label="GL account number"),
            el("accountlabel", TEXT, label="Account label"),
            el("description", TEXT, label="Description"),
            el("offsetglaccountno", TEXT, "?", label="Offset GL account number"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive"), default="active"),
            el("externalid", TEXT, "?", label="External ID"),
            el("taxcode", TEXT, "?", label="Tax code"),
        ),
        (attribute("ignoreduplicates", BOOLEAN, default="false"),),
        writes=True,
    )
    __result__ = KeyResult()
