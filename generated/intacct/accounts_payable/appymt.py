# Generated from spec/accounts_payable/APPYMT.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object APPYMT."""

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
    from intacct.accounts_payable.appymtdetail import APPYMTDETAIL
    from intacct.accounts_payable.vendor import _VENDORFields
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.update import update
    from intacct.company_console.contact import _CONTACTFields
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = ["APPYMT", "create_appymt", "delete_appymt", "query_appymt", "read_appymt", "update_appymt"]


@model
class APPYMT(Object):
    """AP payment (APPYMT).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery, create, update and delete.
    Owns: APPYMTDETAILS (APPYMTDETAIL).
    Related to 7 other objects for queries.
    Since 2017.R3.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-payments/
    - PAYMENTDATE is written and comes back as WHENCREATED.
    - CURRENCY is documented as required in create; every example leaves it out.
    """

    fields: ClassVar[_APPYMTFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """
    prbatchkey: int | None | Unset = UNSET
    """Summary key (integer, record number). RECORDNO of the summary that the transaction posts to the ledger with.
    Read-only.
    """
    recordtype: str | None | Unset = UNSET
    """Record type (text)."""
    recordid: str | None | Unset = UNSET
    """Payment number (text). Number of the document as people see it; the key of the record is RECORDNO. Read-only."""
    financialentity: str | None | Unset = UNSET
    """Financial entity (text). ID of the bank account or card that money leaves or reaches."""
    financialentitytype: str | None | Unset = UNSET
    """Financial entity type (text). Read-only."""
    financialaccountname: str | None | Unset = UNSET
    """Bank (text). Read-only."""
    financialaccountcurrency: str | None | Unset = UNSET
    """Bank currency (text). Read-only."""
    state: str | None | Unset = UNSET
    """State (text). Stored as C when posted, D draft, A approved, V voided, S submitted. Read-only."""
    rawstate: str | None | Unset = UNSET
    """Raw state (text). Stored code of STATE, which has it in words."""
    paymentprovider: str | None | Unset = UNSET
    """Payment provider (text). Since 2021.R1."""
    paymentmethod: str | None | Unset = UNSET
    """Payment method (text). Known values: Printed Check, Joint Check, Cash, EFT, Credit Card, ACH, Check Delivery,
    WF Check, WF Domestic ACH, WF USD Wire.
    """
    paymentmethodkey: int | None | Unset = UNSET
    """Payment method key (integer, record number). Read-only."""
    entity: str | None | Unset = UNSET
    """Vendor entity (text). Read-only."""
    vendorid: str | None | Unset = UNSET
    """Vendor ID (text). Required in create."""
    vendorname: str | None | Unset = UNSET
    """Vendor (text). Read-only."""
    docnumber: str | None | Unset = UNSET
    """Reference number (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    description2: str | None | Unset = UNSET
    """Document ID (text)."""
    whencreated: datetime.date | None | Unset = UNSET
    """Date (date, mm/dd/yyyy). Date of the document itself, not when it was entered."""
    whendue: datetime.date | None | Unset = UNSET
    """Due date (date, mm/dd/yyyy)."""
    whenpaid: datetime.date | None | Unset = UNSET
    """Date fully paid (date, mm/dd/yyyy)."""
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books."""
    currency: str | None | Unset = UNSET
    """Transaction currency (text). Three-letter code; amounts whose names begin with TRX_ are in it."""
    exch_rate_date: datetime.date | None | Unset = UNSET
    """Exchange rate date (date, mm/dd/yyyy). Day of which the exchange rate is taken."""
    exch_rate_type_id: str | None | Unset = UNSET
    """Exchange rate type (text). Name of a kind of rates, such as Intacct Daily Rate; leave it out when
    EXCHANGE_RATE gives the rate. Default: Intacct Daily Rate.
    """
    exchange_rate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal)."""
    totalentered: Decimal | None | Unset = UNSET
    """Total amount (amount in base currency). Read-only."""
    totalselected: Decimal | None | Unset = UNSET
    """Total selected (amount in base currency). Part of the total that is selected for payments not yet made.
    Read-only.
    """
    totalpaid: Decimal | None | Unset = UNSET
    """Total paid (amount in base currency). Read-only."""
    totaldue: Decimal | None | Unset = UNSET
    """Amount due (amount in base currency). Read-only."""
    trx_totalentered: Decimal | None | Unset = UNSET
    """Total transaction amount (amount in transaction currency). Read-only."""
    trx_totalselected: Decimal | None | Unset = UNSET
    """Total transaction amount selected (amount in transaction currency). Part of the total that is selected for
    payments not yet made. Read-only.
    """
    trx_totalpaid: Decimal | None | Unset = UNSET
    """Total transaction amount paid (amount in transaction currency). Read-only."""
    trx_totaldue: Decimal | None | Unset = UNSET
    """Transaction amount due (amount in transaction currency). Read-only."""
    billtopaytocontactname: str | None | Unset = UNSET
    """Pay to (text). Contact that a customer is billed at or a vendor paid at."""
    prbatch: str | None | Unset = UNSET
    """Summary (text). Title of the summary that the transaction posts to the ledger with; needed where users choose
    summaries.
    """
    auwhencreated: datetime.datetime | None | Unset = UNSET
    """Audit when created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered; WHENCREATED is the date of
    the document. Read-only.
    """
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    cleared: str | None | Unset = UNSET
    """Cleared (text). Whether it is matched with the statement of the bank or card."""
    clrdate: datetime.date | None | Unset = UNSET
    """Cleared date (date, mm/dd/yyyy). Date of the reconciliation in which it was cleared."""
    systemgenerated: bool | None | Unset = UNSET
    """System generated (boolean, T or F). Whether the gateway made it rather than a user."""
    billtopaytokey: int | None | Unset = UNSET
    """Pay-to contact key (integer, record number). Read-only."""
    whenposted: datetime.date | None | Unset = UNSET
    """GL posting date (date, mm/dd/yyyy). Date under which the general ledger has it; not used where PRBATCH is
    given.
    """
    inclusivetax: bool | None | Unset = UNSET
    """Inclusive taxes (boolean, true or false). True when lines give totals with tax, from which the gateway works
    out amount and tax.
    """
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST."""
    paymentrequestmethod: Literal["vendorpref", "bill", "vendor", "payto"] | None | Unset = UNSET
    """Payment request method (text). Allowed: vendorpref, bill, vendor, payto. Default: vendorpref."""
    vendorkey: str | None | Unset = UNSET
    """Vendor key (text)."""
    jointpayeename: str | None | Unset = UNSET
    """Joint payee (text). Read-only."""
    jointpayeeprintas: str | None | Unset = UNSET
    """Joint payee print as (text). Read-only."""
    displaystate: (
        Literal[
            "Partially Approved",
            "Submitted",
            "Voided",
            "Confirmed",
            "Approved",
            "Draft",
            "Declined",
            "Delivered",
            "Print Voided",
            "Quick Delivery",
        ]
        | None
        | Unset
    ) = UNSET
    """State (text). Allowed: Partially Approved, Submitted, Voided, Confirmed, Approved, Draft, Declined,
    Delivered, Print Voided, Quick Delivery. Read-only.
    """
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text). Login ID of the user who entered it. Read-only."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text). Login ID of the user who last changed it. Read-only."""
    megaentitykey: int | None | Unset = UNSET
    """Created at - Entity key (integer, record number). RECORDNO of the entity in which the record was entered;
    empty when that was the top level. Read-only.
    """
    megaentityid: str | None | Unset = UNSET
    """Created at - Entity ID (text). Entity in which the record was entered; empty when that was the top level.
    Read-only.
    """
    megaentityname: str | None | Unset = UNSET
    """Created at - Entity name (text). Name of the entity in which the record was entered; empty when that was the
    top level. Read-only.
    """
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    paymentdate: datetime.date | None | Unset = UNSET
    """Payment date (date, mm/dd/yyyy). Required in create. Write-only."""
    amounttopay: Decimal | None | Unset = UNSET
    """Amount to pay (amount). Write-only."""
    action: str | None | Unset = UNSET
    """Action (text). Draft keeps it as a draft, Submit posts it or sends it to approval. Known values: Draft,
    Submit. Default: Submit. Write-only.
    """
    appymtdetails: list[APPYMTDETAIL] | None | Unset = UNSET
    """AP payment details. Required in create and update."""
    grouppayments: bool | None | Unset = UNSET
    """Group payments (boolean, true or false). Write-only."""
    paymentcontact: str | None | Unset = UNSET
    """Payment contact (text). Write-only."""
    credittoapply: Decimal | None | Unset = UNSET
    """Credit to apply (amount). Write-only."""
    discounttoapply: Decimal | None | Unset = UNSET
    """Discount to apply (amount). Write-only."""

    __wire__ = Wire(
        "APPYMT",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", required=("update",)),
            el("PRBATCHKEY", INTEGER, "?", label="Summary key", access="read"),
            el("RECORDTYPE", TEXT, "?", label="Record type"),
            el("RECORDID", TEXT, "?", label="Payment number", access="read"),
            el("FINANCIALENTITY", TEXT, "?", label="Financial entity"),
            el("FINANCIALENTITYTYPE", TEXT, "?", label="Financial entity type", access="read"),
            el("FINANCIALACCOUNTNAME", TEXT, "?", label="Bank", access="read"),
            el("FINANCIALACCOUNTCURRENCY", TEXT, "?", label="Bank currency", access="read"),
            el("STATE", TEXT, "?", label="State", access="read"),
            el("RAWSTATE", TEXT, "?", label="Raw state"),
            el("PAYMENTPROVIDER", TEXT, "?", since="2021.R1", label="Payment provider"),
            el(
                "PAYMENTMETHOD",
                TEXT,
                "?",
                label="Payment method",
                open_values=(
                    "Printed Check",
                    "Joint Check",
                    "Cash",
                    "EFT",
                    "Credit Card",
                    "ACH",
                    "Check Delivery",
                    "WF Check",
                    "WF Domestic ACH",
                    "WF USD Wire",
                ),
            ),
            el("PAYMENTMETHODKEY", INTEGER, "?", label="Payment method key", access="read"),
            el("ENTITY", TEXT, "?", label="Vendor entity", access="read"),
            el("VENDORID", TEXT, "?", label="Vendor ID", required=("create",)),
            el("VENDORNAME", TEXT, "?", label="Vendor", access="read"),
            el("DOCNUMBER", TEXT, "?", label="Reference number"),
            el("DESCRIPTION", TEXT, "?", label="Description"),
            el("DESCRIPTION2", TEXT, "?", label="Document ID"),
            el("WHENCREATED", DATE, "?", label="Date"),
            el("WHENDUE", DATE, "?", label="Due date"),
            el("WHENPAID", DATE, "?", label="Date fully paid"),
            el("BASECURR", TEXT, "?", label="Base currency"),
            el("CURRENCY", TEXT, "?", label="Transaction currency"),
            el("EXCH_RATE_DATE", DATE, "?", label="Exchange rate date"),
            el("EXCH_RATE_TYPE_ID", TEXT, "?", label="Exchange rate type", default="Intacct Daily Rate"),
            el("EXCHANGE_RATE", DECIMAL, "?", label="Exchange rate"),
            el("TOTALENTERED", DECIMAL, "?", label="Total amount", access="read"),
            el("TOTALSELECTED", DECIMAL, "?", label="Total selected", access="read"),
            el("TOTALPAID", DECIMAL, "?", label="Total paid", access="read"),
            el("TOTALDUE", DECIMAL, "?", label="Amount due", access="read"),
            el("TRX_TOTALENTERED", DECIMAL, "?", label="Total transaction amount", access="read"),
            el("TRX_TOTALSELECTED", DECIMAL, "?", label="Total transaction amount selected", access="read"),
            el("TRX_TOTALPAID", DECIMAL, "?", label="Total transaction amount paid", access="read"),
            el("TRX_TOTALDUE", DECIMAL, "?", label="Transaction amount due", access="read"),
            el("BILLTOPAYTOCONTACTNAME", TEXT, "?", label="Pay to"),
            el("PRBATCH", TEXT, "?", label="Summary"),
            el("AUWHENCREATED", DATETIME, "?", label="Audit when created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CLEARED", TEXT, "?", label="Cleared"),
            el("CLRDATE", DATE, "?", label="Cleared date"),
            el("SYSTEMGENERATED", BOOLEAN_T_F, "?", label="System generated"),
            el("BILLTOPAYTOKEY", INTEGER, "?", label="Pay-to contact key", access="read"),
            el("WHENPOSTED", DATE, "?", label="GL posting date"),
            el("INCLUSIVETAX", BOOLEAN, "?", label="Inclusive taxes"),
            el("TAXSOLUTIONID", TEXT, "?", label="Tax solution"),
            el(
                "PAYMENTREQUESTMETHOD",
                Enumeration("vendorpref", "bill", "vendor", "payto"),
                "?",
                label="Payment request method",
                default="vendorpref",
            ),
            el("VENDORKEY", TEXT, "?", label="Vendor key"),
            el("JOINTPAYEENAME", TEXT, "?", label="Joint payee", access="read"),
            el("JOINTPAYEEPRINTAS", TEXT, "?", label="Joint payee print as", access="read"),
            el(
                "DISPLAYSTATE",
                Enumeration(
                    "Partially Approved",
                    "Submitted",
                    "Voided",
                    "Confirmed",
                    "Approved",
                    "Draft",
                    "Declined",
                    "Delivered",
                    "Print Voided",
                    "Quick Delivery",
                ),
                "?",
                label="State",
                access="read",
            ),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el("PAYMENTDATE", DATE, "?", label="Payment date", access="write", required=("create",)),
            el("AMOUNTTOPAY", CURRENCY, "?", label="Amount to pay", access="write"),
            el("ACTION", TEXT, "?", label="Action", access="write", open_values=("Draft", "Submit"), default="Submit"),
            el(
                "APPYMTDETAILS",
                list_of(el("APPYMTDETAIL", Ref("intacct.accounts_payable.appymtdetail", "APPYMTDETAIL"), "*")),
                "?",
                label="AP payment details",
                required=("create", "update"),
            ),
            el("GROUPPAYMENTS", BOOLEAN, "?", label="Group payments", access="write"),
            el("PAYMENTCONTACT", TEXT, "?", label="Payment contact", access="write"),
            el("CREDITTOAPPLY", CURRENCY, "?", label="Credit to apply", access="write"),
            el("DISCOUNTTOAPPLY", CURRENCY, "?", label="Discount to apply", access="write"),
        ),
        label="AP payment",
        since="2017.R3",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("VENDOR", "VENDOR", "MANY2ONE", "VENDORID"),
            Relationship("PAYTO", "CONTACT", "MANY2ONE", "BILLTOPAYTOCONTACTNAME", "Pay-to contact"),
            Relationship("EXCHANGERATEINFO", "EXCHANGERATEINFO", "MANY2ONE", "RECORDNO"),
            Relationship("FINANCIALACCOUNT", "FINANCIALACCOUNT", "MANY2ONE", "FINANCIALENTITY"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_appymt(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[APPYMT]:
    """Find records of AP payment (APPYMT).

    Answers `Records[APPYMT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-payments/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="APPYMT",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_appymt(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[APPYMT]:
    """Read records of AP payment (APPYMT) by key.

    Answers `Records[APPYMT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-payments/
    """
    from intacct.common.read import read

    return read(object="APPYMT", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid)


@stub
def create_appymt(
    *,
    vendorid: str | None,
    paymentdate: datetime.date | None,
    appymtdetails: list[APPYMTDETAIL] | None,
    recordtype: str | None | Unset = UNSET,
    financialentity: str | None | Unset = UNSET,
    rawstate: str | None | Unset = UNSET,
    paymentprovider: str | None | Unset = UNSET,
    paymentmethod: str | None | Unset = UNSET,
    docnumber: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    description2: str | None | Unset = UNSET,
    whencreated: datetime.date | None | Unset = UNSET,
    whendue: datetime.date | None | Unset = UNSET,
    whenpaid: datetime.date | None | Unset = UNSET,
    basecurr: str | None | Unset = UNSET,
    currency: str | None | Unset = UNSET,
    exch_rate_date: datetime.date | None | Unset = UNSET,
    exch_rate_type_id: str | None | Unset = UNSET,
    exchange_rate: Decimal | None | Unset = UNSET,
    billtopaytocontactname: str | None | Unset = UNSET,
    prbatch: str | None | Unset = UNSET,
    cleared: str | None | Unset = UNSET,
    clrdate: datetime.date | None | Unset = UNSET,
    systemgenerated: bool | None | Unset = UNSET,
    whenposted: datetime.date | None | Unset = UNSET,
    inclusivetax: bool | None | Unset = UNSET,
    taxsolutionid: str | None | Unset = UNSET,
    paymentrequestmethod: Literal["vendorpref", "bill", "vendor", "payto"] | None | Unset = UNSET,
    vendorkey: str | None | Unset = UNSET,
    amounttopay: Decimal | None | Unset = UNSET,
    action: str | None | Unset = UNSET,
    grouppayments: bool | None | Unset = UNSET,
    paymentcontact: str | None | Unset = UNSET,
    credittoapply: Decimal | None | Unset = UNSET,
    discounttoapply: Decimal | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[APPYMT]:
    """Create one record of AP payment (APPYMT).

    Answers the record as `Records[APPYMT]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-payments/
    """
    from intacct.common.create import create

    return create(
        objects=[
            APPYMT(
                recordtype=recordtype,
                financialentity=financialentity,
                rawstate=rawstate,
                paymentprovider=paymentprovider,
                paymentmethod=paymentmethod,
                vendorid=vendorid,
                docnumber=docnumber,
                description=description,
                description2=description2,
                whencreated=whencreated,
                whendue=whendue,
                whenpaid=whenpaid,
                basecurr=basecurr,
                currency=currency,
                exch_rate_date=exch_rate_date,
                exch_rate_type_id=exch_rate_type_id,
                exchange_rate=exchange_rate,
                billtopaytocontactname=billtopaytocontactname,
                prbatch=prbatch,
                cleared=cleared,
                clrdate=clrdate,
                systemgenerated=systemgenerated,
                whenposted=whenposted,
                inclusivetax=inclusivetax,
                taxsolutionid=taxsolutionid,
                paymentrequestmethod=paymentrequestmethod,
                vendorkey=vendorkey,
                paymentdate=paymentdate,
                amounttopay=amounttopay,
                action=action,
                appymtdetails=appymtdetails,
                grouppayments=grouppayments,
                paymentcontact=paymentcontact,
                credittoapply=credittoapply,
                discounttoapply=discounttoapply,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_appymt(
    *,
    recordno: int | None,
    appymtdetails: list[APPYMTDETAIL] | None,
    recordtype: str | None | Unset = UNSET,
    financialentity: str | None | Unset = UNSET,
    rawstate: str | None | Unset = UNSET,
    paymentprovider: str | None | Unset = UNSET,
    paymentmethod: str | None | Unset = UNSET,
    vendorid: str | None | Unset = UNSET,
    docnumber: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    description2: str | None | Unset = UNSET,
    whencreated: datetime.date | None | Unset = UNSET,
    whendue: datetime.date | None | Unset = UNSET,
    whenpaid: datetime.date | None | Unset = UNSET,
    basecurr: str | None | Unset = UNSET,
    currency: str | None | Unset = UNSET,
    exch_rate_date: datetime.date | None | Unset = UNSET,
    exch_rate_type_id: str | None | Unset = UNSET,
    exchange_rate: Decimal | None | Unset = UNSET,
    billtopaytocontactname: str | None | Unset = UNSET,
    prbatch: str | None | Unset = UNSET,
    cleared: str | None | Unset = UNSET,
    clrdate: datetime.date | None | Unset = UNSET,
    systemgenerated: bool | None | Unset = UNSET,
    whenposted: datetime.date | None | Unset = UNSET,
    inclusivetax: bool | None | Unset = UNSET,
    taxsolutionid: str | None | Unset = UNSET,
    paymentrequestmethod: Literal["vendorpref", "bill", "vendor", "payto"] | None | Unset = UNSET,
    vendorkey: str | None | Unset = UNSET,
    paymentdate: datetime.date | None | Unset = UNSET,
    amounttopay: Decimal | None | Unset = UNSET,
    action: str | None | Unset = UNSET,
    grouppayments: bool | None | Unset = UNSET,
    paymentcontact: str | None | Unset = UNSET,
    credittoapply: Decimal | None | Unset = UNSET,
    discounttoapply: Decimal | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[APPYMT]:
    """Change one record of AP payment (APPYMT); what is left out stays as it is.

    Answers the record as `Records[APPYMT]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-payments/
    """
    from intacct.common.update import update

    return update(
        objects=[
            APPYMT(
                recordno=recordno,
                recordtype=recordtype,
                financialentity=financialentity,
                rawstate=rawstate,
                paymentprovider=paymentprovider,
                paymentmethod=paymentmethod,
                vendorid=vendorid,
                docnumber=docnumber,
                description=description,
                description2=description2,
                whencreated=whencreated,
                whendue=whendue,
                whenpaid=whenpaid,
                basecurr=basecurr,
                currency=currency,
                exch_rate_date=exch_rate_date,
                exch_rate_type_id=exch_rate_type_id,
                exchange_rate=exchange_rate,
                billtopaytocontactname=billtopaytocontactname,
                prbatch=prbatch,
                cleared=cleared,
                clrdate=clrdate,
                systemgenerated=systemgenerated,
                whenposted=whenposted,
                inclusivetax=inclusivetax,
                taxsolutionid=taxsolutionid,
                paymentrequestmethod=paymentrequestmethod,
                vendorkey=vendorkey,
                paymentdate=paymentdate,
                amounttopay=amounttopay,
                action=action,
                appymtdetails=appymtdetails,
                grouppayments=grouppayments,
                paymentcontact=paymentcontact,
                credittoapply=credittoapply,
                discounttoapply=discounttoapply,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_appymt(keys: Listed) -> delete:
    """Delete records of AP payment (APPYMT) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-payments/
    """
    from intacct.common.delete import delete

    return delete(object="APPYMT", keys=listed(keys))


if TYPE_CHECKING:

    class _APPYMTFields(Fields):
        """Fields of APPYMT."""

        recordno: Field[int]
        prbatchkey: Field[int]
        recordtype: Field[str]
        recordid: Field[str]
        financialentity: Field[str]
        financialentitytype: Field[str]
        financialaccountname: Field[str]
        financialaccountcurrency: Field[str]
        state: Field[str]
        rawstate: Field[str]
        paymentprovider: Field[str]
        paymentmethod: Field[str]
        paymentmethodkey: Field[int]
        entity: Field[str]
        vendorid: Field[str]
        vendorname: Field[str]
        docnumber: Field[str]
        description: Field[str]
        description2: Field[str]
        whencreated: Field[datetime.date]
        whendue: Field[datetime.date]
        whenpaid: Field[datetime.date]
        basecurr: Field[str]
        currency: Field[str]
        exch_rate_date: Field[datetime.date]
        exch_rate_type_id: Field[str]
        exchange_rate: Field[Decimal]
        totalentered: Field[Decimal]
        totalselected: Field[Decimal]
        totalpaid: Field[Decimal]
        totaldue: Field[Decimal]
        trx_totalentered: Field[Decimal]
        trx_totalselected: Field[Decimal]
        trx_totalpaid: Field[Decimal]
        trx_totaldue: Field[Decimal]
        billtopaytocontactname: Field[str]
        prbatch: Field[str]
        auwhencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        cleared: Field[str]
        clrdate: Field[datetime.date]
        systemgenerated: Field[bool]
        billtopaytokey: Field[int]
        whenposted: Field[datetime.date]
        inclusivetax: Field[bool]
        taxsolutionid: Field[str]
        paymentrequestmethod: Field[str]
        vendorkey: Field[str]
        jointpayeename: Field[str]
        jointpayeeprintas: Field[str]
        displaystate: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        vendor: _VENDORFields
        payto: _CONTACTFields
        exchangerateinfo: Fields
        financialaccount: Fields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
