# Generated from spec/cash_management/CREDITCARD.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CREDITCARD."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Final, Literal, TypeAlias, get_args

from intacct._values import COUNTRY_CODES, TIME_ZONES
from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, BOOLEAN_T_F, DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct._values import CountryCodes, TimeZones
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["CREDITCARD", "query_creditcard", "read_by_name_creditcard", "read_creditcard"]

_ExpYear: TypeAlias = Literal[
    "2023", "2024", "2025", "2026", "2027", "2028", "2029", "2030", "2031", "2032", "2033", "2034", "2035"
]
_EXP_YEAR: Final = Enumeration(*get_args(_ExpYear))

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
class CREDITCARD(Object):
    """Charge card account (CREDITCARD).

    Key: RECORDNO. Identified by people as CARDID. Operations: lookup, inspect, query, read, readByName and
    readByQuery.
    Related to 3 other objects for queries.
    Reference: https://developer.intacct.com/api/cash-management/charge-card-accounts/
    """

    fields: ClassVar[_CREDITCARDFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    cardid: str | None | Unset = UNSET
    """ID (text). Read-only."""
    description: str | None | Unset = UNSET
    """Description (text). Read-only."""
    cardnum: str | None | Unset = UNSET
    """Number (text). Read-only."""
    cardtype: (
        Literal["Visa", "Mastercard", "Discover", "American Express", "Diners Club", "Other Charge Card"] | None | Unset
    ) = UNSET
    """Type (text). Allowed: Visa, Mastercard, Discover, American Express, Diners Club, Other Charge Card.
    Read-only.
    """
    exp_month: (
        Literal[
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ]
        | None
        | Unset
    ) = UNSET
    """Expiration month (text). Allowed: January, February, March, April, May, June, July, August, September,
    October, November, December. Read-only.
    """
    exp_year: _ExpYear | None | Unset = UNSET
    """Expiration year (text). Allowed: 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034,
    2035. Read-only.
    """
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
    """Country code (text). One of the 252 values of `intacct._values.COUNTRY_CODES`. Read-only."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Read-only."""
    liabacctkey: str | None | Unset = UNSET
    """Credit card offset account (text). Read-only."""
    liabacct_no: int | None | Unset = UNSET
    """Credit card offset account record number (integer). Read-only."""
    feesacctkey: str | None | Unset = UNSET
    """Other fees account (text). Read-only."""
    feesacctid: int | None | Unset = UNSET
    """Other fees account record number (integer). Read-only."""
    vendorid: str | None | Unset = UNSET
    """Vendor ID (text). Read-only."""
    vendorkey: int | None | Unset = UNSET
    """Vendor record number (integer). Read-only."""
    dept: str | None | Unset = UNSET
    """Default department (text). Read-only."""
    dept_no: int | None | Unset = UNSET
    """Department record number (integer). Read-only."""
    location: str | None | Unset = UNSET
    """Default location (text). Read-only."""
    location_no: int | None | Unset = UNSET
    """Location record number (integer). Read-only."""
    locationname: str | None | Unset = UNSET
    """Default location name (text). Read-only."""
    liabilitytype: Literal["Credit", "Debit"] | None | Unset = UNSET
    """Account type (text). Allowed: Credit, Debit. Read-only."""
    recdate: datetime.date | None | Unset = UNSET
    """Last reconciled date (date, mm/dd/yyyy). Read-only."""
    recbal: Decimal | None | Unset = UNSET
    """Last reconciled balance (decimal). Read-only."""
    financialdata_journal: str | None | Unset = UNSET
    """Default GL journal (text). Read-only."""
    financialdata_journaltitle: str | None | Unset = UNSET
    """Default GL journal title (text). Read-only."""
    financialdata_jrnlkey2: str | None | Unset = UNSET
    """Default GL journal (text). Read-only."""
    financialdata_journaltitle2: str | None | Unset = UNSET
    """Default GL journal title (text). Read-only."""
    financialdata_parententity: str | None | Unset = UNSET
    """Debit card checking account (text). Read-only."""
    financialdata_parententityname: str | None | Unset = UNSET
    """Debit card checking account name (text). Read-only."""
    financialdata_checkingaccountid: str | None | Unset = UNSET
    """Debit card checking account ID (text). Read-only."""
    financialdata_checkingaccountkey: int | None | Unset = UNSET
    """Debit card checking account record number (integer). Read-only."""
    financialdata_recordno: int | None | Unset = UNSET
    """Financial record no. (integer). Read-only."""
    useforintacct: bool | None | Unset = UNSET
    """Use for intacct (boolean, true or false). Read-only."""
    feesacctlabelkey: str | None | Unset = UNSET
    """Other fees account label (text). Read-only."""
    feesacctlabelid: int | None | Unset = UNSET
    """Other fees account label record number (integer). Read-only."""
    finchrgacct: str | None | Unset = UNSET
    """Finance charges account (text). Read-only."""
    finchrgacctkey: int | None | Unset = UNSET
    """Finance charges account record number (integer). Read-only."""
    finchrgacctlabel: str | None | Unset = UNSET
    """Finance charges account label (text). Read-only."""
    finchrgacctlabelkey: int | None | Unset = UNSET
    """Finance charges account label record number (integer). Read-only."""
    cutoffdate: datetime.date | None | Unset = UNSET
    """Cut-off date (date, mm/dd/yyyy). Read-only."""
    financialdata_disableiet: bool | None | Unset = UNSET
    """Disable inter-entity (boolean, true or false). Read-only."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered. Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
    outsourcecard: (
        Literal[
            "false",
            "true",
            "Pending Activation",
            "Subscribed",
            "Inactive",
            "Inactive (Suspended)",
            "Inactive (Canceled)",
            "Inactive (Card Expired)",
            "Inactive (RSVP Code Expired)",
        ]
        | None
        | Unset
    ) = UNSET
    """Enable Amex outsource card (text). Allowed: false, true, Pending Activation, Subscribed, Inactive, Inactive
    (Suspended), Inactive (Canceled), Inactive (Card Expired), Inactive (RSVP Code Expired). Read-only.
    """
    automatecardpymtsend: bool | None | Unset = UNSET
    """Auto-send when approved (boolean, true or false). Read-only."""
    automatecardpymtconf: bool | None | Unset = UNSET
    """Post to GL (boolean, true or false). Read-only."""
    amex_payve_accountid: str | None | Unset = UNSET
    """Subscription account ID (text). Read-only."""
    outsourcecardoverride: bool | None | Unset = UNSET
    """Outsource card override (boolean, true or false). Read-only."""
    amex_card_account_id: str | None | Unset = UNSET
    """Amex card account ID (text). Read-only."""
    wpbstatus: _Wpbstatus | None | Unset = UNSET
    """Bank feed status (text). Allowed: NOT_CONNECTED, CONNECTION_REQUESTED, IN_PROGRESS, PENDING,
    PENDING_CONFIRMATION, CONNECTED, AUTH_REQUIRED, VERIFYING_AUTH, INACTIVE_FEED, INACTIVE_CLIENT, CANCELLED,
    INVALID, CANCELING, DISCONNECTING. Read-only.
    """
    wpbbank: str | None | Unset = UNSET
    """WPB bank (text). Read-only."""
    wpbaccountname: str | None | Unset = UNSET
    """WPB bank account name (text). Read-only."""
    wpblasttransactionsreceived: datetime.date | None | Unset = UNSET
    """Last transactions received (date, mm/dd/yyyy). Read-only."""
    wpblastbankfeeddate: datetime.date | None | Unset = UNSET
    """Last bank feed date (date, mm/dd/yyyy). Read-only."""
    wpbrefreshstatus: Literal["QUEUED", "TRANSIT", "SUCCESS", "FAILURE", "PARTIAL_SUCCESS"] | None | Unset = UNSET
    """WPB bank account refresh status (text). Allowed: QUEUED, TRANSIT, SUCCESS, FAILURE, PARTIAL_SUCCESS.
    Read-only.
    """
    wpbrefreshstatus2: Literal["QUEUED", "REFRESHING", "SUCCESS", "FAILURE", "PARTIAL_SUCCESS"] | None | Unset = UNSET
    """Bank feed refresh status (text). Allowed: QUEUED, REFRESHING, SUCCESS, FAILURE, PARTIAL_SUCCESS. Read-only."""
    financialinstitutionid: str | None | Unset = UNSET
    """Financial institution ID (text). Read-only."""
    wpbsupportmal: bool | None | Unset = UNSET
    """MAL support (boolean, T or F). Read-only."""
    rulesetkey: str | None | Unset = UNSET
    """Applied rule set (text). Read-only."""
    rulesetid: str | None | Unset = UNSET
    """Applied rule set ID (text). Read-only."""
    rulesetname: str | None | Unset = UNSET
    """Applied rule set name (text). Read-only."""
    currency_r: str | None | Unset = UNSET
    """Card currency (text). Read-only."""
    usedinempexpense: bool | None | Unset = UNSET
    """Use with employee expenses (boolean, true or false). Read-only."""
    expenseacctno: str | None | Unset = UNSET
    """Employee expenses clearing account (text). Read-only."""
    eeclearingacctlabel: str | None | Unset = UNSET
    """Employee expenses clearing account label (text). Read-only."""
    eeclearingacctlabelkey: int | None | Unset = UNSET
    """Employee expenses clearing account label record number (integer). Read-only."""
    financialdata_timezone: TimeZones | None | Unset = UNSET
    """Banking cloud time zone (text). One of the 72 values of `intacct._values.TIME_ZONES`. Read-only."""
    financialdata_seqnumkey: int | None | Unset = UNSET
    """Sequence record no. (integer). Read-only."""
    wpbimportstatus: Literal["INITIATED", "CONNECTED"] | None | Unset = UNSET
    """Import connection status (text). Allowed: INITIATED, CONNECTED. Read-only."""
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
    commcard: str | None | Unset = UNSET
    """Commercial card (text). Read-only.
    - The recorded definition lacks it; public clients read it.
    """
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "CREDITCARD",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("CARDID", TEXT, "?", label="ID", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Description", access="read"),
            el("CARDNUM", TEXT, "?", label="Number", access="read"),
            el(
                "CARDTYPE",
                Enumeration("Visa", "Mastercard", "Discover", "American Express", "Diners Club", "Other Charge Card"),
                "?",
                label="Type",
                access="read",
            ),
            el(
                "EXP_MONTH",
                Enumeration(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December",
                ),
                "?",
                label="Expiration month",
                access="read",
            ),
            el("EXP_YEAR", _EXP_YEAR, "?", label="Expiration year", access="read"),
            el("MAILADDRESS.ADDRESS1", TEXT, "?", label="Address line 1", access="read"),
            el("MAILADDRESS.ADDRESS2", TEXT, "?", label="Address line 2", access="read"),
            el("MAILADDRESS.ADDRESS3", TEXT, "?", label="Address line 3", access="read"),
            el("MAILADDRESS.CITY", TEXT, "?", label="City", access="read"),
            el("MAILADDRESS.STATE", TEXT, "?", label="State or territory", access="read"),
            el("MAILADDRESS.ZIP", TEXT, "?", label="ZIP or postal code", access="read"),
            el("MAILADDRESS.COUNTRY", TEXT, "?", label="Country", access="read"),
            el("MAILADDRESS.COUNTRYCODE", COUNTRY_CODES, "?", label="Country code", access="read"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", access="read"),
            el("LIABACCTKEY", TEXT, "?", label="Credit card offset account", access="read"),
            el(
                "LIABACCT#",
                INTEGER,
                "?",
                attr="liabacct_no",
                label="Credit card offset account record number",
                access="read",
            ),
            el("FEESACCTKEY", TEXT, "?", label="Other fees account", access="read"),
            el("FEESACCTID", INTEGER, "?", label="Other fees account record number", access="read"),
            el("VENDORID", TEXT, "?", label="Vendor ID", access="read"),
            el("VENDORKEY", INTEGER, "?", label="Vendor record number", access="read"),
            el("DEPT", TEXT, "?", label="Default department", access="read"),
            el("DEPT#", INTEGER, "?", attr="dept_no", label="Department record number", access="read"),
            el("LOCATION", TEXT, "?", label="Default location", access="read"),
            el("LOCATION#", INTEGER, "?", attr="location_no", label="Location record number", access="read"),
            el("LOCATIONNAME", TEXT, "?", label="Default location name", access="read"),
            el("LIABILITYTYPE", Enumeration("Credit", "Debit"), "?", label="Account type", access="read"),
            el("RECDATE", DATE, "?", label="Last reconciled date", access="read"),
            el("RECBAL", DECIMAL, "?", label="Last reconciled balance", access="read"),
            el("FINANCIALDATA.JOURNAL", TEXT, "?", label="Default GL journal", access="read"),
            el("FINANCIALDATA.JOURNALTITLE", TEXT, "?", label="Default GL journal title", access="read"),
            el("FINANCIALDATA.JRNLKEY2", TEXT, "?", label="Default GL journal", access="read"),
            el("FINANCIALDATA.JOURNALTITLE2", TEXT, "?", label="Default GL journal title", access="read"),
            el("FINANCIALDATA.PARENTENTITY", TEXT, "?", label="Debit card checking account", access="read"),
            el("FINANCIALDATA.PARENTENTITYNAME", TEXT, "?", label="Debit card checking account name", access="read"),
            el("FINANCIALDATA.CHECKINGACCOUNTID", TEXT, "?", label="Debit card checking account ID", access="read"),
            el(
                "FINANCIALDATA.CHECKINGACCOUNTKEY",
                INTEGER,
                "?",
                label="Debit card checking account record number",
                access="read",
            ),
            el("FINANCIALDATA.RECORDNO", INTEGER, "?", label="Financial record no.", access="read"),
            el("USEFORINTACCT", BOOLEAN, "?", label="Use for intacct", access="read"),
            el("FEESACCTLABELKEY", TEXT, "?", label="Other fees account label", access="read"),
            el("FEESACCTLABELID", INTEGER, "?", label="Other fees account label record number", access="read"),
            el("FINCHRGACCT", TEXT, "?", label="Finance charges account", access="read"),
            el("FINCHRGACCTKEY", INTEGER, "?", label="Finance charges account record number", access="read"),
            el("FINCHRGACCTLABEL", TEXT, "?", label="Finance charges account label", access="read"),
            el("FINCHRGACCTLABELKEY", INTEGER, "?", label="Finance charges account label record number", access="read"),
            el("CUTOFFDATE", DATE, "?", label="Cut-off date", access="read"),
            el("FINANCIALDATA.DISABLEIET", BOOLEAN, "?", label="Disable inter-entity", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el(
                "OUTSOURCECARD",
                Enumeration(
                    "false",
                    "true",
                    "Pending Activation",
                    "Subscribed",
                    "Inactive",
                    "Inactive (Suspended)",
                    "Inactive (Canceled)",
                    "Inactive (Card Expired)",
                    "Inactive (RSVP Code Expired)",
                ),
                "?",
                label="Enable Amex outsource card",
                access="read",
            ),
            el("AUTOMATECARDPYMTSEND", BOOLEAN, "?", label="Auto-send when approved", access="read"),
            el("AUTOMATECARDPYMTCONF", BOOLEAN, "?", label="Post to GL", access="read"),
            el("AMEX_PAYVE_ACCOUNTID", TEXT, "?", label="Subscription account ID", access="read"),
            el("OUTSOURCECARDOVERRIDE", BOOLEAN, "?", label="Outsource card override", access="read"),
            el("AMEX_CARD_ACCOUNT_ID", TEXT, "?", label="Amex card account ID", access="read"),
            el("WPBSTATUS", _WPBSTATUS, "?", label="Bank feed status", access="read"),
            el("WPBBANK", TEXT, "?", label="WPB bank", access="read"),
            el("WPBACCOUNTNAME", TEXT, "?", label="WPB bank account name", access="read"),
            el("WPBLASTTRANSACTIONSRECEIVED", DATE, "?", label="Last transactions received", access="read"),
            el("WPBLASTBANKFEEDDATE", DATE, "?", label="Last bank feed date", access="read"),
            el(
                "WPBREFRESHSTATUS",
                Enumeration("QUEUED", "TRANSIT", "SUCCESS", "FAILURE", "PARTIAL_SUCCESS"),
                "?",
                label="WPB bank account refresh status",
                access="read",
            ),
            el(
                "WPBREFRESHSTATUS2",
                Enumeration("QUEUED", "REFRESHING", "SUCCESS", "FAILURE", "PARTIAL_SUCCESS"),
                "?",
                label="Bank feed refresh status",
                access="read",
            ),
            el("FINANCIALINSTITUTIONID", TEXT, "?", label="Financial institution ID", access="read"),
            el("WPBSUPPORTMAL", BOOLEAN_T_F, "?", label="MAL support", access="read"),
            el("RULESETKEY", TEXT, "?", label="Applied rule set", access="read"),
            el("RULESETID", TEXT, "?", label="Applied rule set ID", access="read"),
            el("RULESETNAME", TEXT, "?", label="Applied rule set name", access="read"),
            el("CURRENCY_R", TEXT, "?", label="Card currency", access="read"),
            el("USEDINEMPEXPENSE", BOOLEAN, "?", label="Use with employee expenses", access="read"),
            el("EXPENSEACCTNO", TEXT, "?", label="Employee expenses clearing account", access="read"),
            el("EECLEARINGACCTLABEL", TEXT, "?", label="Employee expenses clearing account label", access="read"),
            el(
                "EECLEARINGACCTLABELKEY",
                INTEGER,
                "?",
                label="Employee expenses clearing account label record number",
                access="read",
            ),
            el("FINANCIALDATA.TIMEZONE", TIME_ZONES, "?", label="Banking cloud time zone", access="read"),
            el("FINANCIALDATA.SEQNUMKEY", INTEGER, "?", label="Sequence record no.", access="read"),
            el(
                "WPBIMPORTSTATUS",
                Enumeration("INITIATED", "CONNECTED"),
                "?",
                label="Import connection status",
                access="read",
            ),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("COMMCARD", TEXT, "?", label="Commercial card", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Charge card account",
        key="RECORDNO",
        name_key="CARDID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery"),
        relationships=(
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_creditcard(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[CREDITCARD]:
    """Find records of Charge card account (CREDITCARD).

    Answers `Records[CREDITCARD]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/cash-management/charge-card-accounts/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="CREDITCARD",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_creditcard(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[CREDITCARD]:
    """Read records of Charge card account (CREDITCARD) by key.

    Answers `Records[CREDITCARD]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/cash-management/charge-card-accounts/
    """
    from intacct.common.read import read

    return read(
        object="CREDITCARD", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_creditcard(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[CREDITCARD]:
    """Read records of Charge card account (CREDITCARD) by the identifier that people use.

    Answers `Records[CREDITCARD]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/cash-management/charge-card-accounts/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="CREDITCARD", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _CREDITCARDFields(Fields):
        """Fields of CREDITCARD."""

        recordno: Field[int]
        cardid: Field[str]
        description: Field[str]
        cardnum: Field[str]
        cardtype: Field[str]
        exp_month: Field[str]
        exp_year: Field[str]
        mailaddress_address1: Field[str]
        mailaddress_address2: Field[str]
        mailaddress_address3: Field[str]
        mailaddress_city: Field[str]
        mailaddress_state: Field[str]
        mailaddress_zip: Field[str]
        mailaddress_country: Field[str]
        mailaddress_countrycode: Field[str]
        status: Field[str]
        liabacctkey: Field[str]
        liabacct_no: Field[int]
        feesacctkey: Field[str]
        feesacctid: Field[int]
        vendorid: Field[str]
        vendorkey: Field[int]
        dept: Field[str]
        dept_no: Field[int]
        location: Field[str]
        location_no: Field[int]
        locationname: Field[str]
        liabilitytype: Field[str]
        recdate: Field[datetime.date]
        recbal: Field[Decimal]
        financialdata_journal: Field[str]
        financialdata_journaltitle: Field[str]
        financialdata_jrnlkey2: Field[str]
        financialdata_journaltitle2: Field[str]
        financialdata_parententity: Field[str]
        financialdata_parententityname: Field[str]
        financialdata_checkingaccountid: Field[str]
        financialdata_checkingaccountkey: Field[int]
        financialdata_recordno: Field[int]
        useforintacct: Field[bool]
        feesacctlabelkey: Field[str]
        feesacctlabelid: Field[int]
        finchrgacct: Field[str]
        finchrgacctkey: Field[int]
        finchrgacctlabel: Field[str]
        finchrgacctlabelkey: Field[int]
        cutoffdate: Field[datetime.date]
        financialdata_disableiet: Field[bool]
        whenmodified: Field[datetime.datetime]
        whencreated: Field[datetime.datetime]
        modifiedby: Field[int]
        createdby: Field[int]
        outsourcecard: Field[str]
        automatecardpymtsend: Field[bool]
        automatecardpymtconf: Field[bool]
        amex_payve_accountid: Field[str]
        outsourcecardoverride: Field[bool]
        amex_card_account_id: Field[str]
        wpbstatus: Field[str]
        wpbbank: Field[str]
        wpbaccountname: Field[str]
        wpblasttransactionsreceived: Field[datetime.date]
        wpblastbankfeeddate: Field[datetime.date]
        wpbrefreshstatus: Field[str]
        wpbrefreshstatus2: Field[str]
        financialinstitutionid: Field[str]
        wpbsupportmal: Field[bool]
        rulesetkey: Field[str]
        rulesetid: Field[str]
        rulesetname: Field[str]
        currency_r: Field[str]
        usedinempexpense: Field[bool]
        expenseacctno: Field[str]
        eeclearingacctlabel: Field[str]
        eeclearingacctlabelkey: Field[int]
        financialdata_timezone: Field[str]
        financialdata_seqnumkey: Field[int]
        wpbimportstatus: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        commcard: Field[str]
        record_url: Field[str]
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
