# Generated from spec/accounts_receivable/ARPYMT.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ARPYMT."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct.accounts_receivable.arpymtdetail import ARPYMTDETAIL
    from intacct.accounts_receivable.customer import _CUSTOMERFields
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

__all__ = [
    "ARPYMT",
    "ArpymtOnlinecardpayment",
    "create_arpymt",
    "delete_arpymt",
    "query_arpymt",
    "read_arpymt",
    "update_arpymt",
]


@model
class ARPYMT(Object):
    """AR payment (ARPYMT).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery, create, update and delete.
    - update: Since 2024.R2.
    Owns: ARPYMTDETAILS (ARPYMTDETAIL).
    Related to 7 other objects for queries.
    Reference: https://developer.intacct.com/api/accounts-receivable/ar-payments/
    """

    fields: ClassVar[_ARPYMTFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """
    prbatchkey: int | None | Unset = UNSET
    """Summary key (integer, record number). RECORDNO of the summary that the transaction posts to the ledger with.
    Read-only.
    """
    recordtype: str | None | Unset = UNSET
    """Record type (text). Read-only."""
    financialentity: str | None | Unset = UNSET
    """Financial entity (text). ID of the bank account or card that money leaves or reaches. Required without
    PRBATCH and UNDEPOSITEDACCOUNTNO.
    """
    financialentitytype: str | None | Unset = UNSET
    """Financial entity type (text). Read-only."""
    financialaccountname: str | None | Unset = UNSET
    """Bank (text). Read-only."""
    financialaccountcurrency: str | None | Unset = UNSET
    """Bank currency (text). Read-only."""
    summarytitle: str | None | Unset = UNSET
    """Summary title (text)."""
    state: str | None | Unset = UNSET
    """State (text). Read-only."""
    displaystate: Literal["Reversed", "Reversal", "Draft", "Reconciled", "Complete"] | None | Unset = UNSET
    """Display state (text). Allowed: Reversed, Reversal, Draft, Reconciled, Complete. Read-only."""
    paymentmethod: str | None | Unset = UNSET
    """Payment method (text). Known values: Printed Check, Credit Card, EFT, Cash, Online Charge Card, Online ACH
    Debit, PAS Pay. Required in create.
    """
    paymentmethodkey: int | None | Unset = UNSET
    """Payment method key (integer, record number). Read-only."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text). Required for a payment of one customer."""
    customername: str | None | Unset = UNSET
    """Customer name (text). Read-only."""
    payername: str | None | Unset = UNSET
    """Payer name (text). Required for a payment of several customers."""
    docnumber: str | None | Unset = UNSET
    """Reference number (text)."""
    description: str | None | Unset = UNSET
    """Memo (text)."""
    whencreated: datetime.date | None | Unset = UNSET
    """Date received (date, mm/dd/yyyy). Date of the document itself, not when it was entered. Read-only."""
    receiptdate: datetime.date | None | Unset = UNSET
    """Receipt date (date, mm/dd/yyyy). Required in create."""
    whenpaid: datetime.date | None | Unset = UNSET
    """Payment date (date, mm/dd/yyyy)."""
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books."""
    currency: str | None | Unset = UNSET
    """Transaction currency (text). Three-letter code; amounts whose names begin with TRX_ are in it."""
    exch_rate_date: datetime.date | None | Unset = UNSET
    """Exchange rate date (date, mm/dd/yyyy). Day of which the exchange rate is taken. Read-only."""
    exch_rate_type_id: str | None | Unset = UNSET
    """Exchange rate type (text). Name of a kind of rates, such as Intacct Daily Rate; leave it out when
    EXCHANGE_RATE gives the rate.
    """
    exchange_rate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal)."""
    totalentered: Decimal | None | Unset = UNSET
    """Total amount (amount in base currency). Read-only."""
    totalpaid: Decimal | None | Unset = UNSET
    """Total paid (amount in base currency). Read-only."""
    totaldue: Decimal | None | Unset = UNSET
    """Amount due (amount in base currency). Read-only."""
    trx_totalentered: Decimal | None | Unset = UNSET
    """Total transaction amount (amount in transaction currency). Read-only."""
    trx_totalpaid: Decimal | None | Unset = UNSET
    """Total transaction amount paid (amount in transaction currency). Read-only."""
    trx_totaldue: Decimal | None | Unset = UNSET
    """Transaction amount due (amount in transaction currency). Read-only."""
    billtopaytoname: str | None | Unset = UNSET
    """Pay to (text)."""
    prbatch: str | None | Unset = UNSET
    """Summary (text). Title of the summary that the transaction posts to the ledger with; needed where users choose
    summaries. Required without FINANCIALENTITY and UNDEPOSITEDACCOUNTNO.
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
    cleared: Literal["T", "F", "M"] | None | Unset = UNSET
    """Reconciliation status (text). Whether it is matched with the statement of the bank or card. Allowed: T, F, M.
    Read-only.
    """
    clrdate: datetime.date | None | Unset = UNSET
    """Reconciliation date (date, mm/dd/yyyy). Date of the reconciliation in which it was cleared. Read-only."""
    recordid: str | None | Unset = UNSET
    """Payment ID (text). Number of the document as people see it; the key of the record is RECORDNO."""
    billtopaytokey: int | None | Unset = UNSET
    """Pay-to contact key (integer, record number). Read-only."""
    parentpaymentkey: int | None | Unset = UNSET
    """Parent payment key (integer, record number). Read-only."""
    undepositedaccountno: str | None | Unset = UNSET
    """Undeposited account no. (text). Account that holds receipts until they are deposited. Required without
    FINANCIALENTITY and PRBATCH.
    """
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST."""
    supdocid: str | None | Unset = UNSET
    """Attachment (text). ID of an attachment record, which can hold several files; not the name of a file."""
    multientitypymtkey: int | None | Unset = UNSET
    """Multi-customer payment key (integer, record number). Read-only."""
    paymentservicer: str | None | Unset = UNSET
    """Payment servicer (text)."""
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
    """Payment date (date, mm/dd/yyyy). Write-only."""
    amounttopay: Decimal | None | Unset = UNSET
    """Amount to pay (amount in base currency). Write-only."""
    action: str | None | Unset = UNSET
    """Action (text). Draft keeps it as a draft, Submit posts it or sends it to approval. Known values: Draft,
    Submit. Default: Submit. Write-only. Since 2024.R2.
    """
    trx_amounttopay: Decimal | None | Unset = UNSET
    """Transaction amount to pay (amount in transaction currency). Write-only."""
    overpaymentamount: Decimal | None | Unset = UNSET
    """Overpayment amount (amount). Write-only."""
    overpaymentlocationid: str | None | Unset = UNSET
    """Overpayment location ID (text). Write-only."""
    overpaymentdepartmentid: str | None | Unset = UNSET
    """Overpayment department ID (text). Write-only."""
    arpymtdetails: list[ARPYMTDETAIL] | None | Unset = UNSET
    """AR payment details. Required in create."""
    onlinecardpayment: ArpymtOnlinecardpayment | None | Unset = UNSET
    """Online card payment."""

    __wire__ = Wire(
        "ARPYMT",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", required=("update",)),
            el("PRBATCHKEY", INTEGER, "?", label="Summary key", access="read"),
            el("RECORDTYPE", TEXT, "?", label="Record type", access="read"),
            el("FINANCIALENTITY", TEXT, "?", label="Financial entity"),
            el("FINANCIALENTITYTYPE", TEXT, "?", label="Financial entity type", access="read"),
            el("FINANCIALACCOUNTNAME", TEXT, "?", label="Bank", access="read"),
            el("FINANCIALACCOUNTCURRENCY", TEXT, "?", label="Bank currency", access="read"),
            el("SUMMARYTITLE", TEXT, "?", label="Summary title"),
            el("STATE", TEXT, "?", label="State", access="read"),
            el(
                "DISPLAYSTATE",
                Enumeration("Reversed", "Reversal", "Draft", "Reconciled", "Complete"),
                "?",
                label="Display state",
                access="read",
            ),
            el(
                "PAYMENTMETHOD",
                TEXT,
                "?",
                label="Payment method",
                required=("create",),
                open_values=(
                    "Printed Check",
                    "Credit Card",
                    "EFT",
                    "Cash",
                    "Online Charge Card",
                    "Online ACH Debit",
                    "PAS Pay",
                ),
            ),
            el("PAYMENTMETHODKEY", INTEGER, "?", label="Payment method key", access="read"),
            el("CUSTOMERID", TEXT, "?", label="Customer ID"),
            el("CUSTOMERNAME", TEXT, "?", label="Customer name", access="read"),
            el("PAYERNAME", TEXT, "?", label="Payer name"),
            el("DOCNUMBER", TEXT, "?", label="Reference number"),
            el("DESCRIPTION", TEXT, "?", label="Memo"),
            el("WHENCREATED", DATE, "?", label="Date received", access="read"),
            el("RECEIPTDATE", DATE, "?", label="Receipt date", required=("create",)),
            el("WHENPAID", DATE, "?", label="Payment date"),
            el("BASECURR", TEXT, "?", label="Base currency"),
            el("CURRENCY", TEXT, "?", label="Transaction currency"),
            el("EXCH_RATE_DATE", DATE, "?", label="Exchange rate date", access="read"),
            el("EXCH_RATE_TYPE_ID", TEXT, "?", label="Exchange rate type"),
            el("EXCHANGE_RATE", DECIMAL, "?", label="Exchange rate"),
            el("TOTALENTERED", DECIMAL, "?", label="Total amount", access="read"),
            el("TOTALPAID", DECIMAL, "?", label="Total paid", access="read"),
            el("TOTALDUE", DECIMAL, "?", label="Amount due", access="read"),
            el("TRX_TOTALENTERED", DECIMAL, "?", label="Total transaction amount", access="read"),
            el("TRX_TOTALPAID", DECIMAL, "?", label="Total transaction amount paid", access="read"),
            el("TRX_TOTALDUE", DECIMAL, "?", label="Transaction amount due", access="read"),
            el("BILLTOPAYTONAME", TEXT, "?", label="Pay to"),
            el("PRBATCH", TEXT, "?", label="Summary"),
            el("AUWHENCREATED", DATETIME, "?", label="Audit when created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CLEARED", Enumeration("T", "F", "M"), "?", label="Reconciliation status", access="read"),
            el("CLRDATE", DATE, "?", label="Reconciliation date", access="read"),
            el("RECORDID", TEXT, "?", label="Payment ID"),
            el("BILLTOPAYTOKEY", INTEGER, "?", label="Pay-to contact key", access="read"),
            el("PARENTPAYMENTKEY", INTEGER, "?", label="Parent payment key", access="read"),
            el("UNDEPOSITEDACCOUNTNO", TEXT, "?", label="Undeposited account no."),
            el("TAXSOLUTIONID", TEXT, "?", label="Tax solution"),
            el("SUPDOCID", TEXT, "?", label="Attachment"),
            el("MULTIENTITYPYMTKEY", INTEGER, "?", label="Multi-customer payment key", access="read"),
            el("PAYMENTSERVICER", TEXT, "?", label="Payment servicer"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el("PAYMENTDATE", DATE, "?", label="Payment date", access="write"),
            el("AMOUNTTOPAY", CURRENCY, "?", label="Amount to pay", access="write"),
            el(
                "ACTION",
                TEXT,
                "?",
                since="2024.R2",
                label="Action",
                access="write",
                open_values=("Draft", "Submit"),
                default="Submit",
            ),
            el("TRX_AMOUNTTOPAY", CURRENCY, "?", label="Transaction amount to pay", access="write"),
            el("OVERPAYMENTAMOUNT", CURRENCY, "?", label="Overpayment amount", access="write"),
            el("OVERPAYMENTLOCATIONID", TEXT, "?", label="Overpayment location ID", access="write"),
            el("OVERPAYMENTDEPARTMENTID", TEXT, "?", label="Overpayment department ID", access="write"),
            el(
                "ARPYMTDETAILS",
                list_of(el("ARPYMTDETAIL", Ref("intacct.accounts_receivable.arpymtdetail", "ARPYMTDETAIL"), "*")),
                "?",
                label="AR payment details",
                required=("create",),
            ),
            el(
                "ONLINECARDPAYMENT",
                Ref("intacct.accounts_receivable.arpymt", "ArpymtOnlinecardpayment"),
                "?",
                label="Online card payment",
            ),
        ),
        label="AR payment",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("CUSTOMER", "CUSTOMER", "MANY2ONE", "CUSTOMERID"),
            Relationship("PAYTO", "CONTACT", "MANY2ONE", "BILLTOPAYTONAME", "Pay-to contact"),
            Relationship("EXCHANGERATEINFO", "EXCHANGERATEINFO", "MANY2ONE", "RECORDNO"),
            Relationship("FINANCIALACCOUNT", "FINANCIALACCOUNT", "MANY2ONE", "FINANCIALENTITY"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@model
class ArpymtOnlinecardpayment(Object):
    """The content of `ONLINECARDPAYMENT`."""

    cardnum: str | None | Unset = UNSET
    """Number (text)."""
    expirydate: datetime.date | None | Unset = UNSET
    """Expiry date (date, mm/dd/yyyy)."""
    cardtype: str | None | Unset = UNSET
    """Type (text)."""
    securitycode: str | None | Unset = UNSET
    """Security code (text)."""
    usedefaultcard: bool | None | Unset = UNSET
    """Use default card (boolean, true or false)."""

    __wire__ = Wire(
        "ONLINECARDPAYMENT",
        unordered(
            el("CARDNUM", TEXT, "?", label="Number"),
            el("EXPIRYDATE", DATE, "?", label="Expiry date"),
            el("CARDTYPE", TEXT, "?", label="Type"),
            el("SECURITYCODE", TEXT, "?", label="Security code"),
            el("USEDEFAULTCARD", BOOLEAN, "?", label="Use default card"),
        ),
    )


@stub
def query_arpymt(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[ARPYMT]:
    """Find records of AR payment (ARPYMT).

    Answers `Records[ARPYMT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-receivable/ar-payments/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="ARPYMT",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_arpymt(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[ARPYMT]:
    """Read records of AR payment (ARPYMT) by key.

    Answers `Records[ARPYMT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-receivable/ar-payments/
    """
    from intacct.common.read import read

    return read(object="ARPYMT", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid)


@stub
def create_arpymt(
    *,
    paymentmethod: str | None,
    receiptdate: datetime.date | None,
    arpymtdetails: list[ARPYMTDETAIL] | None,
    financialentity: str | None | Unset = UNSET,
    summarytitle: str | None | Unset = UNSET,
    customerid: str | None | Unset = UNSET,
    payername: str | None | Unset = UNSET,
    docnumber: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    whenpaid: datetime.date | None | Unset = UNSET,
    basecurr: str | None | Unset = UNSET,
    currency: str | None | Unset = UNSET,
    exch_rate_type_id: str | None | Unset = UNSET,
    exchange_rate: Decimal | None | Unset = UNSET,
    billtopaytoname: str | None | Unset = UNSET,
    prbatch: str | None | Unset = UNSET,
    recordid: str | None | Unset = UNSET,
    undepositedaccountno: str | None | Unset = UNSET,
    taxsolutionid: str | None | Unset = UNSET,
    supdocid: str | None | Unset = UNSET,
    paymentservicer: str | None | Unset = UNSET,
    paymentdate: datetime.date | None | Unset = UNSET,
    amounttopay: Decimal | None | Unset = UNSET,
    action: str | None | Unset = UNSET,
    trx_amounttopay: Decimal | None | Unset = UNSET,
    overpaymentamount: Decimal | None | Unset = UNSET,
    overpaymentlocationid: str | None | Unset = UNSET,
    overpaymentdepartmentid: str | None | Unset = UNSET,
    onlinecardpayment: ArpymtOnlinecardpayment | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[ARPYMT]:
    """Create one record of AR payment (ARPYMT).

    Answers the record as `Records[ARPYMT]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-receivable/ar-payments/
    """
    from intacct.common.create import create

    return create(
        objects=[
            ARPYMT(
                financialentity=financialentity,
                summarytitle=summarytitle,
                paymentmethod=paymentmethod,
                customerid=customerid,
                payername=payername,
                docnumber=docnumber,
                description=description,
                receiptdate=receiptdate,
                whenpaid=whenpaid,
                basecurr=basecurr,
                currency=currency,
                exch_rate_type_id=exch_rate_type_id,
                exchange_rate=exchange_rate,
                billtopaytoname=billtopaytoname,
                prbatch=prbatch,
                recordid=recordid,
                undepositedaccountno=undepositedaccountno,
                taxsolutionid=taxsolutionid,
                supdocid=supdocid,
                paymentservicer=paymentservicer,
                paymentdate=paymentdate,
                amounttopay=amounttopay,
                action=action,
                trx_amounttopay=trx_amounttopay,
                overpaymentamount=overpaymentamount,
                overpaymentlocationid=overpaymentlocationid,
                overpaymentdepartmentid=overpaymentdepartmentid,
                arpymtdetails=arpymtdetails,
                onlinecardpayment=onlinecardpayment,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_arpymt(
    *,
    recordno: int | None,
    financialentity: str | None | Unset = UNSET,
    summarytitle: str | None | Unset = UNSET,
    paymentmethod: str | None | Unset = UNSET,
    customerid: str | None | Unset = UNSET,
    payername: str | None | Unset = UNSET,
    docnumber: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    receiptdate: datetime.date | None | Unset = UNSET,
    whenpaid: datetime.date | None | Unset = UNSET,
    basecurr: str | None | Unset = UNSET,
    currency: str | None | Unset = UNSET,
    exch_rate_type_id: str | None | Unset = UNSET,
    exchange_rate: Decimal | None | Unset = UNSET,
    billtopaytoname: str | None | Unset = UNSET,
    prbatch: str | None | Unset = UNSET,
    recordid: str | None | Unset = UNSET,
    undepositedaccountno: str | None | Unset = UNSET,
    taxsolutionid: str | None | Unset = UNSET,
    supdocid: str | None | Unset = UNSET,
    paymentservicer: str | None | Unset = UNSET,
    paymentdate: datetime.date | None | Unset = UNSET,
    amounttopay: Decimal | None | Unset = UNSET,
    action: str | None | Unset = UNSET,
    trx_amounttopay: Decimal | None | Unset = UNSET,
    overpaymentamount: Decimal | None | Unset = UNSET,
    overpaymentlocationid: str | None | Unset = UNSET,
    overpaymentdepartmentid: str | None | Unset = UNSET,
    arpymtdetails: list[ARPYMTDETAIL] | None | Unset = UNSET,
    onlinecardpayment: ArpymtOnlinecardpayment | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[ARPYMT]:
    """Change one record of AR payment (ARPYMT); what is left out stays as it is.

    Answers the record as `Records[ARPYMT]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Since 2024.R2.
    Reference: https://developer.intacct.com/api/accounts-receivable/ar-payments/
    """
    from intacct.common.update import update

    return update(
        objects=[
            ARPYMT(
                recordno=recordno,
                financialentity=financialentity,
                summarytitle=summarytitle,
                paymentmethod=paymentmethod,
                customerid=customerid,
                payername=payername,
                docnumber=docnumber,
                description=description,
                receiptdate=receiptdate,
                whenpaid=whenpaid,
                basecurr=basecurr,
                currency=currency,
                exch_rate_type_id=exch_rate_type_id,
                exchange_rate=exchange_rate,
                billtopaytoname=billtopaytoname,
                prbatch=prbatch,
                recordid=recordid,
                undepositedaccountno=undepositedaccountno,
                taxsolutionid=taxsolutionid,
                supdocid=supdocid,
                paymentservicer=paymentservicer,
                paymentdate=paymentdate,
                amounttopay=amounttopay,
                action=action,
                trx_amounttopay=trx_amounttopay,
                overpaymentamount=overpaymentamount,
                overpaymentlocationid=overpaymentlocationid,
                overpaymentdepartmentid=overpaymentdepartmentid,
                arpymtdetails=arpymtdetails,
                onlinecardpayment=onlinecardpayment,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_arpymt(keys: Listed) -> delete:
    """Delete records of AR payment (ARPYMT) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-receivable/ar-payments/
    """
    from intacct.common.delete import delete

    return delete(object="ARPYMT", keys=listed(keys))


if TYPE_CHECKING:

    class _ARPYMTFields(Fields):
        """Fields of ARPYMT."""

        recordno: Field[int]
        prbatchkey: Field[int]
        recordtype: Field[str]
        financialentity: Field[str]
        financialentitytype: Field[str]
        financialaccountname: Field[str]
        financialaccountcurrency: Field[str]
        summarytitle: Field[str]
        state: Field[str]
        displaystate: Field[str]
        paymentmethod: Field[str]
        paymentmethodkey: Field[int]
        customerid: Field[str]
        customername: Field[str]
        payername: Field[str]
        docnumber: Field[str]
        description: Field[str]
        whencreated: Field[datetime.date]
        receiptdate: Field[datetime.date]
        whenpaid: Field[datetime.date]
        basecurr: Field[str]
        currency: Field[str]
        exch_rate_date: Field[datetime.date]
        exch_rate_type_id: Field[str]
        exchange_rate: Field[Decimal]
        totalentered: Field[Decimal]
        totalpaid: Field[Decimal]
        totaldue: Field[Decimal]
        trx_totalentered: Field[Decimal]
        trx_totalpaid: Field[Decimal]
        trx_totaldue: Field[Decimal]
        billtopaytoname: Field[str]
        prbatch: Field[str]
        auwhencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        cleared: Field[str]
        clrdate: Field[datetime.date]
        recordid: Field[str]
        billtopaytokey: Field[int]
        parentpaymentkey: Field[int]
        undepositedaccountno: Field[str]
        taxsolutionid: Field[str]
        supdocid: Field[str]
        multientitypymtkey: Field[int]
        paymentservicer: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        onlinecardpayment: _ArpymtOnlinecardpaymentFields
        customer: _CUSTOMERFields
        payto: _CONTACTFields
        exchangerateinfo: Fields
        financialaccount: Fields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields

    class _ArpymtOnlinecardpaymentFields(Fields):
        """Fields of ONLINECARDPAYMENT."""

        cardnum: Field[str]
        expirydate: Field[datetime.date]
        cardtype: Field[str]
        securitycode: Field[str]
        usedefaultcard: Field[bool]
