# Generated from spec/common/glentry.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure glentry."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import CURRENCY, DECIMAL, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, choice, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield

__all__ = ["Glentry"]


@model
class Glentry(Structure):
    """Journal entry line."""

    trtype: str | None
    """Debit or credit (text). Known values: debit, credit, 1, -1. Required."""
    amount: Decimal | None
    """Amount (amount). Required."""
    glaccountno: str | None
    """GL account number (text). Required."""
    document: str | None | Unset = UNSET
    """Document (text)."""
    datecreated: datetime.date | None | Unset = UNSET
    """Date created (date, written as year, month and day)."""
    memo: str | None | Unset = UNSET
    """Memo (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text). Required in a multi-entity company."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
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
    recon_date: datetime.date | None | Unset = UNSET
    """Reconciliation date (date, written as year, month and day)."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    exchratedate: datetime.date | None | Unset = UNSET
    """Exchange rate date (date, written as year, month and day). Day of which the exchange rate is taken."""
    exchratetype: str | None | Unset = UNSET
    """Exchange rate type (text). Name of a kind of rates, such as Intacct Daily Rate; leave it out when exchrate
    gives the rate. Default: Intacct Daily Rate.
    """
    exchrate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal)."""

    __wire__ = Wire(
        "glentry",
        seq(
            el("trtype", TEXT, label="Debit or credit", open_values=("debit", "credit", "1", "-1")),
            el("amount", CURRENCY, label="Amount"),
            el("glaccountno", TEXT, label="GL account number"),
            el("document", TEXT, "?", label="Document"),
            el("datecreated", SPLIT_DATE, "?", label="Date created"),
            el("memo", TEXT, "?", label="Memo"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("departmentid", TEXT, "?", label="Department ID"),
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
            el("recon_date", SPLIT_DATE, "?", label="Reconciliation date"),
            seq(
                el("currency", TEXT, label="Currency"),
                choice(
                    seq(
                        el("exchratedate", SPLIT_DATE, "?", label="Exchange rate date"),
                        el("exchratetype", TEXT, label="Exchange rate type", default="Intacct Daily Rate"),
                    ),
                    el("exchrate", DECIMAL, label="Exchange rate"),
                ),
                occurs="?",
            ),
        ),
    )
