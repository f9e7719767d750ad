# Generated from spec/general_ledger/GLACCTALLOCATIONBASIS.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GLACCTALLOCATIONBASIS."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct_runtime.fields import Field, Fields

__all__ = ["GLACCTALLOCATIONBASIS", "GlacctallocationbasisGlacctallocationbasisadjbook"]


@model
class GLACCTALLOCATIONBASIS(Object):
    """Account allocation basis (GLACCTALLOCATIONBASIS).

    No generic function takes it.
    Owns: GLACCTALLOCATIONBASISADJBOOKS (GlacctallocationbasisGlacctallocationbasisadjbook).
    """

    fields: ClassVar[_GLACCTALLOCATIONBASISFields]

    allocationmethod: str | None | Unset = UNSET
    """Allocation method (text). Known values: Dynamic-relative account financial, Dynamic-relative account
    statistical. Required in create.
    """
    glacctgrp: str | None | Unset = UNSET
    """GL account grp (text). Required in create."""
    accumulation: str | None | Unset = UNSET
    """Accumulation (text). Known values: Activity. Required in create."""
    reportingbook: str | None | Unset = UNSET
    """Reporting book (text). Known values: ACCRUAL. Required in create."""
    glacctallocationbasisadjbooks: list[GlacctallocationbasisGlacctallocationbasisadjbook] | None | Unset = UNSET
    """GL account allocation basis adj books."""
    basisincludereportingbook: str | None | Unset = UNSET
    """Basis include reporting book (text). Known values: Main reporting book and alternate books, Alternate books
    only. Default: Main reporting book and alternate books.
    """
    timeperiod: str | None | Unset = UNSET
    """Time period (text). Known values: Current Month, Prior Month, Current Quarter, Prior Quarter, Current Year,
    Current Year To Date, Prior Year, Prior Year Current Month, Prior Year Current Quarter, Fiscal - Current
    Quarter, Fiscal - Prior Quarter, Fiscal - Current Year, Fiscal - Current Year To Date, Fiscal - Prior Year,
    Inception To Date. Required in create.
    """
    skipnegative: bool | None | Unset = UNSET
    """Skip negative (boolean, true or false). Default: false."""
    locno: str | None | Unset = UNSET
    """Location ID/group (text)."""
    vendorid: str | None | Unset = UNSET
    """Vendor (text)."""
    projectid: str | None | Unset = UNSET
    """Project (text)."""
    deptno: str | None | Unset = UNSET
    """Department ID/group (text)."""
    customerid: str | None | Unset = UNSET
    """Customer (text)."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse (text)."""
    contractid: str | None | Unset = UNSET
    """Contract ID (text)."""
    itemid: str | None | Unset = UNSET
    """Item (text)."""
    classid: str | None | Unset = UNSET
    """Class (text)."""
    employeeid: str | None | Unset = UNSET
    """Employee (text)."""

    __wire__ = Wire(
        "GLACCTALLOCATIONBASIS",
        unordered(
            el(
                "ALLOCATIONMETHOD",
                TEXT,
                "?",
                label="Allocation method",
                required=("create",),
                open_values=("Dynamic-relative account financial", "Dynamic-relative account statistical"),
            ),
            el("GLACCTGRP", TEXT, "?", label="GL account grp", required=("create",)),
            el("ACCUMULATION", TEXT, "?", label="Accumulation", required=("create",), open_values=("Activity",)),
            el("REPORTINGBOOK", TEXT, "?", label="Reporting book", required=("create",), open_values=("ACCRUAL",)),
            el(
                "GLACCTALLOCATIONBASISADJBOOKS",
                list_of(
                    el(
                        "GLACCTALLOCATIONBASISADJBOOK",
                        Ref(
                            "intacct.general_ledger.glacctallocationbasis",
                            "GlacctallocationbasisGlacctallocationbasisadjbook",
                        ),
                        "*",
                    )
                ),
                "?",
                label="GL account allocation basis adj books",
            ),
            el(
                "BASISINCLUDEREPORTINGBOOK",
                TEXT,
                "?",
                label="Basis include reporting book",
                open_values=("Main reporting book and alternate books", "Alternate books only"),
                default="Main reporting book and alternate books",
            ),
            el(
                "TIMEPERIOD",
                TEXT,
                "?",
                label="Time period",
                required=("create",),
                open_values=(
                    "Current Month",
                    "Prior Month",
                    "Current Quarter",
                    "Prior Quarter",
                    "Current Year",
                    "Current Year To Date",
                    "Prior Year",
                    "Prior Year Current Month",
                    "Prior Year Current Quarter",
                    "Fiscal - Current Quarter",
                    "Fiscal - Prior Quarter",
                    "Fiscal - Current Year",
                    "Fiscal - Current Year To Date",
                    "Fiscal - Prior Year",
                    "Inception To Date",
                ),
            ),
            el("SKIPNEGATIVE", BOOLEAN, "?", label="Skip negative", default="false"),
            el("LOCNO", TEXT, "?", label="Location ID/group"),
            el("VENDORID", TEXT, "?", label="Vendor"),
            el("PROJECTID", TEXT, "?", label="Project"),
            el("DEPTNO", TEXT, "?", label="Department ID/group"),
            el("CUSTOMERID", TEXT, "?", label="Customer"),
            el("WAREHOUSEID", TEXT, "?", label="Warehouse"),
            el("CONTRACTID", TEXT, "?", label="Contract ID"),
            el("ITEMID", TEXT, "?", label="Item"),
            el("CLASSID", TEXT, "?", label="Class"),
            el("EMPLOYEEID", TEXT, "?", label="Employee"),
        ),
        label="Account allocation basis",
        registry=Ref("intacct._index", "REGISTRY"),
    )


@model
class GlacctallocationbasisGlacctallocationbasisadjbook(Object):
    """The content of `GLACCTALLOCATIONBASISADJBOOK`."""

    adjbookid: str | None | Unset = UNSET
    """Adjustment book ID (text). Known values: GAAPADJ, TAXADJ."""

    __wire__ = Wire(
        "GLACCTALLOCATIONBASISADJBOOK",
        unordered(el("ADJBOOKID", TEXT, "?", label="Adjustment book ID", open_values=("GAAPADJ", "TAXADJ"))),
    )


if TYPE_CHECKING:

    class _GLACCTALLOCATIONBASISFields(Fields):
        """Fields of GLACCTALLOCATIONBASIS."""

        allocationmethod: Field[str]
        glacctgrp: Field[str]
        accumulation: Field[str]
        reportingbook: Field[str]
        basisincludereportingbook: Field[str]
        timeperiod: Field[str]
        skipnegative: Field[bool]
        locno: Field[str]
        vendorid: Field[str]
        projectid: Field[str]
        deptno: Field[str]
        customerid: Field[str]
        warehouseid: Field[str]
        contractid: Field[str]
        itemid: Field[str]
        classid: Field[str]
        employeeid: Field[str]
