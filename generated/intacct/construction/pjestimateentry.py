# Generated from spec/construction/PJESTIMATEENTRY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object PJESTIMATEENTRY."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct.common.customfields import CUSTOMFIELDS
from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.customfield import Customfield
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.update import update
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.construction.changerequestentry import _CHANGEREQUESTENTRYFields
    from intacct.general_ledger.glaccount import _GLACCOUNTFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "PJESTIMATEENTRY",
    "create_pjestimateentry",
    "delete_pjestimateentry",
    "query_pjestimateentry",
    "read_pjestimateentry",
    "update_pjestimateentry",
]


@model
class PJESTIMATEENTRY(Object):
    """Project estimate entry (PJESTIMATEENTRY).

    Stands as a line in PJESTIMATE (ENTRIES).
    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery, create, update and delete.
    Owns: customfields (Customfield).
    Related to 4 other objects for queries.
    Reference: https://developer.intacct.com/api/construction/project-estimates/
    """

    fields: ClassVar[_PJESTIMATEENTRYFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update of the entry itself; in a PJESTIMATE, an entry without it is a new one.
    """
    lineno: str | None | Unset = UNSET
    """Line number (text). Read-only."""
    pjestimateid: str | None | Unset = UNSET
    """Project estimate ID (text). A line of a PJESTIMATE does not need it. Required in create."""
    pjestimatekey: int | None | Unset = UNSET
    """Project estimate key (integer, record number)."""
    euom: str | None | Unset = UNSET
    """External UOM (text)."""
    qty: Decimal | None | Unset = UNSET
    """Quantity (quantity)."""
    unitcost: Decimal | None | Unset = UNSET
    """Unit rate (amount)."""
    amount: Decimal | None | Unset = UNSET
    """Amount (amount). Required without quantity and unit cost, and without production units."""
    memo: str | None | Unset = UNSET
    """Memo (text)."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code; amounts whose names begin with TRX_ are in it. Read-only."""
    wftype: Literal["original", "revision", "forecast", "approved change", "pending change", "other"] | None | Unset = (
        UNSET
    )
    """Workflow type (text). Allowed: original, revision, forecast, approved change, pending change, other. Default:
    original.
    """
    posted: bool | None | Unset = UNSET
    """Post to GL (boolean, true or false)."""
    accountkey: int | None | Unset = UNSET
    """GL account key (integer, record number). Read-only."""
    accountno: str | None | Unset = UNSET
    """GL account (text)."""
    accounttitle: str | None | Unset = UNSET
    """GL account title (text). Read-only."""
    deptkey: int | None | Unset = UNSET
    """Department key (integer, record number)."""
    departmentid: str | None | Unset = UNSET
    """Department (text)."""
    departmentname: str | None | Unset = UNSET
    """Department name (text). Read-only."""
    locationkey: int | None | Unset = UNSET
    """Location key (integer, record number)."""
    locationid: str | None | Unset = UNSET
    """Location (text)."""
    locationname: str | None | Unset = UNSET
    """Location name (text). Read-only."""
    effectivedate: datetime.date | None | Unset = UNSET
    """Effective date (date, mm/dd/yyyy). Required when POSTTO is Effective date and POSTED is true. Since 2020.R4."""
    productionunits: Decimal | None | Unset = UNSET
    """Production units (decimal). Since 2021.R1."""
    productionunitdesc: str | None | Unset = UNSET
    """Production unit description (text). Read-only."""
    changerequestkey: int | None | Unset = UNSET
    """Change request key (integer, record number). Read-only."""
    changerequestid: str | None | Unset = UNSET
    """Change request ID (text). Read-only."""
    changerequestentrykey: int | None | Unset = UNSET
    """Change request entry key (integer, record number). Read-only."""
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
    customerid: str | None | Unset = UNSET
    """Customer (text)."""
    employeeid: str | None | Unset = UNSET
    """Employee (text)."""
    itemid: str | None | Unset = UNSET
    """Item (text)."""
    contractid: str | None | Unset = UNSET
    """Contract ID (text)."""
    taskid: str | None | Unset = UNSET
    """Task (text). Required with production units."""
    costtypeid: str | None | Unset = UNSET
    """Cost type (text)."""
    vendorid: str | None | Unset = UNSET
    """Vendor (text)."""
    classid: str | None | Unset = UNSET
    """Class (text)."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields. Write-only."""

    __wire__ = Wire(
        "PJESTIMATEENTRY",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("LINENO", TEXT, "?", label="Line number", access="read"),
            el("PJESTIMATEID", TEXT, "?", label="Project estimate ID", required=("create",)),
            el("PJESTIMATEKEY", INTEGER, "?", label="Project estimate key"),
            el("EUOM", TEXT, "?", label="External UOM"),
            el("QTY", DECIMAL, "?", label="Quantity"),
            el("UNITCOST", DECIMAL, "?", label="Unit rate"),
            el("AMOUNT", DECIMAL, "?", label="Amount"),
            el("MEMO", TEXT, "?", label="Memo"),
            el("CURRENCY", TEXT, "?", label="Currency", access="read"),
            el(
                "WFTYPE",
                Enumeration("original", "revision", "forecast", "approved change", "pending change", "other"),
                "?",
                label="Workflow type",
                default="original",
            ),
            el("POSTED", BOOLEAN, "?", label="Post to GL"),
            el("ACCOUNTKEY", INTEGER, "?", label="GL account key", access="read"),
            el("ACCOUNTNO", TEXT, "?", label="GL account"),
            el("ACCOUNTTITLE", TEXT, "?", label="GL account title", access="read"),
            el("DEPTKEY", INTEGER, "?", label="Department key"),
            el("DEPARTMENTID", TEXT, "?", label="Department"),
            el("DEPARTMENTNAME", TEXT, "?", label="Department name", access="read"),
            el("LOCATIONKEY", INTEGER, "?", label="Location key"),
            el("LOCATIONID", TEXT, "?", label="Location"),
            el("LOCATIONNAME", TEXT, "?", label="Location name", access="read"),
            el("EFFECTIVEDATE", DATE, "?", since="2020.R4", label="Effective date"),
            el("PRODUCTIONUNITS", DECIMAL, "?", since="2021.R1", label="Production units"),
            el("PRODUCTIONUNITDESC", TEXT, "?", label="Production unit description", access="read"),
            el("CHANGEREQUESTKEY", INTEGER, "?", label="Change request key", access="read"),
            el("CHANGEREQUESTID", TEXT, "?", label="Change request ID", access="read"),
            el("CHANGEREQUESTENTRYKEY", INTEGER, "?", label="Change request entry key", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el("CUSTOMERID", TEXT, "?", label="Customer"),
            el("EMPLOYEEID", TEXT, "?", label="Employee"),
            el("ITEMID", TEXT, "?", label="Item"),
            el("CONTRACTID", TEXT, "?", label="Contract ID"),
            el("TASKID", TEXT, "?", label="Task"),
            el("COSTTYPEID", TEXT, "?", label="Cost type"),
            el("VENDORID", TEXT, "?", label="Vendor"),
            el("CLASSID", TEXT, "?", label="Class"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields", access="write"),
        ),
        label="Project estimate entry",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("GLACCOUNT", "GLACCOUNT", "MANY2ONE", "ACCOUNTNO"),
            Relationship("CHANGEREQUESTENTRY", "CHANGEREQUESTENTRY", "ONE2ONE", "CRDETAILKEY"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_pjestimateentry(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[PJESTIMATEENTRY]:
    """Find records of Project estimate entry (PJESTIMATEENTRY).

    Answers `Records[PJESTIMATEENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/project-estimates/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="PJESTIMATEENTRY",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_pjestimateentry(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[PJESTIMATEENTRY]:
    """Read records of Project estimate entry (PJESTIMATEENTRY) by key.

    Answers `Records[PJESTIMATEENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/project-estimates/
    """
    from intacct.common.read import read

    return read(
        object="PJESTIMATEENTRY", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_pjestimateentry(
    *,
    pjestimateid: str | None,
    pjestimatekey: int | None | Unset = UNSET,
    euom: str | None | Unset = UNSET,
    qty: Decimal | None | Unset = UNSET,
    unitcost: Decimal | None | Unset = UNSET,
    amount: Decimal | None | Unset = UNSET,
    memo: str | None | Unset = UNSET,
    wftype: Literal["original", "revision", "forecast", "approved change", "pending change", "other"]
    | None
    | Unset = UNSET,
    posted: bool | None | Unset = UNSET,
    accountno: str | None | Unset = UNSET,
    deptkey: int | None | Unset = UNSET,
    departmentid: str | None | Unset = UNSET,
    locationkey: int | None | Unset = UNSET,
    locationid: str | None | Unset = UNSET,
    effectivedate: datetime.date | None | Unset = UNSET,
    productionunits: Decimal | None | Unset = UNSET,
    customerid: str | None | Unset = UNSET,
    employeeid: str | None | Unset = UNSET,
    itemid: str | None | Unset = UNSET,
    contractid: str | None | Unset = UNSET,
    taskid: str | None | Unset = UNSET,
    costtypeid: str | None | Unset = UNSET,
    vendorid: str | None | Unset = UNSET,
    classid: str | None | Unset = UNSET,
    customfields: list[Customfield] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[PJESTIMATEENTRY]:
    """Create one record of Project estimate entry (PJESTIMATEENTRY).

    Answers the record as `Records[PJESTIMATEENTRY]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/project-estimates/
    """
    from intacct.common.create import create

    return create(
        objects=[
            PJESTIMATEENTRY(
                pjestimateid=pjestimateid,
                pjestimatekey=pjestimatekey,
                euom=euom,
                qty=qty,
                unitcost=unitcost,
                amount=amount,
                memo=memo,
                wftype=wftype,
                posted=posted,
                accountno=accountno,
                deptkey=deptkey,
                departmentid=departmentid,
                locationkey=locationkey,
                locationid=locationid,
                effectivedate=effectivedate,
                productionunits=productionunits,
                customerid=customerid,
                employeeid=employeeid,
                itemid=itemid,
                contractid=contractid,
                taskid=taskid,
                costtypeid=costtypeid,
                vendorid=vendorid,
                classid=classid,
                customfields=customfields,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_pjestimateentry(
    *,
    recordno: int | None | Unset = UNSET,
    pjestimateid: str | None | Unset = UNSET,
    pjestimatekey: int | None | Unset = UNSET,
    euom: str | None | Unset = UNSET,
    qty: Decimal | None | Unset = UNSET,
    unitcost: Decimal | None | Unset = UNSET,
    amount: Decimal | None | Unset = UNSET,
    memo: str | None | Unset = UNSET,
    wftype: Literal["original", "revision", "forecast", "approved change", "pending change", "other"]
    | None
    | Unset = UNSET,
    posted: bool | None | Unset = UNSET,
    accountno: str | None | Unset = UNSET,
    deptkey: int | None | Unset = UNSET,
    departmentid: str | None | Unset = UNSET,
    locationkey: int | None | Unset = UNSET,
    locationid: str | None | Unset = UNSET,
    effectivedate: datetime.date | None | Unset = UNSET,
    productionunits: Decimal | None | Unset = UNSET,
    customerid: str | None | Unset = UNSET,
    employeeid: str | None | Unset = UNSET,
    itemid: str | None | Unset = UNSET,
    contractid: str | None | Unset = UNSET,
    taskid: str | None | Unset = UNSET,
    costtypeid: str | None | Unset = UNSET,
    vendorid: str | None | Unset = UNSET,
    classid: str | None | Unset = UNSET,
    customfields: list[Customfield] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[PJESTIMATEENTRY]:
    """Change one record of Project estimate entry (PJESTIMATEENTRY); what is left out stays as it is.

    Answers the record as `Records[PJESTIMATEENTRY]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/project-estimates/
    """
    from intacct.common.update import update

    return update(
        objects=[
            PJESTIMATEENTRY(
                recordno=recordno,
                pjestimateid=pjestimateid,
                pjestimatekey=pjestimatekey,
                euom=euom,
                qty=qty,
                unitcost=unitcost,
                amount=amount,
                memo=memo,
                wftype=wftype,
                posted=posted,
                accountno=accountno,
                deptkey=deptkey,
                departmentid=departmentid,
                locationkey=locationkey,
                locationid=locationid,
                effectivedate=effectivedate,
                productionunits=productionunits,
                customerid=customerid,
                employeeid=employeeid,
                itemid=itemid,
                contractid=contractid,
                taskid=taskid,
                costtypeid=costtypeid,
                vendorid=vendorid,
                classid=classid,
                customfields=customfields,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_pjestimateentry(keys: Listed) -> delete:
    """Delete records of Project estimate entry (PJESTIMATEENTRY) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/project-estimates/
    """
    from intacct.common.delete import delete

    return delete(object="PJESTIMATEENTRY", keys=listed(keys))


if TYPE_CHECKING:

    class _PJESTIMATEENTRYFields(Fields):
        """Fields of PJESTIMATEENTRY."""

        recordno: Field[int]
        lineno: Field[str]
        pjestimateid: Field[str]
        pjestimatekey: Field[int]
        euom: Field[str]
        qty: Field[Decimal]
        unitcost: Field[Decimal]
        amount: Field[Decimal]
        memo: Field[str]
        currency: Field[str]
        wftype: Field[str]
        posted: Field[bool]
        accountkey: Field[int]
        accountno: Field[str]
        accounttitle: Field[str]
        deptkey: Field[int]
        departmentid: Field[str]
        departmentname: Field[str]
        locationkey: Field[int]
        locationid: Field[str]
        locationname: Field[str]
        effectivedate: Field[datetime.date]
        productionunits: Field[Decimal]
        productionunitdesc: Field[str]
        changerequestkey: Field[int]
        changerequestid: Field[str]
        changerequestentrykey: Field[int]
        whenmodified: Field[datetime.datetime]
        whencreated: Field[datetime.datetime]
        modifiedby: Field[int]
        createdby: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
        customerid: Field[str]
        employeeid: Field[str]
        itemid: Field[str]
        contractid: Field[str]
        taskid: Field[str]
        costtypeid: Field[str]
        vendorid: Field[str]
        classid: Field[str]
        glaccount: _GLACCOUNTFields
        changerequestentry: _CHANGEREQUESTENTRYFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
