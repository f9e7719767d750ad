# Generated from spec/sales_tax_vat_gst/TAXRECORD.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object TAXRECORD."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct._values import COUNTRY_CODES
from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct._values import CountryCodes
    from intacct.accounts_receivable.arpayment import _ARPAYMENTFields
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.update import update
    from intacct.company_console.department import _DEPARTMENTFields
    from intacct.company_console.location import _LOCATIONFields
    from intacct.employee_expenses.expenseadjustments import _EXPENSEADJUSTMENTSFields
    from intacct.general_ledger.glbatch import _GLBATCHFields
    from intacct.general_ledger.glentry import _GLENTRYFields
    from intacct.sales_tax_vat_gst.taxdetail import _TAXDETAILFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = ["TAXRECORD", "query_taxrecord", "read_taxrecord", "update_taxrecord"]


@model
class TAXRECORD(Object):
    """Tax record (TAXRECORD).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery and update.
    Related to 10 other objects for queries.
    Reference: https://developer.intacct.com/api/sales-tax-vat-gst/tax-records/
    """

    fields: ClassVar[_TAXRECORDFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """
    entry_date: datetime.date | None | Unset = UNSET
    """Transaction date (date, mm/dd/yyyy)."""
    taxpointdate: datetime.date | None | Unset = UNSET
    """Tax point date (date, mm/dd/yyyy)."""
    transactionlabel: str | None | Unset = UNSET
    """Transaction label (text)."""
    description: str | None | Unset = UNSET
    """Memo (text)."""
    glbatchkey: str | None | Unset = UNSET
    """GL batch (text)."""
    sourceglentrykey: str | None | Unset = UNSET
    """Source journal entry key (text)."""
    taxglentrykey: str | None | Unset = UNSET
    """Tax journal entry key (text)."""
    prrecordkey: str | None | Unset = UNSET
    """AR or AP transaction key (text)."""
    dochdrkey: int | None | Unset = UNSET
    """Document header key (integer, record number)."""
    sourceprentrykey: str | None | Unset = UNSET
    """Source AR or AP transaction entry key (text)."""
    taxprentrykey: str | None | Unset = UNSET
    """Tax AR or AP transaction entry key (text)."""
    taxdetailkey: int | None | Unset = UNSET
    """Tax detail key (integer, record number)."""
    tr_type: int | None | Unset = UNSET
    """Debit or credit (integer). 1 is a debit, -1 a credit; with statistical accounts an increase or a decrease."""
    taxtype: Literal["Input Tax", "Output Tax"] | None | Unset = UNSET
    """Purchase or sales (text). Allowed: Input Tax, Output Tax. Stored as I or O."""
    taxdetailtype: Literal["Sale", "Purchase"] | None | Unset = UNSET
    """Tax detail type (text). Allowed: Sale, Purchase."""
    transactiontype: str | None | Unset = UNSET
    """Transaction type (text)."""
    currency: str | None | Unset = UNSET
    """Transaction currency (text). Three-letter code; amounts whose names begin with TRX_ are in it."""
    base_currency: str | None | Unset = UNSET
    """Base currency (text). Read-only."""
    exchange_rate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal)."""
    exch_rate_date: datetime.date | None | Unset = UNSET
    """Exchange rate date (date, mm/dd/yyyy). Day of which the exchange rate is taken."""
    trxsourceamount: Decimal | None | Unset = UNSET
    """Transaction source amount (amount in transaction currency)."""
    trxtaxamount: Decimal | None | Unset = UNSET
    """Transaction tax amount (amount in transaction currency)."""
    sourceamount: Decimal | None | Unset = UNSET
    """Source base amount (amount in base currency)."""
    taxamount: Decimal | None | Unset = UNSET
    """Tax base amount (amount in base currency)."""
    rate: Decimal | None | Unset = UNSET
    """Tax rate percent (decimal)."""
    taxcode: str | None | Unset = UNSET
    """Tax detail ID (text)."""
    taxfiling: Literal["Reporting", "Not reporting"] | None | Unset = UNSET
    """Tax filing (text). Allowed: Reporting, Not reporting."""
    taxuid: str | None | Unset = UNSET
    """Tax detail UID (text)."""
    isfiled: bool | None | Unset = UNSET
    """Tax filed (boolean, true or false)."""
    isreverse: bool | None | Unset = UNSET
    """Reversed transaction (boolean, true or false)."""
    state: Literal["Submitted", "Posted", "Locked", "Ignored", "Filed"] | None | Unset = UNSET
    """State (text). Allowed: Submitted, Posted, Locked, Ignored, Filed. Stored as S, P or F."""
    custvendname: str | None | Unset = UNSET
    """Customer or vendor name (text)."""
    contactkey: int | None | Unset = UNSET
    """Ship-to or pay-to contact key (integer, record number). Read-only."""
    contact_contactname: str | None | Unset = UNSET
    """Contact name (text). Read-only."""
    contact_taxid: str | None | Unset = UNSET
    """Contact tax ID (text). Read-only."""
    contact_taxable: bool | None | Unset = UNSET
    """Taxable (boolean, true or false). Read-only."""
    contact_taxgroup_name: str | None | Unset = UNSET
    """Contact tax group (text). Read-only."""
    contact_mailaddress_country: str | None | Unset = UNSET
    """Contact address: Country (text). Read-only."""
    contact_mailaddress_countrycode: CountryCodes | None | Unset = UNSET
    """Contact address: Country code (text). One of the 252 values of `intacct._values.COUNTRY_CODES`. Read-only."""
    deptkey: int | None | Unset = UNSET
    """Department key (integer, record number)."""
    deptid: str | None | Unset = UNSET
    """Department ID (text)."""
    deptname: str | None | Unset = UNSET
    """Department name (text)."""
    locationkey: int | None | Unset = UNSET
    """Location key (integer, record number)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text)."""
    locationname: str | None | Unset = UNSET
    """Location name (text)."""
    taxid: str | None | Unset = UNSET
    """Tax ID (text)."""
    transactionid: str | None | Unset = UNSET
    """Transaction ID (text)."""
    taxreturnkey: int | None | Unset = UNSET
    """Tax submission key (integer, record number)."""
    iscredit: bool | None | Unset = UNSET
    """Adjustment transaction (boolean, true or false)."""
    whenfiled: datetime.date | None | Unset = UNSET
    """When filed (date, mm/dd/yyyy)."""
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
    isreclaimable: bool | None | Unset = UNSET
    """ITC (boolean, true or false)."""
    paymenttaxcapture: bool | None | Unset = UNSET
    """Capture payment tax (boolean, true or false)."""
    taxpymtentrykey: str | None | Unset = UNSET
    """Tax AR or AP payment entry key (text)."""
    src_paymentkey: str | None | Unset = UNSET
    """Source payment key (text)."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "TAXRECORD",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", required=("update",)),
            el("ENTRY_DATE", DATE, "?", label="Transaction date"),
            el("TAXPOINTDATE", DATE, "?", label="Tax point date"),
            el("TRANSACTIONLABEL", TEXT, "?", label="Transaction label"),
            el("DESCRIPTION", TEXT, "?", label="Memo"),
            el("GLBATCHKEY", TEXT, "?", label="GL batch"),
            el("SOURCEGLENTRYKEY", TEXT, "?", label="Source journal entry key"),
            el("TAXGLENTRYKEY", TEXT, "?", label="Tax journal entry key"),
            el("PRRECORDKEY", TEXT, "?", label="AR or AP transaction key"),
            el("DOCHDRKEY", INTEGER, "?", label="Document header key"),
            el("SOURCEPRENTRYKEY", TEXT, "?", label="Source AR or AP transaction entry key"),
            el("TAXPRENTRYKEY", TEXT, "?", label="Tax AR or AP transaction entry key"),
            el("TAXDETAILKEY", INTEGER, "?", label="Tax detail key"),
            el("TR_TYPE", INTEGER, "?", label="Debit or credit"),
            el("TAXTYPE", Enumeration("Input Tax", "Output Tax"), "?", label="Purchase or sales"),
            el("TAXDETAILTYPE", Enumeration("Sale", "Purchase"), "?", label="Tax detail type"),
            el("TRANSACTIONTYPE", TEXT, "?", label="Transaction type"),
            el("CURRENCY", TEXT, "?", label="Transaction currency"),
            el("BASE_CURRENCY", TEXT, "?", label="Base currency", access="read"),
            el("EXCHANGE_RATE", DECIMAL, "?", label="Exchange rate"),
            el("EXCH_RATE_DATE", DATE, "?", label="Exchange rate date"),
            el("TRXSOURCEAMOUNT", DECIMAL, "?", label="Transaction source amount"),
            el("TRXTAXAMOUNT", DECIMAL, "?", label="Transaction tax amount"),
            el("SOURCEAMOUNT", DECIMAL, "?", label="Source base amount"),
            el("TAXAMOUNT", DECIMAL, "?", label="Tax base amount"),
            el("RATE", DECIMAL, "?", label="Tax rate percent"),
            el("TAXCODE", TEXT, "?", label="Tax detail ID"),
            el("TAXFILING", Enumeration("Reporting", "Not reporting"), "?", label="Tax filing"),
            el("TAXUID", TEXT, "?", label="Tax detail UID"),
            el("ISFILED", BOOLEAN, "?", label="Tax filed"),
            el("ISREVERSE", BOOLEAN, "?", label="Reversed transaction"),
            el("STATE", Enumeration("Submitted", "Posted", "Locked", "Ignored", "Filed"), "?", label="State"),
            el("CUSTVENDNAME", TEXT, "?", label="Customer or vendor name"),
            el("CONTACTKEY", INTEGER, "?", label="Ship-to or pay-to contact key", access="read"),
            el("CONTACT.CONTACTNAME", TEXT, "?", label="Contact name", access="read"),
            el("CONTACT.TAXID", TEXT, "?", label="Contact tax ID", access="read"),
            el("CONTACT.TAXABLE", BOOLEAN, "?", label="Taxable", access="read"),
            el("CONTACT.TAXGROUP.NAME", TEXT, "?", label="Contact tax group", access="read"),
            el("CONTACT.MAILADDRESS.COUNTRY", TEXT, "?", label="Contact address: Country", access="read"),
            el(
                "CONTACT.MAILADDRESS.COUNTRYCODE",
                COUNTRY_CODES,
                "?",
                label="Contact address: Country code",
                access="read",
            ),
            el("DEPTKEY", INTEGER, "?", label="Department key"),
            el("DEPTID", TEXT, "?", label="Department ID"),
            el("DEPTNAME", TEXT, "?", label="Department name"),
            el("LOCATIONKEY", INTEGER, "?", label="Location key"),
            el("LOCATIONID", TEXT, "?", label="Location ID"),
            el("LOCATIONNAME", TEXT, "?", label="Location name"),
            el("TAXID", TEXT, "?", label="Tax ID"),
            el("TRANSACTIONID", TEXT, "?", label="Transaction ID"),
            el("TAXRETURNKEY", INTEGER, "?", label="Tax submission key"),
            el("ISCREDIT", BOOLEAN, "?", label="Adjustment transaction"),
            el("WHENFILED", DATE, "?", label="When filed"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("ISRECLAIMABLE", BOOLEAN, "?", label="ITC"),
            el("PAYMENTTAXCAPTURE", BOOLEAN, "?", label="Capture payment tax"),
            el("TAXPYMTENTRYKEY", TEXT, "?", label="Tax AR or AP payment entry key"),
            el("SRC_PAYMENTKEY", TEXT, "?", label="Source payment key"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Tax record",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "update"),
        relationships=(
            Relationship("EXPENSEADJUSTMENTS", "EXPENSEADJUSTMENTS", "MANY2ONE", "PRRECORDKEY", "Expense adjustment"),
            Relationship("GLBATCH", "GLBATCH", "MANY2ONE", "GLBATCHKEY", "GL batch"),
            Relationship("SOURCEGLENTRY", "GLENTRY", "MANY2ONE", "SOURCEGLENTRYKEY", "Source journal entry"),
            Relationship("TAXGLENTRY", "GLENTRY", "MANY2ONE", "TAXGLENTRYKEY", "Tax journal entry"),
            Relationship("TAXRETURN", "TAXRETURN", "MANY2ONE", "TAXRETURNKEY", "Tax submission"),
            Relationship("TAXDETAIL", "TAXDETAIL", "MANY2ONE", "TAXCODE", "Tax detail"),
            Relationship("CONTACT", "CONTACTVERSION", "MANY2ONE", "CONTACTKEY", "Ship-to or pay-to contact"),
            Relationship("LOCATION", "LOCATION", "MANY2ONE", "LOCATIONID"),
            Relationship("DEPARTMENT", "DEPARTMENT", "MANY2ONE", "DEPTID"),
            Relationship("ARPAYMENT", "ARPAYMENT", "MANY2ONE", "SRC_PAYMENTKEY", "AR payment"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_taxrecord(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[TAXRECORD]:
    """Find records of Tax record (TAXRECORD).

    Answers `Records[TAXRECORD]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/sales-tax-vat-gst/tax-records/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="TAXRECORD",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_taxrecord(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[TAXRECORD]:
    """Read records of Tax record (TAXRECORD) by key.

    Answers `Records[TAXRECORD]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/sales-tax-vat-gst/tax-records/
    """
    from intacct.common.read import read

    return read(
        object="TAXRECORD", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def update_taxrecord(
    *,
    recordno: int | None,
    entry_date: datetime.date | None | Unset = UNSET,
    taxpointdate: datetime.date | None | Unset = UNSET,
    transactionlabel: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    glbatchkey: str | None | Unset = UNSET,
    sourceglentrykey: str | None | Unset = UNSET,
    taxglentrykey: str | None | Unset = UNSET,
    prrecordkey: str | None | Unset = UNSET,
    dochdrkey: int | None | Unset = UNSET,
    sourceprentrykey: str | None | Unset = UNSET,
    taxprentrykey: str | None | Unset = UNSET,
    taxdetailkey: int | None | Unset = UNSET,
    tr_type: int | None | Unset = UNSET,
    taxtype: Literal["Input Tax", "Output Tax"] | None | Unset = UNSET,
    taxdetailtype: Literal["Sale", "Purchase"] | None | Unset = UNSET,
    transactiontype: str | None | Unset = UNSET,
    currency: str | None | Unset = UNSET,
    exchange_rate: Decimal | None | Unset = UNSET,
    exch_rate_date: datetime.date | None | Unset = UNSET,
    trxsourceamount: Decimal | None | Unset = UNSET,
    trxtaxamount: Decimal | None | Unset = UNSET,
    sourceamount: Decimal | None | Unset = UNSET,
    taxamount: Decimal | None | Unset = UNSET,
    rate: Decimal | None | Unset = UNSET,
    taxcode: str | None | Unset = UNSET,
    taxfiling: Literal["Reporting", "Not reporting"] | None | Unset = UNSET,
    taxuid: str | None | Unset = UNSET,
    isfiled: bool | None | Unset = UNSET,
    isreverse: bool | None | Unset = UNSET,
    state: Literal["Submitted", "Posted", "Locked", "Ignored", "Filed"] | None | Unset = UNSET,
    custvendname: str | None | Unset = UNSET,
    deptkey: int | None | Unset = UNSET,
    deptid: str | None | Unset = UNSET,
    deptname: str | None | Unset = UNSET,
    locationkey: int | None | Unset = UNSET,
    locationid: str | None | Unset = UNSET,
    locationname: str | None | Unset = UNSET,
    taxid: str | None | Unset = UNSET,
    transactionid: str | None | Unset = UNSET,
    taxreturnkey: int | None | Unset = UNSET,
    iscredit: bool | None | Unset = UNSET,
    whenfiled: datetime.date | None | Unset = UNSET,
    isreclaimable: bool | None | Unset = UNSET,
    paymenttaxcapture: bool | None | Unset = UNSET,
    taxpymtentrykey: str | None | Unset = UNSET,
    src_paymentkey: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[TAXRECORD]:
    """Change one record of Tax record (TAXRECORD); what is left out stays as it is.

    Answers the record as `Records[TAXRECORD]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/sales-tax-vat-gst/tax-records/
    """
    from intacct.common.update import update

    return update(
        objects=[
            TAXRECORD(
                recordno=recordno,
                entry_date=entry_date,
                taxpointdate=taxpointdate,
                transactionlabel=transactionlabel,
                description=description,
                glbatchkey=glbatchkey,
                sourceglentrykey=sourceglentrykey,
                taxglentrykey=taxglentrykey,
                prrecordkey=prrecordkey,
                dochdrkey=dochdrkey,
                sourceprentrykey=sourceprentrykey,
                taxprentrykey=taxprentrykey,
                taxdetailkey=taxdetailkey,
                tr_type=tr_type,
                taxtype=taxtype,
                taxdetailtype=taxdetailtype,
                transactiontype=transactiontype,
                currency=currency,
                exchange_rate=exchange_rate,
                exch_rate_date=exch_rate_date,
                trxsourceamount=trxsourceamount,
                trxtaxamount=trxtaxamount,
                sourceamount=sourceamount,
                taxamount=taxamount,
                rate=rate,
                taxcode=taxcode,
                taxfiling=taxfiling,
                taxuid=taxuid,
                isfiled=isfiled,
                isreverse=isreverse,
                state=state,
                custvendname=custvendname,
                deptkey=deptkey,
                deptid=deptid,
                deptname=deptname,
                locationkey=locationkey,
                locationid=locationid,
                locationname=locationname,
                taxid=taxid,
                transactionid=transactionid,
                taxreturnkey=taxreturnkey,
                iscredit=iscredit,
                whenfiled=whenfiled,
                isreclaimable=isreclaimable,
                paymenttaxcapture=paymenttaxcapture,
                taxpymtentrykey=taxpymtentrykey,
                src_paymentkey=src_paymentkey,
                extra={} if extra is None else extra,
            )
        ]
    )


if TYPE_CHECKING:

    class _TAXRECORDFields(Fields):
        """Fields of TAXRECORD."""

        recordno: Field[int]
        entry_date: Field[datetime.date]
        taxpointdate: Field[datetime.date]
        transactionlabel: Field[str]
        description: Field[str]
        glbatchkey: Field[str]
        sourceglentrykey: Field[str]
        taxglentrykey: Field[str]
        prrecordkey: Field[str]
        dochdrkey: Field[int]
        sourceprentrykey: Field[str]
        taxprentrykey: Field[str]
        taxdetailkey: Field[int]
        tr_type: Field[int]
        taxtype: Field[str]
        taxdetailtype: Field[str]
        transactiontype: Field[str]
        currency: Field[str]
        base_currency: Field[str]
        exchange_rate: Field[Decimal]
        exch_rate_date: Field[datetime.date]
        trxsourceamount: Field[Decimal]
        trxtaxamount: Field[Decimal]
        sourceamount: Field[Decimal]
        taxamount: Field[Decimal]
        rate: Field[Decimal]
        taxcode: Field[str]
        taxfiling: Field[str]
        taxuid: Field[str]
        isfiled: Field[bool]
        isreverse: Field[bool]
        state: Field[str]
        custvendname: Field[str]
        contactkey: Field[int]
        contact_contactname: Field[str]
        contact_taxid: Field[str]
        contact_taxable: Field[bool]
        contact_taxgroup_name: Field[str]
        contact_mailaddress_country: Field[str]
        contact_mailaddress_countrycode: Field[str]
        deptkey: Field[int]
        deptid: Field[str]
        deptname: Field[str]
        locationkey: Field[int]
        locationid: Field[str]
        locationname: Field[str]
        taxid: Field[str]
        transactionid: Field[str]
        taxreturnkey: Field[int]
        iscredit: Field[bool]
        whenfiled: Field[datetime.date]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        isreclaimable: Field[bool]
        paymenttaxcapture: Field[bool]
        taxpymtentrykey: Field[str]
        src_paymentkey: Field[str]
        record_url: Field[str]
        expenseadjustments: _EXPENSEADJUSTMENTSFields
        glbatch: _GLBATCHFields
        sourceglentry: _GLENTRYFields
        taxglentry: _GLENTRYFields
        taxreturn: Fields
        taxdetail: _TAXDETAILFields
        contact: Fields
        location: _LOCATIONFields
        department: _DEPARTMENTFields
        arpayment: _ARPAYMENTFields
