# Generated from spec/accounts_receivable/ARPAYMENT.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ARPAYMENT."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import listed
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.accounts_receivable.arterm import _ARTERMFields
    from intacct.accounts_receivable.customer import _CUSTOMERFields
    from intacct.common.read import read
    from intacct.company_console.contact import _CONTACTFields
    from intacct.company_console.location import _LOCATIONFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.fields import Field, Fields

__all__ = ["ARPAYMENT", "read_arpayment"]


@model
class ARPAYMENT(Object):
    """AR payment, legacy (ARPAYMENT).

    Key: RECORDNO. Operations: lookup, inspect, read and readByQuery.
    Related to 6 other objects for queries.
    Reference: https://developer.intacct.com/api/accounts-receivable/ar-payments/
    - Replaced by ARPYMT.
    """

    fields: ClassVar[_ARPAYMENTFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    recordid: str | None | Unset = UNSET
    """Payment ID (text). Number of the document as people see it; the key of the record is RECORDNO. Read-only."""
    state: str | None | Unset = UNSET
    """State (text). Read-only."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text). Read-only."""
    customername: str | None | Unset = UNSET
    """Customer name (text). Read-only."""
    customerdue: Decimal | None | Unset = UNSET
    """Customer total due (decimal). Read-only."""
    docnumber: str | None | Unset = UNSET
    """Reference number (text). Read-only."""
    description: str | None | Unset = UNSET
    """Memo (text). Read-only."""
    whencreated: datetime.date | None | Unset = UNSET
    """Date received (date, mm/dd/yyyy). Date of the document itself, not when it was entered. Read-only."""
    clrdate: datetime.date | None | Unset = UNSET
    """Reconciliation date (date, mm/dd/yyyy). Date of the reconciliation in which it was cleared. Read-only."""
    cleared: Literal["Cleared", "In Transit"] | None | Unset = UNSET
    """Reconciliation status (text). Whether it is matched with the statement of the bank or card. Allowed: Cleared,
    In Transit. Read-only.
    """
    receiptdate: datetime.date | None | Unset = UNSET
    """Receipt date (date, mm/dd/yyyy). Read-only."""
    whenpaid: datetime.date | None | Unset = UNSET
    """Payment date (date, mm/dd/yyyy). Read-only."""
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books. Read-only."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code; amounts whose names begin with TRX_ are in it. Read-only."""
    totalentered: Decimal | None | Unset = UNSET
    """Total amount (amount in base currency). Read-only."""
    totalpaid: Decimal | None | Unset = UNSET
    """Amount applied (amount in base currency). Read-only."""
    totaldue: Decimal | None | Unset = UNSET
    """Amount due (amount in base currency). Read-only."""
    trx_totalentered: Decimal | None | Unset = UNSET
    """Total transaction amount (amount in transaction currency). Read-only."""
    trx_totalpaid: Decimal | None | Unset = UNSET
    """Total transaction amount paid (amount in transaction currency). Read-only."""
    trx_totaldue: Decimal | None | Unset = UNSET
    """Transaction amount due (amount in transaction currency). Read-only."""
    prbatch: str | None | Unset = UNSET
    """Payment summary (text). Title of the summary that the transaction posts to the ledger with; needed where
    users choose summaries. Read-only.
    """
    auwhencreated: datetime.datetime | None | Unset = UNSET
    """Audit when created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered; WHENCREATED is the date of
    the document. Read-only.
    """
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    paymentservicer: str | None | Unset = UNSET
    """Payment servicer (text). Read-only."""
    prbatchkey: int | None | Unset = UNSET
    """Summary key (integer, record number). RECORDNO of the summary that the transaction posts to the ledger with.
    Read-only.
    """
    recordtype: str | None | Unset = UNSET
    """Record type (text). Read-only."""
    totalselected: Decimal | None | Unset = UNSET
    """Total selected (amount in base currency). Part of the total that is selected for payments not yet made.
    Read-only.
    """
    termkey: int | None | Unset = UNSET
    """Term key (integer, record number). Read-only."""
    termname: str | None | Unset = UNSET
    """Term name (text). Payment terms, from which due date and discount follow. Read-only."""
    whendiscount: datetime.date | None | Unset = UNSET
    """Discount date (date, mm/dd/yyyy). Last day on which the discount of the terms holds. Read-only."""
    userkey: int | None | Unset = UNSET
    """Created by (integer). Read-only."""
    whendue: datetime.date | None | Unset = UNSET
    """Due date (date, mm/dd/yyyy). Read-only."""
    vendentity: str | None | Unset = UNSET
    """Vendor entity (text). Read-only."""
    custentity: str | None | Unset = UNSET
    """Customer entity (text). Read-only."""
    modulekey: str | None | Unset = UNSET
    """Module key (text). Application by number: 2.GL, 3.AP, 4.AR, 6.EE, 7.INV, 8.SO, 9.PO, 11.CM, 48.PROJACCT,
    55.CONTRACT. Read-only.
    """
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Read-only."""
    systemgenerated: str | None | Unset = UNSET
    """System generated (text). Whether the gateway made it rather than a user. Read-only."""
    whenposted: datetime.date | None | Unset = UNSET
    """GL posting date (date, mm/dd/yyyy). Date under which the general ledger has it; not used where PRBATCH is
    given. Read-only.
    """
    onhold: bool | None | Unset = UNSET
    """Place bill on hold (boolean, true or false). Read-only."""
    trx_totalselected: Decimal | None | Unset = UNSET
    """Txn amount selected (amount in transaction currency). Part of the total that is selected for payments not yet
    made. Read-only.
    """
    prxbatchkey: int | None | Unset = UNSET
    """Batch key (integer, record number). Read-only."""
    providerkey: int | None | Unset = UNSET
    """Provider key (integer, record number). Read-only."""
    providerpaymethodkey: int | None | Unset = UNSET
    """Provider pay method key (integer, record number). Read-only."""
    selectedproviderpaymethodkey: int | None | Unset = UNSET
    """Selected provider pay method key (integer, record number). Read-only."""
    deliverymethod: str | None | Unset = UNSET
    """Delivery method (text). Read-only."""
    bankacknowledged: str | None | Unset = UNSET
    """Bank acknowledged (text). Read-only."""
    ackmessagekey: str | None | Unset = UNSET
    """Ack message key (text). Read-only."""
    whenbankconfirmed: str | None | Unset = UNSET
    """When confirmed by bank (text). Read-only."""
    confmessagekey: str | None | Unset = UNSET
    """Bank confirmation message key (text). Read-only."""
    recon_date: datetime.date | None | Unset = UNSET
    """Reconciliation date (date, mm/dd/yyyy). Read-only."""
    locationkey: int | None | Unset = UNSET
    """Location key (integer, record number). Read-only."""
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    nr_totalentered: Decimal | None | Unset = UNSET
    """Base non-reimb amount (amount in base currency). Part of the total that the employee is not paid back.
    Read-only.
    """
    nr_trx_totalentered: Decimal | None | Unset = UNSET
    """Non-reimb amount (amount in transaction currency). Part of the total that the employee is not paid back.
    Read-only.
    """
    paymentdate: datetime.date | None | Unset = UNSET
    """Payment date (date, mm/dd/yyyy). Read-only."""
    paymentamount: Decimal | None | Unset = UNSET
    """Payment amount (amount in base currency). Read-only."""
    documentnumber: str | None | Unset = UNSET
    """Document number (text). Read-only."""
    memo: str | None | Unset = UNSET
    """Memo (text). Read-only."""
    paymenttrxamount: Decimal | None | Unset = UNSET
    """Txn payment amount (amount in transaction currency). Read-only."""
    trxtotalpaid: Decimal | None | Unset = UNSET
    """Txn amount applied (amount in transaction currency). Read-only."""
    paymenttype: (
        Literal["Printed Check", "Credit Card", "EFT", "Cash", "Online Charge Card", "Online ACH Debit", "PAS Pay"]
        | None
        | Unset
    ) = UNSET
    """Payment method (text). Allowed: Printed Check, Credit Card, EFT, Cash, Online Charge Card, Online ACH Debit,
    PAS Pay. Read-only.
    """
    financialaccount: str | None | Unset = UNSET
    """Financial account (text). Read-only."""
    batchtitle: str | None | Unset = UNSET
    """Payment summary (text). Read-only."""
    postingdate: datetime.date | None | Unset = UNSET
    """Posting date (date, mm/dd/yyyy). Read-only."""
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

    __wire__ = Wire(
        "ARPAYMENT",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("RECORDID", TEXT, "?", label="Payment ID", access="read"),
            el("STATE", TEXT, "?", label="State", access="read"),
            el("CUSTOMERID", TEXT, "?", label="Customer ID", access="read"),
            el("CUSTOMERNAME", TEXT, "?", label="Customer name", access="read"),
            el("CUSTOMERDUE", DECIMAL, "?", label="Customer total due", access="read"),
            el("DOCNUMBER", TEXT, "?", label="Reference number", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Memo", access="read"),
            el("WHENCREATED", DATE, "?", label="Date received", access="read"),
            el("CLRDATE", DATE, "?", label="Reconciliation date", access="read"),
            el("CLEARED", Enumeration("Cleared", "In Transit"), "?", label="Reconciliation status", access="read"),
            el("RECEIPTDATE", DATE, "?", label="Receipt date", access="read"),
            el("WHENPAID", DATE, "?", label="Payment date", access="read"),
            el("BASECURR", TEXT, "?", label="Base currency", access="read"),
            el("CURRENCY", TEXT, "?", label="Currency", access="read"),
            el("TOTALENTERED", DECIMAL, "?", label="Total amount", access="read"),
            el("TOTALPAID", DECIMAL, "?", label="Amount applied", access="read"),
            el("TOTALDUE", DECIMAL, "?", label="Amount due", access="read"),
            el("TRX_TOTALENTERED", DECIMAL, "?", label="Total transaction amount", access="read"),
            el("TRX_TOTALPAID", DECIMAL, "?", label="Total transaction amount paid", access="read"),
            el("TRX_TOTALDUE", DECIMAL, "?", label="Transaction amount due", access="read"),
            el("PRBATCH", TEXT, "?", label="Payment summary", access="read"),
            el("AUWHENCREATED", DATETIME, "?", label="Audit when created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("PAYMENTSERVICER", TEXT, "?", label="Payment servicer", access="read"),
            el("PRBATCHKEY", INTEGER, "?", label="Summary key", access="read"),
            el("RECORDTYPE", TEXT, "?", label="Record type", access="read"),
            el("TOTALSELECTED", DECIMAL, "?", label="Total selected", access="read"),
            el("TERMKEY", INTEGER, "?", label="Term key", access="read"),
            el("TERMNAME", TEXT, "?", label="Term name", access="read"),
            el("WHENDISCOUNT", DATE, "?", label="Discount date", access="read"),
            el("USERKEY", INTEGER, "?", label="Created by", access="read"),
            el("WHENDUE", DATE, "?", label="Due date", access="read"),
            el("VENDENTITY", TEXT, "?", label="Vendor entity", access="read"),
            el("CUSTENTITY", TEXT, "?", label="Customer entity", access="read"),
            el("MODULEKEY", TEXT, "?", label="Module key", access="read"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", access="read"),
            el("SYSTEMGENERATED", TEXT, "?", label="System generated", access="read"),
            el("WHENPOSTED", DATE, "?", label="GL posting date", access="read"),
            el("ONHOLD", BOOLEAN, "?", label="Place bill on hold", access="read"),
            el("TRX_TOTALSELECTED", DECIMAL, "?", label="Txn amount selected", access="read"),
            el("PRXBATCHKEY", INTEGER, "?", label="Batch key", access="read"),
            el("PROVIDERKEY", INTEGER, "?", label="Provider key", access="read"),
            el("PROVIDERPAYMETHODKEY", INTEGER, "?", label="Provider pay method key", access="read"),
            el("SELECTEDPROVIDERPAYMETHODKEY", INTEGER, "?", label="Selected provider pay method key", access="read"),
            el("DELIVERYMETHOD", TEXT, "?", label="Delivery method", access="read"),
            el("BANKACKNOWLEDGED", TEXT, "?", label="Bank acknowledged", access="read"),
            el("ACKMESSAGEKEY", TEXT, "?", label="Ack message key", access="read"),
            el("WHENBANKCONFIRMED", TEXT, "?", label="When confirmed by bank", access="read"),
            el("CONFMESSAGEKEY", TEXT, "?", label="Bank confirmation message key", access="read"),
            el("RECON_DATE", DATE, "?", label="Reconciliation date", access="read"),
            el("LOCATIONKEY", INTEGER, "?", label="Location key", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("NR_TOTALENTERED", DECIMAL, "?", label="Base non-reimb amount", access="read"),
            el("NR_TRX_TOTALENTERED", DECIMAL, "?", label="Non-reimb amount", access="read"),
            el("PAYMENTDATE", DATE, "?", label="Payment date", access="read"),
            el("PAYMENTAMOUNT", DECIMAL, "?", label="Payment amount", access="read"),
            el("DOCUMENTNUMBER", TEXT, "?", label="Document number", access="read"),
            el("MEMO", TEXT, "?", label="Memo", access="read"),
            el("PAYMENTTRXAMOUNT", DECIMAL, "?", label="Txn payment amount", access="read"),
            el("TRXTOTALPAID", DECIMAL, "?", label="Txn amount applied", access="read"),
            el(
                "PAYMENTTYPE",
                Enumeration(
                    "Printed Check", "Credit Card", "EFT", "Cash", "Online Charge Card", "Online ACH Debit", "PAS Pay"
                ),
                "?",
                label="Payment method",
                access="read",
            ),
            el("FINANCIALACCOUNT", TEXT, "?", label="Financial account", access="read"),
            el("BATCHTITLE", TEXT, "?", label="Payment summary", access="read"),
            el("POSTINGDATE", DATE, "?", label="Posting date", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="AR payment, legacy",
        key="RECORDNO",
        operations=("lookup", "inspect", "read", "readByQuery"),
        relationships=(
            Relationship("TERM", "ARTERM", "MANY2ONE", "TERMNAME", "Term"),
            Relationship("EXCHANGERATEINFO", "EXCHANGERATEINFO", "MANY2ONE", "RECORDNO"),
            Relationship("CUSTOMER", "CUSTOMER", "MANY2ONE", "CUSTOMERID", "Customer"),
            Relationship("PAYTO", "CONTACT", "MANY2ONE", "BILLTOPAYTONAME", "Pay-to contact"),
            Relationship(
                "FINANCIALACCOUNT", "FINANCIALACCOUNT", "MANY2ONE", "FINANCIALENTITY", attr="financialaccount_record"
            ),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def read_arpayment(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[ARPAYMENT]:
    """Read records of AR payment, legacy (ARPAYMENT) by key.

    Answers `Records[ARPAYMENT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-receivable/ar-payments/
    """
    from intacct.common.read import read

    return read(
        object="ARPAYMENT", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _ARPAYMENTFields(Fields):
        """Fields of ARPAYMENT."""

        recordno: Field[int]
        recordid: Field[str]
        state: Field[str]
        customerid: Field[str]
        customername: Field[str]
        customerdue: Field[Decimal]
        docnumber: Field[str]
        description: Field[str]
        whencreated: Field[datetime.date]
        clrdate: Field[datetime.date]
        cleared: Field[str]
        receiptdate: Field[datetime.date]
        whenpaid: Field[datetime.date]
        basecurr: Field[str]
        currency: Field[str]
        totalentered: Field[Decimal]
        totalpaid: Field[Decimal]
        totaldue: Field[Decimal]
        trx_totalentered: Field[Decimal]
        trx_totalpaid: Field[Decimal]
        trx_totaldue: Field[Decimal]
        prbatch: Field[str]
        auwhencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        paymentservicer: Field[str]
        prbatchkey: Field[int]
        recordtype: Field[str]
        totalselected: Field[Decimal]
        termkey: Field[int]
        termname: Field[str]
        whendiscount: Field[datetime.date]
        userkey: Field[int]
        whendue: Field[datetime.date]
        vendentity: Field[str]
        custentity: Field[str]
        modulekey: Field[str]
        status: Field[str]
        systemgenerated: Field[str]
        whenposted: Field[datetime.date]
        onhold: Field[bool]
        trx_totalselected: Field[Decimal]
        prxbatchkey: Field[int]
        providerkey: Field[int]
        providerpaymethodkey: Field[int]
        selectedproviderpaymethodkey: Field[int]
        deliverymethod: Field[str]
        bankacknowledged: Field[str]
        ackmessagekey: Field[str]
        whenbankconfirmed: Field[str]
        confmessagekey: Field[str]
        recon_date: Field[datetime.date]
        locationkey: Field[int]
        createdby: Field[int]
        modifiedby: Field[int]
        nr_totalentered: Field[Decimal]
        nr_trx_totalentered: Field[Decimal]
        paymentdate: Field[datetime.date]
        paymentamount: Field[Decimal]
        documentnumber: Field[str]
        memo: Field[str]
        paymenttrxamount: Field[Decimal]
        trxtotalpaid: Field[Decimal]
        paymenttype: Field[str]
        financialaccount: Field[str]
        batchtitle: Field[str]
        postingdate: Field[datetime.date]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        term: _ARTERMFields
        exchangerateinfo: Fields
        customer: _CUSTOMERFields
        payto: _CONTACTFields
        financialaccount_record: Fields
        melocation: _LOCATIONFields
