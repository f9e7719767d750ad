# Generated from spec/employee_expenses/updateexpense.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure updateexpense."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct.common.taxentries import TAXENTRIES
from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DECIMAL, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, choice, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield
    from intacct.common.taxentry import Taxentry

__all__ = ["Updateexpense"]


@model
class Updateexpense(Structure):
    """Changed expense."""

    line_num: int | None
    """Line number (integer). Required."""
    expensetype: str | None | Unset = UNSET
    """Expense type (text)."""
    glaccountno: str | None | Unset = UNSET
    """GL account number (text)."""
    amount: Decimal | None | Unset = UNSET
    """Amount (amount in base currency)."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    trx_amount: Decimal | None | Unset = UNSET
    """Transaction amount (amount in transaction currency)."""
    exchratedate: datetime.date | None | Unset = UNSET
    """Exchange rate date (date, written as year, month and day). Day of which the exchange rate is taken."""
    exchratetype: str | None | Unset = UNSET
    """Exchange rate type (text). Name of a kind of rates, such as Intacct Daily Rate; leave it out when exchrate
    gives the rate. Default: Intacct Daily Rate.
    """
    exchrate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal)."""
    expensedate: datetime.date | None | Unset = UNSET
    """Expense date (date, written as year, month and day)."""
    memo: str | None | Unset = UNSET
    """Memo (text)."""
    form1099: bool | None | Unset = UNSET
    """Form 1099 (boolean, true or false)."""
    form1099type: str | None | Unset = UNSET
    """Form 1099 type (text). Kind of the US tax form, such as MISC or INT."""
    form1099box: str | None | Unset = UNSET
    """Form 1099 box (text). Box of the US tax form, as its kind numbers them."""
    paidfor: str | None | Unset = UNSET
    """Paid for (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text). Required in a multi-entity company."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""
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
    exppmttype: str | None | Unset = UNSET
    """Payment type (text)."""
    quantity: Decimal | None | Unset = UNSET
    """Quantity (quantity)."""
    rate: Decimal | None | Unset = UNSET
    """Rate (decimal)."""
    totaltrxamount: Decimal | None | Unset = UNSET
    """Total transaction amount (amount in transaction currency). Amount with tax; used when inclusivetax of the
    header is true. Required when taxes are inclusive. Since 2019.R4 to 2023.R1 (which of them is not known).
    """
    taxentries: list[Taxentry] | None | Unset = UNSET
    """Tax entries. Since 2019.R4 to 2023.R1 (which of them is not known)."""

    __wire__ = Wire(
        "updateexpense",
        seq(
            choice(
                el("expensetype", TEXT, "?", label="Expense type"),
                el("glaccountno", TEXT, "?", label="GL account number"),
            ),
            el("amount", CURRENCY, "?", label="Amount"),
            el("currency", TEXT, "?", label="Currency"),
            el("trx_amount", CURRENCY, "?", label="Transaction amount"),
            el("exchratedate", SPLIT_DATE, "?", label="Exchange rate date"),
            el("exchratetype", TEXT, "?", label="Exchange rate type", default="Intacct Daily Rate"),
            el("exchrate", DECIMAL, "?", label="Exchange rate"),
            el("expensedate", SPLIT_DATE, "?", label="Expense date"),
            el("memo", TEXT, "?", label="Memo"),
            el("form1099", BOOLEAN, "?", label="Form 1099"),
            el("form1099type", TEXT, "?", label="Form 1099 type"),
            el("form1099box", TEXT, "?", label="Form 1099 box"),
            el("paidfor", TEXT, "?", label="Paid for"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("departmentid", TEXT, "?", label="Department ID"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
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
            el("exppmttype", TEXT, "?", label="Payment type"),
            el("quantity", DECIMAL, "?", label="Quantity"),
            el("rate", DECIMAL, "?", label="Rate"),
            el("totaltrxamount", CURRENCY, "?", since="2019.R4..2023.R1", label="Total transaction amount"),
            el("taxentries", TAXENTRIES, "?", since="2019.R4..2023.R1", label="Tax entries"),
        ),
        (attribute("line_num", INTEGER, required=True),),
    )
