# Generated from spec/cash_management/ccpayitem.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure ccpayitem."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct.common.taxentries import TAXENTRIES
from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import BOOLEAN, CURRENCY, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, choice, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield
    from intacct.common.taxentry import Taxentry

__all__ = ["Ccpayitem"]


@model
class Ccpayitem(Structure):
    """Charge card line."""

    glaccountno: str | None | Unset = UNSET
    """GL account number (text)."""
    accountlabel: str | None | Unset = UNSET
    """Account label (text). Name that stands for an account, where the company uses labels instead of account
    numbers.
    """
    description: str | None | Unset = UNSET
    """Description (text)."""
    paymentamount: Decimal | None
    """Payment amount (amount). Required."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text). Required in a multi-entity company."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text)."""
    vendorid: str | None | Unset = UNSET
    """Vendor ID (text)."""
    employeeid: str | None | Unset = UNSET
    """Employee ID (text)."""
    projectid: str | None | Unset = UNSET
    """Project ID (text)."""
    taskid: str | None | Unset = UNSET
    """Task ID (text)."""
    costtypeid: str | None | Unset = UNSET
    """Cost type ID (text)."""
    itemid: str | None | Unset = UNSET
    """Item ID (text)."""
    classid: str | None | Unset = UNSET
    """Class ID (text)."""
    contractid: str | None | Unset = UNSET
    """Contract ID (text)."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse ID (text)."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""
    totaltrxamount: Decimal | None | Unset = UNSET
    """Total transaction amount (amount in transaction currency). Amount with tax; used when inclusivetax of the
    header is true. Required when taxes are inclusive. Since 2019.R4 to 2023.R1 (which of them is not known).
    """
    taxentries: list[Taxentry] | None | Unset = UNSET
    """Tax entries. Since 2019.R4 to 2023.R1 (which of them is not known)."""
    billable: bool | None | Unset = UNSET
    """Billable (boolean, true or false). Whether a customer is to be charged for it. Default: false. Since 2019.R4
    to 2023.R1 (which of them is not known).
    """

    __wire__ = Wire(
        "ccpayitem",
        seq(
            choice(el("glaccountno", TEXT, label="GL account number"), el("accountlabel", TEXT, label="Account label")),
            el("description", TEXT, "?", label="Description"),
            el("paymentamount", CURRENCY, label="Payment amount"),
            el("departmentid", TEXT, "?", label="Department ID"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("customerid", TEXT, "?", label="Customer ID"),
            el("vendorid", TEXT, "?", label="Vendor ID"),
            el("employeeid", TEXT, "?", label="Employee ID"),
            el("projectid", TEXT, "?", until="2019.R3..2022.R4", label="Project ID"),
            seq(
                el("projectid", TEXT, label="Project ID"),
                seq(el("taskid", TEXT, label="Task ID"), el("costtypeid", TEXT, "?", label="Cost type ID"), occurs="?"),
                occurs="?",
                since="2019.R4..2023.R1",
            ),
            el("itemid", TEXT, "?", label="Item ID"),
            el("classid", TEXT, "?", label="Class ID"),
            el("contractid", TEXT, "?", label="Contract ID"),
            el("warehouseid", TEXT, "?", label="Warehouse ID"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
            el("totaltrxamount", CURRENCY, "?", since="2019.R4..2023.R1", label="Total transaction amount"),
            el("taxentries", TAXENTRIES, "?", since="2019.R4..2023.R1", label="Tax entries"),
            el("billable", BOOLEAN, "?", since="2019.R4..2023.R1", label="Billable", default="false"),
        ),
    )
