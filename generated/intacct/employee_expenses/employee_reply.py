# Generated from spec/employee_expenses/employee_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure employee_reply."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct.common.contactlist_reply import CONTACTLIST_REPLY
from intacct.common.customfields_reply import CUSTOMFIELDS_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, DATETIME, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.contactitem_reply import ContactitemReply
    from intacct.common.customfield_reply import CustomfieldReply
    from intacct.common.personalinfo_reply import PersonalinfoReply

__all__ = ["EmployeeReply"]


@model
class EmployeeReply(ReplyPart):
    """Employee."""

    employeeid: str | None | Unset = UNSET
    """Employee ID (text)."""
    ssn: str | None | Unset = UNSET
    """SSN (text)."""
    title: str | None | Unset = UNSET
    """Title (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text)."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    classid: str | None | Unset = UNSET
    """Class ID (text)."""
    supervisorid: str | None | Unset = UNSET
    """Supervisor ID (text)."""
    birthdate: datetime.date | None | Unset = UNSET
    """Birth date (date, written as year, month and day)."""
    startdate: datetime.date | None | Unset = UNSET
    """Start date (date, written as year, month and day)."""
    enddate: datetime.date | None | Unset = UNSET
    """End date (date, written as year, month and day)."""
    terminationtype: str | None | Unset = UNSET
    """Termination type (text). Known values: voluntary, involuntary, deceased, disability, retired."""
    employeetype: str | None | Unset = UNSET
    """Employee type (text). Known values: fulltime, parttime, contractor."""
    gender: str | None | Unset = UNSET
    """Gender (text). Known values: male, female."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    name1099: str | None | Unset = UNSET
    """1099 name (text)."""
    form1099type: str | None | Unset = UNSET
    """Form 1099 type (text). Kind of the US tax form, such as MISC or INT."""
    form1099box: str | None | Unset = UNSET
    """Form 1099 box (text). Box of the US tax form, as its kind numbers them."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    earningtypename: str | None | Unset = UNSET
    """Earning type (text)."""
    personalinfo: PersonalinfoReply | None | Unset = UNSET
    """Personal information."""
    contactlist: list[ContactitemReply] | None | Unset = UNSET
    """Contact list."""
    paymentnotify: bool | None | Unset = UNSET
    """Payment notification (boolean, true or false)."""
    customfields: list[CustomfieldReply] | None | Unset = UNSET
    """Custom fields."""
    mergepaymentreq: bool | None | Unset = UNSET
    """Merge payment requests (boolean, true or false)."""

    __wire__ = Wire(
        "employee",
        unordered(
            el("employeeid", TEXT, "?", label="Employee ID"),
            el("ssn", TEXT, "?", label="SSN"),
            el("title", TEXT, "?", label="Title"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("departmentid", TEXT, "?", label="Department ID"),
            el("classid", TEXT, "?", label="Class ID"),
            el("supervisorid", TEXT, "?", label="Supervisor ID"),
            el("birthdate", SPLIT_DATE, "?", label="Birth date"),
            el("startdate", SPLIT_DATE, "?", label="Start date"),
            el("enddate", SPLIT_DATE, "?", label="End date"),
            el(
                "terminationtype",
                TEXT,
                "?",
                label="Termination type",
                open_values=("voluntary", "involuntary", "deceased", "disability", "retired"),
            ),
            el("employeetype", TEXT, "?", label="Employee type", open_values=("fulltime", "parttime", "contractor")),
            el("gender", TEXT, "?", label="Gender", open_values=("male", "female")),
            el("whenmodified", DATETIME, "?", label="When modified"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("name1099", TEXT, "?", label="1099 name"),
            el("form1099type", TEXT, "?", label="Form 1099 type"),
            el("form1099box", TEXT, "?", label="Form 1099 box"),
            el("currency", TEXT, "?", label="Currency"),
            el("earningtypename", TEXT, "?", label="Earning type"),
            el(
                "personalinfo",
                Ref("intacct.common.personalinfo_reply", "PersonalinfoReply"),
                "?",
                label="Personal information",
            ),
            el("contactlist", CONTACTLIST_REPLY, "?", label="Contact list"),
            el("paymentnotify", BOOLEAN, "?", label="Payment notification"),
            el("customfields", CUSTOMFIELDS_REPLY, "?", label="Custom fields"),
            el("mergepaymentreq", BOOLEAN, "?", label="Merge payment requests"),
        ),
    )
