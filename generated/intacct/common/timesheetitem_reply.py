# Generated from spec/common/timesheetitem_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure timesheetitem_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.customfields_reply import CUSTOMFIELDS_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, DECIMAL, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.customfield_reply import CustomfieldReply

__all__ = ["TimesheetitemReply"]


@model
class TimesheetitemReply(ReplyPart):
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
    """Location ID (text)."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    entrydate: datetime.date | None | Unset = UNSET
    """Entry date (date, written as year, month and day)."""
    qty: Decimal | None | Unset = UNSET
    """Quantity (quantity)."""
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
    extamount: Decimal | None | Unset = UNSET
    """Labor amount (amount). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    extemployertaxes: Decimal | None | Unset = UNSET
    """Employer taxes (decimal). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    extfringes: Decimal | None | Unset = UNSET
    """Fringes (decimal). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    extcashfringes: Decimal | None | Unset = UNSET
    """Cash fringes (decimal). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    customfields: list[CustomfieldReply] | None | Unset = UNSET
    """Custom fields."""

    __wire__ = Wire(
        "timesheetitem",
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
            el("entrydate", SPLIT_DATE, "?", label="Entry date"),
            el("qty", DECIMAL, "?", label="Quantity"),
            el("timesheetentrydescription", TEXT, "?", label="Timesheet entry description"),
            el("notes", TEXT, "?", label="Notes"),
            el("vendorid", TEXT, "?", label="Vendor ID"),
            el("classid", TEXT, "?", label="Class ID"),
            el("contractid", TEXT, "?", label="Contract ID"),
            el("warehouseid", TEXT, "?", label="Warehouse ID"),
            el("extamount", DECIMAL, "?", since="2023.R2..2024.R2", label="Labor amount"),
            el("extemployertaxes", DECIMAL, "?", since="2023.R2..2024.R2", label="Employer taxes"),
            el("extfringes", DECIMAL, "?", since="2023.R2..2024.R2", label="Fringes"),
            el("extcashfringes", DECIMAL, "?", since="2023.R2..2024.R2", label="Cash fringes"),
            el("customfields", CUSTOMFIELDS_REPLY, "?", label="Custom fields"),
        ),
    )
