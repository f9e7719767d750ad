# Generated from spec/accounts_payable/APBILL.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object APBILL."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Final, Literal, TypeAlias, get_args

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
    from intacct.accounts_payable.apbillitem import APBILLITEM
    from intacct.accounts_payable.aprecurbill import _APRECURBILLFields
    from intacct.accounts_payable.apterm import _APTERMFields
    from intacct.accounts_payable.vendor import _VENDORFields
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.update import update
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.purchasing.podocument import _PODOCUMENTFields
    from intacct.sales_tax_vat_gst.taxsolution import _TAXSOLUTIONFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = ["APBILL", "create_apbill", "delete_apbill", "query_apbill", "read_apbill", "update_apbill"]

_Invoicemode: TypeAlias = Literal["B1", "S1", "M1", "B2", "S2", "M2", "S3", "B4", "S4", "M4", "S5", "S6", "B7", "S7"]
_INVOICEMODE: Final = Enumeration(*get_args(_Invoicemode))


@model
class APBILL(Object):
    """Bill (APBILL).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery, create, update and delete.
    Owns: APBILLITEMS (APBILLITEM).
    Related to 11 other objects for queries.
    Reference: https://developer.intacct.com/api/accounts-payable/bills/
    """

    fields: ClassVar[_APBILLFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """
    recordtype: str | None | Unset = UNSET
    """Record type (text)."""
    recordid: str | None | Unset = UNSET
    """Bill number (text). Number of the document as people see it; the key of the record is RECORDNO."""
    contacttaxgroup: str | None | Unset = UNSET
    """Contact tax group (text). Read-only."""
    financialentity: str | None | Unset = UNSET
    """Financial entity (text). ID of the bank account or card that money leaves or reaches."""
    state: (
        Literal[
            "Draft",
            "Partially Approved",
            "Submitted",
            "Declined",
            "No Value",
            "Posted",
            "Paid",
            "Partially Paid",
            "Selected",
            "Reversed",
            "Reversal",
            "Analyzing",
        ]
        | None
        | Unset
    ) = UNSET
    """State (text). Allowed: Draft, Partially Approved, Submitted, Declined, No Value, Posted, Paid, Partially
    Paid, Selected, Reversed, Reversal, Analyzing. Stored as D, PA, S, U or A. Read-only.
    """
    rawstate: str | None | Unset = UNSET
    """Raw state (text). Stored code of STATE, which has it in words. Read-only."""
    vendorid: str | None | Unset = UNSET
    """Vendor ID (text). Required when ACTION is not Draft."""
    vendorname: str | None | Unset = UNSET
    """Vendor name (text)."""
    vendorkey: str | None | Unset = UNSET
    """Vendor key (text)."""
    form1099type: str | None | Unset = UNSET
    """Form 1099 type (text). Kind of the US tax form, such as MISC or INT."""
    form1099box: str | None | Unset = UNSET
    """Form 1099 box (text). Box of the US tax form, as its kind numbers them."""
    vendtype1099type: str | None | Unset = UNSET
    """Vendor type form 1099 type (text)."""
    trx_entitydue: Decimal | None | Unset = UNSET
    """Vendor due (amount in transaction currency). Read-only."""
    docnumber: str | None | Unset = UNSET
    """Reference number (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    description2: str | None | Unset = UNSET
    """Document ID (text)."""
    termname: str | None | Unset = UNSET
    """Term (text). Payment terms, from which due date and discount follow."""
    termkey: int | None | Unset = UNSET
    """Term key (integer, record number). Read-only."""
    termvalue: str | None | Unset = UNSET
    """Term value (text)."""
    whencreated: datetime.date | None | Unset = UNSET
    """Date (date, mm/dd/yyyy). Date of the document itself, not when it was entered. Required when ACTION is not
    Draft.
    """
    whenposted: datetime.date | None | Unset = UNSET
    """GL posting date (date, mm/dd/yyyy). Date under which the general ledger has it; not used where PRBATCH is
    given.
    """
    whendiscount: datetime.date | None | Unset = UNSET
    """Discount date (date, mm/dd/yyyy). Last day on which the discount of the terms holds. Read-only."""
    whendue: datetime.date | None | Unset = UNSET
    """Due date (date, mm/dd/yyyy). Required when ACTION is not Draft."""
    whenpaid: datetime.date | None | Unset = UNSET
    """Date fully paid (date, mm/dd/yyyy)."""
    recpaymentdate: datetime.date | None | Unset = UNSET
    """Recommended to pay on (date, mm/dd/yyyy)."""
    paymentpriority: Literal["urgent", "high", "normal", "low"] | None | Unset = UNSET
    """Payment priority (text). Allowed: urgent, high, normal, low. Default: normal."""
    onhold: bool | None | Unset = UNSET
    """Place this bill on hold (boolean, true or false). Default: false."""
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books."""
    currency: str | None | Unset = UNSET
    """Transaction currency (text). Three-letter code; amounts whose names begin with TRX_ are in it."""
    exch_rate_date: datetime.date | None | Unset = UNSET
    """Exchange rate date (date, mm/dd/yyyy). Day of which the exchange rate is taken."""
    exch_rate_type_id: str | None | Unset = UNSET
    """Exchange rate type (text). Name of a kind of rates, such as Intacct Daily Rate; leave it out when
    EXCHANGE_RATE gives the rate. Default: Intacct Daily Rate.
    - Recorded definitions call it integer; it is a name.
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
    """Total due (amount in base currency). Read-only."""
    trx_totalentered: Decimal | None | Unset = UNSET
    """Total transaction amount (amount in transaction currency). Read-only."""
    trx_totalselected: Decimal | None | Unset = UNSET
    """Total transaction amount selected (amount in transaction currency). Part of the total that is selected for
    payments not yet made. Read-only.
    """
    trx_totalpaid: Decimal | None | Unset = UNSET
    """Total transaction amount paid (amount in transaction currency). Read-only."""
    trx_totaldue: Decimal | None | Unset = UNSET
    """Total transaction amount due (amount in transaction currency). Read-only."""
    billtopaytocontactname: str | None | Unset = UNSET
    """Pay to (text). Contact that a customer is billed at or a vendor paid at."""
    shiptoreturntocontactname: str | None | Unset = UNSET
    """Return to (text). Contact that a customer is shipped to or goods go back to a vendor at."""
    billtopaytokey: int | None | Unset = UNSET
    """Pay-to contact key (integer, record number). Read-only."""
    shiptoreturntokey: int | None | Unset = UNSET
    """Return-to contact key (integer, record number). Read-only."""
    prbatch: str | None | Unset = UNSET
    """Summary (text). Title of the summary that the transaction posts to the ledger with; needed where users choose
    summaries. Required when AP uses user-specified summaries.
    """
    prbatchkey: int | None | Unset = UNSET
    """Summary key (integer, record number). RECORDNO of the summary that the transaction posts to the ledger with.
    Read-only.
    """
    modulekey: str | None | Unset = UNSET
    """Module key (text). Application by number: 2.GL, 3.AP, 4.AR, 6.EE, 7.INV, 8.SO, 9.PO, 11.CM, 48.PROJACCT,
    55.CONTRACT. Known values: 3.AP, 9.PO. Read-only.
    """
    schopkey: int | None | Unset = UNSET
    """Recurring schedule key (integer, record number). Read-only."""
    systemgenerated: bool | None | Unset = UNSET
    """System generated (boolean, T or F). Whether the gateway made it rather than a user. Read-only."""
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
    due_in_days: str | None | Unset = UNSET
    """Due in (text). Read-only."""
    payto_taxgroup_name: str | None | Unset = UNSET
    """Name (text). Read-only."""
    payto_taxgroup_recordno: int | None | Unset = UNSET
    """Record number (integer). Read-only."""
    payto_taxid: str | None | Unset = UNSET
    """Tax ID (text). Read-only."""
    inclusivetax: bool | None | Unset = UNSET
    """Inclusive taxes (boolean, true or false). True when lines give totals with tax, from which the gateway works
    out amount and tax. Since 2020.R2.
    """
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. Required for a top-level
    transaction in a company with several tax jurisdictions. Since 2020.R2.
    """
    retainagepercentage: Decimal | None | Unset = UNSET
    """Default retainage percentage (percent). Share of the amount that is held back until it is released.
    Read-only.
    """
    trx_totalretained: Decimal | None | Unset = UNSET
    """Total txn amount retained (amount in transaction currency). Read-only."""
    trx_totalreleased: Decimal | None | Unset = UNSET
    """Total txn amount released (amount in transaction currency). Read-only."""
    totalretained: Decimal | None | Unset = UNSET
    """Total retained amount (amount in base currency). Read-only."""
    supdocid: str | None | Unset = UNSET
    """Attachment (text). ID of an attachment record, which can hold several files; not the name of a file."""
    billbacktemplate: str | None | Unset = UNSET
    """Bill back template (text). Read-only."""
    userid: str | None | Unset = UNSET
    """Modified by (text). Read-only."""
    createduserid: str | None | Unset = UNSET
    """Created by (text). Read-only."""
    docsource: Literal["Bill upload", "Email"] | None | Unset = UNSET
    """Source (text). Allowed: Bill upload, Email. Read-only."""
    uploadstatus: Literal["Resolve", "Completed", "Pending", "Draft ready", "Cancelled"] | None | Unset = UNSET
    """Import exceptions (text). Allowed: Resolve, Completed, Pending, Draft ready, Cancelled. Read-only."""
    recipientemail: str | None | Unset = UNSET
    """Recipient email (text). Read-only."""
    senderemail: str | None | Unset = UNSET
    """Sender email (text). Read-only."""
    retainagereleased: bool | None | Unset = UNSET
    """Retainage release (boolean, true or false). Read-only."""
    invoicetype: Literal["Invoice", "E-Invoice", "E-Reporting"] | None | Unset = UNSET
    """Invoice type (text). Allowed: Invoice, E-Invoice, E-Reporting."""
    invoicemode: _Invoicemode | None | Unset = UNSET
    """Invoice mode (text). Allowed: B1, S1, M1, B2, S2, M2, S3, B4, S4, M4, S5, S6, B7, S7."""
    einvoicestatus: (
        Literal[
            "Submitted",
            "Made available",
            "In hand",
            "Refused",
            "Payment sent",
            "Payment received",
            "Disputed",
            "Issued by the platform",
            "Received by the platform",
            "Rejected by the platform",
        ]
        | None
        | Unset
    ) = UNSET
    """E-Invoice status (text). Allowed: Submitted, Made available, In hand, Refused, Payment sent, Payment
    received, Disputed, Issued by the platform, Received by the platform, Rejected by the platform. Read-only.
    """
    dochdrkey: int | None | Unset = UNSET
    """Document key (integer, record number). Read-only."""
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
    action: str | None | Unset = UNSET
    """Action (text). Known values: Submit, Draft. Default: Submit. Write-only."""
    apbillitems: list[APBILLITEM] | None | Unset = UNSET
    """Bill lines. Required in create."""

    __wire__ = Wire(
        "APBILL",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", required=("update",)),
            el("RECORDTYPE", TEXT, "?", label="Record type"),
            el("RECORDID", TEXT, "?", label="Bill number"),
            el("CONTACTTAXGROUP", TEXT, "?", label="Contact tax group", access="read"),
            el("FINANCIALENTITY", TEXT, "?", label="Financial entity"),
            el(
                "STATE",
                Enumeration(
                    "Draft",
                    "Partially Approved",
                    "Submitted",
                    "Declined",
                    "No Value",
                    "Posted",
                    "Paid",
                    "Partially Paid",
                    "Selected",
                    "Reversed",
                    "Reversal",
                    "Analyzing",
                ),
                "?",
                label="State",
                access="read",
            ),
            el("RAWSTATE", TEXT, "?", label="Raw state", access="read"),
            el("VENDORID", TEXT, "?", label="Vendor ID"),
            el("VENDORNAME", TEXT, "?", label="Vendor name"),
            el("VENDORKEY", TEXT, "?", label="Vendor key"),
            el("FORM1099TYPE", TEXT, "?", label="Form 1099 type"),
            el("FORM1099BOX", TEXT, "?", label="Form 1099 box"),
            el("VENDTYPE1099TYPE", TEXT, "?", label="Vendor type form 1099 type"),
            el("TRX_ENTITYDUE", DECIMAL, "?", label="Vendor due", access="read"),
            el("DOCNUMBER", TEXT, "?", label="Reference number"),
            el("DESCRIPTION", TEXT, "?", label="Description"),
            el("DESCRIPTION2", TEXT, "?", label="Document ID"),
            el("TERMNAME", TEXT, "?", label="Term"),
            el("TERMKEY", INTEGER, "?", label="Term key", access="read"),
            el("TERMVALUE", TEXT, "?", label="Term value"),
            el("WHENCREATED", DATE, "?", label="Date"),
            el("WHENPOSTED", DATE, "?", label="GL posting date"),
            el("WHENDISCOUNT", DATE, "?", label="Discount date", access="read"),
            el("WHENDUE", DATE, "?", label="Due date"),
            el("WHENPAID", DATE, "?", label="Date fully paid"),
            el("RECPAYMENTDATE", DATE, "?", label="Recommended to pay on"),
            el(
                "PAYMENTPRIORITY",
                Enumeration("urgent", "high", "normal", "low"),
                "?",
                label="Payment priority",
                default="normal",
            ),
            el("ONHOLD", BOOLEAN, "?", label="Place this bill on hold", default="false"),
            el("BASECURR", TEXT, "?", label="Base currency"),
            el("CURRENCY", TEXT, "?", label="Transaction currency"),
            el("EXCH_RATE_DATE", DATE, "?", label="Exchange rate date"),
            el("EXCH_RATE_TYPE_ID", TEXT, "?", label="Exchange rate type", default="Intacct Daily Rate"),
            el("EXCHANGE_RATE", DECIMAL, "?", label="Exchange rate"),
            el("TOTALENTERED", DECIMAL, "?", label="Total amount", access="read"),
            el("TOTALSELECTED", DECIMAL, "?", label="Total selected", access="read"),
            el("TOTALPAID", DECIMAL, "?", label="Total paid", access="read"),
            el("TOTALDUE", CURRENCY, "?", label="Total due", access="read"),
            el("TRX_TOTALENTERED", DECIMAL, "?", label="Total transaction amount", access="read"),
            el("TRX_TOTALSELECTED", DECIMAL, "?", label="Total transaction amount selected", access="read"),
            el("TRX_TOTALPAID", DECIMAL, "?", label="Total transaction amount paid", access="read"),
            el("TRX_TOTALDUE", DECIMAL, "?", label="Total transaction amount due", access="read"),
            el("BILLTOPAYTOCONTACTNAME", TEXT, "?", label="Pay to"),
            el("SHIPTORETURNTOCONTACTNAME", TEXT, "?", label="Return to"),
            el("BILLTOPAYTOKEY", INTEGER, "?", label="Pay-to contact key", access="read"),
            el("SHIPTORETURNTOKEY", INTEGER, "?", label="Return-to contact key", access="read"),
            el("PRBATCH", TEXT, "?", label="Summary"),
            el("PRBATCHKEY", INTEGER, "?", label="Summary key", access="read"),
            el("MODULEKEY", TEXT, "?", label="Module key", access="read", open_values=("3.AP", "9.PO")),
            el("SCHOPKEY", INTEGER, "?", label="Recurring schedule key", access="read"),
            el("SYSTEMGENERATED", BOOLEAN_T_F, "?", label="System generated", access="read"),
            el("AUWHENCREATED", DATETIME, "?", label="Audit when created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("DUE_IN_DAYS", TEXT, "?", label="Due in", access="read"),
            el("PAYTO.TAXGROUP.NAME", TEXT, "?", label="Name", access="read"),
            el("PAYTO.TAXGROUP.RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("PAYTO.TAXID", TEXT, "?", label="Tax ID", access="read"),
            el("INCLUSIVETAX", BOOLEAN, "?", since="2020.R2", label="Inclusive taxes"),
            el("TAXSOLUTIONID", TEXT, "?", since="2020.R2", label="Tax solution"),
            el("RETAINAGEPERCENTAGE", PERCENT, "?", label="Default retainage percentage", access="read"),
            el("TRX_TOTALRETAINED", DECIMAL, "?", label="Total txn amount retained", access="read"),
            el("TRX_TOTALRELEASED", DECIMAL, "?", label="Total txn amount released", access="read"),
            el("TOTALRETAINED", DECIMAL, "?", label="Total retained amount", access="read"),
            el("SUPDOCID", TEXT, "?", label="Attachment"),
            el("BILLBACKTEMPLATE", TEXT, "?", label="Bill back template", access="read"),
            el("USERID", TEXT, "?", label="Modified by", access="read"),
            el("CREATEDUSERID", TEXT, "?", label="Created by", access="read"),
            el("DOCSOURCE", Enumeration("Bill upload", "Email"), "?", label="Source", access="read"),
            el(
                "UPLOADSTATUS",
                Enumeration("Resolve", "Completed", "Pending", "Draft ready", "Cancelled"),
                "?",
                label="Import exceptions",
                access="read",
            ),
            el("RECIPIENTEMAIL", TEXT, "?", label="Recipient email", access="read"),
            el("SENDEREMAIL", TEXT, "?", label="Sender email", access="read"),
            el("RETAINAGERELEASED", BOOLEAN, "?", label="Retainage release", access="read"),
            el("INVOICETYPE", Enumeration("Invoice", "E-Invoice", "E-Reporting"), "?", label="Invoice type"),
            el("INVOICEMODE", _INVOICEMODE, "?", label="Invoice mode"),
            el(
                "EINVOICESTATUS",
                Enumeration(
                    "Submitted",
                    "Made available",
                    "In hand",
                    "Refused",
                    "Payment sent",
                    "Payment received",
                    "Disputed",
                    "Issued by the platform",
                    "Received by the platform",
                    "Rejected by the platform",
                ),
                "?",
                label="E-Invoice status",
                access="read",
            ),
            el("DOCHDRKEY", INTEGER, "?", label="Document key", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el("ACTION", TEXT, "?", label="Action", access="write", open_values=("Submit", "Draft"), default="Submit"),
            el(
                "APBILLITEMS",
                list_of(el("APBILLITEM", Ref("intacct.accounts_payable.apbillitem", "APBILLITEM"), "*")),
                "?",
                label="Bill lines",
                required=("create",),
            ),
        ),
        label="Bill",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("VENDOR", "VENDOR", "MANY2ONE", "VENDORID"),
            Relationship("PODOCUMENT", "PODOCUMENT", "ONE2ONE", "DOCHDRKEY"),
            Relationship("PAYTO", "CONTACTVERSION", "MANY2ONE", "BILLTOPAYTOKEY", "Pay-to contact"),
            Relationship("RETURNTO", "CONTACTVERSION", "MANY2ONE", "SHIPTORETURNTOKEY", "Return-to contact"),
            Relationship("TERM", "APTERM", "MANY2ONE", "TERMNAME", "Term"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("EXCHANGERATEINFO", "EXCHANGERATEINFO", "MANY2ONE", "RECORDNO"),
            Relationship("APRECURBILL", "APRECURBILL", "MANY2ONE", "SCHOPKEY"),
            Relationship("TAXSOLUTION", "TAXSOLUTION", "MANY2ONE", "TAXSOLUTIONKEY"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_apbill(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[APBILL]:
    """Find records of Bill (APBILL).

    Answers `Records[APBILL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-payable/bills/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="APBILL",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_apbill(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[APBILL]:
    """Read records of Bill (APBILL) by key.

    Answers `Records[APBILL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-payable/bills/
    """
    from intacct.common.read import read

    return read(object="APBILL", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid)


@stub
def create_apbill(
    *,
    apbillitems: list[APBILLITEM] | None,
    recordtype: str | None | Unset = UNSET,
    recordid: str | None | Unset = UNSET,
    financialentity: str | None | Unset = UNSET,
    vendorid: str | None | Unset = UNSET,
    vendorname: str | None | Unset = UNSET,
    vendorkey: str | None | Unset = UNSET,
    form1099type: str | None | Unset = UNSET,
    form1099box: str | None | Unset = UNSET,
    vendtype1099type: str | None | Unset = UNSET,
    docnumber: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    description2: str | None | Unset = UNSET,
    termname: str | None | Unset = UNSET,
    termvalue: str | None | Unset = UNSET,
    whencreated: datetime.date | None | Unset = UNSET,
    whenposted: datetime.date | None | Unset = UNSET,
    whendue: datetime.date | None | Unset = UNSET,
    whenpaid: datetime.date | None | Unset = UNSET,
    recpaymentdate: datetime.date | None | Unset = UNSET,
    paymentpriority: Literal["urgent", "high", "normal", "low"] | None | Unset = UNSET,
    onhold: bool | None | Unset = UNSET,
    basecurr: str | None | Unset = UNSET,
    currency: str | None | Unset = UNSET,
    exch_rate_date: datetime.date | None | Unset = UNSET,
    exch_rate_type_id: str | None | Unset = UNSET,
    exchange_rate: Decimal | None | Unset = UNSET,
    billtopaytocontactname: str | None | Unset = UNSET,
    shiptoreturntocontactname: str | None | Unset = UNSET,
    prbatch: str | None | Unset = UNSET,
    inclusivetax: bool | None | Unset = UNSET,
    taxsolutionid: str | None | Unset = UNSET,
    supdocid: str | None | Unset = UNSET,
    invoicetype: Literal["Invoice", "E-Invoice", "E-Reporting"] | None | Unset = UNSET,
    invoicemode: _Invoicemode | None | Unset = UNSET,
    action: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[APBILL]:
    """Create one record of Bill (APBILL).

    Answers the record as `Records[APBILL]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/bills/
    """
    from intacct.common.create import create

    return create(
        objects=[
            APBILL(
                recordtype=recordtype,
                recordid=recordid,
                financialentity=financialentity,
                vendorid=vendorid,
                vendorname=vendorname,
                vendorkey=vendorkey,
                form1099type=form1099type,
                form1099box=form1099box,
                vendtype1099type=vendtype1099type,
                docnumber=docnumber,
                description=description,
                description2=description2,
                termname=termname,
                termvalue=termvalue,
                whencreated=whencreated,
                whenposted=whenposted,
                whendue=whendue,
                whenpaid=whenpaid,
                recpaymentdate=recpaymentdate,
                paymentpriority=paymentpriority,
                onhold=onhold,
                basecurr=basecurr,
                currency=currency,
                exch_rate_date=exch_rate_date,
                exch_rate_type_id=exch_rate_type_id,
                exchange_rate=exchange_rate,
                billtopaytocontactname=billtopaytocontactname,
                shiptoreturntocontactname=shiptoreturntocontactname,
                prbatch=prbatch,
                inclusivetax=inclusivetax,
                taxsolutionid=taxsolutionid,
                supdocid=supdocid,
                invoicetype=invoicetype,
                invoicemode=invoicemode,
                action=action,
                apbillitems=apbillitems,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_apbill(
    *,
    recordno: int | None,
    recordtype: str | None | Unset = UNSET,
    recordid: str | None | Unset = UNSET,
    financialentity: str | None | Unset = UNSET,
    vendorid: str | None | Unset = UNSET,
    vendorname: str | None | Unset = UNSET,
    vendorkey: str | None | Unset = UNSET,
    form1099type: str | None | Unset = UNSET,
    form1099box: str | None | Unset = UNSET,
    vendtype1099type: str | None | Unset = UNSET,
    docnumber: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    description2: str | None | Unset = UNSET,
    termname: str | None | Unset = UNSET,
    termvalue: str | None | Unset = UNSET,
    whencreated: datetime.date | None | Unset = UNSET,
    whenposted: datetime.date | None | Unset = UNSET,
    whendue: datetime.date | None | Unset = UNSET,
    whenpaid: datetime.date | None | Unset = UNSET,
    recpaymentdate: datetime.date | None | Unset = UNSET,
    paymentpriority: Literal["urgent", "high", "normal", "low"] | None | Unset = UNSET,
    onhold: bool | None | Unset = UNSET,
    basecurr: str | None | Unset = UNSET,
    currency: str | None | Unset = UNSET,
    exch_rate_date: datetime.date | None | Unset = UNSET,
    exch_rate_type_id: str | None | Unset = UNSET,
    exchange_rate: Decimal | None | Unset = UNSET,
    billtopaytocontactname: str | None | Unset = UNSET,
    shiptoreturntocontactname: str | None | Unset = UNSET,
    prbatch: str | None | Unset = UNSET,
    inclusivetax: bool | None | Unset = UNSET,
    taxsolutionid: str | None | Unset = UNSET,
    supdocid: str | None | Unset = UNSET,
    invoicetype: Literal["Invoice", "E-Invoice", "E-Reporting"] | None | Unset = UNSET,
    invoicemode: _Invoicemode | None | Unset = UNSET,
    action: str | None | Unset = UNSET,
    apbillitems: list[APBILLITEM] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[APBILL]:
    """Change one record of Bill (APBILL); what is left out stays as it is.

    Answers the record as `Records[APBILL]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/bills/
    """
    from intacct.common.update import update

    return update(
        objects=[
            APBILL(
                recordno=recordno,
                recordtype=recordtype,
                recordid=recordid,
                financialentity=financialentity,
                vendorid=vendorid,
                vendorname=vendorname,
                vendorkey=vendorkey,
                form1099type=form1099type,
                form1099box=form1099box,
                vendtype1099type=vendtype1099type,
                docnumber=docnumber,
                description=description,
                description2=description2,
                termname=termname,
                termvalue=termvalue,
                whencreated=whencreated,
                whenposted=whenposted,
                whendue=whendue,
                whenpaid=whenpaid,
                recpaymentdate=recpaymentdate,
                paymentpriority=paymentpriority,
                onhold=onhold,
                basecurr=basecurr,
                currency=currency,
                exch_rate_date=exch_rate_date,
                exch_rate_type_id=exch_rate_type_id,
                exchange_rate=exchange_rate,
                billtopaytocontactname=billtopaytocontactname,
                shiptoreturntocontactname=shiptoreturntocontactname,
                prbatch=prbatch,
                inclusivetax=inclusivetax,
                taxsolutionid=taxsolutionid,
                supdocid=supdocid,
                invoicetype=invoicetype,
                invoicemode=invoicemode,
                action=action,
                apbillitems=apbillitems,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_apbill(keys: Listed) -> delete:
    """Delete records of Bill (APBILL) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/bills/
    """
    from intacct.common.delete import delete

    return delete(object="APBILL", keys=listed(keys))


if TYPE_CHECKING:

    class _APBILLFields(Fields):
        """Fields of APBILL."""

        recordno: Field[int]
        recordtype: Field[str]
        recordid: Field[str]
        contacttaxgroup: Field[str]
        financialentity: Field[str]
        state: Field[str]
        rawstate: Field[str]
        vendorid: Field[str]
        vendorname: Field[str]
        vendorkey: Field[str]
        form1099type: Field[str]
        form1099box: Field[str]
        vendtype1099type: Field[str]
        trx_entitydue: Field[Decimal]
        docnumber: Field[str]
        description: Field[str]
        description2: Field[str]
        termname: Field[str]
        termkey: Field[int]
        termvalue: Field[str]
        whencreated: Field[datetime.date]
        whenposted: Field[datetime.date]
        whendiscount: Field[datetime.date]
        whendue: Field[datetime.date]
        whenpaid: Field[datetime.date]
        recpaymentdate: Field[datetime.date]
        paymentpriority: Field[str]
        onhold: Field[bool]
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
        shiptoreturntocontactname: Field[str]
        billtopaytokey: Field[int]
        shiptoreturntokey: Field[int]
        prbatch: Field[str]
        prbatchkey: Field[int]
        modulekey: Field[str]
        schopkey: Field[int]
        systemgenerated: Field[bool]
        auwhencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        due_in_days: Field[str]
        payto_taxgroup_name: Field[str]
        payto_taxgroup_recordno: Field[int]
        payto_taxid: Field[str]
        inclusivetax: Field[bool]
        taxsolutionid: Field[str]
        retainagepercentage: Field[Decimal]
        trx_totalretained: Field[Decimal]
        trx_totalreleased: Field[Decimal]
        totalretained: Field[Decimal]
        supdocid: Field[str]
        billbacktemplate: Field[str]
        userid: Field[str]
        createduserid: Field[str]
        docsource: Field[str]
        uploadstatus: Field[str]
        recipientemail: Field[str]
        senderemail: Field[str]
        retainagereleased: Field[bool]
        invoicetype: Field[str]
        invoicemode: Field[str]
        einvoicestatus: Field[str]
        dochdrkey: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        vendor: _VENDORFields
        podocument: _PODOCUMENTFields
        payto: Fields
        returnto: Fields
        term: _APTERMFields
        userinfomodifiedby: _USERINFOFields
        exchangerateinfo: Fields
        aprecurbill: _APRECURBILLFields
        taxsolution: _TAXSOLUTIONFields
        userinfocreatedby: _USERINFOFields
        melocation: _LOCATIONFields
