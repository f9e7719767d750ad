# Generated from spec/general_ledger/GLACCTALLOCATIONSOURCE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GLACCTALLOCATIONSOURCE."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct_runtime.fields import Field, Fields

__all__ = ["GLACCTALLOCATIONSOURCE", "GlacctallocationsourceGlacctallocationsourceadjbook"]


@model
class GLACCTALLOCATIONSOURCE(Object):
    """Account allocation source (GLACCTALLOCATIONSOURCE).

    No generic function takes it.
    Owns: GLACCTALLOCATIONSOURCEADJBOOKS (GlacctallocationsourceGlacctallocationsourceadjbook).
    """

    fields: ClassVar[_GLACCTALLOCATIONSOURCEFields]

    glacctgrp: str | None | Unset = UNSET
    """GL account grp (text). Required in create."""
    percent2allocate: str | None | Unset = UNSET
    """Percent to allocate (text). Required in create."""
    reportingbook: str | None | Unset = UNSET
    """Reporting book (text). Known values: ACCRUAL, CASH. Required in create."""
    glacctallocationsourceadjbooks: list[GlacctallocationsourceGlacctallocationsourceadjbook] | None | Unset = UNSET
    """GL account allocation source adj books."""
    sourceincludereportingbook: str | None | Unset = UNSET
    """Source include reporting book (text). Known values: Main reporting book and alternate books, Alternate books
    only. Default: Main reporting book and alternate books.
    """
    timeperiod: str | None | Unset = UNSET
    """Time period (text). Known values: Current Month, Prior Month, Current Quarter, Prior Quarter, Current Year,
    Current Year To Date, Prior Year, Prior Year Current Month, Prior Year Current Quarter, Fiscal - Current
    Quarter, Fiscal - Prior Quarter, Fiscal - Current Year, Fiscal - Current Year To Date, Fiscal - Prior Year,
    Inception To Date. Required in create and update.
    """
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
    warehouse: str | None | Unset = UNSET
    """Warehouse name (text)."""
    contractid: str | None | Unset = UNSET
    """Contract ID (text)."""
    itemid: str | None | Unset = UNSET
    """Item (text)."""
    classid: str | None | Unset = UNSET
    """Class (text)."""
    employeeid: str | None | Unset = UNSET
    """Employee (text)."""

    __wire__ = Wire(
        "GLACCTALLOCATIONSOURCE",
        unordered(
            el("GLACCTGRP", TEXT, "?", label="GL account grp", required=("create",)),
            el("PERCENT2ALLOCATE", TEXT, "?", label="Percent to allocate", required=("create",)),
            el(
                "REPORTINGBOOK",
                TEXT,
                "?",
                label="Reporting book",
                required=("create",),
                open_values=("ACCRUAL", "CASH"),
            ),
            el(
                "GLACCTALLOCATIONSOURCEADJBOOKS",
                list_of(
                    el(
                        "GLACCTALLOCATIONSOURCEADJBOOK",
                        Ref(
                            "intacct.general_ledger.glacctallocationsource",
                            "GlacctallocationsourceGlacctallocationsourceadjbook",
                        ),
                        "*",
                    )
                ),
                "?",
                label="GL account allocation source adj books",
            ),
            el(
                "SOURCEINCLUDEREPORTINGBOOK",
                TEXT,
                "?",
                label="Source include reporting book",
                open_values=("Main reporting book and alternate books", "Alternate books only"),
                default="Main reporting book and alternate books",
            ),
            el(
                "TIMEPERIOD",
                TEXT,
                "?",
                label="Time period",
                required=("create", "update"),
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
            el("LOCNO", TEXT, "?", label="Location ID/group"),
            el("VENDORID", TEXT, "?", label="Vendor"),
            el("PROJECTID", TEXT, "?", label="Project"),
            el("DEPTNO", TEXT, "?", label="Department ID/group"),
            el("CUSTOMERID", TEXT, "?", label="Customer"),
            el("WAREHOUSE", TEXT, "?", label="Warehouse name"),
            el("CONTRACTID", TEXT, "?", label="Contract ID"),
            el("ITEMID", TEXT, "?", label="Item"),
            el("CLASSID", TEXT, "?", label="Class"),
            el("EMPLOYEEID", TEXT, "?", label="Employee"),
        ),
        label="Account allocation source",
        registry=Ref("intacct._index", "REGISTRY"),
    )


@model
class GlacctallocationsourceGlacctallocationsourceadjbook(Object):
    """The content of `GLACCTALLOCATIONSOURCEADJBOOK`."""

    adjbookid: str | None | Unset = UNSET
    """Adjustment book ID (text). Known values: GAAPADJ, TAXADJ."""

    __wire__ = Wire(
        "GLACCTALLOCATIONSOURCEADJBOOK",
        unordered(el("ADJBOOKID", TEXT, "?", label="Adjustment book ID", open_values=("GAAPADJ", "TAXADJ"))),
    )


if TYPE_CHECKING:

    class _GLACCTALLOCATIONSOURCEFields(Fields):
        """Fields of GLACCTALLOCATIONSOURCE."""

        glacctgrp: Field[str]
        percent2allocate: Field[str]
        reportingbook: Field[str]
        sourceincludereportingbook: Field[str]
        timeperiod: Field[str]
        locno: Field[str]
        vendorid: Field[str]
        projectid: Field[str]
        deptno: Field[str]
        customerid: Field[str]
        warehouse: Field[str]
        contractid: Field[str]
        itemid: Field[str]
        classid: Field[str]
        employeeid: Field[str]
