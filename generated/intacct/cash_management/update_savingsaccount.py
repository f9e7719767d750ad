# Generated from spec/cash_management/update_savingsaccount.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_savingsaccount."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, attribute, choice, el, seq

if TYPE_CHECKING:
    from intacct.cash_management.financialdata import Financialdata
    from intacct.common.mailaddress import Mailaddress
    from intacct.common.visibility import Visibility

__all__ = ["update_savingsaccount"]


@model
class update_savingsaccount(Function[str]):
    """Update savings account (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/cash-management/savings-accounts/#update-savings-account-legacy
    """

    bankaccountid: str | None
    """Bank account ID (text). Required."""
    set_nulls: bool | None | Unset = UNSET
    """Set nulls (boolean, true or false). Default: false."""
    externalkey: bool | None | Unset = UNSET
    """Key is an external ID (boolean, true or false). Default: false."""
    bankaccountno: str | None | Unset = UNSET
    """Account number (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text). Required in a multi-entity company."""
    bankname: str | None | Unset = UNSET
    """Bank name (text)."""
    routingno: str | None | Unset = UNSET
    """Routing number (text)."""
    branchid: str | None | Unset = UNSET
    """Branch ID (text)."""
    phone: str | None | Unset = UNSET
    """Phone number (text)."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    mailaddress: Mailaddress | None | Unset = UNSET
    """Mailing address."""
    status: str | None | Unset = UNSET
    """Status (text). Default: active."""
    disableiet: bool | None | Unset = UNSET
    """Disable IET (boolean, true or false). Default: false."""
    financialdata: Financialdata | None | Unset = UNSET
    """Financial data."""
    glaccountno: str | None | Unset = UNSET
    """GL account number (text). The vendor's schema does not list it; the gateway takes it."""
    servicechargeglaccount: str | None | Unset = UNSET
    """Service charge GL account (text)."""
    servicechargeaccountlabel: str | None | Unset = UNSET
    """Service charge account label (text)."""
    interestearnedglaccount: str | None | Unset = UNSET
    """Interest earned GL account (text)."""
    interestearnedaccountlabel: str | None | Unset = UNSET
    """Interest earned account label (text)."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    visibility: Visibility | None | Unset = UNSET
    """Visibility."""

    __wire__ = Wire(
        "update_savingsaccount",
        seq(
            el("bankaccountno", TEXT, "?", label="Account number"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("bankname", TEXT, "?", label="Bank name"),
            el("routingno", TEXT, "?", label="Routing number"),
            el("branchid", TEXT, "?", label="Branch ID"),
            el("phone", TEXT, "?", label="Phone number"),
            el("currency", TEXT, "?", label="Currency"),
            el("mailaddress", Ref("intacct.common.mailaddress", "Mailaddress"), "?", label="Mailing address"),
            el("status", TEXT, "?", label="Status", default="active"),
            el("disableiet", BOOLEAN, "?", label="Disable IET", default="false"),
            el(
                "financialdata",
                Ref("intacct.cash_management.financialdata", "Financialdata"),
                "?",
                label="Financial data",
            ),
            el("glaccountno", TEXT, "?", label="GL account number"),
            choice(
                el("servicechargeglaccount", TEXT, label="Service charge GL account"),
                el("servicechargeaccountlabel", TEXT, label="Service charge account label"),
                occurs="?",
            ),
            choice(
                el("interestearnedglaccount", TEXT, label="Interest earned GL account"),
                el("interestearnedaccountlabel", TEXT, label="Interest earned account label"),
                occurs="?",
            ),
            el("departmentid", TEXT, "?", label="Department ID"),
            el("visibility", Ref("intacct.common.visibility", "Visibility"), "?", label="Visibility"),
        ),
        (
            attribute("bankaccountid", TEXT, required=True),
            attribute("set_nulls", BOOLEAN, default="false"),
            attribute("externalkey", BOOLEAN, default="false"),
        ),
        writes=True,
    )
    __result__ = KeyResult(required=False)
