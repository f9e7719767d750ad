# Generated from spec/accounts_payable/VENDOR.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object VENDOR."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct._values import COUNTRY_CODES
from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import (
    BOOLEAN,
    BOOLEAN_T_F,
    DATE,
    DATETIME,
    DECIMAL,
    INTEGER,
    PERCENT,
    TEXT,
    Enumeration,
    MultipleChoice,
)
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct._values import CountryCodes
    from intacct.accounts_payable.apaccountlabel import _APACCOUNTLABELFields
    from intacct.accounts_payable.apterm import _APTERMFields
    from intacct.accounts_payable.providervendor import PROVIDERVENDOR, _PROVIDERVENDORFields
    from intacct.accounts_payable.vendorbankfiledetail import VENDORBANKFILEDETAIL, _VENDORBANKFILEDETAILFields
    from intacct.accounts_payable.vendoremailtemplate import VENDOREMAILTEMPLATE
    from intacct.accounts_payable.vendtype import _VENDTYPEFields
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct.common.update import update
    from intacct.company_console.contact import _CONTACTFields
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.general_ledger.glaccount import _GLACCOUNTFields
    from intacct.inventory_control.invpricelist import _INVPRICELISTFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "VENDOR",
    "VendorContactListInfo",
    "VendorContactListInfoContact",
    "VendorContactinfo",
    "VendorDisplaycontact",
    "VendorDisplaycontactMailaddress",
    "VendorPayto",
    "VendorReturnto",
    "VendorVendorAcctnoLocHead",
    "VendorVendoracctnolochead",
    "VendorVendorentitycontacts",
    "VendorVendorentitycontactsContact",
    "create_vendor_object",
    "delete_vendor_object",
    "query_vendor",
    "read_by_name_vendor",
    "read_vendor",
    "update_vendor_object",
]


@model
class VENDOR(Object):
    """Vendor (VENDOR).

    Key: RECORDNO. Identified by people as VENDORID. Operations: lookup, inspect, query, read, readByName,
    readByQuery, create, update and delete.
    Owns: CONTACT_LIST_INFO (VendorContactListInfo), VENDORCONTACTS (VendorVendorentitycontacts),
    VENDOREMAILTEMPLATES (VENDOREMAILTEMPLATE), VENDORACCTNOLOCATIONS (VendorVendoracctnolochead),
    VENDOR_ACCTNO_LOC_HEAD (VendorVendorAcctnoLocHead), VENDORBANKFILEDETAILS (VENDORBANKFILEDETAIL) and
    PROVIDERVENDORS (PROVIDERVENDOR).
    Related to 18 other objects for queries.
    Reference: https://developer.intacct.com/api/accounts-payable/vendors/
    """

    fields: ClassVar[_VENDORFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without VENDORID.
    """
    vendorid: str | None | Unset = UNSET
    """Vendor ID (text). Required without a document sequence."""
    name: str | None | Unset = UNSET
    """Vendor name (text). Required in create."""
    name1099: str | None | Unset = UNSET
    """1099 name (text)."""
    parentkey: str | None | Unset = UNSET
    """Parent key (text)."""
    parentid: str | None | Unset = UNSET
    """Parent vendor (text)."""
    parentname: str | None | Unset = UNSET
    """Parent vendor name (text)."""
    displaycontact_contactname: str | None | Unset = UNSET
    """Contact name (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_companyname: str | None | Unset = UNSET
    """Company name (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_prefix: str | None | Unset = UNSET
    """Prefix (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_firstname: str | None | Unset = UNSET
    """First name (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_lastname: str | None | Unset = UNSET
    """Last name (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_initial: str | None | Unset = UNSET
    """Middle name (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_printas: str | None | Unset = UNSET
    """Print as (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_taxable: bool | None | Unset = UNSET
    """Taxable (boolean, true or false). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_taxgroup: str | None | Unset = UNSET
    """Contact tax group (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_taxschedule: str | None | Unset = UNSET
    """Default tax schedule (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_taxid: str | None | Unset = UNSET
    """Tax ID (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_siret: str | None | Unset = UNSET
    """Siret (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_legal_category: str | None | Unset = UNSET
    """Legal category (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_main_activity: str | None | Unset = UNSET
    """Main activity (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_type_of_company: str | None | Unset = UNSET
    """Type of company (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_registered_capital: int | None | Unset = UNSET
    """Registered capital (integer). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_vat_regime: str | None | Unset = UNSET
    """VAT regime (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_phone1: str | None | Unset = UNSET
    """Phone number (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_phone2: str | None | Unset = UNSET
    """Secondary phone (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_cellphone: str | None | Unset = UNSET
    """Mobile phone number (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_pager: str | None | Unset = UNSET
    """Pager number (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_fax: str | None | Unset = UNSET
    """Fax number (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_taxidvalidationdate: datetime.date | None | Unset = UNSET
    """Tax ID validation date (date, mm/dd/yyyy). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_gstregistered: bool | None | Unset = UNSET
    """GST registered (boolean, T or F). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_taxcompanyname: str | None | Unset = UNSET
    """Tax company name (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_taxaddress: str | None | Unset = UNSET
    """Tax address (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_email1: str | None | Unset = UNSET
    """Email address (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_email2: str | None | Unset = UNSET
    """Secondary email addresses (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_url1: str | None | Unset = UNSET
    """URL (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_url2: str | None | Unset = UNSET
    """Secondary URL (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_visible: bool | None | Unset = UNSET
    """Visible (boolean, true or false). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_mailaddress_address1: str | None | Unset = UNSET
    """Address line 1 (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_mailaddress_address2: str | None | Unset = UNSET
    """Address line 2 (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_mailaddress_address3: str | None | Unset = UNSET
    """Address line 3 (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_mailaddress_city: str | None | Unset = UNSET
    """City (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_mailaddress_state: str | None | Unset = UNSET
    """State or territory (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_mailaddress_zip: str | None | Unset = UNSET
    """ZIP or postal code (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_mailaddress_country: str | None | Unset = UNSET
    """Country (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_mailaddress_countrycode: CountryCodes | None | Unset = UNSET
    """Country code (text). Part of DISPLAYCONTACT, and written there. One of the 252 values of
    `intacct._values.COUNTRY_CODES`. Read-only.
    """
    displaycontact_mailaddress_latitude: Decimal | None | Unset = UNSET
    """Latitude (decimal). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_mailaddress_longitude: Decimal | None | Unset = UNSET
    """Longitude (decimal). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Part of DISPLAYCONTACT, and written there. Allowed: active, inactive. Read-only."""
    entity: str | None | Unset = UNSET
    """Entity (text). Read-only."""
    termname: str | None | Unset = UNSET
    """Term (text). Payment terms, from which due date and discount follow."""
    termvalue: str | None | Unset = UNSET
    """Term value (text)."""
    vendoraccountno: str | None | Unset = UNSET
    """Number (text)."""
    taxid: str | None | Unset = UNSET
    """Tax ID (text)."""
    datevid: str | None | Unset = UNSET
    """DATEV ID (text)."""
    creditlimit: Decimal | None | Unset = UNSET
    """Credit limit (amount)."""
    totaldue: Decimal | None | Unset = UNSET
    """Total due (amount). Read-only."""
    billingtype: Literal["openitem", "balanceforward"] | None | Unset = UNSET
    """Vendor billing type (text). Allowed: openitem, balanceforward."""
    vendtype: str | None | Unset = UNSET
    """Vendor type ID (text)."""
    vendtype1099type: str | None | Unset = UNSET
    """Vendor form 1099 type (text)."""
    glgroup: str | None | Unset = UNSET
    """GL group (text)."""
    priceschedule: str | None | Unset = UNSET
    """Price schedule (text)."""
    discount: Decimal | None | Unset = UNSET
    """Discount percent (decimal)."""
    pricelist: str | None | Unset = UNSET
    """Vendor price list (text)."""
    comments: str | None | Unset = UNSET
    """Comments (text)."""
    accountlabel: str | None | Unset = UNSET
    """Account label (text). Name that stands for an account, where the company uses labels instead of account
    numbers.
    """
    apaccount: str | None | Unset = UNSET
    """Default expense account (text)."""
    apaccounttitle: str | None | Unset = UNSET
    """AP account title (text)."""
    form1099type: str | None | Unset = UNSET
    """Form 1099 type (text). Kind of the US tax form, such as MISC or INT."""
    form1099box: str | None | Unset = UNSET
    """Form 1099 box (text). Box of the US tax form, as its kind numbers them."""
    paymentpriority: Literal["Urgent", "High", "Normal", "Low"] | None | Unset = UNSET
    """Payment priority (text). Allowed: Urgent, High, Normal, Low."""
    contactinfo_contactname: str | None | Unset = UNSET
    """Primary contact (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_prefix: str | None | Unset = UNSET
    """Contact: Prefix (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_firstname: str | None | Unset = UNSET
    """Contact: First name (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_initial: str | None | Unset = UNSET
    """Contact: MI (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_lastname: str | None | Unset = UNSET
    """Contact: Last name (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_companyname: str | None | Unset = UNSET
    """Contact: Company name (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_printas: str | None | Unset = UNSET
    """Contact: Print as (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_phone1: str | None | Unset = UNSET
    """Contact: Phone 1 (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_phone2: str | None | Unset = UNSET
    """Contact: Phone 2 (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_cellphone: str | None | Unset = UNSET
    """Contact: Mobile phone (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_pager: str | None | Unset = UNSET
    """Contact: Pager (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_fax: str | None | Unset = UNSET
    """Contact: Fax (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_email1: str | None | Unset = UNSET
    """Contact: Email 1 (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_email2: str | None | Unset = UNSET
    """Contact: Email 2 (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_url1: str | None | Unset = UNSET
    """Contact: URL 1 (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_url2: str | None | Unset = UNSET
    """Contact: URL 2 (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_visible: bool | None | Unset = UNSET
    """Primary: Contact visible (boolean, true or false). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_mailaddress_address1: str | None | Unset = UNSET
    """Contact address: Line 1 (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_mailaddress_address2: str | None | Unset = UNSET
    """Contact address: Line 2 (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_mailaddress_address3: str | None | Unset = UNSET
    """Contact address: Line 3 (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_mailaddress_city: str | None | Unset = UNSET
    """Contact address: City (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_mailaddress_state: str | None | Unset = UNSET
    """Contact address: State or territory (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_mailaddress_zip: str | None | Unset = UNSET
    """Contact address: ZIP or postal code (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_mailaddress_country: str | None | Unset = UNSET
    """Contact address: Country (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_mailaddress_countrycode: CountryCodes | None | Unset = UNSET
    """Contact address: Country code (text). Part of CONTACTINFO, and written there. One of the 252 values of
    `intacct._values.COUNTRY_CODES`. Read-only.
    """
    payto_contactname: str | None | Unset = UNSET
    """Pay-to contact (text). Part of PAYTO, and written there. Read-only."""
    payto_prefix: str | None | Unset = UNSET
    """Pay-to contact: Prefix (text). Part of PAYTO, and written there. Read-only."""
    payto_firstname: str | None | Unset = UNSET
    """Pay-to contact: First name (text). Part of PAYTO, and written there. Read-only."""
    payto_initial: str | None | Unset = UNSET
    """Pay-to contact: MI (text). Part of PAYTO, and written there. Read-only."""
    payto_lastname: str | None | Unset = UNSET
    """Pay-to contact: Last name (text). Part of PAYTO, and written there. Read-only."""
    payto_companyname: str | None | Unset = UNSET
    """Pay-to contact: Company name (text). Part of PAYTO, and written there. Read-only."""
    payto_printas: str | None | Unset = UNSET
    """Pay-to contact: Print as (text). Part of PAYTO, and written there. Read-only."""
    payto_phone1: str | None | Unset = UNSET
    """Pay-to contact: Phone 1 (text). Part of PAYTO, and written there. Read-only."""
    payto_phone2: str | None | Unset = UNSET
    """Pay-to contact: Phone 2 (text). Part of PAYTO, and written there. Read-only."""
    payto_cellphone: str | None | Unset = UNSET
    """Pay-to contact: Mobile phone (text). Part of PAYTO, and written there. Read-only."""
    payto_pager: str | None | Unset = UNSET
    """Pay-to contact: Pager (text). Part of PAYTO, and written there. Read-only."""
    payto_fax: str | None | Unset = UNSET
    """Pay-to contact: Fax (text). Part of PAYTO, and written there. Read-only."""
    payto_email1: str | None | Unset = UNSET
    """Pay-to contact: Email 1 (text). Part of PAYTO, and written there. Read-only."""
    payto_email2: str | None | Unset = UNSET
    """Pay-to contact: Email 2 (text). Part of PAYTO, and written there. Read-only."""
    payto_url1: str | None | Unset = UNSET
    """Pay-to contact: URL 1 (text). Part of PAYTO, and written there. Read-only."""
    payto_url2: str | None | Unset = UNSET
    """Pay-to contact: URL 2 (text). Part of PAYTO, and written there. Read-only."""
    payto_visible: bool | None | Unset = UNSET
    """Pay-to contact: Visible (boolean, true or false). Part of PAYTO, and written there. Read-only."""
    payto_mailaddress_address1: str | None | Unset = UNSET
    """Pay-to contact address: Line 1 (text). Part of PAYTO, and written there. Read-only."""
    payto_mailaddress_address2: str | None | Unset = UNSET
    """Pay-to contact address: Line 2 (text). Part of PAYTO, and written there. Read-only."""
    payto_mailaddress_address3: str | None | Unset = UNSET
    """Pay-to contact address: Line 3 (text). Part of PAYTO, and written there. Read-only."""
    payto_mailaddress_city: str | None | Unset = UNSET
    """Pay-to contact address: City (text). Part of PAYTO, and written there. Read-only."""
    payto_mailaddress_state: str | None | Unset = UNSET
    """Pay-to contact address: State or territory (text). Part of PAYTO, and written there. Read-only."""
    payto_mailaddress_zip: str | None | Unset = UNSET
    """Pay-to contact address: ZIP or postal code (text). Part of PAYTO, and written there. Read-only."""
    payto_mailaddress_country: str | None | Unset = UNSET
    """Pay-to contact address: Country (text). Part of PAYTO, and written there. Read-only."""
    payto_mailaddress_countrycode: CountryCodes | None | Unset = UNSET
    """Pay-to contact address: Country code (text). Part of PAYTO, and written there. One of the 252 values of
    `intacct._values.COUNTRY_CODES`. Read-only.
    """
    payto_taxgroup: str | None | Unset = UNSET
    """Pay-to contact: Contact tax group (text). Part of PAYTO, and written there. Read-only."""
    payto_taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Part of PAYTO, and written there. Read-only."""
    payto_taxschedule: str | None | Unset = UNSET
    """Default tax schedule (text). Part of PAYTO, and written there. Read-only."""
    payto_taxid: str | None | Unset = UNSET
    """Tax ID (text). Part of PAYTO, and written there. Read-only."""
    returnto_contactname: str | None | Unset = UNSET
    """Return-to contact (text). Part of RETURNTO, and written there. Read-only."""
    returnto_prefix: str | None | Unset = UNSET
    """Return-to contact: Prefix (text). Part of RETURNTO, and written there. Read-only."""
    returnto_firstname: str | None | Unset = UNSET
    """Return-to contact: First name (text). Part of RETURNTO, and written there. Read-only."""
    returnto_initial: str | None | Unset = UNSET
    """Return-to contact: MI (text). Part of RETURNTO, and written there. Read-only."""
    returnto_lastname: str | None | Unset = UNSET
    """Return-to contact: Last name (text). Part of RETURNTO, and written there. Read-only."""
    returnto_companyname: str | None | Unset = UNSET
    """Return-to contact: Company name (text). Part of RETURNTO, and written there. Read-only."""
    returnto_printas: str | None | Unset = UNSET
    """Return-to contact: Print as (text). Part of RETURNTO, and written there. Read-only."""
    returnto_phone1: str | None | Unset = UNSET
    """Return-to contact: Phone 1 (text). Part of RETURNTO, and written there. Read-only."""
    returnto_phone2: str | None | Unset = UNSET
    """Return-to contact: Phone 2 (text). Part of RETURNTO, and written there. Read-only."""
    returnto_cellphone: str | None | Unset = UNSET
    """Return-to contact: Mobile phone (text). Part of RETURNTO, and written there. Read-only."""
    returnto_pager: str | None | Unset = UNSET
    """Return-to contact: Pager (text). Part of RETURNTO, and written there. Read-only."""
    returnto_fax: str | None | Unset = UNSET
    """Return-to contact: Fax (text). Part of RETURNTO, and written there. Read-only."""
    returnto_email1: str | None | Unset = UNSET
    """Return-to contact: Email 1 (text). Part of RETURNTO, and written there. Read-only."""
    returnto_email2: str | None | Unset = UNSET
    """Return-to contact: Email 2 (text). Part of RETURNTO, and written there. Read-only."""
    returnto_url1: str | None | Unset = UNSET
    """Return-to contact: URL 1 (text). Part of RETURNTO, and written there. Read-only."""
    returnto_url2: str | None | Unset = UNSET
    """Return-to contact: URL 2 (text). Part of RETURNTO, and written there. Read-only."""
    returnto_visible: bool | None | Unset = UNSET
    """Return-to primary: Contact visible (boolean, true or false). Part of RETURNTO, and written there. Read-only."""
    returnto_mailaddress_address1: str | None | Unset = UNSET
    """Return-to contact address: Line 1 (text). Part of RETURNTO, and written there. Read-only."""
    returnto_mailaddress_address2: str | None | Unset = UNSET
    """Return-to contact address: Line 2 (text). Part of RETURNTO, and written there. Read-only."""
    returnto_mailaddress_address3: str | None | Unset = UNSET
    """Return-to contact address: Line 3 (text). Part of RETURNTO, and written there. Read-only."""
    returnto_mailaddress_city: str | None | Unset = UNSET
    """Return-to contact address: City (text). Part of RETURNTO, and written there. Read-only."""
    returnto_mailaddress_state: str | None | Unset = UNSET
    """Return-to contact address: State or territory (text). Part of RETURNTO, and written there. Read-only."""
    returnto_mailaddress_zip: str | None | Unset = UNSET
    """Return-to contact address: ZIP or postal code (text). Part of RETURNTO, and written there. Read-only."""
    returnto_mailaddress_country: str | None | Unset = UNSET
    """Return-to contact address: Country (text). Part of RETURNTO, and written there. Read-only."""
    returnto_mailaddress_countrycode: CountryCodes | None | Unset = UNSET
    """Return-to contact address: Country code (text). Part of RETURNTO, and written there. One of the 252 values of
    `intacct._values.COUNTRY_CODES`. Read-only.
    """
    status: Literal["active", "active non-posting", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, active non-posting, inactive. Stored as T or F. Default: active."""
    state: Literal["S", "A", "R"] | None | Unset = UNSET
    """State (text). Allowed: S, A, R. Read-only. Since 2023.R4."""
    paydatevalue: str | None | Unset = UNSET
    """Default bill payment date (text)."""
    onetime: bool | None | Unset = UNSET
    """One-time use (boolean, true or false). True for a record that is used once and not offered again. Default:
    false.
    """
    onhold: bool | None | Unset = UNSET
    """On hold (boolean, true or false). Default: false."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    isowner: bool | None | Unset = UNSET
    """This vendor is an owner (boolean, true or false)."""
    donotcutcheck: bool | None | Unset = UNSET
    """Do not pay (boolean, true or false). Default: false."""
    alwayscreatebill: bool | None | Unset = UNSET
    """Always create AP bills from automated transactions (boolean, true or false)."""
    owner_eqglaccount: str | None | Unset = UNSET
    """Default equity account (text). Read-only."""
    owner_eqglaccountlabel: str | None | Unset = UNSET
    """Default equity account label (text). Read-only."""
    owner_holddist: bool | None | Unset = UNSET
    """Hold distribution (boolean, true or false). Read-only."""
    owner_accountlabel_label: str | None | Unset = UNSET
    """Account label (text). Read-only."""
    currency: str | None | Unset = UNSET
    """Default currency (text). Three-letter code; amounts whose names begin with TRX_ are in it."""
    pymtcountrycode: str | None | Unset = UNSET
    """Payment country (text). Known values: AU, ZA, GB. Required for bank file payments. Since 2021.R3."""
    pymtcurrency: str | None | Unset = UNSET
    """Payment currency (text)."""
    filepaymentservice: Literal["ACH", "BANKFILE", "NONE"] | None | Unset = UNSET
    """File payment service type (text). Allowed: ACH, BANKFILE, NONE. Default: NONE. Since 2021.R3."""
    achenabled: bool | None | Unset = UNSET
    """Enable ACH (boolean, true or false). Default: false."""
    wireenabled: bool | None | Unset = UNSET
    """Enable wire transfer (boolean, true or false)."""
    checkenabled: bool | None | Unset = UNSET
    """Enable check outsourcing (boolean, true or false)."""
    achbankroutingnumber: str | None | Unset = UNSET
    """ACH bank routing number (text)."""
    achaccountnumber: str | None | Unset = UNSET
    """Account number (text)."""
    achaccounttype: Literal["Checking Account", "Savings Account"] | None | Unset = UNSET
    """Account type (text). Allowed: Checking Account, Savings Account."""
    achremittancetype: Literal["CTX", "PPD", "CCD"] | None | Unset = UNSET
    """Account classification (text). Allowed: CTX, PPD, CCD."""
    wirebankname: str | None | Unset = UNSET
    """Name of bank (text)."""
    wirebankroutingnumber: str | None | Unset = UNSET
    """Bank routing number (text)."""
    wireaccountnumber: str | None | Unset = UNSET
    """Account number (text)."""
    wireaccounttype: Literal["Demand Deposit Account"] | None | Unset = UNSET
    """Account type (text). Allowed: Demand Deposit Account."""
    pmplusremittancetype: Literal["Email", "Fax", "EDI"] | None | Unset = UNSET
    """Remittance delivery type (text). Allowed: Email, Fax, EDI."""
    pmplusemail: str | None | Unset = UNSET
    """Remittance email address (text)."""
    pmplusfax: str | None | Unset = UNSET
    """Remittance fax number (text)."""
    displaytermdiscount: bool | None | Unset = UNSET
    """Display the term discount on the check stub (boolean, true or false). Default: true."""
    oeprclstkey: int | None | Unset = UNSET
    """OE price list key (integer, record number)."""
    displocacctnocheck: bool | None | Unset = UNSET
    """Show location account number on check (boolean, true or false). Default: false."""
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered. Read-only."""
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    paymentnotify: bool | None | Unset = UNSET
    """Send automatic payment notification (boolean, true or false). Default: false."""
    paymethodkey: (
        Literal["Printed Check", "Charge Card", "EFT", "Cash", "ACH", "WF Check", "WF USD Wire", "WF Domestic ACH"]
        | None
        | Unset
    ) = UNSET
    """Preferred payment method (text). Allowed: Printed Check, Charge Card, EFT, Cash, ACH, WF Check, WF USD Wire,
    WF Domestic ACH.
    """
    mergepaymentreq: bool | None | Unset = UNSET
    """Merge payment requests (boolean, true or false). Default: true."""
    displaycontactkey: int | None | Unset = UNSET
    """Display contact record number (integer)."""
    primarycontactkey: int | None | Unset = UNSET
    """Primary contact record number (integer)."""
    paytokey: int | None | Unset = UNSET
    """Pay-to contact record number (integer)."""
    returntokey: int | None | Unset = UNSET
    """Return-to contact record number (integer)."""
    accountlabelkey: int | None | Unset = UNSET
    """Account label record number (integer)."""
    accountkey: int | None | Unset = UNSET
    """Account record number (integer)."""
    vendtypekey: int | None | Unset = UNSET
    """Vendor type record number (integer)."""
    glgrpkey: int | None | Unset = UNSET
    """GL group record number (integer)."""
    termskey: int | None | Unset = UNSET
    """Term record number (integer)."""
    vendoracctnokey: int | None | Unset = UNSET
    """Vendor account number key (integer, record number)."""
    paymethodrec: int | None | Unset = UNSET
    """Payment method record number (integer)."""
    outsourcecheck: bool | None | Unset = UNSET
    """Enable Check Delivery Service (boolean, true or false). Read-only."""
    outsourcecheckstate: (
        Literal["Validation Failed", "Validation Passed", "Pending Activation", "queued", "Subscribed", "Inactive"]
        | None
        | Unset
    ) = UNSET
    """Services state (text). Allowed: Validation Failed, Validation Passed, Pending Activation, queued, Subscribed,
    Inactive. Read-only.
    """
    outsourceach: bool | None | Unset = UNSET
    """Enable American Express ACH Payment Service (boolean, true or false). Read-only."""
    outsourceachstate: (
        Literal[
            "Active",
            "In Progress",
            "Not Enabled",
            "Validation Failed",
            "Validation Passed",
            "Pending Activation",
            "queued",
            "Subscribed",
            "Inactive",
        ]
        | None
        | Unset
    ) = UNSET
    """Amex ACH services status (text). Allowed: Active, In Progress, Not Enabled, Validation Failed, Validation
    Passed, Pending Activation, queued, Subscribed, Inactive. Read-only.
    """
    outsourcecard: bool | None | Unset = UNSET
    """Enable American Express Card Payment Service (boolean, true or false). Read-only."""
    outsourcecardoverride: bool | None | Unset = UNSET
    """Vendor match override (boolean, true or false)."""
    cardstate: (
        Literal[
            "Active",
            "In Progress",
            "Not Enabled",
            "Validation Failed",
            "Validation Passed",
            "Pending Activation",
            "queued",
            "Subscribed",
            "Inactive",
        ]
        | None
        | Unset
    ) = UNSET
    """Amex credit card services state (text). Allowed: Active, In Progress, Not Enabled, Validation Failed,
    Validation Passed, Pending Activation, queued, Subscribed, Inactive. Read-only.
    """
    vendorachaccountid: str | None | Unset = UNSET
    """Vendor ACH account ID (text)."""
    vendoraccountoutsourceach: Literal["false", "true", "Pending Activation", "queued", "Subscribed"] | None | Unset = (
        UNSET
    )
    """Enable Amex ACH for vendor account (text). Allowed: false, true, Pending Activation, queued, Subscribed."""
    objectrestriction: Literal["Unrestricted", "RootOnly", "Restricted"] | None | Unset = UNSET
    """Visibility (text). Whether all of the company, only the top level or only listed places see the record.
    Allowed: Unrestricted, RootOnly, Restricted. Default: Unrestricted.
    """
    offsetglaccountno: str | None | Unset = UNSET
    """AP account (text). Account of the other side of the entry, usually the one for receivables or payables."""
    offsetglaccountnotitle: str | None | Unset = UNSET
    """Default AP account (text)."""
    contactto1099_contactname: str | None | Unset = UNSET
    """1099 contact (text). Read-only."""
    contactto1099_prefix: str | None | Unset = UNSET
    """1099 contact: Prefix (text). Read-only."""
    contactto1099_firstname: str | None | Unset = UNSET
    """1099 contact: First name (text). Read-only."""
    contactto1099_initial: str | None | Unset = UNSET
    """1099 contact: MI (text). Read-only."""
    contactto1099_lastname: str | None | Unset = UNSET
    """1099 contact: Last name (text). Read-only."""
    contactto1099_companyname: str | None | Unset = UNSET
    """1099 contact: Company name (text). Read-only."""
    contactto1099_printas: str | None | Unset = UNSET
    """1099 contact: Print as (text). Read-only."""
    contactto1099_phone1: str | None | Unset = UNSET
    """1099 contact: Phone 1 (text). Read-only."""
    contactto1099_phone2: str | None | Unset = UNSET
    """1099 contact: Phone 2 (text). Read-only."""
    contactto1099_cellphone: str | None | Unset = UNSET
    """1099 contact: Mobile phone (text). Read-only."""
    contactto1099_pager: str | None | Unset = UNSET
    """1099 contact: Pager (text). Read-only."""
    contactto1099_fax: str | None | Unset = UNSET
    """1099 contact: Fax (text). Read-only."""
    contactto1099_email1: str | None | Unset = UNSET
    """1099 contact: Email 1 (text). Read-only."""
    contactto1099_email2: str | None | Unset = UNSET
    """1099 contact: Email 2 (text). Read-only."""
    contactto1099_url1: str | None | Unset = UNSET
    """1099 contact: URL 1 (text). Read-only."""
    contactto1099_url2: str | None | Unset = UNSET
    """1099 contact: URL 2 (text). Read-only."""
    contactto1099_visible: bool | None | Unset = UNSET
    """1099 primary: Contact visible (boolean, true or false). Read-only."""
    contactto1099_mailaddress_address1: str | None | Unset = UNSET
    """1099 contact address: Line 1 (text). Read-only."""
    contactto1099_mailaddress_address2: str | None | Unset = UNSET
    """1099 contact address: Line 2 (text). Read-only."""
    contactto1099_mailaddress_address3: str | None | Unset = UNSET
    """1099 contact address: Line 3 (text). Read-only."""
    contactto1099_mailaddress_city: str | None | Unset = UNSET
    """1099 contact address: City (text). Read-only."""
    contactto1099_mailaddress_state: str | None | Unset = UNSET
    """1099 contact address: State or territory (text). Read-only."""
    contactto1099_mailaddress_zip: str | None | Unset = UNSET
    """1099 contact address: ZIP or postal code (text). Read-only."""
    contactto1099_mailaddress_country: str | None | Unset = UNSET
    """1099 contact address: Country (text). Read-only."""
    contactto1099_mailaddress_countrycode: CountryCodes | None | Unset = UNSET
    """1099 contact address: Country code (text). One of the 252 values of `intacct._values.COUNTRY_CODES`.
    Read-only.
    """
    contactkey1099: int | None | Unset = UNSET
    """1099 contact: Record number (integer)."""
    supdocid: str | None | Unset = UNSET
    """Attachment (text). ID of an attachment record, which can hold several files; not the name of a file."""
    vendor_amex_organization_id: str | None | Unset = UNSET
    """Organization ID generated by Amex for vendor (text)."""
    vendor_amex_org_address_id: str | None | Unset = UNSET
    """Organization address ID generated by Amex for vendor (text)."""
    vendor_amex_cd_affiliate_id: str | None | Unset = UNSET
    """Vendor organization check delivery affiliate ID (text)."""
    vendor_amex_card_affiliate_id: str | None | Unset = UNSET
    """Vendor organization corporate card affiliate ID (text)."""
    amex_bank_account_id: str | None | Unset = UNSET
    """Amex bank account ID (text)."""
    amex_bank_account_address_id: str | None | Unset = UNSET
    """Amex bank account address ID (text)."""
    default_lead_time: int | None | Unset = UNSET
    """Lead time default (days) (integer). Default: 1. Since 2018.R4."""
    retainagepercentage: Decimal | None | Unset = UNSET
    """Default retainage percentage (percent). Share of the amount that is held back until it is released. Since
    2020.R2.
    """
    isindividual: bool | None | Unset = UNSET
    """This vendor is an individual person (boolean, true or false). Default: false. Since 2021.R3."""
    providerstatus: bool | None | Unset = UNSET
    """Provider status (boolean, true or false)."""
    whenlastbilled: datetime.date | None | Unset = UNSET
    """Last bill created on (date, mm/dd/yyyy). Read-only."""
    whenlastpaid: datetime.date | None | Unset = UNSET
    """Last payment made on (date, mm/dd/yyyy). Read-only."""
    providermismatch: bool | None | Unset = UNSET
    """Discrepancies (boolean, true or false)."""
    enable_tpar: bool | None | Unset = UNSET
    """Enable TPAR (boolean, true or false)."""
    nametpar: str | None | Unset = UNSET
    """TPAR name (text)."""
    enable_t5018: bool | None | Unset = UNSET
    """Enable T5018 (boolean, true or false)."""
    t5018number: str | None | Unset = UNSET
    """Business number or SIN (text)."""
    billapproverid: str | None | Unset = UNSET
    """Bill approver (text)."""
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
    displayacctnocheck: bool | None | Unset = UNSET
    """Show account number on check (boolean, true or false). Write-only.
    - The vendor's own client libraries and an example write this name; the recorded definition has
      DISPLOCACCTNOCHECK.
    """
    offsetglaccount: str | None | Unset = UNSET
    """AP account (text). Write-only.
    - The vendor's own client libraries write this name; the recorded definition has OFFSETGLACCOUNTNO.
    """
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    displaycontact: VendorDisplaycontact | None | Unset = UNSET
    """Display contact."""
    hidedisplaycontact: bool | None | Unset = UNSET
    """Hide display contact (boolean, true or false). True to leave the contact out of the list of contacts.
    Default: false. Write-only.
    """
    contactinfo: VendorContactinfo | None | Unset = UNSET
    """Primary contact."""
    payto: VendorPayto | None | Unset = UNSET
    """Pay-to contact."""
    returnto: VendorReturnto | None | Unset = UNSET
    """Return-to contact."""
    contact_list_info: list[VendorContactListInfo] | None | Unset = UNSET
    """Contact list info."""
    vendorcontacts: list[VendorVendorentitycontacts] | None | Unset = UNSET
    """Vendor contacts. Since 2021.R3."""
    vendoremailtemplates: list[VENDOREMAILTEMPLATE] | None | Unset = UNSET
    """Vendor email templates. Since 2021.R3."""
    vendoracctnolocations: list[VendorVendoracctnolochead] | None | Unset = UNSET
    """Vendor account no. locations. Since 2021.R3."""
    vendor_acctno_loc_head: list[VendorVendorAcctnoLocHead] | None | Unset = UNSET
    """Vendor account no. loc head."""
    vendorbankfiledetails: list[VENDORBANKFILEDETAIL] | None | Unset = UNSET
    """Vendor bank file details. Since 2021.R3."""
    providervendors: list[PROVIDERVENDOR] | None | Unset = UNSET
    """Payment provider vendors. Since 2021.R4."""
    restrictedlocations: tuple[str, ...] | None | Unset = UNSET
    """Restricted locations (several values, written with #~# between them). Write-only."""
    restricteddepartments: tuple[str, ...] | None | Unset = UNSET
    """Restricted departments (several values, written with #~# between them). Write-only."""
    taxschedule: str | None | Unset = UNSET
    """Default tax schedule (text). Write-only."""
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. Write-only. Required with a tax
    schedule.
    """

    __wire__ = Wire(
        "VENDOR",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("VENDORID", TEXT, "?", label="Vendor ID"),
            el("NAME", TEXT, "?", label="Vendor name", required=("create",)),
            el("NAME1099", TEXT, "?", label="1099 name"),
            el("PARENTKEY", TEXT, "?", label="Parent key"),
            el("PARENTID", TEXT, "?", label="Parent vendor"),
            el("PARENTNAME", TEXT, "?", label="Parent vendor name"),
            el("DISPLAYCONTACT.CONTACTNAME", TEXT, "?", label="Contact name", access="read"),
            el("DISPLAYCONTACT.COMPANYNAME", TEXT, "?", label="Company name", access="read"),
            el("DISPLAYCONTACT.PREFIX", TEXT, "?", label="Prefix", access="read"),
            el("DISPLAYCONTACT.FIRSTNAME", TEXT, "?", label="First name", access="read"),
            el("DISPLAYCONTACT.LASTNAME", TEXT, "?", label="Last name", access="read"),
            el("DISPLAYCONTACT.INITIAL", TEXT, "?", label="Middle name", access="read"),
            el("DISPLAYCONTACT.PRINTAS", TEXT, "?", label="Print as", access="read"),
            el("DISPLAYCONTACT.TAXABLE", BOOLEAN, "?", label="Taxable", access="read"),
            el("DISPLAYCONTACT.TAXGROUP", TEXT, "?", label="Contact tax group", access="read"),
            el("DISPLAYCONTACT.TAXSOLUTIONID", TEXT, "?", label="Tax solution", access="read"),
            el("DISPLAYCONTACT.TAXSCHEDULE", TEXT, "?", label="Default tax schedule", access="read"),
            el("DISPLAYCONTACT.TAXID", TEXT, "?", label="Tax ID", access="read"),
            el("DISPLAYCONTACT.SIRET", TEXT, "?", label="Siret", access="read"),
            el("DISPLAYCONTACT.LEGAL_CATEGORY", TEXT, "?", label="Legal category", access="read"),
            el("DISPLAYCONTACT.MAIN_ACTIVITY", TEXT, "?", label="Main activity", access="read"),
            el("DISPLAYCONTACT.TYPE_OF_COMPANY", TEXT, "?", label="Type of company", access="read"),
            el("DISPLAYCONTACT.REGISTERED_CAPITAL", INTEGER, "?", label="Registered capital", access="read"),
            el("DISPLAYCONTACT.VAT_REGIME", TEXT, "?", label="VAT regime", access="read"),
            el("DISPLAYCONTACT.PHONE1", TEXT, "?", label="Phone number", access="read"),
            el("DISPLAYCONTACT.PHONE2", TEXT, "?", label="Secondary phone", access="read"),
            el("DISPLAYCONTACT.CELLPHONE", TEXT, "?", label="Mobile phone number", access="read"),
            el("DISPLAYCONTACT.PAGER", TEXT, "?", label="Pager number", access="read"),
            el("DISPLAYCONTACT.FAX", TEXT, "?", label="Fax number", access="read"),
            el("DISPLAYCONTACT.TAXIDVALIDATIONDATE", DATE, "?", label="Tax ID validation date", access="read"),
            el("DISPLAYCONTACT.GSTREGISTERED", BOOLEAN_T_F, "?", label="GST registered", access="read"),
            el("DISPLAYCONTACT.TAXCOMPANYNAME", TEXT, "?", label="Tax company name", access="read"),
            el("DISPLAYCONTACT.TAXADDRESS", TEXT, "?", label="Tax address", access="read"),
            el("DISPLAYCONTACT.EMAIL1", TEXT, "?", label="Email address", access="read"),
            el("DISPLAYCONTACT.EMAIL2", TEXT, "?", label="Secondary email addresses", access="read"),
            el("DISPLAYCONTACT.URL1", TEXT, "?", label="URL", access="read"),
            el("DISPLAYCONTACT.URL2", TEXT, "?", label="Secondary URL", access="read"),
            el("DISPLAYCONTACT.VISIBLE", BOOLEAN, "?", label="Visible", access="read"),
            el("DISPLAYCONTACT.MAILADDRESS.ADDRESS1", TEXT, "?", label="Address line 1", access="read"),
            el("DISPLAYCONTACT.MAILADDRESS.ADDRESS2", TEXT, "?", label="Address line 2", access="read"),
            el("DISPLAYCONTACT.MAILADDRESS.ADDRESS3", TEXT, "?", label="Address line 3", access="read"),
            el("DISPLAYCONTACT.MAILADDRESS.CITY", TEXT, "?", label="City", access="read"),
            el("DISPLAYCONTACT.MAILADDRESS.STATE", TEXT, "?", label="State or territory", access="read"),
            el("DISPLAYCONTACT.MAILADDRESS.ZIP", TEXT, "?", label="ZIP or postal code", access="read"),
            el("DISPLAYCONTACT.MAILADDRESS.COUNTRY", TEXT, "?", label="Country", access="read"),
            el("DISPLAYCONTACT.MAILADDRESS.COUNTRYCODE", COUNTRY_CODES, "?", label="Country code", access="read"),
            el("DISPLAYCONTACT.MAILADDRESS.LATITUDE", DECIMAL, "?", label="Latitude", access="read"),
            el("DISPLAYCONTACT.MAILADDRESS.LONGITUDE", DECIMAL, "?", label="Longitude", access="read"),
            el("DISPLAYCONTACT.STATUS", Enumeration("active", "inactive"), "?", label="Status", access="read"),
            el("ENTITY", TEXT, "?", label="Entity", access="read"),
            el("TERMNAME", TEXT, "?", label="Term"),
            el("TERMVALUE", TEXT, "?", label="Term value"),
            el("VENDORACCOUNTNO", TEXT, "?", label="Number"),
            el("TAXID", TEXT, "?", label="Tax ID"),
            el("DATEVID", TEXT, "?", label="DATEV ID"),
            el("CREDITLIMIT", DECIMAL, "?", label="Credit limit"),
            el("TOTALDUE", DECIMAL, "?", label="Total due", access="read"),
            el("BILLINGTYPE", Enumeration("openitem", "balanceforward"), "?", label="Vendor billing type"),
            el("VENDTYPE", TEXT, "?", label="Vendor type ID"),
            el("VENDTYPE1099TYPE", TEXT, "?", label="Vendor form 1099 type"),
            el("GLGROUP", TEXT, "?", label="GL group"),
            el("PRICESCHEDULE", TEXT, "?", label="Price schedule"),
            el("DISCOUNT", DECIMAL, "?", label="Discount percent"),
            el("PRICELIST", TEXT, "?", label="Vendor price list"),
            el("COMMENTS", TEXT, "?", label="Comments"),
            el("ACCOUNTLABEL", TEXT, "?", label="Account label"),
            el("APACCOUNT", TEXT, "?", label="Default expense account"),
            el("APACCOUNTTITLE", TEXT, "?", label="AP account title"),
            el("FORM1099TYPE", TEXT, "?", label="Form 1099 type"),
            el("FORM1099BOX", TEXT, "?", label="Form 1099 box"),
            el("PAYMENTPRIORITY", Enumeration("Urgent", "High", "Normal", "Low"), "?", label="Payment priority"),
            el("CONTACTINFO.CONTACTNAME", TEXT, "?", label="Primary contact", access="read"),
            el("CONTACTINFO.PREFIX", TEXT, "?", label="Contact: Prefix", access="read"),
            el("CONTACTINFO.FIRSTNAME", TEXT, "?", label="Contact: First name", access="read"),
            el("CONTACTINFO.INITIAL", TEXT, "?", label="Contact: MI", access="read"),
            el("CONTACTINFO.LASTNAME", TEXT, "?", label="Contact: Last name", access="read"),
            el("CONTACTINFO.COMPANYNAME", TEXT, "?", label="Contact: Company name", access="read"),
            el("CONTACTINFO.PRINTAS", TEXT, "?", label="Contact: Print as", access="read"),
            el("CONTACTINFO.PHONE1", TEXT, "?", label="Contact: Phone 1", access="read"),
            el("CONTACTINFO.PHONE2", TEXT, "?", label="Contact: Phone 2", access="read"),
            el("CONTACTINFO.CELLPHONE", TEXT, "?", label="Contact: Mobile phone", access="read"),
            el("CONTACTINFO.PAGER", TEXT, "?", label="Contact: Pager", access="read"),
            el("CONTACTINFO.FAX", TEXT, "?", label="Contact: Fax", access="read"),
            el("CONTACTINFO.EMAIL1", TEXT, "?", label="Contact: Email 1", access="read"),
            el("CONTACTINFO.EMAIL2", TEXT, "?", label="Contact: Email 2", access="read"),
            el("CONTACTINFO.URL1", TEXT, "?", label="Contact: URL 1", access="read"),
            el("CONTACTINFO.URL2", TEXT, "?", label="Contact: URL 2", access="read"),
            el("CONTACTINFO.VISIBLE", BOOLEAN, "?", label="Primary: Contact visible", access="read"),
            el("CONTACTINFO.MAILADDRESS.ADDRESS1", TEXT, "?", label="Contact address: Line 1", access="read"),
            el("CONTACTINFO.MAILADDRESS.ADDRESS2", TEXT, "?", label="Contact address: Line 2", access="read"),
            el("CONTACTINFO.MAILADDRESS.ADDRESS3", TEXT, "?", label="Contact address: Line 3", access="read"),
            el("CONTACTINFO.MAILADDRESS.CITY", TEXT, "?", label="Contact address: City", access="read"),
            el("CONTACTINFO.MAILADDRESS.STATE", TEXT, "?", label="Contact address: State or territory", access="read"),
            el("CONTACTINFO.MAILADDRESS.ZIP", TEXT, "?", label="Contact address: ZIP or postal code", access="read"),
            el("CONTACTINFO.MAILADDRESS.COUNTRY", TEXT, "?", label="Contact address: Country", access="read"),
            el(
                "CONTACTINFO.MAILADDRESS.COUNTRYCODE",
                COUNTRY_CODES,
                "?",
                label="Contact address: Country code",
                access="read",
            ),
            el("PAYTO.CONTACTNAME", TEXT, "?", label="Pay-to contact", access="read"),
            el("PAYTO.PREFIX", TEXT, "?", label="Pay-to contact: Prefix", access="read"),
            el("PAYTO.FIRSTNAME", TEXT, "?", label="Pay-to contact: First name", access="read"),
            el("PAYTO.INITIAL", TEXT, "?", label="Pay-to contact: MI", access="read"),
            el("PAYTO.LASTNAME", TEXT, "?", label="Pay-to contact: Last name", access="read"),
            el("PAYTO.COMPANYNAME", TEXT, "?", label="Pay-to contact: Company name", access="read"),
            el("PAYTO.PRINTAS", TEXT, "?", label="Pay-to contact: Print as", access="read"),
            el("PAYTO.PHONE1", TEXT, "?", label="Pay-to contact: Phone 1", access="read"),
            el("PAYTO.PHONE2", TEXT, "?", label="Pay-to contact: Phone 2", access="read"),
            el("PAYTO.CELLPHONE", TEXT, "?", label="Pay-to contact: Mobile phone", access="read"),
            el("PAYTO.PAGER", TEXT, "?", label="Pay-to contact: Pager", access="read"),
            el("PAYTO.FAX", TEXT, "?", label="Pay-to contact: Fax", access="read"),
            el("PAYTO.EMAIL1", TEXT, "?", label="Pay-to contact: Email 1", access="read"),
            el("PAYTO.EMAIL2", TEXT, "?", label="Pay-to contact: Email 2", access="read"),
            el("PAYTO.URL1", TEXT, "?", label="Pay-to contact: URL 1", access="read"),
            el("PAYTO.URL2", TEXT, "?", label="Pay-to contact: URL 2", access="read"),
            el("PAYTO.VISIBLE", BOOLEAN, "?", label="Pay-to contact: Visible", access="read"),
            el("PAYTO.MAILADDRESS.ADDRESS1", TEXT, "?", label="Pay-to contact address: Line 1", access="read"),
            el("PAYTO.MAILADDRESS.ADDRESS2", TEXT, "?", label="Pay-to contact address: Line 2", access="read"),
            el("PAYTO.MAILADDRESS.ADDRESS3", TEXT, "?", label="Pay-to contact address: Line 3", access="read"),
            el("PAYTO.MAILADDRESS.CITY", TEXT, "?", label="Pay-to contact address: City", access="read"),
            el("PAYTO.MAILADDRESS.STATE", TEXT, "?", label="Pay-to contact address: State or territory", access="read"),
            el("PAYTO.MAILADDRESS.ZIP", TEXT, "?", label="Pay-to contact address: ZIP or postal code", access="read"),
            el("PAYTO.MAILADDRESS.COUNTRY", TEXT, "?", label="Pay-to contact address: Country", access="read"),
            el(
                "PAYTO.MAILADDRESS.COUNTRYCODE",
                COUNTRY_CODES,
                "?",
                label="Pay-to contact address: Country code",
                access="read",
            ),
            el("PAYTO.TAXGROUP", TEXT, "?", label="Pay-to contact: Contact tax group", access="read"),
            el("PAYTO.TAXSOLUTIONID", TEXT, "?", label="Tax solution", access="read"),
            el("PAYTO.TAXSCHEDULE", TEXT, "?", label="Default tax schedule", access="read"),
            el("PAYTO.TAXID", TEXT, "?", label="Tax ID", access="read"),
            el("RETURNTO.CONTACTNAME", TEXT, "?", label="Return-to contact", access="read"),
            el("RETURNTO.PREFIX", TEXT, "?", label="Return-to contact: Prefix", access="read"),
            el("RETURNTO.FIRSTNAME", TEXT, "?", label="Return-to contact: First name", access="read"),
            el("RETURNTO.INITIAL", TEXT, "?", label="Return-to contact: MI", access="read"),
            el("RETURNTO.LASTNAME", TEXT, "?", label="Return-to contact: Last name", access="read"),
            el("RETURNTO.COMPANYNAME", TEXT, "?", label="Return-to contact: Company name", access="read"),
            el("RETURNTO.PRINTAS", TEXT, "?", label="Return-to contact: Print as", access="read"),
            el("RETURNTO.PHONE1", TEXT, "?", label="Return-to contact: Phone 1", access="read"),
            el("RETURNTO.PHONE2", TEXT, "?", label="Return-to contact: Phone 2", access="read"),
            el("RETURNTO.CELLPHONE", TEXT, "?", label="Return-to contact: Mobile phone", access="read"),
            el("RETURNTO.PAGER", TEXT, "?", label="Return-to contact: Pager", access="read"),
            el("RETURNTO.FAX", TEXT, "?", label="Return-to contact: Fax", access="read"),
            el("RETURNTO.EMAIL1", TEXT, "?", label="Return-to contact: Email 1", access="read"),
            el("RETURNTO.EMAIL2", TEXT, "?", label="Return-to contact: Email 2", access="read"),
            el("RETURNTO.URL1", TEXT, "?", label="Return-to contact: URL 1", access="read"),
            el("RETURNTO.URL2", TEXT, "?", label="Return-to contact: URL 2", access="read"),
            el("RETURNTO.VISIBLE", BOOLEAN, "?", label="Return-to primary: Contact visible", access="read"),
            el("RETURNTO.MAILADDRESS.ADDRESS1", TEXT, "?", label="Return-to contact address: Line 1", access="read"),
            el("RETURNTO.MAILADDRESS.ADDRESS2", TEXT, "?", label="Return-to contact address: Line 2", access="read"),
            el("RETURNTO.MAILADDRESS.ADDRESS3", TEXT, "?", label="Return-to contact address: Line 3", access="read"),
            el("RETURNTO.MAILADDRESS.CITY", TEXT, "?", label="Return-to contact address: City", access="read"),
            el(
                "RETURNTO.MAILADDRESS.STATE",
                TEXT,
                "?",
                label="Return-to contact address: State or territory",
                access="read",
            ),
            el(
                "RETURNTO.MAILADDRESS.ZIP",
                TEXT,
                "?",
                label="Return-to contact address: ZIP or postal code",
                access="read",
            ),
            el("RETURNTO.MAILADDRESS.COUNTRY", TEXT, "?", label="Return-to contact address: Country", access="read"),
            el(
                "RETURNTO.MAILADDRESS.COUNTRYCODE",
                COUNTRY_CODES,
                "?",
                label="Return-to contact address: Country code",
                access="read",
            ),
            el(
                "STATUS", Enumeration("active", "active non-posting", "inactive"), "?", label="Status", default="active"
            ),
            el("STATE", Enumeration("S", "A", "R"), "?", since="2023.R4", label="State", access="read"),
            el("PAYDATEVALUE", TEXT, "?", label="Default bill payment date"),
            el("ONETIME", BOOLEAN, "?", label="One-time use", default="false"),
            el("ONHOLD", BOOLEAN, "?", label="On hold", default="false"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("ISOWNER", BOOLEAN, "?", label="This vendor is an owner"),
            el("DONOTCUTCHECK", BOOLEAN, "?", label="Do not pay", default="false"),
            el("ALWAYSCREATEBILL", BOOLEAN, "?", label="Always create AP bills from automated transactions"),
            el("OWNER.EQGLACCOUNT", TEXT, "?", label="Default equity account", access="read"),
            el("OWNER.EQGLACCOUNTLABEL", TEXT, "?", label="Default equity account label", access="read"),
            el("OWNER.HOLDDIST", BOOLEAN, "?", label="Hold distribution", access="read"),
            el("OWNER.ACCOUNTLABEL.LABEL", TEXT, "?", label="Account label", access="read"),
            el("CURRENCY", TEXT, "?", label="Default currency"),
            el("PYMTCOUNTRYCODE", TEXT, "?", since="2021.R3", label="Payment country", open_values=("AU", "ZA", "GB")),
            el("PYMTCURRENCY", TEXT, "?", label="Payment currency"),
            el(
                "FILEPAYMENTSERVICE",
                Enumeration("ACH", "BANKFILE", "NONE"),
                "?",
                since="2021.R3",
                label="File payment service type",
                default="NONE",
            ),
            el("ACHENABLED", BOOLEAN, "?", label="Enable ACH", default="false"),
            el("WIREENABLED", BOOLEAN, "?", label="Enable wire transfer"),
            el("CHECKENABLED", BOOLEAN, "?", label="Enable check outsourcing"),
            el("ACHBANKROUTINGNUMBER", TEXT, "?", label="ACH bank routing number"),
            el("ACHACCOUNTNUMBER", TEXT, "?", label="Account number"),
            el("ACHACCOUNTTYPE", Enumeration("Checking Account", "Savings Account"), "?", label="Account type"),
            el("ACHREMITTANCETYPE", Enumeration("CTX", "PPD", "CCD"), "?", label="Account classification"),
            el("WIREBANKNAME", TEXT, "?", label="Name of bank"),
            el("WIREBANKROUTINGNUMBER", TEXT, "?", label="Bank routing number"),
            el("WIREACCOUNTNUMBER", TEXT, "?", label="Account number"),
            el("WIREACCOUNTTYPE", Enumeration("Demand Deposit Account"), "?", label="Account type"),
            el("PMPLUSREMITTANCETYPE", Enumeration("Email", "Fax", "EDI"), "?", label="Remittance delivery type"),
            el("PMPLUSEMAIL", TEXT, "?", label="Remittance email address"),
            el("PMPLUSFAX", TEXT, "?", label="Remittance fax number"),
            el(
                "DISPLAYTERMDISCOUNT", BOOLEAN, "?", label="Display the term discount on the check stub", default="true"
            ),
            el("OEPRCLSTKEY", INTEGER, "?", label="OE price list key"),
            el("DISPLOCACCTNOCHECK", BOOLEAN, "?", label="Show location account number on check", default="false"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("PAYMENTNOTIFY", BOOLEAN, "?", label="Send automatic payment notification", default="false"),
            el(
                "PAYMETHODKEY",
                Enumeration(
                    "Printed Check", "Charge Card", "EFT", "Cash", "ACH", "WF Check", "WF USD Wire", "WF Domestic ACH"
                ),
                "?",
                label="Preferred payment method",
            ),
            el("MERGEPAYMENTREQ", BOOLEAN, "?", label="Merge payment requests", default="true"),
            el("DISPLAYCONTACTKEY", INTEGER, "?", label="Display contact record number"),
            el("PRIMARYCONTACTKEY", INTEGER, "?", label="Primary contact record number"),
            el("PAYTOKEY", INTEGER, "?", label="Pay-to contact record number"),
            el("RETURNTOKEY", INTEGER, "?", label="Return-to contact record number"),
            el("ACCOUNTLABELKEY", INTEGER, "?", label="Account label record number"),
            el("ACCOUNTKEY", INTEGER, "?", label="Account record number"),
            el("VENDTYPEKEY", INTEGER, "?", label="Vendor type record number"),
            el("GLGRPKEY", INTEGER, "?", label="GL group record number"),
            el("TERMSKEY", INTEGER, "?", label="Term record number"),
            el("VENDORACCTNOKEY", INTEGER, "?", label="Vendor account number key"),
            el("PAYMETHODREC", INTEGER, "?", label="Payment method record number"),
            el("OUTSOURCECHECK", BOOLEAN, "?", label="Enable Check Delivery Service", access="read"),
            el(
                "OUTSOURCECHECKSTATE",
                Enumeration(
                    "Validation Failed", "Validation Passed", "Pending Activation", "queued", "Subscribed", "Inactive"
                ),
                "?",
                label="Services state",
                access="read",
            ),
            el("OUTSOURCEACH", BOOLEAN, "?", label="Enable American Express ACH Payment Service", access="read"),
            el(
                "OUTSOURCEACHSTATE",
                Enumeration(
                    "Active",
                    "In Progress",
                    "Not Enabled",
                    "Validation Failed",
                    "Validation Passed",
                    "Pending Activation",
                    "queued",
                    "Subscribed",
                    "Inactive",
                ),
                "?",
                label="Amex ACH services status",
                access="read",
            ),
            el("OUTSOURCECARD", BOOLEAN, "?", label="Enable American Express Card Payment Service", access="read"),
            el("OUTSOURCECARDOVERRIDE", BOOLEAN, "?", label="Vendor match override"),
            el(
                "CARDSTATE",
                Enumeration(
                    "Active",
                    "In Progress",
                    "Not Enabled",
                    "Validation Failed",
                    "Validation Passed",
                    "Pending Activation",
                    "queued",
                    "Subscribed",
                    "Inactive",
                ),
                "?",
                label="Amex credit card services state",
                access="read",
            ),
            el("VENDORACHACCOUNTID", TEXT, "?", label="Vendor ACH account ID"),
            el(
                "VENDORACCOUNTOUTSOURCEACH",
                Enumeration("false", "true", "Pending Activation", "queued", "Subscribed"),
                "?",
                label="Enable Amex ACH for vendor account",
            ),
            el(
                "OBJECTRESTRICTION",
                Enumeration("Unrestricted", "RootOnly", "Restricted"),
                "?",
                label="Visibility",
                default="Unrestricted",
            ),
            el("OFFSETGLACCOUNTNO", TEXT, "?", label="AP account"),
            el("OFFSETGLACCOUNTNOTITLE", TEXT, "?", label="Default AP account"),
            el("CONTACTTO1099.CONTACTNAME", TEXT, "?", label="1099 contact", access="read"),
            el("CONTACTTO1099.PREFIX", TEXT, "?", label="1099 contact: Prefix", access="read"),
            el("CONTACTTO1099.FIRSTNAME", TEXT, "?", label="1099 contact: First name", access="read"),
            el("CONTACTTO1099.INITIAL", TEXT, "?", label="1099 contact: MI", access="read"),
            el("CONTACTTO1099.LASTNAME", TEXT, "?", label="1099 contact: Last name", access="read"),
            el("CONTACTTO1099.COMPANYNAME", TEXT, "?", label="1099 contact: Company name", access="read"),
            el("CONTACTTO1099.PRINTAS", TEXT, "?", label="1099 contact: Print as", access="read"),
            el("CONTACTTO1099.PHONE1", TEXT, "?", label="1099 contact: Phone 1", access="read"),
            el("CONTACTTO1099.PHONE2", TEXT, "?", label="1099 contact: Phone 2", access="read"),
            el("CONTACTTO1099.CELLPHONE", TEXT, "?", label="1099 contact: Mobile phone", access="read"),
            el("CONTACTTO1099.PAGER", TEXT, "?", label="1099 contact: Pager", access="read"),
            el("CONTACTTO1099.FAX", TEXT, "?", label="1099 contact: Fax", access="read"),
            el("CONTACTTO1099.EMAIL1", TEXT, "?", label="1099 contact: Email 1", access="read"),
            el("CONTACTTO1099.EMAIL2", TEXT, "?", label="1099 contact: Email 2", access="read"),
            el("CONTACTTO1099.URL1", TEXT, "?", label="1099 contact: URL 1", access="read"),
            el("CONTACTTO1099.URL2", TEXT, "?", label="1099 contact: URL 2", access="read"),
            el("CONTACTTO1099.VISIBLE", BOOLEAN, "?", label="1099 primary: Contact visible", access="read"),
            el("CONTACTTO1099.MAILADDRESS.ADDRESS1", TEXT, "?", label="1099 contact address: Line 1", access="read"),
            el("CONTACTTO1099.MAILADDRESS.ADDRESS2", TEXT, "?", label="1099 contact address: Line 2", access="read"),
            el("CONTACTTO1099.MAILADDRESS.ADDRESS3", TEXT, "?", label="1099 contact address: Line 3", access="read"),
            el("CONTACTTO1099.MAILADDRESS.CITY", TEXT, "?", label="1099 contact address: City", access="read"),
            el(
                "CONTACTTO1099.MAILADDRESS.STATE",
                TEXT,
                "?",
                label="1099 contact address: State or territory",
                access="read",
            ),
            el(
                "CONTACTTO1099.MAILADDRESS.ZIP",
                TEXT,
                "?",
                label="1099 contact address: ZIP or postal code",
                access="read",
            ),
            el("CONTACTTO1099.MAILADDRESS.COUNTRY", TEXT, "?", label="1099 contact address: Country", access="read"),
            el(
                "CONTACTTO1099.MAILADDRESS.COUNTRYCODE",
                COUNTRY_CODES,
                "?",
                label="1099 contact address: Country code",
                access="read",
            ),
            el("CONTACTKEY1099", INTEGER, "?", label="1099 contact: Record number"),
            el("SUPDOCID", TEXT, "?", label="Attachment"),
            el("VENDOR_AMEX_ORGANIZATION_ID", TEXT, "?", label="Organization ID generated by Amex for vendor"),
            el("VENDOR_AMEX_ORG_ADDRESS_ID", TEXT, "?", label="Organization address ID generated by Amex for vendor"),
            el("VENDOR_AMEX_CD_AFFILIATE_ID", TEXT, "?", label="Vendor organization check delivery affiliate ID"),
            el("VENDOR_AMEX_CARD_AFFILIATE_ID", TEXT, "?", label="Vendor organization corporate card affiliate ID"),
            el("AMEX_BANK_ACCOUNT_ID", TEXT, "?", label="Amex bank account ID"),
            el("AMEX_BANK_ACCOUNT_ADDRESS_ID", TEXT, "?", label="Amex bank account address ID"),
            el("DEFAULT_LEAD_TIME", INTEGER, "?", since="2018.R4", label="Lead time default (days)", default="1"),
            el("RETAINAGEPERCENTAGE", PERCENT, "?", since="2020.R2", label="Default retainage percentage"),
            el(
                "ISINDIVIDUAL",
                BOOLEAN,
                "?",
                since="2021.R3",
                label="This vendor is an individual person",
                default="false",
            ),
            el("PROVIDERSTATUS", BOOLEAN, "?", label="Provider status"),
            el("WHENLASTBILLED", DATE, "?", label="Last bill created on", access="read"),
            el("WHENLASTPAID", DATE, "?", label="Last payment made on", access="read"),
            el("PROVIDERMISMATCH", BOOLEAN, "?", label="Discrepancies"),
            el("ENABLE_TPAR", BOOLEAN, "?", label="Enable TPAR"),
            el("NAMETPAR", TEXT, "?", label="TPAR name"),
            el("ENABLE_T5018", BOOLEAN, "?", label="Enable T5018"),
            el("T5018NUMBER", TEXT, "?", label="Business number or SIN"),
            el("BILLAPPROVERID", TEXT, "?", label="Bill approver"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("DISPLAYACCTNOCHECK", BOOLEAN, "?", label="Show account number on check", access="write"),
            el("OFFSETGLACCOUNT", TEXT, "?", label="AP account", access="write"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "DISPLAYCONTACT",
                Ref("intacct.accounts_payable.vendor", "VendorDisplaycontact"),
                "?",
                label="Display contact",
            ),
            el("HIDEDISPLAYCONTACT", BOOLEAN, "?", label="Hide display contact", access="write", default="false"),
            el(
                "CONTACTINFO", Ref("intacct.accounts_payable.vendor", "VendorContactinfo"), "?", label="Primary contact"
            ),
            el("PAYTO", Ref("intacct.accounts_payable.vendor", "VendorPayto"), "?", label="Pay-to contact"),
            el("RETURNTO", Ref("intacct.accounts_payable.vendor", "VendorReturnto"), "?", label="Return-to contact"),
            el(
                "CONTACT_LIST_INFO",
                Ref("intacct.accounts_payable.vendor", "VendorContactListInfo"),
                "*",
                label="Contact list info",
            ),
            el(
                "VENDORCONTACTS",
                list_of(
                    el(
                        "VENDORENTITYCONTACTS",
                        Ref("intacct.accounts_payable.vendor", "VendorVendorentitycontacts"),
                        "*",
                    )
                ),
                "?",
                since="2021.R3",
                label="Vendor contacts",
            ),
            el(
                "VENDOREMAILTEMPLATES",
                list_of(
                    el(
                        "VENDOREMAILTEMPLATE",
                        Ref("intacct.accounts_payable.vendoremailtemplate", "VENDOREMAILTEMPLATE"),
                        "*",
                    )
                ),
                "?",
                since="2021.R3",
                label="Vendor email templates",
            ),
            el(
                "VENDORACCTNOLOCATIONS",
                list_of(
                    el("VENDORACCTNOLOCHEAD", Ref("intacct.accounts_payable.vendor", "VendorVendoracctnolochead"), "*")
                ),
                "?",
                since="2021.R3",
                label="Vendor account no. locations",
            ),
            el(
                "VENDOR_ACCTNO_LOC_HEAD",
                Ref("intacct.accounts_payable.vendor", "VendorVendorAcctnoLocHead"),
                "*",
                label="Vendor account no. loc head",
            ),
            el(
                "VENDORBANKFILEDETAILS",
                list_of(
                    el(
                        "VENDORBANKFILEDETAIL",
                        Ref("intacct.accounts_payable.vendorbankfiledetail", "VENDORBANKFILEDETAIL"),
                        "*",
                    )
                ),
                "?",
                since="2021.R3",
                label="Vendor bank file details",
            ),
            el(
                "PROVIDERVENDORS",
                list_of(el("PROVIDERVENDOR", Ref("intacct.accounts_payable.providervendor", "PROVIDERVENDOR"), "*")),
                "?",
                since="2021.R4",
                label="Payment provider vendors",
            ),
            el("RESTRICTEDLOCATIONS", MultipleChoice(), "?", label="Restricted locations", access="write"),
            el("RESTRICTEDDEPARTMENTS", MultipleChoice(), "?", label="Restricted departments", access="write"),
            el("TAXSCHEDULE", TEXT, "?", label="Default tax schedule", access="write"),
            el("TAXSOLUTIONID", TEXT, "?", label="Tax solution", access="write"),
        ),
        label="Vendor",
        key="RECORDNO",
        name_key="VENDORID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("PARENT", "VENDOR", "MANY2ONE", "PARENTID", "Parent vendor"),
            Relationship("PAYTOCONTACT", "CONTACT", "MANY2ONE", "PAYTO.CONTACTNAME", "Pay-to contact"),
            Relationship("RETURNTOCONTACT", "CONTACT", "MANY2ONE", "RETURNTO.CONTACTNAME", "Return-to contact"),
            Relationship("CONTACT1099", "CONTACT", "MANY2ONE", "CONTACTTO1099.CONTACTNAME", "1099 contact"),
            Relationship("DISPLAYCONTACT", "CONTACT", "MANY2ONE", "DISPLAYCONTACT.CONTACTNAME", "Contact"),
            Relationship("PRIMARYCONTACT", "CONTACT", "MANY2ONE", "CONTACTINFO.CONTACTNAME", "Primary contact"),
            Relationship("APACCOUNTLABEL", "APACCOUNTLABEL", "MANY2ONE", "ACCOUNTLABEL"),
            Relationship("APACCOUNT", "GLACCOUNT", "MANY2ONE", "APACCOUNT", attr="apaccount_record"),
            Relationship("TERM", "APTERM", "MANY2ONE", "TERMNAME"),
            Relationship("GLGROUP", "VENDGLGROUP", "MANY2ONE", "GLGROUP", attr="glgroup_record"),
            Relationship("PRICELIST", "INVPRICELIST", "MANY2ONE", "PRICESCHEDULE", attr="pricelist_record"),
            Relationship(
                "OFFSETGLACCOUNTNO", "GLACCOUNT", "MANY2ONE", "OFFSETGLACCOUNTNO", attr="offsetglaccountno_record"
            ),
            Relationship("VENDTYPE", "VENDTYPE", "MANY2ONE", "VENDTYPE", attr="vendtype_record"),
            Relationship("BANKFILE", "VENDORBANKFILEDETAIL", "MANY2ONE", "VENDORKEY", "Bank file"),
            Relationship("PROVIDERVENDOR", "PROVIDERVENDOR", "MANY2ONE", "PROVIDERVENDOR.VENDORKEY", "Provider vendor"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@model
class VendorDisplaycontactMailaddress(Object):
    """The content of `MAILADDRESS`."""

    address1: str | None | Unset = UNSET
    """Address line 1 (text)."""
    address2: str | None | Unset = UNSET
    """Address line 2 (text)."""
    address3: str | None | Unset = UNSET
    """Address line 3 (text)."""
    city: str | None | Unset = UNSET
    """City (text)."""
    state: str | None | Unset = UNSET
    """State or territory (text). Since 2023.R4."""
    zip: str | None | Unset = UNSET
    """ZIP or postal code (text)."""
    country: str | None | Unset = UNSET
    """Country (text)."""
    countrycode: CountryCodes | None | Unset = UNSET
    """Country code (text). One of the 252 values of `intacct._values.COUNTRY_CODES`."""
    latitude: Decimal | None | Unset = UNSET
    """Latitude (decimal)."""
    longitude: Decimal | None | Unset = UNSET
    """Longitude (decimal)."""
    isocountrycode: str | None | Unset = UNSET
    """ISO country code (text)."""

    __wire__ = Wire(
        "MAILADDRESS",
        unordered(
            el("ADDRESS1", TEXT, "?", label="Address line 1"),
            el("ADDRESS2", TEXT, "?", label="Address line 2"),
            el("ADDRESS3", TEXT, "?", label="Address line 3"),
            el("CITY", TEXT, "?", label="City"),
            el("STATE", TEXT, "?", since="2023.R4", label="State or territory"),
            el("ZIP", TEXT, "?", label="ZIP or postal code"),
            el("COUNTRY", TEXT, "?", label="Country"),
            el("COUNTRYCODE", COUNTRY_CODES, "?", label="Country code"),
            el("LATITUDE", DECIMAL, "?", label="Latitude"),
            el("LONGITUDE", DECIMAL, "?", label="Longitude"),
            el("ISOCOUNTRYCODE", TEXT, "?", label="ISO country code"),
        ),
    )


@model
class VendorDisplaycontact(Object):
    """The content of `DISPLAYCONTACT`."""

    contactname: str | None | Unset = UNSET
    """Contact name (text)."""
    companyname: str | None | Unset = UNSET
    """Company name (text)."""
    prefix: str | None | Unset = UNSET
    """Prefix (text)."""
    firstname: str | None | Unset = UNSET
    """First name (text)."""
    lastname: str | None | Unset = UNSET
    """Last name (text)."""
    initial: str | None | Unset = UNSET
    """Middle name (text)."""
    printas: str | None | Unset = UNSET
    """Print as (text). Required in create."""
    taxable: bool | None | Unset = UNSET
    """Taxable (boolean, true or false). Default: true."""
    taxgroup: str | None | Unset = UNSET
    """Contact tax group (text)."""
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. Required with a tax schedule.
    Since 2022.R2.
    """
    taxschedule: str | None | Unset = UNSET
    """Default tax schedule (text). Since 2022.R2."""
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
    phone1: str | None | Unset = UNSET
    """Phone number (text)."""
    phone2: str | None | Unset = UNSET
    """Secondary phone (text)."""
    cellphone: str | None | Unset = UNSET
    """Mobile phone number (text)."""
    pager: str | None | Unset = UNSET
    """Pager number (text)."""
    fax: str | None | Unset = UNSET
    """Fax number (text)."""
    taxidvalidationdate: datetime.date | None | Unset = UNSET
    """Tax ID validation date (date, mm/dd/yyyy). Read-only."""
    gstregistered: bool | None | Unset = UNSET
    """GST registered (boolean, T or F). Read-only."""
    taxcompanyname: str | None | Unset = UNSET
    """Tax company name (text). Read-only."""
    taxaddress: str | None | Unset = UNSET
    """Tax address (text). Read-only."""
    email1: str | None | Unset = UNSET
    """Email address (text)."""
    email2: str | None | Unset = UNSET
    """Secondary email addresses (text)."""
    url1: str | None | Unset = UNSET
    """URL (text)."""
    url2: str | None | Unset = UNSET
    """Secondary URL (text)."""
    visible: bool | None | Unset = UNSET
    """Visible (boolean, true or false)."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive."""
    mailaddress: VendorDisplaycontactMailaddress | None | Unset = UNSET
    """Mailing address."""

    __wire__ = Wire(
        "DISPLAYCONTACT",
        unordered(
            el("CONTACTNAME", TEXT, "?", label="Contact name"),
            el("COMPANYNAME", TEXT, "?", label="Company name"),
            el("PREFIX", TEXT, "?", label="Prefix"),
            el("FIRSTNAME", TEXT, "?", label="First name"),
            el("LASTNAME", TEXT, "?", label="Last name"),
            el("INITIAL", TEXT, "?", label="Middle name"),
            el("PRINTAS", TEXT, "?", label="Print as", required=("create",)),
            el("TAXABLE", BOOLEAN, "?", label="Taxable", default="true"),
            el("TAXGROUP", TEXT, "?", label="Contact tax group"),
            el("TAXSOLUTIONID", TEXT, "?", since="2022.R2", label="Tax solution"),
            el("TAXSCHEDULE", TEXT, "?", since="2022.R2", label="Default tax schedule"),
            el("TAXID", TEXT, "?", label="Tax ID"),
            el("SIRET", TEXT, "?", label="Siret"),
            el("LEGAL_CATEGORY", TEXT, "?", label="Legal category"),
            el("MAIN_ACTIVITY", TEXT, "?", label="Main activity"),
            el("TYPE_OF_COMPANY", TEXT, "?", label="Type of company"),
            el("REGISTERED_CAPITAL", INTEGER, "?", label="Registered capital"),
            el("VAT_REGIME", TEXT, "?", label="VAT regime"),
            el("PHONE1", TEXT, "?", label="Phone number"),
            el("PHONE2", TEXT, "?", label="Secondary phone"),
            el("CELLPHONE", TEXT, "?", label="Mobile phone number"),
            el("PAGER", TEXT, "?", label="Pager number"),
            el("FAX", TEXT, "?", label="Fax number"),
            el("TAXIDVALIDATIONDATE", DATE, "?", label="Tax ID validation date", access="read"),
            el("GSTREGISTERED", BOOLEAN_T_F, "?", label="GST registered", access="read"),
            el("TAXCOMPANYNAME", TEXT, "?", label="Tax company name", access="read"),
            el("TAXADDRESS", TEXT, "?", label="Tax address", access="read"),
            el("EMAIL1", TEXT, "?", label="Email address"),
            el("EMAIL2", TEXT, "?", label="Secondary email addresses"),
            el("URL1", TEXT, "?", label="URL"),
            el("URL2", TEXT, "?", label="Secondary URL"),
            el("VISIBLE", BOOLEAN, "?", label="Visible"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status"),
            el(
                "MAILADDRESS",
                Ref("intacct.accounts_payable.vendor", "VendorDisplaycontactMailaddress"),
                "?",
                label="Mailing address",
            ),
        ),
    )


@model
class VendorContactinfo(Object):
    """The content of `CONTACTINFO`."""

    contactname: str | None | Unset = UNSET
    """Primary contact (text). Required in create and update."""
    prefix: str | None | Unset = UNSET
    """Contact: Prefix (text)."""
    firstname: str | None | Unset = UNSET
    """Contact: First name (text)."""
    initial: str | None | Unset = UNSET
    """Contact: MI (text)."""
    lastname: str | None | Unset = UNSET
    """Contact: Last name (text)."""
    companyname: str | None | Unset = UNSET
    """Contact: Company name (text)."""
    printas: str | None | Unset = UNSET
    """Contact: Print as (text)."""
    phone1: str | None | Unset = UNSET
    """Contact: Phone 1 (text)."""
    phone2: str | None | Unset = UNSET
    """Contact: Phone 2 (text)."""
    cellphone: str | None | Unset = UNSET
    """Contact: Mobile phone (text)."""
    pager: str | None | Unset = UNSET
    """Contact: Pager (text)."""
    fax: str | None | Unset = UNSET
    """Contact: Fax (text)."""
    email1: str | None | Unset = UNSET
    """Contact: Email 1 (text)."""
    email2: str | None | Unset = UNSET
    """Contact: Email 2 (text)."""
    url1: str | None | Unset = UNSET
    """Contact: URL 1 (text)."""
    url2: str | None | Unset = UNSET
    """Contact: URL 2 (text)."""
    visible: bool | None | Unset = UNSET
    """Primary: Contact visible (boolean, true or false)."""

    __wire__ = Wire(
        "CONTACTINFO",
        unordered(
            el("CONTACTNAME", TEXT, "?", label="Primary contact", required=("create", "update")),
            el("PREFIX", TEXT, "?", label="Contact: Prefix"),
            el("FIRSTNAME", TEXT, "?", label="Contact: First name"),
            el("INITIAL", TEXT, "?", label="Contact: MI"),
            el("LASTNAME", TEXT, "?", label="Contact: Last name"),
            el("COMPANYNAME", TEXT, "?", label="Contact: Company name"),
            el("PRINTAS", TEXT, "?", label="Contact: Print as"),
            el("PHONE1", TEXT, "?", label="Contact: Phone 1"),
            el("PHONE2", TEXT, "?", label="Contact: Phone 2"),
            el("CELLPHONE", TEXT, "?", label="Contact: Mobile phone"),
            el("PAGER", TEXT, "?", label="Contact: Pager"),
            el("FAX", TEXT, "?", label="Contact: Fax"),
            el("EMAIL1", TEXT, "?", label="Contact: Email 1"),
            el("EMAIL2", TEXT, "?", label="Contact: Email 2"),
            el("URL1", TEXT, "?", label="Contact: URL 1"),
            el("URL2", TEXT, "?", label="Contact: URL 2"),
            el("VISIBLE", BOOLEAN, "?", label="Primary: Contact visible"),
        ),
    )


@model
class VendorPayto(Object):
    """The content of `PAYTO`."""

    contactname: str | None | Unset = UNSET
    """Pay-to contact (text). Required in create and update."""
    prefix: str | None | Unset = UNSET
    """Pay-to contact: Prefix (text)."""
    firstname: str | None | Unset = UNSET
    """Pay-to contact: First name (text)."""
    initial: str | None | Unset = UNSET
    """Pay-to contact: MI (text)."""
    lastname: str | None | Unset = UNSET
    """Pay-to contact: Last name (text)."""
    companyname: str | None | Unset = UNSET
    """Pay-to contact: Company name (text)."""
    printas: str | None | Unset = UNSET
    """Pay-to contact: Print as (text)."""
    phone1: str | None | Unset = UNSET
    """Pay-to contact: Phone 1 (text)."""
    phone2: str | None | Unset = UNSET
    """Pay-to contact: Phone 2 (text)."""
    cellphone: str | None | Unset = UNSET
    """Pay-to contact: Mobile phone (text)."""
    pager: str | None | Unset = UNSET
    """Pay-to contact: Pager (text)."""
    fax: str | None | Unset = UNSET
    """Pay-to contact: Fax (text)."""
    email1: str | None | Unset = UNSET
    """Pay-to contact: Email 1 (text)."""
    email2: str | None | Unset = UNSET
    """Pay-to contact: Email 2 (text)."""
    url1: str | None | Unset = UNSET
    """Pay-to contact: URL 1 (text)."""
    url2: str | None | Unset = UNSET
    """Pay-to contact: URL 2 (text)."""
    visible: bool | None | Unset = UNSET
    """Pay-to contact: Visible (boolean, true or false)."""
    taxgroup: str | None | Unset = UNSET
    """Pay-to contact: Contact tax group (text)."""
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST."""
    taxschedule: str | None | Unset = UNSET
    """Default tax schedule (text)."""
    taxid: str | None | Unset = UNSET
    """Tax ID (text)."""

    __wire__ = Wire(
        "PAYTO",
        unordered(
            el("CONTACTNAME", TEXT, "?", label="Pay-to contact", required=("create", "update")),
            el("PREFIX", TEXT, "?", label="Pay-to contact: Prefix"),
            el("FIRSTNAME", TEXT, "?", label="Pay-to contact: First name"),
            el("INITIAL", TEXT, "?", label="Pay-to contact: MI"),
            el("LASTNAME", TEXT, "?", label="Pay-to contact: Last name"),
            el("COMPANYNAME", TEXT, "?", label="Pay-to contact: Company name"),
            el("PRINTAS", TEXT, "?", label="Pay-to contact: Print as"),
            el("PHONE1", TEXT, "?", label="Pay-to contact: Phone 1"),
            el("PHONE2", TEXT, "?", label="Pay-to contact: Phone 2"),
            el("CELLPHONE", TEXT, "?", label="Pay-to contact: Mobile phone"),
            el("PAGER", TEXT, "?", label="Pay-to contact: Pager"),
            el("FAX", TEXT, "?", label="Pay-to contact: Fax"),
            el("EMAIL1", TEXT, "?", label="Pay-to contact: Email 1"),
            el("EMAIL2", TEXT, "?", label="Pay-to contact: Email 2"),
            el("URL1", TEXT, "?", label="Pay-to contact: URL 1"),
            el("URL2", TEXT, "?", label="Pay-to contact: URL 2"),
            el("VISIBLE", BOOLEAN, "?", label="Pay-to contact: Visible"),
            el("TAXGROUP", TEXT, "?", label="Pay-to contact: Contact tax group"),
            el("TAXSOLUTIONID", TEXT, "?", label="Tax solution"),
            el("TAXSCHEDULE", TEXT, "?", label="Default tax schedule"),
            el("TAXID", TEXT, "?", label="Tax ID"),
        ),
    )


@model
class VendorReturnto(Object):
    """The content of `RETURNTO`."""

    contactname: str | None | Unset = UNSET
    """Return-to contact (text). Required in create and update."""
    prefix: str | None | Unset = UNSET
    """Return-to contact: Prefix (text)."""
    firstname: str | None | Unset = UNSET
    """Return-to contact: First name (text)."""
    initial: str | None | Unset = UNSET
    """Return-to contact: MI (text)."""
    lastname: str | None | Unset = UNSET
    """Return-to contact: Last name (text)."""
    companyname: str | None | Unset = UNSET
    """Return-to contact: Company name (text)."""
    printas: str | None | Unset = UNSET
    """Return-to contact: Print as (text)."""
    phone1: str | None | Unset = UNSET
    """Return-to contact: Phone 1 (text)."""
    phone2: str | None | Unset = UNSET
    """Return-to contact: Phone 2 (text)."""
    cellphone: str | None | Unset = UNSET
    """Return-to contact: Mobile phone (text)."""
    pager: str | None | Unset = UNSET
    """Return-to contact: Pager (text)."""
    fax: str | None | Unset = UNSET
    """Return-to contact: Fax (text)."""
    email1: str | None | Unset = UNSET
    """Return-to contact: Email 1 (text)."""
    email2: str | None | Unset = UNSET
    """Return-to contact: Email 2 (text)."""
    url1: str | None | Unset = UNSET
    """Return-to contact: URL 1 (text)."""
    url2: str | None | Unset = UNSET
    """Return-to contact: URL 2 (text)."""
    visible: bool | None | Unset = UNSET
    """Return-to primary: Contact visible (boolean, true or false)."""

    __wire__ = Wire(
        "RETURNTO",
        unordered(
            el("CONTACTNAME", TEXT, "?", label="Return-to contact", required=("create", "update")),
            el("PREFIX", TEXT, "?", label="Return-to contact: Prefix"),
            el("FIRSTNAME", TEXT, "?", label="Return-to contact: First name"),
            el("INITIAL", TEXT, "?", label="Return-to contact: MI"),
            el("LASTNAME", TEXT, "?", label="Return-to contact: Last name"),
            el("COMPANYNAME", TEXT, "?", label="Return-to contact: Company name"),
            el("PRINTAS", TEXT, "?", label="Return-to contact: Print as"),
            el("PHONE1", TEXT, "?", label="Return-to contact: Phone 1"),
            el("PHONE2", TEXT, "?", label="Return-to contact: Phone 2"),
            el("CELLPHONE", TEXT, "?", label="Return-to contact: Mobile phone"),
            el("PAGER", TEXT, "?", label="Return-to contact: Pager"),
            el("FAX", TEXT, "?", label="Return-to contact: Fax"),
            el("EMAIL1", TEXT, "?", label="Return-to contact: Email 1"),
            el("EMAIL2", TEXT, "?", label="Return-to contact: Email 2"),
            el("URL1", TEXT, "?", label="Return-to contact: URL 1"),
            el("URL2", TEXT, "?", label="Return-to contact: URL 2"),
            el("VISIBLE", BOOLEAN, "?", label="Return-to primary: Contact visible"),
        ),
    )


@model
class VendorContactListInfoContact(Object):
    """The content of `CONTACT`."""

    name: str | None | Unset = UNSET
    """Name (text). Required in create and update."""

    __wire__ = Wire("CONTACT", unordered(el("NAME", TEXT, "?", label="Name", required=("create", "update"))))


@model
class VendorContactListInfo(Object):
    """The content of `CONTACT_LIST_INFO`."""

    categoryname: str | None | Unset = UNSET
    """Category name (text). Required in create and update."""
    contact: VendorContactListInfoContact | None | Unset = UNSET
    """Contact."""

    __wire__ = Wire(
        "CONTACT_LIST_INFO",
        unordered(
            el("CATEGORYNAME", TEXT, "?", label="Category name", required=("create", "update")),
            el("CONTACT", Ref("intacct.accounts_payable.vendor", "VendorContactListInfoContact"), "?", label="Contact"),
        ),
    )


@model
class VendorVendorentitycontactsContact(Object):
    """The content of `CONTACT`."""

    name: str | None | Unset = UNSET
    """Name (text). Required in create and update."""

    __wire__ = Wire("CONTACT", unordered(el("NAME", TEXT, "?", label="Name", required=("create", "update"))))


@model
class VendorVendorentitycontacts(Object):
    """The content of `VENDORENTITYCONTACTS`."""

    categoryname: str | None | Unset = UNSET
    """Category name (text). Required in create and update."""
    contact: VendorVendorentitycontactsContact | None | Unset = UNSET
    """Contact. Required in create and update."""

    __wire__ = Wire(
        "VENDORENTITYCONTACTS",
        unordered(
            el("CATEGORYNAME", TEXT, "?", label="Category name", required=("create", "update")),
            el(
                "CONTACT",
                Ref("intacct.accounts_payable.vendor", "VendorVendorentitycontactsContact"),
                "?",
                label="Contact",
                required=("create", "update"),
            ),
        ),
    )


@model
class VendorVendoracctnolochead(Object):
    """The content of `VENDORACCTNOLOCHEAD`."""

    location: str | None | Unset = UNSET
    """Location (text). Required in create and update."""
    accountno: str | None | Unset = UNSET
    """Account (text). Required in create and update."""

    __wire__ = Wire(
        "VENDORACCTNOLOCHEAD",
        unordered(
            el("LOCATION", TEXT, "?", label="Location", required=("create", "update")),
            el("ACCOUNTNO", TEXT, "?", label="Account", required=("create", "update")),
        ),
    )


@model
class VendorVendorAcctnoLocHead(Object):
    """The content of `VENDOR_ACCTNO_LOC_HEAD`."""

    location: str | None | Unset = UNSET
    """Location (text). Required in create and update."""
    accountno: str | None | Unset = UNSET
    """Account (text). Required in create and update."""

    __wire__ = Wire(
        "VENDOR_ACCTNO_LOC_HEAD",
        unordered(
            el("LOCATION", TEXT, "?", label="Location", required=("create", "update")),
            el("ACCOUNTNO", TEXT, "?", label="Account", required=("create", "update")),
        ),
    )


@stub
def query_vendor(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[VENDOR]:
    """Find records of Vendor (VENDOR).

    Answers `Records[VENDOR]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-payable/vendors/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="VENDOR",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_vendor(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[VENDOR]:
    """Read records of Vendor (VENDOR) by key.

    Answers `Records[VENDOR]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-payable/vendors/
    """
    from intacct.common.read import read

    return read(object="VENDOR", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid)


@stub
def read_by_name_vendor(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[VENDOR]:
    """Read records of Vendor (VENDOR) by the identifier that people use.

    Answers `Records[VENDOR]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-payable/vendors/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="VENDOR", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_vendor_object(
    *,
    name: str | None,
    vendorid: str | None | Unset = UNSET,
    name1099: str | None | Unset = UNSET,
    parentkey: str | None | Unset = UNSET,
    parentid: str | None | Unset = UNSET,
    parentname: str | None | Unset = UNSET,
    termname: str | None | Unset = UNSET,
    termvalue: str | None | Unset = UNSET,
    vendoraccountno: str | None | Unset = UNSET,
    taxid: str | None | Unset = UNSET,
    datevid: str | None | Unset = UNSET,
    creditlimit: Decimal | None | Unset = UNSET,
    billingtype: Literal["openitem", "balanceforward"] | None | Unset = UNSET,
    vendtype: str | None | Unset = UNSET,
    vendtype1099type: str | None | Unset = UNSET,
    glgroup: str | None | Unset = UNSET,
    priceschedule: str | None | Unset = UNSET,
    discount: Decimal | None | Unset = UNSET,
    pricelist: str | None | Unset = UNSET,
    comments: str | None | Unset = UNSET,
    accountlabel: str | None | Unset = UNSET,
    apaccount: str | None | Unset = UNSET,
    apaccounttitle: str | None | Unset = UNSET,
    form1099type: str | None | Unset = UNSET,
    form1099box: str | None | Unset = UNSET,
    paymentpriority: Literal["Urgent", "High", "Normal", "Low"] | None | Unset = UNSET,
    status: Literal["active", "active non-posting", "inactive"] | None | Unset = UNSET,
    paydatevalue: str | None | Unset = UNSET,
    onetime: bool | None | Unset = UNSET,
    onhold: bool | None | Unset = UNSET,
    isowner: bool | None | Unset = UNSET,
    donotcutcheck: bool | None | Unset = UNSET,
    alwayscreatebill: bool | None | Unset = UNSET,
    currency: str | None | Unset = UNSET,
    pymtcountrycode: str | None | Unset = UNSET,
    pymtcurrency: str | None | Unset = UNSET,
    filepaymentservice: Literal["ACH", "BANKFILE", "NONE"] | None | Unset = UNSET,
    achenabled: bool | None | Unset = UNSET,
    wireenabled: bool | None | Unset = UNSET,
    checkenabled: bool | None | Unset = UNSET,
    achbankroutingnumber: str | None | Unset = UNSET,
    achaccountnumber: str | None | Unset = UNSET,
    achaccounttype: Literal["Checking Account", "Savings Account"] | None | Unset = UNSET,
    achremittancetype: Literal["CTX", "PPD", "CCD"] | None | Unset = UNSET,
    wirebankname: str | None | Unset = UNSET,
    wirebankroutingnumber: str | None | Unset = UNSET,
    wireaccountnumber: str | None | Unset = UNSET,
    wireaccounttype: Literal["Demand Deposit Account"] | None | Unset = UNSET,
    pmplusremittancetype: Literal["Email", "Fax", "EDI"] | None | Unset = UNSET,
    pmplusemail: str | None | Unset = UNSET,
    pmplusfax: str | None | Unset = UNSET,
    displaytermdiscount: bool | None | Unset = UNSET,
    oeprclstkey: int | None | Unset = UNSET,
    displocacctnocheck: bool | None | Unset = UNSET,
    paymentnotify: bool | None | Unset = UNSET,
    paymethodkey: Literal[
        "Printed Check", "Charge Card", "EFT", "Cash", "ACH", "WF Check", "WF USD Wire", "WF Domestic ACH"
    ]
    | None
    | Unset = UNSET,
    mergepaymentreq: bool | None | Unset = UNSET,
    displaycontactkey: int | None | Unset = UNSET,
    primarycontactkey: int | None | Unset = UNSET,
    paytokey: int | None | Unset = UNSET,
    returntokey: int | None | Unset = UNSET,
    accountlabelkey: int | None | Unset = UNSET,
    accountkey: int | None | Unset = UNSET,
    vendtypekey: int | None | Unset = UNSET,
    glgrpkey: int | None | Unset = UNSET,
    termskey: int | None | Unset = UNSET,
    vendoracctnokey: int | None | Unset = UNSET,
    paymethodrec: int | None | Unset = UNSET,
    outsourcecardoverride: bool | None | Unset = UNSET,
    vendorachaccountid: str | None | Unset = UNSET,
    vendoraccountoutsourceach: Literal["false", "true", "Pending Activation", "queued", "Subscribed"]
    | None
    | Unset = UNSET,
    objectrestriction: Literal["Unrestricted", "RootOnly", "Restricted"] | None | Unset = UNSET,
    offsetglaccountno: str | None | Unset = UNSET,
    offsetglaccountnotitle: str | None | Unset = UNSET,
    contactkey1099: int | None | Unset = UNSET,
    supdocid: str | None | Unset = UNSET,
    vendor_amex_organization_id: str | None | Unset = UNSET,
    vendor_amex_org_address_id: str | None | Unset = UNSET,
    vendor_amex_cd_affiliate_id: str | None | Unset = UNSET,
    vendor_amex_card_affiliate_id: str | None | Unset = UNSET,
    amex_bank_account_id: str | None | Unset = UNSET,
    amex_bank_account_address_id: str | None | Unset = UNSET,
    default_lead_time: int | None | Unset = UNSET,
    retainagepercentage: Decimal | None | Unset = UNSET,
    isindividual: bool | None | Unset = UNSET,
    providerstatus: bool | None | Unset = UNSET,
    providermismatch: bool | None | Unset = UNSET,
    enable_tpar: bool | None | Unset = UNSET,
    nametpar: str | None | Unset = UNSET,
    enable_t5018: bool | None | Unset = UNSET,
    t5018number: str | None | Unset = UNSET,
    billapproverid: str | None | Unset = UNSET,
    displayacctnocheck: bool | None | Unset = UNSET,
    offsetglaccount: str | None | Unset = UNSET,
    displaycontact: VendorDisplaycontact | None | Unset = UNSET,
    hidedisplaycontact: bool | None | Unset = UNSET,
    contactinfo: VendorContactinfo | None | Unset = UNSET,
    payto: VendorPayto | None | Unset = UNSET,
    returnto: VendorReturnto | None | Unset = UNSET,
    contact_list_info: list[VendorContactListInfo] | None | Unset = UNSET,
    vendorcontacts: list[VendorVendorentitycontacts] | None | Unset = UNSET,
    vendoremailtemplates: list[VENDOREMAILTEMPLATE] | None | Unset = UNSET,
    vendoracctnolocations: list[VendorVendoracctnolochead] | None | Unset = UNSET,
    vendor_acctno_loc_head: list[VendorVendorAcctnoLocHead] | None | Unset = UNSET,
    vendorbankfiledetails: list[VENDORBANKFILEDETAIL] | None | Unset = UNSET,
    providervendors: list[PROVIDERVENDOR] | None | Unset = UNSET,
    restrictedlocations: tuple[str, ...] | None | Unset = UNSET,
    restricteddepartments: tuple[str, ...] | None | Unset = UNSET,
    taxschedule: str | None | Unset = UNSET,
    taxsolutionid: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[VENDOR]:
    """Create one record of Vendor (VENDOR).

    Answers the record as `Records[VENDOR]`, with its keys alone: RECORDNO and VENDORID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/vendors/
    """
    from intacct.common.create import create

    return create(
        objects=[
            VENDOR(
                vendorid=vendorid,
                name=name,
                name1099=name1099,
                parentkey=parentkey,
                parentid=parentid,
                parentname=parentname,
                termname=termname,
                termvalue=termvalue,
                vendoraccountno=vendoraccountno,
                taxid=taxid,
                datevid=datevid,
                creditlimit=creditlimit,
                billingtype=billingtype,
                vendtype=vendtype,
                vendtype1099type=vendtype1099type,
                glgroup=glgroup,
                priceschedule=priceschedule,
                discount=discount,
                pricelist=pricelist,
                comments=comments,
                accountlabel=accountlabel,
                apaccount=apaccount,
                apaccounttitle=apaccounttitle,
                form1099type=form1099type,
                form1099box=form1099box,
                paymentpriority=paymentpriority,
                status=status,
                paydatevalue=paydatevalue,
                onetime=onetime,
                onhold=onhold,
                isowner=isowner,
                donotcutcheck=donotcutcheck,
                alwayscreatebill=alwayscreatebill,
                currency=currency,
                pymtcountrycode=pymtcountrycode,
                pymtcurrency=pymtcurrency,
                filepaymentservice=filepaymentservice,
                achenabled=achenabled,
                wireenabled=wireenabled,
                checkenabled=checkenabled,
                achbankroutingnumber=achbankroutingnumber,
                achaccountnumber=achaccountnumber,
                achaccounttype=achaccounttype,
                achremittancetype=achremittancetype,
                wirebankname=wirebankname,
                wirebankroutingnumber=wirebankroutingnumber,
                wireaccountnumber=wireaccountnumber,
                wireaccounttype=wireaccounttype,
                pmplusremittancetype=pmplusremittancetype,
                pmplusemail=pmplusemail,
                pmplusfax=pmplusfax,
                displaytermdiscount=displaytermdiscount,
                oeprclstkey=oeprclstkey,
                displocacctnocheck=displocacctnocheck,
                paymentnotify=paymentnotify,
                paymethodkey=paymethodkey,
                mergepaymentreq=mergepaymentreq,
                displaycontactkey=displaycontactkey,
                primarycontactkey=primarycontactkey,
                paytokey=paytokey,
                returntokey=returntokey,
                accountlabelkey=accountlabelkey,
                accountkey=accountkey,
                vendtypekey=vendtypekey,
                glgrpkey=glgrpkey,
                termskey=termskey,
                vendoracctnokey=vendoracctnokey,
                paymethodrec=paymethodrec,
                outsourcecardoverride=outsourcecardoverride,
                vendorachaccountid=vendorachaccountid,
                vendoraccountoutsourceach=vendoraccountoutsourceach,
                objectrestriction=objectrestriction,
                offsetglaccountno=offsetglaccountno,
                offsetglaccountnotitle=offsetglaccountnotitle,
                contactkey1099=contactkey1099,
                supdocid=supdocid,
                vendor_amex_organization_id=vendor_amex_organization_id,
                vendor_amex_org_address_id=vendor_amex_org_address_id,
                vendor_amex_cd_affiliate_id=vendor_amex_cd_affiliate_id,
                vendor_amex_card_affiliate_id=vendor_amex_card_affiliate_id,
                amex_bank_account_id=amex_bank_account_id,
                amex_bank_account_address_id=amex_bank_account_address_id,
                default_lead_time=default_lead_time,
                retainagepercentage=retainagepercentage,
                isindividual=isindividual,
                providerstatus=providerstatus,
                providermismatch=providermismatch,
                enable_tpar=enable_tpar,
                nametpar=nametpar,
                enable_t5018=enable_t5018,
                t5018number=t5018number,
                billapproverid=billapproverid,
                displayacctnocheck=displayacctnocheck,
                offsetglaccount=offsetglaccount,
                displaycontact=displaycontact,
                hidedisplaycontact=hidedisplaycontact,
                contactinfo=contactinfo,
                payto=payto,
                returnto=returnto,
                contact_list_info=contact_list_info,
                vendorcontacts=vendorcontacts,
                vendoremailtemplates=vendoremailtemplates,
                vendoracctnolocations=vendoracctnolocations,
                vendor_acctno_loc_head=vendor_acctno_loc_head,
                vendorbankfiledetails=vendorbankfiledetails,
                providervendors=providervendors,
                restrictedlocations=restrictedlocations,
                restricteddepartments=restricteddepartments,
                taxschedule=taxschedule,
                taxsolutionid=taxsolutionid,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_vendor_object(
    *,
    recordno: int | None | Unset = UNSET,
    vendorid: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    name1099: str | None | Unset = UNSET,
    parentkey: str | None | Unset = UNSET,
    parentid: str | None | Unset = UNSET,
    parentname: str | None | Unset = UNSET,
    termname: str | None | Unset = UNSET,
    termvalue: str | None | Unset = UNSET,
    vendoraccountno: str | None | Unset = UNSET,
    taxid: str | None | Unset = UNSET,
    datevid: str | None | Unset = UNSET,
    creditlimit: Decimal | None | Unset = UNSET,
    billingtype: Literal["openitem", "balanceforward"] | None | Unset = UNSET,
    vendtype: str | None | Unset = UNSET,
    vendtype1099type: str | None | Unset = UNSET,
    glgroup: str | None | Unset = UNSET,
    priceschedule: str | None | Unset = UNSET,
    discount: Decimal | None | Unset = UNSET,
    pricelist: str | None | Unset = UNSET,
    comments: str | None | Unset = UNSET,
    accountlabel: str | None | Unset = UNSET,
    apaccount: str | None | Unset = UNSET,
    apaccounttitle: str | None | Unset = UNSET,
    form1099type: str | None | Unset = UNSET,
    form1099box: str | None | Unset = UNSET,
    paymentpriority: Literal["Urgent", "High", "Normal", "Low"] | None | Unset = UNSET,
    status: Literal["active", "active non-posting", "inactive"] | None | Unset = UNSET,
    paydatevalue: str | None | Unset = UNSET,
    onetime: bool | None | Unset = UNSET,
    onhold: bool | None | Unset = UNSET,
    isowner: bool | None | Unset = UNSET,
    donotcutcheck: bool | None | Unset = UNSET,
    alwayscreatebill: bool | None | Unset = UNSET,
    currency: str | None | Unset = UNSET,
    pymtcountrycode: str | None | Unset = UNSET,
    pymtcurrency: str | None | Unset = UNSET,
    filepaymentservice: Literal["ACH", "BANKFILE", "NONE"] | None | Unset = UNSET,
    achenabled: bool | None | Unset = UNSET,
    wireenabled: bool | None | Unset = UNSET,
    checkenabled: bool | None | Unset = UNSET,
    achbankroutingnumber: str | None | Unset = UNSET,
    achaccountnumber: str | None | Unset = UNSET,
    achaccounttype: Literal["Checking Account", "Savings Account"] | None | Unset = UNSET,
    achremittancetype: Literal["CTX", "PPD", "CCD"] | None | Unset = UNSET,
    wirebankname: str | None | Unset = UNSET,
    wirebankroutingnumber: str | None | Unset = UNSET,
    wireaccountnumber: str | None | Unset = UNSET,
    wireaccounttype: Literal["Demand Deposit Account"] | None | Unset = UNSET,
    pmplusremittancetype: Literal["Email", "Fax", "EDI"] | None | Unset = UNSET,
    pmplusemail: str | None | Unset = UNSET,
    pmplusfax: str | None | Unset = UNSET,
    displaytermdiscount: bool | None | Unset = UNSET,
    oeprclstkey: int | None | Unset = UNSET,
    displocacctnocheck: bool | None | Unset = UNSET,
    paymentnotify: bool | None | Unset = UNSET,
    paymethodkey: Literal[
        "Printed Check", "Charge Card", "EFT", "Cash", "ACH", "WF Check", "WF USD Wire", "WF Domestic ACH"
    ]
    | None
    | Unset = UNSET,
    mergepaymentreq: bool | None | Unset = UNSET,
    displaycontactkey: int | None | Unset = UNSET,
    primarycontactkey: int | None | Unset = UNSET,
    paytokey: int | None | Unset = UNSET,
    returntokey: int | None | Unset = UNSET,
    accountlabelkey: int | None | Unset = UNSET,
    accountkey: int | None | Unset = UNSET,
    vendtypekey: int | None | Unset = UNSET,
    glgrpkey: int | None | Unset = UNSET,
    termskey: int | None | Unset = UNSET,
    vendoracctnokey: int | None | Unset = UNSET,
    paymethodrec: int | None | Unset = UNSET,
    outsourcecardoverride: bool | None | Unset = UNSET,
    vendorachaccountid: str | None | Unset = UNSET,
    vendoraccountoutsourceach: Literal["false", "true", "Pending Activation", "queued", "Subscribed"]
    | None
    | Unset = UNSET,
    objectrestriction: Literal["Unrestricted", "RootOnly", "Restricted"] | None | Unset = UNSET,
    offsetglaccountno: str | None | Unset = UNSET,
    offsetglaccountnotitle: str | None | Unset = UNSET,
    contactkey1099: int | None | Unset = UNSET,
    supdocid: str | None | Unset = UNSET,
    vendor_amex_organization_id: str | None | Unset = UNSET,
    vendor_amex_org_address_id: str | None | Unset = UNSET,
    vendor_amex_cd_affiliate_id: str | None | Unset = UNSET,
    vendor_amex_card_affiliate_id: str | None | Unset = UNSET,
    amex_bank_account_id: str | None | Unset = UNSET,
    amex_bank_account_address_id: str | None | Unset = UNSET,
    default_lead_time: int | None | Unset = UNSET,
    retainagepercentage: Decimal | None | Unset = UNSET,
    isindividual: bool | None | Unset = UNSET,
    providerstatus: bool | None | Unset = UNSET,
    providermismatch: bool | None | Unset = UNSET,
    enable_tpar: bool | None | Unset = UNSET,
    nametpar: str | None | Unset = UNSET,
    enable_t5018: bool | None | Unset = UNSET,
    t5018number: str | None | Unset = UNSET,
    billapproverid: str | None | Unset = UNSET,
    displayacctnocheck: bool | None | Unset = UNSET,
    offsetglaccount: str | None | Unset = UNSET,
    displaycontact: VendorDisplaycontact | None | Unset = UNSET,
    hidedisplaycontact: bool | None | Unset = UNSET,
    contactinfo: VendorContactinfo | None | Unset = UNSET,
    payto: VendorPayto | None | Unset = UNSET,
    returnto: VendorReturnto | None | Unset = UNSET,
    contact_list_info: list[VendorContactListInfo] | None | Unset = UNSET,
    vendorcontacts: list[VendorVendorentitycontacts] | None | Unset = UNSET,
    vendoremailtemplates: list[VENDOREMAILTEMPLATE] | None | Unset = UNSET,
    vendoracctnolocations: list[VendorVendoracctnolochead] | None | Unset = UNSET,
    vendor_acctno_loc_head: list[VendorVendorAcctnoLocHead] | None | Unset = UNSET,
    vendorbankfiledetails: list[VENDORBANKFILEDETAIL] | None | Unset = UNSET,
    providervendors: list[PROVIDERVENDOR] | None | Unset = UNSET,
    restrictedlocations: tuple[str, ...] | None | Unset = UNSET,
    restricteddepartments: tuple[str, ...] | None | Unset = UNSET,
    taxschedule: str | None | Unset = UNSET,
    taxsolutionid: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[VENDOR]:
    """Change one record of Vendor (VENDOR); what is left out stays as it is.

    Answers the record as `Records[VENDOR]`, with its keys alone: RECORDNO and VENDORID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/vendors/
    """
    from intacct.common.update import update

    return update(
        objects=[
            VENDOR(
                recordno=recordno,
                vendorid=vendorid,
                name=name,
                name1099=name1099,
                parentkey=parentkey,
                parentid=parentid,
                parentname=parentname,
                termname=termname,
                termvalue=termvalue,
                vendoraccountno=vendoraccountno,
                taxid=taxid,
                datevid=datevid,
                creditlimit=creditlimit,
                billingtype=billingtype,
                vendtype=vendtype,
                vendtype1099type=vendtype1099type,
                glgroup=glgroup,
                priceschedule=priceschedule,
                discount=discount,
                pricelist=pricelist,
                comments=comments,
                accountlabel=accountlabel,
                apaccount=apaccount,
                apaccounttitle=apaccounttitle,
                form1099type=form1099type,
                form1099box=form1099box,
                paymentpriority=paymentpriority,
                status=status,
                paydatevalue=paydatevalue,
                onetime=onetime,
                onhold=onhold,
                isowner=isowner,
                donotcutcheck=donotcutcheck,
                alwayscreatebill=alwayscreatebill,
                currency=currency,
                pymtcountrycode=pymtcountrycode,
                pymtcurrency=pymtcurrency,
                filepaymentservice=filepaymentservice,
                achenabled=achenabled,
                wireenabled=wireenabled,
                checkenabled=checkenabled,
                achbankroutingnumber=achbankroutingnumber,
                achaccountnumber=achaccountnumber,
                achaccounttype=achaccounttype,
                achremittancetype=achremittancetype,
                wirebankname=wirebankname,
                wirebankroutingnumber=wirebankroutingnumber,
                wireaccountnumber=wireaccountnumber,
                wireaccounttype=wireaccounttype,
                pmplusremittancetype=pmplusremittancetype,
                pmplusemail=pmplusemail,
                pmplusfax=pmplusfax,
                displaytermdiscount=displaytermdiscount,
                oeprclstkey=oeprclstkey,
                displocacctnocheck=displocacctnocheck,
                paymentnotify=paymentnotify,
                paymethodkey=paymethodkey,
                mergepaymentreq=mergepaymentreq,
                displaycontactkey=displaycontactkey,
                primarycontactkey=primarycontactkey,
                paytokey=paytokey,
                returntokey=returntokey,
                accountlabelkey=accountlabelkey,
                accountkey=accountkey,
                vendtypekey=vendtypekey,
                glgrpkey=glgrpkey,
                termskey=termskey,
                vendoracctnokey=vendoracctnokey,
                paymethodrec=paymethodrec,
                outsourcecardoverride=outsourcecardoverride,
                vendorachaccountid=vendorachaccountid,
                vendoraccountoutsourceach=vendoraccountoutsourceach,
                objectrestriction=objectrestriction,
                offsetglaccountno=offsetglaccountno,
                offsetglaccountnotitle=offsetglaccountnotitle,
                contactkey1099=contactkey1099,
                supdocid=supdocid,
                vendor_amex_organization_id=vendor_amex_organization_id,
                vendor_amex_org_address_id=vendor_amex_org_address_id,
                vendor_amex_cd_affiliate_id=vendor_amex_cd_affiliate_id,
                vendor_amex_card_affiliate_id=vendor_amex_card_affiliate_id,
                amex_bank_account_id=amex_bank_account_id,
                amex_bank_account_address_id=amex_bank_account_address_id,
                default_lead_time=default_lead_time,
                retainagepercentage=retainagepercentage,
                isindividual=isindividual,
                providerstatus=providerstatus,
                providermismatch=providermismatch,
                enable_tpar=enable_tpar,
                nametpar=nametpar,
                enable_t5018=enable_t5018,
                t5018number=t5018number,
                billapproverid=billapproverid,
                displayacctnocheck=displayacctnocheck,
                offsetglaccount=offsetglaccount,
                displaycontact=displaycontact,
                hidedisplaycontact=hidedisplaycontact,
                contactinfo=contactinfo,
                payto=payto,
                returnto=returnto,
                contact_list_info=contact_list_info,
                vendorcontacts=vendorcontacts,
                vendoremailtemplates=vendoremailtemplates,
                vendoracctnolocations=vendoracctnolocations,
                vendor_acctno_loc_head=vendor_acctno_loc_head,
                vendorbankfiledetails=vendorbankfiledetails,
                providervendors=providervendors,
                restrictedlocations=restrictedlocations,
                restricteddepartments=restricteddepartments,
                taxschedule=taxschedule,
                taxsolutionid=taxsolutionid,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_vendor_object(keys: Listed) -> delete:
    """Delete records of Vendor (VENDOR) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/vendors/
    """
    from intacct.common.delete import delete

    return delete(object="VENDOR", keys=listed(keys))


if TYPE_CHECKING:

    class _VENDORFields(Fields):
        """Fields of VENDOR."""

        recordno: Field[int]
        vendorid: Field[str]
        name: Field[str]
        name1099: Field[str]
        parentkey: Field[str]
        parentid: Field[str]
        parentname: Field[str]
        displaycontact_contactname: Field[str]
        displaycontact_companyname: Field[str]
        displaycontact_prefix: Field[str]
        displaycontact_firstname: Field[str]
        displaycontact_lastname: Field[str]
        displaycontact_initial: Field[str]
        displaycontact_printas: Field[str]
        displaycontact_taxable: Field[bool]
        displaycontact_taxgroup: Field[str]
        displaycontact_taxsolutionid: Field[str]
        displaycontact_taxschedule: Field[str]
        displaycontact_taxid: Field[str]
        displaycontact_siret: Field[str]
        displaycontact_legal_category: Field[str]
        displaycontact_main_activity: Field[str]
        displaycontact_type_of_company: Field[str]
        displaycontact_registered_capital: Field[int]
        displaycontact_vat_regime: Field[str]
        displaycontact_phone1: Field[str]
        displaycontact_phone2: Field[str]
        displaycontact_cellphone: Field[str]
        displaycontact_pager: Field[str]
        displaycontact_fax: Field[str]
        displaycontact_taxidvalidationdate: Field[datetime.date]
        displaycontact_gstregistered: Field[bool]
        displaycontact_taxcompanyname: Field[str]
        displaycontact_taxaddress: Field[str]
        displaycontact_email1: Field[str]
        displaycontact_email2: Field[str]
        displaycontact_url1: Field[str]
        displaycontact_url2: Field[str]
        displaycontact_visible: Field[bool]
        displaycontact_mailaddress_address1: Field[str]
        displaycontact_mailaddress_address2: Field[str]
        displaycontact_mailaddress_address3: Field[str]
        displaycontact_mailaddress_city: Field[str]
        displaycontact_mailaddress_state: Field[str]
        displaycontact_mailaddress_zip: Field[str]
        displaycontact_mailaddress_country: Field[str]
        displaycontact_mailaddress_countrycode: Field[str]
        displaycontact_mailaddress_latitude: Field[Decimal]
        displaycontact_mailaddress_longitude: Field[Decimal]
        displaycontact_status: Field[str]
        entity: Field[str]
        termname: Field[str]
        termvalue: Field[str]
        vendoraccountno: Field[str]
        taxid: Field[str]
        datevid: Field[str]
        creditlimit: Field[Decimal]
        totaldue: Field[Decimal]
        billingtype: Field[str]
        vendtype: Field[str]
        vendtype1099type: Field[str]
        glgroup: Field[str]
        priceschedule: Field[str]
        discount: Field[Decimal]
        pricelist: Field[str]
        comments: Field[str]
        accountlabel: Field[str]
        apaccount: Field[str]
        apaccounttitle: Field[str]
        form1099type: Field[str]
        form1099box: Field[str]
        paymentpriority: Field[str]
        contactinfo_contactname: Field[str]
        contactinfo_prefix: Field[str]
        contactinfo_firstname: Field[str]
        contactinfo_initial: Field[str]
        contactinfo_lastname: Field[str]
        contactinfo_companyname: Field[str]
        contactinfo_printas: Field[str]
        contactinfo_phone1: Field[str]
        contactinfo_phone2: Field[str]
        contactinfo_cellphone: Field[str]
        contactinfo_pager: Field[str]
        contactinfo_fax: Field[str]
        contactinfo_email1: Field[str]
        contactinfo_email2: Field[str]
        contactinfo_url1: Field[str]
        contactinfo_url2: Field[str]
        contactinfo_visible: Field[bool]
        contactinfo_mailaddress_address1: Field[str]
        contactinfo_mailaddress_address2: Field[str]
        contactinfo_mailaddress_address3: Field[str]
        contactinfo_mailaddress_city: Field[str]
        contactinfo_mailaddress_state: Field[str]
        contactinfo_mailaddress_zip: Field[str]
        contactinfo_mailaddress_country: Field[str]
        contactinfo_mailaddress_countrycode: Field[str]
        payto_contactname: Field[str]
        payto_prefix: Field[str]
        payto_firstname: Field[str]
        payto_initial: Field[str]
        payto_lastname: Field[str]
        payto_companyname: Field[str]
        payto_printas: Field[str]
        payto_phone1: Field[str]
        payto_phone2: Field[str]
        payto_cellphone: Field[str]
        payto_pager: Field[str]
        payto_fax: Field[str]
        payto_email1: Field[str]
        payto_email2: Field[str]
        payto_url1: Field[str]
        payto_url2: Field[str]
        payto_visible: Field[bool]
        payto_mailaddress_address1: Field[str]
        payto_mailaddress_address2: Field[str]
        payto_mailaddress_address3: Field[str]
        payto_mailaddress_city: Field[str]
        payto_mailaddress_state: Field[str]
        payto_mailaddress_zip: Field[str]
        payto_mailaddress_country: Field[str]
        payto_mailaddress_countrycode: Field[str]
        payto_taxgroup: Field[str]
        payto_taxsolutionid: Field[str]
        payto_taxschedule: Field[str]
        payto_taxid: Field[str]
        returnto_contactname: Field[str]
        returnto_prefix: Field[str]
        returnto_firstname: Field[str]
        returnto_initial: Field[str]
        returnto_lastname: Field[str]
        returnto_companyname: Field[str]
        returnto_printas: Field[str]
        returnto_phone1: Field[str]
        returnto_phone2: Field[str]
        returnto_cellphone: Field[str]
        returnto_pager: Field[str]
        returnto_fax: Field[str]
        returnto_email1: Field[str]
        returnto_email2: Field[str]
        returnto_url1: Field[str]
        returnto_url2: Field[str]
        returnto_visible: Field[bool]
        returnto_mailaddress_address1: Field[str]
        returnto_mailaddress_address2: Field[str]
        returnto_mailaddress_address3: Field[str]
        returnto_mailaddress_city: Field[str]
        returnto_mailaddress_state: Field[str]
        returnto_mailaddress_zip: Field[str]
        returnto_mailaddress_country: Field[str]
        returnto_mailaddress_countrycode: Field[str]
        status: Field[str]
        state: Field[str]
        paydatevalue: Field[str]
        onetime: Field[bool]
        onhold: Field[bool]
        whenmodified: Field[datetime.datetime]
        isowner: Field[bool]
        donotcutcheck: Field[bool]
        alwayscreatebill: Field[bool]
        owner_eqglaccount: Field[str]
        owner_eqglaccountlabel: Field[str]
        owner_holddist: Field[bool]
        owner_accountlabel_label: Field[str]
        currency: Field[str]
        pymtcountrycode: Field[str]
        pymtcurrency: Field[str]
        filepaymentservice: Field[str]
        achenabled: Field[bool]
        wireenabled: Field[bool]
        checkenabled: Field[bool]
        achbankroutingnumber: Field[str]
        achaccountnumber: Field[str]
        achaccounttype: Field[str]
        achremittancetype: Field[str]
        wirebankname: Field[str]
        wirebankroutingnumber: Field[str]
        wireaccountnumber: Field[str]
        wireaccounttype: Field[str]
        pmplusremittancetype: Field[str]
        pmplusemail: Field[str]
        pmplusfax: Field[str]
        displaytermdiscount: Field[bool]
        oeprclstkey: Field[int]
        displocacctnocheck: Field[bool]
        whencreated: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        paymentnotify: Field[bool]
        paymethodkey: Field[str]
        mergepaymentreq: Field[bool]
        displaycontactkey: Field[int]
        primarycontactkey: Field[int]
        paytokey: Field[int]
        returntokey: Field[int]
        accountlabelkey: Field[int]
        accountkey: Field[int]
        vendtypekey: Field[int]
        glgrpkey: Field[int]
        termskey: Field[int]
        vendoracctnokey: Field[int]
        paymethodrec: Field[int]
        outsourcecheck: Field[bool]
        outsourcecheckstate: Field[str]
        outsourceach: Field[bool]
        outsourceachstate: Field[str]
        outsourcecard: Field[bool]
        outsourcecardoverride: Field[bool]
        cardstate: Field[str]
        vendorachaccountid: Field[str]
        vendoraccountoutsourceach: Field[str]
        objectrestriction: Field[str]
        offsetglaccountno: Field[str]
        offsetglaccountnotitle: Field[str]
        contactto1099_contactname: Field[str]
        contactto1099_prefix: Field[str]
        contactto1099_firstname: Field[str]
        contactto1099_initial: Field[str]
        contactto1099_lastname: Field[str]
        contactto1099_companyname: Field[str]
        contactto1099_printas: Field[str]
        contactto1099_phone1: Field[str]
        contactto1099_phone2: Field[str]
        contactto1099_cellphone: Field[str]
        contactto1099_pager: Field[str]
        contactto1099_fax: Field[str]
        contactto1099_email1: Field[str]
        contactto1099_email2: Field[str]
        contactto1099_url1: Field[str]
        contactto1099_url2: Field[str]
        contactto1099_visible: Field[bool]
        contactto1099_mailaddress_address1: Field[str]
        contactto1099_mailaddress_address2: Field[str]
        contactto1099_mailaddress_address3: Field[str]
        contactto1099_mailaddress_city: Field[str]
        contactto1099_mailaddress_state: Field[str]
        contactto1099_mailaddress_zip: Field[str]
        contactto1099_mailaddress_country: Field[str]
        contactto1099_mailaddress_countrycode: Field[str]
        contactkey1099: Field[int]
        supdocid: Field[str]
        vendor_amex_organization_id: Field[str]
        vendor_amex_org_address_id: Field[str]
        vendor_amex_cd_affiliate_id: Field[str]
        vendor_amex_card_affiliate_id: Field[str]
        amex_bank_account_id: Field[str]
        amex_bank_account_address_id: Field[str]
        default_lead_time: Field[int]
        retainagepercentage: Field[Decimal]
        isindividual: Field[bool]
        providerstatus: Field[bool]
        whenlastbilled: Field[datetime.date]
        whenlastpaid: Field[datetime.date]
        providermismatch: Field[bool]
        enable_tpar: Field[bool]
        nametpar: Field[str]
        enable_t5018: Field[bool]
        t5018number: Field[str]
        billapproverid: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        displaycontact: _CONTACTFields
        contactinfo: _VendorContactinfoFields
        payto: _VendorPaytoFields
        returnto: _VendorReturntoFields
        parent: _VENDORFields
        paytocontact: _CONTACTFields
        returntocontact: _CONTACTFields
        contact1099: _CONTACTFields
        primarycontact: _CONTACTFields
        apaccountlabel: _APACCOUNTLABELFields
        apaccount_record: _GLACCOUNTFields
        term: _APTERMFields
        glgroup_record: Fields
        pricelist_record: _INVPRICELISTFields
        offsetglaccountno_record: _GLACCOUNTFields
        vendtype_record: _VENDTYPEFields
        bankfile: _VENDORBANKFILEDETAILFields
        providervendor: _PROVIDERVENDORFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields

    class _VendorContactinfoFields(Fields):
        """Fields of CONTACTINFO."""

        contactname: Field[str]
        prefix: Field[str]
        firstname: Field[str]
        initial: Field[str]
        lastname: Field[str]
        companyname: Field[str]
        printas: Field[str]
        phone1: Field[str]
        phone2: Field[str]
        cellphone: Field[str]
        pager: Field[str]
        fax: Field[str]
        email1: Field[str]
        email2: Field[str]
        url1: Field[str]
        url2: Field[str]
        visible: Field[bool]

    class _VendorPaytoFields(Fields):
        """Fields of PAYTO."""

        contactname: Field[str]
        prefix: Field[str]
        firstname: Field[str]
        initial: Field[str]
        lastname: Field[str]
        companyname: Field[str]
        printas: Field[str]
        phone1: Field[str]
        phone2: Field[str]
        cellphone: Field[str]
        pager: Field[str]
        fax: Field[str]
        email1: Field[str]
        email2: Field[str]
        url1: Field[str]
        url2: Field[str]
        visible: Field[bool]
        taxgroup: Field[str]
        taxsolutionid: Field[str]
        taxschedule: Field[str]
        taxid: Field[str]

    class _VendorReturntoFields(Fields):
        """Fields of RETURNTO."""

        contactname: Field[str]
        prefix: Field[str]
        firstname: Field[str]
        initial: Field[str]
        lastname: Field[str]
        companyname: Field[str]
        printas: Field[str]
        phone1: Field[str]
        phone2: Field[str]
        cellphone: Field[str]
        pager: Field[str]
        fax: Field[str]
        email1: Field[str]
        email2: Field[str]
        url1: Field[str]
        url2: Field[str]
        visible: Field[bool]
