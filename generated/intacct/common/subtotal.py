# Generated from spec/common/subtotal.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure subtotal."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import CURRENCY, DECIMAL, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield

__all__ = ["Subtotal"]


@model
class Subtotal(Structure):
    """Subtotal."""

    description: str | None
    """Description (text). Required."""
    total: Decimal | None
    """Total (amount). Required."""
    absval: Decimal | None | Unset = UNSET
    """Amount (amount)."""
    percentval: Decimal | None | Unset = UNSET
    """Percent (percentage)."""
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
    classid: str | None | Unset = UNSET
    """Class ID (text)."""
    itemid: str | None | Unset = UNSET
    """Item ID (text)."""
    contractid: str | None | Unset = UNSET
    """Contract ID (text)."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""

    __wire__ = Wire(
        "subtotal",
        seq(
            el("description", TEXT, label="Description"),
            el("total", CURRENCY, label="Total"),
            el("absval", CURRENCY, "?", label="Amount"),
            el("percentval", DECIMAL, "?", label="Percent"),
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
            el("classid", TEXT, "?", label="Class ID"),
            el("itemid", TEXT, "?", label="Item ID"),
            el("contractid", TEXT, "?", label="Contract ID"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
        ),
    )
