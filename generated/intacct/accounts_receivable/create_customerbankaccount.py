# Generated from spec/accounts_receivable/create_customerbankaccount.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_customerbankaccount."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.mailaddress import Mailaddress

__all__ = ["create_customerbankaccount"]


@model
class create_customerbankaccount(Function[str]):
    """Create customer bank account (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Deprecated since 2025.R4.
    Reference:
    https://developer.intacct.com/api/accounts-receivable/customer-bank-accounts/#create-customer-bank-account-legacy
    """

    customerid: str | None
    """Customer ID (text). Required."""
    accountnumber: str | None
    """Account number (text). Required."""
    routingnumber: str | None
    """Routing number (text). Required."""
    accounttype: str | None
    """Account type (text). Known values: Business Checking Account, Personal Checking Account, Personal Savings
    Account. Required.
    """
    bankname: str | None
    """Bank name (text). Required."""
    accountholder: str | None
    """Account holder (text). Required."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive. Default: active."""
    mailaddress: Mailaddress | None | Unset = UNSET
    """Mailing address."""
    defaultaccount: bool | None | Unset = UNSET
    """Default account (boolean, true or false). Default: true."""

    __wire__ = Wire(
        "create_customerbankaccount",
        seq(
            el("customerid", TEXT, label="Customer ID"),
            el("accountnumber", TEXT, label="Account number"),
            el("routingnumber", TEXT, label="Routing number"),
            el(
                "accounttype",
                TEXT,
                label="Account type",
                open_values=("Business Checking Account", "Personal Checking Account", "Personal Savings Account"),
            ),
            el("bankname", TEXT, label="Bank name"),
            el("accountholder", TEXT, label="Account holder"),
            el("description", TEXT, "?", label="Description"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive"), default="active"),
            el("mailaddress", Ref("intacct.common.mailaddress", "Mailaddress"), "?", label="Mailing address"),
            el("defaultaccount", BOOLEAN, "?", label="Default account", default="true"),
        ),
        writes=True,
    )
    __result__ = KeyResult()
