# Generated from spec/inventory_control/INVDOCUMENT.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object INVDOCUMENT."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Final, Literal, TypeAlias, get_args

from intacct._values import COUNTRY_CODES
from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct._values import CountryCodes
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.inventory_control.invdocumententry import INVDOCUMENTENTRY
    from intacct.inventory_control.invdocumentparams import _INVDOCUMENTPARAMSFields
    from intacct.inventory_control.warehouse import _WAREHOUSEFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["INVDOCUMENT", "delete_invdocument", "query_invdocument", "read_invdocument"]

_State: TypeAlias = Literal[
    "Submitted",
    "Approved",
    "Partially Approved",
    "Declined",
    "Draft",
    "Pending",
    "Closed",
    "In Progress",
    "Converted",
    "Partially Converted",
    "Converted By Line",
    "Partially Converted By Line",
    "Exception",
    "Analyzing",
]
_STATE: Final = Enumeration(*get_args(_State))


@model
class INVDOCUMENT(Object):
    """Inventory transaction (INVDOCUMENT).

    Key: RECORDNO. Identified by people as DOCID. Operations: lookup, inspect, query, read, readByQuery and delete.
    Owns: INVDOCUMENTENTRIES (INVDOCUMENTENTRY).
    Related to 5 other objects for queries.
    Reference: https://developer.intacct.com/api/inventory-control/inventory-transactions/
    - INVDOCUMENTENTRIES follows SODOCUMENTENTRIES, which is on record; a reply with it is not.
    """

    fields: ClassVar[_INVDOCUMENTFields]

    recordno: str | None | Unset = UNSET
    """Record number (text). Read-only."""
    docno: str | None | Unset = UNSET
    """Document number (text). Number without the transaction definition. Read-only."""
    docid: str | None | Unset = UNSET
    """Document ID (text). Transaction definition and number with a hyphen between. Read-only."""
    createdfrom: str | None | Unset = UNSET
    """Converted from (text). Document that this one was converted from. Read-only."""
    state: _State | None | Unset = UNSET
    """State (text). Allowed: Submitted, Approved, Partially Approved, Declined, Draft, Pending, Closed, In
    Progress, Converted, Partially Converted, Converted By Line, Partially Converted By Line, Exception,
    Analyzing. Read-only.
    """
    closed: bool | None | Unset = UNSET
    """Closed (boolean, true or false). Read-only."""
    whencreated: datetime.date | None | Unset = UNSET
    """Date (date, mm/dd/yyyy). Date of the document itself, not when it was entered. Read-only."""
    auwhencreated: datetime.datetime | None | Unset = UNSET
    """Audit when created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered; WHENCREATED is the date of
    the document. Read-only.
    """
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """Modified date (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    whendue: datetime.date | None | Unset = UNSET
    """Date due (date, mm/dd/yyyy). Read-only."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Read-only."""
    ponumber: str | None | Unset = UNSET
    """Reference number (text). Read-only."""
    vendordocno: str | None | Unset = UNSET
    """Vendor document number (text). Read-only."""
    docparid: str | None | Unset = UNSET
    """Type (text). Transaction definition, such as Inventory Adjustment. Read-only."""
    docparkey: str | None | Unset = UNSET
    """Transaction definition key (text). Read-only."""
    docparclass: str | None | Unset = UNSET
    """Transaction definition template class (text). Read-only."""
    updates_inv: Literal["No", "Quantity", "Value", "Quantity and Value"] | None | Unset = UNSET
    """Affects inventory (text). Allowed: No, Quantity, Value, Quantity and Value. Read-only."""
    term_name: str | None | Unset = UNSET
    """Payment terms (text). Read-only."""
    note: str | None | Unset = UNSET
    """Note (text). Read-only."""
    warehouse_locationid: str | None | Unset = UNSET
    """Default warehouse (text). Read-only."""
    shipvia: str | None | Unset = UNSET
    """Shipping method (text). Read-only."""
    user: str | None | Unset = UNSET
    """User (text). Read-only."""
    createduser: str | None | Unset = UNSET
    """Created user (text). Read-only."""
    userid: str | None | Unset = UNSET
    """Modified by (text). Read-only."""
    createduserid: str | None | Unset = UNSET
    """Created by (text). Read-only."""
    contact_contactname: str | None | Unset = UNSET
    """Contact name (text). Read-only."""
    contact_prefix: str | None | Unset = UNSET
    """Contact: Prefix (text). Read-only."""
    contact_firstname: str | None | Unset = UNSET
    """Contact: First name (text). Read-only."""
    contact_initial: str | None | Unset = UNSET
    """Contact: MI (text). Read-only."""
    contact_lastname: str | None | Unset = UNSET
    """Contact: Last name (text). Read-only."""
    contact_companyname: str | None | Unset = UNSET
    """Contact: Company name (text). Read-only."""
    contact_printas: str | None | Unset = UNSET
    """Contact print s (text). Read-only."""
    contact_phone1: str | None | Unset = UNSET
    """Contact: Phone 1 (text). Read-only."""
    contact_phone2: str | None | Unset = UNSET
    """Contact: Phone 2 (text). Read-only."""
    contact_cellphone: str | None | Unset = UNSET
    """Contact: Mobile phone (text). Read-only."""
    contact_pager: str | None | Unset = UNSET
    """Contact: Pager (text). Read-only."""
    contact_fax: str | None | Unset = UNSET
    """Contact: Fax (text). Read-only."""
    contact_email1: str | None | Unset = UNSET
    """Contact: Email 1 (text). Read-only."""
    contact_email2: str | None | Unset = UNSET
    """Contact: Email 2 (text). Read-only."""
    contact_url1: str | None | Unset = UNSET
    """Contact: URL 1 (text). Read-only."""
    contact_url2: str | None | Unset = UNSET
    """Contact: URL 2 (text). Read-only."""
    contact_visible: bool | None | Unset = UNSET
    """Visible (boolean, true or false). Read-only."""
    contact_mailaddress_address1: str | None | Unset = UNSET
    """Contact address: Line 1 (text). Read-only."""
    contact_mailaddress_address2: str | None | Unset = UNSET
    """Contact address: Line 2 (text). Read-only."""
    contact_mailaddress_address3: str | None | Unset = UNSET
    """Contact address: Line 3 (text). Read-only."""
    contact_mailaddress_city: str | None | Unset = UNSET
    """Contact address: City (text). Read-only."""
    contact_mailaddress_state: str | None | Unset = UNSET
    """Contact address: State or territory (text). Read-only."""
    contact_mailaddress_zip: str | None | Unset = UNSET
    """Contact address: ZIP or postal code (text). Read-only."""
    contact_mailaddress_country: str | None | Unset = UNSET
    """Contact address: Country (text). Read-only."""
    contact_mailaddress_countrycode: CountryCodes | None | Unset = UNSET
    """Contact address: Country code (text). One of the 252 values of `intacct._values.COUNTRY_CODES`. Read-only."""
    shiptokey: str | None | Unset = UNSET
    """Ship-to contact key (text). Read-only."""
    shipto_contactname: str | None | Unset = UNSET
    """Ship-to contact name (text). Read-only."""
    shipto_prefix: str | None | Unset = UNSET
    """Ship-to contact: Prefix (text). Read-only."""
    shipto_firstname: str | None | Unset = UNSET
    """Ship-to contact: First name (text). Read-only."""
    shipto_initial: str | None | Unset = UNSET
    """Ship-to contact: MI (text). Read-only."""
    shipto_lastname: str | None | Unset = UNSET
    """Ship-to contact: Last name (text). Read-only."""
    shipto_companyname: str | None | Unset = UNSET
    """Ship-to contact: Company name (text). Read-only."""
    shipto_printas: str | None | Unset = UNSET
    """Ship-to contact: Print as (text). Read-only."""
    shipto_phone1: str | None | Unset = UNSET
    """Ship-to contact: Phone 1 (text). Read-only."""
    shipto_phone2: str | None | Unset = UNSET
    """Ship-to contact: Phone 2 (text). Read-only."""
    shipto_cellphone: str | None | Unset = UNSET
    """Ship-to contact: Mobile phone (text). Read-only."""
    shipto_pager: str | None | Unset = UNSET
    """Ship-to contact: Pager (text). Read-only."""
    shipto_fax: str | None | Unset = UNSET
    """Ship-to contact: Fax (text). Read-only."""
    shipto_email1: str | None | Unset = UNSET
    """Ship-to contact: Email 1 (text). Read-only."""
    shipto_email2: str | None | Unset = UNSET
    """Ship-to contact: Email 2 (text). Read-only."""
    shipto_url1: str | None | Unset = UNSET
    """Ship-to contact: URL 1 (text). Read-only."""
    shipto_url2: str | None | Unset = UNSET
    """Ship-to contact: URL 2 (text). Read-only."""
    shipto_visible: bool | None | Unset = UNSET
    """Visible (boolean, true or false). Read-only."""
    shipto_mailaddress_address1: str | None | Unset = UNSET
    """Ship-to contact address: Line 1 (text). Read-only."""
    shipto_mailaddress_address2: str | None | Unset = UNSET
    """Ship-to contact address: Line 2 (text). Read-only."""
    shipto_mailaddress_address3: str | None | Unset = UNSET
    """Ship-to contact address: Line 3 (text). Read-only."""
    shipto_mailaddress_city: str | None | Unset = UNSET
    """Ship-to contact address: City (text). Read-only."""
    shipto_mailaddress_state: str | None | Unset = UNSET
    """Ship-to contact address: State or territory (text). Read-only."""
    shipto_mailaddress_zip: str | None | Unset = UNSET
    """Ship-to contact address: ZIP or postal code (text). Read-only."""
    shipto_mailaddress_country: str | None | Unset = UNSET
    """Ship-to contact address: Country (text). Read-only."""
    shipto_mailaddress_countrycode: CountryCodes | None | Unset = UNSET
    """Ship-to contact address: Country code (text). One of the 252 values of `intacct._values.COUNTRY_CODES`.
    Read-only.
    """
    billtokey: str | None | Unset = UNSET
    """Bill-to contact key (text). Read-only."""
    billto_contactname: str | None | Unset = UNSET
    """Bill-to contact name (text). Read-only."""
    billto_prefix: str | None | Unset = UNSET
    """Bill-to contact: Prefix (text). Read-only."""
    billto_firstname: str | None | Unset = UNSET
    """Bill-to contact: First name (text). Read-only."""
    billto_initial: str | None | Unset = UNSET
    """Bill-to contact: MI (text). Read-only."""
    billto_lastname: str | None | Unset = UNSET
    """Bill-to contact: Last name (text). Read-only."""
    billto_companyname: str | None | Unset = UNSET
    """Bill-to contact: Company name (text). Read-only."""
    billto_printas: str | None | Unset = UNSET
    """Bill-to contact: Print as (text). Read-only."""
    billto_phone1: str | None | Unset = UNSET
    """Bill-to contact: Phone 1 (text). Read-only."""
    billto_phone2: str | None | Unset = UNSET
    """Bill-to contact: Phone 2 (text). Read-only."""
    billto_cellphone: str | None | Unset = UNSET
    """Bill-to contact: Mobile phone (text). Read-only."""
    billto_pager: str | None | Unset = UNSET
    """Bill-to contact: Pager (text). Read-only."""
    billto_fax: str | None | Unset = UNSET
    """Bill-to contact: Fax (text). Read-only."""
    billto_email1: str | None | Unset = UNSET
    """Bill-to contact: Email 1 (text). Read-only."""
    billto_email2: str | None | Unset = UNSET
    """Bill-to contact: Email 2 (text). Read-only."""
    billto_url1: str | None | Unset = UNSET
    """Bill-to contact: URL 1 (text). Read-only."""
    billto_url2: str | None | Unset = UNSET
    """Bill-to contact: URL 2 (text). Read-only."""
    billto_visible: bool | None | Unset = UNSET
    """Visible (boolean, true or false). Read-only."""
    billto_mailaddress_address1: str | None | Unset = UNSET
    """Bill-to contact address: Line 1 (text). Read-only."""
    billto_mailaddress_address2: str | None | Unset = UNSET
    """Bill-to contact address: Line 2 (text). Read-only."""
    billto_mailaddress_address3: str | None | Unset = UNSET
    """Bill-to contact address: Line 3 (text). Read-only."""
    billto_mailaddress_city: str | None | Unset = UNSET
    """Bill-to contact address: City (text). Read-only."""
    billto_mailaddress_state: str | None | Unset = UNSET
    """Bill-to contact address: State or territory (text). Read-only."""
    billto_mailaddress_zip: str | None | Unset = UNSET
    """Bill-to contact address: ZIP or postal code (text). Read-only."""
    billto_mailaddress_country: str | None | Unset = UNSET
    """Bill-to contact address: Country (text). Read-only."""
    billto_mailaddress_countrycode: CountryCodes | None | Unset = UNSET
    """Bill-to contact address: Country code (text). One of the 252 values of `intacct._values.COUNTRY_CODES`.
    Read-only.
    """
    message: str | None | Unset = UNSET
    """Message (text). Read-only."""
    invbatchkey: str | None | Unset = UNSET
    """Invoice batch key (text). Read-only."""
    prinvbatchkey: str | None | Unset = UNSET
    """Invoice batch key (text). Read-only."""
    addglbatchkey: str | None | Unset = UNSET
    """Add GL batch key (text). Read-only."""
    printed: Literal["Yes", "No"] | None | Unset = UNSET
    """Printed (text). Allowed: Yes, No. Read-only."""
    backorder: Literal["Yes", "No"] | None | Unset = UNSET
    """Back order? (text). Allowed: Yes, No. Read-only."""
    subtotal: Decimal | None | Unset = UNSET
    """Subtotal (amount in base currency). Read-only."""
    total: Decimal | None | Unset = UNSET
    """Total (amount in base currency). Read-only."""
    entglgroup: int | None | Unset = UNSET
    """Ent GL group (integer). Read-only."""
    currency: str | None | Unset = UNSET
    """Txn currency (text). Three-letter code; amounts whose names begin with TRX_ are in it. Read-only."""
    exchratedate: datetime.date | None | Unset = UNSET
    """Exchange rate date (date, mm/dd/yyyy). Day of which the exchange rate is taken. Read-only."""
    exchratetypes_name: str | None | Unset = UNSET
    """Exchange rate type (text). Read-only."""
    exchrate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal). Read-only."""
    schopkey: str | None | Unset = UNSET
    """Scheduled operation key (text). Read-only."""
    salescontract: str | None | Unset = UNSET
    """Sales contract (text). Read-only."""
    usedascontract: str | None | Unset = UNSET
    """Used as contract (text). Read-only."""
    trx_subtotal: Decimal | None | Unset = UNSET
    """Transaction subtotal (amount in transaction currency). Read-only."""
    trx_total: Decimal | None | Unset = UNSET
    """Transaction total (amount in transaction currency). Read-only."""
    exch_rate_type_id: str | None | Unset = UNSET
    """Exchange rate type (text). Name of a kind of rates, such as Intacct Daily Rate; leave it out when
    EXCHANGE_RATE gives the rate. Read-only.
    """
    reneweddoc: str | None | Unset = UNSET
    """Renewed document (text). Read-only."""
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books. Read-only."""
    systemgenerated: bool | None | Unset = UNSET
    """Scheduler generated (boolean, true or false). Whether the gateway made it rather than a user. Read-only."""
    invoicerunkey: int | None | Unset = UNSET
    """Invoice run key (integer, record number). Read-only."""
    docpar_in_out: Literal["Increase", "Decrease"] | None | Unset = UNSET
    """Increases or decreases inventory (text). Allowed: Increase, Decrease. Read-only."""
    whenposted: datetime.date | None | Unset = UNSET
    """GL posting date (date, mm/dd/yyyy). Date under which the general ledger has it; not used where PRBATCH is
    given. Read-only.
    """
    printeduserid: str | None | Unset = UNSET
    """Last delivered by (text). Read-only."""
    dateprinted: datetime.datetime | None | Unset = UNSET
    """Last delivered date (datetime, mm/dd/yyyy hh:mm:ss). Read-only."""
    printedby: int | None | Unset = UNSET
    """Printed by (integer). Read-only."""
    adj: bool | None | Unset = UNSET
    """Adjustment (boolean, true or false). Read-only."""
    taxsolutionkey: str | None | Unset = UNSET
    """Tax solution (text). Read-only."""
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. Read-only."""
    docsource: Literal["Invoice upload", "Email"] | None | Unset = UNSET
    """Source (text). Allowed: Invoice upload, Email. Read-only."""
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
    invdocumententries: list[INVDOCUMENTENTRY] | None | Unset = UNSET
    """Lines. Read-only."""

    __wire__ = Wire(
        "INVDOCUMENT",
        unordered(
            el("RECORDNO", TEXT, "?", label="Record number", access="read"),
            el("DOCNO", TEXT, "?", label="Document number", access="read"),
            el("DOCID", TEXT, "?", label="Document ID", access="read"),
            el("CREATEDFROM", TEXT, "?", label="Converted from", access="read"),
            el("STATE", _STATE, "?", label="State", access="read"),
            el("CLOSED", BOOLEAN, "?", label="Closed", access="read"),
            el("WHENCREATED", DATE, "?", label="Date", access="read"),
            el("AUWHENCREATED", DATETIME, "?", label="Audit when created", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="Modified date", access="read"),
            el("WHENDUE", DATE, "?", label="Date due", access="read"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", access="read"),
            el("PONUMBER", TEXT, "?", label="Reference number", access="read"),
            el("VENDORDOCNO", TEXT, "?", label="Vendor document number", access="read"),
            el("DOCPARID", TEXT, "?", label="Type", access="read"),
            el("DOCPARKEY", TEXT, "?", label="Transaction definition key", access="read"),
            el("DOCPARCLASS", TEXT, "?", label="Transaction definition template class", access="read"),
            el(
                "UPDATES_INV",
                Enumeration("No", "Quantity", "Value", "Quantity and Value"),
                "?",
                label="Affects inventory",
                access="read",
            ),
            el("TERM.NAME", TEXT, "?", label="Payment terms", access="read"),
            el("NOTE", TEXT, "?", label="Note", access="read"),
            el("WAREHOUSE.LOCATIONID", TEXT, "?", label="Default warehouse", access="read"),
            el("SHIPVIA", TEXT, "?", label="Shipping method", access="read"),
            el("USER", TEXT, "?", label="User", access="read"),
            el("CREATEDUSER", TEXT, "?", label="Created user", access="read"),
            el("USERID", TEXT, "?", label="Modified by", access="read"),
            el("CREATEDUSERID", TEXT, "?", label="Created by", access="read"),
            el("CONTACT.CONTACTNAME", TEXT, "?", label="Contact name", access="read"),
            el("CONTACT.PREFIX", TEXT, "?", label="Contact: Prefix", access="read"),
            el("CONTACT.FIRSTNAME", TEXT, "?", label="Contact: First name", access="read"),
            el("CONTACT.INITIAL", TEXT, "?", label="Contact: MI", access="read"),
            el("CONTACT.LASTNAME", TEXT, "?", label="Contact: Last name", access="read"),
            el("CONTACT.COMPANYNAME", TEXT, "?", label="Contact: Company name", access="read"),
            el("CONTACT.PRINTAS", TEXT, "?", label="Contact print s", access="read"),
            el("CONTACT.PHONE1", TEXT, "?", label="Contact: Phone 1", access="read"),
            el("CONTACT.PHONE2", TEXT, "?", label="Contact: Phone 2", access="read"),
            el("CONTACT.CELLPHONE", TEXT, "?", label="Contact: Mobile phone", access="read"),
            el("CONTACT.PAGER", TEXT, "?", label="Contact: Pager", access="read"),
            el("CONTACT.FAX", TEXT, "?", label="Contact: Fax", access="read"),
            el("CONTACT.EMAIL1", TEXT, "?", label="Contact: Email 1", access="read"),
            el("CONTACT.EMAIL2", TEXT, "?", label="Contact: Email 2", access="read"),
            el("CONTACT.URL1", TEXT, "?", label="Contact: URL 1", access="read"),
            el("CONTACT.URL2", TEXT, "?", label="Contact: URL 2", access="read"),
            el("CONTACT.VISIBLE", BOOLEAN, "?", label="Visible", access="read"),
            el("CONTACT.MAILADDRESS.ADDRESS1", TEXT, "?", label="Contact address: Line 1", access="read"),
            el("CONTACT.MAILADDRESS.ADDRESS2", TEXT, "?", label="Contact address: Line 2", access="read"),
            el("CONTACT.MAILADDRESS.ADDRESS3", TEXT, "?", label="Contact address: Line 3", access="read"),
            el("CONTACT.MAILADDRESS.CITY", TEXT, "?", label="Contact address: City", access="read"),
            el("CONTACT.MAILADDRESS.STATE", TEXT, "?", label="Contact address: State or territory", access="read"),
            el("CONTACT.MAILADDRESS.ZIP", TEXT, "?", label="Contact address: ZIP or postal code", access="read"),
            el("CONTACT.MAILADDRESS.COUNTRY", TEXT, "?", label="Contact address: Country", access="read"),
            el(
                "CONTACT.MAILADDRESS.COUNTRYCODE",
                COUNTRY_CODES,
                "?",
                label="Contact address: Country code",
                access="read",
            ),
            el("SHIPTOKEY", TEXT, "?", label="Ship-to contact key", access="read"),
            el("SHIPTO.CONTACTNAME", TEXT, "?", label="Ship-to contact name", access="read"),
            el("SHIPTO.PREFIX", TEXT, "?", label="Ship-to contact: Prefix", access="read"),
            el("SHIPTO.FIRSTNAME", TEXT, "?", label="Ship-to contact: First name", access="read"),
            el("SHIPTO.INITIAL", TEXT, "?", label="Ship-to contact: MI", access="read"),
            el("SHIPTO.LASTNAME", TEXT, "?", label="Ship-to contact: Last name", access="read"),
            el("SHIPTO.COMPANYNAME", TEXT, "?", label="Ship-to contact: Company name", access="read"),
            el("SHIPTO.PRINTAS", TEXT, "?", label="Ship-to contact: Print as", access="read"),
            el("SHIPTO.PHONE1", TEXT, "?", label="Ship-to contact: Phone 1", access="read"),
            el("SHIPTO.PHONE2", TEXT, "?", label="Ship-to contact: Phone 2", access="read"),
            el("SHIPTO.CELLPHONE", TEXT, "?", label="Ship-to contact: Mobile phone", access="read"),
            el("SHIPTO.PAGER", TEXT, "?", label="Ship-to contact: Pager", access="read"),
            el("SHIPTO.FAX", TEXT, "?", label="Ship-to contact: Fax", access="read"),
            el("SHIPTO.EMAIL1", TEXT, "?", label="Ship-to contact: Email 1", access="read"),
            el("SHIPTO.EMAIL2", TEXT, "?", label="Ship-to contact: Email 2", access="read"),
            el("SHIPTO.URL1", TEXT, "?", label="Ship-to contact: URL 1", access="read"),
            el("SHIPTO.URL2", TEXT, "?", label="Ship-to contact: URL 2", access="read"),
            el("SHIPTO.VISIBLE", BOOLEAN, "?", label="Visible", access="read"),
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
            el("BILLTOKEY", TEXT, "?", label="Bill-to contact key", access="read"),
            el("BILLTO.CONTACTNAME", TEXT, "?", label="Bill-to contact name", access="read"),
            el("BILLTO.PREFIX", TEXT, "?", label="Bill-to contact: Prefix", access="read"),
            el("BILLTO.FIRSTNAME", TEXT, "?", label="Bill-to contact: First name", access="read"),
            el("BILLTO.INITIAL", TEXT, "?", label="Bill-to contact: MI", access="read"),
            el("BILLTO.LASTNAME", TEXT, "?", label="Bill-to contact: Last name", access="read"),
            el("BILLTO.COMPANYNAME", TEXT, "?", label="Bill-to contact: Company name", access="read"),
            el("BILLTO.PRINTAS", TEXT, "?", label="Bill-to contact: Print as", access="read"),
            el("BILLTO.PHONE1", TEXT, "?", label="Bill-to contact: Phone 1", access="read"),
            el("BILLTO.PHONE2", TEXT, "?", label="Bill-to contact: Phone 2", access="read"),
            el("BILLTO.CELLPHONE", TEXT, "?", label="Bill-to contact: Mobile phone", access="read"),
            el("BILLTO.PAGER", TEXT, "?", label="Bill-to contact: Pager", access="read"),
            el("BILLTO.FAX", TEXT, "?", label="Bill-to contact: Fax", access="read"),
            el("BILLTO.EMAIL1", TEXT, "?", label="Bill-to contact: Email 1", access="read"),
            el("BILLTO.EMAIL2", TEXT, "?", label="Bill-to contact: Email 2", access="read"),
            el("BILLTO.URL1", TEXT, "?", label="Bill-to contact: URL 1", access="read"),
            el("BILLTO.URL2", TEXT, "?", label="Bill-to contact: URL 2", access="read"),
            el("BILLTO.VISIBLE", BOOLEAN, "?", label="Visible", access="read"),
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
            el("MESSAGE", TEXT, "?", label="Message", access="read"),
            el("INVBATCHKEY", TEXT, "?", label="Invoice batch key", access="read"),
            el("PRINVBATCHKEY", TEXT, "?", label="Invoice batch key", access="read"),
            el("ADDGLBATCHKEY", TEXT, "?", label="Add GL batch key", access="read"),
            el("PRINTED", Enumeration("Yes", "No"), "?", label="Printed", access="read"),
            el("BACKORDER", Enumeration("Yes", "No"), "?", label="Back order?", access="read"),
            el("SUBTOTAL", CURRENCY, "?", label="Subtotal", access="read"),
            el("TOTAL", CURRENCY, "?", label="Total", access="read"),
            el("ENTGLGROUP", INTEGER, "?", label="Ent GL group", access="read"),
            el("CURRENCY", TEXT, "?", label="Txn currency", access="read"),
            el("EXCHRATEDATE", DATE, "?", label="Exchange rate date", access="read"),
            el("EXCHRATETYPES.NAME", TEXT, "?", label="Exchange rate type", access="read"),
            el("EXCHRATE", DECIMAL, "?", label="Exchange rate", access="read"),
            el("SCHOPKEY", TEXT, "?", label="Scheduled operation key", access="read"),
            el("SALESCONTRACT", TEXT, "?", label="Sales contract", access="read"),
            el("USEDASCONTRACT", TEXT, "?", label="Used as contract", access="read"),
            el("TRX_SUBTOTAL", CURRENCY, "?", label="Transaction subtotal", access="read"),
            el("TRX_TOTAL", DECIMAL, "?", label="Transaction total", access="read"),
            el("EXCH_RATE_TYPE_ID", TEXT, "?", label="Exchange rate type", access="read"),
            el("RENEWEDDOC", TEXT, "?", label="Renewed document", access="read"),
            el("BASECURR", TEXT, "?", label="Base currency", access="read"),
            el("SYSTEMGENERATED", BOOLEAN, "?", label="Scheduler generated", access="read"),
            el("INVOICERUNKEY", INTEGER, "?", label="Invoice run key", access="read"),
            el(
                "DOCPAR_IN_OUT",
                Enumeration("Increase", "Decrease"),
                "?",
                label="Increases or decreases inventory",
                access="read",
            ),
            el("WHENPOSTED", DATE, "?", label="GL posting date", access="read"),
            el("PRINTEDUSERID", TEXT, "?", label="Last delivered by", access="read"),
            el("DATEPRINTED", DATETIME, "?", label="Last delivered date", access="read"),
            el("PRINTEDBY", INTEGER, "?", label="Printed by", access="read"),
            el("ADJ", BOOLEAN, "?", label="Adjustment", access="read"),
            el("TAXSOLUTIONKEY", TEXT, "?", label="Tax solution", access="read"),
            el("TAXSOLUTIONID", TEXT, "?", label="Tax solution", access="read"),
            el("DOCSOURCE", Enumeration("Invoice upload", "Email"), "?", label="Source", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "INVDOCUMENTENTRIES",
                list_of(
                    el("INVDOCUMENTENTRY", Ref("intacct.inventory_control.invdocumententry", "INVDOCUMENTENTRY"), "*")
                ),
                "?",
                label="Lines",
                access="read",
            ),
        ),
        label="Inventory transaction",
        key="RECORDNO",
        name_key="DOCID",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "delete"),
        relationships=(
            Relationship("WAREHOUSE", "WAREHOUSE", "MANY2ONE", "WAREHOUSE.LOCATIONID"),
            Relationship("USERINFO", "USERINFO", "MANY2ONE", "USERID", "Last updated user"),
            Relationship("USERINFO2", "USERINFO", "MANY2ONE", "CREATEDUSERID", "Created by user"),
            Relationship("DOCUMENTPARAMS", "INVDOCUMENTPARAMS", "MANY2ONE", "DOCPARKEY", "Transaction definition"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_invdocument(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[INVDOCUMENT]:
    """Find records of Inventory transaction (INVDOCUMENT).

    Answers `Records[INVDOCUMENT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/inventory-transactions/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="INVDOCUMENT",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_invdocument(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[INVDOCUMENT]:
    """Read records of Inventory transaction (INVDOCUMENT) by key.

    Answers `Records[INVDOCUMENT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/inventory-transactions/
    """
    from intacct.common.read import read

    return read(
        object="INVDOCUMENT", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def delete_invdocument(keys: Listed) -> delete:
    """Delete records of Inventory transaction (INVDOCUMENT) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/inventory-transactions/
    """
    from intacct.common.delete import delete

    return delete(object="INVDOCUMENT", keys=listed(keys))


if TYPE_CHECKING:

    class _INVDOCUMENTFields(Fields):
        """Fields of INVDOCUMENT."""

        recordno: Field[str]
        docno: Field[str]
        docid: Field[str]
        createdfrom: Field[str]
        state: Field[str]
        closed: Field[bool]
        whencreated: Field[datetime.date]
        auwhencreated: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        whenmodified: Field[datetime.datetime]
        whendue: Field[datetime.date]
        status: Field[str]
        ponumber: Field[str]
        vendordocno: Field[str]
        docparid: Field[str]
        docparkey: Field[str]
        docparclass: Field[str]
        updates_inv: Field[str]
        term_name: Field[str]
        note: Field[str]
        warehouse_locationid: Field[str]
        shipvia: Field[str]
        user: Field[str]
        createduser: Field[str]
        userid: Field[str]
        createduserid: Field[str]
        contact_contactname: Field[str]
        contact_prefix: Field[str]
        contact_firstname: Field[str]
        contact_initial: Field[str]
        contact_lastname: Field[str]
        contact_companyname: Field[str]
        contact_printas: Field[str]
        contact_phone1: Field[str]
        contact_phone2: Field[str]
        contact_cellphone: Field[str]
        contact_pager: Field[str]
        contact_fax: Field[str]
        contact_email1: Field[str]
        contact_email2: Field[str]
        contact_url1: Field[str]
        contact_url2: Field[str]
        contact_visible: Field[bool]
        contact_mailaddress_address1: Field[str]
        contact_mailaddress_address2: Field[str]
        contact_mailaddress_address3: Field[str]
        contact_mailaddress_city: Field[str]
        contact_mailaddress_state: Field[str]
        contact_mailaddress_zip: Field[str]
        contact_mailaddress_country: Field[str]
        contact_mailaddress_countrycode: Field[str]
        shiptokey: Field[str]
        shipto_contactname: Field[str]
        shipto_prefix: Field[str]
        shipto_firstname: Field[str]
        shipto_initial: Field[str]
        shipto_lastname: Field[str]
        shipto_companyname: Field[str]
        shipto_printas: Field[str]
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
        billtokey: Field[str]
        billto_contactname: Field[str]
        billto_prefix: Field[str]
        billto_firstname: Field[str]
        billto_initial: Field[str]
        billto_lastname: Field[str]
        billto_companyname: Field[str]
        billto_printas: Field[str]
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
        message: Field[str]
        invbatchkey: Field[str]
        prinvbatchkey: Field[str]
        addglbatchkey: Field[str]
        printed: Field[str]
        backorder: Field[str]
        subtotal: Field[Decimal]
        total: Field[Decimal]
        entglgroup: Field[int]
        currency: Field[str]
        exchratedate: Field[datetime.date]
        exchratetypes_name: Field[str]
        exchrate: Field[Decimal]
        schopkey: Field[str]
        salescontract: Field[str]
        usedascontract: Field[str]
        trx_subtotal: Field[Decimal]
        trx_total: Field[Decimal]
        exch_rate_type_id: Field[str]
        reneweddoc: Field[str]
        basecurr: Field[str]
        systemgenerated: Field[bool]
        invoicerunkey: Field[int]
        docpar_in_out: Field[str]
        whenposted: Field[datetime.date]
        printeduserid: Field[str]
        dateprinted: Field[datetime.datetime]
        printedby: Field[int]
        adj: Field[bool]
        taxsolutionkey: Field[str]
        taxsolutionid: Field[str]
        docsource: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        warehouse: _WAREHOUSEFields
        userinfo: _USERINFOFields
        userinfo2: _USERINFOFields
        documentparams: _INVDOCUMENTPARAMSFields
        melocation: _LOCATIONFields
