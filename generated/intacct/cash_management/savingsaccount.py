# Generated from spec/cash_management/SAVINGSACCOUNT.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object SAVINGSACCOUNT."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Final, Literal, TypeAlias, get_args

from intacct._values import COUNTRY_CODES, TIME_ZONES
from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct._values import CountryCodes, TimeZones
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.general_ledger.glaccount import _GLACCOUNTFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["SAVINGSACCOUNT", "query_savingsaccount", "read_by_name_savingsaccount", "read_savingsaccount"]

_Wpbstatus: TypeAlias = Literal[
    "NOT_CONNECTED",
    "CONNECTION_REQUESTED",
    "IN_PROGRESS",
    "PENDING",
    "PENDING_CONFIRMATION",
    "CONNECTED",
    "AUTH_REQUIRED",
    "VERIFYING_AUTH",
    "INACTIVE_FEED",
    "INACTIVE_CLIENT",
    "CANCELLED",
    "INVALID",
    "CANCELING",
    "DISCONNECTING",
]
_WPBSTATUS: Final = Enumeration(*get_args(_Wpbstatus))


@model
class SAVINGSACCOUNT(Object):
    """Savings account (SAVINGSACCOUNT).

    Key: RECORDNO. Identified by people as BANKACCOUNTID. Operations: lookup, inspect, query, read, readByName and
    readByQuery.
    Related to 6 other objects for queries.
    Reference: https://developer.intacct.com/api/cash-management/savings-accounts/
    """

    fields: ClassVar[_SAVINGSACCOUNTFields]

    bankaccountid: str | None | Unset = UNSET
    """ID (text). Read-only."""
    bankaccountno: str | None | Unset = UNSET
    """Account number (text). Read-only."""
    glaccountno: str | None | Unset = UNSET
    """GL account (text). Read-only."""
    glaccountkey: int | None | Unset = UNSET
    """GL account key (integer, record number). Read-only."""
    bankname: str | None | Unset = UNSET
    """Bank name (text). Read-only."""
    routingno: str | None | Unset = UNSET
    """Routing number (text). Read-only."""
    branchid: str | None | Unset = UNSET
    """Branch ID (text). Read-only."""
    bankaccounttype: Literal["checking", "savings"] | None | Unset = UNSET
    """Account type (text). Allowed: checking, savings. Read-only."""
    phone: str | None | Unset = UNSET
    """Phone number (text). Read-only."""
    mailaddress_address1: str | None | Unset = UNSET
    """Address line 1 (text). Read-only."""
    mailaddress_address2: str | None | Unset = UNSET
    """Address line 2 (text). Read-only."""
    mailaddress_address3: str | None | Unset = UNSET
    """Address line 3 (text). Read-only."""
    mailaddress_city: str | None | Unset = UNSET
    """City (text). Read-only."""
    mailaddress_state: str | None | Unset = UNSET
    """State or territory (text). Read-only."""
    mailaddress_zip: str | None | Unset = UNSET
    """ZIP or postal code (text). Read-only."""
    mailaddress_country: str | None | Unset = UNSET
    """Country (text). Read-only."""
    mailaddress_countrycode: CountryCodes | None | Unset = UNSET
    """Country (text). One of the 252 values of `intacct._values.COUNTRY_CODES`. Read-only."""
    financialdata_apjournal: str | None | Unset = UNSET
    """Default payables GL journal (text). Read-only."""
    financialdata_recordno: int | None | Unset = UNSET
    """Financial record no. (integer). Read-only."""
    financialdata_arjournal: str | None | Unset = UNSET
    """Default receivables GL journal (text). Read-only."""
    servicechargeglaccount: str | None | Unset = UNSET
    """Service charge GL account (text). Read-only."""
    servicechargeaccountlabel: str | None | Unset = UNSET
    """Service charge account label (text). Read-only."""
    interestearnedglaccount: str | None | Unset = UNSET
    """Interest earned GL account (text). Read-only."""
    interestearnedaccountlabel: str | None | Unset = UNSET
    """Interest earned account label (text). Read-only."""
    dept_no: int | None | Unset = UNSET
    """Department record number (integer). Read-only."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text). Read-only."""
    location_no: int | None | Unset = UNSET
    """Location key (integer, record number). Read-only."""
    locationid: str | None | Unset = UNSET
    """Location ID (text). Read-only."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Read-only."""
    lastreconciledbalance: str | None | Unset = UNSET
    """Last reconciled balance (text). Read-only."""
    lastreconcileddate: datetime.date | None | Unset = UNSET
    """Last reconciled date (date, mm/dd/yyyy). Read-only."""
    nextcheck: str | None | Unset = UNSET
    """Next printed check number (text). Read-only."""
    sharecheckno: bool | None | Unset = UNSET
    """Share check no. (boolean, true or false). Read-only."""
    cutoffdate: datetime.date | None | Unset = UNSET
    """Cut-off date (date, mm/dd/yyyy). Read-only."""
    financialdata_reconmode: Literal["Manual", "Automatch", "Automatch with review"] | None | Unset = UNSET
    """Reconciliation mode (text). Allowed: Manual, Automatch, Automatch with review. Read-only."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code; amounts whose names begin with TRX_ are in it. Read-only."""
    forwfpm: bool | None | Unset = UNSET
    """Available for payment manager (boolean, true or false). Read-only."""
    achcompanyid: str | None | Unset = UNSET
    """ACH company ID (text). Read-only."""
    pmchecktemplateid: str | None | Unset = UNSET
    """Payment manager check template ID (text). Read-only."""
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
    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    outsourcecheck: Literal["false", "true", "Pending Activation", "queued", "Subscribed"] | None | Unset = UNSET
    """Enable outsource check (text). Allowed: false, true, Pending Activation, queued, Subscribed. Read-only."""
    fractionalroutingno: str | None | Unset = UNSET
    """Fractional routing number (text). Read-only."""
    nameontheaccount: str | None | Unset = UNSET
    """Name on the account (text). Read-only."""
    wpbstatus: _Wpbstatus | None | Unset = UNSET
    """Bank feed status (text). Allowed: NOT_CONNECTED, CONNECTION_REQUESTED, IN_PROGRESS, PENDING,
    PENDING_CONFIRMATION, CONNECTED, AUTH_REQUIRED, VERIFYING_AUTH, INACTIVE_FEED, INACTIVE_CLIENT, CANCELLED,
    INVALID, CANCELING, DISCONNECTING. Read-only.
    """
    wpblasttransactionsreceived: datetime.date | None | Unset = UNSET
    """Last transactions received (date, mm/dd/yyyy). Read-only."""
    wpblastbankfeeddate: datetime.date | None | Unset = UNSET
    """Last bank feed date (date, mm/dd/yyyy). Read-only."""
    wpbrefreshstatus: Literal["QUEUED", "TRANSIT", "SUCCESS", "FAILURE", "PARTIAL_SUCCESS"] | None | Unset = UNSET
    """WPB bank account refresh status (text). Allowed: QUEUED, TRANSIT, SUCCESS, FAILURE, PARTIAL_SUCCESS.
    Read-only.
    """
    financialinstitutionid: str | None | Unset = UNSET
    """Financial institution ID (text). Read-only."""
    rulesetkey: str | None | Unset = UNSET
    """Applied rule set (text). Read-only."""
    rulesetid: str | None | Unset = UNSET
    """Applied rule set ID (text). Read-only."""
    financialdata_timezone: TimeZones | None | Unset = UNSET
    """Banking cloud time zone (text). One of the 72 values of `intacct._values.TIME_ZONES`. Read-only."""
    financialdata_seqnumkey: int | None | Unset = UNSET
    """Sequence record no. (integer). Read-only."""
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

    __wire__ = Wire(
        "SAVINGSACCOUNT",
        unordered(
            el("BANKACCOUNTID", TEXT, "?", label="ID", access="read"),
            el("BANKACCOUNTNO", TEXT, "?", label="Account number", access="read"),
            el("GLACCOUNTNO", TEXT, "?", label="GL account", access="read"),
            el("GLACCOUNTKEY", INTEGER, "?", label="GL account key", access="read"),
            el("BANKNAME", TEXT, "?", label="Bank name", access="read"),
            el("ROUTINGNO", TEXT, "?", label="Routing number", access="read"),
            el("BRANCHID", TEXT, "?", label="Branch ID", access="read"),
            el("BANKACCOUNTTYPE", Enumeration("checking", "savings"), "?", label="Account type", access="read"),
            el("PHONE", TEXT, "?", label="Phone number", access="read"),
            el("MAILADDRESS.ADDRESS1", TEXT, "?", label="Address line 1", access="read"),
            el("MAILADDRESS.ADDRESS2", TEXT, "?", label="Address line 2", access="read"),
            el("MAILADDRESS.ADDRESS3", TEXT, "?", label="Address line 3", access="read"),
            el("MAILADDRESS.CITY", TEXT, "?", label="City", access="read"),
            el("MAILADDRESS.STATE", TEXT, "?", label="State or territory", access="read"),
            el("MAILADDRESS.ZIP", TEXT, "?", label="ZIP or postal code", access="read"),
            el("MAILADDRESS.COUNTRY", TEXT, "?", label="Country", access="read"),
            el("MAILADDRESS.COUNTRYCODE", COUNTRY_CODES, "?", label="Country", access="read"),
            el("FINANCIALDATA.APJOURNAL", TEXT, "?", label="Default payables GL journal", access="read"),
            el("FINANCIALDATA.RECORDNO", INTEGER, "?", label="Financial record no.", access="read"),
            el("FINANCIALDATA.ARJOURNAL", TEXT, "?", label="Default receivables GL journal", access="read"),
            el("SERVICECHARGEGLACCOUNT", TEXT, "?", label="Service charge GL account", access="read"),
            el("SERVICECHARGEACCOUNTLABEL", TEXT, "?", label="Service charge account label", access="read"),
            el("INTERESTEARNEDGLACCOUNT", TEXT, "?", label="Interest earned GL account", access="read"),
            el("INTERESTEARNEDACCOUNTLABEL", TEXT, "?", label="Interest earned account label", access="read"),
            el("DEPT#", INTEGER, "?", attr="dept_no", label="Department record number", access="read"),
            el("DEPARTMENTID", TEXT, "?", label="Department ID", access="read"),
            el("LOCATION#", INTEGER, "?", attr="location_no", label="Location key", access="read"),
            el("LOCATIONID", TEXT, "?", label="Location ID", access="read"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", access="read"),
            el("LASTRECONCILEDBALANCE", TEXT, "?", label="Last reconciled balance", access="read"),
            el("LASTRECONCILEDDATE", DATE, "?", label="Last reconciled date", access="read"),
            el("NEXTCHECK", TEXT, "?", label="Next printed check number", access="read"),
            el("SHARECHECKNO", BOOLEAN, "?", label="Share check no.", access="read"),
            el("CUTOFFDATE", DATE, "?", label="Cut-off date", access="read"),
            el(
                "FINANCIALDATA.RECONMODE",
                Enumeration("Manual", "Automatch", "Automatch with review"),
                "?",
                label="Reconciliation mode",
                access="read",
            ),
            el("CURRENCY", TEXT, "?", label="Currency", access="read"),
            el("FORWFPM", BOOLEAN, "?", label="Available for payment manager", access="read"),
            el("ACHCOMPANYID", TEXT, "?", label="ACH company ID", access="read"),
            el("PMCHECKTEMPLATEID", TEXT, "?", label="Payment manager check template ID", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el(
                "OUTSOURCECHECK",
                Enumeration("false", "true", "Pending Activation", "queued", "Subscribed"),
                "?",
                label="Enable outsource check",
                access="read",
            ),
            el("FRACTIONALROUTINGNO", TEXT, "?", label="Fractional routing number", access="read"),
            el("NAMEONTHEACCOUNT", TEXT, "?", label="Name on the account", access="read"),
            el("WPBSTATUS", _WPBSTATUS, "?", label="Bank feed status", access="read"),
            el("WPBLASTTRANSACTIONSRECEIVED", DATE, "?", label="Last transactions received", access="read"),
            el("WPBLASTBANKFEEDDATE", DATE, "?", label="Last bank feed date", access="read"),
            el(
                "WPBREFRESHSTATUS",
                Enumeration("QUEUED", "TRANSIT", "SUCCESS", "FAILURE", "PARTIAL_SUCCESS"),
                "?",
                label="WPB bank account refresh status",
                access="read",
            ),
            el("FINANCIALINSTITUTIONID", TEXT, "?", label="Financial institution ID", access="read"),
            el("RULESETKEY", TEXT, "?", label="Applied rule set", access="read"),
            el("RULESETID", TEXT, "?", label="Applied rule set ID", access="read"),
            el("FINANCIALDATA.TIMEZONE", TIME_ZONES, "?", label="Banking cloud time zone", access="read"),
            el("FINANCIALDATA.SEQNUMKEY", INTEGER, "?", label="Sequence record no.", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Savings account",
        key="RECORDNO",
        name_key="BANKACCOUNTID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery"),
        relationships=(
            Relationship("CHECKLAYOUT", "CHECKLAYOUT", "ONE2ONE", "CHECKLAYOUTKEY"),
            Relationship("GLACCOUNT", "GLACCOUNT", "ONE2ONE", "GLACCOUNTNO"),
            Relationship("LOCATION", "LOCATION", "ONE2ONE", "LOCATION#"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_savingsaccount(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[SAVINGSACCOUNT]:
    """Find records of Savings account (SAVINGSACCOUNT).

    Answers `Records[SAVINGSACCOUNT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/cash-management/savings-accounts/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="SAVINGSACCOUNT",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_savingsaccount(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[SAVINGSACCOUNT]:
    """Read records of Savings account (SAVINGSACCOUNT) by key.

    Answers `Records[SAVINGSACCOUNT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/cash-management/savings-accounts/
    """
    from intacct.common.read import read

    return read(
        object="SAVINGSACCOUNT", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_savingsaccount(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[SAVINGSACCOUNT]:
    """Read records of Savings account (SAVINGSACCOUNT) by the identifier that people use.

    Answers `Records[SAVINGSACCOUNT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/cash-management/savings-accounts/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="SAVINGSACCOUNT", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _SAVINGSACCOUNTFields(Fields):
        """Fields of SAVINGSACCOUNT."""

        bankaccountid: Field[str]
        bankaccountno: Field[str]
        glaccountno: Field[str]
        glaccountkey: Field[int]
        bankname: Field[str]
        routingno: Field[str]
        branchid: Field[str]
        bankaccounttype: Field[str]
        phone: Field[str]
        mailaddress_address1: Field[str]
        mailaddress_address2: Field[str]
        mailaddress_address3: Field[str]
        mailaddress_city: Field[str]
        mailaddress_state: Field[str]
        mailaddress_zip: Field[str]
        mailaddress_country: Field[str]
        mailaddress_countrycode: Field[str]
        financialdata_apjournal: Field[str]
        financialdata_recordno: Field[int]
        financialdata_arjournal: Field[str]
        servicechargeglaccount: Field[str]
        servicechargeaccountlabel: Field[str]
        interestearnedglaccount: Field[str]
        interestearnedaccountlabel: Field[str]
        dept_no: Field[int]
        departmentid: Field[str]
        location_no: Field[int]
        locationid: Field[str]
        status: Field[str]
        lastreconciledbalance: Field[str]
        lastreconcileddate: Field[datetime.date]
        nextcheck: Field[str]
        sharecheckno: Field[bool]
        cutoffdate: Field[datetime.date]
        financialdata_reconmode: Field[str]
        currency: Field[str]
        forwfpm: Field[bool]
        achcompanyid: Field[str]
        pmchecktemplateid: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        recordno: Field[int]
        outsourcecheck: Field[str]
        fractionalroutingno: Field[str]
        nameontheaccount: Field[str]
        wpbstatus: Field[str]
        wpblasttransactionsreceived: Field[datetime.date]
        wpblastbankfeeddate: Field[datetime.date]
        wpbrefreshstatus: Field[str]
        financialinstitutionid: Field[str]
        rulesetkey: Field[str]
        rulesetid: Field[str]
        financialdata_timezone: Field[str]
        financialdata_seqnumkey: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        checklayout: Fields
        glaccount: _GLACCOUNTFields
        location: _LOCATIONFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
