# Generated from spec/company_console/LOCATIONENTITY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object LOCATIONENTITY."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct._values import COUNTRY_CODES, COUNTRY_NAMES
from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct._values import CountryCodes, CountryNames
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct.company_console.contact import _CONTACTFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.employee_expenses.employee import _EMPLOYEEFields
    from intacct.general_ledger.glaccount import _GLACCOUNTFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["LOCATIONENTITY", "query_locationentity", "read_by_name_locationentity", "read_locationentity"]


@model
class LOCATIONENTITY(Object):
    """Entity (LOCATIONENTITY).

    Key: RECORDNO. Identified by people as LOCATIONID. Operations: lookup, inspect, query, read, readByName and
    readByQuery.
    Related to 7 other objects for queries.
    Reference: https://developer.intacct.com/api/company-console/entities/
    """

    fields: ClassVar[_LOCATIONENTITYFields]

    locationid: str | None | Unset = UNSET
    """ID (text). Read-only."""
    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    name: str | None | Unset = UNSET
    """Name (text). Read-only."""
    parentid: str | None | Unset = UNSET
    """Parent (text). Read-only."""
    parentname: str | None | Unset = UNSET
    """Parent - Name (text). Read-only."""
    supervisorname: str | None | Unset = UNSET
    """Manager name (text). Read-only."""
    supervisorid: str | None | Unset = UNSET
    """Manager (text). Read-only."""
    contactinfo_contactname: str | None | Unset = UNSET
    """Entity (text). Read-only."""
    contactinfo_lastname: str | None | Unset = UNSET
    """Last name (text). Read-only."""
    contactinfo_firstname: str | None | Unset = UNSET
    """First name (text). Read-only."""
    contactinfo_initial: str | None | Unset = UNSET
    """Middle name (text). Read-only."""
    contactinfo_prefix: str | None | Unset = UNSET
    """Prefix (text). Read-only."""
    contactinfo_printas: str | None | Unset = UNSET
    """Location contact (text). Read-only."""
    contactinfo_phone1: str | None | Unset = UNSET
    """Primary phone (text). Read-only."""
    contactinfo_phone2: str | None | Unset = UNSET
    """Secondary phone (text). Read-only."""
    contactinfo_email1: str | None | Unset = UNSET
    """Primary email address (text). Read-only."""
    contactinfo_email2: str | None | Unset = UNSET
    """Secondary email addresses (text). Read-only."""
    contactinfo_cellphone: str | None | Unset = UNSET
    """Mobile phone (text). Read-only."""
    contactinfo_pager: str | None | Unset = UNSET
    """Pager (text). Read-only."""
    contactinfo_url1: str | None | Unset = UNSET
    """Primary URL (text). Read-only."""
    contactinfo_url2: str | None | Unset = UNSET
    """Secondary URL (text). Read-only."""
    contactinfo_companyname: str | None | Unset = UNSET
    """Company name (text). Read-only."""
    contactinfo_fax: str | None | Unset = UNSET
    """Fax (text). Read-only."""
    contactinfo_mailaddress_address1: str | None | Unset = UNSET
    """Address line 1 (text). Read-only."""
    contactinfo_mailaddress_address2: str | None | Unset = UNSET
    """Address line 2 (text). Read-only."""
    contactinfo_mailaddress_address3: str | None | Unset = UNSET
    """Address line 3 (text). Read-only."""
    contactinfo_mailaddress_city: str | None | Unset = UNSET
    """City (text). Read-only."""
    contactinfo_mailaddress_state: str | None | Unset = UNSET
    """State or territory (text). Read-only."""
    contactinfo_mailaddress_zip: str | None | Unset = UNSET
    """ZIP or postal code (text). Read-only."""
    contactinfo_mailaddress_country: str | None | Unset = UNSET
    """Country (text). Read-only."""
    contactinfo_mailaddress_countrycode: CountryCodes | None | Unset = UNSET
    """Country code (text). One of the 252 values of `intacct._values.COUNTRY_CODES`. Read-only."""
    startdate: datetime.date | None | Unset = UNSET
    """Start date (date, mm/dd/yyyy). Read-only."""
    enddate: datetime.date | None | Unset = UNSET
    """End date (date, mm/dd/yyyy). Read-only."""
    shipto_contactname: str | None | Unset = UNSET
    """Ship to (text). Read-only."""
    shipto_lastname: str | None | Unset = UNSET
    """Last name (text). Read-only."""
    shipto_firstname: str | None | Unset = UNSET
    """First name (text). Read-only."""
    shipto_initial: str | None | Unset = UNSET
    """Middle name (text). Read-only."""
    shipto_prefix: str | None | Unset = UNSET
    """Prefix (text). Read-only."""
    shipto_printas: str | None | Unset = UNSET
    """Print as (text). Read-only."""
    shipto_phone1: str | None | Unset = UNSET
    """Primary phone (text). Read-only."""
    shipto_phone2: str | None | Unset = UNSET
    """Secondary phone (text). Read-only."""
    shipto_email1: str | None | Unset = UNSET
    """Primary email address (text). Read-only."""
    shipto_email2: str | None | Unset = UNSET
    """Secondary email addresses (text). Read-only."""
    shipto_cellphone: str | None | Unset = UNSET
    """Mobile phone (text). Read-only."""
    shipto_pager: str | None | Unset = UNSET
    """Pager (text). Read-only."""
    shipto_url1: str | None | Unset = UNSET
    """Primary URL (text). Read-only."""
    shipto_url2: str | None | Unset = UNSET
    """Secondary URL (text). Read-only."""
    shipto_companyname: str | None | Unset = UNSET
    """Company name (text). Read-only."""
    shipto_fax: str | None | Unset = UNSET
    """Fax (text). Read-only."""
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
    shipto_mailaddress_countrycode: CountryCodes | None | Unset = UNSET
    """Country code (text). One of the 252 values of `intacct._values.COUNTRY_CODES`. Read-only."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Stored as T or F. Read-only."""
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered. Read-only."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    federalid: str | None | Unset = UNSET
    """Federal ID (text). Read-only."""
    firstmonth: Literal["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"] | None | Unset = UNSET
    """First fiscal month (text). Allowed: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12. Read-only."""
    weekstart: Literal["1", "2", "3", "4", "5", "6", "7", "9"] | None | Unset = UNSET
    """Week begins on (text). Allowed: 1, 2, 3, 4, 5, 6, 7, 9. Read-only."""
    iepayable_account: str | None | Unset = UNSET
    """Inter-entity payable account (text). Read-only."""
    iepayable_number: str | None | Unset = UNSET
    """Number (text). Read-only."""
    iereceivable_account: str | None | Unset = UNSET
    """Inter-entity receivable account (text). Read-only."""
    iereceivable_number: str | None | Unset = UNSET
    """Number (text). Read-only."""
    message_text: str | None | Unset = UNSET
    """Message text (text). Read-only."""
    marketing_text: str | None | Unset = UNSET
    """Marketing text (text). Read-only."""
    footnotetext: str | None | Unset = UNSET
    """Foot note text (text). Read-only."""
    reportprintas: str | None | Unset = UNSET
    """Print entity name as (text). Read-only."""
    isroot: str | None | Unset = UNSET
    """Is root (text). Read-only."""
    reserveamt: Decimal | None | Unset = UNSET
    """Reserve amount (amount). Read-only."""
    vendorname: str | None | Unset = UNSET
    """Vendor name (text). Read-only."""
    vendorid: str | None | Unset = UNSET
    """Vendor tied with (text). Read-only."""
    customerid: str | None | Unset = UNSET
    """Customer tied with (text). Read-only."""
    customername: str | None | Unset = UNSET
    """Customer name (text). Read-only."""
    currency: str | None | Unset = UNSET
    """Base currency (text). Three-letter code; amounts whose names begin with TRX_ are in it. Read-only."""
    entity: str | None | Unset = UNSET
    """Entity ID and name (text). Read-only."""
    has_ie_relation: bool | None | Unset = UNSET
    """Enable different accounts based on the target entity (boolean, true or false). Read-only."""
    custtitle: str | None | Unset = UNSET
    """Entity title (text). Read-only."""
    businessdays: str | None | Unset = UNSET
    """Work days (text). Read-only."""
    weekends: str | None | Unset = UNSET
    """Weekends (text). Read-only."""
    firstmonthtax: Literal["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"] | None | Unset = UNSET
    """First tax month (text). Allowed: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12. Read-only."""
    contactkey: int | None | Unset = UNSET
    """Contact record number (integer). Read-only."""
    supervisorkey: int | None | Unset = UNSET
    """Supervisor record number (integer). Read-only."""
    parentkey: int | None | Unset = UNSET
    """Parent location key (integer, record number). Read-only."""
    shiptokey: int | None | Unset = UNSET
    """Ship-to contact record number (integer). Read-only."""
    iepayableacctkey: int | None | Unset = UNSET
    """IE payable account record number (integer). Read-only."""
    iereceivableacctkey: int | None | Unset = UNSET
    """IE receivable account record number (integer). Read-only."""
    vendentity: str | None | Unset = UNSET
    """Vendor entity (text). Read-only."""
    custentity: str | None | Unset = UNSET
    """Customer entity (text). Read-only."""
    taxid: str | None | Unset = UNSET
    """Tax ID (text). Read-only."""
    siret: str | None | Unset = UNSET
    """Siret (text). Read-only."""
    legal_category: str | None | Unset = UNSET
    """Legal category (text). Read-only."""
    main_activity: str | None | Unset = UNSET
    """Main activity (text). Read-only."""
    type_of_company: str | None | Unset = UNSET
    """Type of company (text). Read-only."""
    registered_capital: int | None | Unset = UNSET
    """Registered capital (integer). Read-only."""
    vat_regime: str | None | Unset = UNSET
    """VAT regime (text). Read-only."""
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    addresscountrydefault: CountryNames | None | Unset = UNSET
    """Default country for addresses (text). One of the 252 values of `intacct._values.COUNTRY_NAMES`. Read-only."""
    locationtype: Literal["E", "N", "C"] | None | Unset = UNSET
    """Location type (text). Allowed: E, N, C. Read-only."""
    entityname: str | None | Unset = UNSET
    """Entity name (text). Read-only."""
    startopen: datetime.date | None | Unset = UNSET
    """Open books from (date, mm/dd/yyyy). Read-only."""
    enablelegalcontact: bool | None | Unset = UNSET
    """Enable legal contact (boolean, true or false). Read-only."""
    legalname: str | None | Unset = UNSET
    """Legal name (text). Read-only."""
    legaladdress1: str | None | Unset = UNSET
    """Legal address line 1 (text). Read-only."""
    legaladdress2: str | None | Unset = UNSET
    """Legal address line 2 (text). Read-only."""
    legaladdress3: str | None | Unset = UNSET
    """Legal address line 3 (text). Read-only."""
    legalcity: str | None | Unset = UNSET
    """Legal city (text). Read-only."""
    legalstate: str | None | Unset = UNSET
    """Legal state or territory (text). Read-only."""
    legalzipcode: str | None | Unset = UNSET
    """Legal ZIP or postal code (text). Read-only."""
    legalcountry: str | None | Unset = UNSET
    """Legal country (text). Read-only."""
    legalcountrycode: CountryCodes | None | Unset = UNSET
    """Legal country (text). One of the 252 values of `intacct._values.COUNTRY_CODES`. Read-only."""
    opcountry: CountryNames | None | Unset = UNSET
    """Operating country (text). One of the 252 values of `intacct._values.COUNTRY_NAMES`. Read-only."""
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. Read-only."""
    partialexempt: bool | None | Unset = UNSET
    """Enable input tax credit (boolean, true or false). Whether tax paid on purchases is claimed back in part.
    Read-only.
    """
    defaultpartialexempt: bool | None | Unset = UNSET
    """Default input tax credit on (boolean, true or false). Read-only."""
    unrecoverabletaxacctno: str | None | Unset = UNSET
    """Unrecoverable tax account (text). Read-only."""
    accountingtype: Literal["Entity", "Fund"] | None | Unset = UNSET
    """Type (text). Allowed: Entity, Fund. Read-only."""
    legalcontactname: str | None | Unset = UNSET
    """Legal contact name (text). Read-only."""
    legalcontactphone: str | None | Unset = UNSET
    """Legal contact phone (text). Read-only."""
    legalcontactfax: str | None | Unset = UNSET
    """Legal contact fax (text). Read-only."""
    legalcontactemail: str | None | Unset = UNSET
    """Legal contact email (text). Read-only."""
    legalbranchnumber: str | None | Unset = UNSET
    """Legal branch number (text). Read-only."""
    enablelegalcontact_tpar: bool | None | Unset = UNSET
    """Enable legal name and address on TPAR (boolean, true or false). Read-only."""
    statutoryreportingperiod: datetime.date | None | Unset = UNSET
    """Lock closed periods (date, mm/dd/yyyy). Read-only."""
    islimitedentity: bool | None | Unset = UNSET
    """Limited entity (boolean, true or false). Read-only."""
    einvoiceenabled: bool | None | Unset = UNSET
    """Enable e-invoicing (boolean, true or false). Read-only."""
    paymenttaxcapture: bool | None | Unset = UNSET
    """Cash basis tax capture (boolean, true or false). Read-only."""
    currencykey: str | None | Unset = UNSET
    """Base currency (text). Read-only."""
    electronicaddress: str | None | Unset = UNSET
    """Electronic address (text). Read-only."""
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text). Login ID of the user who entered it. Read-only."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text). Login ID of the user who last changed it. Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "LOCATIONENTITY",
        unordered(
            el("LOCATIONID", TEXT, "?", label="ID", access="read"),
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("NAME", TEXT, "?", label="Name", access="read"),
            el("PARENTID", TEXT, "?", label="Parent", access="read"),
            el("PARENTNAME", TEXT, "?", label="Parent - Name", access="read"),
            el("SUPERVISORNAME", TEXT, "?", label="Manager name", access="read"),
            el("SUPERVISORID", TEXT, "?", label="Manager", access="read"),
            el("CONTACTINFO.CONTACTNAME", TEXT, "?", label="Entity", access="read"),
            el("CONTACTINFO.LASTNAME", TEXT, "?", label="Last name", access="read"),
            el("CONTACTINFO.FIRSTNAME", TEXT, "?", label="First name", access="read"),
            el("CONTACTINFO.INITIAL", TEXT, "?", label="Middle name", access="read"),
            el("CONTACTINFO.PREFIX", TEXT, "?", label="Prefix", access="read"),
            el("CONTACTINFO.PRINTAS", TEXT, "?", label="Location contact", access="read"),
            el("CONTACTINFO.PHONE1", TEXT, "?", label="Primary phone", access="read"),
            el("CONTACTINFO.PHONE2", TEXT, "?", label="Secondary phone", access="read"),
            el("CONTACTINFO.EMAIL1", TEXT, "?", label="Primary email address", access="read"),
            el("CONTACTINFO.EMAIL2", TEXT, "?", label="Secondary email addresses", access="read"),
            el("CONTACTINFO.CELLPHONE", TEXT, "?", label="Mobile phone", access="read"),
            el("CONTACTINFO.PAGER", TEXT, "?", label="Pager", access="read"),
            el("CONTACTINFO.URL1", TEXT, "?", label="Primary URL", access="read"),
            el("CONTACTINFO.URL2", TEXT, "?", label="Secondary URL", access="read"),
            el("CONTACTINFO.COMPANYNAME", TEXT, "?", label="Company name", access="read"),
            el("CONTACTINFO.FAX", TEXT, "?", label="Fax", access="read"),
            el("CONTACTINFO.MAILADDRESS.ADDRESS1", TEXT, "?", label="Address line 1", access="read"),
            el("CONTACTINFO.MAILADDRESS.ADDRESS2", TEXT, "?", label="Address line 2", access="read"),
            el("CONTACTINFO.MAILADDRESS.ADDRESS3", TEXT, "?", label="Address line 3", access="read"),
            el("CONTACTINFO.MAILADDRESS.CITY", TEXT, "?", label="City", access="read"),
            el("CONTACTINFO.MAILADDRESS.STATE", TEXT, "?", label="State or territory", access="read"),
            el("CONTACTINFO.MAILADDRESS.ZIP", TEXT, "?", label="ZIP or postal code", access="read"),
            el("CONTACTINFO.MAILADDRESS.COUNTRY", TEXT, "?", label="Country", access="read"),
            el("CONTACTINFO.MAILADDRESS.COUNTRYCODE", COUNTRY_CODES, "?", label="Country code", access="read"),
            el("STARTDATE", DATE, "?", label="Start date", access="read"),
            el("ENDDATE", DATE, "?", label="End date", access="read"),
            el("SHIPTO.CONTACTNAME", TEXT, "?", label="Ship to", access="read"),
            el("SHIPTO.LASTNAME", TEXT, "?", label="Last name", access="read"),
            el("SHIPTO.FIRSTNAME", TEXT, "?", label="First name", access="read"),
            el("SHIPTO.INITIAL", TEXT, "?", label="Middle name", access="read"),
            el("SHIPTO.PREFIX", TEXT, "?", label="Prefix", access="read"),
            el("SHIPTO.PRINTAS", TEXT, "?", label="Print as", access="read"),
            el("SHIPTO.PHONE1", TEXT, "?", label="Primary phone", access="read"),
            el("SHIPTO.PHONE2", TEXT, "?", label="Secondary phone", access="read"),
            el("SHIPTO.EMAIL1", TEXT, "?", label="Primary email address", access="read"),
            el("SHIPTO.EMAIL2", TEXT, "?", label="Secondary email addresses", access="read"),
            el("SHIPTO.CELLPHONE", TEXT, "?", label="Mobile phone", access="read"),
            el("SHIPTO.PAGER", TEXT, "?", label="Pager", access="read"),
            el("SHIPTO.URL1", TEXT, "?", label="Primary URL", access="read"),
            el("SHIPTO.URL2", TEXT, "?", label="Secondary URL", access="read"),
            el("SHIPTO.COMPANYNAME", TEXT, "?", label="Company name", access="read"),
            el("SHIPTO.FAX", TEXT, "?", label="Fax", access="read"),
            el("SHIPTO.MAILADDRESS.ADDRESS1", TEXT, "?", label="Address line 1", access="read"),
            el("SHIPTO.MAILADDRESS.ADDRESS2", TEXT, "?", label="Address line 2", access="read"),
            el("SHIPTO.MAILADDRESS.ADDRESS3", TEXT, "?", label="Address line 3", access="read"),
            el("SHIPTO.MAILADDRESS.CITY", TEXT, "?", label="City", access="read"),
            el("SHIPTO.MAILADDRESS.STATE", TEXT, "?", label="State or territory", access="read"),
            el("SHIPTO.MAILADDRESS.ZIP", TEXT, "?", label="ZIP or postal code", access="read"),
            el("SHIPTO.MAILADDRESS.COUNTRY", TEXT, "?", label="Country", access="read"),
            el("SHIPTO.MAILADDRESS.COUNTRYCODE", COUNTRY_CODES, "?", label="Country code", access="read"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("FEDERALID", TEXT, "?", label="Federal ID", access="read"),
            el(
                "FIRSTMONTH",
                Enumeration("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"),
                "?",
                label="First fiscal month",
                access="read",
            ),
            el(
                "WEEKSTART",
                Enumeration("1", "2", "3", "4", "5", "6", "7", "9"),
                "?",
                label="Week begins on",
                access="read",
            ),
            el("IEPAYABLE.ACCOUNT", TEXT, "?", label="Inter-entity payable account", access="read"),
            el("IEPAYABLE.NUMBER", TEXT, "?", label="Number", access="read"),
            el("IERECEIVABLE.ACCOUNT", TEXT, "?", label="Inter-entity receivable account", access="read"),
            el("IERECEIVABLE.NUMBER", TEXT, "?", label="Number", access="read"),
            el("MESSAGE_TEXT", TEXT, "?", label="Message text", access="read"),
            el("MARKETING_TEXT", TEXT, "?", label="Marketing text", access="read"),
            el("FOOTNOTETEXT", TEXT, "?", label="Foot note text", access="read"),
            el("REPORTPRINTAS", TEXT, "?", label="Print entity name as", access="read"),
            el("ISROOT", TEXT, "?", label="Is root", access="read"),
            el("RESERVEAMT", DECIMAL, "?", label="Reserve amount", access="read"),
            el("VENDORNAME", TEXT, "?", label="Vendor name", access="read"),
            el("VENDORID", TEXT, "?", label="Vendor tied with", access="read"),
            el("CUSTOMERID", TEXT, "?", label="Customer tied with", access="read"),
            el("CUSTOMERNAME", TEXT, "?", label="Customer name", access="read"),
            el("CURRENCY", TEXT, "?", label="Base currency", access="read"),
            el("ENTITY", TEXT, "?", label="Entity ID and name", access="read"),
            el(
                "HAS_IE_RELATION",
                BOOLEAN,
                "?",
                label="Enable different accounts based on the target entity",
                access="read",
            ),
            el("CUSTTITLE", TEXT, "?", label="Entity title", access="read"),
            el("BUSINESSDAYS", TEXT, "?", label="Work days", access="read"),
            el("WEEKENDS", TEXT, "?", label="Weekends", access="read"),
            el(
                "FIRSTMONTHTAX",
                Enumeration("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"),
                "?",
                label="First tax month",
                access="read",
            ),
            el("CONTACTKEY", INTEGER, "?", label="Contact record number", access="read"),
            el("SUPERVISORKEY", INTEGER, "?", label="Supervisor record number", access="read"),
            el("PARENTKEY", INTEGER, "?", label="Parent location key", access="read"),
            el("SHIPTOKEY", INTEGER, "?", label="Ship-to contact record number", access="read"),
            el("IEPAYABLEACCTKEY", INTEGER, "?", label="IE payable account record number", access="read"),
            el("IERECEIVABLEACCTKEY", INTEGER, "?", label="IE receivable account record number", access="read"),
            el("VENDENTITY", TEXT, "?", label="Vendor entity", access="read"),
            el("CUSTENTITY", TEXT, "?", label="Customer entity", access="read"),
            el("TAXID", TEXT, "?", label="Tax ID", access="read"),
            el("SIRET", TEXT, "?", label="Siret", access="read"),
            el("LEGAL_CATEGORY", TEXT, "?", label="Legal category", access="read"),
            el("MAIN_ACTIVITY", TEXT, "?", label="Main activity", access="read"),
            el("TYPE_OF_COMPANY", TEXT, "?", label="Type of company", access="read"),
            el("REGISTERED_CAPITAL", INTEGER, "?", label="Registered capital", access="read"),
            el("VAT_REGIME", TEXT, "?", label="VAT regime", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("ADDRESSCOUNTRYDEFAULT", COUNTRY_NAMES, "?", label="Default country for addresses", access="read"),
            el("LOCATIONTYPE", Enumeration("E", "N", "C"), "?", label="Location type", access="read"),
            el("ENTITYNAME", TEXT, "?", label="Entity name", access="read"),
            el("STARTOPEN", DATE, "?", label="Open books from", access="read"),
            el("ENABLELEGALCONTACT", BOOLEAN, "?", label="Enable legal contact", access="read"),
            el("LEGALNAME", TEXT, "?", label="Legal name", access="read"),
            el("LEGALADDRESS1", TEXT, "?", label="Legal address line 1", access="read"),
            el("LEGALADDRESS2", TEXT, "?", label="Legal address line 2", access="read"),
            el("LEGALADDRESS3", TEXT, "?", label="Legal address line 3", access="read"),
            el("LEGALCITY", TEXT, "?", label="Legal city", access="read"),
            el("LEGALSTATE", TEXT, "?", label="Legal state or territory", access="read"),
            el("LEGALZIPCODE", TEXT, "?", label="Legal ZIP or postal code", access="read"),
            el("LEGALCOUNTRY", TEXT, "?", label="Legal country", access="read"),
            el("LEGALCOUNTRYCODE", COUNTRY_CODES, "?", label="Legal country", access="read"),
            el("OPCOUNTRY", COUNTRY_NAMES, "?", label="Operating country", access="read"),
            el("TAXSOLUTIONID", TEXT, "?", label="Tax solution", access="read"),
            el("PARTIALEXEMPT", BOOLEAN, "?", label="Enable input tax credit", access="read"),
            el("DEFAULTPARTIALEXEMPT", BOOLEAN, "?", label="Default input tax credit on", access="read"),
            el("UNRECOVERABLETAXACCTNO", TEXT, "?", label="Unrecoverable tax account", access="read"),
            el("ACCOUNTINGTYPE", Enumeration("Entity", "Fund"), "?", label="Type", access="read"),
            el("LEGALCONTACTNAME", TEXT, "?", label="Legal contact name", access="read"),
            el("LEGALCONTACTPHONE", TEXT, "?", label="Legal contact phone", access="read"),
            el("LEGALCONTACTFAX", TEXT, "?", label="Legal contact fax", access="read"),
            el("LEGALCONTACTEMAIL", TEXT, "?", label="Legal contact email", access="read"),
            el("LEGALBRANCHNUMBER", TEXT, "?", label="Legal branch number", access="read"),
            el("ENABLELEGALCONTACT_TPAR", BOOLEAN, "?", label="Enable legal name and address on TPAR", access="read"),
            el("STATUTORYREPORTINGPERIOD", DATE, "?", label="Lock closed periods", access="read"),
            el("ISLIMITEDENTITY", BOOLEAN, "?", label="Limited entity", access="read"),
            el("EINVOICEENABLED", BOOLEAN, "?", label="Enable e-invoicing", access="read"),
            el("PAYMENTTAXCAPTURE", BOOLEAN, "?", label="Cash basis tax capture", access="read"),
            el("CURRENCYKEY", TEXT, "?", label="Base currency", access="read"),
            el("ELECTRONICADDRESS", TEXT, "?", label="Electronic address", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Entity",
        key="RECORDNO",
        name_key="LOCATIONID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery"),
        relationships=(
            Relationship("CONTACT", "CONTACT", "MANY2ONE", "CONTACTINFO.CONTACTNAME"),
            Relationship("MANAGER", "EMPLOYEE", "MANY2ONE", "SUPERVISORID", "Manager"),
            Relationship("SHIPTO", "CONTACT", "MANY2ONE", "SHIPTO.CONTACTNAME", "Ship-to contact"),
            Relationship("IEPAYABLE", "GLACCOUNT", "MANY2ONE", "IEPAYABLE.ACCOUNT", "Inter-entity payable account"),
            Relationship(
                "IERECEIVABLE", "GLACCOUNT", "MANY2ONE", "IERECEIVABLE.ACCOUNT", "Inter-entity receivable account"
            ),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_locationentity(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[LOCATIONENTITY]:
    """Find records of Entity (LOCATIONENTITY).

    Answers `Records[LOCATIONENTITY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/entities/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="LOCATIONENTITY",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_locationentity(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[LOCATIONENTITY]:
    """Read records of Entity (LOCATIONENTITY) by key.

    Answers `Records[LOCATIONENTITY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/entities/
    """
    from intacct.common.read import read

    return read(
        object="LOCATIONENTITY", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_locationentity(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[LOCATIONENTITY]:
    """Read records of Entity (LOCATIONENTITY) by the identifier that people use.

    Answers `Records[LOCATIONENTITY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/entities/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="LOCATIONENTITY", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _LOCATIONENTITYFields(Fields):
        """Fields of LOCATIONENTITY."""

        locationid: Field[str]
        recordno: Field[int]
        name: Field[str]
        parentid: Field[str]
        parentname: Field[str]
        supervisorname: Field[str]
        supervisorid: Field[str]
        contactinfo_contactname: Field[str]
        contactinfo_lastname: Field[str]
        contactinfo_firstname: Field[str]
        contactinfo_initial: Field[str]
        contactinfo_prefix: Field[str]
        contactinfo_printas: Field[str]
        contactinfo_phone1: Field[str]
        contactinfo_phone2: Field[str]
        contactinfo_email1: Field[str]
        contactinfo_email2: Field[str]
        contactinfo_cellphone: Field[str]
        contactinfo_pager: Field[str]
        contactinfo_url1: Field[str]
        contactinfo_url2: Field[str]
        contactinfo_companyname: Field[str]
        contactinfo_fax: Field[str]
        contactinfo_mailaddress_address1: Field[str]
        contactinfo_mailaddress_address2: Field[str]
        contactinfo_mailaddress_address3: Field[str]
        contactinfo_mailaddress_city: Field[str]
        contactinfo_mailaddress_state: Field[str]
        contactinfo_mailaddress_zip: Field[str]
        contactinfo_mailaddress_country: Field[str]
        contactinfo_mailaddress_countrycode: Field[str]
        startdate: Field[datetime.date]
        enddate: Field[datetime.date]
        shipto_contactname: Field[str]
        shipto_lastname: Field[str]
        shipto_firstname: Field[str]
        shipto_initial: Field[str]
        shipto_prefix: Field[str]
        shipto_printas: Field[str]
        shipto_phone1: Field[str]
        shipto_phone2: Field[str]
        shipto_email1: Field[str]
        shipto_email2: Field[str]
        shipto_cellphone: Field[str]
        shipto_pager: Field[str]
        shipto_url1: Field[str]
        shipto_url2: Field[str]
        shipto_companyname: Field[str]
        shipto_fax: Field[str]
        shipto_mailaddress_address1: Field[str]
        shipto_mailaddress_address2: Field[str]
        shipto_mailaddress_address3: Field[str]
        shipto_mailaddress_city: Field[str]
        shipto_mailaddress_state: Field[str]
        shipto_mailaddress_zip: Field[str]
        shipto_mailaddress_country: Field[str]
        shipto_mailaddress_countrycode: Field[str]
        status: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        federalid: Field[str]
        firstmonth: Field[str]
        weekstart: Field[str]
        iepayable_account: Field[str]
        iepayable_number: Field[str]
        iereceivable_account: Field[str]
        iereceivable_number: Field[str]
        message_text: Field[str]
        marketing_text: Field[str]
        footnotetext: Field[str]
        reportprintas: Field[str]
        isroot: Field[str]
        reserveamt: Field[Decimal]
        vendorname: Field[str]
        vendorid: Field[str]
        customerid: Field[str]
        customername: Field[str]
        currency: Field[str]
        entity: Field[str]
        has_ie_relation: Field[bool]
        custtitle: Field[str]
        businessdays: Field[str]
        weekends: Field[str]
        firstmonthtax: Field[str]
        contactkey: Field[int]
        supervisorkey: Field[int]
        parentkey: Field[int]
        shiptokey: Field[int]
        iepayableacctkey: Field[int]
        iereceivableacctkey: Field[int]
        vendentity: Field[str]
        custentity: Field[str]
        taxid: Field[str]
        siret: Field[str]
        legal_category: Field[str]
        main_activity: Field[str]
        type_of_company: Field[str]
        registered_capital: Field[int]
        vat_regime: Field[str]
        createdby: Field[int]
        modifiedby: Field[int]
        addresscountrydefault: Field[str]
        locationtype: Field[str]
        entityname: Field[str]
        startopen: Field[datetime.date]
        enablelegalcontact: Field[bool]
        legalname: Field[str]
        legaladdress1: Field[str]
        legaladdress2: Field[str]
        legaladdress3: Field[str]
        legalcity: Field[str]
        legalstate: Field[str]
        legalzipcode: Field[str]
        legalcountry: Field[str]
        legalcountrycode: Field[str]
        opcountry: Field[str]
        taxsolutionid: Field[str]
        partialexempt: Field[bool]
        defaultpartialexempt: Field[bool]
        unrecoverabletaxacctno: Field[str]
        accountingtype: Field[str]
        legalcontactname: Field[str]
        legalcontactphone: Field[str]
        legalcontactfax: Field[str]
        legalcontactemail: Field[str]
        legalbranchnumber: Field[str]
        enablelegalcontact_tpar: Field[bool]
        statutoryreportingperiod: Field[datetime.date]
        islimitedentity: Field[bool]
        einvoiceenabled: Field[bool]
        paymenttaxcapture: Field[bool]
        currencykey: Field[str]
        electronicaddress: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
        contact: _CONTACTFields
        manager: _EMPLOYEEFields
        shipto: _CONTACTFields
        iepayable: _GLACCOUNTFields
        iereceivable: _GLACCOUNTFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
