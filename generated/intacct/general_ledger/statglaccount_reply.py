# Generated from spec/general_ledger/statglaccount_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure statglaccount_reply."""

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

__all__ = ["StatglaccountReply"]


@model
class StatglaccountReply(ReplyPart):
    """Statistical GL account.

    - No reply is on record: the fields are those that the record is written with.
    """

    glaccountno: str | None | Unset = UNSET
    """GL account number (text)."""
    title: str | None | Unset = UNSET
    """Title (text)."""
    requiredept: bool | None | Unset = UNSET
    """Department (boolean, true or false)."""
    requireloc: bool | None | Unset = UNSET
    """Location (boolean, true or false)."""
    requireproject: bool | None | Unset = UNSET
    """Project (boolean, true or false)."""
    requiretask: bool | None | Unset = UNSET
    """Require task (boolean, true or false). Since 2019.R3."""
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
    customfields: list[CustomfieldReply] | None | Unset = UNSET
    """Custom fields."""
    category: str | None | Unset = UNSET
    """Category (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss)."""

    __wire__ = Wire(
        "statglaccount",
        unordered(
            el("glaccountno", TEXT, "?", label="GL account number"),
            el("title", TEXT, "?", label="Title"),
            el("requiredept", BOOLEAN, "?", label="Department"),
            el("requireloc", BOOLEAN, "?", label="Location"),
            el("requireproject", BOOLEAN, "?", label="Project"),
            el("requiretask", BOOLEAN, "?", since="2019.R3", label="Require task"),
            el("requirecustomer", BOOLEAN, "?", label="Customer"),
            el("requirevendor", BOOLEAN, "?", label="Vendor"),
            el("requireitem", BOOLEAN, "?", label="Item"),
            el("requireemployee", BOOLEAN, "?", label="Employee"),
            el("requireclass", BOOLEAN, "?", label="Class"),
            el("requirecontract", BOOLEAN, "?", label="Require contract"),
            el("requirewarehouse", BOOLEAN, "?", label="Require warehouse"),
            el("requirecosttype", BOOLEAN, "?", since="2019.R4..2023.R1", label="Require cost type"),
            el("customfields", CUSTOMFIELDS_REPLY, "?", label="Custom fields"),
            el("category", TEXT, "?", label="Category"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("whenmodified", DATETIME, "?", label="When modified"),
        ),
    )
