# Generated from spec/accounts_payable/APADJUSTMENT.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object APADJUSTMENT."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Final, Literal, TypeAlias, get_args

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct.accounts_payable.apadjustmentitem import APADJUSTMENTITEM
    from intacct.accounts_payable.vendor import _VENDORFields
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.sales_tax_vat_gst.taxsolution import _TAXSOLUTIONFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["APADJUSTMENT", "delete_apadjustment_object", "query_apadjustment", "read_apadjustment"]

_Invoicemode: TypeAlias = Literal["B1", "S1", "M1", "B2", "S2", "M2", "S3", "B4", "S4", "M4", "S5", "S6", "B7", "S7"]
_INVOICEMODE: Final = Enumeration(*get_args(_Invoicemode))


@model
class APADJUSTMENT(Object):
    """AP adjustment (APADJUSTMENT).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery and delete.
    Owns: APADJUSTMENTITEMS (APADJUSTMENTITEM).
    Related to 8 other objects for queries.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-adjustments/
    - APADJUSTMENTITEMS follows APBILLITEMS and ARADVANCEITEMS, which are documented; a reply with it is not on
      record.
    """

    fields: ClassVar[_APADJUSTMENTFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    recordtype: str | None | Unset = UNSET
    """Record type (text). Read-only."""
    recordid: str | None | Unset = UNSET
    """Adjustment number (text). Number of the document as people see it; the key of the record is RECORDNO.
    Read-only.
    """
    contacttaxgroup: str | None | Unset = UNSET
    """Contact tax group (text). Read-only."""
    state: (
        Literal["Reversed", "Reversal", "Draft", "No Value", "Posted", "Paid", "Partially Paid", "Selected"]
        | None
        | Unset
    ) = UNSET
    """State (text). Allowed: Reversed, Reversal, Draft, No Value, Posted, Paid, Partially Paid, Selected.
    Read-only.
    """
    rawstate: str | None | Unset = UNSET
    """Raw state (text). Stored code of STATE, which has it in words. Read-only."""
    vendorid: str | None | Unset = UNSET
    """Vendor ID (text). Read-only."""
    vendorname: str | None | Unset = UNSET
    """Vendor name (text). Read-only."""
    form1099type: str | None | Unset = UNSET
    """Form 1099 type (text). Kind of the US tax form, such as MISC or INT. Read-only."""
    form1099box: str | None | Unset = UNSET
    """Form 1099 box (text). Box of the US tax form, as its kind numbers them. Read-only."""
    vendtype1099type: str | None | Unset = UNSET
    """Vendor type form 1099 type (text). Read-only."""
    trx_entitydue: Decimal | None | Unset = UNSET
    """Vendor due (amount in transaction currency). Read-only."""
    docnumber: str | None | Unset = UNSET
    """Reference bill number (text). Read-only."""
    description: str | None | Unset = UNSET
    """Description (text). Read-only."""
    whencreated: datetime.date | None | Unset = UNSET
    """Date (date, mm/dd/yyyy). Date of the document itself, not when it was entered. Read-only."""
    whenposted: datetime.date | None | Unset = UNSET
    """GL posting date (date, mm/dd/yyyy). Date under which the general ledger has it; not used where PRBATCH is
    given. Read-only.
    """
    whenpaid: datetime.date | None | Unset = UNSET
    """Date fully paid (date, mm/dd/yyyy). Read-only."""
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books. Read-only."""
    currency: str | None | Unset = UNSET
    """Transaction currency (text). Three-letter code; amounts whose names begin with TRX_ are in it. Read-only."""
    exch_rate_date: datetime.date | None | Unset = UNSET
    """Exchange rate date (date, mm/dd/yyyy). Day of which the exchange rate is taken. Read-only."""
    exch_rate_type_id: str | None | Unset = UNSET
    """Exchange rate type (text). Name of a kind of rates, such as Intacct Daily Rate; leave it out when
    EXCHANGE_RATE gives the rate. Read-only.
    - Recorded definitions call it integer; it is a name.
    """
    exchange_rate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal). Read-only."""
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
    """Pay to (text). Contact that a customer is billed at or a vendor paid at. Read-only."""
    shiptoreturntocontactname: str | None | Unset = UNSET
    """Return to (text). Contact that a customer is shipped to or goods go back to a vendor at. Read-only."""
    billtopaytokey: int | None | Unset = UNSET
    """Pay-to contact key (integer, record number). Read-only."""
    shiptoreturntokey: int | None | Unset = UNSET
    """Return-to contact key (integer, record number). Read-only."""
    prbatch: str | None | Unset = UNSET
    """Summary (text). Title of the summary that the transaction posts to the ledger with; needed where users choose
    summaries. Read-only.
    """
    prbatchkey: int | None | Unset = UNSET
    """Summary key (integer, record number). RECORDNO of the summary that the transaction posts to the ledger with.
    Read-only.
    """
    modulekey: str | None | Unset = UNSET
    """Module key (text). Application by number: 2.GL, 3.AP, 4.AR, 6.EE, 7.INV, 8.SO, 9.PO, 11.CM, 48.PROJACCT,
    55.CONTRACT. Read-only.
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
    inclusivetax: bool | None | Unset = UNSET
    """Inclusive taxes (boolean, true or false). True when lines give totals with tax, from which the gateway works
    out amount and tax. Read-only.
    """
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. Read-only."""
    supdocid: str | None | Unset = UNSET
    """Attachment (text). ID of an attachment record, which can hold several files; not the name of a file.
    Read-only.
    """
    payto_taxgroup_name: str | None | Unset = UNSET
    """Name (text). Read-only."""
    payto_taxgroup_recordno: int | None | Unset = UNSET
    """Record number (integer). Read-only."""
    payto_taxid: str | None | Unset = UNSET
    """Tax ID (text). Read-only."""
    vendorkey: str | None | Unset = UNSET
    """Vendor key (text). Read-only."""
    invoicetype: Literal["Invoice", "E-Invoice", "E-Reporting"] | None | Unset = UNSET
    """Invoice type (text). Allowed: Invoice, E-Invoice, E-Reporting. Read-only."""
    invoicemode: _Invoicemode | None | Unset = UNSET
    """Invoice mode (text). Allowed: B1, S1, M1, B2, S2, M2, S3, B4, S4, M4, S5, S6, B7, S7. Read-only."""
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
    apadjustmentitems: list[APADJUSTMENTITEM] | None | Unset = UNSET
    """Lines. Read-only."""

    __wire__ = Wire(
        "APADJUSTMENT",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("RECORDTYPE", TEXT, "?", label="Record type", access="read"),
            el("RECORDID", TEXT, "?", label="Adjustment number", access="read"),
            el("CONTACTTAXGROUP", TEXT, "?", label="Contact tax group", access="read"),
            el(
                "STATE",
                Enumeration(
                    "Reversed", "Reversal", "Draft", "No Value", "Posted", "Paid", "Partially Paid", "Selected"
                ),
                "?",
                label="State",
                access="read",
            ),
            el("RAWSTATE", TEXT, "?", label="Raw state", access="read"),
            el("VENDORID", TEXT, "?", label="Vendor ID", access="read"),
            el("VENDORNAME", TEXT, "?", label="Vendor name", access="read"),
            el("FORM1099TYPE", TEXT, "?", label="Form 1099 type", access="read"),
            el("FORM1099BOX", TEXT, "?", label="Form 1099 box", access="read"),
            el("VENDTYPE1099TYPE", TEXT, "?", label="Vendor type form 1099 type", access="read"),
            el("TRX_ENTITYDUE", DECIMAL, "?", label="Vendor due", access="read"),
            el("DOCNUMBER", TEXT, "?", label="Reference bill number", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Description", access="read"),
            el("WHENCREATED", DATE, "?", label="Date", access="read"),
            el("WHENPOSTED", DATE, "?", label="GL posting date", access="read"),
            el("WHENPAID", DATE, "?", label="Date fully paid", access="read"),
            el("BASECURR", TEXT, "?", label="Base currency", access="read"),
            el("CURRENCY", TEXT, "?", label="Transaction currency", access="read"),
            el("EXCH_RATE_DATE", DATE, "?", label="Exchange rate date", access="read"),
            el("EXCH_RATE_TYPE_ID", TEXT, "?", label="Exchange rate type", access="read"),
            el("EXCHANGE_RATE", DECIMAL, "?", label="Exchange rate", access="read"),
            el("TOTALENTERED", DECIMAL, "?", label="Total amount", access="read"),
            el("TOTALSELECTED", DECIMAL, "?", label="Total selected", access="read"),
            el("TOTALPAID", DECIMAL, "?", label="Total paid", access="read"),
            el("TOTALDUE", DECIMAL, "?", label="Total due", access="read"),
            el("TRX_TOTALENTERED", DECIMAL, "?", label="Total transaction amount", access="read"),
            el("TRX_TOTALSELECTED", DECIMAL, "?", label="Total transaction amount selected", access="read"),
            el("TRX_TOTALPAID", DECIMAL, "?", label="Total transaction amount paid", access="read"),
            el("TRX_TOTALDUE", DECIMAL, "?", label="Total transaction amount due", access="read"),
            el("BILLTOPAYTOCONTACTNAME", TEXT, "?", label="Pay to", access="read"),
            el("SHIPTORETURNTOCONTACTNAME", TEXT, "?", label="Return to", access="read"),
            el("BILLTOPAYTOKEY", INTEGER, "?", label="Pay-to contact key", access="read"),
            el("SHIPTORETURNTOKEY", INTEGER, "?", label="Return-to contact key", access="read"),
            el("PRBATCH", TEXT, "?", label="Summary", access="read"),
            el("PRBATCHKEY", INTEGER, "?", label="Summary key", access="read"),
            el("MODULEKEY", TEXT, "?", label="Module key", access="read"),
            el("AUWHENCREATED", DATETIME, "?", label="Audit when created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("INCLUSIVETAX", BOOLEAN, "?", label="Inclusive taxes", access="read"),
            el("TAXSOLUTIONID", TEXT, "?", label="Tax solution", access="read"),
            el("SUPDOCID", TEXT, "?", label="Attachment", access="read"),
            el("PAYTO.TAXGROUP.NAME", TEXT, "?", label="Name", access="read"),
            el("PAYTO.TAXGROUP.RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("PAYTO.TAXID", TEXT, "?", label="Tax ID", access="read"),
            el("VENDORKEY", TEXT, "?", label="Vendor key", access="read"),
            el(
                "INVOICETYPE",
                Enumeration("Invoice", "E-Invoice", "E-Reporting"),
                "?",
                label="Invoice type",
                access="read",
            ),
            el("INVOICEMODE", _INVOICEMODE, "?", label="Invoice mode", access="read"),
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
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "APADJUSTMENTITEMS",
                list_of(
                    el("APADJUSTMENTITEM", Ref("intacct.accounts_payable.apadjustmentitem", "APADJUSTMENTITEM"), "*")
                ),
                "?",
                label="Lines",
                access="read",
            ),
        ),
        label="AP adjustment",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "delete"),
        relationships=(
            Relationship("VENDOR", "VENDOR", "MANY2ONE", "VENDORID"),
            Relationship("PAYTO", "CONTACTVERSION", "MANY2ONE", "BILLTOPAYTOKEY", "Pay-to contact"),
            Relationship("RETURNTO", "CONTACTVERSION", "MANY2ONE", "SHIPTORETURNTOKEY", "Return-to contact"),
            Relationship("EXCHANGERATEINFO", "EXCHANGERATEINFO", "MANY2ONE", "RECORDNO"),
            Relationship("TAXSOLUTION", "TAXSOLUTION", "MANY2ONE", "TAXSOLUTIONKEY"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_apadjustment(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[APADJUSTMENT]:
    """Find records of AP adjustment (APADJUSTMENT).

    Answers `Records[APADJUSTMENT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-adjustments/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="APADJUSTMENT",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_apadjustment(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[APADJUSTMENT]:
    """Read records of AP adjustment (APADJUSTMENT) by key.

    Answers `Records[APADJUSTMENT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-adjustments/
    """
    from intacct.common.read import read

    return read(
        object="APADJUSTMENT", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def delete_apadjustment_object(keys: Listed) -> delete:
    """Delete records of AP adjustment (APADJUSTMENT) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-adjustments/
    """
    from intacct.common.delete import delete

    return delete(object="APADJUSTMENT", keys=listed(keys))


if TYPE_CHECKING:

    class _APADJUSTMENTFields(Fields):
        """Fields of APADJUSTMENT."""

        recordno: Field[int]
        recordtype: Field[str]
        recordid: Field[str]
        contacttaxgroup: Field[str]
        state: Field[str]
        rawstate: Field[str]
        vendorid: Field[str]
        vendorname: Field[str]
        form1099type: Field[str]
        form1099box: Field[str]
        vendtype1099type: Field[str]
        trx_entitydue: Field[Decimal]
        docnumber: Field[str]
        description: Field[str]
        whencreated: Field[datetime.date]
        whenposted: Field[datetime.date]
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
        shiptoreturntocontactname: Field[str]
        billtopaytokey: Field[int]
        shiptoreturntokey: Field[int]
        prbatch: Field[str]
        prbatchkey: Field[int]
        modulekey: Field[str]
        auwhencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        inclusivetax: Field[bool]
        taxsolutionid: Field[str]
        supdocid: Field[str]
        payto_taxgroup_name: Field[str]
        payto_taxgroup_recordno: Field[int]
        payto_taxid: Field[str]
        vendorkey: Field[str]
        invoicetype: Field[str]
        invoicemode: Field[str]
        einvoicestatus: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        vendor: _VENDORFields
        payto: Fields
        returnto: Fields
        exchangerateinfo: Fields
        taxsolution: _TAXSOLUTIONFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
