# Generated from spec/general_ledger/create_glaccount.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_glaccount."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield

__all__ = ["create_glaccount"]


@model
class create_glaccount(Function[str]):
    """Create GL account (legacy; the generic form is create GLACCOUNT).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/accounts/#create-account-legacy
    """

    ignoreduplicates: bool | None | Unset = UNSET
    """Ignore duplicates (boolean, true or false). Default: false."""
    glaccountno: str | None
    """GL account number (text). Required."""
    title: str | None
    """Title (text). Required."""
    normalbalance: str | None
    """Normal balance (text). Known values: debit, credit. Default: debit. Required."""
    accounttype: str | None | Unset = UNSET
    """Account type (text). Known values: balancesheet, incomestatement. Default: balancesheet."""
    closingtype: str | None | Unset = UNSET
    """Period end closing type (text). Known values: non-closing account, closing account. Default: non-closing
    account.
    """
    closingaccountno: str | None | Unset = UNSET
    """Close into account (text). Required when CLOSINGTYPE is closing account."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive. Default: active."""
    requiredept: bool | None | Unset = UNSET
    """Department (boolean, true or false). Default: false."""
    requireloc: bool | None | Unset = UNSET
    """Location (boolean, true or false). Default: false."""
    requireproject: bool | None | Unset = UNSET
    """Project (boolean, true or false). Default: false."""
    requiretask: bool | None | Unset = UNSET
    """Require task (boolean, true or false). Default: false. Since 2019.R3."""
    requirecustomer: bool | None | Unset = UNSET
    """Customer (boolean, true or false). Default: false."""
    requirevendor: bool | None | Unset = UNSET
    """Vendor (boolean, true or false). Default: false."""
    requireitem: bool | None | Unset = UNSET
    """Item (boolean, true or false). Default: false."""
    requireemployee: bool | None | Unset = UNSET
    """Employee (boolean, true or false). Default: false."""
    requireclass: bool | None | Unset = UNSET
    """Class (boolean, true or false). Default: false."""
    requirecontract: bool | None | Unset = UNSET
    """Require contract (boolean, true or false). Default: false."""
    requirewarehouse: bool | None | Unset = UNSET
    """Require warehouse (boolean, true or false). Default: false."""
    requirecosttype: bool | None | Unset = UNSET
    """Require cost type (boolean, true or false). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    taxable: bool | None | Unset = UNSET
    """Taxable (boolean, true or false)."""
    externalid: str | None | Unset = UNSET
    """External ID (text). ID that another system gives the record."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""
    category: str | None | Unset = UNSET
    """Category (text)."""
    taxcode: str | None | Unset = UNSET
    """Tax code (text)."""
    mrccode: str | None | Unset = UNSET
    """M-3 return code (text)."""
    alternativeaccount: str | None | Unset = UNSET
    """GL account alternative (text). Known values: None, Payables account, Receivables account. Default: None."""
    subledgercontrolon: bool | None | Unset = UNSET
    """Disallow direct posting (boolean, true or false). Since 2018.R3 to 2019.R2 (which of them is not known)."""

    __wire__ = Wire(
        "create_glaccount",
        seq(
            el("glaccountno", TEXT, label="GL account number"),
            el("title", TEXT, label="Title"),
            el("normalbalance", TEXT, label="Normal balance", open_values=("debit", "credit"), default="debit"),
            el(
                "accounttype",
                TEXT,
                "?",
                label="Account type",
                open_values=("balancesheet", "incomestatement"),
                default="balancesheet",
            ),
            el(
                "closingtype",
                TEXT,
                "?",
                label="Period end closing type",
                open_values=("non-closing account", "closing account"),
                default="non-closing account",
            ),
            el("closingaccountno", TEXT, "?", label="Close into account"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive"), default="active"),
            el("requiredept", BOOLEAN, "?", label="Department", default="false"),
            el("requireloc", BOOLEAN, "?", label="Location", default="false"),
            el("requireproject", BOOLEAN, "?", label="Project", default="false"),
            el("requiretask", BOOLEAN, "?", since="2019.R3", label="Require task", default="false"),
            el("requirecustomer", BOOLEAN, "?", label="Customer", default="false"),
            el("requirevendor", BOOLEAN, "?", label="Vendor", default="false"),
            el("requireitem", BOOLEAN, "?", label="Item", default="false"),
            el("requireemployee", BOOLEAN, "?", label="Employee", default="false"),
            el("requireclass", BOOLEAN, "?", label="Class", default="false"),
            el("requirecontract", BOOLEAN, "?", label="Require contract", default="false"),
            el("requirewarehouse", BOOLEAN, "?", label="Require warehouse", default="false"),
            el("requirecosttype", BOOLEAN, "?", since="2019.R4..2023.R1", label="Require cost type"),
            el("taxable", BOOLEAN, "?", label="Taxable"),
            el("externalid", TEXT, "?", label="External ID"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
            el("category", TEXT, "?", label="Category"),
            el("taxcode", TEXT, "?", label="Tax code"),
            el("mrccode", TEXT, "?", label="M-3 return code"),
            el(
                "alternativeaccount",
                TEXT,
                "?",
                label="GL account alternative",
                open_values=("None", "Payables account", "Receivables account"),
                default="None",
            ),
            el("subledgercontrolon", BOOLEAN, "?", since="2018.R3..2019.R2", label="Disallow direct posting"),
        ),
        (attribute("ignoreduplicates", BOOLEAN, default="false"),),
        writes=True,
    )
    __result__ = KeyResult()
