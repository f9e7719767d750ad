# Generated from spec/accounts_payable/APBILLITEM.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object APBILLITEM."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import (
    BOOLEAN,
    BOOLEAN_T_F,
    CURRENCY,
    DATE,
    DATETIME,
    DECIMAL,
    INTEGER,
    PERCENT,
    TEXT,
    Enumeration,
)
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct.accounts_payable.apaccountlabel import _APACCOUNTLABELFields
    from intacct.accounts_payable.apbill import _APBILLFields
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.department import _DEPARTMENTFields
    from intacct.company_console.locationentity import _LOCATIONENTITYFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.general_ledger.allocation import _ALLOCATIONFields
    from intacct.general_ledger.glaccount import _GLACCOUNTFields
    from intacct.purchasing.podocumententry import _PODOCUMENTENTRYFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["APBILLITEM", "ApbillitemTaxentry", "query_apbillitem", "read_apbillitem"]


@model
class APBILLITEM(Object):
    """Bill line (APBILLITEM).

    Stands as a line in APBILL (APBILLITEMS).
    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Owns: TAXENTRIES (ApbillitemTaxentry).
    Related to 12 other objects for queries.
    Reference: https://developer.intacct.com/api/accounts-payable/bills/
    """

    fields: ClassVar[_APBILLITEMFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    recordkey: int | None | Unset = UNSET
    """Parent key (integer, record number). RECORDNO of the document that it belongs to or settles."""
    accountkey: int | None | Unset = UNSET
    """Account key (integer, record number)."""
    accountno: str | None | Unset = UNSET
    """Account (text). Required without ACCOUNTLABEL."""
    offsetaccountkey: int | None | Unset = UNSET
    """Offset account key (integer, record number). Read-only."""
    offsetglaccountno: str | None | Unset = UNSET
    """AP account (text). Account of the other side of the entry, usually the one for receivables or payables."""
    offsetglaccounttitle: str | None | Unset = UNSET
    """AP account title (text)."""
    accounttitle: str | None | Unset = UNSET
    """Account title (text)."""
    accountlabelkey: int | None | Unset = UNSET
    """Account label key (integer, record number)."""
    accountlabel: str | None | Unset = UNSET
    """Account label (text). Name that stands for an account, where the company uses labels instead of account
    numbers. Required without ACCOUNTNO.
    """
    prentryoffsetaccountno: str | None | Unset = UNSET
    """Offset account (text). Read-only."""
    entry_date: datetime.date | None | Unset = UNSET
    """Entry date (date, mm/dd/yyyy)."""
    amount: Decimal | None | Unset = UNSET
    """Base amount (amount in base currency). Read-only."""
    trx_amount: Decimal | None | Unset = UNSET
    """Transaction amount (amount in transaction currency). Required when INCLUSIVETAX of the header is not true."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    departmentname: str | None | Unset = UNSET
    """Department name (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text). Required in a multi-entity company."""
    locationname: str | None | Unset = UNSET
    """Location name (text)."""
    entrydescription: str | None | Unset = UNSET
    """Memo (text)."""
    exch_rate_date: datetime.date | None | Unset = UNSET
    """Exchange rate date (date, mm/dd/yyyy). Day of which the exchange rate is taken."""
    exch_rate_type_id: str | None | Unset = UNSET
    """Exchange rate type (text). Name of a kind of rates, such as Intacct Daily Rate; leave it out when
    EXCHANGE_RATE gives the rate.
    """
    exchange_rate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal). Read-only."""
    allocation: str | None | Unset = UNSET
    """Allocation (text). Transaction allocation that splits the amount over dimensions."""
    allocationkey: int | None | Unset = UNSET
    """Allocation key (integer, record number)."""
    form1099: bool | None | Unset = UNSET
    """1099 (boolean, true or false)."""
    lineitem: bool | None | Unset = UNSET
    """Line item (boolean, T or F)."""
    line_no: str | None | Unset = UNSET
    """Line no. (text). In update, the line to change; a line without it is a new one."""
    currency: str | None | Unset = UNSET
    """Transaction currency (text). Three-letter code; amounts whose names begin with TRX_ are in it. Read-only."""
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books. Read-only."""
    totalpaid: Decimal | None | Unset = UNSET
    """Total paid (amount in base currency)."""
    trx_totalpaid: Decimal | None | Unset = UNSET
    """Total transaction paid (amount in transaction currency)."""
    totalselected: Decimal | None | Unset = UNSET
    """Total selected (amount in base currency). Part of the total that is selected for payments not yet made."""
    trx_totalselected: Decimal | None | Unset = UNSET
    """Total transaction selected (amount in transaction currency). Part of the total that is selected for payments
    not yet made.
    """
    billable: bool | None | Unset = UNSET
    """Billable (boolean, true or false). Whether a customer is to be charged for it. Default: false."""
    billed: bool | None | Unset = UNSET
    """Billed (boolean, true or false). Whether the customer has been charged for it. Read-only."""
    releasetopay: bool | None | Unset = UNSET
    """Release to pay (boolean, true or false)."""
    parententry: int | None | Unset = UNSET
    """Parent entry key (integer, record number). Read-only."""
    baselocation: int | None | Unset = UNSET
    """Base location key (integer, record number). Read-only."""
    state: str | None | Unset = UNSET
    """State (text)."""
    recordtype: str | None | Unset = UNSET
    """Record type (text)."""
    form1099type: str | None | Unset = UNSET
    """Form 1099 type (text). Kind of the US tax form, such as MISC or INT."""
    form1099box: str | None | Unset = UNSET
    """Form 1099 box (text). Box of the US tax form, as its kind numbers them."""
    detailkey: int | None | Unset = UNSET
    """Tax detail key (integer, record number)."""
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
    subtotal: Literal["S", "T"] | None | Unset = UNSET
    """Is subtotal (text). Allowed: S, T."""
    parenttaxentry: int | None | Unset = UNSET
    """Parent tax entry key (integer, record number). Read-only."""
    partialexempt: bool | None | Unset = UNSET
    """ITC (boolean, true or false). Whether tax paid on purchases is claimed back in part. Default: false. Since
    2021.R2.
    """
    paymenttaxcapture: bool | None | Unset = UNSET
    """Capture payment tax (boolean, true or false)."""
    primarydockey: int | None | Unset = UNSET
    """Primary doc key (integer, record number). Read-only."""
    primarydoclinekey: int | None | Unset = UNSET
    """Primary doc line key (integer, record number). Read-only."""
    contractid: str | None | Unset = UNSET
    """Contract ID (text)."""
    assetid: str | None | Unset = UNSET
    """Asset ID (text)."""
    origdockey: int | None | Unset = UNSET
    """Originating doc key (integer, record number). Read-only."""
    origdoclinekey: int | None | Unset = UNSET
    """Originating doc line key (integer, record number). Read-only."""
    origdocid: str | None | Unset = UNSET
    """Originating document ID (text). Read-only."""
    origdoclineid: str | None | Unset = UNSET
    """Originating document line ID (text). Read-only."""
    recordid: str | None | Unset = UNSET
    """Record ID (text). Number of the document as people see it; the key of the record is RECORDNO."""
    nameofacquiredasset: str | None | Unset = UNSET
    """Name of acquired asset (text)."""
    includetaxinassetcost: bool | None | Unset = UNSET
    """Include tax in asset cost (boolean, true or false)."""
    amortizationtemplateid: str | None | Unset = UNSET
    """Deferred adjustments template (text)."""
    amortizationstartdate: datetime.date | None | Unset = UNSET
    """Deferred adjustments start date (date, mm/dd/yyyy)."""
    amortizationenddate: datetime.date | None | Unset = UNSET
    """Deferred adjustments end date (date, mm/dd/yyyy)."""
    amortizationtemplateinfo_templatetype: Literal["Charges constatées d’avance"] | None | Unset = UNSET
    """Deferred adjustments type (text). Allowed: Charges constatées d’avance. Read-only."""
    amortizationtemplateinfo_term: Literal["Monthly", "Quarterly", "Annually"] | None | Unset = UNSET
    """Schedule period (text). Allowed: Monthly, Quarterly, Annually. Read-only."""
    selectedassetmode: Literal["S", "M", "N"] | None | Unset = UNSET
    """Asset creation (text). Allowed: S, M, N."""
    assetquantity: int | None | Unset = UNSET
    """Number of assets (integer)."""
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
    totaltrxamount: Decimal | None | Unset = UNSET
    """Total transaction amount (amount in transaction currency). Amount with tax; used when INCLUSIVETAX of the
    header is true. Write-only. Required when INCLUSIVETAX of the header is true. Since 2020.R2.
    """
    taskid: str | None | Unset = UNSET
    """Task (text). Since 2019.R4."""
    costtypeid: str | None | Unset = UNSET
    """Cost type (text). Since 2020.R2."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse (text)."""
    taxentries: list[ApbillitemTaxentry] | None | Unset = UNSET
    """Tax entries. Since 2019.R3."""

    __wire__ = Wire(
        "APBILLITEM",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("RECORDKEY", INTEGER, "?", label="Parent key"),
            el("ACCOUNTKEY", INTEGER, "?", label="Account key"),
            el("ACCOUNTNO", TEXT, "?", label="Account"),
            el("OFFSETACCOUNTKEY", INTEGER, "?", label="Offset account key", access="read"),
            el("OFFSETGLACCOUNTNO", TEXT, "?", label="AP account"),
            el("OFFSETGLACCOUNTTITLE", TEXT, "?", label="AP account title"),
            el("ACCOUNTTITLE", TEXT, "?", label="Account title"),
            el("ACCOUNTLABELKEY", INTEGER, "?", label="Account label key"),
            el("ACCOUNTLABEL", TEXT, "?", label="Account label"),
            el("PRENTRYOFFSETACCOUNTNO", TEXT, "?", label="Offset account", access="read"),
            el("ENTRY_DATE", DATE, "?", label="Entry date"),
            el("AMOUNT", DECIMAL, "?", label="Base amount", access="read"),
            el("TRX_AMOUNT", DECIMAL, "?", label="Transaction amount"),
            el("DEPARTMENTID", TEXT, "?", label="Department ID"),
            el("DEPARTMENTNAME", TEXT, "?", label="Department name"),
            el("LOCATIONID", TEXT, "?", label="Location ID"),
            el("LOCATIONNAME", TEXT, "?", label="Location name"),
            el("ENTRYDESCRIPTION", TEXT, "?", label="Memo"),
            el("EXCH_RATE_DATE", DATE, "?", label="Exchange rate date"),
            el("EXCH_RATE_TYPE_ID", TEXT, "?", label="Exchange rate type"),
            el("EXCHANGE_RATE", DECIMAL, "?", label="Exchange rate", access="read"),
            el("ALLOCATION", TEXT, "?", label="Allocation"),
            el("ALLOCATIONKEY", INTEGER, "?", label="Allocation key"),
            el("FORM1099", BOOLEAN, "?", label="1099"),
            el("LINEITEM", BOOLEAN_T_F, "?", label="Line item"),
            el("LINE_NO", TEXT, "?", label="Line no."),
            el("CURRENCY", TEXT, "?", label="Transaction currency", access="read"),
            el("BASECURR", TEXT, "?", label="Base currency", access="read"),
            el("TOTALPAID", DECIMAL, "?", label="Total paid"),
            el("TRX_TOTALPAID", DECIMAL, "?", label="Total transaction paid"),
            el("TOTALSELECTED", DECIMAL, "?", label="Total selected"),
            el("TRX_TOTALSELECTED", DECIMAL, "?", label="Total transaction selected"),
            el("BILLABLE", BOOLEAN, "?", label="Billable", default="false"),
            el("BILLED", BOOLEAN, "?", label="Billed", access="read"),
            el("RELEASETOPAY", BOOLEAN, "?", label="Release to pay"),
            el("PARENTENTRY", INTEGER, "?", label="Parent entry key", access="read"),
            el("BASELOCATION", INTEGER, "?", label="Base location key", access="read"),
            el("STATE", TEXT, "?", label="State"),
            el("RECORDTYPE", TEXT, "?", label="Record type"),
            el("FORM1099TYPE", TEXT, "?", label="Form 1099 type"),
            el("FORM1099BOX", TEXT, "?", label="Form 1099 box"),
            el("DETAILKEY", INTEGER, "?", label="Tax detail key"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("RETAINAGEPERCENTAGE", PERCENT, "?", label="Retainage percentage", access="read"),
            el("TRX_AMOUNTRETAINED", DECIMAL, "?", label="Txn amount retained", access="read"),
            el("AMOUNTRETAINED", DECIMAL, "?", label="Base amount retained", access="read"),
            el("TRX_AMOUNTRELEASED", DECIMAL, "?", label="Txn amount released", access="read"),
            el("SUBTOTAL", Enumeration("S", "T"), "?", label="Is subtotal"),
            el("PARENTTAXENTRY", INTEGER, "?", label="Parent tax entry key", access="read"),
            el("PARTIALEXEMPT", BOOLEAN, "?", since="2021.R2", label="ITC", default="false"),
            el("PAYMENTTAXCAPTURE", BOOLEAN, "?", label="Capture payment tax"),
            el("PRIMARYDOCKEY", INTEGER, "?", label="Primary doc key", access="read"),
            el("PRIMARYDOCLINEKEY", INTEGER, "?", label="Primary doc line key", access="read"),
            el("CONTRACTID", TEXT, "?", label="Contract ID"),
            el("ASSETID", TEXT, "?", label="Asset ID"),
            el("ORIGDOCKEY", INTEGER, "?", label="Originating doc key", access="read"),
            el("ORIGDOCLINEKEY", INTEGER, "?", label="Originating doc line key", access="read"),
            el("ORIGDOCID", TEXT, "?", label="Originating document ID", access="read"),
            el("ORIGDOCLINEID", TEXT, "?", label="Originating document line ID", access="read"),
            el("RECORDID", TEXT, "?", label="Record ID"),
            el("NAMEOFACQUIREDASSET", TEXT, "?", label="Name of acquired asset"),
            el("INCLUDETAXINASSETCOST", BOOLEAN, "?", label="Include tax in asset cost"),
            el("AMORTIZATIONTEMPLATEID", TEXT, "?", label="Deferred adjustments template"),
            el("AMORTIZATIONSTARTDATE", DATE, "?", label="Deferred adjustments start date"),
            el("AMORTIZATIONENDDATE", DATE, "?", label="Deferred adjustments end date"),
            el(
                "AMORTIZATIONTEMPLATEINFO.TEMPLATETYPE",
                Enumeration("Charges constatées d’avance"),
                "?",
                label="Deferred adjustments type",
                access="read",
            ),
            el(
                "AMORTIZATIONTEMPLATEINFO.TERM",
                Enumeration("Monthly", "Quarterly", "Annually"),
                "?",
                label="Schedule period",
                access="read",
            ),
            el("SELECTEDASSETMODE", Enumeration("S", "M", "N"), "?", label="Asset creation"),
            el("ASSETQUANTITY", INTEGER, "?", label="Number of assets"),
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
            el("TOTALTRXAMOUNT", CURRENCY, "?", since="2020.R2", label="Total transaction amount", access="write"),
            el("TASKID", TEXT, "?", since="2019.R4", label="Task"),
            el("COSTTYPEID", TEXT, "?", since="2020.R2", label="Cost type"),
            el("WAREHOUSEID", TEXT, "?", label="Warehouse"),
            el(
                "TAXENTRIES",
                list_of(el("TAXENTRY", Ref("intacct.accounts_payable.apbillitem", "ApbillitemTaxentry"), "*")),
                "?",
                since="2019.R3",
                label="Tax entries",
            ),
        ),
        label="Bill line",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(
            Relationship("APBILL", "APBILL", "MANY2ONE", "RECORDKEY"),
            Relationship("GLACCOUNT", "GLACCOUNT", "MANY2ONE", "ACCOUNTNO"),
            Relationship(
                "OFFSETGLACCOUNTNO",
                "GLACCOUNT",
                "MANY2ONE",
                "OFFSETGLACCOUNTNO",
                "AP account",
                attr="offsetglaccountno_record",
            ),
            Relationship("DEPARTMENT", "DEPARTMENT", "MANY2ONE", "DEPARTMENTID"),
            Relationship("LOCATIONENTITY", "LOCATIONENTITY", "MANY2ONE", "LOCATIONID"),
            Relationship("ACCOUNTLABEL", "APACCOUNTLABEL", "MANY2ONE", "ACCOUNTLABEL", attr="accountlabel_record"),
            Relationship("ALLOCATION", "ALLOCATION", "MANY2ONE", "ALLOCATION", attr="allocation_record"),
            Relationship("RETAINAGE_OFFSETGLACCOUNT", "GLACCOUNT", "MANY2ONE", "RETAINAGE_OFFSETGLACCOUNTNO"),
            Relationship(
                "PRIMARYDOCLINE",
                "PODOCUMENTENTRY",
                "MANY2ONE",
                "PRIMARYDOCLINEKEY",
                "Primary document transaction detail",
            ),
            Relationship(
                "ORIGDOCLINE",
                "PODOCUMENTENTRY",
                "MANY2ONE",
                "ORIGDOCLINEKEY",
                "Originating document transaction detail",
            ),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@model
class ApbillitemTaxentry(Object):
    """The content of `TAXENTRY`."""

    detailid: str | None | Unset = UNSET
    """Tax detail (text). Required in create and update."""
    trx_tax: Decimal | None | Unset = UNSET
    """Transaction tax (amount in transaction currency)."""
    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead."""

    __wire__ = Wire(
        "TAXENTRY",
        unordered(
            el("DETAILID", TEXT, "?", label="Tax detail", required=("create", "update")),
            el("TRX_TAX", CURRENCY, "?", label="Transaction tax"),
            el("RECORDNO", INTEGER, "?", label="Record number"),
        ),
    )


@stub
def query_apbillitem(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[APBILLITEM]:
    """Find records of Bill line (APBILLITEM).

    Answers `Records[APBILLITEM]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-payable/bills/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="APBILLITEM",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_apbillitem(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[APBILLITEM]:
    """Read records of Bill line (APBILLITEM) by key.

    Answers `Records[APBILLITEM]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-payable/bills/
    """
    from intacct.common.read import read

    return read(
        object="APBILLITEM", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _APBILLITEMFields(Fields):
        """Fields of APBILLITEM."""

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
        allocation: Field[str]
        allocationkey: Field[int]
        form1099: Field[bool]
        lineitem: Field[bool]
        line_no: Field[str]
        currency: Field[str]
        basecurr: Field[str]
        totalpaid: Field[Decimal]
        trx_totalpaid: Field[Decimal]
        totalselected: Field[Decimal]
        trx_totalselected: Field[Decimal]
        billable: Field[bool]
        billed: Field[bool]
        releasetopay: Field[bool]
        parententry: Field[int]
        baselocation: Field[int]
        state: Field[str]
        recordtype: Field[str]
        form1099type: Field[str]
        form1099box: Field[str]
        detailkey: Field[int]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        retainagepercentage: Field[Decimal]
        trx_amountretained: Field[Decimal]
        amountretained: Field[Decimal]
        trx_amountreleased: Field[Decimal]
        subtotal: Field[str]
        parenttaxentry: Field[int]
        partialexempt: Field[bool]
        paymenttaxcapture: Field[bool]
        primarydockey: Field[int]
        primarydoclinekey: Field[int]
        contractid: Field[str]
        assetid: Field[str]
        origdockey: Field[int]
        origdoclinekey: Field[int]
        origdocid: Field[str]
        origdoclineid: Field[str]
        recordid: Field[str]
        nameofacquiredasset: Field[str]
        includetaxinassetcost: Field[bool]
        amortizationtemplateid: Field[str]
        amortizationstartdate: Field[datetime.date]
        amortizationenddate: Field[datetime.date]
        amortizationtemplateinfo_templatetype: Field[str]
        amortizationtemplateinfo_term: Field[str]
        selectedassetmode: Field[str]
        assetquantity: Field[int]
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
        warehouseid: Field[str]
        apbill: _APBILLFields
        glaccount: _GLACCOUNTFields
        offsetglaccountno_record: _GLACCOUNTFields
        department: _DEPARTMENTFields
        locationentity: _LOCATIONENTITYFields
        accountlabel_record: _APACCOUNTLABELFields
        allocation_record: _ALLOCATIONFields
        retainage_offsetglaccount: _GLACCOUNTFields
        primarydocline: _PODOCUMENTENTRYFields
        origdocline: _PODOCUMENTENTRYFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
