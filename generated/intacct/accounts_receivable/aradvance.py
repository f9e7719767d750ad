# Generated from spec/accounts_receivable/ARADVANCE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ARADVANCE."""

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
    from intacct.accounts_receivable.aradvanceitem import ARADVANCEITEM
    from intacct.accounts_receivable.customer import _CUSTOMERFields
    from intacct.common.create import create
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.update import update
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.order_entry.sodocument import _SODOCUMENTFields
    from intacct.sales_tax_vat_gst.taxsolution import _TAXSOLUTIONFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = ["ARADVANCE", "create_aradvance", "query_aradvance", "read_aradvance", "update_aradvance"]


@model
class ARADVANCE(Object):
    """AR advance (ARADVANCE).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery, create and update.
    Owns: ARADVANCEITEMS (ARADVANCEITEM).
    Related to 8 other objects for queries.
    Reference: https://developer.intacct.com/api/accounts-receivable/ar-advances/
    """

    fields: ClassVar[_ARADVANCEFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """
    recordid: str | None | Unset = UNSET
    """Payment ID (text). Number of the document as people see it; the key of the record is RECORDNO. Since 2025.R3."""
    prbatchkey: int | None | Unset = UNSET
    """Summary key (integer, record number). RECORDNO of the summary that the transaction posts to the ledger with.
    Since 2023.R3.
    """
    prbatch: str | None | Unset = UNSET
    """Payment summary (text). Title of the summary that the transaction posts to the ledger with; needed where
    users choose summaries.
    """
    financialentity: str | None | Unset = UNSET
    """Financial entity (text). ID of the bank account or card that money leaves or reaches."""
    undepositedaccountno: str | None | Unset = UNSET
    """Undeposited account no. (text). Account that holds receipts until they are deposited."""
    paymentmethod: Literal["Printed Check", "Credit Card", "EFT", "Cash"] | None | Unset = UNSET
    """Payment method (text). Allowed: Printed Check, Credit Card, EFT, Cash. Required in create."""
    paymentmethodkey: int | None | Unset = UNSET
    """Payment method key (integer, record number). Read-only."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text). Required in create."""
    customername: str | None | Unset = UNSET
    """Customer name (text)."""
    docnumber: str | None | Unset = UNSET
    """Reference number (text)."""
    description: str | None | Unset = UNSET
    """Payment memo (text)."""
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code; amounts whose names begin with TRX_ are in it."""
    receiptdate: datetime.date | None | Unset = UNSET
    """Receipt date (date, mm/dd/yyyy). Required in create."""
    paymentdate: datetime.date | None | Unset = UNSET
    """Payment date (date, mm/dd/yyyy). Required in create."""
    exch_rate_date: datetime.date | None | Unset = UNSET
    """Exchange rate date (date, mm/dd/yyyy). Day of which the exchange rate is taken."""
    exch_rate_type_id: str | None | Unset = UNSET
    """Exchange rate type (text). Name of a kind of rates, such as Intacct Daily Rate; leave it out when
    EXCHANGE_RATE gives the rate.
    """
    exchange_rate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal)."""
    recordtype: str | None | Unset = UNSET
    """Record type (text)."""
    state: (
        Literal[
            "Reversed", "Reversal", "Draft", "Reconciled", "Fully applied", "Partially applied", "Posted", "Selected"
        ]
        | None
        | Unset
    ) = UNSET
    """State (text). Allowed: Reversed, Reversal, Draft, Reconciled, Fully applied, Partially applied, Posted,
    Selected. Read-only.
    """
    totalentered: Decimal | None | Unset = UNSET
    """Payment amount (amount in base currency)."""
    trx_totalentered: Decimal | None | Unset = UNSET
    """Txn payment amount (amount in transaction currency)."""
    totalselected: Decimal | None | Unset = UNSET
    """Total selected (amount in base currency). Part of the total that is selected for payments not yet made.
    Read-only.
    """
    trx_totalselected: Decimal | None | Unset = UNSET
    """Total transaction amount selected (amount in transaction currency). Part of the total that is selected for
    payments not yet made. Read-only.
    """
    totalpaid: Decimal | None | Unset = UNSET
    """Total applied (amount in base currency). Read-only."""
    trx_totalpaid: Decimal | None | Unset = UNSET
    """Total transaction amount paid (amount in transaction currency). Read-only."""
    totaldue: Decimal | None | Unset = UNSET
    """Total due (amount in base currency). Read-only."""
    trx_totaldue: Decimal | None | Unset = UNSET
    """Total transaction amount due (amount in transaction currency). Read-only."""
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
    rawstate: str | None | Unset = UNSET
    """Raw state (text). Stored code of STATE, which has it in words. Read-only."""
    whencreated: datetime.date | None | Unset = UNSET
    """Created date (date, mm/dd/yyyy). Date of the document itself, not when it was entered."""
    whenpaid: datetime.date | None | Unset = UNSET
    """When paid (date, mm/dd/yyyy)."""
    cleared: bool | None | Unset = UNSET
    """Reconciliation status (boolean, T or F). Whether it is matched with the statement of the bank or card."""
    clrdate: datetime.date | None | Unset = UNSET
    """Reconciliation date (date, mm/dd/yyyy). Date of the reconciliation in which it was cleared."""
    systemgenerated: bool | None | Unset = UNSET
    """System generated (boolean, T or F). Whether the gateway made it rather than a user. Read-only."""
    supdocid: str | None | Unset = UNSET
    """Attachment (text). ID of an attachment record, which can hold several files; not the name of a file."""
    parentpayment: int | None | Unset = UNSET
    """Parent payment key (integer, record number)."""
    shiptoreturntokey: int | None | Unset = UNSET
    """Return-to contact key (integer, record number). Read-only."""
    contacttaxgroup: str | None | Unset = UNSET
    """Contact tax group (text). Read-only."""
    shipto_taxgroup_name: str | None | Unset = UNSET
    """Name (text). Read-only."""
    shipto_taxgroup_recordno: int | None | Unset = UNSET
    """Record number (integer). Read-only."""
    shipto_taxid: str | None | Unset = UNSET
    """Tax ID (text). Read-only."""
    inclusivetax: bool | None | Unset = UNSET
    """Inclusive taxes (boolean, true or false). True when lines give totals with tax, from which the gateway works
    out amount and tax.
    """
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST."""
    linkeddocid: str | None | Unset = UNSET
    """Linked document (text)."""
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
    aradvanceitems: list[ARADVANCEITEM] | None | Unset = UNSET
    """AR advance items. Required in create."""

    __wire__ = Wire(
        "ARADVANCE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", required=("update",)),
            el("RECORDID", TEXT, "?", since="2025.R3", label="Payment ID"),
            el("PRBATCHKEY", INTEGER, "?", since="2023.R3", label="Summary key"),
            el("PRBATCH", TEXT, "?", label="Payment summary"),
            el("FINANCIALENTITY", TEXT, "?", label="Financial entity"),
            el("UNDEPOSITEDACCOUNTNO", TEXT, "?", label="Undeposited account no."),
            el(
                "PAYMENTMETHOD",
                Enumeration("Printed Check", "Credit Card", "EFT", "Cash"),
                "?",
                label="Payment method",
                required=("create",),
            ),
            el("PAYMENTMETHODKEY", INTEGER, "?", label="Payment method key", access="read"),
            el("CUSTOMERID", TEXT, "?", label="Customer ID", required=("create",)),
            el("CUSTOMERNAME", TEXT, "?", label="Customer name"),
            el("DOCNUMBER", TEXT, "?", label="Reference number"),
            el("DESCRIPTION", TEXT, "?", label="Payment memo"),
            el("BASECURR", TEXT, "?", label="Base currency"),
            el("CURRENCY", TEXT, "?", label="Currency"),
            el("RECEIPTDATE", DATE, "?", label="Receipt date", required=("create",)),
            el("PAYMENTDATE", DATE, "?", label="Payment date", required=("create",)),
            el("EXCH_RATE_DATE", DATE, "?", label="Exchange rate date"),
            el("EXCH_RATE_TYPE_ID", TEXT, "?", label="Exchange rate type"),
            el("EXCHANGE_RATE", DECIMAL, "?", label="Exchange rate"),
            el("RECORDTYPE", TEXT, "?", label="Record type"),
            el(
                "STATE",
                Enumeration(
                    "Reversed",
                    "Reversal",
                    "Draft",
                    "Reconciled",
                    "Fully applied",
                    "Partially applied",
                    "Posted",
                    "Selected",
                ),
                "?",
                label="State",
                access="read",
            ),
            el("TOTALENTERED", CURRENCY, "?", label="Payment amount"),
            el("TRX_TOTALENTERED", CURRENCY, "?", label="Txn payment amount"),
            el("TOTALSELECTED", CURRENCY, "?", label="Total selected", access="read"),
            el("TRX_TOTALSELECTED", CURRENCY, "?", label="Total transaction amount selected", access="read"),
            el("TOTALPAID", CURRENCY, "?", label="Total applied", access="read"),
            el("TRX_TOTALPAID", CURRENCY, "?", label="Total transaction amount paid", access="read"),
            el("TOTALDUE", CURRENCY, "?", label="Total due", access="read"),
            el("TRX_TOTALDUE", CURRENCY, "?", label="Total transaction amount due", access="read"),
            el("AUWHENCREATED", DATETIME, "?", label="Audit when created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("RAWSTATE", TEXT, "?", label="Raw state", access="read"),
            el("WHENCREATED", DATE, "?", label="Created date"),
            el("WHENPAID", DATE, "?", label="When paid"),
            el("CLEARED", BOOLEAN_T_F, "?", label="Reconciliation status"),
            el("CLRDATE", DATE, "?", label="Reconciliation date"),
            el("SYSTEMGENERATED", BOOLEAN_T_F, "?", label="System generated", access="read"),
            el("SUPDOCID", TEXT, "?", label="Attachment"),
            el("PARENTPAYMENT", INTEGER, "?", label="Parent payment key"),
            el("SHIPTORETURNTOKEY", INTEGER, "?", label="Return-to contact key", access="read"),
            el("CONTACTTAXGROUP", TEXT, "?", label="Contact tax group", access="read"),
            el("SHIPTO.TAXGROUP.NAME", TEXT, "?", label="Name", access="read"),
            el("SHIPTO.TAXGROUP.RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("SHIPTO.TAXID", TEXT, "?", label="Tax ID", access="read"),
            el("INCLUSIVETAX", BOOLEAN, "?", label="Inclusive taxes"),
            el("TAXSOLUTIONID", TEXT, "?", label="Tax solution"),
            el("LINKEDDOCID", TEXT, "?", label="Linked document"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el("ACTION", TEXT, "?", label="Action", access="write", open_values=("Submit", "Draft"), default="Submit"),
            el(
                "ARADVANCEITEMS",
                list_of(el("ARADVANCEITEM", Ref("intacct.accounts_receivable.aradvanceitem", "ARADVANCEITEM"), "*")),
                "?",
                label="AR advance items",
                required=("create",),
            ),
        ),
        label="AR advance",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create", "update"),
        relationships=(
            Relationship("CUSTOMER", "CUSTOMER", "MANY2ONE", "CUSTOMERID"),
            Relationship("EXCHANGERATEINFO", "EXCHANGERATEINFO", "MANY2ONE", "RECORDNO"),
            Relationship("SHIPTO", "CONTACTVERSION", "MANY2ONE", "SHIPTORETURNTOKEY", "Ship-to contact"),
            Relationship("TAXSOLUTION", "TAXSOLUTION", "MANY2ONE", "TAXSOLUTIONKEY"),
            Relationship("LINKEDDOC", "SODOCUMENT", "MANY2ONE", "LINKEDDOCKEY"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_aradvance(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[ARADVANCE]:
    """Find records of AR advance (ARADVANCE).

    Answers `Records[ARADVANCE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-receivable/ar-advances/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="ARADVANCE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_aradvance(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[ARADVANCE]:
    """Read records of AR advance (ARADVANCE) by key.

    Answers `Records[ARADVANCE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-receivable/ar-advances/
    """
    from intacct.common.read import read

    return read(
        object="ARADVANCE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_aradvance(
    *,
    paymentmethod: Literal["Printed Check", "Credit Card", "EFT", "Cash"] | None,
    customerid: str | None,
    receiptdate: datetime.date | None,
    paymentdate: datetime.date | None,
    aradvanceitems: list[ARADVANCEITEM] | None,
    recordid: str | None | Unset = UNSET,
    prbatchkey: int | None | Unset = UNSET,
    prbatch: str | None | Unset = UNSET,
    financialentity: str | None | Unset = UNSET,
    undepositedaccountno: str | None | Unset = UNSET,
    customername: str | None | Unset = UNSET,
    docnumber: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    basecurr: str | None | Unset = UNSET,
    currency: str | None | Unset = UNSET,
    exch_rate_date: datetime.date | None | Unset = UNSET,
    exch_rate_type_id: str | None | Unset = UNSET,
    exchange_rate: Decimal | None | Unset = UNSET,
    recordtype: str | None | Unset = UNSET,
    totalentered: Decimal | None | Unset = UNSET,
    trx_totalentered: Decimal | None | Unset = UNSET,
    whencreated: datetime.date | None | Unset = UNSET,
    whenpaid: datetime.date | None | Unset = UNSET,
    cleared: bool | None | Unset = UNSET,
    clrdate: datetime.date | None | Unset = UNSET,
    supdocid: str | None | Unset = UNSET,
    parentpayment: int | None | Unset = UNSET,
    inclusivetax: bool | None | Unset = UNSET,
    taxsolutionid: str | None | Unset = UNSET,
    linkeddocid: str | None | Unset = UNSET,
    action: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[ARADVANCE]:
    """Create one record of AR advance (ARADVANCE).

    Answers the record as `Records[ARADVANCE]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-receivable/ar-advances/
    """
    from intacct.common.create import create

    return create(
        objects=[
            ARADVANCE(
                recordid=recordid,
                prbatchkey=prbatchkey,
                prbatch=prbatch,
                financialentity=financialentity,
                undepositedaccountno=undepositedaccountno,
                paymentmethod=paymentmethod,
                customerid=customerid,
                customername=customername,
                docnumber=docnumber,
                description=description,
                basecurr=basecurr,
                currency=currency,
                receiptdate=receiptdate,
                paymentdate=paymentdate,
                exch_rate_date=exch_rate_date,
                exch_rate_type_id=exch_rate_type_id,
                exchange_rate=exchange_rate,
                recordtype=recordtype,
                totalentered=totalentered,
                trx_totalentered=trx_totalentered,
                whencreated=whencreated,
                whenpaid=whenpaid,
                cleared=cleared,
                clrdate=clrdate,
                supdocid=supdocid,
                parentpayment=parentpayment,
                inclusivetax=inclusivetax,
                taxsolutionid=taxsolutionid,
                linkeddocid=linkeddocid,
                action=action,
                aradvanceitems=aradvanceitems,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_aradvance(
    *,
    recordno: int | None,
    recordid: str | None | Unset = UNSET,
    prbatchkey: int | None | Unset = UNSET,
    prbatch: str | None | Unset = UNSET,
    financialentity: str | None | Unset = UNSET,
    undepositedaccountno: str | None | Unset = UNSET,
    paymentmethod: Literal["Printed Check", "Credit Card", "EFT", "Cash"] | None | Unset = UNSET,
    customerid: str | None | Unset = UNSET,
    customername: str | None | Unset = UNSET,
    docnumber: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    basecurr: str | None | Unset = UNSET,
    currency: str | None | Unset = UNSET,
    receiptdate: datetime.date | None | Unset = UNSET,
    paymentdate: datetime.date | None | Unset = UNSET,
    exch_rate_date: datetime.date | None | Unset = UNSET,
    exch_rate_type_id: str | None | Unset = UNSET,
    exchange_rate: Decimal | None | Unset = UNSET,
    recordtype: str | None | Unset = UNSET,
    totalentered: Decimal | None | Unset = UNSET,
    trx_totalentered: Decimal | None | Unset = UNSET,
    whencreated: datetime.date | None | Unset = UNSET,
    whenpaid: datetime.date | None | Unset = UNSET,
    cleared: bool | None | Unset = UNSET,
    clrdate: datetime.date | None | Unset = UNSET,
    supdocid: str | None | Unset = UNSET,
    parentpayment: int | None | Unset = UNSET,
    inclusivetax: bool | None | Unset = UNSET,
    taxsolutionid: str | None | Unset = UNSET,
    linkeddocid: str | None | Unset = UNSET,
    action: str | None | Unset = UNSET,
    aradvanceitems: list[ARADVANCEITEM] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[ARADVANCE]:
    """Change one record of AR advance (ARADVANCE); what is left out stays as it is.

    Answers the record as `Records[ARADVANCE]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-receivable/ar-advances/
    """
    from intacct.common.update import update

    return update(
        objects=[
            ARADVANCE(
                recordno=recordno,
                recordid=recordid,
                prbatchkey=prbatchkey,
                prbatch=prbatch,
                financialentity=financialentity,
                undepositedaccountno=undepositedaccountno,
                paymentmethod=paymentmethod,
                customerid=customerid,
                customername=customername,
                docnumber=docnumber,
                description=description,
                basecurr=basecurr,
                currency=currency,
                receiptdate=receiptdate,
                paymentdate=paymentdate,
                exch_rate_date=exch_rate_date,
                exch_rate_type_id=exch_rate_type_id,
                exchange_rate=exchange_rate,
                recordtype=recordtype,
                totalentered=totalentered,
                trx_totalentered=trx_totalentered,
                whencreated=whencreated,
                whenpaid=whenpaid,
                cleared=cleared,
                clrdate=clrdate,
                supdocid=supdocid,
                parentpayment=parentpayment,
                inclusivetax=inclusivetax,
                taxsolutionid=taxsolutionid,
                linkeddocid=linkeddocid,
                action=action,
                aradvanceitems=aradvanceitems,
                extra={} if extra is None else extra,
            )
        ]
    )


if TYPE_CHECKING:

    class _ARADVANCEFields(Fields):
        """Fields of ARADVANCE."""

        recordno: Field[int]
        recordid: Field[str]
        prbatchkey: Field[int]
        prbatch: Field[str]
        financialentity: Field[str]
        undepositedaccountno: Field[str]
        paymentmethod: Field[str]
        paymentmethodkey: Field[int]
        customerid: Field[str]
        customername: Field[str]
        docnumber: Field[str]
        description: Field[str]
        basecurr: Field[str]
        currency: Field[str]
        receiptdate: Field[datetime.date]
        paymentdate: Field[datetime.date]
        exch_rate_date: Field[datetime.date]
        exch_rate_type_id: Field[str]
        exchange_rate: Field[Decimal]
        recordtype: Field[str]
        state: Field[str]
        totalentered: Field[Decimal]
        trx_totalentered: Field[Decimal]
        totalselected: Field[Decimal]
        trx_totalselected: Field[Decimal]
        totalpaid: Field[Decimal]
        trx_totalpaid: Field[Decimal]
        totaldue: Field[Decimal]
        trx_totaldue: Field[Decimal]
        auwhencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        rawstate: Field[str]
        whencreated: Field[datetime.date]
        whenpaid: Field[datetime.date]
        cleared: Field[bool]
        clrdate: Field[datetime.date]
        systemgenerated: Field[bool]
        supdocid: Field[str]
        parentpayment: Field[int]
        shiptoreturntokey: Field[int]
        contacttaxgroup: Field[str]
        shipto_taxgroup_name: Field[str]
        shipto_taxgroup_recordno: Field[int]
        shipto_taxid: Field[str]
        inclusivetax: Field[bool]
        taxsolutionid: Field[str]
        linkeddocid: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        customer: _CUSTOMERFields
        exchangerateinfo: Fields
        shipto: Fields
        taxsolution: _TAXSOLUTIONFields
        linkeddoc: _SODOCUMENTFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
