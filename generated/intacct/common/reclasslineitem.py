# Generated from spec/common/reclasslineitem.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure reclasslineitem."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, choice, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield

__all__ = ["Reclasslineitem"]


@model
class Reclasslineitem(Structure):
    """Line to reclassify."""

    line_num: int | None
    """Line number (integer). Required."""
    accountlabel: str | None | Unset = UNSET
    """Account label (text). Name that stands for an account, where the company uses labels instead of account
    numbers.
    """
    glaccountno: str | None | Unset = UNSET
    """GL account number (text)."""
    memo: str | None | Unset = UNSET
    """Memo (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text)."""
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

    __wire__ = Wire(
        "reclasslineitem",
        seq(
            choice(el("accountlabel", TEXT, label="Account label"), el("glaccountno", TEXT, label="GL account number")),
            el("memo", TEXT, "?", label="Memo"),
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
        ),
        (attribute("line_num", INTEGER, required=True),),
    )
