# Generated from spec/construction/CHANGEREQUESTENTRY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CHANGEREQUESTENTRY."""

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
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.department import _DEPARTMENTFields
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.construction.changerequest import _CHANGEREQUESTFields
    from intacct.construction.pjestimate import _PJESTIMATEFields
    from intacct.construction.projectcontract import _PROJECTCONTRACTFields
    from intacct.construction.projectcontractline import _PROJECTCONTRACTLINEFields
    from intacct.general_ledger.glaccount import _GLACCOUNTFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["CHANGEREQUESTENTRY", "delete_changerequestentry", "query_changerequestentry", "read_changerequestentry"]


@model
class CHANGEREQUESTENTRY(Object):
    """Change request entry (CHANGEREQUESTENTRY).

    Stands as a line in CHANGEREQUEST (CHANGEREQUESTENTRIES).
    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery and delete.
    Related to 9 other objects for queries.
    Reference: https://developer.intacct.com/api/construction/change-requests/
    """

    fields: ClassVar[_CHANGEREQUESTENTRYFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead."""
    changerequestkey: int | None | Unset = UNSET
    """Change request key (integer, record number). Read-only."""
    changerequestid: str | None | Unset = UNSET
    """Change request ID (text). Read-only."""
    lineno: str | None | Unset = UNSET
    """Line number (text). Read-only."""
    recordtype: str | None | Unset = UNSET
    """Record type (text). Read-only."""
    wftype: (
        Literal["none", "original", "revision", "forecast", "approved change", "pending change", "other"] | None | Unset
    ) = UNSET
    """Workflow type (text). Allowed: none, original, revision, forecast, approved change, pending change, other.
    Read-only.
    """
    locationkey: int | None | Unset = UNSET
    """Location key (integer, record number). Read-only."""
    locationid: str | None | Unset = UNSET
    """Location ID (text). Read-only."""
    locationname: str | None | Unset = UNSET
    """Location name (text). Read-only."""
    departmentkey: int | None | Unset = UNSET
    """Department key (integer, record number). Read-only."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    departmentname: str | None | Unset = UNSET
    """Department name (text). Read-only."""
    productionunits: Decimal | None | Unset = UNSET
    """Production units (decimal)."""
    productionunitdesc: str | None | Unset = UNSET
    """Production unit description (text). Read-only."""
    qty: Decimal | None | Unset = UNSET
    """Quantity (quantity)."""
    euom: str | None | Unset = UNSET
    """External UOM (text)."""
    unitcost: Decimal | None | Unset = UNSET
    """Unit cost (amount)."""
    cost: Decimal | None | Unset = UNSET
    """Cost (amount)."""
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
    projectchangeorderkey: int | None | Unset = UNSET
    """Project change order key (integer, record number). Read-only."""
    projectchangeorderid: str | None | Unset = UNSET
    """Project change order ID (text). Read-only."""
    memo: str | None | Unset = UNSET
    """Memo (text)."""
    pjestimatekey: int | None | Unset = UNSET
    """Estimate key (integer, record number). Read-only."""
    pjestimateid: str | None | Unset = UNSET
    """Estimate ID (text). Read-only."""
    accountkey: int | None | Unset = UNSET
    """GL account key (integer, record number). Read-only."""
    accountno: str | None | Unset = UNSET
    """GL account (text)."""
    accounttitle: str | None | Unset = UNSET
    """GL account title (text). Read-only."""
    projectcontractkey: int | None | Unset = UNSET
    """Project contract key (integer, record number). Read-only."""
    projectcontractid: str | None | Unset = UNSET
    """Project contract ID (text). Required with PROJECTCONTRACTLINEID."""
    projectcontractname: str | None | Unset = UNSET
    """Project contract name (text). Read-only."""
    projectcontractlinekey: int | None | Unset = UNSET
    """Project contract line key (integer, record number). Read-only."""
    projectcontractlineid: str | None | Unset = UNSET
    """Project contract line ID (text). Required with PROJECTCONTRACTID."""
    projectcontractlinename: str | None | Unset = UNSET
    """Project contract line name (text). Read-only."""
    updatepjcontract: Literal["yes", "no"] | None | Unset = UNSET
    """Update project contract (text). Allowed: yes, no. Read-only."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered. Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text). Login ID of the user who entered it. Read-only."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text). Login ID of the user who last changed it. Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    projectid: str | None | Unset = UNSET
    """Project (text). Required in create. Required for a new line."""
    taskid: str | None | Unset = UNSET
    """Task (text). Required with production units."""
    costtypeid: str | None | Unset = UNSET
    """Cost type (text)."""
    itemid: str | None | Unset = UNSET
    """Item (text)."""
    vendorid: str | None | Unset = UNSET
    """Vendor (text)."""
    employeeid: str | None | Unset = UNSET
    """Employee (text)."""
    classid: str | None | Unset = UNSET
    """Class (text)."""

    __wire__ = Wire(
        "CHANGEREQUESTENTRY",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("CHANGEREQUESTKEY", INTEGER, "?", label="Change request key", access="read"),
            el("CHANGEREQUESTID", TEXT, "?", label="Change request ID", access="read"),
            el("LINENO", TEXT, "?", label="Line number", access="read"),
            el("RECORDTYPE", TEXT, "?", label="Record type", access="read"),
            el(
                "WFTYPE",
                Enumeration("none", "original", "revision", "forecast", "approved change", "pending change", "other"),
                "?",
                label="Workflow type",
                access="read",
            ),
            el("LOCATIONKEY", INTEGER, "?", label="Location key", access="read"),
            el("LOCATIONID", TEXT, "?", label="Location ID", access="read"),
            el("LOCATIONNAME", TEXT, "?", label="Location name", access="read"),
            el("DEPARTMENTKEY", INTEGER, "?", label="Department key", access="read"),
            el("DEPARTMENTID", TEXT, "?", label="Department ID"),
            el("DEPARTMENTNAME", TEXT, "?", label="Department name", access="read"),
            el("PRODUCTIONUNITS", DECIMAL, "?", label="Production units"),
            el("PRODUCTIONUNITDESC", TEXT, "?", label="Production unit description", access="read"),
            el("QTY", DECIMAL, "?", label="Quantity"),
            el("EUOM", TEXT, "?", label="External UOM"),
            el("UNITCOST", DECIMAL, "?", label="Unit cost"),
            el("COST", DECIMAL, "?", label="Cost"),
            el("UNITPRICE", DECIMAL, "?", label="Unit price"),
            el("PRICE", DECIMAL, "?", label="Price"),
            el("PRICEMARKUPPERCENT", DECIMAL, "?", label="Price markup percent"),
            el("PRICEMARKUPAMOUNT", DECIMAL, "?", label="Price markup amount"),
            el("LINEPRICE", DECIMAL, "?", label="Line price", access="read"),
            el("PROJECTCHANGEORDERKEY", INTEGER, "?", label="Project change order key", access="read"),
            el("PROJECTCHANGEORDERID", TEXT, "?", label="Project change order ID", access="read"),
            el("MEMO", TEXT, "?", label="Memo"),
            el("PJESTIMATEKEY", INTEGER, "?", label="Estimate key", access="read"),
            el("PJESTIMATEID", TEXT, "?", label="Estimate ID", access="read"),
            el("ACCOUNTKEY", INTEGER, "?", label="GL account key", access="read"),
            el("ACCOUNTNO", TEXT, "?", label="GL account"),
            el("ACCOUNTTITLE", TEXT, "?", label="GL account title", access="read"),
            el("PROJECTCONTRACTKEY", INTEGER, "?", label="Project contract key", access="read"),
            el("PROJECTCONTRACTID", TEXT, "?", label="Project contract ID"),
            el("PROJECTCONTRACTNAME", TEXT, "?", label="Project contract name", access="read"),
            el("PROJECTCONTRACTLINEKEY", INTEGER, "?", label="Project contract line key", access="read"),
            el("PROJECTCONTRACTLINEID", TEXT, "?", label="Project contract line ID"),
            el("PROJECTCONTRACTLINENAME", TEXT, "?", label="Project contract line name", access="read"),
            el("UPDATEPJCONTRACT", Enumeration("yes", "no"), "?", label="Update project contract", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el("PROJECTID", TEXT, "?", label="Project", required=("create",)),
            el("TASKID", TEXT, "?", label="Task"),
            el("COSTTYPEID", TEXT, "?", label="Cost type"),
            el("ITEMID", TEXT, "?", label="Item"),
            el("VENDORID", TEXT, "?", label="Vendor"),
            el("EMPLOYEEID", TEXT, "?", label="Employee"),
            el("CLASSID", TEXT, "?", label="Class"),
        ),
        label="Change request entry",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "delete"),
        relationships=(
            Relationship("CHANGEREQUEST", "CHANGEREQUEST", "MANY2ONE", "CHANGEREQUESTID"),
            Relationship("LOCATION", "LOCATION", "MANY2ONE", "LOCATIONID"),
            Relationship("DEPARTMENT", "DEPARTMENT", "MANY2ONE", "DEPARTMENTID"),
            Relationship("GLACCOUNT", "GLACCOUNT", "MANY2ONE", "ACCOUNTNO"),
            Relationship("PJESTIMATE", "PJESTIMATE", "MANY2ONE", "PJESTIMATEID"),
            Relationship("PROJECTCONTRACT", "PROJECTCONTRACT", "ONE2ONE", "PROJECTCONTRACTID"),
            Relationship("PROJECTCONTRACTLINE", "PROJECTCONTRACTLINE", "ONE2ONE", "PROJECTCONTRACTLINEID"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_changerequestentry(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[CHANGEREQUESTENTRY]:
    """Find records of Change request entry (CHANGEREQUESTENTRY).

    Answers `Records[CHANGEREQUESTENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/change-requests/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="CHANGEREQUESTENTRY",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_changerequestentry(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[CHANGEREQUESTENTRY]:
    """Read records of Change request entry (CHANGEREQUESTENTRY) by key.

    Answers `Records[CHANGEREQUESTENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/change-requests/
    """
    from intacct.common.read import read

    return read(
        object="CHANGEREQUESTENTRY",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def delete_changerequestentry(keys: Listed) -> delete:
    """Delete records of Change request entry (CHANGEREQUESTENTRY) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/change-requests/
    """
    from intacct.common.delete import delete

    return delete(object="CHANGEREQUESTENTRY", keys=listed(keys))


if TYPE_CHECKING:

    class _CHANGEREQUESTENTRYFields(Fields):
        """Fields of CHANGEREQUESTENTRY."""

        recordno: Field[int]
        changerequestkey: Field[int]
        changerequestid: Field[str]
        lineno: Field[str]
        recordtype: Field[str]
        wftype: Field[str]
        locationkey: Field[int]
        locationid: Field[str]
        locationname: Field[str]
        departmentkey: Field[int]
        departmentid: Field[str]
        departmentname: Field[str]
        productionunits: Field[Decimal]
        productionunitdesc: Field[str]
        qty: Field[Decimal]
        euom: Field[str]
        unitcost: Field[Decimal]
        cost: Field[Decimal]
        unitprice: Field[Decimal]
        price: Field[Decimal]
        pricemarkuppercent: Field[Decimal]
        pricemarkupamount: Field[Decimal]
        lineprice: Field[Decimal]
        projectchangeorderkey: Field[int]
        projectchangeorderid: Field[str]
        memo: Field[str]
        pjestimatekey: Field[int]
        pjestimateid: Field[str]
        accountkey: Field[int]
        accountno: Field[str]
        accounttitle: Field[str]
        projectcontractkey: Field[int]
        projectcontractid: Field[str]
        projectcontractname: Field[str]
        projectcontractlinekey: Field[int]
        projectcontractlineid: Field[str]
        projectcontractlinename: Field[str]
        updatepjcontract: Field[str]
        whenmodified: Field[datetime.datetime]
        whencreated: Field[datetime.datetime]
        modifiedby: Field[int]
        createdby: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
        projectid: Field[str]
        taskid: Field[str]
        costtypeid: Field[str]
        itemid: Field[str]
        vendorid: Field[str]
        employeeid: Field[str]
        classid: Field[str]
        changerequest: _CHANGEREQUESTFields
        location: _LOCATIONFields
        department: _DEPARTMENTFields
        glaccount: _GLACCOUNTFields
        pjestimate: _PJESTIMATEFields
        projectcontract: _PROJECTCONTRACTFields
        projectcontractline: _PROJECTCONTRACTLINEFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
