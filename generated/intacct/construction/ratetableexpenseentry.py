# Generated from spec/construction/RATETABLEEXPENSEENTRY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object RATETABLEEXPENSEENTRY."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import DATE, DECIMAL, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct_runtime.fields import Field, Fields

__all__ = ["RATETABLEEXPENSEENTRY"]


@model
class RATETABLEEXPENSEENTRY(Object):
    """Rate table expense entry (RATETABLEEXPENSEENTRY).

    Key: RECORDNO. No generic function takes it.
    """

    fields: ClassVar[_RATETABLEEXPENSEENTRYFields]

    ratetableid: str | None | Unset = UNSET
    """Rate table ID (text)."""
    description: str | None | Unset = UNSET
    """Memo (text)."""
    startdate: datetime.date | None | Unset = UNSET
    """Start date (date, mm/dd/yyyy)."""
    markuppct: Decimal | None | Unset = UNSET
    """Markup percent (percentage)."""
    accumulationtypename: str | None | Unset = UNSET
    """Accumulation type name (text)."""
    classid: str | None | Unset = UNSET
    """Class (text)."""
    costtypeid: str | None | Unset = UNSET
    """Cost type (text)."""
    customerid: str | None | Unset = UNSET
    """Customer (text)."""
    employeeid: str | None | Unset = UNSET
    """Employee (text)."""
    itemid: str | None | Unset = UNSET
    """Item (text)."""
    projectid: str | None | Unset = UNSET
    """Project (text)."""
    standardcosttypeid: str | None | Unset = UNSET
    """Standard cost type ID (text)."""
    standardtaskid: str | None | Unset = UNSET
    """Standard task ID (text)."""
    taskid: str | None | Unset = UNSET
    """Task (text)."""
    vendorid: str | None | Unset = UNSET
    """Vendor (text)."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse (text)."""
    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """

    __wire__ = Wire(
        "RATETABLEEXPENSEENTRY",
        unordered(
            el("RATETABLEID", TEXT, "?", label="Rate table ID"),
            el("DESCRIPTION", TEXT, "?", label="Memo"),
            el("STARTDATE", DATE, "?", label="Start date"),
            el("MARKUPPCT", DECIMAL, "?", label="Markup percent"),
            el("ACCUMULATIONTYPENAME", TEXT, "?", label="Accumulation type name"),
            el("CLASSID", TEXT, "?", label="Class"),
            el("COSTTYPEID", TEXT, "?", label="Cost type"),
            el("CUSTOMERID", TEXT, "?", label="Customer"),
            el("EMPLOYEEID", TEXT, "?", label="Employee"),
            el("ITEMID", TEXT, "?", label="Item"),
            el("PROJECTID", TEXT, "?", label="Project"),
            el("STANDARDCOSTTYPEID", TEXT, "?", label="Standard cost type ID"),
            el("STANDARDTASKID", TEXT, "?", label="Standard task ID"),
            el("TASKID", TEXT, "?", label="Task"),
            el("VENDORID", TEXT, "?", label="Vendor"),
            el("WAREHOUSEID", TEXT, "?", label="Warehouse"),
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
        ),
        label="Rate table expense entry",
        key="RECORDNO",
        registry=Ref("intacct._index", "REGISTRY"),
    )


if TYPE_CHECKING:

    class _RATETABLEEXPENSEENTRYFields(Fields):
        """Fields of RATETABLEEXPENSEENTRY."""

        ratetableid: Field[str]
        description: Field[str]
        startdate: Field[datetime.date]
        markuppct: Field[Decimal]
        accumulationtypename: Field[str]
        classid: Field[str]
        costtypeid: Field[str]
        customerid: Field[str]
        employeeid: Field[str]
        itemid: Field[str]
        projectid: Field[str]
        standardcosttypeid: Field[str]
        standardtaskid: Field[str]
        taskid: Field[str]
        vendorid: Field[str]
        warehouseid: Field[str]
        recordno: Field[int]
