# Generated from spec/company_console/LOCATION.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object LOCATION."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct._values import COUNTRY_CODES, COUNTRY_NAMES
from intacct_runtime.calls import listed
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct._values import CountryCodes, CountryNames
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct.common.update import update
    from intacct.company_console.contact import _CONTACTFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.employee_expenses.employee import _EMPLOYEEFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "LOCATION",
    "LocationContactinfo",
    "LocationShipto",
    "create_location_object",
    "delete_location_object",
    "read_by_name_location",
    "read_location",
    "update_location_object",
]


@model
class LOCATION(Object):
    """Location (LOCATION).

    Key: RECORDNO. Identified by people as LOCATIONID. Operations: lookup, inspect, read, readByName, readByQuery,
    create, update and delete.
    Related to 6 other objects for queries.
    Reference: https://developer.intacct.com/api/company-console/locations/
    """

    fields: ClassVar[_LOCATIONFields]

    locationid: str | None | Unset = UNSET
    """ID (text). Required in create. Required in update without RECORDNO."""
    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without LOCATIONID.
    """
    name: str | None | Unset = UNSET
    """Name (text). Required in create and update."""
    parentid: str | None | Unset = UNSET
    """Parent (text)."""
    parentname: str | None | Unset = UNSET
    """Parent - Name (text)."""
    supervisorname: str | None | Unset = UNSET
    """Manager name (text)."""
    supervisorid: str | None | Unset = UNSET
    """Manager (text)."""
    contactinfo_contactname: str | None | Unset = UNSET
    """Location contact (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_lastname: str | None | Unset = UNSET
    """Last name (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_firstname: str | None | Unset = UNSET
    """First name (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_initial: str | None | Unset = UNSET
    """Middle name (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_prefix: str | None | Unset = UNSET
    """Prefix (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_printas: str | None | Unset = UNSET
    """Location contact (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_phone1: str | None | Unset = UNSET
    """Primary phone (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_phone2: str | None | Unset = UNSET
    """Secondary phone (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_email1: str | None | Unset = UNSET
    """Primary email address (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_email2: str | None | Unset = UNSET
    """Secondary email addresses (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_cellphone: str | None | Unset = UNSET
    """Mobile phone (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_pager: str | None | Unset = UNSET
    """Pager (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_url1: str | None | Unset = UNSET
    """Primary URL (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_url2: str | None | Unset = UNSET
    """Secondary URL (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_companyname: str | None | Unset = UNSET
    """Company name (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_fax: str | None | Unset = UNSET
    """Fax (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_mailaddress_address1: str | None | Unset = UNSET
    """Address line 1 (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_mailaddress_address2: str | None | Unset = UNSET
    """Address line 2 (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_mailaddress_address3: str | None | Unset = UNSET
    """Address line 3 (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_mailaddress_city: str | None | Unset = UNSET
    """City (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_mailaddress_state: str | None | Unset = UNSET
    """State or territory (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_mailaddress_zip: str | None | Unset = UNSET
    """ZIP or postal code (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_mailaddress_country: str | None | Unset = UNSET
    """Country (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_mailaddress_countrycode: CountryCodes | None | Unset = UNSET
    """Country code (text). Part of CONTACTINFO, and written there. One of the 252 values of
    `intacct._values.COUNTRY_CODES`. Read-only.
    """
    startdate: datetime.date | None | Unset = UNSET
    """Start date (date, mm/dd/yyyy)."""
    enddate: datetime.date | None | Unset = UNSET
    """End date (date, mm/dd/yyyy)."""
    shipto_contactname: str | None | Unset = UNSET
    """Ship to (text). Part of SHIPTO, and written there. Read-only."""
    shipto_lastname: str | None | Unset = UNSET
    """Last name (text). Part of SHIPTO, and written there. Read-only."""
    shipto_firstname: str | None | Unset = UNSET
    """First name (text). Part of SHIPTO, and written there. Read-only."""
    shipto_initial: str | None | Unset = UNSET
    """Middle name (text). Part of SHIPTO, and written there. Read-only."""
    shipto_prefix: str | None | Unset = UNSET
    """Prefix (text). Part of SHIPTO, and written there. Read-only."""
    shipto_printas: str | None | Unset = UNSET
    """Print as (text). Part of SHIPTO, and written there. Read-only."""
    shipto_phone1: str | None | Unset = UNSET
    """Primary phone (text). Part of SHIPTO, and written there. Read-only."""
    shipto_phone2: str | None | Unset = UNSET
    """Secondary phone (text). Part of SHIPTO, and written there. Read-only."""
    shipto_email1: str | None | Unset = UNSET
    """Primary email address (text). Part of SHIPTO, and written there. Read-only."""
    shipto_email2: str | None | Unset = UNSET
    """Secondary email addresses (text). Part of SHIPTO, and written there. Read-only."""
    shipto_cellphone: str | None | Unset = UNSET
    """Mobile phone (text). Part of SHIPTO, and written there. Read-only."""
    shipto_pager: str | None | Unset = UNSET
    """Pager (text). Part of SHIPTO, and written there. Read-only."""
    shipto_url1: str | None | Unset = UNSET
    """Primary URL (text). Part of SHIPTO, and written there. Read-only."""
    shipto_url2: str | None | Unset = UNSET
    """Secondary URL (text). Part of SHIPTO, and written there. Read-only."""
    shipto_companyname: str | None | Unset = UNSET
    """Company name (text). Part of SHIPTO, and written there. Read-only."""
    shipto_fax: str | None | Unset = UNSET
    """Fax (text). Part of SHIPTO, and written there. Read-only."""
    shipto_mailaddress_address1: str | None | Unset = UNSET
    """Address line 1 (text). Part of SHIPTO, and written there. Read-only."""
    shipto_mailaddress_address2: str | None | Unset = UNSET
    """Address line 2 (text). Part of SHIPTO, and written there. Read-only."""
    shipto_mailaddress_address3: str | None | Unset = UNSET
    """Address line 3 (text). Part of SHIPTO, and written there. Read-only."""
    shipto_mailaddress_city: str | None | Unset = UNSET
    """City (text). Part of SHIPTO, and written there. Read-only."""
    shipto_mailaddress_state: str | None | Unset = UNSET
    """State or territory (text). Part of SHIPTO, and written there. Read-only."""
    shipto_mailaddress_zip: str | None | Unset = UNSET
    """ZIP or postal code (text). Part of SHIPTO, and written there. Read-only."""
    shipto_mailaddress_country: str | None | Unset = UNSET
    """Country (text). Part of SHIPTO, and written there. Read-only."""
    shipto_mailaddress_countrycode: CountryCodes | None | Unset = UNSET
    """Country code (text). Part of SHIPTO, and written there. One of the 252 values of
    `intacct._values.COUNTRY_CODES`. Read-only.
    """
    status: Literal["active", "active non-posting", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, active non-posting, inactive. Stored as T or F. Default: active."""
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered. Read-only."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    federalid: str | None | Unset = UNSET
    """Federal ID (text)."""
    firstmonth: Literal["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"] | None | Unset = UNSET
    """First fiscal month (text). Allowed: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12."""
    weekstart: Literal["1", "2", "3", "4", "5", "6", "7", "9"] | None | Unset = UNSET
    """Week begins on (text). Allowed: 1, 2, 3, 4, 5, 6, 7, 9."""
    iepayable_account: str | None | Unset = UNSET
    """Inter-entity payable account (text). Read-only."""
    iepayable_number: str | None | Unset = UNSET
    """Number (text). Read-only."""
    iereceivable_account: str | None | Unset = UNSET
    """Inter-entity receivable account (text). Read-only."""
    iereceivable_number: str | None | Unset = UNSET
    """Number (text). Read-only."""
    message_text: str | None | Unset = UNSET
    """Message text (text)."""
    marketing_text: str | None | Unset = UNSET
    """Marketing text (text)."""
    footnotetext: str | None | Unset = UNSET
    """Foot note text (text)."""
    reportprintas: str | None | Unset = UNSET
    """Report print as (text)."""
    isroot: str | None | Unset = UNSET
    """Is root (text)."""
    reserveamt: str | None | Unset = UNSET
    """Reserve amount (text)."""
    vendorname: str | None | Unset = UNSET
    """Vendor name (text)."""
    vendorid: str | None | Unset = UNSET
    """Vendor tied with (text)."""
    customerid: str | None | Unset = UNSET
    """Customer tied with (text)."""
    customername: str | None | Unset = UNSET
    """Customer name (text)."""
    currency: str | None | Unset = UNSET
    """Base currency (text). Three-letter code; amounts whose names begin with TRX_ are in it."""
    entity: str | None | Unset = UNSET
    """Parent entity (text). Read-only."""
    has_ie_relation: bool | None | Unset = UNSET
    """Enable different accounts based on the target entity (boolean, true or false)."""
    custtitle: str | None | Unset = UNSET
    """Location title (text)."""
    businessdays: str | None | Unset = UNSET
    """Work days (text). Read-only."""
    weekends: str | None | Unset = UNSET
    """Weekends (text). Read-only."""
    firstmonthtax: Literal["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"] | None | Unset = UNSET
    """First tax month (text). Allowed: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12."""
    contactkey: int | None | Unset = UNSET
    """Contact record number (integer)."""
    supervisorkey: int | None | Unset = UNSET
    """Supervisor record number (integer)."""
    parentkey: int | None | Unset = UNSET
    """Parent location key (integer, record number)."""
    shiptokey: int | None | Unset = UNSET
    """Ship-to contact record number (integer)."""
    iepayableacctkey: int | None | Unset = UNSET
    """IE payable account record number (integer)."""
    iereceivableacctkey: int | None | Unset = UNSET
    """IE receivable account record number (integer)."""
    vendentity: str | None | Unset = UNSET
    """Vendor entity (text)."""
    custentity: str | None | Unset = UNSET
    """Customer entity (text)."""
    taxid: str | None | Unset = UNSET
    """Tax ID (text)."""
    siret: str | None | Unset = UNSET
    """Siret (text)."""
    legal_category: str | None | Unset = UNSET
    """Legal category (text)."""
    main_activity: str | None | Unset = UNSET
    """Main activity (text)."""
    type_of_company: str | None | Unset = UNSET
    """Type of company (text)."""
    registered_capital: int | None | Unset = UNSET
    """Registered capital (integer)."""
    vat_regime: str | None | Unset = UNSET
    """VAT regime (text)."""
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    addresscountrydefault: CountryNames | None | Unset = UNSET
    """Default country for addresses (text). One of the 252 values of `intacct._values.COUNTRY_NAMES`."""
    locationtype: Literal["E", "N", "C"] | None | Unset = UNSET
    """Location type (text). Allowed: E, N, C."""
    entityname: str | None | Unset = UNSET
    """Entity name (text). Read-only."""
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text). Login ID of the user who entered it. Read-only."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text). Login ID of the user who last changed it. Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    contactinfo: LocationContactinfo | None | Unset = UNSET
    """Primary contact."""
    shipto: LocationShipto | None | Unset = UNSET
    """Ship-to contact."""

    __wire__ = Wire(
        "LOCATION",
        unordered(
            el("LOCATIONID", TEXT, "?", label="ID", required=("create",)),
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("NAME", TEXT, "?", label="Name", required=("create", "update")),
            el("PARENTID", TEXT, "?", label="Parent"),
            el("PARENTNAME", TEXT, "?", label="Parent - Name"),
            el("SUPERVISORNAME", TEXT, "?", label="Manager name"),
            el("SUPERVISORID", TEXT, "?", label="Manager"),
            el("CONTACTINFO.CONTACTNAME", TEXT, "?", label="Location contact", access="read"),
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
            el("STARTDATE", DATE, "?", label="Start date"),
            el("ENDDATE", DATE, "?", label="End date"),
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
            el(
                "STATUS", Enumeration("active", "active non-posting", "inactive"), "?", label="Status", default="active"
            ),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("FEDERALID", TEXT, "?", label="Federal ID"),
            el(
                "FIRSTMONTH",
                Enumeration("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"),
                "?",
                label="First fiscal month",
            ),
            el("WEEKSTART", Enumeration("1", "2", "3", "4", "5", "6", "7", "9"), "?", label="Week begins on"),
            el("IEPAYABLE.ACCOUNT", TEXT, "?", label="Inter-entity payable account", access="read"),
            el("IEPAYABLE.NUMBER", TEXT, "?", label="Number", access="read"),
            el("IERECEIVABLE.ACCOUNT", TEXT, "?", label="Inter-entity receivable account", access="read"),
            el("IERECEIVABLE.NUMBER", TEXT, "?", label="Number", access="read"),
            el("MESSAGE_TEXT", TEXT, "?", label="Message text"),
            el("MARKETING_TEXT", TEXT, "?", label="Marketing text"),
            el("FOOTNOTETEXT", TEXT, "?", label="Foot note text"),
            el("REPORTPRINTAS", TEXT, "?", label="Report print as"),
            el("ISROOT", TEXT, "?", label="Is root"),
            el("RESERVEAMT", TEXT, "?", label="Reserve amount"),
            el("VENDORNAME", TEXT, "?", label="Vendor name"),
            el("VENDORID", TEXT, "?", label="Vendor tied with"),
            el("CUSTOMERID", TEXT, "?", label="Customer tied with"),
            el("CUSTOMERNAME", TEXT, "?", label="Customer name"),
            el("CURRENCY", TEXT, "?", label="Base currency"),
            el("ENTITY", TEXT, "?", label="Parent entity", access="read"),
            el("HAS_IE_RELATION", BOOLEAN, "?", label="Enable different accounts based on the target entity"),
            el("CUSTTITLE", TEXT, "?", label="Location title"),
            el("BUSINESSDAYS", TEXT, "?", label="Work days", access="read"),
            el("WEEKENDS", TEXT, "?", label="Weekends", access="read"),
            el(
                "FIRSTMONTHTAX",
                Enumeration("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"),
                "?",
                label="First tax month",
            ),
            el("CONTACTKEY", INTEGER, "?", label="Contact record number"),
            el("SUPERVISORKEY", INTEGER, "?", label="Supervisor record number"),
            el("PARENTKEY", INTEGER, "?", label="Parent location key"),
            el("SHIPTOKEY", INTEGER, "?", label="Ship-to contact record number"),
            el("IEPAYABLEACCTKEY", INTEGER, "?", label="IE payable account record number"),
            el("IERECEIVABLEACCTKEY", INTEGER, "?", label="IE receivable account record number"),
            el("VENDENTITY", TEXT, "?", label="Vendor entity"),
            el("CUSTENTITY", TEXT, "?", label="Customer entity"),
            el("TAXID", TEXT, "?", label="Tax ID"),
            el("SIRET", TEXT, "?", label="Siret"),
            el("LEGAL_CATEGORY", TEXT, "?", label="Legal category"),
            el("MAIN_ACTIVITY", TEXT, "?", label="Main activity"),
            el("TYPE_OF_COMPANY", TEXT, "?", label="Type of company"),
            el("REGISTERED_CAPITAL", INTEGER, "?", label="Registered capital"),
            el("VAT_REGIME", TEXT, "?", label="VAT regime"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("ADDRESSCOUNTRYDEFAULT", COUNTRY_NAMES, "?", label="Default country for addresses"),
            el("LOCATIONTYPE", Enumeration("E", "N", "C"), "?", label="Location type"),
            el("ENTITYNAME", TEXT, "?", label="Entity name", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "CONTACTINFO",
                Ref("intacct.company_console.location", "LocationContactinfo"),
                "?",
                label="Primary contact",
            ),
            el("SHIPTO", Ref("intacct.company_console.location", "LocationShipto"), "?", label="Ship-to contact"),
        ),
        label="Location",
        key="RECORDNO",
        name_key="LOCATIONID",
        operations=("lookup", "inspect", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("PARENT", "LOCATION", "MANY2ONE", "PARENTID", "Parent location"),
            Relationship("CONTACT", "CONTACT", "MANY2ONE", "CONTACTINFO.CONTACTNAME"),
            Relationship("MANAGER", "EMPLOYEE", "MANY2ONE", "SUPERVISORID", "Manager"),
            Relationship("SHIPTO", "CONTACT", "MANY2ONE", "SHIPTO.CONTACTNAME", "Ship-to contact"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@model
class LocationContactinfo(Object):
    """The content of `CONTACTINFO`."""

    contactname: str | None | Unset = UNSET
    """Location contact (text). Required in create and update."""
    lastname: str | None | Unset = UNSET
    """Last name (text)."""
    firstname: str | None | Unset = UNSET
    """First name (text)."""
    initial: str | None | Unset = UNSET
    """Middle name (text)."""
    prefix: str | None | Unset = UNSET
    """Prefix (text)."""
    printas: str | None | Unset = UNSET
    """Location contact (text)."""
    phone1: str | None | Unset = UNSET
    """Primary phone (text)."""
    phone2: str | None | Unset = UNSET
    """Secondary phone (text)."""
    email1: str | None | Unset = UNSET
    """Primary email address (text)."""
    email2: str | None | Unset = UNSET
    """Secondary email addresses (text)."""
    cellphone: str | None | Unset = UNSET
    """Mobile phone (text)."""
    pager: str | None | Unset = UNSET
    """Pager (text)."""
    url1: str | None | Unset = UNSET
    """Primary URL (text)."""
    url2: str | None | Unset = UNSET
    """Secondary URL (text)."""
    companyname: str | None | Unset = UNSET
    """Company name (text)."""
    fax: str | None | Unset = UNSET
    """Fax (text)."""

    __wire__ = Wire(
        "CONTACTINFO",
        unordered(
            el("CONTACTNAME", TEXT, "?", label="Location contact", required=("create", "update")),
            el("LASTNAME", TEXT, "?", label="Last name"),
            el("FIRSTNAME", TEXT, "?", label="First name"),
            el("INITIAL", TEXT, "?", label="Middle name"),
            el("PREFIX", TEXT, "?", label="Prefix"),
            el("PRINTAS", TEXT, "?", label="Location contact"),
            el("PHONE1", TEXT, "?", label="Primary phone"),
            el("PHONE2", TEXT, "?", label="Secondary phone"),
            el("EMAIL1", TEXT, "?", label="Primary email address"),
            el("EMAIL2", TEXT, "?", label="Secondary email addresses"),
            el("CELLPHONE", TEXT, "?", label="Mobile phone"),
            el("PAGER", TEXT, "?", label="Pager"),
            el("URL1", TEXT, "?", label="Primary URL"),
            el("URL2", TEXT, "?", label="Secondary URL"),
            el("COMPANYNAME", TEXT, "?", label="Company name"),
            el("FAX", TEXT, "?", label="Fax"),
        ),
    )


@model
class LocationShipto(Object):
    """The content of `SHIPTO`."""

    contactname: str | None | Unset = UNSET
    """Ship to (text). Required in create and update."""
    lastname: str | None | Unset = UNSET
    """Last name (text)."""
    firstname: str | None | Unset = UNSET
    """First name (text)."""
    initial: str | None | Unset = UNSET
    """Middle name (text)."""
    prefix: str | None | Unset = UNSET
    """Prefix (text)."""
    printas: str | None | Unset = UNSET
    """Print as (text)."""
    phone1: str | None | Unset = UNSET
    """Primary phone (text)."""
    phone2: str | None | Unset = UNSET
    """Secondary phone (text)."""
    email1: str | None | Unset = UNSET
    """Primary email address (text)."""
    email2: str | None | Unset = UNSET
    """Secondary email addresses (text)."""
    cellphone: str | None | Unset = UNSET
    """Mobile phone (text)."""
    pager: str | None | Unset = UNSET
    """Pager (text)."""
    url1: str | None | Unset = UNSET
    """Primary URL (text)."""
    url2: str | None | Unset = UNSET
    """Secondary URL (text)."""
    companyname: str | None | Unset = UNSET
    """Company name (text)."""
    fax: str | None | Unset = UNSET
    """Fax (text)."""

    __wire__ = Wire(
        "SHIPTO",
        unordered(
            el("CONTACTNAME", TEXT, "?", label="Ship to", required=("create", "update")),
            el("LASTNAME", TEXT, "?", label="Last name"),
            el("FIRSTNAME", TEXT, "?", label="First name"),
            el("INITIAL", TEXT, "?", label="Middle name"),
            el("PREFIX", TEXT, "?", label="Prefix"),
            el("PRINTAS", TEXT, "?", label="Print as"),
            el("PHONE1", TEXT, "?", label="Primary phone"),
            el("PHONE2", TEXT, "?", label="Secondary phone"),
            el("EMAIL1", TEXT, "?", label="Primary email address"),
            el("EMAIL2", TEXT, "?", label="Secondary email addresses"),
            el("CELLPHONE", TEXT, "?", label="Mobile phone"),
            el("PAGER", TEXT, "?", label="Pager"),
            el("URL1", TEXT, "?", label="Primary URL"),
            el("URL2", TEXT, "?", label="Secondary URL"),
            el("COMPANYNAME", TEXT, "?", label="Company name"),
            el("FAX", TEXT, "?", label="Fax"),
        ),
    )


@stub
def read_location(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[LOCATION]:
    """Read records of Location (LOCATION) by key.

    Answers `Records[LOCATION]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/locations/
    """
    from intacct.common.read import read

    return read(
        object="LOCATION", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_location(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[LOCATION]:
    """Read records of Location (LOCATION) by the identifier that people use.

    Answers `Records[LOCATION]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/locations/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="LOCATION", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_location_object(
    *,
    locationid: str | None,
    name: str | None,
    parentid: str | None | Unset = UNSET,
    parentname: str | None | Unset = UNSET,
    supervisorname: str | None | Unset = UNSET,
    supervisorid: str | None | Unset = UNSET,
    startdate: datetime.date | None | Unset = UNSET,
    enddate: datetime.date | None | Unset = UNSET,
    status: Literal["active", "active non-posting", "inactive"] | None | Unset = UNSET,
    federalid: str | None | Unset = UNSET,
    firstmonth: Literal["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"] | None | Unset = UNSET,
    weekstart: Literal["1", "2", "3", "4", "5", "6", "7", "9"] | None | Unset = UNSET,
    message_text: str | None | Unset = UNSET,
    marketing_text: str | None | Unset = UNSET,
    footnotetext: str | None | Unset = UNSET,
    reportprintas: str | None | Unset = UNSET,
    isroot: str | None | Unset = UNSET,
    reserveamt: str | None | Unset = UNSET,
    vendorname: str | None | Unset = UNSET,
    vendorid: str | None | Unset = UNSET,
    customerid: str | None | Unset = UNSET,
    customername: str | None | Unset = UNSET,
    currency: str | None | Unset = UNSET,
    has_ie_relation: bool | None | Unset = UNSET,
    custtitle: str | None | Unset = UNSET,
    firstmonthtax: Literal["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"] | None | Unset = UNSET,
    contactkey: int | None | Unset = UNSET,
    supervisorkey: int | None | Unset = UNSET,
    parentkey: int | None | Unset = UNSET,
    shiptokey: int | None | Unset = UNSET,
    iepayableacctkey: int | None | Unset = UNSET,
    iereceivableacctkey: int | None | Unset = UNSET,
    vendentity: str | None | Unset = UNSET,
    custentity: str | None | Unset = UNSET,
    taxid: str | None | Unset = UNSET,
    siret: str | None | Unset = UNSET,
    legal_category: str | None | Unset = UNSET,
    main_activity: str | None | Unset = UNSET,
    type_of_company: str | None | Unset = UNSET,
    registered_capital: int | None | Unset = UNSET,
    vat_regime: str | None | Unset = UNSET,
    addresscountrydefault: CountryNames | None | Unset = UNSET,
    locationtype: Literal["E", "N", "C"] | None | Unset = UNSET,
    contactinfo: LocationContactinfo | None | Unset = UNSET,
    shipto: LocationShipto | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[LOCATION]:
    """Create one record of Location (LOCATION).

    Answers the record as `Records[LOCATION]`, with its keys alone: RECORDNO and LOCATIONID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/company-console/locations/
    """
    from intacct.common.create import create

    return create(
        objects=[
            LOCATION(
                locationid=locationid,
                name=name,
                parentid=parentid,
                parentname=parentname,
                supervisorname=supervisorname,
                supervisorid=supervisorid,
                startdate=startdate,
                enddate=enddate,
                status=status,
                federalid=federalid,
                firstmonth=firstmonth,
                weekstart=weekstart,
                message_text=message_text,
                marketing_text=marketing_text,
                footnotetext=footnotetext,
                reportprintas=reportprintas,
                isroot=isroot,
                reserveamt=reserveamt,
                vendorname=vendorname,
                vendorid=vendorid,
                customerid=customerid,
                customername=customername,
                currency=currency,
                has_ie_relation=has_ie_relation,
                custtitle=custtitle,
                firstmonthtax=firstmonthtax,
                contactkey=contactkey,
                supervisorkey=supervisorkey,
                parentkey=parentkey,
                shiptokey=shiptokey,
                iepayableacctkey=iepayableacctkey,
                iereceivableacctkey=iereceivableacctkey,
                vendentity=vendentity,
                custentity=custentity,
                taxid=taxid,
                siret=siret,
                legal_category=legal_category,
                main_activity=main_activity,
                type_of_company=type_of_company,
                registered_capital=registered_capital,
                vat_regime=vat_regime,
                addresscountrydefault=addresscountrydefault,
                locationtype=locationtype,
                contactinfo=contactinfo,
                shipto=shipto,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_location_object(
    *,
    name: str | None,
    locationid: str | None | Unset = UNSET,
    recordno: int | None | Unset = UNSET,
    parentid: str | None | Unset = UNSET,
    parentname: str | None | Unset = UNSET,
    supervisorname: str | None | Unset = UNSET,
    supervisorid: str | None | Unset = UNSET,
    startdate: datetime.date | None | Unset = UNSET,
    enddate: datetime.date | None | Unset = UNSET,
    status: Literal["active", "active non-posting", "inactive"] | None | Unset = UNSET,
    federalid: str | None | Unset = UNSET,
    firstmonth: Literal["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"] | None | Unset = UNSET,
    weekstart: Literal["1", "2", "3", "4", "5", "6", "7", "9"] | None | Unset = UNSET,
    message_text: str | None | Unset = UNSET,
    marketing_text: str | None | Unset = UNSET,
    footnotetext: str | None | Unset = UNSET,
    reportprintas: str | None | Unset = UNSET,
    isroot: str | None | Unset = UNSET,
    reserveamt: str | None | Unset = UNSET,
    vendorname: str | None | Unset = UNSET,
    vendorid: str | None | Unset = UNSET,
    customerid: str | None | Unset = UNSET,
    customername: str | None | Unset = UNSET,
    currency: str | None | Unset = UNSET,
    has_ie_relation: bool | None | Unset = UNSET,
    custtitle: str | None | Unset = UNSET,
    firstmonthtax: Literal["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"] | None | Unset = UNSET,
    contactkey: int | None | Unset = UNSET,
    supervisorkey: int | None | Unset = UNSET,
    parentkey: int | None | Unset = UNSET,
    shiptokey: int | None | Unset = UNSET,
    iepayableacctkey: int | None | Unset = UNSET,
    iereceivableacctkey: int | None | Unset = UNSET,
    vendentity: str | None | Unset = UNSET,
    custentity: str | None | Unset = UNSET,
    taxid: str | None | Unset = UNSET,
    siret: str | None | Unset = UNSET,
    legal_category: str | None | Unset = UNSET,
    main_activity: str | None | Unset = UNSET,
    type_of_company: str | None | Unset = UNSET,
    registered_capital: int | None | Unset = UNSET,
    vat_regime: str | None | Unset = UNSET,
    addresscountrydefault: CountryNames | None | Unset = UNSET,
    locationtype: Literal["E", "N", "C"] | None | Unset = UNSET,
    contactinfo: LocationContactinfo | None | Unset = UNSET,
    shipto: LocationShipto | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[LOCATION]:
    """Change one record of Location (LOCATION); what is left out stays as it is.

    Answers the record as `Records[LOCATION]`, with its keys alone: RECORDNO and LOCATIONID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/company-console/locations/
    """
    from intacct.common.update import update

    return update(
        objects=[
            LOCATION(
                locationid=locationid,
                recordno=recordno,
                name=name,
                parentid=parentid,
                parentname=parentname,
                supervisorname=supervisorname,
                supervisorid=supervisorid,
                startdate=startdate,
                enddate=enddate,
                status=status,
                federalid=federalid,
                firstmonth=firstmonth,
                weekstart=weekstart,
                message_text=message_text,
                marketing_text=marketing_text,
                footnotetext=footnotetext,
                reportprintas=reportprintas,
                isroot=isroot,
                reserveamt=reserveamt,
                vendorname=vendorname,
                vendorid=vendorid,
                customerid=customerid,
                customername=customername,
                currency=currency,
                has_ie_relation=has_ie_relation,
                custtitle=custtitle,
                firstmonthtax=firstmonthtax,
                contactkey=contactkey,
                supervisorkey=supervisorkey,
                parentkey=parentkey,
                shiptokey=shiptokey,
                iepayableacctkey=iepayableacctkey,
                iereceivableacctkey=iereceivableacctkey,
                vendentity=vendentity,
                custentity=custentity,
                taxid=taxid,
                siret=siret,
                legal_category=legal_category,
                main_activity=main_activity,
                type_of_company=type_of_company,
                registered_capital=registered_capital,
                vat_regime=vat_regime,
                addresscountrydefault=addresscountrydefault,
                locationtype=locationtype,
                contactinfo=contactinfo,
                shipto=shipto,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_location_object(keys: Listed) -> delete:
    """Delete records of Location (LOCATION) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/company-console/locations/
    """
    from intacct.common.delete import delete

    return delete(object="LOCATION", keys=listed(keys))


if TYPE_CHECKING:

    class _LOCATIONFields(Fields):
        """Fields of LOCATION."""

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
        reserveamt: Field[str]
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
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
        contactinfo: _LocationContactinfoFields
        shipto: _CONTACTFields
        parent: _LOCATIONFields
        contact: _CONTACTFields
        manager: _EMPLOYEEFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields

    class _LocationContactinfoFields(Fields):
        """Fields of CONTACTINFO."""

        contactname: Field[str]
        lastname: Field[str]
        firstname: Field[str]
        initial: Field[str]
        prefix: Field[str]
        printas: Field[str]
        phone1: Field[str]
        phone2: Field[str]
        email1: Field[str]
        email2: Field[str]
        cellphone: Field[str]
        pager: Field[str]
        url1: Field[str]
        url2: Field[str]
        companyname: Field[str]
        fax: Field[str]
