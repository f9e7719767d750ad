# Generated from spec/common/lineitem.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure lineitem."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct.common.taxentries import TAXENTRIES
from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import BOOLEAN, CURRENCY, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, choice, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield
    from intacct.common.taxentry import Taxentry

__all__ = ["Lineitem"]


@model
class Lineitem(Structure):
    """Line."""

    accountlabel: str | None | Unset = UNSET
    """Account label (text). Name that stands for an account, where the company uses labels instead of account
    numbers.
    """
    glaccountno: str | None | Unset = UNSET
    """GL account number (text)."""
    offsetglaccountno: str | None | Unset = UNSET
    """Offset GL account number (text). Account of the other side of the entry, usually the one for receivables or
    payables.
    """
    amount: Decimal | None
    """Amount (amount). Required."""
    allocationid: str | None | Unset = UNSET
    """Allocation ID (text)."""
    memo: str | None | Unset = UNSET
    """Memo (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text). Required in a multi-entity company."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    item1099: bool | None | Unset = UNSET
    """Form 1099 (boolean, true or false)."""
    form1099type: str | None | Unset = UNSET
    """Form 1099 type (text). Kind of the US tax form, such as MISC or INT."""
    form1099box: str | None | Unset = UNSET
    """Form 1099 box (text). Box of the US tax form, as its kind numbers them."""
    key: str | None | Unset = UNSET
    """Record key (text)."""
    totalpaid: Decimal | None | Unset = UNSET
    """Total paid (amount)."""
    totaldue: Decimal | None | Unset = UNSET
    """Total due (amount)."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""
    revrectemplate: str | None | Unset = UNSET
    """Revenue recognition template (text)."""
    defrevaccount: str | None | Unset = UNSET
    """Deferred revenue account (text)."""
    revrecstartdate: datetime.date | None | Unset = UNSET
    """Revenue recognition start date (date, written as year, month and day)."""
    revrecenddate: datetime.date | None | Unset = UNSET
    """Revenue recognition end date (date, written as year, month and day)."""
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
    totaltrxamount: Decimal | None | Unset = UNSET
    """Total transaction amount (amount in transaction currency). Amount with tax; used when inclusivetax of the
    header is true. Required when taxes are inclusive. Since 2021.R1.
    """
    partialexempt: bool | None | Unset = UNSET
    """Partially exempt (boolean, true or false). Default: false. Since 2021.R2."""
    paymenttaxcapture: bool | None | Unset = UNSET
    """Capture payment tax (boolean, true or false). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    taxentries: list[Taxentry] | None | Unset = UNSET
    """Tax entries. Since 2021.R1."""

    __wire__ = Wire(
        "lineitem",
        seq(
            choice(el("accountlabel", TEXT, label="Account label"), el("glaccountno", TEXT, label="GL account number")),
            el("offsetglaccountno", TEXT, "?", label="Offset GL account number"),
            el("amount", CURRENCY, label="Amount"),
            el("allocationid", TEXT, "?", label="Allocation ID"),
            el("memo", TEXT, "?", label="Memo"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("departmentid", TEXT, "?", label="Department ID"),
            el("item1099", BOOLEAN, "?", label="Form 1099"),
            el("form1099type", TEXT, "?", label="Form 1099 type"),
            el("form1099box", TEXT, "?", label="Form 1099 box"),
            el("key", TEXT, "?", label="Record key"),
            el("totalpaid", CURRENCY, "?", label="Total paid"),
            el("totaldue", CURRENCY, "?", label="Total due"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
            el("revrectemplate", TEXT, "?", label="Revenue recognition template"),
            el("defrevaccount", TEXT, "?", label="Deferred revenue account"),
            el("revrecstartdate", SPLIT_DATE, "?", label="Revenue recognition start date"),
            el("revrecenddate", SPLIT_DATE, "?", label="Revenue recognition end date"),
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
            el("totaltrxamount", CURRENCY, "?", since="2021.R1", label="Total transaction amount"),
            el("partialexempt", BOOLEAN, "?", since="2021.R2", label="Partially exempt", default="false"),
            el("paymenttaxcapture", BOOLEAN, "?", since="2023.R2..2024.R2", label="Capture payment tax"),
            el("taxentries", TAXENTRIES, "?", since="2021.R1", label="Tax entries"),
        ),
    )
