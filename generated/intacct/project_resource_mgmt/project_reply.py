# Generated from spec/project_resource_mgmt/project_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure project_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.project_resource_mgmt.projectresources_reply import PROJECTRESOURCES_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DATETIME, DECIMAL, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.projectresource_reply import ProjectresourceReply

__all__ = ["ProjectReply"]


@model
class ProjectReply(ReplyPart):
    """Project."""

    key: str | None | Unset = UNSET
    """Record key (text)."""
    name: str | None | Unset = UNSET
    """Name (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    parentid: str | None | Unset = UNSET
    """Parent ID (text)."""
    invoicewithparent: bool | None | Unset = UNSET
    """Invoice with parent (boolean, true or false)."""
    projectcategory: str | None | Unset = UNSET
    """Project category (text)."""
    projecttype: str | None | Unset = UNSET
    """Project type (text)."""
    projectstatus: str | None | Unset = UNSET
    """Project status (text)."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text)."""
    managerid: str | None | Unset = UNSET
    """Manager ID (text)."""
    custuserid: str | None | Unset = UNSET
    """External user customer (text)."""
    salescontactid: str | None | Unset = UNSET
    """Sales contact (text)."""
    begindate: datetime.date | None | Unset = UNSET
    """Start date (date, written as year, month and day)."""
    enddate: datetime.date | None | Unset = UNSET
    """End date (date, written as year, month and day)."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text)."""
    classid: str | None | Unset = UNSET
    """Class ID (text)."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    sonumber: str | None | Unset = UNSET
    """Sales order number (text)."""
    ponumber: str | None | Unset = UNSET
    """PO number (text)."""
    poamount: Decimal | None | Unset = UNSET
    """Purchase order amount (amount)."""
    pqnumber: str | None | Unset = UNSET
    """Purchase quote number (text)."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss)."""
    budgetamount: Decimal | None | Unset = UNSET
    """Projected billing amount (amount)."""
    budgetedcost: Decimal | None | Unset = UNSET
    """Budgeted cost (amount)."""
    budgetqty: Decimal | None | Unset = UNSET
    """Planned duration (quantity)."""
    userrestrictions: str | None | Unset = UNSET
    """Timesheet and expense user restrictions (text)."""
    obspercentcomplete: Decimal | None | Unset = UNSET
    """Observed percent complete (percentage)."""
    budgetid: str | None | Unset = UNSET
    """Budget ID (text)."""
    billingrate: Decimal | None | Unset = UNSET
    """Billing rate (decimal)."""
    billingpricing: str | None | Unset = UNSET
    """Labor pricing option (text)."""
    expenserate: Decimal | None | Unset = UNSET
    """Expense rate (decimal)."""
    expensepricing: str | None | Unset = UNSET
    """Expense pricing option (text)."""
    poaprate: Decimal | None | Unset = UNSET
    """Purchasing and AP rate (decimal)."""
    poappricing: str | None | Unset = UNSET
    """AP and PO pricing option (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    supdocid: str | None | Unset = UNSET
    """Attachment ID (text). ID of an attachment record, which can hold several files; not the name of a file."""
    invoicemessage: str | None | Unset = UNSET
    """Invoice message (text)."""
    invoicecurrency: str | None | Unset = UNSET
    """Invoice currency override (text)."""
    projectresources: list[ProjectresourceReply] | None | Unset = UNSET
    """Project resources."""
    billingovermax: str | None | Unset = UNSET
    """Billing over maximum (text)."""
    excludeexpenses: bool | None | Unset = UNSET
    """Exclude expenses (boolean, true or false)."""

    __wire__ = Wire(
        "project",
        unordered(
            el("key", TEXT, "?", label="Record key"),
            el("name", TEXT, "?", label="Name"),
            el("description", TEXT, "?", label="Description"),
            el("parentid", TEXT, "?", label="Parent ID"),
            el("invoicewithparent", BOOLEAN, "?", label="Invoice with parent"),
            el("projectcategory", TEXT, "?", label="Project category"),
            el("projecttype", TEXT, "?", label="Project type"),
            el("projectstatus", TEXT, "?", label="Project status"),
            el("customerid", TEXT, "?", label="Customer ID"),
            el("managerid", TEXT, "?", label="Manager ID"),
            el("custuserid", TEXT, "?", label="External user customer"),
            el("salescontactid", TEXT, "?", label="Sales contact"),
            el("begindate", SPLIT_DATE, "?", label="Start date"),
            el("enddate", SPLIT_DATE, "?", label="End date"),
            el("departmentid", TEXT, "?", label="Department ID"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("classid", TEXT, "?", label="Class ID"),
            el("currency", TEXT, "?", label="Currency"),
            el("sonumber", TEXT, "?", label="Sales order number"),
            el("ponumber", TEXT, "?", label="PO number"),
            el("poamount", CURRENCY, "?", label="Purchase order amount"),
            el("pqnumber", TEXT, "?", label="Purchase quote number"),
            el("whenmodified", DATETIME, "?", label="When modified"),
            el("budgetamount", DECIMAL, "?", label="Projected billing amount"),
            el("budgetedcost", DECIMAL, "?", label="Budgeted cost"),
            el("budgetqty", DECIMAL, "?", label="Planned duration"),
            el("userrestrictions", TEXT, "?", label="Timesheet and expense user restrictions"),
            el("obspercentcomplete", DECIMAL, "?", label="Observed percent complete"),
            el("budgetid", TEXT, "?", label="Budget ID"),
            el("billingrate", DECIMAL, "?", label="Billing rate"),
            el("billingpricing", TEXT, "?", label="Labor pricing option"),
            el("expenserate", DECIMAL, "?", label="Expense rate"),
            el("expensepricing", TEXT, "?", label="Expense pricing option"),
            el("poaprate", DECIMAL, "?", label="Purchasing and AP rate"),
            el("poappricing", TEXT, "?", label="AP and PO pricing option"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("supdocid", TEXT, "?", label="Attachment ID"),
            el("invoicemessage", TEXT, "?", label="Invoice message"),
            el("invoicecurrency", TEXT, "?", label="Invoice currency override"),
            el("projectresources", PROJECTRESOURCES_REPLY, "?", label="Project resources"),
            el("billingovermax", TEXT, "?", label="Billing over maximum"),
            el("excludeexpenses", BOOLEAN, "?", label="Exclude expenses"),
        ),
    )
