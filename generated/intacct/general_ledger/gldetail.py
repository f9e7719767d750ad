# Generated from spec/general_ledger/GLDETAIL.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GLDETAIL."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.calls import filtered, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, DECIMAL, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.employee_expenses.employee import _EMPLOYEEFields
    from intacct.general_ledger.glentry import _GLENTRYFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["GLDETAIL", "query_gldetail"]


@model
class GLDETAIL(Object):
    """General ledger detail (GLDETAIL).

    Key: RECORDNO. Operations: lookup, inspect, query and readByQuery.
    Related to 3 other objects for queries.
    Reference: https://developer.intacct.com/api/general-ledger/general-ledger-detail/
    """

    fields: ClassVar[_GLDETAILFields]

    recordno: str | None | Unset = UNSET
    """Record number (text). Read-only."""
    batchkey: int | None | Unset = UNSET
    """GL batch key (integer, record number). Read-only."""
    batch_date: datetime.date | None | Unset = UNSET
    """Batch posting date (date, mm/dd/yyyy). Read-only."""
    batch_title: str | None | Unset = UNSET
    """Batch description (text). Read-only."""
    symbol: str | None | Unset = UNSET
    """Journal (text). Read-only."""
    batch_no: int | None | Unset = UNSET
    """Transaction no. (integer). Read-only."""
    bookid: str | None | Unset = UNSET
    """Reporting method (text). Known values: ACCRUAL, CASH. Read-only."""
    childentity: str | None | Unset = UNSET
    """Child subsidiary (text). Read-only."""
    modified: datetime.datetime | None | Unset = UNSET
    """Journal entry modified date (datetime, mm/dd/yyyy hh:mm:ss). Read-only."""
    referenceno: str | None | Unset = UNSET
    """Reference number (text). Read-only."""
    adj: bool | None | Unset = UNSET
    """Is adjusting entry (boolean, true or false). Read-only."""
    modulekey: str | None | Unset = UNSET
    """Module ID (text). Application by number: 2.GL, 3.AP, 4.AR, 6.EE, 7.INV, 8.SO, 9.PO, 11.CM, 48.PROJACCT,
    55.CONTRACT. Known values: 2.GL, 3.AP, 4.AR, 6.EE, 7.INV, 8.SO, 9.PO, 11.CM, 48.PROJACCT, 55.CONTRACT.
    Read-only.
    """
    ownershipkey: int | None | Unset = UNSET
    """Ownership key (integer, record number). Read-only."""
    line_no: int | None | Unset = UNSET
    """Line no. (integer). Read-only."""
    entry_date: datetime.date | None | Unset = UNSET
    """Entry date (date, mm/dd/yyyy). Read-only."""
    tr_type: int | None | Unset = UNSET
    """Debit or credit (integer). 1 for debit, -1 for credit. Known values: 1, -1. Read-only."""
    document: str | None | Unset = UNSET
    """Journal entry doc column (text). Read-only."""
    accountno: str | None | Unset = UNSET
    """Account no. (text). Read-only."""
    accounttitle: str | None | Unset = UNSET
    """Account title (text). Read-only."""
    statistical: str | None | Unset = UNSET
    """Statistical (text). Read-only."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text). Read-only."""
    departmenttitle: str | None | Unset = UNSET
    """Department name (text). Read-only."""
    locationid: str | None | Unset = UNSET
    """Location ID (text). Read-only."""
    locationname: str | None | Unset = UNSET
    """Location name (text). Read-only."""
    currency: str | None | Unset = UNSET
    """Transaction currency (text). Three-letter code; amounts whose names begin with TRX_ are in it. Read-only."""
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books. Read-only."""
    description: str | None | Unset = UNSET
    """Journal entry line description (text). Read-only."""
    debitamount: Decimal | None | Unset = UNSET
    """Debit amount (amount in base currency). Read-only."""
    creditamount: Decimal | None | Unset = UNSET
    """Credit amount (amount in base currency). Read-only."""
    amount: Decimal | None | Unset = UNSET
    """Amount (amount in base currency). Read-only."""
    trx_debitamount: Decimal | None | Unset = UNSET
    """Txn debit amount (amount in transaction currency). Read-only."""
    trx_creditamount: Decimal | None | Unset = UNSET
    """Txn credit amount (amount in transaction currency). Read-only."""
    trx_amount: Decimal | None | Unset = UNSET
    """Txn amount (amount in transaction currency). Read-only."""
    cleared: str | None | Unset = UNSET
    """Cleared bank (text). Whether it is matched with the statement of the bank or card. Read-only."""
    clrdate: datetime.date | None | Unset = UNSET
    """Cleared bank date (date, mm/dd/yyyy). Date of the reconciliation in which it was cleared. Read-only."""
    custentity: str | None | Unset = UNSET
    """Customer (text). Read-only."""
    vendentity: str | None | Unset = UNSET
    """Vendor (text). Read-only."""
    empentity: str | None | Unset = UNSET
    """Employee (text). Read-only."""
    locentity: str | None | Unset = UNSET
    """IET source entity (text). Read-only."""
    recordtype: str | None | Unset = UNSET
    """Record type (text). Read-only."""
    recordid: str | None | Unset = UNSET
    """Document number (text). Number of the document as people see it; the key of the record is RECORDNO.
    Read-only.
    """
    docnumber: str | None | Unset = UNSET
    """Document reference (text). Read-only."""
    state: str | None | Unset = UNSET
    """State (text). Read-only."""
    whencreated: datetime.date | None | Unset = UNSET
    """Created date (date, mm/dd/yyyy). Date of the document itself, not when it was entered. Read-only."""
    whendue: datetime.date | None | Unset = UNSET
    """Due date (date, mm/dd/yyyy). Read-only."""
    whenpaid: datetime.date | None | Unset = UNSET
    """Paid date (date, mm/dd/yyyy). Read-only."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """Modified date (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    prdescription: str | None | Unset = UNSET
    """Document description (text). Read-only."""
    prcleared: str | None | Unset = UNSET
    """Txn cleared (text). Read-only."""
    prclrdate: datetime.date | None | Unset = UNSET
    """Txn cleared date (date, mm/dd/yyyy). Read-only."""
    financialentity: str | None | Unset = UNSET
    """Financial entity (text). ID of the bank account or card that money leaves or reaches. Read-only."""
    totalentered: Decimal | None | Unset = UNSET
    """Total entered (amount). Read-only."""
    totalpaid: Decimal | None | Unset = UNSET
    """Total paid (amount). Read-only."""
    totaldue: Decimal | None | Unset = UNSET
    """Total due (amount). Read-only."""
    entrydescription: str | None | Unset = UNSET
    """Document entry memo (text). Read-only."""
    glentrykey: int | None | Unset = UNSET
    """GL entry key (integer, record number). Read-only."""
    createdby: str | None | Unset = UNSET
    """User ID (text). Read-only."""
    batch_state: str | None | Unset = UNSET
    """GL transaction state (text). Read-only."""
    entry_state: str | None | Unset = UNSET
    """GL entry state (text). Read-only."""
    auwhencreated: datetime.datetime | None | Unset = UNSET
    """Audit when created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered; WHENCREATED is the date of
    the document. Read-only.
    """
    aucreatedby: int | None | Unset = UNSET
    """Created by (integer). Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    customerdimkey: int | None | Unset = UNSET
    """Customer dimension key (integer, record number). Read-only."""
    customerid: str | None | Unset = UNSET
    """Customer (text). Read-only."""
    customername: str | None | Unset = UNSET
    """Customer name (text). Read-only."""
    vendordimkey: int | None | Unset = UNSET
    """Vendor key (integer, record number). Read-only."""
    vendorid: str | None | Unset = UNSET
    """Vendor (text). Read-only."""
    vendorname: str | None | Unset = UNSET
    """Vendor name (text). Read-only."""
    employeedimkey: int | None | Unset = UNSET
    """Employee key (integer, record number). Read-only."""
    employeeid: str | None | Unset = UNSET
    """Employee (text). Read-only."""
    employeename: str | None | Unset = UNSET
    """Employee name (text). Read-only."""
    itemdimkey: int | None | Unset = UNSET
    """Item key (integer, record number). Read-only."""
    itemid: str | None | Unset = UNSET
    """Item (text). Read-only."""
    itemname: str | None | Unset = UNSET
    """Item name (text). Read-only."""
    projectdimkey: int | None | Unset = UNSET
    """Project dimension key (integer, record number). Read-only."""
    projectid: str | None | Unset = UNSET
    """Project (text). Read-only."""
    projectname: str | None | Unset = UNSET
    """Project name (text). Read-only."""
    classdimkey: int | None | Unset = UNSET
    """Class key (integer, record number). Read-only."""
    classid: str | None | Unset = UNSET
    """Class (text). Read-only."""
    classname: str | None | Unset = UNSET
    """Class name (text). Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "GLDETAIL",
        unordered(
            el("RECORDNO", TEXT, "?", label="Record number", access="read"),
            el("BATCHKEY", INTEGER, "?", label="GL batch key", access="read"),
            el("BATCH_DATE", DATE, "?", label="Batch posting date", access="read"),
            el("BATCH_TITLE", TEXT, "?", label="Batch description", access="read"),
            el("SYMBOL", TEXT, "?", label="Journal", access="read"),
            el("BATCH_NO", INTEGER, "?", label="Transaction no.", access="read"),
            el("BOOKID", TEXT, "?", label="Reporting method", access="read", open_values=("ACCRUAL", "CASH")),
            el("CHILDENTITY", TEXT, "?", label="Child subsidiary", access="read"),
            el("MODIFIED", DATETIME, "?", label="Journal entry modified date", access="read"),
            el("REFERENCENO", TEXT, "?", label="Reference number", access="read"),
            el("ADJ", BOOLEAN, "?", label="Is adjusting entry", access="read"),
            el(
                "MODULEKEY",
                TEXT,
                "?",
                label="Module ID",
                access="read",
                open_values=(
                    "2.GL",
                    "3.AP",
                    "4.AR",
                    "6.EE",
                    "7.INV",
                    "8.SO",
                    "9.PO",
                    "11.CM",
                    "48.PROJACCT",
                    "55.CONTRACT",
                ),
            ),
            el("OWNERSHIPKEY", INTEGER, "?", label="Ownership key", access="read"),
            el("LINE_NO", INTEGER, "?", label="Line no.", access="read"),
            el("ENTRY_DATE", DATE, "?", label="Entry date", access="read"),
            el("TR_TYPE", INTEGER, "?", label="Debit or credit", access="read", open_values=("1", "-1")),
            el("DOCUMENT", TEXT, "?", label="Journal entry doc column", access="read"),
            el("ACCOUNTNO", TEXT, "?", label="Account no.", access="read"),
            el("ACCOUNTTITLE", TEXT, "?", label="Account title", access="read"),
            el("STATISTICAL", TEXT, "?", label="Statistical", access="read"),
            el("DEPARTMENTID", TEXT, "?", label="Department ID", access="read"),
            el("DEPARTMENTTITLE", TEXT, "?", label="Department name", access="read"),
            el("LOCATIONID", TEXT, "?", label="Location ID", access="read"),
            el("LOCATIONNAME", TEXT, "?", label="Location name", access="read"),
            el("CURRENCY", TEXT, "?", label="Transaction currency", access="read"),
            el("BASECURR", TEXT, "?", label="Base currency", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Journal entry line description", access="read"),
            el("DEBITAMOUNT", DECIMAL, "?", label="Debit amount", access="read"),
            el("CREDITAMOUNT", DECIMAL, "?", label="Credit amount", access="read"),
            el("AMOUNT", DECIMAL, "?", label="Amount", access="read"),
            el("TRX_DEBITAMOUNT", DECIMAL, "?", label="Txn debit amount", access="read"),
            el("TRX_CREDITAMOUNT", DECIMAL, "?", label="Txn credit amount", access="read"),
            el("TRX_AMOUNT", DECIMAL, "?", label="Txn amount", access="read"),
            el("CLEARED", TEXT, "?", label="Cleared bank", access="read"),
            el("CLRDATE", DATE, "?", label="Cleared bank date", access="read"),
            el("CUSTENTITY", TEXT, "?", label="Customer", access="read"),
            el("VENDENTITY", TEXT, "?", label="Vendor", access="read"),
            el("EMPENTITY", TEXT, "?", label="Employee", access="read"),
            el("LOCENTITY", TEXT, "?", label="IET source entity", access="read"),
            el("RECORDTYPE", TEXT, "?", label="Record type", access="read"),
            el("RECORDID", TEXT, "?", label="Document number", access="read"),
            el("DOCNUMBER", TEXT, "?", label="Document reference", access="read"),
            el("STATE", TEXT, "?", label="State", access="read"),
            el("WHENCREATED", DATE, "?", label="Created date", access="read"),
            el("WHENDUE", DATE, "?", label="Due date", access="read"),
            el("WHENPAID", DATE, "?", label="Paid date", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="Modified date", access="read"),
            el("PRDESCRIPTION", TEXT, "?", label="Document description", access="read"),
            el("PRCLEARED", TEXT, "?", label="Txn cleared", access="read"),
            el("PRCLRDATE", DATE, "?", label="Txn cleared date", access="read"),
            el("FINANCIALENTITY", TEXT, "?", label="Financial entity", access="read"),
            el("TOTALENTERED", DECIMAL, "?", label="Total entered", access="read"),
            el("TOTALPAID", DECIMAL, "?", label="Total paid", access="read"),
            el("TOTALDUE", DECIMAL, "?", label="Total due", access="read"),
            el("ENTRYDESCRIPTION", TEXT, "?", label="Document entry memo", access="read"),
            el("GLENTRYKEY", INTEGER, "?", label="GL entry key", access="read"),
            el("CREATEDBY", TEXT, "?", label="User ID", access="read"),
            el("BATCH_STATE", TEXT, "?", label="GL transaction state", access="read"),
            el("ENTRY_STATE", TEXT, "?", label="GL entry state", access="read"),
            el("AUWHENCREATED", DATETIME, "?", label="Audit when created", access="read"),
            el("AUCREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CUSTOMERDIMKEY", INTEGER, "?", label="Customer dimension key", access="read"),
            el("CUSTOMERID", TEXT, "?", label="Customer", access="read"),
            el("CUSTOMERNAME", TEXT, "?", label="Customer name", access="read"),
            el("VENDORDIMKEY", INTEGER, "?", label="Vendor key", access="read"),
            el("VENDORID", TEXT, "?", label="Vendor", access="read"),
            el("VENDORNAME", TEXT, "?", label="Vendor name", access="read"),
            el("EMPLOYEEDIMKEY", INTEGER, "?", label="Employee key", access="read"),
            el("EMPLOYEEID", TEXT, "?", label="Employee", access="read"),
            el("EMPLOYEENAME", TEXT, "?", label="Employee name", access="read"),
            el("ITEMDIMKEY", INTEGER, "?", label="Item key", access="read"),
            el("ITEMID", TEXT, "?", label="Item", access="read"),
            el("ITEMNAME", TEXT, "?", label="Item name", access="read"),
            el("PROJECTDIMKEY", INTEGER, "?", label="Project dimension key", access="read"),
            el("PROJECTID", TEXT, "?", label="Project", access="read"),
            el("PROJECTNAME", TEXT, "?", label="Project name", access="read"),
            el("CLASSDIMKEY", INTEGER, "?", label="Class key", access="read"),
            el("CLASSID", TEXT, "?", label="Class", access="read"),
            el("CLASSNAME", TEXT, "?", label="Class name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="General ledger detail",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "readByQuery"),
        relationships=(
            Relationship("JOURNAL", "JOURNAL", "MANY2ONE", "JOURNALKEY"),
            Relationship("SUB_EMPLOYEE", "EMPLOYEE", "MANY2ONE", "EMPLOYEERID", "Subledger employee"),
            Relationship("GLENTRY", "GLENTRY", "MANY2ONE", "RECORD#"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_gldetail(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[GLDETAIL]:
    """Find records of General ledger detail (GLDETAIL).

    Answers `Records[GLDETAIL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/general-ledger-detail/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="GLDETAIL",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


if TYPE_CHECKING:

    class _GLDETAILFields(Fields):
        """Fields of GLDETAIL."""

        recordno: Field[str]
        batchkey: Field[int]
        batch_date: Field[datetime.date]
        batch_title: Field[str]
        symbol: Field[str]
        batch_no: Field[int]
        bookid: Field[str]
        childentity: Field[str]
        modified: Field[datetime.datetime]
        referenceno: Field[str]
        adj: Field[bool]
        modulekey: Field[str]
        ownershipkey: Field[int]
        line_no: Field[int]
        entry_date: Field[datetime.date]
        tr_type: Field[int]
        document: Field[str]
        accountno: Field[str]
        accounttitle: Field[str]
        statistical: Field[str]
        departmentid: Field[str]
        departmenttitle: Field[str]
        locationid: Field[str]
        locationname: Field[str]
        currency: Field[str]
        basecurr: Field[str]
        description: Field[str]
        debitamount: Field[Decimal]
        creditamount: Field[Decimal]
        amount: Field[Decimal]
        trx_debitamount: Field[Decimal]
        trx_creditamount: Field[Decimal]
        trx_amount: Field[Decimal]
        cleared: Field[str]
        clrdate: Field[datetime.date]
        custentity: Field[str]
        vendentity: Field[str]
        empentity: Field[str]
        locentity: Field[str]
        recordtype: Field[str]
        recordid: Field[str]
        docnumber: Field[str]
        state: Field[str]
        whencreated: Field[datetime.date]
        whendue: Field[datetime.date]
        whenpaid: Field[datetime.date]
        whenmodified: Field[datetime.datetime]
        prdescription: Field[str]
        prcleared: Field[str]
        prclrdate: Field[datetime.date]
        financialentity: Field[str]
        totalentered: Field[Decimal]
        totalpaid: Field[Decimal]
        totaldue: Field[Decimal]
        entrydescription: Field[str]
        glentrykey: Field[int]
        createdby: Field[str]
        batch_state: Field[str]
        entry_state: Field[str]
        auwhencreated: Field[datetime.datetime]
        aucreatedby: Field[int]
        modifiedby: Field[int]
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
        journal: Fields
        sub_employee: _EMPLOYEEFields
        glentry: _GLENTRYFields
