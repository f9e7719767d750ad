# Generated from spec/cash_management/create_savingsaccount.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_savingsaccount."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq

if TYPE_CHECKING:
    from intacct.cash_management.financialdata import Financialdata
    from intacct.common.mailaddress import Mailaddress
    from intacct.common.visibility import Visibility

__all__ = ["create_savingsaccount"]


@model
class create_savingsaccount(Function[str]):
    """Create savings account (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/cash-management/savings-accounts/#create-savings-account-legacy
    """

    bankaccountid: str | None
    """Bank account ID (text). Required."""
    bankaccountno: str | None | Unset = UNSET
    """Account number (text)."""
    locationid: str | None
    """Location ID (text). Required."""
    bankname: str | None
    """Bank name (text). Required."""
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
    """GL account number (text)."""
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
        "create_savingsaccount",
        seq(
            el("bankaccountid", TEXT, label="Bank account ID"),
            el("bankaccountno", TEXT, "?", label="Account number"),
            el("locationid", TEXT, label="Location ID"),
            el("bankname", TEXT, label="Bank name"),
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
        writes=True,
    )
    __result__ = KeyResult()
