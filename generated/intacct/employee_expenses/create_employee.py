# Generated from spec/employee_expenses/create_employee.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_employee."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct.common.contactlist import CONTACTLIST
from intacct.common.customfields import CUSTOMFIELDS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, attribute, el, seq

if TYPE_CHECKING:
    from intacct.common.contactitem import Contactitem
    from intacct.common.customfield import Customfield
    from intacct.employee_expenses.personalinfo import Personalinfo

__all__ = ["create_employee"]


@model
class create_employee(Function[str]):
    """Create employee (legacy; the generic form is create EMPLOYEE).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/employee-expenses/employees/#create-employee-legacy
    """

    ignoreduplicates: bool | None | Unset = UNSET
    """Ignore duplicates (boolean, true or false). Default: false."""
    employeeid: str | None
    """Employee ID (text). Required."""
    ssn: str | None | Unset = UNSET
    """SSN (text)."""
    title: str | None | Unset = UNSET
    """Title (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text). Required at the top level of a company with several base currencies."""
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
    """Employee type (text)."""
    gender: str | None | Unset = UNSET
    """Gender (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive. Default: active."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    externalid: str | None | Unset = UNSET
    """External ID (text). ID that another system gives the record."""
    name1099: str | None | Unset = UNSET
    """1099 name (text)."""
    form1099type: str | None | Unset = UNSET
    """Form 1099 type (text). Kind of the US tax form, such as MISC or INT."""
    form1099box: str | None | Unset = UNSET
    """Form 1099 box (text). Box of the US tax form, as its kind numbers them."""
    earningtypename: str | None | Unset = UNSET
    """Earning type (text)."""
    postactualcost: bool | None | Unset = UNSET
    """Post actual labor costs with variance (boolean, true or false). Default: false."""
    emppositionid: str | None | Unset = UNSET
    """Employee position ID (text). Since 2022.R2."""
    personalinfo: Personalinfo | None
    """Personal information. Required."""
    contactlist: list[Contactitem] | None | Unset = UNSET
    """Contact list."""
    paymethod: str | None | Unset = UNSET
    """Payment method (text)."""
    paymentnotify: bool | None | Unset = UNSET
    """Payment notification (boolean, true or false). Default: false."""
    achenabled: bool | None | Unset = UNSET
    """Enable ACH (boolean, true or false). Default: false."""
    achbankroutingnumber: str | None | Unset = UNSET
    """ACH bank routing number (text)."""
    achaccountnumber: str | None | Unset = UNSET
    """ACH account number (text)."""
    achaccounttype: str | None | Unset = UNSET
    """ACH account type (text)."""
    achremittancetype: str | None | Unset = UNSET
    """ACH remittance type (text)."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""
    mergepaymentreq: bool | None | Unset = UNSET
    """Merge payment requests (boolean, true or false). Default: true."""

    __wire__ = Wire(
        "create_employee",
        seq(
            el("employeeid", TEXT, label="Employee ID"),
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
            el("employeetype", TEXT, "?", label="Employee type"),
            el("gender", TEXT, "?", label="Gender"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive"), default="active"),
            el("currency", TEXT, "?", label="Currency"),
            el("externalid", TEXT, "?", label="External ID"),
            el("name1099", TEXT, "?", label="1099 name"),
            el("form1099type", TEXT, "?", label="Form 1099 type"),
            el("form1099box", TEXT, "?", label="Form 1099 box"),
            el("earningtypename", TEXT, "?", label="Earning type"),
            el("postactualcost", BOOLEAN, "?", label="Post actual labor costs with variance", default="false"),
            el("emppositionid", TEXT, "?", since="2022.R2", label="Employee position ID"),
            el(
                "personalinfo",
                Ref("intacct.employee_expenses.personalinfo", "Personalinfo"),
                label="Personal information",
            ),
            el("contactlist", CONTACTLIST, "?", label="Contact list"),
            el("paymethod", TEXT, "?", label="Payment method"),
            el("paymentnotify", BOOLEAN, "?", label="Payment notification", default="false"),
            el("achenabled", BOOLEAN, "?", label="Enable ACH", default="false"),
            el("achbankroutingnumber", TEXT, "?", label="ACH bank routing number"),
            el("achaccountnumber", TEXT, "?", label="ACH account number"),
            el("achaccounttype", TEXT, "?", label="ACH account type"),
            el("achremittancetype", TEXT, "?", label="ACH remittance type"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
            el("mergepaymentreq", BOOLEAN, "?", label="Merge payment requests", default="true"),
        ),
        (attribute("ignoreduplicates", BOOLEAN, default="false"),),
        writes=True,
    )
    __result__ = KeyResult()
