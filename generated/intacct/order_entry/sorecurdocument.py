# Generated from spec/order_entry/SORECURDOCUMENT.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object SORECURDOCUMENT."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.accounts_receivable.arterm import _ARTERMFields
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.contact import _CONTACTFields
    from intacct.company_console.location import _LOCATIONFields
    from intacct.project_resource_mgmt.project import _PROJECTFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["SORECURDOCUMENT", "query_sorecurdocument", "read_sorecurdocument"]


@model
class SORECURDOCUMENT(Object):
    """Recurring order entry transaction (SORECURDOCUMENT).

    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Related to 7 other objects for queries.
    Reference: https://developer.intacct.com/api/order-entry/recurring-order-entry-transactions/
    """

    fields: ClassVar[_SORECURDOCUMENTFields]

    recordno: str | None | Unset = UNSET
    """Record number (text). Read-only."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Read-only."""
    ponumber: str | None | Unset = UNSET
    """Reference number (text). Read-only."""
    vendordocno: str | None | Unset = UNSET
    """Vendor document number (text). Read-only."""
    shipvia: str | None | Unset = UNSET
    """Shipping method (text). Read-only."""
    userkey: str | None | Unset = UNSET
    """User key (text). Read-only."""
    warehouse_locationid: str | None | Unset = UNSET
    """Default warehouse (text). Read-only."""
    shiptokey: str | None | Unset = UNSET
    """Ship-to version key (text). Read-only."""
    billtokey: str | None | Unset = UNSET
    """Bill-to version key (text). Read-only."""
    message: str | None | Unset = UNSET
    """Message (text). Read-only."""
    entity: str | None | Unset = UNSET
    """Entity (text). Read-only."""
    contractid: str | None | Unset = UNSET
    """Contract ID (text). Read-only."""
    contractdesc: str | None | Unset = UNSET
    """Contract description (text). Read-only."""
    note: str | None | Unset = UNSET
    """Note (text). Read-only."""
    subtotal: str | None | Unset = UNSET
    """Subtotal (text). Read-only."""
    total: Decimal | None | Unset = UNSET
    """Total (amount in base currency). Read-only."""
    schopkey: int | None | Unset = UNSET
    """Scheduled operation key (integer, record number). Read-only."""
    sourcedocument: str | None | Unset = UNSET
    """Source document (text). Read-only."""
    docid: str | None | Unset = UNSET
    """Document type (text). Read-only."""
    docparid: str | None | Unset = UNSET
    """Document par ID (text). Read-only."""
    startdate: datetime.date | None | Unset = UNSET
    """Start date (date, mm/dd/yyyy). Read-only."""
    enddate: datetime.date | None | Unset = UNSET
    """End date (date, mm/dd/yyyy). Read-only."""
    nextexecdate: datetime.date | None | Unset = UNSET
    """Next execution date (date, mm/dd/yyyy). Read-only."""
    lastexecdate: datetime.date | None | Unset = UNSET
    """Last execution date (date, mm/dd/yyyy). Read-only."""
    recurduedate: datetime.date | None | Unset = UNSET
    """Due date (date, mm/dd/yyyy). Read-only."""
    frequency: Literal["None", "Days", "Weeks", "Months", "Years", "End Of Month"] | None | Unset = UNSET
    """Frequency (text). Allowed: None, Days, Weeks, Months, Years, End Of Month. Read-only."""
    execcount: int | None | Unset = UNSET
    """Transactions created (integer). Read-only."""
    repeatcount: int | None | Unset = UNSET
    """Repeat count (integer). Read-only."""
    repeatby: Literal["None", "Days", "Weeks", "Months", "EndOfMonth", "Years"] | None | Unset = UNSET
    """Repeat by (text). Allowed: None, Days, Weeks, Months, EndOfMonth, Years. Read-only."""
    interval: int | None | Unset = UNSET
    """Repeat interval (integer). Read-only."""
    user: str | None | Unset = UNSET
    """User (text). Read-only."""
    customername: str | None | Unset = UNSET
    """Customer name (text). Read-only."""
    term_name: str | None | Unset = UNSET
    """Payment terms (text). Read-only."""
    scheduledcontactemail: str | None | Unset = UNSET
    """Email contact (text). Read-only."""
    contact_contactname: str | None | Unset = UNSET
    """Contact name (text). Read-only."""
    contact_email1: str | None | Unset = UNSET
    """Contact: Email 1 (text). Read-only."""
    contact_email2: str | None | Unset = UNSET
    """Contact: Email 2 (text). Read-only."""
    shipto_contactname: str | None | Unset = UNSET
    """Contact name (text). Read-only."""
    shipto_mailaddress_address1: str | None | Unset = UNSET
    """Address line 1 (text). Read-only."""
    shipto_mailaddress_address2: str | None | Unset = UNSET
    """Address line 2 (text). Read-only."""
    shipto_mailaddress_address3: str | None | Unset = UNSET
    """Address line 3 (text). Read-only."""
    shipto_mailaddress_city: str | None | Unset = UNSET
    """City (text). Read-only."""
    shipto_mailaddress_state: str | None | Unset = UNSET
    """State or territory (text). Read-only."""
    shipto_mailaddress_zip: str | None | Unset = UNSET
    """ZIP or postal code (text). Read-only."""
    shipto_mailaddress_country: str | None | Unset = UNSET
    """Country (text). Read-only."""
    shipto_email1: str | None | Unset = UNSET
    """Ship-to contact: Email 1 (text). Read-only."""
    shipto_email2: str | None | Unset = UNSET
    """Ship-to contact: Email 2 (text). Read-only."""
    billto_contactname: str | None | Unset = UNSET
    """Contact name (text). Read-only."""
    billto_mailaddress_address1: str | None | Unset = UNSET
    """Address line 1 (text). Read-only."""
    billto_mailaddress_address2: str | None | Unset = UNSET
    """Address line 2 (text). Read-only."""
    billto_mailaddress_address3: str | None | Unset = UNSET
    """Address line 3 (text). Read-only."""
    billto_mailaddress_city: str | None | Unset = UNSET
    """City (text). Read-only."""
    billto_mailaddress_state: str | None | Unset = UNSET
    """State or territory (text). Read-only."""
    billto_mailaddress_zip: str | None | Unset = UNSET
    """ZIP or postal code (text). Read-only."""
    billto_mailaddress_country: str | None | Unset = UNSET
    """Country (text). Read-only."""
    billto_email1: str | None | Unset = UNSET
    """Bill-to contact: Email 1 (text). Read-only."""
    billto_email2: str | None | Unset = UNSET
    """Bill-to contact: Email 2 (text). Read-only."""
    dochdrno: int | None | Unset = UNSET
    """Document header number (integer). RECORDNO of the document that the line belongs to. Read-only."""
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books. Read-only."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code; amounts whose names begin with TRX_ are in it. Read-only."""
    exchratedate: datetime.date | None | Unset = UNSET
    """Exchange rate date (date, mm/dd/yyyy). Day of which the exchange rate is taken. Read-only."""
    exchratetypes_name: str | None | Unset = UNSET
    """Exchange rate type (text). Read-only."""
    exchrate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal). Read-only."""
    trx_subtotal: str | None | Unset = UNSET
    """Transaction subtotal (text). Read-only."""
    trx_total: str | None | Unset = UNSET
    """Transaction total (text). Read-only."""
    docstatus: Literal["Active", "Inactive", "Ended"] | None | Unset = UNSET
    """Status (text). Allowed: Active, Inactive, Ended. Read-only."""
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. Read-only."""
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
    paymethod: str | None | Unset = UNSET
    """Payment method (text). Read-only."""
    payinfull: bool | None | Unset = UNSET
    """Pay in full (boolean, true or false). Read-only."""
    paymentamount: Decimal | None | Unset = UNSET
    """Payment amount (amount). Read-only."""
    customercreditcardkey: str | None | Unset = UNSET
    """Credit card (text). Read-only."""
    customerbankaccountkey: str | None | Unset = UNSET
    """Customer bank account (text). Read-only."""
    creditcardtype: str | None | Unset = UNSET
    """Card type (text). Read-only."""
    accounttype: Literal["Bank", "Undeposited Funds Account"] | None | Unset = UNSET
    """Account type (text). Allowed: Bank, Undeposited Funds Account. Read-only."""
    bankaccountid: str | None | Unset = UNSET
    """Bank account (text). Read-only."""
    glaccountkey: str | None | Unset = UNSET
    """Undeposited funds account (text). Read-only."""
    projectkey: int | None | Unset = UNSET
    """Project key (integer, record number). Read-only."""
    project: str | None | Unset = UNSET
    """Project (text). Read-only."""
    projectname: str | None | Unset = UNSET
    """Project name (text). Read-only."""
    customerponumber: str | None | Unset = UNSET
    """Customer PO number (text). Read-only."""
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
        "SORECURDOCUMENT",
        unordered(
            el("RECORDNO", TEXT, "?", label="Record number", access="read"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", access="read"),
            el("PONUMBER", TEXT, "?", label="Reference number", access="read"),
            el("VENDORDOCNO", TEXT, "?", label="Vendor document number", access="read"),
            el("SHIPVIA", TEXT, "?", label="Shipping method", access="read"),
            el("USERKEY", TEXT, "?", label="User key", access="read"),
            el("WAREHOUSE.LOCATIONID", TEXT, "?", label="Default warehouse", access="read"),
            el("SHIPTOKEY", TEXT, "?", label="Ship-to version key", access="read"),
            el("BILLTOKEY", TEXT, "?", label="Bill-to version key", access="read"),
            el("MESSAGE", TEXT, "?", label="Message", access="read"),
            el("ENTITY", TEXT, "?", label="Entity", access="read"),
            el("CONTRACTID", TEXT, "?", label="Contract ID", access="read"),
            el("CONTRACTDESC", TEXT, "?", label="Contract description", access="read"),
            el("NOTE", TEXT, "?", label="Note", access="read"),
            el("SUBTOTAL", TEXT, "?", label="Subtotal", access="read"),
            el("TOTAL", DECIMAL, "?", label="Total", access="read"),
            el("SCHOPKEY", INTEGER, "?", label="Scheduled operation key", access="read"),
            el("SOURCEDOCUMENT", TEXT, "?", label="Source document", access="read"),
            el("DOCID", TEXT, "?", label="Document type", access="read"),
            el("DOCPARID", TEXT, "?", label="Document par ID", access="read"),
            el("STARTDATE", DATE, "?", label="Start date", access="read"),
            el("ENDDATE", DATE, "?", label="End date", access="read"),
            el("NEXTEXECDATE", DATE, "?", label="Next execution date", access="read"),
            el("LASTEXECDATE", DATE, "?", label="Last execution date", access="read"),
            el("RECURDUEDATE", DATE, "?", label="Due date", access="read"),
            el(
                "FREQUENCY",
                Enumeration("None", "Days", "Weeks", "Months", "Years", "End Of Month"),
                "?",
                label="Frequency",
                access="read",
            ),
            el("EXECCOUNT", INTEGER, "?", label="Transactions created", access="read"),
            el("REPEATCOUNT", INTEGER, "?", label="Repeat count", access="read"),
            el(
                "REPEATBY",
                Enumeration("None", "Days", "Weeks", "Months", "EndOfMonth", "Years"),
                "?",
                label="Repeat by",
                access="read",
            ),
            el("INTERVAL", INTEGER, "?", label="Repeat interval", access="read"),
            el("USER", TEXT, "?", label="User", access="read"),
            el("CUSTOMERNAME", TEXT, "?", label="Customer name", access="read"),
            el("TERM.NAME", TEXT, "?", label="Payment terms", access="read"),
            el("SCHEDULEDCONTACTEMAIL", TEXT, "?", label="Email contact", access="read"),
            el("CONTACT.CONTACTNAME", TEXT, "?", label="Contact name", access="read"),
            el("CONTACT.EMAIL1", TEXT, "?", label="Contact: Email 1", access="read"),
            el("CONTACT.EMAIL2", TEXT, "?", label="Contact: Email 2", access="read"),
            el("SHIPTO.CONTACTNAME", TEXT, "?", label="Contact name", access="read"),
            el("SHIPTO.MAILADDRESS.ADDRESS1", TEXT, "?", label="Address line 1", access="read"),
            el("SHIPTO.MAILADDRESS.ADDRESS2", TEXT, "?", label="Address line 2", access="read"),
            el("SHIPTO.MAILADDRESS.ADDRESS3", TEXT, "?", label="Address line 3", access="read"),
            el("SHIPTO.MAILADDRESS.CITY", TEXT, "?", label="City", access="read"),
            el("SHIPTO.MAILADDRESS.STATE", TEXT, "?", label="State or territory", access="read"),
            el("SHIPTO.MAILADDRESS.ZIP", TEXT, "?", label="ZIP or postal code", access="read"),
            el("SHIPTO.MAILADDRESS.COUNTRY", TEXT, "?", label="Country", access="read"),
            el("SHIPTO.EMAIL1", TEXT, "?", label="Ship-to contact: Email 1", access="read"),
            el("SHIPTO.EMAIL2", TEXT, "?", label="Ship-to contact: Email 2", access="read"),
            el("BILLTO.CONTACTNAME", TEXT, "?", label="Contact name", access="read"),
            el("BILLTO.MAILADDRESS.ADDRESS1", TEXT, "?", label="Address line 1", access="read"),
            el("BILLTO.MAILADDRESS.ADDRESS2", TEXT, "?", label="Address line 2", access="read"),
            el("BILLTO.MAILADDRESS.ADDRESS3", TEXT, "?", label="Address line 3", access="read"),
            el("BILLTO.MAILADDRESS.CITY", TEXT, "?", label="City", access="read"),
            el("BILLTO.MAILADDRESS.STATE", TEXT, "?", label="State or territory", access="read"),
            el("BILLTO.MAILADDRESS.ZIP", TEXT, "?", label="ZIP or postal code", access="read"),
            el("BILLTO.MAILADDRESS.COUNTRY", TEXT, "?", label="Country", access="read"),
            el("BILLTO.EMAIL1", TEXT, "?", label="Bill-to contact: Email 1", access="read"),
            el("BILLTO.EMAIL2", TEXT, "?", label="Bill-to contact: Email 2", access="read"),
            el("DOCHDRNO", INTEGER, "?", label="Document header number", access="read"),
            el("BASECURR", TEXT, "?", label="Base currency", access="read"),
            el("CURRENCY", TEXT, "?", label="Currency", access="read"),
            el("EXCHRATEDATE", DATE, "?", label="Exchange rate date", access="read"),
            el("EXCHRATETYPES.NAME", TEXT, "?", label="Exchange rate type", access="read"),
            el("EXCHRATE", DECIMAL, "?", label="Exchange rate", access="read"),
            el("TRX_SUBTOTAL", TEXT, "?", label="Transaction subtotal", access="read"),
            el("TRX_TOTAL", TEXT, "?", label="Transaction total", access="read"),
            el("DOCSTATUS", Enumeration("Active", "Inactive", "Ended"), "?", label="Status", access="read"),
            el("TAXSOLUTIONID", TEXT, "?", label="Tax solution", access="read"),
            el("AUWHENCREATED", DATETIME, "?", label="Audit when created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("PAYMETHOD", TEXT, "?", label="Payment method", access="read"),
            el("PAYINFULL", BOOLEAN, "?", label="Pay in full", access="read"),
            el("PAYMENTAMOUNT", CURRENCY, "?", label="Payment amount", access="read"),
            el("CUSTOMERCREDITCARDKEY", TEXT, "?", label="Credit card", access="read"),
            el("CUSTOMERBANKACCOUNTKEY", TEXT, "?", label="Customer bank account", access="read"),
            el("CREDITCARDTYPE", TEXT, "?", label="Card type", access="read"),
            el(
                "ACCOUNTTYPE",
                Enumeration("Bank", "Undeposited Funds Account"),
                "?",
                label="Account type",
                access="read",
            ),
            el("BANKACCOUNTID", TEXT, "?", label="Bank account", access="read"),
            el("GLACCOUNTKEY", TEXT, "?", label="Undeposited funds account", access="read"),
            el("PROJECTKEY", INTEGER, "?", label="Project key", access="read"),
            el("PROJECT", TEXT, "?", label="Project", access="read"),
            el("PROJECTNAME", TEXT, "?", label="Project name", access="read"),
            el("CUSTOMERPONUMBER", TEXT, "?", label="Customer PO number", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Recurring order entry transaction",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(
            Relationship("ARRECURPAYMENT", "ARRECURPAYMENT", "MANY2ONE", "RECURPAYMENTKEY"),
            Relationship("TERM", "ARTERM", "MANY2ONE", "TERM.NAME"),
            Relationship("BILLTO", "CONTACT", "MANY2ONE", "BILLTOCONTACTNAME", "Bill-to contact"),
            Relationship("SHIPTO", "CONTACT", "MANY2ONE", "SHIPTOCONTACTNAME", "Ship-to contact"),
            Relationship("SCHEDULEDOPERATION", "SCHEDULEDOPERATION", "MANY2ONE", "SCHOPKEY"),
            Relationship("PROJECT", "PROJECT", "MANY2ONE", "PROJECTKEY", "Project", attr="project_record"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_sorecurdocument(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[SORECURDOCUMENT]:
    """Find records of Recurring order entry transaction (SORECURDOCUMENT).

    Answers `Records[SORECURDOCUMENT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/order-entry/recurring-order-entry-transactions/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="SORECURDOCUMENT",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_sorecurdocument(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[SORECURDOCUMENT]:
    """Read records of Recurring order entry transaction (SORECURDOCUMENT) by key.

    Answers `Records[SORECURDOCUMENT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/order-entry/recurring-order-entry-transactions/
    """
    from intacct.common.read import read

    return read(
        object="SORECURDOCUMENT", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _SORECURDOCUMENTFields(Fields):
        """Fields of SORECURDOCUMENT."""

        recordno: Field[str]
        status: Field[str]
        ponumber: Field[str]
        vendordocno: Field[str]
        shipvia: Field[str]
        userkey: Field[str]
        warehouse_locationid: Field[str]
        shiptokey: Field[str]
        billtokey: Field[str]
        message: Field[str]
        entity: Field[str]
        contractid: Field[str]
        contractdesc: Field[str]
        note: Field[str]
        subtotal: Field[str]
        total: Field[Decimal]
        schopkey: Field[int]
        sourcedocument: Field[str]
        docid: Field[str]
        docparid: Field[str]
        startdate: Field[datetime.date]
        enddate: Field[datetime.date]
        nextexecdate: Field[datetime.date]
        lastexecdate: Field[datetime.date]
        recurduedate: Field[datetime.date]
        frequency: Field[str]
        execcount: Field[int]
        repeatcount: Field[int]
        repeatby: Field[str]
        interval: Field[int]
        user: Field[str]
        customername: Field[str]
        term_name: Field[str]
        scheduledcontactemail: Field[str]
        contact_contactname: Field[str]
        contact_email1: Field[str]
        contact_email2: Field[str]
        shipto_contactname: Field[str]
        shipto_mailaddress_address1: Field[str]
        shipto_mailaddress_address2: Field[str]
        shipto_mailaddress_address3: Field[str]
        shipto_mailaddress_city: Field[str]
        shipto_mailaddress_state: Field[str]
        shipto_mailaddress_zip: Field[str]
        shipto_mailaddress_country: Field[str]
        shipto_email1: Field[str]
        shipto_email2: Field[str]
        billto_contactname: Field[str]
        billto_mailaddress_address1: Field[str]
        billto_mailaddress_address2: Field[str]
        billto_mailaddress_address3: Field[str]
        billto_mailaddress_city: Field[str]
        billto_mailaddress_state: Field[str]
        billto_mailaddress_zip: Field[str]
        billto_mailaddress_country: Field[str]
        billto_email1: Field[str]
        billto_email2: Field[str]
        dochdrno: Field[int]
        basecurr: Field[str]
        currency: Field[str]
        exchratedate: Field[datetime.date]
        exchratetypes_name: Field[str]
        exchrate: Field[Decimal]
        trx_subtotal: Field[str]
        trx_total: Field[str]
        docstatus: Field[str]
        taxsolutionid: Field[str]
        auwhencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        paymethod: Field[str]
        payinfull: Field[bool]
        paymentamount: Field[Decimal]
        customercreditcardkey: Field[str]
        customerbankaccountkey: Field[str]
        creditcardtype: Field[str]
        accounttype: Field[str]
        bankaccountid: Field[str]
        glaccountkey: Field[str]
        projectkey: Field[int]
        project: Field[str]
        projectname: Field[str]
        customerponumber: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        arrecurpayment: Fields
        term: _ARTERMFields
        billto: _CONTACTFields
        shipto: _CONTACTFields
        scheduledoperation: Fields
        project_record: _PROJECTFields
        melocation: _LOCATIONFields
