# Generated from spec/general_ledger/GLENTRY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GLENTRY."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, BOOLEAN_T_F, CURRENCY, DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.general_ledger.glaccount import _GLACCOUNTFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["GLENTRY", "GlentrySplit", "GlentryTaxentry", "query_glentry", "read_glentry"]


@model
class GLENTRY(Object):
    """Journal entry line (GLENTRY).

    Stands as a line in GLBATCH (ENTRIES).
    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Owns: SPLIT (GlentrySplit) and TAXENTRIES (GlentryTaxentry).
    Related to 3 other objects for queries.
    Reference: https://developer.intacct.com/api/general-ledger/journal-entries/
    """

    fields: ClassVar[_GLENTRYFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    batchno: int | None | Unset = UNSET
    """Batch number (integer)."""
    userno: int | None | Unset = UNSET
    """User number (integer)."""
    line_no: int | None | Unset = UNSET
    """Line number (integer)."""
    tr_type: int | None | Unset = UNSET
    """TR type (integer). 1 for debit, -1 for credit. Known values: 1, -1. Required in create and update."""
    entry_date: datetime.date | None | Unset = UNSET
    """Entry date (date, mm/dd/yyyy)."""
    amount: Decimal | None | Unset = UNSET
    """Amount (amount in base currency)."""
    trx_amount: Decimal | None | Unset = UNSET
    """Txn amount (amount in transaction currency)."""
    batch_number: int | None | Unset = UNSET
    """Batch number (integer)."""
    batch_date: datetime.date | None | Unset = UNSET
    """Batch date (date, mm/dd/yyyy)."""
    batchtitle: str | None | Unset = UNSET
    """Batch title (text)."""
    accountkey: int | None | Unset = UNSET
    """GL account key (integer, record number)."""
    accountno: str | None | Unset = UNSET
    """Account (text). Required in create and update."""
    accounttitle: str | None | Unset = UNSET
    """Account title (text)."""
    statistical: str | None | Unset = UNSET
    """Statistical account (text)."""
    departmentkey: int | None | Unset = UNSET
    """Department key (integer, record number)."""
    department: str | None | Unset = UNSET
    """Department (text)."""
    departmenttitle: str | None | Unset = UNSET
    """Department title (text)."""
    locationkey: int | None | Unset = UNSET
    """Location key (integer, record number)."""
    location: str | None | Unset = UNSET
    """Location (text). Required in a multi-entity company."""
    locationname: str | None | Unset = UNSET
    """Location name (text)."""
    document: str | None | Unset = UNSET
    """Doc (text)."""
    description: str | None | Unset = UNSET
    """Memo (text)."""
    units: int | None | Unset = UNSET
    """Units (integer)."""
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books. Read-only."""
    currency: str | None | Unset = UNSET
    """Txn currency (text). Three-letter code; amounts whose names begin with TRX_ are in it. Required in a
    multi-currency company.
    """
    cleared: Literal["T", "F", "M"] | None | Unset = UNSET
    """Cleared (text). Whether it is matched with the statement of the bank or card. Allowed: T, F, M."""
    clrdate: datetime.date | None | Unset = UNSET
    """Cleared date (date, mm/dd/yyyy). Date of the reconciliation in which it was cleared."""
    timeperiod: int | None | Unset = UNSET
    """Time period (integer)."""
    adj: bool | None | Unset = UNSET
    """Adj (boolean, T or F)."""
    exch_rate_date: datetime.date | None | Unset = UNSET
    """Exchange rate date (date, mm/dd/yyyy). Day of which the exchange rate is taken."""
    exch_rate_type_id: str | None | Unset = UNSET
    """Exchange rate type (text). Name of a kind of rates, such as Intacct Daily Rate; leave it out when
    EXCHANGE_RATE gives the rate. Default: custom. Required in a multi-currency company without EXCHANGE_RATE.
    """
    exchange_rate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal). Required in a multi-currency company without EXCH_RATE_TYPE_ID."""
    recon_date: datetime.date | None | Unset = UNSET
    """Reconciliation date (date, mm/dd/yyyy)."""
    allocation: str | None | Unset = UNSET
    """Allocation (text). Transaction allocation that splits the amount over dimensions. Known values: Custom."""
    allocationkey: int | None | Unset = UNSET
    """Allocation key (integer, record number)."""
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
    state: (
        Literal[
            "Draft", "Submitted", "Partially Approved", "Approved", "Posted", "Declined", "Reversal Pending", "Reversed"
        ]
        | None
        | Unset
    ) = UNSET
    """State (text). Allowed: Draft, Submitted, Partially Approved, Approved, Posted, Declined, Reversal Pending,
    Reversed.
    """
    billable: bool | None | Unset = UNSET
    """Billable (boolean, true or false). Whether a customer is to be charged for it. Default: false."""
    billed: bool | None | Unset = UNSET
    """Billed (boolean, true or false). Whether the customer has been charged for it. Read-only."""
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
    employeedimkey: int | None | Unset = UNSET
    """Employee key (integer, record number)."""
    employeeid: str | None | Unset = UNSET
    """Employee (text)."""
    employeename: str | None | Unset = UNSET
    """Employee name (text)."""
    itemdimkey: int | None | Unset = UNSET
    """Item key (integer, record number)."""
    itemid: str | None | Unset = UNSET
    """Item (text)."""
    itemname: str | None | Unset = UNSET
    """Item name (text)."""
    projectdimkey: int | None | Unset = UNSET
    """Project dimension key (integer, record number)."""
    projectid: str | None | Unset = UNSET
    """Project (text)."""
    projectname: str | None | Unset = UNSET
    """Project name (text)."""
    classdimkey: int | None | Unset = UNSET
    """Class key (integer, record number)."""
    classid: str | None | Unset = UNSET
    """Class (text)."""
    classname: str | None | Unset = UNSET
    """Class name (text)."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    taskid: str | None | Unset = UNSET
    """Task (text). Since 2019.R4."""
    costtypeid: str | None | Unset = UNSET
    """Cost type (text). Since 2020.R2."""
    contractid: str | None | Unset = UNSET
    """Contract ID (text)."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse (text)."""
    split: list[GlentrySplit] | None | Unset = UNSET
    """Split."""
    taxentries: list[GlentryTaxentry] | None | Unset = UNSET
    """Tax entries. Since 2019.R3."""

    __wire__ = Wire(
        "GLENTRY",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("BATCHNO", INTEGER, "?", label="Batch number"),
            el("USERNO", INTEGER, "?", label="User number"),
            el("LINE_NO", INTEGER, "?", label="Line number"),
            el("TR_TYPE", INTEGER, "?", label="TR type", required=("create", "update"), open_values=("1", "-1")),
            el("ENTRY_DATE", DATE, "?", label="Entry date"),
            el("AMOUNT", DECIMAL, "?", label="Amount"),
            el("TRX_AMOUNT", DECIMAL, "?", label="Txn amount"),
            el("BATCH_NUMBER", INTEGER, "?", label="Batch number"),
            el("BATCH_DATE", DATE, "?", label="Batch date"),
            el("BATCHTITLE", TEXT, "?", label="Batch title"),
            el("ACCOUNTKEY", INTEGER, "?", label="GL account key"),
            el("ACCOUNTNO", TEXT, "?", label="Account", required=("create", "update")),
            el("ACCOUNTTITLE", TEXT, "?", label="Account title"),
            el("STATISTICAL", TEXT, "?", label="Statistical account"),
            el("DEPARTMENTKEY", INTEGER, "?", label="Department key"),
            el("DEPARTMENT", TEXT, "?", label="Department"),
            el("DEPARTMENTTITLE", TEXT, "?", label="Department title"),
            el("LOCATIONKEY", INTEGER, "?", label="Location key"),
            el("LOCATION", TEXT, "?", label="Location"),
            el("LOCATIONNAME", TEXT, "?", label="Location name"),
            el("DOCUMENT", TEXT, "?", label="Doc"),
            el("DESCRIPTION", TEXT, "?", label="Memo"),
            el("UNITS", INTEGER, "?", label="Units"),
            el("BASECURR", TEXT, "?", label="Base currency", access="read"),
            el("CURRENCY", TEXT, "?", label="Txn currency"),
            el("CLEARED", Enumeration("T", "F", "M"), "?", label="Cleared"),
            el("CLRDATE", DATE, "?", label="Cleared date"),
            el("TIMEPERIOD", INTEGER, "?", label="Time period"),
            el("ADJ", BOOLEAN_T_F, "?", label="Adj"),
            el("EXCH_RATE_DATE", DATE, "?", label="Exchange rate date"),
            el("EXCH_RATE_TYPE_ID", TEXT, "?", label="Exchange rate type", default="custom"),
            el("EXCHANGE_RATE", DECIMAL, "?", label="Exchange rate"),
            el("RECON_DATE", DATE, "?", label="Reconciliation date"),
            el("ALLOCATION", TEXT, "?", label="Allocation", open_values=("Custom",)),
            el("ALLOCATIONKEY", INTEGER, "?", label="Allocation key"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el(
                "STATE",
                Enumeration(
                    "Draft",
                    "Submitted",
                    "Partially Approved",
                    "Approved",
                    "Posted",
                    "Declined",
                    "Reversal Pending",
                    "Reversed",
                ),
                "?",
                label="State",
            ),
            el("BILLABLE", BOOLEAN, "?", label="Billable", default="false"),
            el("BILLED", BOOLEAN, "?", label="Billed", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("CUSTOMERDIMKEY", INTEGER, "?", label="Customer dimension key"),
            el("CUSTOMERID", TEXT, "?", label="Customer"),
            el("CUSTOMERNAME", TEXT, "?", label="Customer name"),
            el("VENDORDIMKEY", INTEGER, "?", label="Vendor key"),
            el("VENDORID", TEXT, "?", label="Vendor"),
            el("VENDORNAME", TEXT, "?", label="Vendor name"),
            el("EMPLOYEEDIMKEY", INTEGER, "?", label="Employee key"),
            el("EMPLOYEEID", TEXT, "?", label="Employee"),
            el("EMPLOYEENAME", TEXT, "?", label="Employee name"),
            el("ITEMDIMKEY", INTEGER, "?", label="Item key"),
            el("ITEMID", TEXT, "?", label="Item"),
            el("ITEMNAME", TEXT, "?", label="Item name"),
            el("PROJECTDIMKEY", INTEGER, "?", label="Project dimension key"),
            el("PROJECTID", TEXT, "?", label="Project"),
            el("PROJECTNAME", TEXT, "?", label="Project name"),
            el("CLASSDIMKEY", INTEGER, "?", label="Class key"),
            el("CLASSID", TEXT, "?", label="Class"),
            el("CLASSNAME", TEXT, "?", label="Class name"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el("TASKID", TEXT, "?", since="2019.R4", label="Task"),
            el("COSTTYPEID", TEXT, "?", since="2020.R2", label="Cost type"),
            el("CONTRACTID", TEXT, "?", label="Contract ID"),
            el("WAREHOUSEID", TEXT, "?", label="Warehouse"),
            el("SPLIT", Ref("intacct.general_ledger.glentry", "GlentrySplit"), "*", label="Split"),
            el(
                "TAXENTRIES",
                list_of(el("TAXENTRY", Ref("intacct.general_ledger.glentry", "GlentryTaxentry"), "*")),
                "?",
                since="2019.R3",
                label="Tax entries",
            ),
        ),
        label="Journal entry line",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(
            Relationship("GLACCOUNT", "GLACCOUNT", "MANY2ONE", "ACCOUNTNO"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@model
class GlentrySplit(Object):
    """The content of `SPLIT`."""

    amount: Decimal | None | Unset = UNSET
    """Base amount (amount). Required in create and update."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text). Required in a multi-entity company."""
    projectid: str | None | Unset = UNSET
    """Project (text)."""
    taskid: str | None | Unset = UNSET
    """Task (text). Since 2019.R4."""
    costtypeid: str | None | Unset = UNSET
    """Cost type (text). Since 2020.R2."""
    customerid: str | None | Unset = UNSET
    """Customer (text)."""
    vendorid: str | None | Unset = UNSET
    """Vendor (text)."""
    employeeid: str | None | Unset = UNSET
    """Employee (text)."""
    itemid: str | None | Unset = UNSET
    """Item (text)."""
    classid: str | None | Unset = UNSET
    """Class (text)."""
    contractid: str | None | Unset = UNSET
    """Contract ID (text)."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse (text)."""

    __wire__ = Wire(
        "SPLIT",
        unordered(
            el("AMOUNT", CURRENCY, "?", label="Base amount", required=("create", "update")),
            el("DEPARTMENTID", TEXT, "?", label="Department ID"),
            el("LOCATIONID", TEXT, "?", label="Location ID"),
            el("PROJECTID", TEXT, "?", label="Project"),
            el("TASKID", TEXT, "?", since="2019.R4", label="Task"),
            el("COSTTYPEID", TEXT, "?", since="2020.R2", label="Cost type"),
            el("CUSTOMERID", TEXT, "?", label="Customer"),
            el("VENDORID", TEXT, "?", label="Vendor"),
            el("EMPLOYEEID", TEXT, "?", label="Employee"),
            el("ITEMID", TEXT, "?", label="Item"),
            el("CLASSID", TEXT, "?", label="Class"),
            el("CONTRACTID", TEXT, "?", label="Contract ID"),
            el("WAREHOUSEID", TEXT, "?", label="Warehouse"),
        ),
    )


@model
class GlentryTaxentry(Object):
    """The content of `TAXENTRY`."""

    detailid: str | None | Unset = UNSET
    """Tax detail (text). Required in create and update."""
    trx_tax: Decimal | None | Unset = UNSET
    """Transaction tax (amount in transaction currency). Required in create and update."""
    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead."""

    __wire__ = Wire(
        "TAXENTRY",
        unordered(
            el("DETAILID", TEXT, "?", label="Tax detail", required=("create", "update")),
            el("TRX_TAX", CURRENCY, "?", label="Transaction tax", required=("create", "update")),
            el("RECORDNO", INTEGER, "?", label="Record number"),
        ),
    )


@stub
def query_glentry(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[GLENTRY]:
    """Find records of Journal entry line (GLENTRY).

    Answers `Records[GLENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/journal-entries/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="GLENTRY",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_glentry(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[GLENTRY]:
    """Read records of Journal entry line (GLENTRY) by key.

    Answers `Records[GLENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/journal-entries/
    """
    from intacct.common.read import read

    return read(
        object="GLENTRY", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _GLENTRYFields(Fields):
        """Fields of GLENTRY."""

        recordno: Field[int]
        batchno: Field[int]
        userno: Field[int]
        line_no: Field[int]
        tr_type: Field[int]
        entry_date: Field[datetime.date]
        amount: Field[Decimal]
        trx_amount: Field[Decimal]
        batch_number: Field[int]
        batch_date: Field[datetime.date]
        batchtitle: Field[str]
        accountkey: Field[int]
        accountno: Field[str]
        accounttitle: Field[str]
        statistical: Field[str]
        departmentkey: Field[int]
        department: Field[str]
        departmenttitle: Field[str]
        locationkey: Field[int]
        location: Field[str]
        locationname: Field[str]
        document: Field[str]
        description: Field[str]
        units: Field[int]
        basecurr: Field[str]
        currency: Field[str]
        cleared: Field[str]
        clrdate: Field[datetime.date]
        timeperiod: Field[int]
        adj: Field[bool]
        exch_rate_date: Field[datetime.date]
        exch_rate_type_id: Field[str]
        exchange_rate: Field[Decimal]
        recon_date: Field[datetime.date]
        allocation: Field[str]
        allocationkey: Field[int]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        state: Field[str]
        billable: Field[bool]
        billed: Field[bool]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        customerdimkey: Field[int]
        customerid: Field[str]
        customername: Field[str]
        vendordimkey: Field[int]
        vendorid: Field[str]
        vendorname: Field[str]
        employeedimkey: Field[int]
        employeeid: Field[str]
        employeename: Field[str]
        itemdimkey: Field[int]
        itemid: Field[str]
        itemname: Field[str]
        projectdimkey: Field[int]
        projectid: Field[str]
        projectname: Field[str]
        classdimkey: Field[int]
        classid: Field[str]
        classname: Field[str]
        record_url: Field[str]
        taskid: Field[str]
        costtypeid: Field[str]
        contractid: Field[str]
        warehouseid: Field[str]
        glaccount: _GLACCOUNTFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
