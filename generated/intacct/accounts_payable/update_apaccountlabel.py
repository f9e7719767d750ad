# Generated from spec/accounts_payable/update_apaccountlabel.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_apaccountlabel."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

__all__ = ["update_apaccountlabel"]


@model
class update_apaccountlabel(Function[str]):
    """Update AP account label (legacy; the generic form is update APACCOUNTLABEL).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-account-labels/#update-ap-account-label-legacy
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

    __wire__ = Wire(
        "update_apaccountlabel",
        seq(
            el("glaccountno", TEXT, "?", label="GL account number"),
            el("description", TEXT, "?", label="Description"),
            el("offsetglaccountno", TEXT, "?", label="Offset GL account number"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
        ),
        (
            attribute("accountlabel", TEXT, required=True),
            attribute("set_nulls", BOOLEAN, default="false"),
            attribute("externalkey", BOOLEAN, default="false"),
        ),
        writes=True,
    )
    __result__ = KeyResult(required=False)
