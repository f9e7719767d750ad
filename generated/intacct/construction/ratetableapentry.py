# Generated from spec/construction/RATETABLEAPENTRY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object RATETABLEAPENTRY."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATE, DATETIME, DECIMAL, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.department import _DEPARTMENTFields
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.construction.accumulationtype import _ACCUMULATIONTYPEFields
    from intacct.construction.ratetable import _RATETABLEFields
    from intacct.construction.standardcosttype import _STANDARDCOSTTYPEFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["RATETABLEAPENTRY", "query_ratetableapentry", "read_ratetableapentry"]


@model
class RATETABLEAPENTRY(Object):
    """Rate table AP entry (RATETABLEAPENTRY).

    Stands as a line in RATETABLE (RATETABLEAPENTRIES).
    Key: RECORDNO. Operations: lookup, inspect, query and read.
    Related to 7 other objects for queries.
    Reference: https://developer.intacct.com/api/construction/rate-tables/
    """

    fields: ClassVar[_RATETABLEAPENTRYFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    lineno: int | None | Unset = UNSET
    """Line number (integer). Read-only."""
    ratetablekey: int | None | Unset = UNSET
    """Rate table key (integer, record number). Read-only."""
    ratetableid: str | None | Unset = UNSET
    """Rate table ID (text)."""
    ratetablename: str | None | Unset = UNSET
    """Rate table name (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
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
    standardtaskid: str | None | Unset = UNSET
    """Standard task ID (text)."""
    standardtaskkey: int | None | Unset = UNSET
    """Standard task key (integer, record number). Read-only."""
    standardtaskname: str | None | Unset = UNSET
    """Standard task name (text)."""
    standardcosttypeid: str | None | Unset = UNSET
    """Standard cost type ID (text)."""
    standardcosttypekey: int | None | Unset = UNSET
    """Standard cost type key (integer, record number). Read-only."""
    standardcosttypename: str | None | Unset = UNSET
    """Standard cost type name (text)."""
    accumulationtypekey: int | None | Unset = UNSET
    """Accumulation type key (integer, record number). Read-only."""
    accumulationtypename: str | None | Unset = UNSET
    """Accumulation type name (text)."""
    locationkey: int | None | Unset = UNSET
    """Location key (integer, record number). Read-only."""
    location: str | None | Unset = UNSET
    """Location (text)."""
    locationname: str | None | Unset = UNSET
    """Location name (text)."""
    departmentkey: int | None | Unset = UNSET
    """Department key (integer, record number). Read-only."""
    department: str | None | Unset = UNSET
    """Department (text)."""
    departmenttitle: str | None | Unset = UNSET
    """Department title (text)."""
    startdate: datetime.date | None | Unset = UNSET
    """Start date (date, mm/dd/yyyy)."""
    markuppct: Decimal | None | Unset = UNSET
    """Markup percent (percentage)."""
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text). Login ID of the user who entered it. Read-only."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text). Login ID of the user who last changed it. Read-only."""
    customerdimkey: int | None | Unset = UNSET
    """Customer dimension key (integer, record number)."""
    customerid: str | None | Unset = UNSET
    """Customer (text)."""
    customername: str | None | Unset = UNSET
    """Customer name (text)."""
    vendordimkey: int | None | Unset = UNSET
    """Vendor key (integer, record number)."""
    vendorid: str | None | Unset = UNSET
    """Vendor (text)."""
    vendorname: str | None | Unset = UNSET
    """Vendor name (text)."""
    classdimkey: int | None | Unset = UNSET
    """Class key (integer, record number)."""
    classid: str | None | Unset = UNSET
    """Class (text)."""
    classname: str | None | Unset = UNSET
    """Class name (text)."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    costtypeid: str | None | Unset = UNSET
    """Cost type (text)."""
    employeeid: str | None | Unset = UNSET
    """Employee (text)."""
    itemid: str | None | Unset = UNSET
    """Item (text)."""
    projectid: str | None | Unset = UNSET
    """Project (text)."""
    taskid: str | None | Unset = UNSET
    """Task (text)."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse (text)."""

    __wire__ = Wire(
        "RATETABLEAPENTRY",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("LINENO", INTEGER, "?", label="Line number", access="read"),
            el("RATETABLEKEY", INTEGER, "?", label="Rate table key", access="read"),
            el("RATETABLEID", TEXT, "?", label="Rate table ID"),
            el("RATETABLENAME", TEXT, "?", label="Rate table name"),
            el("DESCRIPTION", TEXT, "?", label="Description"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("STANDARDTASKID", TEXT, "?", label="Standard task ID"),
            el("STANDARDTASKKEY", INTEGER, "?", label="Standard task key", access="read"),
            el("STANDARDTASKNAME", TEXT, "?", label="Standard task name"),
            el("STANDARDCOSTTYPEID", TEXT, "?", label="Standard cost type ID"),
            el("STANDARDCOSTTYPEKEY", INTEGER, "?", label="Standard cost type key", access="read"),
            el("STANDARDCOSTTYPENAME", TEXT, "?", label="Standard cost type name"),
            el("ACCUMULATIONTYPEKEY", INTEGER, "?", label="Accumulation type key", access="read"),
            el("ACCUMULATIONTYPENAME", TEXT, "?", label="Accumulation type name"),
            el("LOCATIONKEY", INTEGER, "?", label="Location key", access="read"),
            el("LOCATION", TEXT, "?", label="Location"),
            el("LOCATIONNAME", TEXT, "?", label="Location name"),
            el("DEPARTMENTKEY", INTEGER, "?", label="Department key", access="read"),
            el("DEPARTMENT", TEXT, "?", label="Department"),
            el("DEPARTMENTTITLE", TEXT, "?", label="Department title"),
            el("STARTDATE", DATE, "?", label="Start date"),
            el("MARKUPPCT", DECIMAL, "?", label="Markup percent"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("CUSTOMERDIMKEY", INTEGER, "?", label="Customer dimension key"),
            el("CUSTOMERID", TEXT, "?", label="Customer"),
            el("CUSTOMERNAME", TEXT, "?", label="Customer name"),
            el("VENDORDIMKEY", INTEGER, "?", label="Vendor key"),
            el("VENDORID", TEXT, "?", label="Vendor"),
            el("VENDORNAME", TEXT, "?", label="Vendor name"),
            el("CLASSDIMKEY", INTEGER, "?", label="Class key"),
            el("CLASSID", TEXT, "?", label="Class"),
            el("CLASSNAME", TEXT, "?", label="Class name"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el("COSTTYPEID", TEXT, "?", label="Cost type"),
            el("EMPLOYEEID", TEXT, "?", label="Employee"),
            el("ITEMID", TEXT, "?", label="Item"),
            el("PROJECTID", TEXT, "?", label="Project"),
            el("TASKID", TEXT, "?", label="Task"),
            el("WAREHOUSEID", TEXT, "?", label="Warehouse"),
        ),
        label="Rate table AP entry",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read"),
        relationships=(
            Relationship("RATETABLE", "RATETABLE", "MANY2ONE", "RATETABLEID", "Rate table"),
            Relationship(
                "STANDARDCOSTTYPE", "STANDARDCOSTTYPE", "MANY2ONE", "STANDARDCOSTTYPEID", "Standard cost type"
            ),
            Relationship(
                "ACCUMULATIONTYPE", "ACCUMULATIONTYPE", "MANY2ONE", "ACCUMULATIONTYPENAME", "Accumulation type"
            ),
            Relationship("LOCATION", "LOCATION", "MANY2ONE", "LOCATIONID", "Location", attr="location_record"),
            Relationship(
                "DEPARTMENT", "DEPARTMENT", "MANY2ONE", "DEPARTMENTID", "Department", attr="department_record"
            ),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_ratetableapentry(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[RATETABLEAPENTRY]:
    """Find records of Rate table AP entry (RATETABLEAPENTRY).

    Answers `Records[RATETABLEAPENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/rate-tables/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="RATETABLEAPENTRY",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_ratetableapentry(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[RATETABLEAPENTRY]:
    """Read records of Rate table AP entry (RATETABLEAPENTRY) by key.

    Answers `Records[RATETABLEAPENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/rate-tables/
    """
    from intacct.common.read import read

    return read(
        object="RATETABLEAPENTRY",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _RATETABLEAPENTRYFields(Fields):
        """Fields of RATETABLEAPENTRY."""

        recordno: Field[int]
        lineno: Field[int]
        ratetablekey: Field[int]
        ratetableid: Field[str]
        ratetablename: Field[str]
        description: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        standardtaskid: Field[str]
        standardtaskkey: Field[int]
        standardtaskname: Field[str]
        standardcosttypeid: Field[str]
        standardcosttypekey: Field[int]
        standardcosttypename: Field[str]
        accumulationtypekey: Field[int]
        accumulationtypename: Field[str]
        locationkey: Field[int]
        location: Field[str]
        locationname: Field[str]
        departmentkey: Field[int]
        department: Field[str]
        departmenttitle: Field[str]
        startdate: Field[datetime.date]
        markuppct: Field[Decimal]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        customerdimkey: Field[int]
        customerid: Field[str]
        customername: Field[str]
        vendordimkey: Field[int]
        vendorid: Field[str]
        vendorname: Field[str]
        classdimkey: Field[int]
        classid: Field[str]
        classname: Field[str]
        record_url: Field[str]
        costtypeid: Field[str]
        employeeid: Field[str]
        itemid: Field[str]
        projectid: Field[str]
        taskid: Field[str]
        warehouseid: Field[str]
        ratetable: _RATETABLEFields
        standardcosttype: _STANDARDCOSTTYPEFields
        accumulationtype: _ACCUMULATIONTYPEFields
        location_record: _LOCATIONFields
        department_record: _DEPARTMENTFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
