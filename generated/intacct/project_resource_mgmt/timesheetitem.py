# Generated from spec/project_resource_mgmt/timesheetitem.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure timesheetitem."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DECIMAL, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq, unordered

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield

__all__ = ["Timesheetitem"]


@model
class Timesheetitem(Structure):
    """Timesheet line."""

    lineno: int | None | Unset = UNSET
    """Line number (integer)."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text)."""
    itemid: str | None | Unset = UNSET
    """Item ID (text)."""
    projectid: str | None | Unset = UNSET
    """Project ID (text)."""
    taskname: str | None | Unset = UNSET
    """Task name (text)."""
    timetype: str | None | Unset = UNSET
    """Time type (text)."""
    billable: bool | None | Unset = UNSET
    """Billable (boolean, true or false). Whether a customer is to be charged for it."""
    locationid: str | None | Unset = UNSET
    """Location ID (text). Required in a multi-entity company."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    entrydate: datetime.date | None
    """Entry date (date, written as year, month and day). Required."""
    qty: Decimal | None
    """Quantity (quantity). Required."""
    timesheetentrydescription: str | None | Unset = UNSET
    """Timesheet entry description (text)."""
    notes: str | None | Unset = UNSET
    """Notes (text)."""
    vendorid: str | None | Unset = UNSET
    """Vendor ID (text)."""
    classid: str | None | Unset = UNSET
    """Class ID (text)."""
    contractid: str | None | Unset = UNSET
    """Contract ID (text)."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse ID (text)."""
    clznamount: Decimal | None | Unset = UNSET
    """Clarizen amount (amount)."""
    extbillrate: Decimal | None | Unset = UNSET
    """External billing rate (amount)."""
    extcostrate: Decimal | None | Unset = UNSET
    """External cost rate (amount)."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""
    taskid: str | None | Unset = UNSET
    """Task ID (text)."""
    costtypeid: str | None | Unset = UNSET
    """Cost type ID (text)."""
    emppositionid: str | None | Unset = UNSET
    """Employee position ID (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    laborclassid: str | None | Unset = UNSET
    """Labor class ID (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    laborshiftid: str | None | Unset = UNSET
    """Labor shift ID (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    laborunionid: str | None | Unset = UNSET
    """Labor union ID (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    extamount: Decimal | None | Unset = UNSET
    """Labor amount (amount). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    extemployertaxes: Decimal | None | Unset = UNSET
    """Employer taxes (amount). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    extfringes: Decimal | None | Unset = UNSET
    """Fringes (amount). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    extcashfringes: Decimal | None | Unset = UNSET
    """Cash fringes (amount). Since 2019.R4 to 2023.R1 (which of them is not known)."""

    __wire__ = Wire(
        "timesheetitem",
        seq(
            unordered(
                el("lineno", INTEGER, "?", label="Line number"),
                el("customerid", TEXT, "?", label="Customer ID"),
                el("itemid", TEXT, "?", label="Item ID"),
                el("projectid", TEXT, "?", label="Project ID"),
                el("taskname", TEXT, "?", label="Task name"),
                el("timetype", TEXT, "?", label="Time type"),
                el("billable", BOOLEAN, "?", label="Billable"),
                el("locationid", TEXT, "?", label="Location ID"),
                el("departmentid", TEXT, "?", label="Department ID"),
                el("entrydate", SPLIT_DATE, label="Entry date"),
                el("qty", DECIMAL, label="Quantity"),
                el("timesheetentrydescription", TEXT, "?", label="Timesheet entry description"),
                el("notes", TEXT, "?", label="Notes"),
                el("vendorid", TEXT, "?", label="Vendor ID"),
                el("classid", TEXT, "?", label="Class ID"),
                el("contractid", TEXT, "?", label="Contract ID"),
                el("warehouseid", TEXT, "?", label="Warehouse ID"),
                el("clznamount", CURRENCY, "?", label="Clarizen amount"),
                el("extbillrate", CURRENCY, "?", label="External billing rate"),
                el("extcostrate", CURRENCY, "?", label="External cost rate"),
                el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
                until="2019.R3..2022.R4",
            ),
            el("lineno", INTEGER, "?", since="2019.R4..2023.R1", label="Line number"),
            el("customerid", TEXT, "?", since="2019.R4..2023.R1", label="Customer ID"),
            el("itemid", TEXT, "?", since="2019.R4..2023.R1", label="Item ID"),
            seq(
                el("projectid", TEXT, label="Project ID"),
                seq(el("taskid", TEXT, label="Task ID"), el("costtypeid", TEXT, "?", label="Cost type ID"), occurs="?"),
                occurs="?",
                since="2019.R4..2023.R1",
            ),
            el("taskname", TEXT, "?", since="2019.R4..2023.R1", label="Task name"),
            el("timetype", TEXT, "?", since="2019.R4..2023.R1", label="Time type"),
            el("emppositionid", TEXT, "?", since="2019.R4..2023.R1", label="Employee position ID"),
            el("laborclassid", TEXT, "?", since="2019.R4..2023.R1", label="Labor class ID"),
            el("laborshiftid", TEXT, "?", since="2019.R4..2023.R1", label="Labor shift ID"),
            el("laborunionid", TEXT, "?", since="2019.R4..2023.R1", label="Labor union ID"),
            el("billable", BOOLEAN, "?", since="2019.R4..2023.R1", label="Billable"),
            el("locationid", TEXT, "?", since="2019.R4..2023.R1", label="Location ID"),
            el("departmentid", TEXT, "?", since="2019.R4..2023.R1", label="Department ID"),
            el("entrydate", SPLIT_DATE, since="2019.R4..2023.R1", label="Entry date"),
            el("qty", DECIMAL, since="2019.R4..2023.R1", label="Quantity"),
            el("timesheetentrydescription", TEXT, "?", since="2019.R4..2023.R1", label="Timesheet entry description"),
            el("notes", TEXT, "?", since="2019.R4..2023.R1", label="Notes"),
            el("vendorid", TEXT, "?", since="2019.R4..2023.R1", label="Vendor ID"),
            el("classid", TEXT, "?", since="2019.R4..2023.R1", label="Class ID"),
            el("contractid", TEXT, "?", since="2019.R4..2023.R1", label="Contract ID"),
            el("warehouseid", TEXT, "?", since="2019.R4..2023.R1", label="Warehouse ID"),
            el("clznamount", CURRENCY, "?", since="2019.R4..2023.R1", label="Clarizen amount"),
            el("extbillrate", CURRENCY, "?", since="2019.R4..2023.R1", label="External billing rate"),
            el("extcostrate", CURRENCY, "?", since="2019.R4..2023.R1", label="External cost rate"),
            el("extamount", CURRENCY, "?", since="2019.R4..2023.R1", label="Labor amount"),
            el("extemployertaxes", CURRENCY, "?", since="2019.R4..2023.R1", label="Employer taxes"),
            el("extfringes", CURRENCY, "?", since="2019.R4..2023.R1", label="Fringes"),
            el("extcashfringes", CURRENCY, "?", since="2019.R4..2023.R1", label="Cash fringes"),
            el("customfields", CUSTOMFIELDS, "?", since="2019.R4..2023.R1", label="Custom fields"),
        ),
    )
