# Generated from spec/cash_management/CHECKINGACCOUNT.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CHECKINGACCOUNT."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Final, Literal, TypeAlias, get_args

from intacct._values import COUNTRY_CODES, TIME_ZONES
from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DATE, DATETIME, INTEGER, TEXT, Enumeration
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

__all__ = ["CHECKINGACCOUNT", "query_checkingaccount", "read_by_name_checkingaccount", "read_checkingaccount"]

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
class CHECKINGACCOUNT(Object):
    """Checking account (CHECKINGACCOUNT).

    Key: RECORDNO. Identified by people as BANKACCOUNTID. Operations: lookup, inspect, query, read, readByName and
    readByQuery.
    Related to 5 other objects for queries.
    Reference: https://developer.intacct.com/api/cash-management/checking-accounts/
    """

    fields: ClassVar[_CHECKINGACCOUNTFields]

    bankaccountid: str | None | Unset = UNSET
    """ID (text). Read-only."""
    bankaccountno: str | None | Unset = UNSET
    """Account number (text). Read-only."""
    glaccountno: str | None | Unset = UNSET
    """GL account (text). Read-only."""
    glaccounttitle: str | None | Unset = UNSET
    """GL account title (text). Read-only."""
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
    checklayout_sigline2amount: Decimal | None | Unset = UNSET
    """Amount (amount). Read-only."""
    checklayout_checkpaperformat: Literal["top", "middle", "bottom"] | None | Unset = UNSET
    """Paper format (text). Allowed: top, middle, bottom. Read-only."""
    checklayout_checkprintformat: (
        Literal[
            "standard",
            "business",
            "high security",
            "cad check",
            "jpmorgan chase business",
            "jpmorgan chase standard",
            "cad blank check",
            "cad check 2.0",
            "cad french blank check",
            "cad french preprinted check",
        ]
        | None
        | Unset
    ) = UNSET
    """Printing format (text). Allowed: standard, business, high security, cad check, jpmorgan chase business,
    jpmorgan chase standard, cad blank check, cad check 2.0, cad french blank check, cad french preprinted check.
    Read-only.
    """
    checklayout_signatureimage1: str | None | Unset = UNSET
    """Upload image of first signature (text). Read-only."""
    checklayout_signatureimage2: str | None | Unset = UNSET
    """Upload image of second signature (text). Read-only."""
    checklayout_printlineitems: bool | None | Unset = UNSET
    """Print line-item detail on check stubs (boolean, true or false). Read-only."""
    checklayout_displaylocationas: Literal["id", "name", "both"] | None | Unset = UNSET
    """Print these location details on the check stub (text). Allowed: id, name, both. Read-only."""
    checklayout_bankacctalign: Literal["left", "right"] | None | Unset = UNSET
    """Account number alignment (text). Allowed: left, right. Read-only."""
    checklayout_spacestoappend: str | None | Unset = UNSET
    """Account number positioning (text). Read-only."""
    checklayout_checknolength: str | None | Unset = UNSET
    """Check number length (text). Read-only."""
    checklayout_dfltcnyaddr: bool | None | Unset = UNSET
    """Do not print company address (boolean, true or false). Read-only."""
    checklayout_voidtext: str | None | Unset = UNSET
    """Additional text (text). Read-only."""
    checklayout_usesig1belowamt: str | None | Unset = UNSET
    """Only print signature 1 below this amount (text). Read-only."""
    checklayout_usesig2belowamt: str | None | Unset = UNSET
    """Only print signature 2 below this amount (text). Read-only."""
    checklayout_micrtranscode: bool | None | Unset = UNSET
    """Code 45 (boolean, true or false). Read-only."""
    checklayout_usdtext: bool | None | Unset = UNSET
    """US funds (boolean, true or false). Read-only."""
    checklayout_onus: bool | None | Unset = UNSET
    """On-Us symbol (boolean, true or false). Read-only."""
    checklayout_onus32: Literal["Position 31", "Position 32"] | None | Unset = UNSET
    """On-Us symbol position (text). Allowed: Position 31, Position 32. Read-only."""
    checklayout_usesecondsignaturechecks: bool | None | Unset = UNSET
    """Use 2-signature checks (boolean, true or false). Read-only."""
    checklayout_printcnylogo: bool | None | Unset = UNSET
    """Print company logo (boolean, true or false). Read-only."""
    checklayout_company_logo: str | None | Unset = UNSET
    """Company logo (text). Read-only."""
    checklayout_usecnyaddress: Literal["C", "B"] | None | Unset = UNSET
    """Company address (text). Allowed: C, B. Read-only."""
    checklayout_usesig1forprovider: bool | None | Unset = UNSET
    """Use signature one only with providers (boolean, true or false). Read-only."""
    checklayout_usesig2forprovider: bool | None | Unset = UNSET
    """Use signature two only with providers (boolean, true or false). Read-only."""
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
    checkinfocontact_contactname: str | None | Unset = UNSET
    """Contact name (text). Read-only."""
    checkinfocontact_companyname: str | None | Unset = UNSET
    """Company name (text). Read-only."""
    checkinfocontact_mailaddress_address1: str | None | Unset = UNSET
    """Address line 1 (text). Read-only."""
    checkinfocontact_mailaddress_address2: str | None | Unset = UNSET
    """Address line 2 (text). Read-only."""
    checkinfocontact_mailaddress_address3: str | None | Unset = UNSET
    """Address line 3 (text). Read-only."""
    checkinfocontact_mailaddress_city: str | None | Unset = UNSET
    """City (text). Read-only."""
    checkinfocontact_mailaddress_state: str | None | Unset = UNSET
    """State or territory (text). Read-only."""
    checkinfocontact_mailaddress_zip: str | None | Unset = UNSET
    """ZIP or postal code (text). Read-only."""
    checkinfocontact_mailaddress_country: str | None | Unset = UNSET
    """Country (text). Read-only."""
    checkinfocontact_mailaddress_countrycode: CountryCodes | None | Unset = UNSET
    """Company country (text). One of the 252 values of `intacct._values.COUNTRY_CODES`. Read-only."""
    checkinfocontact_phone1: str | None | Unset = UNSET
    """Phone number (text). Read-only."""
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
    """Next check no. (text). Read-only."""
    sharecheckno: bool | None | Unset = UNSET
    """Share check no. (boolean, true or false). Read-only."""
    cutoffdate: datetime.date | None | Unset = UNSET
    """Cut-off date (date, mm/dd/yyyy). Read-only."""
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
    achbankid: str | None | Unset = UNSET
    """ACH bank ID (text). Read-only."""
    companyname: str | None | Unset = UNSET
    """Company name (text). Read-only."""
    companyidentification: str | None | Unset = UNSET
    """Company identification (text). Read-only."""
    financialinstitution: str | None | Unset = UNSET
    """Originating financial institution (text). Read-only."""
    description: str | None | Unset = UNSET
    """Company entry description (text). Read-only."""
    discretionarydata: str | None | Unset = UNSET
    """Company discretionary data (text). Read-only."""
    recordtypecode: str | None | Unset = UNSET
    """Record type code (text). Read-only."""
    serviceclasscode: Literal["220", "200"] | None | Unset = UNSET
    """Service class code (text). Allowed: 220, 200. Read-only."""
    originatorstatuscode: str | None | Unset = UNSET
    """Originator status code (text). Read-only."""
    batchid: str | None | Unset = UNSET
    """Batch number (text). Read-only."""
    tracenumberseq: str | None | Unset = UNSET
    """Trace number sequence (text). Read-only."""
    docnumberseq: str | None | Unset = UNSET
    """Payment number sequence (text). Read-only."""
    usetracenumber: Literal["T", "P"] | None | Unset = UNSET
    """Use trace number (text). Allowed: T, P. Read-only."""
    achenabled: bool | None | Unset = UNSET
    """Enable ACH (boolean, true or false). Read-only."""
    userecommendedsetup: bool | None | Unset = UNSET
    """Use recommended setup (boolean, true or false). Read-only."""
    printon: Literal["P", "B", "D"] | None | Unset = UNSET
    """Print on (text). Allowed: P, B, D. Read-only."""
    outsourcecheck: Literal["false", "true", "Pending Activation", "queued", "Subscribed"] | None | Unset = UNSET
    """Enable outsource check (text). Allowed: false, true, Pending Activation, queued, Subscribed. Read-only."""
    fractionalroutingno: str | None | Unset = UNSET
    """Fractional routing number (text). Read-only."""
    nameontheaccount: str | None | Unset = UNSET
    """Name on the account (text). Read-only."""
    automate_check_print: bool | None | Unset = UNSET
    """Automated check printing (boolean, true or false). Read-only."""
    automate_pymt_conf: bool | None | Unset = UNSET
    """Automated payment confirmation (boolean, true or false). Read-only."""
    automate_ach_pymt_send: bool | None | Unset = UNSET
    """Automated sending ACH payment request (boolean, true or false). Read-only."""
    automate_ach_pymt_conf: bool | None | Unset = UNSET
    """Automated ACH payment confirmation (boolean, true or false). Read-only."""
    amex_payve_accountid: str | None | Unset = UNSET
    """Subscription account ID (text). Read-only."""
    amexchecknum: str | None | Unset = UNSET
    """Amex check number (text). Read-only."""
    abo_first_name: str | None | Unset = UNSET
    """ABO first name (text). Read-only."""
    abo_middle_name: str | None | Unset = UNSET
    """ABO middle name (text). Read-only."""
    abo_last_name: str | None | Unset = UNSET
    """ABO last name (text). Read-only."""
    abo_phone_number: str | None | Unset = UNSET
    """ABO phone number (text). Read-only."""
    abo_email_id: str | None | Unset = UNSET
    """ABO email ID (text). Read-only."""
    outsourceach: Literal["false", "true", "Pending Activation", "queued", "Subscribed", "Inactive"] | None | Unset = (
        UNSET
    )
    """Enable outsource ACH (text). Allowed: false, true, Pending Activation, queued, Subscribed, Inactive.
    Read-only.
    """
    rsvpcode: str | None | Unset = UNSET
    """ACH account enrollment RSVP code (text). Read-only."""
    abourl: str | None | Unset = UNSET
    """ABO URL (text). Read-only."""
    amex_bank_account_id: str | None | Unset = UNSET
    """Amex bank account ID (text). Read-only."""
    amex_card_account_id: str | None | Unset = UNSET
    """Amex card account ID (text). Read-only."""
    amex_bank_account_address_id: str | None | Unset = UNSET
    """Amex bank account address ID (text). Read-only."""
    amex_ba_cd_return_address_id: str | None | Unset = UNSET
    """Amex bank account check delivery return address ID (text). Read-only."""
    amex_ba_ach_affiliate_id: str | None | Unset = UNSET
    """Amex bank account ACH company affiliate ID (text). Read-only."""
    wpbstatus: _Wpbstatus | None | Unset = UNSET
    """Bank feed status (text). Allowed: NOT_CONNECTED, CONNECTION_REQUESTED, IN_PROGRESS, PENDING,
    PENDING_CONFIRMATION, CONNECTED, AUTH_REQUIRED, VERIFYING_AUTH, INACTIVE_FEED, INACTIVE_CLIENT, CANCELLED,
    INVALID, CANCELING, DISCONNECTING. Read-only.
    """
    wpblasttransactionsreceived: datetime.date | None | Unset = UNSET
    """Last transactions received (date, mm/dd/yyyy). Read-only."""
    wpblastbankfeeddate: datetime.date | None | Unset = UNSET
    """Last bank feed date (date, mm/dd/yyyy). Read-only."""
    wpbrefreshstatus2: Literal["QUEUED", "REFRESHING", "SUCCESS", "FAILURE", "PARTIAL_SUCCESS"] | None | Unset = UNSET
    """Refresh status (text). Allowed: QUEUED, REFRESHING, SUCCESS, FAILURE, PARTIAL_SUCCESS. Read-only."""
    usebankfile: bool | None | Unset = UNSET
    """Enable bank file payments (boolean, true or false). Read-only."""
    bankfileformat: str | None | Unset = UNSET
    """Bank file format (text). Read-only."""
    fullbankname: str | None | Unset = UNSET
    """Bank code (text). Read-only."""
    apcanumber: str | None | Unset = UNSET
    """APCA number (text). Read-only."""
    sunnumber: str | None | Unset = UNSET
    """Service user number (text). Read-only."""
    bsbnumber: str | None | Unset = UNSET
    """BSB number (text). Read-only."""
    sortcode: str | None | Unset = UNSET
    """Sort code (text). Read-only."""
    branchcode: str | None | Unset = UNSET
    """Branch code (text). Read-only."""
    seedvalue: str | None | Unset = UNSET
    """Seed value (text). Read-only."""
    userreference: str | None | Unset = UNSET
    """User reference (text). Read-only."""
    clientcode: str | None | Unset = UNSET
    """Client user code (text). Read-only."""
    servicetype: str | None | Unset = UNSET
    """Type of service (text). Read-only."""
    checksperpage: Literal["1", "3"] | None | Unset = UNSET
    """Checks per page (text). Allowed: 1, 3. Read-only."""
    financialinstitutionkey: int | None | Unset = UNSET
    """Financial institution key (integer, record number). Read-only."""
    financialinstitutionid: str | None | Unset = UNSET
    """Financial institution ID (text). Read-only."""
    rulesetkey: str | None | Unset = UNSET
    """Applied rule set (text). Read-only."""
    rulesetname: str | None | Unset = UNSET
    """Rule set name (text). Read-only."""
    rulesetid: str | None | Unset = UNSET
    """Applied rule set ID (text). Read-only."""
    originatorid: str | None | Unset = UNSET
    """Originator Identification Number (text). Read-only."""
    businessidcode: str | None | Unset = UNSET
    """Debtor BIC (text). Read-only."""
    financialdata_timezone: TimeZones | None | Unset = UNSET
    """Banking cloud time zone (text). One of the 72 values of `intacct._values.TIME_ZONES`. Read-only."""
    beneficiarytype: Literal["VENDOR", "EMPLOYEE", "ALL"] | None | Unset = UNSET
    """Beneficiary type (text). Allowed: VENDOR, EMPLOYEE, ALL. Read-only."""
    financialdata_seqnumkey: int | None | Unset = UNSET
    """Sequence record no. (integer). Read-only."""
    datacenterid: str | None | Unset = UNSET
    """Processing data center code (text). Read-only."""
    secondaryidentifier: str | None | Unset = UNSET
    """Bank number (text). Read-only."""
    returnaccountnumber: str | None | Unset = UNSET
    """Return account number (text). Read-only."""
    branchtransitnumber: str | None | Unset = UNSET
    """Branch transit number (text). Read-only."""
    messageidprefix: str | None | Unset = UNSET
    """Prefix message identifier (text). Read-only."""
    bankfileseqnum: str | None | Unset = UNSET
    """File creation number (text). Read-only."""
    immediatedestinationid: str | None | Unset = UNSET
    """Immediate destination ID (text). Read-only."""
    immediateoriginid: str | None | Unset = UNSET
    """Immediate origin ID (text). Read-only."""
    immediatedestinationname: str | None | Unset = UNSET
    """Immediate destination name (text). Read-only."""
    immediateoriginname: str | None | Unset = UNSET
    """Immediate origin name (text). Read-only."""
    debtorcompanyname: str | None | Unset = UNSET
    """Debtor company name (text). Read-only."""
    paymentseqnum: str | None | Unset = UNSET
    """NACHA payment sequence number (text). Read-only."""
    fileidsequence: str | None | Unset = UNSET
    """File ID modifier (text). Read-only."""
    companyentrydesc: str | None | Unset = UNSET
    """Company entry description (text). Read-only."""
    bankfileaddr1: str | None | Unset = UNSET
    """Bank file address line 1 (text). Read-only."""
    bankfileaddr2: str | None | Unset = UNSET
    """Bank file address line 2 (text). Read-only."""
    bankfilezip: str | None | Unset = UNSET
    """Post code (text). Read-only."""
    bankfileregion: str | None | Unset = UNSET
    """County (text). Read-only."""
    bankfilecountry: str | None | Unset = UNSET
    """Country (text). Read-only."""
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
        "CHECKINGACCOUNT",
        unordered(
            el("BANKACCOUNTID", TEXT, "?", label="ID", access="read"),
            el("BANKACCOUNTNO", TEXT, "?", label="Account number", access="read"),
            el("GLACCOUNTNO", TEXT, "?", label="GL account", access="read"),
            el("GLACCOUNTTITLE", TEXT, "?", label="GL account title", access="read"),
            el("BANKNAME", TEXT, "?", label="Bank name", access="read"),
            el("ROUTINGNO", TEXT, "?", label="Routing number", access="read"),
            el("BRANCHID", TEXT, "?", label="Branch ID", access="read"),
            el("BANKACCOUNTTYPE", Enumeration("checking", "savings"), "?", label="Account type", access="read"),
            el("PHONE", TEXT, "?", label="Phone number", access="read"),
            el("CHECKLAYOUT.SIGLINE2AMOUNT", CURRENCY, "?", label="Amount", access="read"),
            el(
                "CHECKLAYOUT.CHECKPAPERFORMAT",
                Enumeration("top", "middle", "bottom"),
                "?",
                label="Paper format",
                access="read",
            ),
            el(
                "CHECKLAYOUT.CHECKPRINTFORMAT",
                Enumeration(
                    "standard",
                    "business",
                    "high security",
                    "cad check",
                    "jpmorgan chase business",
                    "jpmorgan chase standard",
                    "cad blank check",
                    "cad check 2.0",
                    "cad french blank check",
                    "cad french preprinted check",
                ),
                "?",
                label="Printing format",
                access="read",
            ),
            el("CHECKLAYOUT.SIGNATUREIMAGE1", TEXT, "?", label="Upload image of first signature", access="read"),
            el("CHECKLAYOUT.SIGNATUREIMAGE2", TEXT, "?", label="Upload image of second signature", access="read"),
            el(
                "CHECKLAYOUT.PRINTLINEITEMS", BOOLEAN, "?", label="Print line-item detail on check stubs", access="read"
            ),
            el(
                "CHECKLAYOUT.DISPLAYLOCATIONAS",
                Enumeration("id", "name", "both"),
                "?",
                label="Print these location details on the check stub",
                access="read",
            ),
            el(
                "CHECKLAYOUT.BANKACCTALIGN",
                Enumeration("left", "right"),
                "?",
                label="Account number alignment",
                access="read",
            ),
            el("CHECKLAYOUT.SPACESTOAPPEND", TEXT, "?", label="Account number positioning", access="read"),
            el("CHECKLAYOUT.CHECKNOLENGTH", TEXT, "?", label="Check number length", access="read"),
            el("CHECKLAYOUT.DFLTCNYADDR", BOOLEAN, "?", label="Do not print company address", access="read"),
            el("CHECKLAYOUT.VOIDTEXT", TEXT, "?", label="Additional text", access="read"),
            el(
                "CHECKLAYOUT.USESIG1BELOWAMT",
                TEXT,
                "?",
                label="Only print signature 1 below this amount",
                access="read",
            ),
            el(
                "CHECKLAYOUT.USESIG2BELOWAMT",
                TEXT,
                "?",
                label="Only print signature 2 below this amount",
                access="read",
            ),
            el("CHECKLAYOUT.MICRTRANSCODE", BOOLEAN, "?", label="Code 45", access="read"),
            el("CHECKLAYOUT.USDTEXT", BOOLEAN, "?", label="US funds", access="read"),
            el("CHECKLAYOUT.ONUS", BOOLEAN, "?", label="On-Us symbol", access="read"),
            el(
                "CHECKLAYOUT.ONUS32",
                Enumeration("Position 31", "Position 32"),
                "?",
                label="On-Us symbol position",
                access="read",
            ),
            el("CHECKLAYOUT.USESECONDSIGNATURECHECKS", BOOLEAN, "?", label="Use 2-signature checks", access="read"),
            el("CHECKLAYOUT.PRINTCNYLOGO", BOOLEAN, "?", label="Print company logo", access="read"),
            el("CHECKLAYOUT.COMPANY_LOGO", TEXT, "?", label="Company logo", access="read"),
            el("CHECKLAYOUT.USECNYADDRESS", Enumeration("C", "B"), "?", label="Company address", access="read"),
            el(
                "CHECKLAYOUT.USESIG1FORPROVIDER",
                BOOLEAN,
                "?",
                label="Use signature one only with providers",
                access="read",
            ),
            el(
                "CHECKLAYOUT.USESIG2FORPROVIDER",
                BOOLEAN,
                "?",
                label="Use signature two only with providers",
                access="read",
            ),
            el("MAILADDRESS.ADDRESS1", TEXT, "?", label="Address line 1", access="read"),
            el("MAILADDRESS.ADDRESS2", TEXT, "?", label="Address line 2", access="read"),
            el("MAILADDRESS.ADDRESS3", TEXT, "?", label="Address line 3", access="read"),
            el("MAILADDRESS.CITY", TEXT, "?", label="City", access="read"),
            el("MAILADDRESS.STATE", TEXT, "?", label="State or territory", access="read"),
            el("MAILADDRESS.ZIP", TEXT, "?", label="ZIP or postal code", access="read"),
            el("MAILADDRESS.COUNTRY", TEXT, "?", label="Country", access="read"),
            el("MAILADDRESS.COUNTRYCODE", COUNTRY_CODES, "?", label="Country", access="read"),
            el("CHECKINFOCONTACT.CONTACTNAME", TEXT, "?", label="Contact name", access="read"),
            el("CHECKINFOCONTACT.COMPANYNAME", TEXT, "?", label="Company name", access="read"),
            el("CHECKINFOCONTACT.MAILADDRESS.ADDRESS1", TEXT, "?", label="Address line 1", access="read"),
            el("CHECKINFOCONTACT.MAILADDRESS.ADDRESS2", TEXT, "?", label="Address line 2", access="read"),
            el("CHECKINFOCONTACT.MAILADDRESS.ADDRESS3", TEXT, "?", label="Address line 3", access="read"),
            el("CHECKINFOCONTACT.MAILADDRESS.CITY", TEXT, "?", label="City", access="read"),
            el("CHECKINFOCONTACT.MAILADDRESS.STATE", TEXT, "?", label="State or territory", access="read"),
            el("CHECKINFOCONTACT.MAILADDRESS.ZIP", TEXT, "?", label="ZIP or postal code", access="read"),
            el("CHECKINFOCONTACT.MAILADDRESS.COUNTRY", TEXT, "?", label="Country", access="read"),
            el("CHECKINFOCONTACT.MAILADDRESS.COUNTRYCODE", COUNTRY_CODES, "?", label="Company country", access="read"),
            el("CHECKINFOCONTACT.PHONE1", TEXT, "?", label="Phone number", access="read"),
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
            el("NEXTCHECK", TEXT, "?", label="Next check no.", access="read"),
            el("SHARECHECKNO", BOOLEAN, "?", label="Share check no.", access="read"),
            el("CUTOFFDATE", DATE, "?", label="Cut-off date", access="read"),
            el("CURRENCY", TEXT, "?", label="Currency", access="read"),
            el("FORWFPM", BOOLEAN, "?", label="Available for payment manager", access="read"),
            el("ACHCOMPANYID", TEXT, "?", label="ACH company ID", access="read"),
            el("PMCHECKTEMPLATEID", TEXT, "?", label="Payment manager check template ID", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("ACHBANKID", TEXT, "?", label="ACH bank ID", access="read"),
            el("COMPANYNAME", TEXT, "?", label="Company name", access="read"),
            el("COMPANYIDENTIFICATION", TEXT, "?", label="Company identification", access="read"),
            el("FINANCIALINSTITUTION", TEXT, "?", label="Originating financial institution", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Company entry description", access="read"),
            el("DISCRETIONARYDATA", TEXT, "?", label="Company discretionary data", access="read"),
            el("RECORDTYPECODE", TEXT, "?", label="Record type code", access="read"),
            el("SERVICECLASSCODE", Enumeration("220", "200"), "?", label="Service class code", access="read"),
            el("ORIGINATORSTATUSCODE", TEXT, "?", label="Originator status code", access="read"),
            el("BATCHID", TEXT, "?", label="Batch number", access="read"),
            el("TRACENUMBERSEQ", TEXT, "?", label="Trace number sequence", access="read"),
            el("DOCNUMBERSEQ", TEXT, "?", label="Payment number sequence", access="read"),
            el("USETRACENUMBER", Enumeration("T", "P"), "?", label="Use trace number", access="read"),
            el("ACHENABLED", BOOLEAN, "?", label="Enable ACH", access="read"),
            el("USERECOMMENDEDSETUP", BOOLEAN, "?", label="Use recommended setup", access="read"),
            el("PRINTON", Enumeration("P", "B", "D"), "?", label="Print on", access="read"),
            el(
                "OUTSOURCECHECK",
                Enumeration("false", "true", "Pending Activation", "queued", "Subscribed"),
                "?",
                label="Enable outsource check",
                access="read",
            ),
            el("FRACTIONALROUTINGNO", TEXT, "?", label="Fractional routing number", access="read"),
            el("NAMEONTHEACCOUNT", TEXT, "?", label="Name on the account", access="read"),
            el("AUTOMATE_CHECK_PRINT", BOOLEAN, "?", label="Automated check printing", access="read"),
            el("AUTOMATE_PYMT_CONF", BOOLEAN, "?", label="Automated payment confirmation", access="read"),
            el("AUTOMATE_ACH_PYMT_SEND", BOOLEAN, "?", label="Automated sending ACH payment request", access="read"),
            el("AUTOMATE_ACH_PYMT_CONF", BOOLEAN, "?", label="Automated ACH payment confirmation", access="read"),
            el("AMEX_PAYVE_ACCOUNTID", TEXT, "?", label="Subscription account ID", access="read"),
            el("AMEXCHECKNUM", TEXT, "?", label="Amex check number", access="read"),
            el("ABO_FIRST_NAME", TEXT, "?", label="ABO first name", access="read"),
            el("ABO_MIDDLE_NAME", TEXT, "?", label="ABO middle name", access="read"),
            el("ABO_LAST_NAME", TEXT, "?", label="ABO last name", access="read"),
            el("ABO_PHONE_NUMBER", TEXT, "?", label="ABO phone number", access="read"),
            el("ABO_EMAIL_ID", TEXT, "?", label="ABO email ID", access="read"),
            el(
                "OUTSOURCEACH",
                Enumeration("false", "true", "Pending Activation", "queued", "Subscribed", "Inactive"),
                "?",
                label="Enable outsource ACH",
                access="read",
            ),
            el("RSVPCODE", TEXT, "?", label="ACH account enrollment RSVP code", access="read"),
            el("ABOURL", TEXT, "?", label="ABO URL", access="read"),
            el("AMEX_BANK_ACCOUNT_ID", TEXT, "?", label="Amex bank account ID", access="read"),
            el("AMEX_CARD_ACCOUNT_ID", TEXT, "?", label="Amex card account ID", access="read"),
            el("AMEX_BANK_ACCOUNT_ADDRESS_ID", TEXT, "?", label="Amex bank account address ID", access="read"),
            el(
                "AMEX_BA_CD_RETURN_ADDRESS_ID",
                TEXT,
                "?",
                label="Amex bank account check delivery return address ID",
                access="read",
            ),
            el(
                "AMEX_BA_ACH_AFFILIATE_ID", TEXT, "?", label="Amex bank account ACH company affiliate ID", access="read"
            ),
            el("WPBSTATUS", _WPBSTATUS, "?", label="Bank feed status", access="read"),
            el("WPBLASTTRANSACTIONSRECEIVED", DATE, "?", label="Last transactions received", access="read"),
            el("WPBLASTBANKFEEDDATE", DATE, "?", label="Last bank feed date", access="read"),
            el(
                "WPBREFRESHSTATUS2",
                Enumeration("QUEUED", "REFRESHING", "SUCCESS", "FAILURE", "PARTIAL_SUCCESS"),
                "?",
                label="Refresh status",
                access="read",
            ),
            el("USEBANKFILE", BOOLEAN, "?", label="Enable bank file payments", access="read"),
            el("BANKFILEFORMAT", TEXT, "?", label="Bank file format", access="read"),
            el("FULLBANKNAME", TEXT, "?", label="Bank code", access="read"),
            el("APCANUMBER", TEXT, "?", label="APCA number", access="read"),
            el("SUNNUMBER", TEXT, "?", label="Service user number", access="read"),
            el("BSBNUMBER", TEXT, "?", label="BSB number", access="read"),
            el("SORTCODE", TEXT, "?", label="Sort code", access="read"),
            el("BRANCHCODE", TEXT, "?", label="Branch code", access="read"),
            el("SEEDVALUE", TEXT, "?", label="Seed value", access="read"),
            el("USERREFERENCE", TEXT, "?", label="User reference", access="read"),
            el("CLIENTCODE", TEXT, "?", label="Client user code", access="read"),
            el("SERVICETYPE", TEXT, "?", label="Type of service", access="read"),
            el("CHECKSPERPAGE", Enumeration("1", "3"), "?", label="Checks per page", access="read"),
            el("FINANCIALINSTITUTIONKEY", INTEGER, "?", label="Financial institution key", access="read"),
            el("FINANCIALINSTITUTIONID", TEXT, "?", label="Financial institution ID", access="read"),
            el("RULESETKEY", TEXT, "?", label="Applied rule set", access="read"),
            el("RULESETNAME", TEXT, "?", label="Rule set name", access="read"),
            el("RULESETID", TEXT, "?", label="Applied rule set ID", access="read"),
            el("ORIGINATORID", TEXT, "?", label="Originator Identification Number", access="read"),
            el("BUSINESSIDCODE", TEXT, "?", label="Debtor BIC", access="read"),
            el("FINANCIALDATA.TIMEZONE", TIME_ZONES, "?", label="Banking cloud time zone", access="read"),
            el(
                "BENEFICIARYTYPE",
                Enumeration("VENDOR", "EMPLOYEE", "ALL"),
                "?",
                label="Beneficiary type",
                access="read",
            ),
            el("FINANCIALDATA.SEQNUMKEY", INTEGER, "?", label="Sequence record no.", access="read"),
            el("DATACENTERID", TEXT, "?", label="Processing data center code", access="read"),
            el("SECONDARYIDENTIFIER", TEXT, "?", label="Bank number", access="read"),
            el("RETURNACCOUNTNUMBER", TEXT, "?", label="Return account number", access="read"),
            el("BRANCHTRANSITNUMBER", TEXT, "?", label="Branch transit number", access="read"),
            el("MESSAGEIDPREFIX", TEXT, "?", label="Prefix message identifier", access="read"),
            el("BANKFILESEQNUM", TEXT, "?", label="File creation number", access="read"),
            el("IMMEDIATEDESTINATIONID", TEXT, "?", label="Immediate destination ID", access="read"),
            el("IMMEDIATEORIGINID", TEXT, "?", label="Immediate origin ID", access="read"),
            el("IMMEDIATEDESTINATIONNAME", TEXT, "?", label="Immediate destination name", access="read"),
            el("IMMEDIATEORIGINNAME", TEXT, "?", label="Immediate origin name", access="read"),
            el("DEBTORCOMPANYNAME", TEXT, "?", label="Debtor company name", access="read"),
            el("PAYMENTSEQNUM", TEXT, "?", label="NACHA payment sequence number", access="read"),
            el("FILEIDSEQUENCE", TEXT, "?", label="File ID modifier", access="read"),
            el("COMPANYENTRYDESC", TEXT, "?", label="Company entry description", access="read"),
            el("BANKFILEADDR1", TEXT, "?", label="Bank file address line 1", access="read"),
            el("BANKFILEADDR2", TEXT, "?", label="Bank file address line 2", access="read"),
            el("BANKFILEZIP", TEXT, "?", label="Post code", access="read"),
            el("BANKFILEREGION", TEXT, "?", label="County", access="read"),
            el("BANKFILECOUNTRY", TEXT, "?", label="Country", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Checking account",
        key="RECORDNO",
        name_key="BANKACCOUNTID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery"),
        relationships=(
            Relationship("CHECKLAYOUT", "CHECKLAYOUT", "ONE2ONE", "CHECKLAYOUTKEY"),
            Relationship("GLACCOUNT", "GLACCOUNT", "ONE2ONE", "GLACCOUNTKEY"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_checkingaccount(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[CHECKINGACCOUNT]:
    """Find records of Checking account (CHECKINGACCOUNT).

    Answers `Records[CHECKINGACCOUNT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/cash-management/checking-accounts/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="CHECKINGACCOUNT",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_checkingaccount(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[CHECKINGACCOUNT]:
    """Read records of Checking account (CHECKINGACCOUNT) by key.

    Answers `Records[CHECKINGACCOUNT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/cash-management/checking-accounts/
    """
    from intacct.common.read import read

    return read(
        object="CHECKINGACCOUNT", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_checkingaccount(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[CHECKINGACCOUNT]:
    """Read records of Checking account (CHECKINGACCOUNT) by the identifier that people use.

    Answers `Records[CHECKINGACCOUNT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/cash-management/checking-accounts/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="CHECKINGACCOUNT", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _CHECKINGACCOUNTFields(Fields):
        """Fields of CHECKINGACCOUNT."""

        bankaccountid: Field[str]
        bankaccountno: Field[str]
        glaccountno: Field[str]
        glaccounttitle: Field[str]
        bankname: Field[str]
        routingno: Field[str]
        branchid: Field[str]
        bankaccounttype: Field[str]
        phone: Field[str]
        checklayout_sigline2amount: Field[Decimal]
        checklayout_checkpaperformat: Field[str]
        checklayout_checkprintformat: Field[str]
        checklayout_signatureimage1: Field[str]
        checklayout_signatureimage2: Field[str]
        checklayout_printlineitems: Field[bool]
        checklayout_displaylocationas: Field[str]
        checklayout_bankacctalign: Field[str]
        checklayout_spacestoappend: Field[str]
        checklayout_checknolength: Field[str]
        checklayout_dfltcnyaddr: Field[bool]
        checklayout_voidtext: Field[str]
        checklayout_usesig1belowamt: Field[str]
        checklayout_usesig2belowamt: Field[str]
        checklayout_micrtranscode: Field[bool]
        checklayout_usdtext: Field[bool]
        checklayout_onus: Field[bool]
        checklayout_onus32: Field[str]
        checklayout_usesecondsignaturechecks: Field[bool]
        checklayout_printcnylogo: Field[bool]
        checklayout_company_logo: Field[str]
        checklayout_usecnyaddress: Field[str]
        checklayout_usesig1forprovider: Field[bool]
        checklayout_usesig2forprovider: Field[bool]
        mailaddress_address1: Field[str]
        mailaddress_address2: Field[str]
        mailaddress_address3: Field[str]
        mailaddress_city: Field[str]
        mailaddress_state: Field[str]
        mailaddress_zip: Field[str]
        mailaddress_country: Field[str]
        mailaddress_countrycode: Field[str]
        checkinfocontact_contactname: Field[str]
        checkinfocontact_companyname: Field[str]
        checkinfocontact_mailaddress_address1: Field[str]
        checkinfocontact_mailaddress_address2: Field[str]
        checkinfocontact_mailaddress_address3: Field[str]
        checkinfocontact_mailaddress_city: Field[str]
        checkinfocontact_mailaddress_state: Field[str]
        checkinfocontact_mailaddress_zip: Field[str]
        checkinfocontact_mailaddress_country: Field[str]
        checkinfocontact_mailaddress_countrycode: Field[str]
        checkinfocontact_phone1: Field[str]
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
        currency: Field[str]
        forwfpm: Field[bool]
        achcompanyid: Field[str]
        pmchecktemplateid: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        recordno: Field[int]
        achbankid: Field[str]
        companyname: Field[str]
        companyidentification: Field[str]
        financialinstitution: Field[str]
        description: Field[str]
        discretionarydata: Field[str]
        recordtypecode: Field[str]
        serviceclasscode: Field[str]
        originatorstatuscode: Field[str]
        batchid: Field[str]
        tracenumberseq: Field[str]
        docnumberseq: Field[str]
        usetracenumber: Field[str]
        achenabled: Field[bool]
        userecommendedsetup: Field[bool]
        printon: Field[str]
        outsourcecheck: Field[str]
        fractionalroutingno: Field[str]
        nameontheaccount: Field[str]
        automate_check_print: Field[bool]
        automate_pymt_conf: Field[bool]
        automate_ach_pymt_send: Field[bool]
        automate_ach_pymt_conf: Field[bool]
        amex_payve_accountid: Field[str]
        amexchecknum: Field[str]
        abo_first_name: Field[str]
        abo_middle_name: Field[str]
        abo_last_name: Field[str]
        abo_phone_number: Field[str]
        abo_email_id: Field[str]
        outsourceach: Field[str]
        rsvpcode: Field[str]
        abourl: Field[str]
        amex_bank_account_id: Field[str]
        amex_card_account_id: Field[str]
        amex_bank_account_address_id: Field[str]
        amex_ba_cd_return_address_id: Field[str]
        amex_ba_ach_affiliate_id: Field[str]
        wpbstatus: Field[str]
        wpblasttransactionsreceived: Field[datetime.date]
        wpblastbankfeeddate: Field[datetime.date]
        wpbrefreshstatus2: Field[str]
        usebankfile: Field[bool]
        bankfileformat: Field[str]
        fullbankname: Field[str]
        apcanumber: Field[str]
        sunnumber: Field[str]
        bsbnumber: Field[str]
        sortcode: Field[str]
        branchcode: Field[str]
        seedvalue: Field[str]
        userreference: Field[str]
        clientcode: Field[str]
        servicetype: Field[str]
        checksperpage: Field[str]
        financialinstitutionkey: Field[int]
        financialinstitutionid: Field[str]
        rulesetkey: Field[str]
        rulesetname: Field[str]
        rulesetid: Field[str]
        originatorid: Field[str]
        businessidcode: Field[str]
        financialdata_timezone: Field[str]
        beneficiarytype: Field[str]
        financialdata_seqnumkey: Field[int]
        datacenterid: Field[str]
        secondaryidentifier: Field[str]
        returnaccountnumber: Field[str]
        branchtransitnumber: Field[str]
        messageidprefix: Field[str]
        bankfileseqnum: Field[str]
        immediatedestinationid: Field[str]
        immediateoriginid: Field[str]
        immediatedestinationname: Field[str]
        immediateoriginname: Field[str]
        debtorcompanyname: Field[str]
        paymentseqnum: Field[str]
        fileidsequence: Field[str]
        companyentrydesc: Field[str]
        bankfileaddr1: Field[str]
        bankfileaddr2: Field[str]
        bankfilezip: Field[str]
        bankfileregion: Field[str]
        bankfilecountry: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        checklayout: Fields
        glaccount: _GLACCOUNTFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
