# Generated from spec/project_resource_mgmt/update_project.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_project."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct.common.projectresources import PROJECTRESOURCES
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DECIMAL, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, attribute, el, seq

if TYPE_CHECKING:
    from intacct.common.billto import Billto
    from intacct.common.contactinfo import Contactinfo
    from intacct.common.customfield import Customfield
    from intacct.common.shipto import Shipto
    from intacct.project_resource_mgmt.projectresource import Projectresource

__all__ = ["update_project"]


@model
class update_project(Function[str]):
    """Update project (legacy; the generic form is update PROJECT).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    key: str | None
    """Record key (text). Required."""
    set_nulls: bool | None | Unset = UNSET
    """Set nulls (boolean, true or false). Default: false."""
    externalkey: bool | None | Unset = UNSET
    """Key is an external ID (boolean, true or false). Default: false."""
    projectid: str | None
    """Project ID (text). Required."""
    name: str | None
    """Name (text). Required."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    parentid: str | None | Unset = UNSET
    """Parent ID (text)."""
    invoicewithparent: bool | None | Unset = UNSET
    """Invoice with parent (boolean, true or false)."""
    projectcategory: str | None
    """Project category (text). Required."""
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
    billingtype: str | None | Unset = UNSET
    """Billing type (text)."""
    termname: str | None | Unset = UNSET
    """Payment term (text). Payment terms, from which due date and discount follow."""
    docnumber: str | None | Unset = UNSET
    """Document number (text)."""
    billto: Billto | None | Unset = UNSET
    """Bill-to contact."""
    shipto: Shipto | None | Unset = UNSET
    """Ship-to contact."""
    contactinfo: Contactinfo | None | Unset = UNSET
    """Primary contact."""
    sonumber: str | None | Unset = UNSET
    """Sales order number (text)."""
    ponumber: str | None | Unset = UNSET
    """PO number (text)."""
    poamount: Decimal | None | Unset = UNSET
    """Purchase order amount (amount)."""
    pqnumber: str | None | Unset = UNSET
    """Purchase quote number (text)."""
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
    """Billing rate (amount)."""
    billingpricing: str | None | Unset = UNSET
    """Labor pricing option (text)."""
    expenserate: Decimal | None | Unset = UNSET
    """Expense rate (amount)."""
    expensepricing: str | None | Unset = UNSET
    """Expense pricing option (text)."""
    poaprate: Decimal | None | Unset = UNSET
    """Purchasing and AP rate (amount)."""
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
    projectresources: list[Projectresource] | None | Unset = UNSET
    """Project resources. The schema lets the element around the list be repeated; a further one is kept in `extra`."""
    billingovermax: str | None | Unset = UNSET
    """Billing over maximum (text)."""
    excludeexpenses: bool | None | Unset = UNSET
    """Exclude expenses (boolean, true or false)."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""

    __wire__ = Wire(
        "update_project",
        seq(
            el("projectid", TEXT, label="Project ID"),
            el("name", TEXT, label="Name"),
            el("description", TEXT, "?", label="Description"),
            el("parentid", TEXT, "?", label="Parent ID"),
            el("invoicewithparent", BOOLEAN, "?", label="Invoice with parent"),
            el("projectcategory", TEXT, label="Project category"),
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
            el("billingtype", TEXT, "?", label="Billing type"),
            el("termname", TEXT, "?", label="Payment term"),
            el("docnumber", TEXT, "?", label="Document number"),
            el("billto", Ref("intacct.common.billto", "Billto"), "?", label="Bill-to contact"),
            el("shipto", Ref("intacct.common.shipto", "Shipto"), "?", label="Ship-to contact"),
            el("contactinfo", Ref("intacct.common.contactinfo", "Contactinfo"), "?", label="Primary contact"),
            el("sonumber", TEXT, "?", label="Sales order number"),
            el("ponumber", TEXT, "?", label="PO number"),
            el("poamount", CURRENCY, "?", label="Purchase order amount"),
            el("pqnumber", TEXT, "?", label="Purchase quote number"),
            el("budgetamount", CURRENCY, "?", label="Projected billing amount"),
            el("budgetedcost", CURRENCY, "?", label="Budgeted cost"),
            el("budgetqty", DECIMAL, "?", label="Planned duration"),
            el("userrestrictions", TEXT, "?", label="Timesheet and expense user restrictions"),
            el("obspercentcomplete", DECIMAL, "?", label="Observed percent complete"),
            el("budgetid", TEXT, "?", label="Budget ID"),
            el("billingrate", CURRENCY, "?", label="Billing rate"),
            el("billingpricing", TEXT, "?", label="Labor pricing option"),
            el("expenserate", CURRENCY, "?", label="Expense rate"),
            el("expensepricing", TEXT, "?", label="Expense pricing option"),
            el("poaprate", CURRENCY, "?", label="Purchasing and AP rate"),
            el("poappricing", TEXT, "?", label="AP and PO pricing option"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("supdocid", TEXT, "?", label="Attachment ID"),
            el("invoicemessage", TEXT, "?", label="Invoice message"),
            el("invoicecurrency", TEXT, "?", label="Invoice currency override"),
            el("projectresources", PROJECTRESOURCES, "?", label="Project resources"),
            el("billingovermax", TEXT, "?", label="Billing over maximum"),
            el("excludeexpenses", BOOLEAN, "?", label="Exclude expenses"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
        ),
        (
            attribute("key", TEXT, required=True),
            attribute("set_nulls", BOOLEAN, default="false"),
            attribute("externalkey", BOOLEAN, default="false"),
        ),
        writes=True,
    )
    __result__ = KeyResult(required=False)
