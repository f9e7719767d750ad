# Generated from spec/accounts_receivable/update_araccountlabel.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_araccountlabel."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

__all__ = ["update_araccountlabel"]


@model
class update_araccountlabel(Function[str]):
    """Update AR account label (legacy; the generic form is update ARACCOUNTLABEL).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference:
    https://developer.intacct.com/api/accounts-receivable/ar-account-labels/#update-ar-account-label-legacy
    """

    accountlabel: str | None
    """Account label (text). Required."""
    set_nulls: bool | None | Unset = UNSET
    """Set nulls (boolean, true or false). Default: false."""
    externalkey: bool | None | Unset = UNSET
    """Key is an external ID (boolean, true or false). Default: false."""
    glaccountno: str | None | Unset = UNSET
    """GL account number (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    offsetglaccountno: str | None | Unset = UNSET
    """Offset GL account number (text). Account of the other side of the entry, usually the one for receivables or
    payables.
    """
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    taxcode: str | None | Unset = UNSET
    """Tax code (text)."""

    __wire__ = Wire(
        "update_araccountlabel",
        seq(
            el("glaccountno", TEXT, "?", label="GL account number"),
            el("description", TEXT, "?", label="Description"),
            el("offsetglaccountno", TEXT, "?", label="Offset GL account number"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("taxcode", TEXT, "?", label="Tax code"),
        ),
        (
            attribute("accountlabel", TEXT, required=True),
            attribute("set_nulls", BOOLEAN, default="false"),
            attribute("externalkey", BOOLEAN, default="false"),
        ),
        writes=True,
    )
    __result__ = KeyResult(required=False)
