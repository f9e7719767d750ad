# Generated from spec/accounts_receivable/update_customerbankaccount.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_customerbankaccount."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, attribute, el, seq

if TYPE_CHECKING:
    from intacct.common.mailaddress import Mailaddress

__all__ = ["update_customerbankaccount"]


@model
class update_customerbankaccount(Function[str]):
    """Update customer bank account (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Deprecated since 2025.R4.
    Reference:
    https://developer.intacct.com/api/accounts-receivable/customer-bank-accounts/#update-customer-bank-account-legacy
    """

    recordno: str | None
    """Record number (text). Required."""
    externalkey: bool | None | Unset = UNSET
    """Key is an external ID (boolean, true or false). Default: false."""
    accountholder: str | None | Unset = UNSET
    """Account holder (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    mailaddress: Mailaddress | None | Unset = UNSET
    """Mailing address."""
    defaultaccount: bool | None | Unset = UNSET
    """Default account (boolean, true or false)."""

    __wire__ = Wire(
        "update_customerbankaccount",
        seq(
            el("accountholder", TEXT, "?", label="Account holder"),
            el("description", TEXT, "?", label="Description"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("mailaddress", Ref("intacct.common.mailaddress", "Mailaddress"), "?", label="Mailing address"),
            el("defaultaccount", BOOLEAN, "?", label="Default account"),
        ),
        (attribute("recordno", TEXT, required=True), attribute("externalkey", BOOLEAN, default="false")),
        writes=True,
    )
    __result__ = KeyResult(required=False)
