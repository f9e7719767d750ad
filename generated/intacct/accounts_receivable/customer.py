# Generated from spec/accounts_receivable/CUSTOMER.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CUSTOMER."""

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
    from intacct.accounts_receivable.araccountlabel import _ARACCOUNTLABELFields
    from intacct.accounts_receivable.arterm import _ARTERMFields
    from intacct.accounts_receivable.customeremailtemplate import CUSTOMEREMAILTEMPLATE
    from intacct.accounts_receivable.custtype import _CUSTTYPEFields
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct.common.update import update
    from intacct.company_console.contact import _CONTACTFields
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.employee_expenses.employee import _EMPLOYEEFields
    from intacct.general_ledger.glaccount import _GLACCOUNTFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "CUSTOMER",
    "CustomerBillto",
    "CustomerContactListInfo",
    "CustomerContactListInfoContact",
    "CustomerContactinfo",
    "CustomerCustomerentitycontacts",
    "CustomerCustomerentitycontactsContact",
    "CustomerDisplaycontact",
    "CustomerDisplaycontactMailaddress",
    "CustomerShipto",
    "create_customer_object",
    "delete_customer_object",
    "query_customer",
    "read_by_name_customer",
    "read_customer",
    "update_customer_object",
]


@model
class CUSTOMER(Object):
    """Customer (CUSTOMER).

    Key: RECORDNO. Identified by people as CUSTOMERID. Operations: lookup, inspect, query, read, readByName,
    readByQuery, create, update and delete.
    Owns: CONTACT_LIST_INFO (CustomerContactListInfo), CUSTOMERCONTACTS (CustomerCustomerentitycontacts) and
    CUSTOMEREMAILTEMPLATES (CUSTOMEREMAILTEMPLATE).
    Related to 17 other objects for queries.
    Reference: https://developer.intacct.com/api/accounts-receivable/customers/
    """

    fields: ClassVar[_CUSTOMERFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without customer ID.
    """
    customerid: str | None | Unset = UNSET
    """Customer ID (text). Required without a document sequence."""
    name: str | None | Unset = UNSET
    """Customer name (text). Required in create."""
    entity: str | None | Unset = UNSET
    """Entity (text). Read-only."""
    parentkey: int | None | Unset = UNSET
    """Parent key (integer, record number)."""
    parentid: str | None | Unset = UNSET
    """Parent customer (text)."""
    parentname: str | None | Unset = UNSET
    """Parent - Name (text)."""
    displaycontact_contactname: str | None | Unset = UNSET
    """Customer name (text). Part of DISPLAYCONTACT, and written there. Read-only."""
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
    displaycontact_taxgroupkey: int | None | Unset = UNSET
    """Tax group record number (integer). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_taxgroup: str | None | Unset = UNSET
    """Tax group (text). Part of DISPLAYCONTACT, and written there. Read-only."""
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
    """Phone 2 (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_cellphone: str | None | Unset = UNSET
    """Mobile phone (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_pager: str | None | Unset = UNSET
    """Pager (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_fax: str | None | Unset = UNSET
    """Fax (text). Part of DISPLAYCONTACT, and written there. Read-only."""
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
    """Secondary email address (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_url1: str | None | Unset = UNSET
    """URL (text). Part of DISPLAYCONTACT, and written there. Read-only."""
    displaycontact_url2: str | None | Unset = UNSET
    """URL 2 (text). Part of DISPLAYCONTACT, and written there. Read-only."""
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
    termname: str | None | Unset = UNSET
    """Term (text). Payment terms, from which due date and discount follow."""
    termvalue: str | None | Unset = UNSET
    """Term value (text)."""
    custrepid: str | None | Unset = UNSET
    """Customer rep (text)."""
    custrepname: str | None | Unset = UNSET
    """Customer rep name (text)."""
    resaleno: str | None | Unset = UNSET
    """Resale number (text)."""
    taxid: str | None | Unset = UNSET
    """Tax ID (text)."""
    datevid: str | None | Unset = UNSET
    """DATEV ID (text)."""
    electronicaddress: str | None | Unset = UNSET
    """Electronic address (text)."""
    creditlimit: Decimal | None | Unset = UNSET
    """Credit limit (amount)."""
    totaldue: Decimal | None | Unset = UNSET
    """Total due (amount). Read-only."""
    comments: str | None | Unset = UNSET
    """Comments (text)."""
    accountlabel: str | None | Unset = UNSET
    """Account label (text). Name that stands for an account, where the company uses labels instead of account
    numbers.
    """
    araccount: str | None | Unset = UNSET
    """Default revenue account (text)."""
    araccounttitle: str | None | Unset = UNSET
    """AR account title (text)."""
    last_invoicedate: datetime.date | None | Unset = UNSET
    """Last invoice date (date, mm/dd/yyyy). Read-only."""
    last_statementdate: datetime.date | None | Unset = UNSET
    """Last statement date (date, mm/dd/yyyy). Read-only."""
    delivery_options: tuple[str, ...] | None | Unset = UNSET
    """Delivery options (several values, written with #~# between them). Allowed: Print, E-Mail."""
    territoryid: str | None | Unset = UNSET
    """Territory ID (text)."""
    territoryname: str | None | Unset = UNSET
    """Territory name (text)."""
    shippingmethod: str | None | Unset = UNSET
    """Shipping method (text)."""
    custtype: str | None | Unset = UNSET
    """Customer type ID (text)."""
    glgrpkey: int | None | Unset = UNSET
    """GL group record number (integer)."""
    glgroup: str | None | Unset = UNSET
    """GL group (text)."""
    priceschedule: str | None | Unset = UNSET
    """Price schedule (text)."""
    discount: Decimal | None | Unset = UNSET
    """Discount percent (decimal)."""
    pricelist: str | None | Unset = UNSET
    """Customer price list (text)."""
    vsoepricelist: str | None | Unset = UNSET
    """Fair value price list (text)."""
    currency: str | None | Unset = UNSET
    """Default currency (text). Three-letter code; amounts whose names begin with TRX_ are in it."""
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
    """Contact address: Address line 1 (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_mailaddress_address2: str | None | Unset = UNSET
    """Contact address: Address line 2 (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_mailaddress_address3: str | None | Unset = UNSET
    """Contact address: Address line 3 (text). Part of CONTACTINFO, and written there. Read-only."""
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
    shipto_contactname: str | None | Unset = UNSET
    """Ship-to contact (text). Part of SHIPTO, and written there. Read-only."""
    shipto_prefix: str | None | Unset = UNSET
    """Ship-to contact: Prefix (text). Part of SHIPTO, and written there. Read-only."""
    shipto_firstname: str | None | Unset = UNSET
    """Ship-to contact: First name (text). Part of SHIPTO, and written there. Read-only."""
    shipto_initial: str | None | Unset = UNSET
    """Ship-to contact: MI (text). Part of SHIPTO, and written there. Read-only."""
    shipto_lastname: str | None | Unset = UNSET
    """Ship-to contact: Last name (text). Part of SHIPTO, and written there. Read-only."""
    shipto_companyname: str | None | Unset = UNSET
    """Ship-to contact: Company name (text). Part of SHIPTO, and written there. Read-only."""
    shipto_printas: str | None | Unset = UNSET
    """Ship-to contact: Print as (text). Part of SHIPTO, and written there. Read-only."""
    shipto_taxable: bool | None | Unset = UNSET
    """Shipping contact taxable (boolean, true or false). Part of SHIPTO, and written there. Read-only."""
    shipto_taxgroup: str | None | Unset = UNSET
    """Shipping tax group (text). Part of SHIPTO, and written there. Read-only."""
    shipto_taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Part of SHIPTO, and written there. Read-only."""
    shipto_taxschedule: str | None | Unset = UNSET
    """Default tax schedule (text). Part of SHIPTO, and written there. Read-only."""
    shipto_taxid: str | None | Unset = UNSET
    """Tax ID (text). Part of SHIPTO, and written there. Read-only."""
    shipto_phone1: str | None | Unset = UNSET
    """Ship-to contact: Phone 1 (text). Part of SHIPTO, and written there. Read-only."""
    shipto_phone2: str | None | Unset = UNSET
    """Ship-to contact: Phone 2 (text). Part of SHIPTO, and written there. Read-only."""
    shipto_cellphone: str | None | Unset = UNSET
    """Ship-to contact: Mobile phone (text). Part of SHIPTO, and written there. Read-only."""
    shipto_pager: str | None | Unset = UNSET
    """Ship-to contact: Pager (text). Part of SHIPTO, and written there. Read-only."""
    shipto_fax: str | None | Unset = UNSET
    """Ship-to contact: Fax (text). Part of SHIPTO, and written there. Read-only."""
    shipto_email1: str | None | Unset = UNSET
    """Ship-to contact: Email 1 (text). Part of SHIPTO, and written there. Read-only."""
    shipto_email2: str | None | Unset = UNSET
    """Ship-to contact: Email 2 (text). Part of SHIPTO, and written there. Read-only."""
    shipto_url1: str | None | Unset = UNSET
    """Ship-to contact: URL 1 (text). Part of SHIPTO, and written there. Read-only."""
    shipto_url2: str | None | Unset = UNSET
    """Ship-to contact: URL 2 (text). Part of SHIPTO, and written there. Read-only."""
    shipto_visible: bool | None | Unset = UNSET
    """Ship-to primary: Contact visible (boolean, true or false). Part of SHIPTO, and written there. Read-only."""
    shipto_mailaddress_address1: str | None | Unset = UNSET
    """Ship-to contact address: Line 1 (text). Part of SHIPTO, and written there. Read-only."""
    shipto_mailaddress_address2: str | None | Unset = UNSET
    """Ship-to contact address: Line 2 (text). Part of SHIPTO, and written there. Read-only."""
    shipto_mailaddress_address3: str | None | Unset = UNSET
    """Ship-to contact address: Line 3 (text). Part of SHIPTO, and written there. Read-only."""
    shipto_mailaddress_city: str | None | Unset = UNSET
    """Ship-to contact address: City (text). Part of SHIPTO, and written there. Read-only."""
    shipto_mailaddress_state: str | None | Unset = UNSET
    """Ship-to contact address: State or territory (text). Part of SHIPTO, and written there. Read-only."""
    shipto_mailaddress_zip: str | None | Unset = UNSET
    """Ship-to contact address: ZIP or postal code (text). Part of SHIPTO, and written there. Read-only."""
    shipto_mailaddress_country: str | None | Unset = UNSET
    """Ship-to contact address: Country (text). Part of SHIPTO, and written there. Read-only."""
    shipto_mailaddress_countrycode: CountryCodes | None | Unset = UNSET
    """Ship-to contact address: Country code (text). Part of SHIPTO, and written there. One of the 252 values of
    `intacct._values.COUNTRY_CODES`. Read-only.
    """
    billto_contactname: str | None | Unset = UNSET
    """Bill-to contact (text). Part of BILLTO, and written there. Read-only."""
    billto_prefix: str | None | Unset = UNSET
    """Bill-to contact: Prefix (text). Part of BILLTO, and written there. Read-only."""
    billto_firstname: str | None | Unset = UNSET
    """Bill-to contact: First name (text). Part of BILLTO, and written there. Read-only."""
    billto_initial: str | None | Unset = UNSET
    """Bill-to contact: MI (text). Part of BILLTO, and written there. Read-only."""
    billto_lastname: str | None | Unset = UNSET
    """Bill-to contact: Last name (text). Part of BILLTO, and written there. Read-only."""
    billto_companyname: str | None | Unset = UNSET
    """Bill-to contact: Company name (text). Part of BILLTO, and written there. Read-only."""
    billto_printas: str | None | Unset = UNSET
    """Bill-to contact: Print as (text). Part of BILLTO, and written there. Read-only."""
    billto_taxable: bool | None | Unset = UNSET
    """Billing contact taxable (boolean, true or false). Part of BILLTO, and written there. Read-only."""
    billto_taxgroup: str | None | Unset = UNSET
    """Billing tax group (text). Part of BILLTO, and written there. Read-only."""
    billto_taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Part of BILLTO, and written there. Read-only."""
    billto_taxschedule: str | None | Unset = UNSET
    """Default tax schedule (text). Part of BILLTO, and written there. Read-only."""
    billto_phone1: str | None | Unset = UNSET
    """Bill-to contact: Phone 1 (text). Part of BILLTO, and written there. Read-only."""
    billto_phone2: str | None | Unset = UNSET
    """Bill-to contact: Phone 2 (text). Part of BILLTO, and written there. Read-only."""
    billto_cellphone: str | None | Unset = UNSET
    """Bill-to contact: Mobile phone (text). Part of BILLTO, and written there. Read-only."""
    billto_pager: str | None | Unset = UNSET
    """Bill-to contact: Pager (text). Part of BILLTO, and written there. Read-only."""
    billto_fax: str | None | Unset = UNSET
    """Bill-to contact: Fax (text). Part of BILLTO, and written there. Read-only."""
    billto_email1: str | None | Unset = UNSET
    """Bill-to contact: Email 1 (text). Part of BILLTO, and written there. Read-only."""
    billto_email2: str | None | Unset = UNSET
    """Bill-to contact: Email 2 (text). Part of BILLTO, and written there. Read-only."""
    billto_url1: str | None | Unset = UNSET
    """Bill-to contact: URL 1 (text). Part of BILLTO, and written there. Read-only."""
    billto_url2: str | None | Unset = UNSET
    """Bill-to contact: URL 2 (text). Part of BILLTO, and written there. Read-only."""
    billto_visible: bool | None | Unset = UNSET
    """Bill-to contact: Visible (boolean, true or false). Part of BILLTO, and written there. Read-only."""
    billto_mailaddress_address1: str | None | Unset = UNSET
    """Bill-to contact address: Line 1 (text). Part of BILLTO, and written there. Read-only."""
    billto_mailaddress_address2: str | None | Unset = UNSET
    """Bill-to contact address: Line 2 (text). Part of BILLTO, and written there. Read-only."""
    billto_mailaddress_address3: str | None | Unset = UNSET
    """Bill-to contact address: Line 3 (text). Part of BILLTO, and written there. Read-only."""
    billto_mailaddress_city: str | None | Unset = UNSET
    """Bill-to contact address: City (text). Part of BILLTO, and written there. Read-only."""
    billto_mailaddress_state: str | None | Unset = UNSET
    """Bill-to contact address: State or territory (text). Part of BILLTO, and written there. Read-only."""
    billto_mailaddress_zip: str | None | Unset = UNSET
    """Bill-to contact address: ZIP or postal code (text). Part of BILLTO, and written there. Read-only."""
    billto_mailaddress_country: str | None | Unset = UNSET
    """Bill-to contact address: Country (text). Part of BILLTO, and written there. Read-only."""
    billto_mailaddress_countrycode: CountryCodes | None | Unset = UNSET
    """Bill-to contact address: Country code (text). Part of BILLTO, and written there. One of the 252 values of
    `intacct._values.COUNTRY_CODES`. Read-only.
    """
    status: Literal["active", "active non-posting", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, active non-posting, inactive. Default: active."""
    onetime: bool | None | Unset = UNSET
    """One-time use (boolean, true or false). True for a record that is used once and not offered again. Default:
    false.
    """
    custmessagekey: int | None | Unset = UNSET
    """Customer message key (integer, record number)."""
    custmessageid: str | None | Unset = UNSET
    """Default customer message (text)."""
    onhold: bool | None | Unset = UNSET
    """On hold (boolean, true or false). Default: false."""
    prclst_override: Literal["C", "B", "S"] | None | Unset = UNSET
    """Price list override (text). Allowed: C, B, S."""
    oeprclstkey: int | None | Unset = UNSET
    """OE price list key (integer, record number)."""
    oepriceschedkey: int | None | Unset = UNSET
    """OE price schedule key (integer, record number)."""
    enableonlinecardpayment: bool | None | Unset = UNSET
    """Enable online credit card (boolean, true or false)."""
    enableonlineachpayment: bool | None | Unset = UNSET
    """Enable online ACH debit (boolean, true or false)."""
    vsoeprclstkey: int | None | Unset = UNSET
    """Fair value price list key (integer, record number)."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    arinvoiceprinttemplateid: str | None | Unset = UNSET
    """AR invoice printing template (text)."""
    oequoteprinttemplateid: str | None | Unset = UNSET
    """Order Entry - Quote printing template (text)."""
    oeorderprinttemplateid: str | None | Unset = UNSET
    """Order Entry - Order printing template (text)."""
    oelistprinttemplateid: str | None | Unset = UNSET
    """Order Entry - List printing template (text)."""
    oeinvoiceprinttemplateid: str | None | Unset = UNSET
    """Order Entry - Invoice printing template (text)."""
    oeadjprinttemplateid: str | None | Unset = UNSET
    """Order Entry - Adjustment printing template (text)."""
    oeotherprinttemplateid: str | None | Unset = UNSET
    """Order Entry - Other printing template (text)."""
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered. Read-only."""
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    objectrestriction: Literal["Unrestricted", "RootOnly", "Restricted"] | None | Unset = UNSET
    """Visibility (text). Whether all of the company, only the top level or only listed places see the record.
    Allowed: Unrestricted, RootOnly, Restricted. Default: Unrestricted.
    """
    displaycontactkey: int | None | Unset = UNSET
    """Display contact record number (integer)."""
    contactkey: int | None | Unset = UNSET
    """Primary contact record number (integer)."""
    shiptokey: int | None | Unset = UNSET
    """Ship-to contact record number (integer)."""
    billtokey: int | None | Unset = UNSET
    """Bill-to contact record number (integer)."""
    custrepkey: int | None | Unset = UNSET
    """Customer representative employee record number (integer)."""
    shipviakey: int | None | Unset = UNSET
    """Shipping method record number (integer)."""
    territorykey: str | None | Unset = UNSET
    """Territory record number (text)."""
    termskey: int | None | Unset = UNSET
    """Term record number (integer)."""
    accountlabelkey: int | None | Unset = UNSET
    """Account label record number (integer)."""
    accountkey: int | None | Unset = UNSET
    """GL account record number (integer)."""
    custtypekey: int | None | Unset = UNSET
    """Customer type record number (integer)."""
    priceschedulekey: str | None | Unset = UNSET
    """Price schedule record number (text)."""
    offsetaccountkey: int | None | Unset = UNSET
    """AR account record number (integer)."""
    offsetglaccountno: str | None | Unset = UNSET
    """AR account (text). Account of the other side of the entry, usually the one for receivables or payables."""
    offsetglaccountnotitle: str | None | Unset = UNSET
    """Default AR account (text)."""
    advbillby: int | None | Unset = UNSET
    """Bill in advance (integer)."""
    advbillbytype: Literal["days", "months"] | None | Unset = UNSET
    """Before contract start date (text). Allowed: days, months. Required for billing in advance."""
    supdocid: str | None | Unset = UNSET
    """Attachment (text). ID of an attachment record, which can hold several files; not the name of a file."""
    retainagepercentage: Decimal | None | Unset = UNSET
    """Default retainage percentage (percent). Share of the amount that is held back until it is released."""
    emailoptin: bool | None | Unset = UNSET
    """Accepts emailed invoices (boolean, true or false)."""
    subscriptionenddate: datetime.date | None | Unset = UNSET
    """Subscription end date (date, mm/dd/yyyy)."""
    supdockey: int | None | Unset = UNSET
    """Attachment key (integer, record number). RECORDNO of the attachment record."""
    custmessage_message: str | None | Unset = UNSET
    """Message text (text). Read-only."""
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
    displaycontact: CustomerDisplaycontact | None | Unset = UNSET
    """Display contact."""
    hidedisplaycontact: bool | None | Unset = UNSET
    """Hide display contact (boolean, true or false). True to leave the contact out of the list of contacts.
    Default: false. Write-only.
    """
    contactinfo: CustomerContactinfo | None | Unset = UNSET
    """Primary contact."""
    billto: CustomerBillto | None | Unset = UNSET
    """Bill-to contact."""
    shipto: CustomerShipto | None | Unset = UNSET
    """Ship-to contact."""
    contact_list_info: list[CustomerContactListInfo] | None | Unset = UNSET
    """Contact list info."""
    customercontacts: list[CustomerCustomerentitycontacts] | None | Unset = UNSET
    """Customer contacts."""
    restrictedlocations: tuple[str, ...] | None | Unset = UNSET
    """Restricted locations (several values, written with #~# between them). Write-only."""
    restricteddepartments: tuple[str, ...] | None | Unset = UNSET
    """Restricted departments (several values, written with #~# between them). Write-only."""
    customeremailtemplates: list[CUSTOMEREMAILTEMPLATE] | None | Unset = UNSET
    """Customer email templates."""
    deliveryoptions: tuple[str, ...] | None | Unset = UNSET
    """Delivery options (several values, written with #~# between them). Write-only."""

    __wire__ = Wire(
        "CUSTOMER",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("CUSTOMERID", TEXT, "?", label="Customer ID"),
            el("NAME", TEXT, "?", label="Customer name", required=("create",)),
            el("ENTITY", TEXT, "?", label="Entity", access="read"),
            el("PARENTKEY", INTEGER, "?", label="Parent key"),
            el("PARENTID", TEXT, "?", label="Parent customer"),
            el("PARENTNAME", TEXT, "?", label="Parent - Name"),
            el("DISPLAYCONTACT.CONTACTNAME", TEXT, "?", label="Customer name", access="read"),
            el("DISPLAYCONTACT.COMPANYNAME", TEXT, "?", label="Company name", access="read"),
            el("DISPLAYCONTACT.PREFIX", TEXT, "?", label="Prefix", access="read"),
            el("DISPLAYCONTACT.FIRSTNAME", TEXT, "?", label="First name", access="read"),
            el("DISPLAYCONTACT.LASTNAME", TEXT, "?", label="Last name", access="read"),
            el("DISPLAYCONTACT.INITIAL", TEXT, "?", label="Middle name", access="read"),
            el("DISPLAYCONTACT.PRINTAS", TEXT, "?", label="Print as", access="read"),
            el("DISPLAYCONTACT.TAXABLE", BOOLEAN, "?", label="Taxable", access="read"),
            el("DISPLAYCONTACT.TAXGROUPKEY", INTEGER, "?", label="Tax group record number", access="read"),
            el("DISPLAYCONTACT.TAXGROUP", TEXT, "?", label="Tax group", access="read"),
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
            el("DISPLAYCONTACT.PHONE2", TEXT, "?", label="Phone 2", access="read"),
            el("DISPLAYCONTACT.CELLPHONE", TEXT, "?", label="Mobile phone", access="read"),
            el("DISPLAYCONTACT.PAGER", TEXT, "?", label="Pager", access="read"),
            el("DISPLAYCONTACT.FAX", TEXT, "?", label="Fax", access="read"),
            el("DISPLAYCONTACT.TAXIDVALIDATIONDATE", DATE, "?", label="Tax ID validation date", access="read"),
            el("DISPLAYCONTACT.GSTREGISTERED", BOOLEAN_T_F, "?", label="GST registered", access="read"),
            el("DISPLAYCONTACT.TAXCOMPANYNAME", TEXT, "?", label="Tax company name", access="read"),
            el("DISPLAYCONTACT.TAXADDRESS", TEXT, "?", label="Tax address", access="read"),
            el("DISPLAYCONTACT.EMAIL1", TEXT, "?", label="Email address", access="read"),
            el("DISPLAYCONTACT.EMAIL2", TEXT, "?", label="Secondary email address", access="read"),
            el("DISPLAYCONTACT.URL1", TEXT, "?", label="URL", access="read"),
            el("DISPLAYCONTACT.URL2", TEXT, "?", label="URL 2", access="read"),
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
            el("TERMNAME", TEXT, "?", label="Term"),
            el("TERMVALUE", TEXT, "?", label="Term value"),
            el("CUSTREPID", TEXT, "?", label="Customer rep"),
            el("CUSTREPNAME", TEXT, "?", label="Customer rep name"),
            el("RESALENO", TEXT, "?", label="Resale number"),
            el("TAXID", TEXT, "?", label="Tax ID"),
            el("DATEVID", TEXT, "?", label="DATEV ID"),
            el("ELECTRONICADDRESS", TEXT, "?", label="Electronic address"),
            el("CREDITLIMIT", DECIMAL, "?", label="Credit limit"),
            el("TOTALDUE", DECIMAL, "?", label="Total due", access="read"),
            el("COMMENTS", TEXT, "?", label="Comments"),
            el("ACCOUNTLABEL", TEXT, "?", label="Account label"),
            el("ARACCOUNT", TEXT, "?", label="Default revenue account"),
            el("ARACCOUNTTITLE", TEXT, "?", label="AR account title"),
            el("LAST_INVOICEDATE", DATE, "?", label="Last invoice date", access="read"),
            el("LAST_STATEMENTDATE", DATE, "?", label="Last statement date", access="read"),
            el("DELIVERY_OPTIONS", MultipleChoice("Print", "E-Mail"), "?", label="Delivery options"),
            el("TERRITORYID", TEXT, "?", label="Territory ID"),
            el("TERRITORYNAME", TEXT, "?", label="Territory name"),
            el("SHIPPINGMETHOD", TEXT, "?", label="Shipping method"),
            el("CUSTTYPE", TEXT, "?", label="Customer type ID"),
            el("GLGRPKEY", INTEGER, "?", label="GL group record number"),
            el("GLGROUP", TEXT, "?", label="GL group"),
            el("PRICESCHEDULE", TEXT, "?", label="Price schedule"),
            el("DISCOUNT", DECIMAL, "?", label="Discount percent"),
            el("PRICELIST", TEXT, "?", label="Customer price list"),
            el("VSOEPRICELIST", TEXT, "?", label="Fair value price list"),
            el("CURRENCY", TEXT, "?", label="Default currency"),
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
            el("CONTACTINFO.MAILADDRESS.ADDRESS1", TEXT, "?", label="Contact address: Address line 1", access="read"),
            el("CONTACTINFO.MAILADDRESS.ADDRESS2", TEXT, "?", label="Contact address: Address line 2", access="read"),
            el("CONTACTINFO.MAILADDRESS.ADDRESS3", TEXT, "?", label="Contact address: Address line 3", access="read"),
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
            el("SHIPTO.CONTACTNAME", TEXT, "?", label="Ship-to contact", access="read"),
            el("SHIPTO.PREFIX", TEXT, "?", label="Ship-to contact: Prefix", access="read"),
            el("SHIPTO.FIRSTNAME", TEXT, "?", label="Ship-to contact: First name", access="read"),
            el("SHIPTO.INITIAL", TEXT, "?", label="Ship-to contact: MI", access="read"),
            el("SHIPTO.LASTNAME", TEXT, "?", label="Ship-to contact: Last name", access="read"),
            el("SHIPTO.COMPANYNAME", TEXT, "?", label="Ship-to contact: Company name", access="read"),
            el("SHIPTO.PRINTAS", TEXT, "?", label="Ship-to contact: Print as", access="read"),
            el("SHIPTO.TAXABLE", BOOLEAN, "?", label="Shipping contact taxable", access="read"),
            el("SHIPTO.TAXGROUP", TEXT, "?", label="Shipping tax group", access="read"),
            el("SHIPTO.TAXSOLUTIONID", TEXT, "?", label="Tax solution", access="read"),
            el("SHIPTO.TAXSCHEDULE", TEXT, "?", label="Default tax schedule", access="read"),
            el("SHIPTO.TAXID", TEXT, "?", label="Tax ID", access="read"),
            el("SHIPTO.PHONE1", TEXT, "?", label="Ship-to contact: Phone 1", access="read"),
            el("SHIPTO.PHONE2", TEXT, "?", label="Ship-to contact: Phone 2", access="read"),
            el("SHIPTO.CELLPHONE", TEXT, "?", label="Ship-to contact: Mobile phone", access="read"),
            el("SHIPTO.PAGER", TEXT, "?", label="Ship-to contact: Pager", access="read"),
            el("SHIPTO.FAX", TEXT, "?", label="Ship-to contact: Fax", access="read"),
            el("SHIPTO.EMAIL1", TEXT, "?", label="Ship-to contact: Email 1", access="read"),
            el("SHIPTO.EMAIL2", TEXT, "?", label="Ship-to contact: Email 2", access="read"),
            el("SHIPTO.URL1", TEXT, "?", label="Ship-to contact: URL 1", access="read"),
            el("SHIPTO.URL2", TEXT, "?", label="Ship-to contact: URL 2", access="read"),
            el("SHIPTO.VISIBLE", BOOLEAN, "?", label="Ship-to primary: Contact visible", access="read"),
            el("SHIPTO.MAILADDRESS.ADDRESS1", TEXT, "?", label="Ship-to contact address: Line 1", access="read"),
            el("SHIPTO.MAILADDRESS.ADDRESS2", TEXT, "?", label="Ship-to contact address: Line 2", access="read"),
            el("SHIPTO.MAILADDRESS.ADDRESS3", TEXT, "?", label="Ship-to contact address: Line 3", access="read"),
            el("SHIPTO.MAILADDRESS.CITY", TEXT, "?", label="Ship-to contact address: City", access="read"),
            el(
                "SHIPTO.MAILADDRESS.STATE",
                TEXT,
                "?",
                label="Ship-to contact address: State or territory",
                access="read",
            ),
            el("SHIPTO.MAILADDRESS.ZIP", TEXT, "?", label="Ship-to contact address: ZIP or postal code", access="read"),
            el("SHIPTO.MAILADDRESS.COUNTRY", TEXT, "?", label="Ship-to contact address: Country", access="read"),
            el(
                "SHIPTO.MAILADDRESS.COUNTRYCODE",
                COUNTRY_CODES,
                "?",
                label="Ship-to contact address: Country code",
                access="read",
            ),
            el("BILLTO.CONTACTNAME", TEXT, "?", label="Bill-to contact", access="read"),
            el("BILLTO.PREFIX", TEXT, "?", label="Bill-to contact: Prefix", access="read"),
            el("BILLTO.FIRSTNAME", TEXT, "?", label="Bill-to contact: First name", access="read"),
            el("BILLTO.INITIAL", TEXT, "?", label="Bill-to contact: MI", access="read"),
            el("BILLTO.LASTNAME", TEXT, "?", label="Bill-to contact: Last name", access="read"),
            el("BILLTO.COMPANYNAME", TEXT, "?", label="Bill-to contact: Company name", access="read"),
            el("BILLTO.PRINTAS", TEXT, "?", label="Bill-to contact: Print as", access="read"),
            el("BILLTO.TAXABLE", BOOLEAN, "?", label="Billing contact taxable", access="read"),
            el("BILLTO.TAXGROUP", TEXT, "?", label="Billing tax group", access="read"),
            el("BILLTO.TAXSOLUTIONID", TEXT, "?", label="Tax solution", access="read"),
            el("BILLTO.TAXSCHEDULE", TEXT, "?", label="Default tax schedule", access="read"),
            el("BILLTO.PHONE1", TEXT, "?", label="Bill-to contact: Phone 1", access="read"),
            el("BILLTO.PHONE2", TEXT, "?", label="Bill-to contact: Phone 2", access="read"),
            el("BILLTO.CELLPHONE", TEXT, "?", label="Bill-to contact: Mobile phone", access="read"),
            el("BILLTO.PAGER", TEXT, "?", label="Bill-to contact: Pager", access="read"),
            el("BILLTO.FAX", TEXT, "?", label="Bill-to contact: Fax", access="read"),
            el("BILLTO.EMAIL1", TEXT, "?", label="Bill-to contact: Email 1", access="read"),
            el("BILLTO.EMAIL2", TEXT, "?", label="Bill-to contact: Email 2", access="read"),
            el("BILLTO.URL1", TEXT, "?", label="Bill-to contact: URL 1", access="read"),
            el("BILLTO.URL2", TEXT, "?", label="Bill-to contact: URL 2", access="read"),
            el("BILLTO.VISIBLE", BOOLEAN, "?", label="Bill-to contact: Visible", access="read"),
            el("BILLTO.MAILADDRESS.ADDRESS1", TEXT, "?", label="Bill-to contact address: Line 1", access="read"),
            el("BILLTO.MAILADDRESS.ADDRESS2", TEXT, "?", label="Bill-to contact address: Line 2", access="read"),
            el("BILLTO.MAILADDRESS.ADDRESS3", TEXT, "?", label="Bill-to contact address: Line 3", access="read"),
            el("BILLTO.MAILADDRESS.CITY", TEXT, "?", label="Bill-to contact address: City", access="read"),
            el(
                "BILLTO.MAILADDRESS.STATE",
                TEXT,
                "?",
                label="Bill-to contact address: State or territory",
                access="read",
            ),
            el("BILLTO.MAILADDRESS.ZIP", TEXT, "?", label="Bill-to contact address: ZIP or postal code", access="read"),
            el("BILLTO.MAILADDRESS.COUNTRY", TEXT, "?", label="Bill-to contact address: Country", access="read"),
            el(
                "BILLTO.MAILADDRESS.COUNTRYCODE",
                COUNTRY_CODES,
                "?",
                label="Bill-to contact address: Country code",
                access="read",
            ),
            el(
                "STATUS", Enumeration("active", "active non-posting", "inactive"), "?", label="Status", default="active"
            ),
            el("ONETIME", BOOLEAN, "?", label="One-time use", default="false"),
            el("CUSTMESSAGEKEY", INTEGER, "?", label="Customer message key"),
            el("CUSTMESSAGEID", TEXT, "?", label="Default customer message"),
            el("ONHOLD", BOOLEAN, "?", label="On hold", default="false"),
            el("PRCLST_OVERRIDE", Enumeration("C", "B", "S"), "?", label="Price list override"),
            el("OEPRCLSTKEY", INTEGER, "?", label="OE price list key"),
            el("OEPRICESCHEDKEY", INTEGER, "?", label="OE price schedule key"),
            el("ENABLEONLINECARDPAYMENT", BOOLEAN, "?", label="Enable online credit card"),
            el("ENABLEONLINEACHPAYMENT", BOOLEAN, "?", label="Enable online ACH debit"),
            el("VSOEPRCLSTKEY", INTEGER, "?", label="Fair value price list key"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("ARINVOICEPRINTTEMPLATEID", TEXT, "?", label="AR invoice printing template"),
            el("OEQUOTEPRINTTEMPLATEID", TEXT, "?", label="Order Entry - Quote printing template"),
            el("OEORDERPRINTTEMPLATEID", TEXT, "?", label="Order Entry - Order printing template"),
            el("OELISTPRINTTEMPLATEID", TEXT, "?", label="Order Entry - List printing template"),
            el("OEINVOICEPRINTTEMPLATEID", TEXT, "?", label="Order Entry - Invoice printing template"),
            el("OEADJPRINTTEMPLATEID", TEXT, "?", label="Order Entry - Adjustment printing template"),
            el("OEOTHERPRINTTEMPLATEID", TEXT, "?", label="Order Entry - Other printing template"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el(
                "OBJECTRESTRICTION",
                Enumeration("Unrestricted", "RootOnly", "Restricted"),
                "?",
                label="Visibility",
                default="Unrestricted",
            ),
            el("DISPLAYCONTACTKEY", INTEGER, "?", label="Display contact record number"),
            el("CONTACTKEY", INTEGER, "?", label="Primary contact record number"),
            el("SHIPTOKEY", INTEGER, "?", label="Ship-to contact record number"),
            el("BILLTOKEY", INTEGER, "?", label="Bill-to contact record number"),
            el("CUSTREPKEY", INTEGER, "?", label="Customer representative employee record number"),
            el("SHIPVIAKEY", INTEGER, "?", label="Shipping method record number"),
            el("TERRITORYKEY", TEXT, "?", label="Territory record number"),
            el("TERMSKEY", INTEGER, "?", label="Term record number"),
            el("ACCOUNTLABELKEY", INTEGER, "?", label="Account label record number"),
            el("ACCOUNTKEY", INTEGER, "?", label="GL account record number"),
            el("CUSTTYPEKEY", INTEGER, "?", label="Customer type record number"),
            el("PRICESCHEDULEKEY", TEXT, "?", label="Price schedule record number"),
            el("OFFSETACCOUNTKEY", INTEGER, "?", label="AR account record number"),
            el("OFFSETGLACCOUNTNO", TEXT, "?", label="AR account"),
            el("OFFSETGLACCOUNTNOTITLE", TEXT, "?", label="Default AR account"),
            el("ADVBILLBY", INTEGER, "?", label="Bill in advance"),
            el("ADVBILLBYTYPE", Enumeration("days", "months"), "?", label="Before contract start date"),
            el("SUPDOCID", TEXT, "?", label="Attachment"),
            el("RETAINAGEPERCENTAGE", PERCENT, "?", label="Default retainage percentage"),
            el("EMAILOPTIN", BOOLEAN, "?", label="Accepts emailed invoices"),
            el("SUBSCRIPTIONENDDATE", DATE, "?", label="Subscription end date"),
            el("SUPDOCKEY", INTEGER, "?", label="Attachment key"),
            el("CUSTMESSAGE.MESSAGE", TEXT, "?", label="Message text", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "DISPLAYCONTACT",
                Ref("intacct.accounts_receivable.customer", "CustomerDisplaycontact"),
                "?",
                label="Display contact",
            ),
            el("HIDEDISPLAYCONTACT", BOOLEAN, "?", label="Hide display contact", access="write", default="false"),
            el(
                "CONTACTINFO",
                Ref("intacct.accounts_receivable.customer", "CustomerContactinfo"),
                "?",
                label="Primary contact",
            ),
            el("BILLTO", Ref("intacct.accounts_receivable.customer", "CustomerBillto"), "?", label="Bill-to contact"),
            el("SHIPTO", Ref("intacct.accounts_receivable.customer", "CustomerShipto"), "?", label="Ship-to contact"),
            el(
                "CONTACT_LIST_INFO",
                Ref("intacct.accounts_receivable.customer", "CustomerContactListInfo"),
                "*",
                label="Contact list info",
            ),
            el(
                "CUSTOMERCONTACTS",
                list_of(
                    el(
                        "CUSTOMERENTITYCONTACTS",
                        Ref("intacct.accounts_receivable.customer", "CustomerCustomerentitycontacts"),
                        "*",
                    )
                ),
                "?",
                label="Customer contacts",
            ),
            el("RESTRICTEDLOCATIONS", MultipleChoice(), "?", label="Restricted locations", access="write"),
            el("RESTRICTEDDEPARTMENTS", MultipleChoice(), "?", label="Restricted departments", access="write"),
            el(
                "CUSTOMEREMAILTEMPLATES",
                list_of(
                    el(
                        "CUSTOMEREMAILTEMPLATE",
                        Ref("intacct.accounts_receivable.customeremailtemplate", "CUSTOMEREMAILTEMPLATE"),
                        "*",
                    )
                ),
                "?",
                label="Customer email templates",
            ),
            el("DELIVERYOPTIONS", MultipleChoice(), "?", label="Delivery options", access="write"),
        ),
        label="Customer",
        key="RECORDNO",
        name_key="CUSTOMERID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("PARENT", "CUSTOMER", "MANY2ONE", "PARENTID", "Parent customer"),
            Relationship("SHIPTOCONTACT", "CONTACT", "MANY2ONE", "SHIPTO.CONTACTNAME", "Ship-to contact"),
            Relationship("BILLTOCONTACT", "CONTACT", "MANY2ONE", "BILLTO.CONTACTNAME", "Bill-to contact"),
            Relationship("DISPLAYCONTACT", "CONTACT", "MANY2ONE", "DISPLAYCONTACT.CONTACTNAME", "Contact"),
            Relationship("PRIMARYCONTACT", "CONTACT", "MANY2ONE", "CONTACTINFO.CONTACTNAME", "Primary contact"),
            Relationship("ACCOUNTLABEL", "ARACCOUNTLABEL", "MANY2ONE", "ACCOUNTLABEL", attr="accountlabel_record"),
            Relationship("ARACCOUNT", "GLACCOUNT", "MANY2ONE", "ARACCOUNT", attr="araccount_record"),
            Relationship("TERM", "ARTERM", "MANY2ONE", "TERMNAME"),
            Relationship("GLGROUP", "CUSTGLGROUP", "MANY2ONE", "GLGROUP", attr="glgroup_record"),
            Relationship("CUSTREP", "EMPLOYEE", "MANY2ONE", "CUSTREPID", "Customer rep"),
            Relationship("SHIPMETHOD", "SHIPMETHOD", "MANY2ONE", "SHIPPINGMETHOD"),
            Relationship("TERRITORY", "TERRITORY", "MANY2ONE", "TERRITORYID"),
            Relationship("CUSTTYPE", "CUSTTYPE", "MANY2ONE", "CUSTTYPE", attr="custtype_record"),
            Relationship(
                "OFFSETGLACCOUNTNO", "GLACCOUNT", "MANY2ONE", "OFFSETGLACCOUNTNO", attr="offsetglaccountno_record"
            ),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@model
class CustomerDisplaycontactMailaddress(Object):
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
    """State or territory (text)."""
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
            el("STATE", TEXT, "?", label="State or territory"),
            el("ZIP", TEXT, "?", label="ZIP or postal code"),
            el("COUNTRY", TEXT, "?", label="Country"),
            el("COUNTRYCODE", COUNTRY_CODES, "?", label="Country code"),
            el("LATITUDE", DECIMAL, "?", label="Latitude"),
            el("LONGITUDE", DECIMAL, "?", label="Longitude"),
            el("ISOCOUNTRYCODE", TEXT, "?", label="ISO country code"),
        ),
    )


@model
class CustomerDisplaycontact(Object):
    """The content of `DISPLAYCONTACT`."""

    contactname: str | None | Unset = UNSET
    """Customer name (text)."""
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
    taxgroupkey: int | None | Unset = UNSET
    """Tax group record number (integer)."""
    taxgroup: str | None | Unset = UNSET
    """Tax group (text)."""
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
    """Phone 2 (text)."""
    cellphone: str | None | Unset = UNSET
    """Mobile phone (text)."""
    pager: str | None | Unset = UNSET
    """Pager (text)."""
    fax: str | None | Unset = UNSET
    """Fax (text)."""
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
    """Secondary email address (text)."""
    url1: str | None | Unset = UNSET
    """URL (text)."""
    url2: str | None | Unset = UNSET
    """URL 2 (text)."""
    visible: bool | None | Unset = UNSET
    """Visible (boolean, true or false)."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive."""
    mailaddress: CustomerDisplaycontactMailaddress | None | Unset = UNSET
    """Mailing address."""

    __wire__ = Wire(
        "DISPLAYCONTACT",
        unordered(
            el("CONTACTNAME", TEXT, "?", label="Customer name"),
            el("COMPANYNAME", TEXT, "?", label="Company name"),
            el("PREFIX", TEXT, "?", label="Prefix"),
            el("FIRSTNAME", TEXT, "?", label="First name"),
            el("LASTNAME", TEXT, "?", label="Last name"),
            el("INITIAL", TEXT, "?", label="Middle name"),
            el("PRINTAS", TEXT, "?", label="Print as", required=("create",)),
            el("TAXABLE", BOOLEAN, "?", label="Taxable", default="true"),
            el("TAXGROUPKEY", INTEGER, "?", label="Tax group record number"),
            el("TAXGROUP", TEXT, "?", label="Tax group"),
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
            el("PHONE2", TEXT, "?", label="Phone 2"),
            el("CELLPHONE", TEXT, "?", label="Mobile phone"),
            el("PAGER", TEXT, "?", label="Pager"),
            el("FAX", TEXT, "?", label="Fax"),
            el("TAXIDVALIDATIONDATE", DATE, "?", label="Tax ID validation date", access="read"),
            el("GSTREGISTERED", BOOLEAN_T_F, "?", label="GST registered", access="read"),
            el("TAXCOMPANYNAME", TEXT, "?", label="Tax company name", access="read"),
            el("TAXADDRESS", TEXT, "?", label="Tax address", access="read"),
            el("EMAIL1", TEXT, "?", label="Email address"),
            el("EMAIL2", TEXT, "?", label="Secondary email address"),
            el("URL1", TEXT, "?", label="URL"),
            el("URL2", TEXT, "?", label="URL 2"),
            el("VISIBLE", BOOLEAN, "?", label="Visible"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status"),
            el(
                "MAILADDRESS",
                Ref("intacct.accounts_receivable.customer", "CustomerDisplaycontactMailaddress"),
                "?",
                label="Mailing address",
            ),
        ),
    )


@model
class CustomerContactinfo(Object):
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
class CustomerBillto(Object):
    """The content of `BILLTO`."""

    contactname: str | None | Unset = UNSET
    """Bill-to contact (text). Required in create and update."""
    prefix: str | None | Unset = UNSET
    """Bill-to contact: Prefix (text)."""
    firstname: str | None | Unset = UNSET
    """Bill-to contact: First name (text)."""
    initial: str | None | Unset = UNSET
    """Bill-to contact: MI (text)."""
    lastname: str | None | Unset = UNSET
    """Bill-to contact: Last name (text)."""
    companyname: str | None | Unset = UNSET
    """Bill-to contact: Company name (text)."""
    printas: str | None | Unset = UNSET
    """Bill-to contact: Print as (text)."""
    taxable: bool | None | Unset = UNSET
    """Billing contact taxable (boolean, true or false)."""
    taxgroup: str | None | Unset = UNSET
    """Billing tax group (text)."""
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST."""
    taxschedule: str | None | Unset = UNSET
    """Default tax schedule (text)."""
    phone1: str | None | Unset = UNSET
    """Bill-to contact: Phone 1 (text)."""
    phone2: str | None | Unset = UNSET
    """Bill-to contact: Phone 2 (text)."""
    cellphone: str | None | Unset = UNSET
    """Bill-to contact: Mobile phone (text)."""
    pager: str | None | Unset = UNSET
    """Bill-to contact: Pager (text)."""
    fax: str | None | Unset = UNSET
    """Bill-to contact: Fax (text)."""
    email1: str | None | Unset = UNSET
    """Bill-to contact: Email 1 (text)."""
    email2: str | None | Unset = UNSET
    """Bill-to contact: Email 2 (text)."""
    url1: str | None | Unset = UNSET
    """Bill-to contact: URL 1 (text)."""
    url2: str | None | Unset = UNSET
    """Bill-to contact: URL 2 (text)."""
    visible: bool | None | Unset = UNSET
    """Bill-to contact: Visible (boolean, true or false)."""

    __wire__ = Wire(
        "BILLTO",
        unordered(
            el("CONTACTNAME", TEXT, "?", label="Bill-to contact", required=("create", "update")),
            el("PREFIX", TEXT, "?", label="Bill-to contact: Prefix"),
            el("FIRSTNAME", TEXT, "?", label="Bill-to contact: First name"),
            el("INITIAL", TEXT, "?", label="Bill-to contact: MI"),
            el("LASTNAME", TEXT, "?", label="Bill-to contact: Last name"),
            el("COMPANYNAME", TEXT, "?", label="Bill-to contact: Company name"),
            el("PRINTAS", TEXT, "?", label="Bill-to contact: Print as"),
            el("TAXABLE", BOOLEAN, "?", label="Billing contact taxable"),
            el("TAXGROUP", TEXT, "?", label="Billing tax group"),
            el("TAXSOLUTIONID", TEXT, "?", label="Tax solution"),
            el("TAXSCHEDULE", TEXT, "?", label="Default tax schedule"),
            el("PHONE1", TEXT, "?", label="Bill-to contact: Phone 1"),
            el("PHONE2", TEXT, "?", label="Bill-to contact: Phone 2"),
            el("CELLPHONE", TEXT, "?", label="Bill-to contact: Mobile phone"),
            el("PAGER", TEXT, "?", label="Bill-to contact: Pager"),
            el("FAX", TEXT, "?", label="Bill-to contact: Fax"),
            el("EMAIL1", TEXT, "?", label="Bill-to contact: Email 1"),
            el("EMAIL2", TEXT, "?", label="Bill-to contact: Email 2"),
            el("URL1", TEXT, "?", label="Bill-to contact: URL 1"),
            el("URL2", TEXT, "?", label="Bill-to contact: URL 2"),
            el("VISIBLE", BOOLEAN, "?", label="Bill-to contact: Visible"),
        ),
    )


@model
class CustomerShipto(Object):
    """The content of `SHIPTO`."""

    contactname: str | None | Unset = UNSET
    """Ship-to contact (text). Required in create and update."""
    prefix: str | None | Unset = UNSET
    """Ship-to contact: Prefix (text)."""
    firstname: str | None | Unset = UNSET
    """Ship-to contact: First name (text)."""
    initial: str | None | Unset = UNSET
    """Ship-to contact: MI (text)."""
    lastname: str | None | Unset = UNSET
    """Ship-to contact: Last name (text)."""
    companyname: str | None | Unset = UNSET
    """Ship-to contact: Company name (text)."""
    printas: str | None | Unset = UNSET
    """Ship-to contact: Print as (text)."""
    taxable: bool | None | Unset = UNSET
    """Shipping contact taxable (boolean, true or false)."""
    taxgroup: str | None | Unset = UNSET
    """Shipping tax group (text)."""
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST."""
    taxschedule: str | None | Unset = UNSET
    """Default tax schedule (text)."""
    taxid: str | None | Unset = UNSET
    """Tax ID (text)."""
    phone1: str | None | Unset = UNSET
    """Ship-to contact: Phone 1 (text)."""
    phone2: str | None | Unset = UNSET
    """Ship-to contact: Phone 2 (text)."""
    cellphone: str | None | Unset = UNSET
    """Ship-to contact: Mobile phone (text)."""
    pager: str | None | Unset = UNSET
    """Ship-to contact: Pager (text)."""
    fax: str | None | Unset = UNSET
    """Ship-to contact: Fax (text)."""
    email1: str | None | Unset = UNSET
    """Ship-to contact: Email 1 (text)."""
    email2: str | None | Unset = UNSET
    """Ship-to contact: Email 2 (text)."""
    url1: str | None | Unset = UNSET
    """Ship-to contact: URL 1 (text)."""
    url2: str | None | Unset = UNSET
    """Ship-to contact: URL 2 (text)."""
    visible: bool | None | Unset = UNSET
    """Ship-to primary: Contact visible (boolean, true or false)."""

    __wire__ = Wire(
        "SHIPTO",
        unordered(
            el("CONTACTNAME", TEXT, "?", label="Ship-to contact", required=("create", "update")),
            el("PREFIX", TEXT, "?", label="Ship-to contact: Prefix"),
            el("FIRSTNAME", TEXT, "?", label="Ship-to contact: First name"),
            el("INITIAL", TEXT, "?", label="Ship-to contact: MI"),
            el("LASTNAME", TEXT, "?", label="Ship-to contact: Last name"),
            el("COMPANYNAME", TEXT, "?", label="Ship-to contact: Company name"),
            el("PRINTAS", TEXT, "?", label="Ship-to contact: Print as"),
            el("TAXABLE", BOOLEAN, "?", label="Shipping contact taxable"),
            el("TAXGROUP", TEXT, "?", label="Shipping tax group"),
            el("TAXSOLUTIONID", TEXT, "?", label="Tax solution"),
            el("TAXSCHEDULE", TEXT, "?", label="Default tax schedule"),
            el("TAXID", TEXT, "?", label="Tax ID"),
            el("PHONE1", TEXT, "?", label="Ship-to contact: Phone 1"),
            el("PHONE2", TEXT, "?", label="Ship-to contact: Phone 2"),
            el("CELLPHONE", TEXT, "?", label="Ship-to contact: Mobile phone"),
            el("PAGER", TEXT, "?", label="Ship-to contact: Pager"),
            el("FAX", TEXT, "?", label="Ship-to contact: Fax"),
            el("EMAIL1", TEXT, "?", label="Ship-to contact: Email 1"),
            el("EMAIL2", TEXT, "?", label="Ship-to contact: Email 2"),
            el("URL1", TEXT, "?", label="Ship-to contact: URL 1"),
            el("URL2", TEXT, "?", label="Ship-to contact: URL 2"),
            el("VISIBLE", BOOLEAN, "?", label="Ship-to primary: Contact visible"),
        ),
    )


@model
class CustomerContactListInfoContact(Object):
    """The content of `CONTACT`."""

    name: str | None | Unset = UNSET
    """Name (text). Required in create and update."""

    __wire__ = Wire("CONTACT", unordered(el("NAME", TEXT, "?", label="Name", required=("create", "update"))))


@model
class CustomerContactListInfo(Object):
    """The content of `CONTACT_LIST_INFO`."""

    categoryname: str | None | Unset = UNSET
    """Category name (text). Required in create and update."""
    contact: CustomerContactListInfoContact | None | Unset = UNSET
    """Contact."""

    __wire__ = Wire(
        "CONTACT_LIST_INFO",
        unordered(
            el("CATEGORYNAME", TEXT, "?", label="Category name", required=("create", "update")),
            el(
                "CONTACT",
                Ref("intacct.accounts_receivable.customer", "CustomerContactListInfoContact"),
                "?",
                label="Contact",
            ),
        ),
    )


@model
class CustomerCustomerentitycontactsContact(Object):
    """The content of `CONTACT`."""

    name: str | None | Unset = UNSET
    """Name (text). Required in update."""

    __wire__ = Wire("CONTACT", unordered(el("NAME", TEXT, "?", label="Name", required=("update",))))


@model
class CustomerCustomerentitycontacts(Object):
    """The content of `CUSTOMERENTITYCONTACTS`."""

    categoryname: str | None | Unset = UNSET
    """Category name (text). Required in create and update."""
    contact: CustomerCustomerentitycontactsContact | None | Unset = UNSET
    """Contact. Required in create and update."""

    __wire__ = Wire(
        "CUSTOMERENTITYCONTACTS",
        unordered(
            el("CATEGORYNAME", TEXT, "?", label="Category name", required=("create", "update")),
            el(
                "CONTACT",
                Ref("intacct.accounts_receivable.customer", "CustomerCustomerentitycontactsContact"),
                "?",
                label="Contact",
                required=("create", "update"),
            ),
        ),
    )


@stub
def query_customer(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[CUSTOMER]:
    """Find records of Customer (CUSTOMER).

    Answers `Records[CUSTOMER]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-receivable/customers/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="CUSTOMER",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_customer(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[CUSTOMER]:
    """Read records of Customer (CUSTOMER) by key.

    Answers `Records[CUSTOMER]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-receivable/customers/
    """
    from intacct.common.read import read

    return read(
        object="CUSTOMER", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_customer(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[CUSTOMER]:
    """Read records of Customer (CUSTOMER) by the identifier that people use.

    Answers `Records[CUSTOMER]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-receivable/customers/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="CUSTOMER", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_customer_object(
    *,
    name: str | None,
    customerid: str | None | Unset = UNSET,
    parentkey: int | None | Unset = UNSET,
    parentid: str | None | Unset = UNSET,
    parentname: str | None | Unset = UNSET,
    termname: str | None | Unset = UNSET,
    termvalue: str | None | Unset = UNSET,
    custrepid: str | None | Unset = UNSET,
    custrepname: str | None | Unset = UNSET,
    resaleno: str | None | Unset = UNSET,
    taxid: str | None | Unset = UNSET,
    datevid: str | None | Unset = UNSET,
    electronicaddress: str | None | Unset = UNSET,
    creditlimit: Decimal | None | Unset = UNSET,
    comments: str | None | Unset = UNSET,
    accountlabel: str | None | Unset = UNSET,
    araccount: str | None | Unset = UNSET,
    araccounttitle: str | None | Unset = UNSET,
    delivery_options: tuple[str, ...] | None | Unset = UNSET,
    territoryid: str | None | Unset = UNSET,
    territoryname: str | None | Unset = UNSET,
    shippingmethod: str | None | Unset = UNSET,
    custtype: str | None | Unset = UNSET,
    glgrpkey: int | None | Unset = UNSET,
    glgroup: str | None | Unset = UNSET,
    priceschedule: str | None | Unset = UNSET,
    discount: Decimal | None | Unset = UNSET,
    pricelist: str | None | Unset = UNSET,
    vsoepricelist: str | None | Unset = UNSET,
    currency: str | None | Unset = UNSET,
    status: Literal["active", "active non-posting", "inactive"] | None | Unset = UNSET,
    onetime: bool | None | Unset = UNSET,
    custmessagekey: int | None | Unset = UNSET,
    custmessageid: str | None | Unset = UNSET,
    onhold: bool | None | Unset = UNSET,
    prclst_override: Literal["C", "B", "S"] | None | Unset = UNSET,
    oeprclstkey: int | None | Unset = UNSET,
    oepriceschedkey: int | None | Unset = UNSET,
    enableonlinecardpayment: bool | None | Unset = UNSET,
    enableonlineachpayment: bool | None | Unset = UNSET,
    vsoeprclstkey: int | None | Unset = UNSET,
    arinvoiceprinttemplateid: str | None | Unset = UNSET,
    oequoteprinttemplateid: str | None | Unset = UNSET,
    oeorderprinttemplateid: str | None | Unset = UNSET,
    oelistprinttemplateid: str | None | Unset = UNSET,
    oeinvoiceprinttemplateid: str | None | Unset = UNSET,
    oeadjprinttemplateid: str | None | Unset = UNSET,
    oeotherprinttemplateid: str | None | Unset = UNSET,
    objectrestriction: Literal["Unrestricted", "RootOnly", "Restricted"] | None | Unset = UNSET,
    displaycontactkey: int | None | Unset = UNSET,
    contactkey: int | None | Unset = UNSET,
    shiptokey: int | None | Unset = UNSET,
    billtokey: int | None | Unset = UNSET,
    custrepkey: int | None | Unset = UNSET,
    shipviakey: int | None | Unset = UNSET,
    territorykey: str | None | Unset = UNSET,
    termskey: int | None | Unset = UNSET,
    accountlabelkey: int | None | Unset = UNSET,
    accountkey: int | None | Unset = UNSET,
    custtypekey: int | None | Unset = UNSET,
    priceschedulekey: str | None | Unset = UNSET,
    offsetaccountkey: int | None | Unset = UNSET,
    offsetglaccountno: str | None | Unset = UNSET,
    offsetglaccountnotitle: str | None | Unset = UNSET,
    advbillby: int | None | Unset = UNSET,
    advbillbytype: Literal["days", "months"] | None | Unset = UNSET,
    supdocid: str | None | Unset = UNSET,
    retainagepercentage: Decimal | None | Unset = UNSET,
    emailoptin: bool | None | Unset = UNSET,
    subscriptionenddate: datetime.date | None | Unset = UNSET,
    supdockey: int | None | Unset = UNSET,
    displaycontact: CustomerDisplaycontact | None | Unset = UNSET,
    hidedisplaycontact: bool | None | Unset = UNSET,
    contactinfo: CustomerContactinfo | None | Unset = UNSET,
    billto: CustomerBillto | None | Unset = UNSET,
    shipto: CustomerShipto | None | Unset = UNSET,
    contact_list_info: list[CustomerContactListInfo] | None | Unset = UNSET,
    customercontacts: list[CustomerCustomerentitycontacts] | None | Unset = UNSET,
    restrictedlocations: tuple[str, ...] | None | Unset = UNSET,
    restricteddepartments: tuple[str, ...] | None | Unset = UNSET,
    customeremailtemplates: list[CUSTOMEREMAILTEMPLATE] | None | Unset = UNSET,
    deliveryoptions: tuple[str, ...] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[CUSTOMER]:
    """Create one record of Customer (CUSTOMER).

    Answers the record as `Records[CUSTOMER]`, with its keys alone: RECORDNO and CUSTOMERID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-receivable/customers/
    """
    from intacct.common.create import create

    return create(
        objects=[
            CUSTOMER(
                customerid=customerid,
                name=name,
                parentkey=parentkey,
                parentid=parentid,
                parentname=parentname,
                termname=termname,
                termvalue=termvalue,
                custrepid=custrepid,
                custrepname=custrepname,
                resaleno=resaleno,
                taxid=taxid,
                datevid=datevid,
                electronicaddress=electronicaddress,
                creditlimit=creditlimit,
                comments=comments,
                accountlabel=accountlabel,
                araccount=araccount,
                araccounttitle=araccounttitle,
                delivery_options=delivery_options,
                territoryid=territoryid,
                territoryname=territoryname,
                shippingmethod=shippingmethod,
                custtype=custtype,
                glgrpkey=glgrpkey,
                glgroup=glgroup,
                priceschedule=priceschedule,
                discount=discount,
                pricelist=pricelist,
                vsoepricelist=vsoepricelist,
                currency=currency,
                status=status,
                onetime=onetime,
                custmessagekey=custmessagekey,
                custmessageid=custmessageid,
                onhold=onhold,
                prclst_override=prclst_override,
                oeprclstkey=oeprclstkey,
                oepriceschedkey=oepriceschedkey,
                enableonlinecardpayment=enableonlinecardpayment,
                enableonlineachpayment=enableonlineachpayment,
                vsoeprclstkey=vsoeprclstkey,
                arinvoiceprinttemplateid=arinvoiceprinttemplateid,
                oequoteprinttemplateid=oequoteprinttemplateid,
                oeorderprinttemplateid=oeorderprinttemplateid,
                oelistprinttemplateid=oelistprinttemplateid,
                oeinvoiceprinttemplateid=oeinvoiceprinttemplateid,
                oeadjprinttemplateid=oeadjprinttemplateid,
                oeotherprinttemplateid=oeotherprinttemplateid,
                objectrestriction=objectrestriction,
                displaycontactkey=displaycontactkey,
                contactkey=contactkey,
                shiptokey=shiptokey,
                billtokey=billtokey,
                custrepkey=custrepkey,
                shipviakey=shipviakey,
                territorykey=territorykey,
                termskey=termskey,
                accountlabelkey=accountlabelkey,
                accountkey=accountkey,
                custtypekey=custtypekey,
                priceschedulekey=priceschedulekey,
                offsetaccountkey=offsetaccountkey,
                offsetglaccountno=offsetglaccountno,
                offsetglaccountnotitle=offsetglaccountnotitle,
                advbillby=advbillby,
                advbillbytype=advbillbytype,
                supdocid=supdocid,
                retainagepercentage=retainagepercentage,
                emailoptin=emailoptin,
                subscriptionenddate=subscriptionenddate,
                supdockey=supdockey,
                displaycontact=displaycontact,
                hidedisplaycontact=hidedisplaycontact,
                contactinfo=contactinfo,
                billto=billto,
                shipto=shipto,
                contact_list_info=contact_list_info,
                customercontacts=customercontacts,
                restrictedlocations=restrictedlocations,
                restricteddepartments=restricteddepartments,
                customeremailtemplates=customeremailtemplates,
                deliveryoptions=deliveryoptions,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_customer_object(
    *,
    recordno: int | None | Unset = UNSET,
    customerid: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    parentkey: int | None | Unset = UNSET,
    parentid: str | None | Unset = UNSET,
    parentname: str | None | Unset = UNSET,
    termname: str | None | Unset = UNSET,
    termvalue: str | None | Unset = UNSET,
    custrepid: str | None | Unset = UNSET,
    custrepname: str | None | Unset = UNSET,
    resaleno: str | None | Unset = UNSET,
    taxid: str | None | Unset = UNSET,
    datevid: str | None | Unset = UNSET,
    electronicaddress: str | None | Unset = UNSET,
    creditlimit: Decimal | None | Unset = UNSET,
    comments: str | None | Unset = UNSET,
    accountlabel: str | None | Unset = UNSET,
    araccount: str | None | Unset = UNSET,
    araccounttitle: str | None | Unset = UNSET,
    delivery_options: tuple[str, ...] | None | Unset = UNSET,
    territoryid: str | None | Unset = UNSET,
    territoryname: str | None | Unset = UNSET,
    shippingmethod: str | None | Unset = UNSET,
    custtype: str | None | Unset = UNSET,
    glgrpkey: int | None | Unset = UNSET,
    glgroup: str | None | Unset = UNSET,
    priceschedule: str | None | Unset = UNSET,
    discount: Decimal | None | Unset = UNSET,
    pricelist: str | None | Unset = UNSET,
    vsoepricelist: str | None | Unset = UNSET,
    currency: str | None | Unset = UNSET,
    status: Literal["active", "active non-posting", "inactive"] | None | Unset = UNSET,
    onetime: bool | None | Unset = UNSET,
    custmessagekey: int | None | Unset = UNSET,
    custmessageid: str | None | Unset = UNSET,
    onhold: bool | None | Unset = UNSET,
    prclst_override: Literal["C", "B", "S"] | None | Unset = UNSET,
    oeprclstkey: int | None | Unset = UNSET,
    oepriceschedkey: int | None | Unset = UNSET,
    enableonlinecardpayment: bool | None | Unset = UNSET,
    enableonlineachpayment: bool | None | Unset = UNSET,
    vsoeprclstkey: int | None | Unset = UNSET,
    arinvoiceprinttemplateid: str | None | Unset = UNSET,
    oequoteprinttemplateid: str | None | Unset = UNSET,
    oeorderprinttemplateid: str | None | Unset = UNSET,
    oelistprinttemplateid: str | None | Unset = UNSET,
    oeinvoiceprinttemplateid: str | None | Unset = UNSET,
    oeadjprinttemplateid: str | None | Unset = UNSET,
    oeotherprinttemplateid: str | None | Unset = UNSET,
    objectrestriction: Literal["Unrestricted", "RootOnly", "Restricted"] | None | Unset = UNSET,
    displaycontactkey: int | None | Unset = UNSET,
    contactkey: int | None | Unset = UNSET,
    shiptokey: int | None | Unset = UNSET,
    billtokey: int | None | Unset = UNSET,
    custrepkey: int | None | Unset = UNSET,
    shipviakey: int | None | Unset = UNSET,
    territorykey: str | None | Unset = UNSET,
    termskey: int | None | Unset = UNSET,
    accountlabelkey: int | None | Unset = UNSET,
    accountkey: int | None | Unset = UNSET,
    custtypekey: int | None | Unset = UNSET,
    priceschedulekey: str | None | Unset = UNSET,
    offsetaccountkey: int | None | Unset = UNSET,
    offsetglaccountno: str | None | Unset = UNSET,
    offsetglaccountnotitle: str | None | Unset = UNSET,
    advbillby: int | None | Unset = UNSET,
    advbillbytype: Literal["days", "months"] | None | Unset = UNSET,
    supdocid: str | None | Unset = UNSET,
    retainagepercentage: Decimal | None | Unset = UNSET,
    emailoptin: bool | None | Unset = UNSET,
    subscriptionenddate: datetime.date | None | Unset = UNSET,
    supdockey: int | None | Unset = UNSET,
    displaycontact: CustomerDisplaycontact | None | Unset = UNSET,
    hidedisplaycontact: bool | None | Unset = UNSET,
    contactinfo: CustomerContactinfo | None | Unset = UNSET,
    billto: CustomerBillto | None | Unset = UNSET,
    shipto: CustomerShipto | None | Unset = UNSET,
    contact_list_info: list[CustomerContactListInfo] | None | Unset = UNSET,
    customercontacts: list[CustomerCustomerentitycontacts] | None | Unset = UNSET,
    restrictedlocations: tuple[str, ...] | None | Unset = UNSET,
    restricteddepartments: tuple[str, ...] | None | Unset = UNSET,
    customeremailtemplates: list[CUSTOMEREMAILTEMPLATE] | None | Unset = UNSET,
    deliveryoptions: tuple[str, ...] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[CUSTOMER]:
    """Change one record of Customer (CUSTOMER); what is left out stays as it is.

    Answers the record as `Records[CUSTOMER]`, with its keys alone: RECORDNO and CUSTOMERID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-receivable/customers/
    """
    from intacct.common.update import update

    return update(
        objects=[
            CUSTOMER(
                recordno=recordno,
                customerid=customerid,
                name=name,
                parentkey=parentkey,
                parentid=parentid,
                parentname=parentname,
                termname=termname,
                termvalue=termvalue,
                custrepid=custrepid,
                custrepname=custrepname,
                resaleno=resaleno,
                taxid=taxid,
                datevid=datevid,
                electronicaddress=electronicaddress,
                creditlimit=creditlimit,
                comments=comments,
                accountlabel=accountlabel,
                araccount=araccount,
                araccounttitle=araccounttitle,
                delivery_options=delivery_options,
                territoryid=territoryid,
                territoryname=territoryname,
                shippingmethod=shippingmethod,
                custtype=custtype,
                glgrpkey=glgrpkey,
                glgroup=glgroup,
                priceschedule=priceschedule,
                discount=discount,
                pricelist=pricelist,
                vsoepricelist=vsoepricelist,
                currency=currency,
                status=status,
                onetime=onetime,
                custmessagekey=custmessagekey,
                custmessageid=custmessageid,
                onhold=onhold,
                prclst_override=prclst_override,
                oeprclstkey=oeprclstkey,
                oepriceschedkey=oepriceschedkey,
                enableonlinecardpayment=enableonlinecardpayment,
                enableonlineachpayment=enableonlineachpayment,
                vsoeprclstkey=vsoeprclstkey,
                arinvoiceprinttemplateid=arinvoiceprinttemplateid,
                oequoteprinttemplateid=oequoteprinttemplateid,
                oeorderprinttemplateid=oeorderprinttemplateid,
                oelistprinttemplateid=oelistprinttemplateid,
                oeinvoiceprinttemplateid=oeinvoiceprinttemplateid,
                oeadjprinttemplateid=oeadjprinttemplateid,
                oeotherprinttemplateid=oeotherprinttemplateid,
                objectrestriction=objectrestriction,
                displaycontactkey=displaycontactkey,
                contactkey=contactkey,
                shiptokey=shiptokey,
                billtokey=billtokey,
                custrepkey=custrepkey,
                shipviakey=shipviakey,
                territorykey=territorykey,
                termskey=termskey,
                accountlabelkey=accountlabelkey,
                accountkey=accountkey,
                custtypekey=custtypekey,
                priceschedulekey=priceschedulekey,
                offsetaccountkey=offsetaccountkey,
                offsetglaccountno=offsetglaccountno,
                offsetglaccountnotitle=offsetglaccountnotitle,
                advbillby=advbillby,
                advbillbytype=advbillbytype,
                supdocid=supdocid,
                retainagepercentage=retainagepercentage,
                emailoptin=emailoptin,
                subscriptionenddate=subscriptionenddate,
                supdockey=supdockey,
                displaycontact=displaycontact,
                hidedisplaycontact=hidedisplaycontact,
                contactinfo=contactinfo,
                billto=billto,
                shipto=shipto,
                contact_list_info=contact_list_info,
                customercontacts=customercontacts,
                restrictedlocations=restrictedlocations,
                restricteddepartments=restricteddepartments,
                customeremailtemplates=customeremailtemplates,
                deliveryoptions=deliveryoptions,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_customer_object(keys: Listed) -> delete:
    """Delete records of Customer (CUSTOMER) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-receivable/customers/
    """
    from intacct.common.delete import delete

    return delete(object="CUSTOMER", keys=listed(keys))


if TYPE_CHECKING:

    class _CUSTOMERFields(Fields):
        """Fields of CUSTOMER."""

        recordno: Field[int]
        customerid: Field[str]
        name: Field[str]
        entity: Field[str]
        parentkey: Field[int]
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
        displaycontact_taxgroupkey: Field[int]
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
        termname: Field[str]
        termvalue: Field[str]
        custrepid: Field[str]
        custrepname: Field[str]
        resaleno: Field[str]
        taxid: Field[str]
        datevid: Field[str]
        electronicaddress: Field[str]
        creditlimit: Field[Decimal]
        totaldue: Field[Decimal]
        comments: Field[str]
        accountlabel: Field[str]
        araccount: Field[str]
        araccounttitle: Field[str]
        last_invoicedate: Field[datetime.date]
        last_statementdate: Field[datetime.date]
        delivery_options: Field[tuple[str, ...]]
        territoryid: Field[str]
        territoryname: Field[str]
        shippingmethod: Field[str]
        custtype: Field[str]
        glgrpkey: Field[int]
        glgroup: Field[str]
        priceschedule: Field[str]
        discount: Field[Decimal]
        pricelist: Field[str]
        vsoepricelist: Field[str]
        currency: Field[str]
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
        shipto_contactname: Field[str]
        shipto_prefix: Field[str]
        shipto_firstname: Field[str]
        shipto_initial: Field[str]
        shipto_lastname: Field[str]
        shipto_companyname: Field[str]
        shipto_printas: Field[str]
        shipto_taxable: Field[bool]
        shipto_taxgroup: Field[str]
        shipto_taxsolutionid: Field[str]
        shipto_taxschedule: Field[str]
        shipto_taxid: Field[str]
        shipto_phone1: Field[str]
        shipto_phone2: Field[str]
        shipto_cellphone: Field[str]
        shipto_pager: Field[str]
        shipto_fax: Field[str]
        shipto_email1: Field[str]
        shipto_email2: Field[str]
        shipto_url1: Field[str]
        shipto_url2: Field[str]
        shipto_visible: Field[bool]
        shipto_mailaddress_address1: Field[str]
        shipto_mailaddress_address2: Field[str]
        shipto_mailaddress_address3: Field[str]
        shipto_mailaddress_city: Field[str]
        shipto_mailaddress_state: Field[str]
        shipto_mailaddress_zip: Field[str]
        shipto_mailaddress_country: Field[str]
        shipto_mailaddress_countrycode: Field[str]
        billto_contactname: Field[str]
        billto_prefix: Field[str]
        billto_firstname: Field[str]
        billto_initial: Field[str]
        billto_lastname: Field[str]
        billto_companyname: Field[str]
        billto_printas: Field[str]
        billto_taxable: Field[bool]
        billto_taxgroup: Field[str]
        billto_taxsolutionid: Field[str]
        billto_taxschedule: Field[str]
        billto_phone1: Field[str]
        billto_phone2: Field[str]
        billto_cellphone: Field[str]
        billto_pager: Field[str]
        billto_fax: Field[str]
        billto_email1: Field[str]
        billto_email2: Field[str]
        billto_url1: Field[str]
        billto_url2: Field[str]
        billto_visible: Field[bool]
        billto_mailaddress_address1: Field[str]
        billto_mailaddress_address2: Field[str]
        billto_mailaddress_address3: Field[str]
        billto_mailaddress_city: Field[str]
        billto_mailaddress_state: Field[str]
        billto_mailaddress_zip: Field[str]
        billto_mailaddress_country: Field[str]
        billto_mailaddress_countrycode: Field[str]
        status: Field[str]
        onetime: Field[bool]
        custmessagekey: Field[int]
        custmessageid: Field[str]
        onhold: Field[bool]
        prclst_override: Field[str]
        oeprclstkey: Field[int]
        oepriceschedkey: Field[int]
        enableonlinecardpayment: Field[bool]
        enableonlineachpayment: Field[bool]
        vsoeprclstkey: Field[int]
        whenmodified: Field[datetime.datetime]
        arinvoiceprinttemplateid: Field[str]
        oequoteprinttemplateid: Field[str]
        oeorderprinttemplateid: Field[str]
        oelistprinttemplateid: Field[str]
        oeinvoiceprinttemplateid: Field[str]
        oeadjprinttemplateid: Field[str]
        oeotherprinttemplateid: Field[str]
        whencreated: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        objectrestriction: Field[str]
        displaycontactkey: Field[int]
        contactkey: Field[int]
        shiptokey: Field[int]
        billtokey: Field[int]
        custrepkey: Field[int]
        shipviakey: Field[int]
        territorykey: Field[str]
        termskey: Field[int]
        accountlabelkey: Field[int]
        accountkey: Field[int]
        custtypekey: Field[int]
        priceschedulekey: Field[str]
        offsetaccountkey: Field[int]
        offsetglaccountno: Field[str]
        offsetglaccountnotitle: Field[str]
        advbillby: Field[int]
        advbillbytype: Field[str]
        supdocid: Field[str]
        retainagepercentage: Field[Decimal]
        emailoptin: Field[bool]
        subscriptionenddate: Field[datetime.date]
        supdockey: Field[int]
        custmessage_message: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        displaycontact: _CONTACTFields
        contactinfo: _CustomerContactinfoFields
        billto: _CustomerBilltoFields
        shipto: _CustomerShiptoFields
        parent: _CUSTOMERFields
        shiptocontact: _CONTACTFields
        billtocontact: _CONTACTFields
        primarycontact: _CONTACTFields
        accountlabel_record: _ARACCOUNTLABELFields
        araccount_record: _GLACCOUNTFields
        term: _ARTERMFields
        glgroup_record: Fields
        custrep: _EMPLOYEEFields
        shipmethod: Fields
        territory: Fields
        custtype_record: _CUSTTYPEFields
        offsetglaccountno_record: _GLACCOUNTFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields

    class _CustomerContactinfoFields(Fields):
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

    class _CustomerBilltoFields(Fields):
        """Fields of BILLTO."""

        contactname: Field[str]
        prefix: Field[str]
        firstname: Field[str]
        initial: Field[str]
        lastname: Field[str]
        companyname: Field[str]
        printas: Field[str]
        taxable: Field[bool]
        taxgroup: Field[str]
        taxsolutionid: Field[str]
        taxschedule: Field[str]
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

    class _CustomerShiptoFields(Fields):
        """Fields of SHIPTO."""

        contactname: Field[str]
        prefix: Field[str]
        firstname: Field[str]
        initial: Field[str]
        lastname: Field[str]
        companyname: Field[str]
        printas: Field[str]
        taxable: Field[bool]
        taxgroup: Field[str]
        taxsolutionid: Field[str]
        taxschedule: Field[str]
        taxid: Field[str]
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
