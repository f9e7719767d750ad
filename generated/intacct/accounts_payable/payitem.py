# Generated from spec/accounts_payable/payitem.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure payitem."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import BOOLEAN, CURRENCY, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, choice, el, seq

__all__ = ["Payitem"]


@model
class Payitem(Structure):
    """Pay item."""

    glaccountno: str | None | Unset = UNSET
    """GL account number (text)."""
    accountlabel: str | None | Unset = UNSET
    """Account label (text). Name that stands for an account, where the company uses labels instead of account
    numbers.
    """
    paymentamount: Decimal | None
    """Payment amount (amount). Required."""
    item1099: bool | None | Unset = UNSET
    """Form 1099 (boolean, true or false)."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text). Required in a multi-entity company."""
    projectid: str | None | Unset = UNSET
    """Project ID (text)."""
    taskid: str | None | Unset = UNSET
    """Task ID (text)."""
    costtypeid: str | None | Unset = UNSET
    """Cost type ID (text)."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text). Since 2018.R3 to 2019.R2 (which of them is not known)."""
    vendorid: str | None | Unset = UNSET
    """Vendor ID (text). Since 2018.R3 to 2019.R2 (which of them is not known)."""
    employeeid: str | None | Unset = UNSET
    """Employee ID (text). Since 2018.R3 to 2019.R2 (which of them is not known)."""
    itemid: str | None | Unset = UNSET
    """Item ID (text). Since 2018.R3 to 2019.R2 (which of them is not known)."""
    classid: str | None | Unset = UNSET
    """Class ID (text). Since 2018.R3 to 2019.R2 (which of them is not known)."""

    __wire__ = Wire(
        "payitem",
        seq(
            choice(el("glaccountno", TEXT, label="GL account number"), el("accountlabel", TEXT, label="Account label")),
            el("paymentamount", CURRENCY, label="Payment amount"),
            el("item1099", BOOLEAN, "?", label="Form 1099"),
            el("departmentid", TEXT, "?", label="Department ID"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("projectid", TEXT, "?", since="2018.R3..2019.R2", until="2019.R3..2022.R4", label="Project ID"),
            seq(
                el("projectid", TEXT, label="Project ID"),
                seq(el("taskid", TEXT, label="Task ID"), el("costtypeid", TEXT, "?", label="Cost type ID"), occurs="?"),
                occurs="?",
                since="2019.R4..2023.R1",
            ),
            el("customerid", TEXT, "?", since="2018.R3..2019.R2", label="Customer ID"),
            el("vendorid", TEXT, "?", since="2018.R3..2019.R2", label="Vendor ID"),
            el("employeeid", TEXT, "?", since="2018.R3..2019.R2", label="Employee ID"),
            el("itemid", TEXT, "?", since="2018.R3..2019.R2", label="Item ID"),
            el("classid", TEXT, "?", since="2018.R3..2019.R2", label="Class ID"),
        ),
    )
