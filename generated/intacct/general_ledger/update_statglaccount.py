# Generated from spec/general_ledger/update_statglaccount.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_statglaccount."""

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

__all__ = ["update_statglaccount"]


@model
class update_statglaccount(Function[str]):
    """Update statistical account (legacy; the generic form is update STATACCOUNT).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/stat-accounts/#update-statistical-account-legacy
    """

    glaccountno: str | None
    """GL account number (text). Required."""
    set_nulls: bool | None | Unset = UNSET
    """Set nulls (boolean, true or false). Default: false."""
    externalkey: bool | None | Unset = UNSET
    """Key is an external ID (boolean, true or false). Default: false."""
    title: str | None | Unset = UNSET
    """Title (text)."""
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
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""
    category: str | None | Unset = UNSET
    """Category (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""

    __wire__ = Wire(
        "update_statglaccount",
        seq(
            el("title", TEXT, "?", label="Title"),
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
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
            el("category", TEXT, "?", label="Category"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
        ),
        (
            attribute("glaccountno", TEXT, required=True),
            attribute("set_nulls", BOOLEAN, default="false"),
            attribute("externalkey", BOOLEAN, default="false"),
        ),
        writes=True,
    )
    __result__ = KeyResult(required=False)
