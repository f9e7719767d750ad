# Generated from spec/common/recurlineitem.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure recurlineitem."""

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

__all__ = ["Recurlineitem"]


@model
class Recurlineitem(Structure):
    """Line."""

    accountlabel: str | None | Unset = UNSET
    """Account label (text). Name that stands for an account, where the company uses labels instead of account
    numbers.
    """
    glaccountno: str | None | Unset = UNSET
    """GL account number (text)."""
    form1099: bool | None | Unset = UNSET
    """Form 1099 (boolean, true or false)."""
    amount: Decimal | None
    """Amount (amount). Required."""
    memo: str | None | Unset = UNSET
    """Memo (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text). Required in a multi-entity company."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    projectid: str | None | Unset = UNSET
    """Project ID (text)."""
    taskid: str | None | Unset = UNSET
    """Task ID (text)."""
    costtypeid: str | None | Unset = UNSET
    """Cost type ID (text)."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text)."""
    vendorid: str | None | Unset = UNSET
    """Vendor ID (text)."""
    employeeid: str | None | Unset = UNSET
    """Employee ID (text)."""
    itemid: str | None | Unset = UNSET
    """Item ID (text)."""
    classid: str | None | Unset = UNSET
    """Class ID (text)."""
    contractid: str | None | Unset = UNSET
    """Contract ID (text)."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse ID (text)."""
    billable: bool | None | Unset = UNSET
    """Billable (boolean, true or false). Whether a customer is to be charged for it. Default: false."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""
    taxentries: list[Taxentry] | None | Unset = UNSET
    """Tax entries. Since 2019.R4 to 2023.R1 (which of them is not known)."""

    __wire__ = Wire(
        "recurlineitem",
        seq(
            choice(el("accountlabel", TEXT, label="Account label"), el("glaccountno", TEXT, label="GL account number")),
            el("form1099", BOOLEAN, "?", label="Form 1099"),
            el("amount", CURRENCY, label="Amount"),
            el("memo", TEXT, "?", label="Memo"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("departmentid", TEXT, "?", label="Department ID"),
            el("projectid", TEXT, "?", until="2019.R3..2022.R4", label="Project ID"),
            seq(
                el("projectid", TEXT, label="Project ID"),
                seq(el("taskid", TEXT, label="Task ID"), el("costtypeid", TEXT, "?", label="Cost type ID"), occurs="?"),
                occurs="?",
                since="2019.R4..2023.R1",
            ),
            el("customerid", TEXT, "?", label="Customer ID"),
            el("vendorid", TEXT, "?", label="Vendor ID"),
            el("employeeid", TEXT, "?", label="Employee ID"),
            el("itemid", TEXT, "?", label="Item ID"),
            el("classid", TEXT, "?", label="Class ID"),
            el("contractid", TEXT, "?", label="Contract ID"),
            el("warehouseid", TEXT, "?", label="Warehouse ID"),
            el("billable", BOOLEAN, "?", label="Billable", default="false"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
            el("taxentries", TAXENTRIES, "?", since="2019.R4..2023.R1", label="Tax entries"),
        ),
    )
