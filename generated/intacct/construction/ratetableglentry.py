# Generated from spec/construction/RATETABLEGLENTRY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object RATETABLEGLENTRY."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATE, DATETIME, DECIMAL, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["RATETABLEGLENTRY", "query_ratetableglentry", "read_ratetableglentry"]


@model
class RATETABLEGLENTRY(Object):
    """Rate table journal entry (RATETABLEGLENTRY).

    Stands as a line in RATETABLE (RATETABLEGLENTRIES).
    Key: RECORDNO. Operations: lookup, inspect, query and read.
    Reference: https://developer.intacct.com/api/construction/rate-tables/
    - No definition is on record; beside its tables it has the fields that the recorded entries of rate tables
      share.
    """

    fields: ClassVar[_RATETABLEGLENTRYFields]

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
    lineno: int | None | Unset = UNSET
    """Line number (integer). Read-only."""
    ratetablekey: int | None | Unset = UNSET
    """Rate table key (integer, record number). Read-only."""
    ratetablename: str | None | Unset = UNSET
    """Rate table name (text). Read-only."""
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered. Read-only."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    standardtaskkey: int | None | Unset = UNSET
    """Standard task key (integer, record number). Read-only."""
    standardtaskname: str | None | Unset = UNSET
    """Standard task name (text). Read-only."""
    standardcosttypekey: int | None | Unset = UNSET
    """Standard cost type key (integer, record number). Read-only."""
    standardcosttypename: str | None | Unset = UNSET
    """Standard cost type name (text). Read-only."""
    accumulationtypekey: int | None | Unset = UNSET
    """Accumulation type key (integer, record number). Read-only."""
    locationkey: int | None | Unset = UNSET
    """Location key (integer, record number). Read-only."""
    location: str | None | Unset = UNSET
    """Location (text). Read-only."""
    locationname: str | None | Unset = UNSET
    """Location name (text). Read-only."""
    departmentkey: int | None | Unset = UNSET
    """Department key (integer, record number). Read-only."""
    department: str | None | Unset = UNSET
    """Department (text). Read-only."""
    departmenttitle: str | None | Unset = UNSET
    """Department title (text). Read-only."""
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text). Login ID of the user who entered it. Read-only."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text). Login ID of the user who last changed it. Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "RATETABLEGLENTRY",
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
            el("LINENO", INTEGER, "?", label="Line number", access="read"),
            el("RATETABLEKEY", INTEGER, "?", label="Rate table key", access="read"),
            el("RATETABLENAME", TEXT, "?", label="Rate table name", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("STANDARDTASKKEY", INTEGER, "?", label="Standard task key", access="read"),
            el("STANDARDTASKNAME", TEXT, "?", label="Standard task name", access="read"),
            el("STANDARDCOSTTYPEKEY", INTEGER, "?", label="Standard cost type key", access="read"),
            el("STANDARDCOSTTYPENAME", TEXT, "?", label="Standard cost type name", access="read"),
            el("ACCUMULATIONTYPEKEY", INTEGER, "?", label="Accumulation type key", access="read"),
            el("LOCATIONKEY", INTEGER, "?", label="Location key", access="read"),
            el("LOCATION", TEXT, "?", label="Location", access="read"),
            el("LOCATIONNAME", TEXT, "?", label="Location name", access="read"),
            el("DEPARTMENTKEY", INTEGER, "?", label="Department key", access="read"),
            el("DEPARTMENT", TEXT, "?", label="Department", access="read"),
            el("DEPARTMENTTITLE", TEXT, "?", label="Department title", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Rate table journal entry",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_ratetableglentry(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[RATETABLEGLENTRY]:
    """Find records of Rate table journal entry (RATETABLEGLENTRY).

    Answers `Records[RATETABLEGLENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/rate-tables/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="RATETABLEGLENTRY",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_ratetableglentry(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[RATETABLEGLENTRY]:
    """Read records of Rate table journal entry (RATETABLEGLENTRY) by key.

    Answers `Records[RATETABLEGLENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/rate-tables/
    """
    from intacct.common.read import read

    return read(
        object="RATETABLEGLENTRY",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _RATETABLEGLENTRYFields(Fields):
        """Fields of RATETABLEGLENTRY."""

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
        lineno: Field[int]
        ratetablekey: Field[int]
        ratetablename: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        standardtaskkey: Field[int]
        standardtaskname: Field[str]
        standardcosttypekey: Field[int]
        standardcosttypename: Field[str]
        accumulationtypekey: Field[int]
        locationkey: Field[int]
        location: Field[str]
        locationname: Field[str]
        departmentkey: Field[int]
        department: Field[str]
        departmenttitle: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
