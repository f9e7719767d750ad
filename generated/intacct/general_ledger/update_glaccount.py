# Generated from spec/general_ledger/update_glaccount.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_glaccount."""

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

__all__ = ["update_glaccount"]


@model
class update_glaccount(Function[str]):
    """Update GL account (legacy; the generic form is update GLACCOUNT).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/accounts/#update-account-legacy
    """

    glaccountno: str | None
    """GL account number (text). Required."""
    set_nulls: bool | None | Unset = UNSET
    """Set nulls (boolean, true or false). Default: false."""
    externalkey: bool | None | Unset = UNSET
    """Key is an external ID (boolean, true or false). Default: false."""
    title: str | None | Unset = UNSET
    """Title (text)."""
    normalbalance: str | None | Unset = UNSET
    """Normal balance (text). Known values: debit, credit."""
    accounttype: str | None | Unset = UNSET
    """Account type (text). Known values: balancesheet, incomestatement."""
    closingtype: str | None | Unset = UNSET
    """Period end closing type (text). Known values: non-closing account, closing account."""
    closingaccountno: str | None | Unset = UNSET
    """Close into account (text). Required when CLOSINGTYPE is closing account."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    requiredept: bool | None | Unset = UNSET
    """Department (boolean, true or false)."""
    requireloc: bool | None | Unset = UNSET
    """Location (boolean, true or false)."""
    requireproject: bool | None | Unset = UNSET
    """Project (boolean, true or false)."""
    requiretask: bool | None | Unset = UNSET
    """Require task (boolean, true or false). Default: false. Since 2019.R3."""
    requirecustomer: bool | None | Unset = UNSET
    """Customer (boolean, true or false)."""
    requirevendor: bool | None | Unset = UNSET
    """Vendor (boolean, true or false)."""
    requireitem: bool | None | Unset = UNSET
    """Item (boolean, true or false)."""
    requireemployee: bool | None | Unset = UNSET
    """Employee (boolean, true or false)."""
    requireclass: bool | None | Unset = UNSET
    """Class (boolean, true or false)."""
    requirecontract: bool | None | Unset = UNSET
    """Require contract (boolean, true or false)."""
    requirewarehouse: bool | None | Unset = UNSET
    """Require warehouse (boolean, true or false)."""
    requirecosttype: bool | None | Unset = UNSET
    """Require cost type (boolean, true or false). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    taxable: bool | None | Unset = UNSET
    """Taxable (boolean, true or false)."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""
    category: str | None | Unset = UNSET
    """Category (text)."""
    taxcode: str | None | Unset = UNSET
    """Tax code (text)."""
    mrccode: str | None | Unset = UNSET
    """M-3 return code (text)."""
    alternativeaccount: str | None | Unset = UNSET
    """GL account alternative (text). Known values: None, Payables account, Receivables account."""
    subledgercontrolon: bool | None | Unset = UNSET
    """Disallow direct posting (boolean, true or false). Since 2018.R3 to 2019.R2 (which of them is not known)."""

    __wire__ = Wire(
        "update_glaccount",
        seq(
            el("title", TEXT, "?", label="Title"),
            el("normalbalance", TEXT, "?", label="Normal balance", open_values=("debit", "credit")),
            el("accounttype", TEXT, "?", label="Account type", open_values=("balancesheet", "incomestatement")),
            el(
                "closingtype",
                TEXT,
                "?",
                label="Period end closing type",
                open_values=("non-closing account", "closing account"),
            ),
            el("closingaccountno", TEXT, "?", label="Close into account"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("requiredept", BOOLEAN, "?", label="Department"),
            el("requireloc", BOOLEAN, "?", label="Location"),
            el("requireproject", BOOLEAN, "?", label="Project"),
            el("requiretask", BOOLEAN, "?", since="2019.R3", label="Require task", default="false"),
            el("requirecustomer", BOOLEAN, "?", label="Customer"),
            el("requirevendor", BOOLEAN, "?", label="Vendor"),
            el("requireitem", BOOLEAN, "?", label="Item"),
            el("requireemployee", BOOLEAN, "?", label="Employee"),
            el("requireclass", BOOLEAN, "?", label="Class"),
            el("requirecontract", BOOLEAN, "?", label="Require contract"),
            el("requirewarehouse", BOOLEAN, "?", label="Require warehouse"),
            el("requirecosttype", BOOLEAN, "?", since="2019.R4..2023.R1", label="Require cost type"),
            el("taxable", BOOLEAN, "?", label="Taxable"),
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
            ),
            el("subledgercontrolon", BOOLEAN, "?", since="2018.R3..2019.R2", label="Disallow direct posting"),
        ),
        (
            attribute("glaccountno", TEXT, required=True),
            attribute("set_nulls", BOOLEAN, default="false"),
            attribute("externalkey", BOOLEAN, default="false"),
        ),
        writes=True,
    )
    __result__ = KeyResult(required=False)
