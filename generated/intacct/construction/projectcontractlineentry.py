# Generated from spec/construction/PROJECTCONTRACTLINEENTRY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object PROJECTCONTRACTLINEENTRY."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = [
    "PROJECTCONTRACTLINEENTRY",
    "delete_projectcontractlineentry",
    "query_projectcontractlineentry",
    "read_projectcontractlineentry",
]


@model
class PROJECTCONTRACTLINEENTRY(Object):
    """Project contract line entry (PROJECTCONTRACTLINEENTRY).

    Stands as a line in PROJECTCONTRACTLINE (PROJECTCONTRACTLINEENTRIES).
    Key: RECORDNO. Operations: lookup, inspect, query, read and delete.
    Related to 2 other objects for queries.
    Reference: https://developer.intacct.com/api/construction/project-contracts/
    """

    fields: ClassVar[_PROJECTCONTRACTLINEENTRYFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead."""
    projectcontractlinekey: int | None | Unset = UNSET
    """Project contract line key (integer, record number). Read-only."""
    projectcontractlineid: str | None | Unset = UNSET
    """Project contract line ID (text)."""
    recordtype: str | None | Unset = UNSET
    """Record type (text). Read-only."""
    wftype: Literal["original", "revision", "forecast", "other"] | None | Unset = UNSET
    """Workflow type (text). Allowed: original, revision, forecast, other. Default: original. Required in create and
    update.
    """
    locationkey: int | None | Unset = UNSET
    """Location key (integer, record number). Read-only."""
    locationid: str | None | Unset = UNSET
    """Location (text)."""
    locationname: str | None | Unset = UNSET
    """Location name (text). Read-only."""
    departmentkey: int | None | Unset = UNSET
    """Department key (integer, record number). Read-only."""
    departmentid: str | None | Unset = UNSET
    """Department (text)."""
    departmentname: str | None | Unset = UNSET
    """Department name (text). Read-only."""
    qty: Decimal | None | Unset = UNSET
    """Quantity (quantity)."""
    euom: str | None | Unset = UNSET
    """External UOM (text)."""
    unitprice: Decimal | None | Unset = UNSET
    """Unit price (amount)."""
    price: Decimal | None | Unset = UNSET
    """Price (amount)."""
    pricemarkuppercent: Decimal | None | Unset = UNSET
    """Price markup percent (percentage)."""
    pricemarkupamount: Decimal | None | Unset = UNSET
    """Price markup amount (amount)."""
    lineprice: Decimal | None | Unset = UNSET
    """Line price (amount). Read-only."""
    memo: str | None | Unset = UNSET
    """Memo (text)."""
    priceeffectivedate: datetime.date | None | Unset = UNSET
    """Price effective date (date, mm/dd/yyyy). Required in create and update."""
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
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text). Login ID of the user who entered it. Read-only."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text). Login ID of the user who last changed it. Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    classid: str | None | Unset = UNSET
    """Class (text)."""
    contractid: str | None | Unset = UNSET
    """Contract ID (text)."""
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
    vendorid: str | None | Unset = UNSET
    """Vendor (text)."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse (text)."""

    __wire__ = Wire(
        "PROJECTCONTRACTLINEENTRY",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("PROJECTCONTRACTLINEKEY", INTEGER, "?", label="Project contract line key", access="read"),
            el("PROJECTCONTRACTLINEID", TEXT, "?", label="Project contract line ID"),
            el("RECORDTYPE", TEXT, "?", label="Record type", access="read"),
            el(
                "WFTYPE",
                Enumeration("original", "revision", "forecast", "other"),
                "?",
                label="Workflow type",
                required=("create", "update"),
                default="original",
            ),
            el("LOCATIONKEY", INTEGER, "?", label="Location key", access="read"),
            el("LOCATIONID", TEXT, "?", label="Location"),
            el("LOCATIONNAME", TEXT, "?", label="Location name", access="read"),
            el("DEPARTMENTKEY", INTEGER, "?", label="Department key", access="read"),
            el("DEPARTMENTID", TEXT, "?", label="Department"),
            el("DEPARTMENTNAME", TEXT, "?", label="Department name", access="read"),
            el("QTY", DECIMAL, "?", label="Quantity"),
            el("EUOM", TEXT, "?", label="External UOM"),
            el("UNITPRICE", DECIMAL, "?", label="Unit price"),
            el("PRICE", DECIMAL, "?", label="Price"),
            el("PRICEMARKUPPERCENT", DECIMAL, "?", label="Price markup percent"),
            el("PRICEMARKUPAMOUNT", DECIMAL, "?", label="Price markup amount"),
            el("LINEPRICE", DECIMAL, "?", label="Line price", access="read"),
            el("MEMO", TEXT, "?", label="Memo"),
            el("PRICEEFFECTIVEDATE", DATE, "?", label="Price effective date", required=("create", "update")),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el("CLASSID", TEXT, "?", label="Class"),
            el("CONTRACTID", TEXT, "?", label="Contract ID"),
            el("COSTTYPEID", TEXT, "?", label="Cost type"),
            el("EMPLOYEEID", TEXT, "?", label="Employee"),
            el("ITEMID", TEXT, "?", label="Item"),
            el("PROJECTID", TEXT, "?", label="Project"),
            el("TASKID", TEXT, "?", label="Task"),
            el("VENDORID", TEXT, "?", label="Vendor"),
            el("WAREHOUSEID", TEXT, "?", label="Warehouse"),
        ),
        label="Project contract line entry",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "delete"),
        relationships=(
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_projectcontractlineentry(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[PROJECTCONTRACTLINEENTRY]:
    """Find records of Project contract line entry (PROJECTCONTRACTLINEENTRY).

    Answers `Records[PROJECTCONTRACTLINEENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/project-contracts/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="PROJECTCONTRACTLINEENTRY",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_projectcontractlineentry(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[PROJECTCONTRACTLINEENTRY]:
    """Read records of Project contract line entry (PROJECTCONTRACTLINEENTRY) by key.

    Answers `Records[PROJECTCONTRACTLINEENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/project-contracts/
    """
    from intacct.common.read import read

    return read(
        object="PROJECTCONTRACTLINEENTRY",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def delete_projectcontractlineentry(keys: Listed) -> delete:
    """Delete records of Project contract line entry (PROJECTCONTRACTLINEENTRY) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/project-contracts/
    """
    from intacct.common.delete import delete

    return delete(object="PROJECTCONTRACTLINEENTRY", keys=listed(keys))


if TYPE_CHECKING:

    class _PROJECTCONTRACTLINEENTRYFields(Fields):
        """Fields of PROJECTCONTRACTLINEENTRY."""

        recordno: Field[int]
        projectcontractlinekey: Field[int]
        projectcontractlineid: Field[str]
        recordtype: Field[str]
        wftype: Field[str]
        locationkey: Field[int]
        locationid: Field[str]
        locationname: Field[str]
        departmentkey: Field[int]
        departmentid: Field[str]
        departmentname: Field[str]
        qty: Field[Decimal]
        euom: Field[str]
        unitprice: Field[Decimal]
        price: Field[Decimal]
        pricemarkuppercent: Field[Decimal]
        pricemarkupamount: Field[Decimal]
        lineprice: Field[Decimal]
        memo: Field[str]
        priceeffectivedate: Field[datetime.date]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
        classid: Field[str]
        contractid: Field[str]
        costtypeid: Field[str]
        employeeid: Field[str]
        itemid: Field[str]
        projectid: Field[str]
        taskid: Field[str]
        vendorid: Field[str]
        warehouseid: Field[str]
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
