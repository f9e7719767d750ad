# Generated from spec/construction/ARRETAINAGERELEASEENTRY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ARRETAINAGERELEASEENTRY."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["ARRETAINAGERELEASEENTRY", "query_arretainagereleaseentry", "read_arretainagereleaseentry"]


@model
class ARRETAINAGERELEASEENTRY(Object):
    """AR retainage release entry (ARRETAINAGERELEASEENTRY).

    Stands as a line in ARRETAINAGERELEASE (ARRETAINAGERELEASEENTRIES).
    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Related to 2 other objects for queries.
    Reference: https://developer.intacct.com/api/construction/ar-retainage-releases/
    """

    fields: ClassVar[_ARRETAINAGERELEASEENTRYFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    rrkey: int | None | Unset = UNSET
    """Retainage release key (integer, record number)."""
    dockey: int | None | Unset = UNSET
    """Sales document key (integer, record number)."""
    document_docid: str | None | Unset = UNSET
    """Doc no. (text). Read-only."""
    retainageinvoicekey: int | None | Unset = UNSET
    """Retainage invoice key (integer, record number). Required in create and update."""
    retainageinvoiceitemkey: int | None | Unset = UNSET
    """Retainage invoice entry key (integer, record number). Required in create and update."""
    retainageinvoicerecordid: str | None | Unset = UNSET
    """Invoice (text). Read-only."""
    retainageinvoiceitemlineno: str | None | Unset = UNSET
    """Retainage invoice line number (text). Read-only."""
    trx_amountreleased: Decimal | None | Unset = UNSET
    """Amount to release (amount in transaction currency). Part of the retained amount that has been released.
    Required in create and update.
    """
    releasedinvoicekey: int | None | Unset = UNSET
    """Released invoice key (integer, record number). Read-only."""
    releasedinvoiceitemkey: int | None | Unset = UNSET
    """Released invoice item key (integer, record number). Read-only."""
    releasedinvoicerecordid: str | None | Unset = UNSET
    """Released invoice no. (text). Read-only."""
    releasedinvoiceitemlineno: str | None | Unset = UNSET
    """Released invoice line number (text). Read-only."""
    projectid: str | None | Unset = UNSET
    """Project (text). Read-only."""
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
    sourcedocumentid: str | None | Unset = UNSET
    """Created from (text)."""
    taskid: str | None | Unset = UNSET
    """Task (text). Read-only."""
    costtypeid: str | None | Unset = UNSET
    """Cost type (text). Read-only."""
    itemid: str | None | Unset = UNSET
    """Item (text). Read-only."""
    item: str | None | Unset = UNSET
    """Item name (text). Read-only."""
    classid: str | None | Unset = UNSET
    """Class (text). Read-only."""
    class_: str | None | Unset = UNSET
    """Class name (text). Read-only."""
    employeeid: str | None | Unset = UNSET
    """Employee (text). Read-only."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse (text). Read-only."""
    warehouse: str | None | Unset = UNSET
    """Warehouse name (text). Read-only."""
    departmentid: str | None | Unset = UNSET
    """Department (text). Read-only."""
    locationid: str | None | Unset = UNSET
    """Location (text). Read-only."""
    department: str | None | Unset = UNSET
    """Department name (text). Read-only."""
    location: str | None | Unset = UNSET
    """Location name (text). Read-only."""
    memo: str | None | Unset = UNSET
    """Memo (text). Read-only."""
    assetid: str | None | Unset = UNSET
    """Asset (text). Read-only."""
    assetname: str | None | Unset = UNSET
    """Asset name (text). Read-only."""
    projectcontractid: str | None | Unset = UNSET
    """Project contract ID (text). Read-only."""
    projectcontractkey: int | None | Unset = UNSET
    """Project contract key (integer, record number). Read-only."""
    projectcontractlineid: str | None | Unset = UNSET
    """Project contract line ID (text). Read-only."""
    projectcontractlinekey: int | None | Unset = UNSET
    """Project contract line key (integer, record number). Read-only."""
    calculatetaxretainage: Literal["Held", "Release"] | None | Unset = UNSET
    """Calculate retainage tax (text). Allowed: Held, Release. Read-only."""
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text). Login ID of the user who entered it. Read-only."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text). Login ID of the user who last changed it. Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "ARRETAINAGERELEASEENTRY",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("RRKEY", INTEGER, "?", label="Retainage release key"),
            el("DOCKEY", INTEGER, "?", label="Sales document key"),
            el("DOCUMENT_DOCID", TEXT, "?", label="Doc no.", access="read"),
            el("RETAINAGEINVOICEKEY", INTEGER, "?", label="Retainage invoice key", required=("create", "update")),
            el(
                "RETAINAGEINVOICEITEMKEY",
                INTEGER,
                "?",
                label="Retainage invoice entry key",
                required=("create", "update"),
            ),
            el("RETAINAGEINVOICERECORDID", TEXT, "?", label="Invoice", access="read"),
            el("RETAINAGEINVOICEITEMLINENO", TEXT, "?", label="Retainage invoice line number", access="read"),
            el("TRX_AMOUNTRELEASED", DECIMAL, "?", label="Amount to release", required=("create", "update")),
            el("RELEASEDINVOICEKEY", INTEGER, "?", label="Released invoice key", access="read"),
            el("RELEASEDINVOICEITEMKEY", INTEGER, "?", label="Released invoice item key", access="read"),
            el("RELEASEDINVOICERECORDID", TEXT, "?", label="Released invoice no.", access="read"),
            el("RELEASEDINVOICEITEMLINENO", TEXT, "?", label="Released invoice line number", access="read"),
            el("PROJECTID", TEXT, "?", label="Project", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("SOURCEDOCUMENTID", TEXT, "?", label="Created from"),
            el("TASKID", TEXT, "?", label="Task", access="read"),
            el("COSTTYPEID", TEXT, "?", label="Cost type", access="read"),
            el("ITEMID", TEXT, "?", label="Item", access="read"),
            el("ITEM", TEXT, "?", label="Item name", access="read"),
            el("CLASSID", TEXT, "?", label="Class", access="read"),
            el("CLASS", TEXT, "?", attr="class_", label="Class name", access="read"),
            el("EMPLOYEEID", TEXT, "?", label="Employee", access="read"),
            el("WAREHOUSEID", TEXT, "?", label="Warehouse", access="read"),
            el("WAREHOUSE", TEXT, "?", label="Warehouse name", access="read"),
            el("DEPARTMENTID", TEXT, "?", label="Department", access="read"),
            el("LOCATIONID", TEXT, "?", label="Location", access="read"),
            el("DEPARTMENT", TEXT, "?", label="Department name", access="read"),
            el("LOCATION", TEXT, "?", label="Location name", access="read"),
            el("MEMO", TEXT, "?", label="Memo", access="read"),
            el("ASSETID", TEXT, "?", label="Asset", access="read"),
            el("ASSETNAME", TEXT, "?", label="Asset name", access="read"),
            el("PROJECTCONTRACTID", TEXT, "?", label="Project contract ID", access="read"),
            el("PROJECTCONTRACTKEY", INTEGER, "?", label="Project contract key", access="read"),
            el("PROJECTCONTRACTLINEID", TEXT, "?", label="Project contract line ID", access="read"),
            el("PROJECTCONTRACTLINEKEY", INTEGER, "?", label="Project contract line key", access="read"),
            el(
                "CALCULATETAXRETAINAGE",
                Enumeration("Held", "Release"),
                "?",
                label="Calculate retainage tax",
                access="read",
            ),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="AR retainage release entry",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_arretainagereleaseentry(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[ARRETAINAGERELEASEENTRY]:
    """Find records of AR retainage release entry (ARRETAINAGERELEASEENTRY).

    Answers `Records[ARRETAINAGERELEASEENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/ar-retainage-releases/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="ARRETAINAGERELEASEENTRY",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_arretainagereleaseentry(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[ARRETAINAGERELEASEENTRY]:
    """Read records of AR retainage release entry (ARRETAINAGERELEASEENTRY) by key.

    Answers `Records[ARRETAINAGERELEASEENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/ar-retainage-releases/
    """
    from intacct.common.read import read

    return read(
        object="ARRETAINAGERELEASEENTRY",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _ARRETAINAGERELEASEENTRYFields(Fields):
        """Fields of ARRETAINAGERELEASEENTRY."""

        recordno: Field[int]
        rrkey: Field[int]
        dockey: Field[int]
        document_docid: Field[str]
        retainageinvoicekey: Field[int]
        retainageinvoiceitemkey: Field[int]
        retainageinvoicerecordid: Field[str]
        retainageinvoiceitemlineno: Field[str]
        trx_amountreleased: Field[Decimal]
        releasedinvoicekey: Field[int]
        releasedinvoiceitemkey: Field[int]
        releasedinvoicerecordid: Field[str]
        releasedinvoiceitemlineno: Field[str]
        projectid: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        sourcedocumentid: Field[str]
        taskid: Field[str]
        costtypeid: Field[str]
        itemid: Field[str]
        item: Field[str]
        classid: Field[str]
        class_: Field[str]
        employeeid: Field[str]
        warehouseid: Field[str]
        warehouse: Field[str]
        departmentid: Field[str]
        locationid: Field[str]
        department: Field[str]
        location: Field[str]
        memo: Field[str]
        assetid: Field[str]
        assetname: Field[str]
        projectcontractid: Field[str]
        projectcontractkey: Field[int]
        projectcontractlineid: Field[str]
        projectcontractlinekey: Field[int]
        calculatetaxretainage: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
