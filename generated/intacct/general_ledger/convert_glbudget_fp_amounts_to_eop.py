# Generated from spec/general_ledger/convert_glbudget_fp_amounts_to_eop.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function convert_glbudget_fp_amounts_to_eop."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import NothingResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

__all__ = ["convert_glbudget_fp_amounts_to_eop"]


@model
class convert_glbudget_fp_amounts_to_eop(Function[None]):
    """Convert budget amounts to end of period.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    budgetid: str | None
    """Budget ID (text). Required."""
    glaccountno: str | None
    """GL account number (text). Required."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text)."""
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
    convertfromperiod: str | None | Unset = UNSET
    """Convert from period (text)."""

    __wire__ = Wire(
        "convert_glbudget_fp_amounts_to_eop",
        seq(
            el("budgetid", TEXT, label="Budget ID"),
            el("glaccountno", TEXT, label="GL account number"),
            el("departmentid", TEXT, "?", label="Department ID"),
            el("locationid", TEXT, "?", label="Location ID"),
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
            el("convertfromperiod", TEXT, "?", label="Convert from period"),
        ),
        writes=True,
    )
    __result__ = NothingResult()
