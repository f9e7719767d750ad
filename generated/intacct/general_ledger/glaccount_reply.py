# Generated from spec/general_ledger/glaccount_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure glaccount_reply."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct.common.customfields_reply import CUSTOMFIELDS_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, DATETIME, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.customfield_reply import CustomfieldReply

__all__ = ["GlaccountReply"]


@model
class GlaccountReply(ReplyPart):
    """GL account."""

    glaccountno: str | None | Unset = UNSET
    """GL account number (text)."""
    title: str | None | Unset = UNSET
    """Title (text)."""
    normalbalance: str | None | Unset = UNSET
    """Normal balance (text). Known values: debit, credit."""
    accounttype: str | None | Unset = UNSET
    """Account type (text)."""
    closingtype: str | None | Unset = UNSET
    """Period end closing type (text). Known values: non-closing account, closing account, closed to account."""
    closingaccountno: str | None | Unset = UNSET
    """Close into account (text)."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    requiredept: bool | None | Unset = UNSET
    """Department (boolean, true or false)."""
    requireloc: bool | None | Unset = UNSET
    """Location (boolean, true or false)."""
    requireproject: bool | None | Unset = UNSET
    """Project (boolean, true or false)."""
    requiretask: bool | None | Unset = UNSET
    """Require task (boolean, true or false). Since 2019.R3."""
    requirecosttype: bool | None | Unset = UNSET
    """Require cost type (boolean, true or false). Since 2023.R2 to 2024.R2 (which of them is not known)."""
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
    taxable: bool | None | Unset = UNSET
    """Taxable (boolean, true or false)."""
    taxcode: str | None | Unset = UNSET
    """Tax code (text)."""
    mrccode: str | None | Unset = UNSET
    """M-3 return code (text)."""
    alternativeaccount: str | None | Unset = UNSET
    """GL account alternative (text). Known values: N, P, R."""
    subledgercontrolon: bool | None | Unset = UNSET
    """Disallow direct posting (boolean, true or false). Since 2019.R3."""
    customfields: list[CustomfieldReply] | None | Unset = UNSET
    """Custom fields."""

    __wire__ = Wire(
        "glaccount",
        unordered(
            el("glaccountno", TEXT, "?", label="GL account number"),
            el("title", TEXT, "?", label="Title"),
            el("normalbalance", TEXT, "?", label="Normal balance", open_values=("debit", "credit")),
            el("accounttype", TEXT, "?", label="Account type"),
            el(
                "closingtype",
                TEXT,
                "?",
                label="Period end closing type",
                open_values=("non-closing account", "closing account", "closed to account"),
            ),
            el("closingaccountno", TEXT, "?", label="Close into account"),
            el("whenmodified", DATETIME, "?", label="When modified"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("requiredept", BOOLEAN, "?", label="Department"),
            el("requireloc", BOOLEAN, "?", label="Location"),
            el("requireproject", BOOLEAN, "?", label="Project"),
            el("requiretask", BOOLEAN, "?", since="2019.R3", label="Require task"),
            el("requirecosttype", BOOLEAN, "?", since="2023.R2..2024.R2", label="Require cost type"),
            el("requirecustomer", BOOLEAN, "?", label="Customer"),
            el("requirevendor", BOOLEAN, "?", label="Vendor"),
            el("requireitem", BOOLEAN, "?", label="Item"),
            el("requireemployee", BOOLEAN, "?", label="Employee"),
            el("requireclass", BOOLEAN, "?", label="Class"),
            el("requirecontract", BOOLEAN, "?", label="Require contract"),
            el("requirewarehouse", BOOLEAN, "?", label="Require warehouse"),
            el("taxable", BOOLEAN, "?", label="Taxable"),
            el("taxcode", TEXT, "?", label="Tax code"),
            el("mrccode", TEXT, "?", label="M-3 return code"),
            el("alternativeaccount", TEXT, "?", label="GL account alternative", open_values=("N", "P", "R")),
            el("subledgercontrolon", BOOLEAN, "?", since="2019.R3", label="Disallow direct posting"),
            el("customfields", CUSTOMFIELDS_REPLY, "?", label="Custom fields"),
        ),
    )
