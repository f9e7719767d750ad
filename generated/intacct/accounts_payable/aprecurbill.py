# Generated from spec/accounts_payable/APRECURBILL.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object APRECURBILL."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DATE, DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct.accounts_payable.aprecurbillentry import APRECURBILLENTRY
    from intacct.accounts_payable.vendor import _VENDORFields
    from intacct.accounts_receivable.arterm import _ARTERMFields
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.contact import _CONTACTFields
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.sales_tax_vat_gst.taxsolution import _TAXSOLUTIONFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["APRECURBILL", "query_aprecurbill", "read_aprecurbill"]


@model
class APRECURBILL(Object):
    """Recurring bill (APRECURBILL).

    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Owns: APRECURBILLENTRIES (APRECURBILLENTRY).
    Related to 9 other objects for queries.
    Reference: https://developer.intacct.com/api/accounts-payable/recurring-bills/
    - APRECURBILLENTRIES follows the documented names of owned lines, such as ALLOCATIONENTRIES; a reply with it is
      not on record.
    """

    fields: ClassVar[_APRECURBILLFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    contacttaxgroup: str | None | Unset = UNSET
    """Contact tax group (text). Read-only."""
    description: str | None | Unset = UNSET
    """Description (text). Read-only."""
    whencreated: datetime.date | None | Unset = UNSET
    """Date created (date, mm/dd/yyyy). Date of the document itself, not when it was entered. Read-only."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    termkey: int | None | Unset = UNSET
    """Term key (integer, record number). Read-only."""
    termname: str | None | Unset = UNSET
    """Term (text). Payment terms, from which due date and discount follow. Read-only."""
    recordid: str | None | Unset = UNSET
    """Bill sequence number (text). Number of the document as people see it; the key of the record is RECORDNO.
    Read-only.
    """
    totalentered: Decimal | None | Unset = UNSET
    """Bill amount (amount in base currency). Read-only."""
    docnumber: str | None | Unset = UNSET
    """Reference number (text). Read-only."""
    modulekey: str | None | Unset = UNSET
    """Module key (text). Application by number: 2.GL, 3.AP, 4.AR, 6.EE, 7.INV, 8.SO, 9.PO, 11.CM, 48.PROJACCT,
    55.CONTRACT. Read-only.
    """
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Read-only."""
    supdocid: str | None | Unset = UNSET
    """Attachment (text). ID of an attachment record, which can hold several files; not the name of a file.
    Read-only.
    """
    schopkey: int | None | Unset = UNSET
    """Scheduled operation key (integer, record number). Read-only."""
    entity: str | None | Unset = UNSET
    """Entity (text). Read-only."""
    contractid: str | None | Unset = UNSET
    """Contract ID (text). Read-only."""
    contractdesc: str | None | Unset = UNSET
    """Contract description (text). Read-only."""
    vendorid: str | None | Unset = UNSET
    """Vendor (text). Read-only."""
    vendorname: str | None | Unset = UNSET
    """Vendor name (text). Read-only."""
    vendorkey: str | None | Unset = UNSET
    """Vendor key (text). Read-only."""
    username: str | None | Unset = UNSET
    """Modified by (text). Read-only."""
    billtopaytokey: int | None | Unset = UNSET
    """Pay-to contact key (integer, record number). Read-only."""
    paytocontactname: str | None | Unset = UNSET
    """Pay to (text). Read-only."""
    shiptoreturntokey: int | None | Unset = UNSET
    """Return-to contact key (integer, record number). Read-only."""
    returntocontactname: str | None | Unset = UNSET
    """Return to (text). Read-only."""
    currency: str | None | Unset = UNSET
    """Transaction currency (text). Three-letter code; amounts whose names begin with TRX_ are in it. Read-only."""
    trx_totalentered: Decimal | None | Unset = UNSET
    """Txn amount (amount in transaction currency). Read-only."""
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books. Read-only."""
    auwhencreated: datetime.datetime | None | Unset = UNSET
    """Audit when created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered; WHENCREATED is the date of
    the document. Read-only.
    """
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
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
    repeatby: Literal["N", "D", "W", "M", "E", "Y"] | None | Unset = UNSET
    """Schedule repeats (text). Allowed: N, D, W, M, E, Y. Read-only."""
    repeatinterval: int | None | Unset = UNSET
    """Interval (integer). Read-only."""
    payto_taxgroup_name: str | None | Unset = UNSET
    """Name (text). Read-only."""
    payto_taxgroup_recordno: int | None | Unset = UNSET
    """Record number (integer). Read-only."""
    payto_taxid: str | None | Unset = UNSET
    """Tax ID (text). Read-only."""
    inclusivetax: bool | None | Unset = UNSET
    """Inclusive taxes (boolean, true or false). True when lines give totals with tax, from which the gateway works
    out amount and tax. Read-only.
    """
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. Read-only."""
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
    aprecurbillentries: list[APRECURBILLENTRY] | None | Unset = UNSET
    """Lines. Read-only."""

    __wire__ = Wire(
        "APRECURBILL",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("CONTACTTAXGROUP", TEXT, "?", label="Contact tax group", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Description", access="read"),
            el("WHENCREATED", DATE, "?", label="Date created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("TERMKEY", INTEGER, "?", label="Term key", access="read"),
            el("TERMNAME", TEXT, "?", label="Term", access="read"),
            el("RECORDID", TEXT, "?", label="Bill sequence number", access="read"),
            el("TOTALENTERED", CURRENCY, "?", label="Bill amount", access="read"),
            el("DOCNUMBER", TEXT, "?", label="Reference number", access="read"),
            el("MODULEKEY", TEXT, "?", label="Module key", access="read"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", access="read"),
            el("SUPDOCID", TEXT, "?", label="Attachment", access="read"),
            el("SCHOPKEY", INTEGER, "?", label="Scheduled operation key", access="read"),
            el("ENTITY", TEXT, "?", label="Entity", access="read"),
            el("CONTRACTID", TEXT, "?", label="Contract ID", access="read"),
            el("CONTRACTDESC", TEXT, "?", label="Contract description", access="read"),
            el("VENDORID", TEXT, "?", label="Vendor", access="read"),
            el("VENDORNAME", TEXT, "?", label="Vendor name", access="read"),
            el("VENDORKEY", TEXT, "?", label="Vendor key", access="read"),
            el("USERNAME", TEXT, "?", label="Modified by", access="read"),
            el("BILLTOPAYTOKEY", INTEGER, "?", label="Pay-to contact key", access="read"),
            el("PAYTOCONTACTNAME", TEXT, "?", label="Pay to", access="read"),
            el("SHIPTORETURNTOKEY", INTEGER, "?", label="Return-to contact key", access="read"),
            el("RETURNTOCONTACTNAME", TEXT, "?", label="Return to", access="read"),
            el("CURRENCY", TEXT, "?", label="Transaction currency", access="read"),
            el("TRX_TOTALENTERED", CURRENCY, "?", label="Txn amount", access="read"),
            el("BASECURR", TEXT, "?", label="Base currency", access="read"),
            el("AUWHENCREATED", DATETIME, "?", label="Audit when created", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
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
            el("REPEATBY", Enumeration("N", "D", "W", "M", "E", "Y"), "?", label="Schedule repeats", access="read"),
            el("REPEATINTERVAL", INTEGER, "?", label="Interval", access="read"),
            el("PAYTO.TAXGROUP.NAME", TEXT, "?", label="Name", access="read"),
            el("PAYTO.TAXGROUP.RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("PAYTO.TAXID", TEXT, "?", label="Tax ID", access="read"),
            el("INCLUSIVETAX", BOOLEAN, "?", label="Inclusive taxes", access="read"),
            el("TAXSOLUTIONID", TEXT, "?", label="Tax solution", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "APRECURBILLENTRIES",
                list_of(
                    el("APRECURBILLENTRY", Ref("intacct.accounts_payable.aprecurbillentry", "APRECURBILLENTRY"), "*")
                ),
                "?",
                label="Lines",
                access="read",
            ),
        ),
        label="Recurring bill",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(
            Relationship("VENDOR", "VENDOR", "MANY2ONE", "ENTITY"),
            Relationship("TERM", "ARTERM", "MANY2ONE", "TERMNAME"),
            Relationship("PAYTO", "CONTACT", "MANY2ONE", "PAYTOCONTACTNAME", "Pay-to contact"),
            Relationship("RETURNTO", "CONTACT", "MANY2ONE", "RETURNTOCONTACTNAME", "Return-to contact"),
            Relationship("SCHEDULEDOPERATION", "SCHEDULEDOPERATION", "MANY2ONE", "SCHOPKEY"),
            Relationship("TAXSOLUTION", "TAXSOLUTION", "MANY2ONE", "TAXSOLUTIONKEY"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_aprecurbill(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[APRECURBILL]:
    """Find records of Recurring bill (APRECURBILL).

    Answers `Records[APRECURBILL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-payable/recurring-bills/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="APRECURBILL",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_aprecurbill(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[APRECURBILL]:
    """Read records of Recurring bill (APRECURBILL) by key.

    Answers `Records[APRECURBILL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-payable/recurring-bills/
    """
    from intacct.common.read import read

    return read(
        object="APRECURBILL", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _APRECURBILLFields(Fields):
        """Fields of APRECURBILL."""

        recordno: Field[int]
        contacttaxgroup: Field[str]
        description: Field[str]
        whencreated: Field[datetime.date]
        whenmodified: Field[datetime.datetime]
        termkey: Field[int]
        termname: Field[str]
        recordid: Field[str]
        totalentered: Field[Decimal]
        docnumber: Field[str]
        modulekey: Field[str]
        status: Field[str]
        supdocid: Field[str]
        schopkey: Field[int]
        entity: Field[str]
        contractid: Field[str]
        contractdesc: Field[str]
        vendorid: Field[str]
        vendorname: Field[str]
        vendorkey: Field[str]
        username: Field[str]
        billtopaytokey: Field[int]
        paytocontactname: Field[str]
        shiptoreturntokey: Field[int]
        returntocontactname: Field[str]
        currency: Field[str]
        trx_totalentered: Field[Decimal]
        basecurr: Field[str]
        auwhencreated: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        startdate: Field[datetime.date]
        enddate: Field[datetime.date]
        nextexecdate: Field[datetime.date]
        lastexecdate: Field[datetime.date]
        recurduedate: Field[datetime.date]
        frequency: Field[str]
        execcount: Field[int]
        repeatcount: Field[int]
        repeatby: Field[str]
        repeatinterval: Field[int]
        payto_taxgroup_name: Field[str]
        payto_taxgroup_recordno: Field[int]
        payto_taxid: Field[str]
        inclusivetax: Field[bool]
        taxsolutionid: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        vendor: _VENDORFields
        term: _ARTERMFields
        payto: _CONTACTFields
        returnto: _CONTACTFields
        scheduledoperation: Fields
        taxsolution: _TAXSOLUTIONFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
