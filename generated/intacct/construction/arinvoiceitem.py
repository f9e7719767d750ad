# Generated from spec/construction/ARINVOICEITEM.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ARINVOICEITEM."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, BOOLEAN_T_F, DATE, DATETIME, DECIMAL, INTEGER, PERCENT, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.accounts_receivable.araccountlabel import _ARACCOUNTLABELFields
    from intacct.accounts_receivable.arinvoice import _ARINVOICEFields
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.department import _DEPARTMENTFields
    from intacct.company_console.locationentity import _LOCATIONENTITYFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.general_ledger.glaccount import _GLACCOUNTFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["ARINVOICEITEM", "query_arinvoiceitem", "read_arinvoiceitem"]


@model
class ARINVOICEITEM(Object):
    """AR invoice item (ARINVOICEITEM).

    Stands as a line in ARINVOICE (ARINVOICEITEMS).
    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Related to 8 other objects for queries.
    Reference: https://developer.intacct.com/api/construction/ar-retainage-releases/
    - No definition is on record, and query alone is documented. The fields are those that the recorded lines of
      bills and of AP and AR adjustments share, the retainage of bill lines, and what public clients read; the
      operations are those of these objects.
    """

    fields: ClassVar[_ARINVOICEITEMFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    recordkey: int | None | Unset = UNSET
    """Parent key (integer, record number). RECORDNO of the document that it belongs to or settles. Read-only."""
    accountkey: int | None | Unset = UNSET
    """Account key (integer, record number). Read-only."""
    accountno: str | None | Unset = UNSET
    """Account (text). Read-only."""
    offsetaccountkey: int | None | Unset = UNSET
    """Offset account key (integer, record number). Read-only."""
    offsetglaccountno: str | None | Unset = UNSET
    """AR account (text). Account of the other side of the entry, usually the one for receivables or payables.
    Read-only.
    """
    offsetglaccounttitle: str | None | Unset = UNSET
    """AR account title (text). Read-only."""
    accounttitle: str | None | Unset = UNSET
    """Account title (text). Read-only."""
    accountlabelkey: int | None | Unset = UNSET
    """Account label key (integer, record number). Read-only."""
    accountlabel: str | None | Unset = UNSET
    """Account label (text). Name that stands for an account, where the company uses labels instead of account
    numbers. Read-only.
    """
    prentryoffsetaccountno: str | None | Unset = UNSET
    """Offset account (text). Read-only."""
    entry_date: datetime.date | None | Unset = UNSET
    """Entry date (date, mm/dd/yyyy). Read-only."""
    amount: Decimal | None | Unset = UNSET
    """Base amount (amount in base currency). Read-only."""
    trx_amount: Decimal | None | Unset = UNSET
    """Transaction amount (amount in transaction currency). Read-only."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text). Read-only."""
    departmentname: str | None | Unset = UNSET
    """Department name (text). Read-only."""
    locationid: str | None | Unset = UNSET
    """Location ID (text). Read-only."""
    locationname: str | None | Unset = UNSET
    """Location name (text). Read-only."""
    entrydescription: str | None | Unset = UNSET
    """Memo (text). Read-only."""
    exch_rate_date: datetime.date | None | Unset = UNSET
    """Exchange rate date (date, mm/dd/yyyy). Day of which the exchange rate is taken. Read-only."""
    exch_rate_type_id: str | None | Unset = UNSET
    """Exchange rate type (text). Name of a kind of rates, such as Intacct Daily Rate; leave it out when
    EXCHANGE_RATE gives the rate. Read-only.
    - Recorded definitions call it integer; it is a name.
    """
    exchange_rate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal). Read-only."""
    lineitem: bool | None | Unset = UNSET
    """Line item (boolean, T or F). Read-only."""
    line_no: str | None | Unset = UNSET
    """Line no. (text). Read-only."""
    currency: str | None | Unset = UNSET
    """Transaction currency (text). Three-letter code; amounts whose names begin with TRX_ are in it. Read-only."""
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books. Read-only."""
    totalpaid: Decimal | None | Unset = UNSET
    """Total paid (amount in base currency). Read-only."""
    trx_totalpaid: Decimal | None | Unset = UNSET
    """Total transaction paid (amount in transaction currency). Read-only."""
    totalselected: Decimal | None | Unset = UNSET
    """Total selected (amount in base currency). Part of the total that is selected for payments not yet made.
    Read-only.
    """
    trx_totalselected: Decimal | None | Unset = UNSET
    """Total transaction selected (amount in transaction currency). Part of the total that is selected for payments
    not yet made. Read-only.
    """
    parententry: int | None | Unset = UNSET
    """Parent entry key (integer, record number). Read-only."""
    paymenttaxcapture: bool | None | Unset = UNSET
    """Capture payment tax (boolean, true or false). Read-only."""
    baselocation: int | None | Unset = UNSET
    """Base location key (integer, record number). Read-only."""
    state: str | None | Unset = UNSET
    """State (text). Read-only."""
    recordtype: str | None | Unset = UNSET
    """Record type (text). Read-only."""
    detailkey: int | None | Unset = UNSET
    """Tax detail key (integer, record number). Read-only."""
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
    retainagepercentage: Decimal | None | Unset = UNSET
    """Retainage percentage (percent). Share of the amount that is held back until it is released. Read-only."""
    trx_amountretained: Decimal | None | Unset = UNSET
    """Txn amount retained (amount in transaction currency). Part of the amount that is held back until it is
    released. Read-only.
    """
    amountretained: Decimal | None | Unset = UNSET
    """Base amount retained (amount in base currency). Part of the amount that is held back until it is released.
    Read-only.
    """
    trx_amountreleased: Decimal | None | Unset = UNSET
    """Txn amount released (amount in transaction currency). Part of the retained amount that has been released.
    Read-only.
    """
    allocation: str | None | Unset = UNSET
    """Allocation (text). Transaction allocation that splits the amount over dimensions. Read-only."""
    allocationkey: int | None | Unset = UNSET
    """Allocation key (integer, record number). Read-only."""
    trx_discountapplied: Decimal | None | Unset = UNSET
    """Transaction discount applied (amount in transaction currency). Read-only."""
    subtotal: str | None | Unset = UNSET
    """Is subtotal (text). Read-only."""
    deferrevenue: str | None | Unset = UNSET
    """Defer revenue (text). Read-only."""
    revrectemplatekey: str | None | Unset = UNSET
    """Revenue recognition template key (text). Read-only."""
    revrectemplate: str | None | Unset = UNSET
    """Rev rec template (text). Read-only."""
    deferredrevacctkey: str | None | Unset = UNSET
    """Deferred revenue account key (text). Read-only."""
    deferredrevacctno: str | None | Unset = UNSET
    """Deferred revenue account (text). Read-only."""
    deferredrevaccttitle: str | None | Unset = UNSET
    """Deferred revenue account title (text). Read-only."""
    revrecstartdate: datetime.date | None | Unset = UNSET
    """Rev rec start date (date, mm/dd/yyyy). Read-only."""
    revrecenddate: datetime.date | None | Unset = UNSET
    """Rev rec end date (date, mm/dd/yyyy). Read-only."""
    billablecontractschentrykey: int | None | Unset = UNSET
    """Billable contract schedule entry key (integer, record number). Read-only."""
    billablecontractusagebillingid: int | None | Unset = UNSET
    """Billable contract usage billing ID (integer). Read-only."""
    retainage_offsetglaccountno: str | None | Unset = UNSET
    """Retainage account (text). Read-only."""
    projectcontractid: str | None | Unset = UNSET
    """Project contract ID (text). Read-only."""
    projectcontractkey: int | None | Unset = UNSET
    """Project contract key (integer, record number). Read-only."""
    projectcontractname: str | None | Unset = UNSET
    """Project contract name (text). Read-only."""
    projectcontractlineid: str | None | Unset = UNSET
    """Project contract line ID (text). Read-only."""
    projectcontractlinekey: int | None | Unset = UNSET
    """Project contract line key (integer, record number). Read-only."""
    projectcontractlinename: str | None | Unset = UNSET
    """Project contract line name (text). Read-only."""
    isretainagerelease: bool | None | Unset = UNSET
    """Is a retainage release line (boolean, true or false). Read-only."""
    issummarized: bool | None | Unset = UNSET
    """Summarized entries (boolean, true or false). Read-only."""
    amortizationtemplatekey: int | None | Unset = UNSET
    """Deferred adjustments template key (integer, record number). Read-only."""
    amortizationtemplateid: str | None | Unset = UNSET
    """Deferred adjustments template (text). Read-only."""
    amortizationstartdate: datetime.date | None | Unset = UNSET
    """Deferred adjustments start date (date, mm/dd/yyyy). Read-only."""
    amortizationenddate: datetime.date | None | Unset = UNSET
    """Deferred adjustments end date (date, mm/dd/yyyy). Read-only."""
    origdockey: int | None | Unset = UNSET
    """Originating doc key (integer, record number). Read-only."""
    origdoclinekey: int | None | Unset = UNSET
    """Originating doc line key (integer, record number). Read-only."""
    origdocid: str | None | Unset = UNSET
    """Originating document ID (text). Read-only."""
    origdoclineid: str | None | Unset = UNSET
    """Originating document line ID (text). Read-only."""
    contractdimkey: int | None | Unset = UNSET
    """Contract dimension key (integer, record number). Read-only."""
    contractid: str | None | Unset = UNSET
    """Contract (text). Read-only."""
    contractname: str | None | Unset = UNSET
    """Contract name (text). Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "ARINVOICEITEM",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("RECORDKEY", INTEGER, "?", label="Parent key", access="read"),
            el("ACCOUNTKEY", INTEGER, "?", label="Account key", access="read"),
            el("ACCOUNTNO", TEXT, "?", label="Account", access="read"),
            el("OFFSETACCOUNTKEY", INTEGER, "?", label="Offset account key", access="read"),
            el("OFFSETGLACCOUNTNO", TEXT, "?", label="AR account", access="read"),
            el("OFFSETGLACCOUNTTITLE", TEXT, "?", label="AR account title", access="read"),
            el("ACCOUNTTITLE", TEXT, "?", label="Account title", access="read"),
            el("ACCOUNTLABELKEY", INTEGER, "?", label="Account label key", access="read"),
            el("ACCOUNTLABEL", TEXT, "?", label="Account label", access="read"),
            el("PRENTRYOFFSETACCOUNTNO", TEXT, "?", label="Offset account", access="read"),
            el("ENTRY_DATE", DATE, "?", label="Entry date", access="read"),
            el("AMOUNT", DECIMAL, "?", label="Base amount", access="read"),
            el("TRX_AMOUNT", DECIMAL, "?", label="Transaction amount", access="read"),
            el("DEPARTMENTID", TEXT, "?", label="Department ID", access="read"),
            el("DEPARTMENTNAME", TEXT, "?", label="Department name", access="read"),
            el("LOCATIONID", TEXT, "?", label="Location ID", access="read"),
            el("LOCATIONNAME", TEXT, "?", label="Location name", access="read"),
            el("ENTRYDESCRIPTION", TEXT, "?", label="Memo", access="read"),
            el("EXCH_RATE_DATE", DATE, "?", label="Exchange rate date", access="read"),
            el("EXCH_RATE_TYPE_ID", TEXT, "?", label="Exchange rate type", access="read"),
            el("EXCHANGE_RATE", DECIMAL, "?", label="Exchange rate", access="read"),
            el("LINEITEM", BOOLEAN_T_F, "?", label="Line item", access="read"),
            el("LINE_NO", TEXT, "?", label="Line no.", access="read"),
            el("CURRENCY", TEXT, "?", label="Transaction currency", access="read"),
            el("BASECURR", TEXT, "?", label="Base currency", access="read"),
            el("TOTALPAID", DECIMAL, "?", label="Total paid", access="read"),
            el("TRX_TOTALPAID", DECIMAL, "?", label="Total transaction paid", access="read"),
            el("TOTALSELECTED", DECIMAL, "?", label="Total selected", access="read"),
            el("TRX_TOTALSELECTED", DECIMAL, "?", label="Total transaction selected", access="read"),
            el("PARENTENTRY", INTEGER, "?", label="Parent entry key", access="read"),
            el("PAYMENTTAXCAPTURE", BOOLEAN, "?", label="Capture payment tax", access="read"),
            el("BASELOCATION", INTEGER, "?", label="Base location key", access="read"),
            el("STATE", TEXT, "?", label="State", access="read"),
            el("RECORDTYPE", TEXT, "?", label="Record type", access="read"),
            el("DETAILKEY", INTEGER, "?", label="Tax detail key", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
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
            el("RETAINAGEPERCENTAGE", PERCENT, "?", label="Retainage percentage", access="read"),
            el("TRX_AMOUNTRETAINED", DECIMAL, "?", label="Txn amount retained", access="read"),
            el("AMOUNTRETAINED", DECIMAL, "?", label="Base amount retained", access="read"),
            el("TRX_AMOUNTRELEASED", DECIMAL, "?", label="Txn amount released", access="read"),
            el("ALLOCATION", TEXT, "?", label="Allocation", access="read"),
            el("ALLOCATIONKEY", INTEGER, "?", label="Allocation key", access="read"),
            el("TRX_DISCOUNTAPPLIED", DECIMAL, "?", label="Transaction discount applied", access="read"),
            el("SUBTOTAL", TEXT, "?", label="Is subtotal", access="read"),
            el("DEFERREVENUE", TEXT, "?", label="Defer revenue", access="read"),
            el("REVRECTEMPLATEKEY", TEXT, "?", label="Revenue recognition template key", access="read"),
            el("REVRECTEMPLATE", TEXT, "?", label="Rev rec template", access="read"),
            el("DEFERREDREVACCTKEY", TEXT, "?", label="Deferred revenue account key", access="read"),
            el("DEFERREDREVACCTNO", TEXT, "?", label="Deferred revenue account", access="read"),
            el("DEFERREDREVACCTTITLE", TEXT, "?", label="Deferred revenue account title", access="read"),
            el("REVRECSTARTDATE", DATE, "?", label="Rev rec start date", access="read"),
            el("REVRECENDDATE", DATE, "?", label="Rev rec end date", access="read"),
            el(
                "BILLABLECONTRACTSCHENTRYKEY", INTEGER, "?", label="Billable contract schedule entry key", access="read"
            ),
            el(
                "BILLABLECONTRACTUSAGEBILLINGID",
                INTEGER,
                "?",
                label="Billable contract usage billing ID",
                access="read",
            ),
            el("RETAINAGE_OFFSETGLACCOUNTNO", TEXT, "?", label="Retainage account", access="read"),
            el("PROJECTCONTRACTID", TEXT, "?", label="Project contract ID", access="read"),
            el("PROJECTCONTRACTKEY", INTEGER, "?", label="Project contract key", access="read"),
            el("PROJECTCONTRACTNAME", TEXT, "?", label="Project contract name", access="read"),
            el("PROJECTCONTRACTLINEID", TEXT, "?", label="Project contract line ID", access="read"),
            el("PROJECTCONTRACTLINEKEY", INTEGER, "?", label="Project contract line key", access="read"),
            el("PROJECTCONTRACTLINENAME", TEXT, "?", label="Project contract line name", access="read"),
            el("ISRETAINAGERELEASE", BOOLEAN, "?", label="Is a retainage release line", access="read"),
            el("ISSUMMARIZED", BOOLEAN, "?", label="Summarized entries", access="read"),
            el("AMORTIZATIONTEMPLATEKEY", INTEGER, "?", label="Deferred adjustments template key", access="read"),
            el("AMORTIZATIONTEMPLATEID", TEXT, "?", label="Deferred adjustments template", access="read"),
            el("AMORTIZATIONSTARTDATE", DATE, "?", label="Deferred adjustments start date", access="read"),
            el("AMORTIZATIONENDDATE", DATE, "?", label="Deferred adjustments end date", access="read"),
            el("ORIGDOCKEY", INTEGER, "?", label="Originating doc key", access="read"),
            el("ORIGDOCLINEKEY", INTEGER, "?", label="Originating doc line key", access="read"),
            el("ORIGDOCID", TEXT, "?", label="Originating document ID", access="read"),
            el("ORIGDOCLINEID", TEXT, "?", label="Originating document line ID", access="read"),
            el("CONTRACTDIMKEY", INTEGER, "?", label="Contract dimension key", access="read"),
            el("CONTRACTID", TEXT, "?", label="Contract", access="read"),
            el("CONTRACTNAME", TEXT, "?", label="Contract name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="AR invoice item",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(
            Relationship("ARINVOICE", "ARINVOICE", "MANY2ONE", "RECORDKEY"),
            Relationship("GLACCOUNT", "GLACCOUNT", "MANY2ONE", "ACCOUNTNO"),
            Relationship(
                "OFFSETGLACCOUNTNO",
                "GLACCOUNT",
                "MANY2ONE",
                "OFFSETGLACCOUNTNO",
                "AR account",
                attr="offsetglaccountno_record",
            ),
            Relationship("DEPARTMENT", "DEPARTMENT", "MANY2ONE", "DEPARTMENTID"),
            Relationship("LOCATIONENTITY", "LOCATIONENTITY", "MANY2ONE", "LOCATIONID"),
            Relationship("ACCOUNTLABEL", "ARACCOUNTLABEL", "MANY2ONE", "ACCOUNTLABEL", attr="accountlabel_record"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_arinvoiceitem(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[ARINVOICEITEM]:
    """Find records of AR invoice item (ARINVOICEITEM).

    Answers `Records[ARINVOICEITEM]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/ar-retainage-releases/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="ARINVOICEITEM",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_arinvoiceitem(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[ARINVOICEITEM]:
    """Read records of AR invoice item (ARINVOICEITEM) by key.

    Answers `Records[ARINVOICEITEM]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/ar-retainage-releases/
    """
    from intacct.common.read import read

    return read(
        object="ARINVOICEITEM", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _ARINVOICEITEMFields(Fields):
        """Fields of ARINVOICEITEM."""

        recordno: Field[int]
        recordkey: Field[int]
        accountkey: Field[int]
        accountno: Field[str]
        offsetaccountkey: Field[int]
        offsetglaccountno: Field[str]
        offsetglaccounttitle: Field[str]
        accounttitle: Field[str]
        accountlabelkey: Field[int]
        accountlabel: Field[str]
        prentryoffsetaccountno: Field[str]
        entry_date: Field[datetime.date]
        amount: Field[Decimal]
        trx_amount: Field[Decimal]
        departmentid: Field[str]
        departmentname: Field[str]
        locationid: Field[str]
        locationname: Field[str]
        entrydescription: Field[str]
        exch_rate_date: Field[datetime.date]
        exch_rate_type_id: Field[str]
        exchange_rate: Field[Decimal]
        lineitem: Field[bool]
        line_no: Field[str]
        currency: Field[str]
        basecurr: Field[str]
        totalpaid: Field[Decimal]
        trx_totalpaid: Field[Decimal]
        totalselected: Field[Decimal]
        trx_totalselected: Field[Decimal]
        parententry: Field[int]
        paymenttaxcapture: Field[bool]
        baselocation: Field[int]
        state: Field[str]
        recordtype: Field[str]
        detailkey: Field[int]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
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
        retainagepercentage: Field[Decimal]
        trx_amountretained: Field[Decimal]
        amountretained: Field[Decimal]
        trx_amountreleased: Field[Decimal]
        allocation: Field[str]
        allocationkey: Field[int]
        trx_discountapplied: Field[Decimal]
        subtotal: Field[str]
        deferrevenue: Field[str]
        revrectemplatekey: Field[str]
        revrectemplate: Field[str]
        deferredrevacctkey: Field[str]
        deferredrevacctno: Field[str]
        deferredrevaccttitle: Field[str]
        revrecstartdate: Field[datetime.date]
        revrecenddate: Field[datetime.date]
        billablecontractschentrykey: Field[int]
        billablecontractusagebillingid: Field[int]
        retainage_offsetglaccountno: Field[str]
        projectcontractid: Field[str]
        projectcontractkey: Field[int]
        projectcontractname: Field[str]
        projectcontractlineid: Field[str]
        projectcontractlinekey: Field[int]
        projectcontractlinename: Field[str]
        isretainagerelease: Field[bool]
        issummarized: Field[bool]
        amortizationtemplatekey: Field[int]
        amortizationtemplateid: Field[str]
        amortizationstartdate: Field[datetime.date]
        amortizationenddate: Field[datetime.date]
        origdockey: Field[int]
        origdoclinekey: Field[int]
        origdocid: Field[str]
        origdoclineid: Field[str]
        contractdimkey: Field[int]
        contractid: Field[str]
        contractname: Field[str]
        record_url: Field[str]
        arinvoice: _ARINVOICEFields
        glaccount: _GLACCOUNTFields
        offsetglaccountno_record: _GLACCOUNTFields
        department: _DEPARTMENTFields
        locationentity: _LOCATIONENTITYFields
        accountlabel_record: _ARACCOUNTLABELFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
