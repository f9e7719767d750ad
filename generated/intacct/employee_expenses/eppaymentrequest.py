# Generated from spec/employee_expenses/EPPAYMENTREQUEST.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object EPPAYMENTREQUEST."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.location import _LOCATIONFields
    from intacct.employee_expenses.employee import _EMPLOYEEFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["EPPAYMENTREQUEST", "query_eppaymentrequest", "read_eppaymentrequest"]


@model
class EPPAYMENTREQUEST(Object):
    """Reimbursement request (EPPAYMENTREQUEST).

    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Related to 4 other objects for queries.
    Reference: https://developer.intacct.com/api/employee-expenses/reimbursements/
    """

    fields: ClassVar[_EPPAYMENTREQUESTFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    prbatchkey: int | None | Unset = UNSET
    """PRSummary key (integer, record number). RECORDNO of the summary that the transaction posts to the ledger
    with. Read-only.
    """
    recordtype: str | None | Unset = UNSET
    """Record type (text). Read-only."""
    description: str | None | Unset = UNSET
    """Description (text). Read-only."""
    totalentered: Decimal | None | Unset = UNSET
    """Amount (amount in base currency). Read-only."""
    totalpaid: Decimal | None | Unset = UNSET
    """Total applied (amount in base currency). Read-only."""
    totalselected: Decimal | None | Unset = UNSET
    """Total selected (amount in base currency). Part of the total that is selected for payments not yet made.
    Read-only.
    """
    totaldue: Decimal | None | Unset = UNSET
    """Amount due (amount in base currency). Read-only."""
    state: str | None | Unset = UNSET
    """Payment status (text). Read-only."""
    whencreated: datetime.date | None | Unset = UNSET
    """Date (date, mm/dd/yyyy). Date of the document itself, not when it was entered. Read-only."""
    whenpaid: datetime.date | None | Unset = UNSET
    """Date fully paid (date, mm/dd/yyyy). Read-only."""
    termkey: int | None | Unset = UNSET
    """Term key (integer, record number). Read-only."""
    termname: str | None | Unset = UNSET
    """Term name (text). Payment terms, from which due date and discount follow. Read-only."""
    whendiscount: datetime.date | None | Unset = UNSET
    """Discount date (date, mm/dd/yyyy). Last day on which the discount of the terms holds. Read-only."""
    recordid: str | None | Unset = UNSET
    """Bill number (text). Number of the document as people see it; the key of the record is RECORDNO. Read-only."""
    userkey: int | None | Unset = UNSET
    """Created by (integer). Read-only."""
    whendue: datetime.date | None | Unset = UNSET
    """Due date (date, mm/dd/yyyy). Read-only."""
    docnumber: str | None | Unset = UNSET
    """Reference number (text). Read-only."""
    vendentity: str | None | Unset = UNSET
    """Vendor entity (text). Read-only."""
    custentity: str | None | Unset = UNSET
    """Customer entity (text). Read-only."""
    cleared: str | None | Unset = UNSET
    """Cleared (text). Whether it is matched with the statement of the bank or card. Read-only."""
    clrdate: datetime.date | None | Unset = UNSET
    """Cleared date (date, mm/dd/yyyy). Date of the reconciliation in which it was cleared. Read-only."""
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
    currency: str | None | Unset = UNSET
    """Payment currency (text). Three-letter code; amounts whose names begin with TRX_ are in it. Read-only."""
    trx_totalentered: Decimal | None | Unset = UNSET
    """Transaction currency amount (amount in transaction currency). Read-only."""
    trx_totalpaid: Decimal | None | Unset = UNSET
    """Transaction currency amount paid (amount in transaction currency). Read-only."""
    trx_totalselected: Decimal | None | Unset = UNSET
    """Txn amount selected (amount in transaction currency). Part of the total that is selected for payments not yet
    made. Read-only.
    """
    trx_totaldue: Decimal | None | Unset = UNSET
    """Transaction currency amount due (amount in transaction currency). Read-only."""
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
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books. Read-only."""
    locationkey: int | None | Unset = UNSET
    """Location record number (integer). Read-only."""
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
    nr_totalentered: Decimal | None | Unset = UNSET
    """Base non-reimb amount (amount in base currency). Part of the total that the employee is not paid back.
    Read-only.
    """
    nr_trx_totalentered: Decimal | None | Unset = UNSET
    """Non-reimb amount (amount in transaction currency). Part of the total that the employee is not paid back.
    Read-only.
    """
    entity: str | None | Unset = UNSET
    """Entity (text). Read-only."""
    paymenttype: Literal["Printed Check", "EFT", "Cash", "ACH"] | None | Unset = UNSET
    """Payment method (text). Allowed: Printed Check, EFT, Cash, ACH. Read-only."""
    paymentdate: datetime.date | None | Unset = UNSET
    """Reimbursement date (date, mm/dd/yyyy). Read-only."""
    receiptdate: datetime.date | None | Unset = UNSET
    """Receipt date (date, mm/dd/yyyy). Read-only."""
    paymentamount: Decimal | None | Unset = UNSET
    """Payment amount (amount in base currency). Read-only."""
    documentnumber: str | None | Unset = UNSET
    """Document number (text). Read-only."""
    memo: str | None | Unset = UNSET
    """Memo (text). Read-only."""
    financialaccount: str | None | Unset = UNSET
    """Account (text). Read-only."""
    paymenttrxamount: Decimal | None | Unset = UNSET
    """Payment transaction amount (amount in transaction currency). Read-only."""
    providerpaymentmethod_paymentprovider_name: str | None | Unset = UNSET
    """Payment provider (text). Read-only."""
    employeeid: str | None | Unset = UNSET
    """Employee ID (text). Read-only."""
    contactinfo_name: str | None | Unset = UNSET
    """Employee name (text). Read-only."""
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
        "EPPAYMENTREQUEST",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("PRBATCHKEY", INTEGER, "?", label="PRSummary key", access="read"),
            el("RECORDTYPE", TEXT, "?", label="Record type", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Description", access="read"),
            el("TOTALENTERED", DECIMAL, "?", label="Amount", access="read"),
            el("TOTALPAID", DECIMAL, "?", label="Total applied", access="read"),
            el("TOTALSELECTED", DECIMAL, "?", label="Total selected", access="read"),
            el("TOTALDUE", DECIMAL, "?", label="Amount due", access="read"),
            el("STATE", TEXT, "?", label="Payment status", access="read"),
            el("WHENCREATED", DATE, "?", label="Date", access="read"),
            el("WHENPAID", DATE, "?", label="Date fully paid", access="read"),
            el("TERMKEY", INTEGER, "?", label="Term key", access="read"),
            el("TERMNAME", TEXT, "?", label="Term name", access="read"),
            el("WHENDISCOUNT", DATE, "?", label="Discount date", access="read"),
            el("RECORDID", TEXT, "?", label="Bill number", access="read"),
            el("USERKEY", INTEGER, "?", label="Created by", access="read"),
            el("WHENDUE", DATE, "?", label="Due date", access="read"),
            el("DOCNUMBER", TEXT, "?", label="Reference number", access="read"),
            el("VENDENTITY", TEXT, "?", label="Vendor entity", access="read"),
            el("CUSTENTITY", TEXT, "?", label="Customer entity", access="read"),
            el("CLEARED", TEXT, "?", label="Cleared", access="read"),
            el("CLRDATE", DATE, "?", label="Cleared date", access="read"),
            el("MODULEKEY", TEXT, "?", label="Module key", access="read"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", access="read"),
            el("SYSTEMGENERATED", TEXT, "?", label="System generated", access="read"),
            el("WHENPOSTED", DATE, "?", label="GL posting date", access="read"),
            el("ONHOLD", BOOLEAN, "?", label="Place bill on hold", access="read"),
            el("CURRENCY", TEXT, "?", label="Payment currency", access="read"),
            el("TRX_TOTALENTERED", DECIMAL, "?", label="Transaction currency amount", access="read"),
            el("TRX_TOTALPAID", DECIMAL, "?", label="Transaction currency amount paid", access="read"),
            el("TRX_TOTALSELECTED", DECIMAL, "?", label="Txn amount selected", access="read"),
            el("TRX_TOTALDUE", DECIMAL, "?", label="Transaction currency amount due", access="read"),
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
            el("BASECURR", TEXT, "?", label="Base currency", access="read"),
            el("LOCATIONKEY", INTEGER, "?", label="Location record number", access="read"),
            el("AUWHENCREATED", DATETIME, "?", label="Audit when created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("NR_TOTALENTERED", DECIMAL, "?", label="Base non-reimb amount", access="read"),
            el("NR_TRX_TOTALENTERED", DECIMAL, "?", label="Non-reimb amount", access="read"),
            el("ENTITY", TEXT, "?", label="Entity", access="read"),
            el(
                "PAYMENTTYPE",
                Enumeration("Printed Check", "EFT", "Cash", "ACH"),
                "?",
                label="Payment method",
                access="read",
            ),
            el("PAYMENTDATE", DATE, "?", label="Reimbursement date", access="read"),
            el("RECEIPTDATE", DATE, "?", label="Receipt date", access="read"),
            el("PAYMENTAMOUNT", DECIMAL, "?", label="Payment amount", access="read"),
            el("DOCUMENTNUMBER", TEXT, "?", label="Document number", access="read"),
            el("MEMO", TEXT, "?", label="Memo", access="read"),
            el("FINANCIALACCOUNT", TEXT, "?", label="Account", access="read"),
            el("PAYMENTTRXAMOUNT", DECIMAL, "?", label="Payment transaction amount", access="read"),
            el("PROVIDERPAYMENTMETHOD.PAYMENTPROVIDER.NAME", TEXT, "?", label="Payment provider", access="read"),
            el("EMPLOYEEID", TEXT, "?", label="Employee ID", access="read"),
            el("CONTACTINFO.NAME", TEXT, "?", label="Employee name", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Reimbursement request",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(
            Relationship("TERM", "TERM", "MANY2ONE", "TERMNAME", "Term"),
            Relationship("EXCHANGERATEINFO", "EXCHANGERATEINFO", "MANY2ONE", "RECORDNO"),
            Relationship("EMPLOYEE", "EMPLOYEE", "MANY2ONE", "EMPLOYEEID"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_eppaymentrequest(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[EPPAYMENTREQUEST]:
    """Find records of Reimbursement request (EPPAYMENTREQUEST).

    Answers `Records[EPPAYMENTREQUEST]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/employee-expenses/reimbursements/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="EPPAYMENTREQUEST",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_eppaymentrequest(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[EPPAYMENTREQUEST]:
    """Read records of Reimbursement request (EPPAYMENTREQUEST) by key.

    Answers `Records[EPPAYMENTREQUEST]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/employee-expenses/reimbursements/
    """
    from intacct.common.read import read

    return read(
        object="EPPAYMENTREQUEST",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _EPPAYMENTREQUESTFields(Fields):
        """Fields of EPPAYMENTREQUEST."""

        recordno: Field[int]
        prbatchkey: Field[int]
        recordtype: Field[str]
        description: Field[str]
        totalentered: Field[Decimal]
        totalpaid: Field[Decimal]
        totalselected: Field[Decimal]
        totaldue: Field[Decimal]
        state: Field[str]
        whencreated: Field[datetime.date]
        whenpaid: Field[datetime.date]
        termkey: Field[int]
        termname: Field[str]
        whendiscount: Field[datetime.date]
        recordid: Field[str]
        userkey: Field[int]
        whendue: Field[datetime.date]
        docnumber: Field[str]
        vendentity: Field[str]
        custentity: Field[str]
        cleared: Field[str]
        clrdate: Field[datetime.date]
        modulekey: Field[str]
        status: Field[str]
        systemgenerated: Field[str]
        whenposted: Field[datetime.date]
        onhold: Field[bool]
        currency: Field[str]
        trx_totalentered: Field[Decimal]
        trx_totalpaid: Field[Decimal]
        trx_totalselected: Field[Decimal]
        trx_totaldue: Field[Decimal]
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
        basecurr: Field[str]
        locationkey: Field[int]
        auwhencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        nr_totalentered: Field[Decimal]
        nr_trx_totalentered: Field[Decimal]
        entity: Field[str]
        paymenttype: Field[str]
        paymentdate: Field[datetime.date]
        receiptdate: Field[datetime.date]
        paymentamount: Field[Decimal]
        documentnumber: Field[str]
        memo: Field[str]
        financialaccount: Field[str]
        paymenttrxamount: Field[Decimal]
        providerpaymentmethod_paymentprovider_name: Field[str]
        employeeid: Field[str]
        contactinfo_name: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        term: Fields
        exchangerateinfo: Fields
        employee: _EMPLOYEEFields
        melocation: _LOCATIONFields
