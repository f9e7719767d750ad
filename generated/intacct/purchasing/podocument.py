# Generated from spec/purchasing/PODOCUMENT.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object PODOCUMENT."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Final, Literal, TypeAlias, get_args

from intacct._values import COUNTRY_CODES
from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DATE, DATETIME, DECIMAL, INTEGER, PERCENT, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct._values import CountryCodes
    from intacct.accounts_payable.apbill import _APBILLFields
    from intacct.accounts_payable.apterm import _APTERMFields
    from intacct.accounts_payable.vendor import _VENDORFields
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.contact import _CONTACTFields
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.inventory_control.warehouse import _WAREHOUSEFields
    from intacct.project_resource_mgmt.project import _PROJECTFields
    from intacct.purchasing.podocumententry import PODOCUMENTENTRY
    from intacct.purchasing.podocumentparams import _PODOCUMENTPARAMSFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["PODOCUMENT", "delete_podocument", "query_podocument", "read_podocument"]

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

_Invoicemode: TypeAlias = Literal["B1", "S1", "M1", "B2", "S2", "M2", "S3", "B4", "S4", "M4", "S5", "S6", "B7", "S7"]
_INVOICEMODE: Final = Enumeration(*get_args(_Invoicemode))


@model
class PODOCUMENT(Object):
    """Purchasing transaction (PODOCUMENT).

    Key: RECORDNO. Identified by people as DOCID. Operations: lookup, inspect, query, read, readByQuery and delete.
    Owns: PODOCUMENTENTRIES (PODOCUMENTENTRY).
    Related to 15 other objects for queries.
    Reference: https://developer.intacct.com/api/purchasing/purchasing-transactions/
    - PODOCUMENTENTRIES follows SODOCUMENTENTRIES, which is on record; a reply with it is not.
    """

    fields: ClassVar[_PODOCUMENTFields]

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
    Analyzing. Stored as S, A, X, R, I, O, D, G, C or P. Read-only.
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
    """Type (text). Transaction definition, such as Purchase Order. Read-only."""
    docparkey: str | None | Unset = UNSET
    """Transaction definition key (text). Read-only."""
    docparclass: str | None | Unset = UNSET
    """Transaction definition template class (text). Read-only."""
    updates_inv: Literal["No", "Quantity", "Value", "Quantity and Value"] | None | Unset = UNSET
    """Affects inventory (text). Allowed: No, Quantity, Value, Quantity and Value. Stored as T, V or Q. Read-only."""
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
    """Vendor (text). Read-only."""
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
    delivertokey: str | None | Unset = UNSET
    """Deliver-to contact key (text). Read-only."""
    deliverto_contactname: str | None | Unset = UNSET
    """Deliver-to contact: Contact name (text). Read-only."""
    deliverto_companyname: str | None | Unset = UNSET
    """Deliver-to contact: Company name (text). Read-only."""
    deliverto_prefix: str | None | Unset = UNSET
    """Deliver-to contact: Prefix (text). Read-only."""
    deliverto_firstname: str | None | Unset = UNSET
    """Deliver-to contact: First name (text). Read-only."""
    deliverto_lastname: str | None | Unset = UNSET
    """Deliver-to contact: Last name (text). Read-only."""
    deliverto_initial: str | None | Unset = UNSET
    """Deliver-to contact: MI (text). Read-only."""
    deliverto_printas: str | None | Unset = UNSET
    """Deliver-to contact: Print as (text). Read-only."""
    deliverto_phone1: str | None | Unset = UNSET
    """Deliver-to contact: Phone 1 (text). Read-only."""
    deliverto_phone2: str | None | Unset = UNSET
    """Deliver-to contact: Phone 2 (text). Read-only."""
    deliverto_cellphone: str | None | Unset = UNSET
    """Deliver-to contact: Mobile phone (text). Read-only."""
    deliverto_pager: str | None | Unset = UNSET
    """Deliver-to contact: Pager (text). Read-only."""
    deliverto_fax: str | None | Unset = UNSET
    """Deliver-to contact: Fax (text). Read-only."""
    deliverto_email1: str | None | Unset = UNSET
    """Deliver-to contact: Email 1 (text). Read-only."""
    deliverto_email2: str | None | Unset = UNSET
    """Deliver-to contact: Email 2 (text). Read-only."""
    deliverto_url1: str | None | Unset = UNSET
    """Deliver-to contact: URL 1 (text). Read-only."""
    deliverto_url2: str | None | Unset = UNSET
    """Deliver-to contact: URL 2 (text). Read-only."""
    deliverto_visible: bool | None | Unset = UNSET
    """Deliver-to: Visible (boolean, true or false). Read-only."""
    deliverto_mailaddress_address1: str | None | Unset = UNSET
    """Deliver-to contact address: Line 1 (text). Read-only."""
    deliverto_mailaddress_address2: str | None | Unset = UNSET
    """Deliver-to contact address: Line 2 (text). Read-only."""
    deliverto_mailaddress_address3: str | None | Unset = UNSET
    """Deliver-to contact address: Line 3 (text). Read-only."""
    deliverto_mailaddress_city: str | None | Unset = UNSET
    """Deliver-to contact address: City (text). Read-only."""
    deliverto_mailaddress_state: str | None | Unset = UNSET
    """Deliver-to contact address: State or territory (text). Read-only."""
    deliverto_mailaddress_zip: str | None | Unset = UNSET
    """Deliver-to contact address: ZIP or postal code (text). Read-only."""
    deliverto_mailaddress_country: str | None | Unset = UNSET
    """Deliver-to contact address: Country (text). Read-only."""
    deliverto_mailaddress_countrycode: CountryCodes | None | Unset = UNSET
    """Deliver-to contact address: Country code (text). One of the 252 values of `intacct._values.COUNTRY_CODES`.
    Read-only.
    """
    retainagepercentage: Decimal | None | Unset = UNSET
    """Default retainage percentage (percent). Share of the amount that is held back until it is released.
    Read-only.
    """
    scope: str | None | Unset = UNSET
    """Scope (text). Read-only."""
    inclusions: str | None | Unset = UNSET
    """Inclusions (text). Read-only."""
    exclusions: str | None | Unset = UNSET
    """Exclusions (text). Read-only."""
    terms: str | None | Unset = UNSET
    """Terms (text). Read-only."""
    schedulestartdate: datetime.date | None | Unset = UNSET
    """Scheduled start date (date, mm/dd/yyyy). Read-only."""
    actualstartdate: datetime.date | None | Unset = UNSET
    """Actual start date (date, mm/dd/yyyy). Read-only."""
    scheduledcompletiondate: datetime.date | None | Unset = UNSET
    """Scheduled completion date (date, mm/dd/yyyy). Read-only."""
    revisedcompletiondate: datetime.date | None | Unset = UNSET
    """Revised completion date (date, mm/dd/yyyy). Read-only."""
    substantialcompletiondate: datetime.date | None | Unset = UNSET
    """Substantial completion date (date, mm/dd/yyyy). Read-only."""
    actualcompletiondate: datetime.date | None | Unset = UNSET
    """Actual completion date (date, mm/dd/yyyy). Read-only."""
    noticetoproceed: datetime.date | None | Unset = UNSET
    """Notice to proceed (date, mm/dd/yyyy). Read-only."""
    responsedue: datetime.date | None | Unset = UNSET
    """Response due (date, mm/dd/yyyy). Read-only."""
    executedon: datetime.date | None | Unset = UNSET
    """Executed on (date, mm/dd/yyyy). Read-only."""
    scheduleimpact: str | None | Unset = UNSET
    """Schedule impact (text). Read-only."""
    internalrefno: str | None | Unset = UNSET
    """Internal reference no. (text). Read-only."""
    internalinitiatedbykey: str | None | Unset = UNSET
    """Initiated by key (text). Read-only."""
    internalinitiatedby: str | None | Unset = UNSET
    """Internal initiated by (text). Read-only."""
    internalinitiatedbyname: str | None | Unset = UNSET
    """Internal initiated by name (text). Read-only."""
    internalverbalbykey: str | None | Unset = UNSET
    """Verbal by key (text). Read-only."""
    internalverbalby: str | None | Unset = UNSET
    """Internal verbal by (text). Read-only."""
    internalverbalbyname: str | None | Unset = UNSET
    """Internal verbal by name (text). Read-only."""
    internalissuedbykey: str | None | Unset = UNSET
    """Issued by key (text). Read-only."""
    internalissuedby: str | None | Unset = UNSET
    """Internal issued by (text). Read-only."""
    internalissuedbyname: str | None | Unset = UNSET
    """Internal issued by name (text). Read-only."""
    internalissuedon: datetime.date | None | Unset = UNSET
    """Internal issued on (date, mm/dd/yyyy). Read-only."""
    internalapprovedbykey: str | None | Unset = UNSET
    """Approved by key (text). Read-only."""
    internalapprovedby: str | None | Unset = UNSET
    """Internal approved by (text). Read-only."""
    internalapprovedbyname: str | None | Unset = UNSET
    """Internal approved by name (text). Read-only."""
    internalapprovedon: datetime.date | None | Unset = UNSET
    """Internal approved on (date, mm/dd/yyyy). Read-only."""
    internalsignedbykey: str | None | Unset = UNSET
    """Signed by key (text). Read-only."""
    internalsignedby: str | None | Unset = UNSET
    """Internal signed by (text). Read-only."""
    internalsignedbyname: str | None | Unset = UNSET
    """Internal signed by name (text). Read-only."""
    internalsignedon: datetime.date | None | Unset = UNSET
    """Internal signed on (date, mm/dd/yyyy). Read-only."""
    internalsource: str | None | Unset = UNSET
    """Internal source (text). Read-only."""
    internalsourcerefno: str | None | Unset = UNSET
    """Internal source reference no. (text). Read-only."""
    externalrefno: str | None | Unset = UNSET
    """External reference no. (text). Read-only."""
    externalverbalbykey: str | None | Unset = UNSET
    """Verbal by key (text). Read-only."""
    externalverbalby: str | None | Unset = UNSET
    """External verbal by (text). Read-only."""
    externalapprovedbykey: str | None | Unset = UNSET
    """Approved by key (text). Read-only."""
    externalapprovedby: str | None | Unset = UNSET
    """External approved by (text). Read-only."""
    externalapprovedon: datetime.date | None | Unset = UNSET
    """External approved on (date, mm/dd/yyyy). Read-only."""
    externalsignedbykey: str | None | Unset = UNSET
    """Signed by key (text). Read-only."""
    externalsignedby: str | None | Unset = UNSET
    """External signed by (text). Read-only."""
    externalsignedon: datetime.date | None | Unset = UNSET
    """External signed on (date, mm/dd/yyyy). Read-only."""
    performancebondrequired: bool | None | Unset = UNSET
    """Performance bond required (boolean, true or false). Read-only."""
    performancebondreceived: bool | None | Unset = UNSET
    """Performance bond received (boolean, true or false). Read-only."""
    performancebondamount: Decimal | None | Unset = UNSET
    """Performance bond amount (amount). Read-only."""
    performancesuretycompanykey: str | None | Unset = UNSET
    """Surety company key (text). Read-only."""
    performancesuretycompany: str | None | Unset = UNSET
    """Performance surety company (text). Read-only."""
    performancesuretycompanyname: str | None | Unset = UNSET
    """Surety company name (text). Read-only."""
    paymentbondrequired: bool | None | Unset = UNSET
    """Payment bond required (boolean, true or false). Read-only."""
    paymentbondreceived: bool | None | Unset = UNSET
    """Payment bond received (boolean, true or false). Read-only."""
    paymentbondamount: Decimal | None | Unset = UNSET
    """Payment bond amount (amount). Read-only."""
    paymentsuretycompanykey: str | None | Unset = UNSET
    """Surety company key (text). Read-only."""
    paymentsuretycompany: str | None | Unset = UNSET
    """Payment surety company (text). Read-only."""
    paymentsuretycompanyname: str | None | Unset = UNSET
    """Surety company name (text). Read-only."""
    haschange: bool | None | Unset = UNSET
    """Change applied (boolean, true or false). Read-only."""
    revisedtotal: Decimal | None | Unset = UNSET
    """Revised total (amount in base currency). Read-only."""
    revisedsubtotal: Decimal | None | Unset = UNSET
    """Revised subtotal (amount in base currency). Read-only."""
    trx_revisedtotal: Decimal | None | Unset = UNSET
    """Transaction revised total (amount in transaction currency). Read-only."""
    trx_revisedsubtotal: Decimal | None | Unset = UNSET
    """Transaction revised subtotal (amount in transaction currency). Read-only."""
    postedchangestotal: Decimal | None | Unset = UNSET
    """Posted changes total (amount). Read-only."""
    relateddocno: str | None | Unset = UNSET
    """Source document number (text). Read-only."""
    changelognumber: int | None | Unset = UNSET
    """Change log number (integer). Read-only."""
    projectkey: int | None | Unset = UNSET
    """Project key (integer, record number). Read-only."""
    project: str | None | Unset = UNSET
    """Project (text). Read-only."""
    projectname: str | None | Unset = UNSET
    """Project name (text). Read-only."""
    uploadstatus: Literal["Resolve", "Completed", "Pending", "Draft ready", "Cancelled"] | None | Unset = UNSET
    """Import exceptions (text). Allowed: Resolve, Completed, Pending, Draft ready, Cancelled. Read-only."""
    uploadfileissue: str | None | Unset = UNSET
    """Import issues error message (text). Read-only."""
    pomatchsenderemail: str | None | Unset = UNSET
    """Sender email (text). Read-only."""
    pomatchreceiptemail: str | None | Unset = UNSET
    """Receipt email (text). Read-only."""
    invoicetype: Literal["Invoice", "E-Invoice", "E-Reporting"] | None | Unset = UNSET
    """Invoice type (text). Allowed: Invoice, E-Invoice, E-Reporting. Read-only."""
    invoicemode: _Invoicemode | None | Unset = UNSET
    """Invoice mode (text). Allowed: B1, S1, M1, B2, S2, M2, S3, B4, S4, M4, S5, S6, B7, S7. Read-only."""
    einvoicestatus: (
        Literal[
            "Submitted",
            "Made available",
            "In hand",
            "Refused",
            "Payment sent",
            "Payment received",
            "Disputed",
            "Issued by the platform",
            "Received by the platform",
            "Rejected by the platform",
        ]
        | None
        | Unset
    ) = UNSET
    """E-Invoice status (text). Allowed: Submitted, Made available, In hand, Refused, Payment sent, Payment
    received, Disputed, Issued by the platform, Received by the platform, Rejected by the platform. Read-only.
    """
    custvendid: str | None | Unset = UNSET
    """Vendor (text). Read-only."""
    custvendname: str | None | Unset = UNSET
    """Vendor name (text). Read-only."""
    prrecordkey: int | None | Unset = UNSET
    """AR or AP transaction key (integer, record number). Read-only."""
    trx_totalpaid: Decimal | None | Unset = UNSET
    """Total paid (amount in transaction currency). Read-only."""
    totalpaid: Decimal | None | Unset = UNSET
    """Base total paid (amount in base currency). Read-only."""
    trx_totalentered: Decimal | None | Unset = UNSET
    """Bill amount (amount in transaction currency). Read-only."""
    totalentered: Decimal | None | Unset = UNSET
    """Base bill amount (amount in base currency). Read-only."""
    trx_totaldue: Decimal | None | Unset = UNSET
    """Amount due (amount in transaction currency). Read-only."""
    totaldue: Decimal | None | Unset = UNSET
    """Base amount due (amount in base currency). Read-only."""
    paymentstatus: Literal["Paid", "Partially Paid", "Selected", "Open"] | None | Unset = UNSET
    """Payment status (text). Allowed: Paid, Partially Paid, Selected, Open. Read-only."""
    needbydate: datetime.date | None | Unset = UNSET
    """Need by date (date, mm/dd/yyyy). Read-only."""
    donotshipbeforedate: datetime.date | None | Unset = UNSET
    """Do not ship before date (date, mm/dd/yyyy). Read-only."""
    donotshipafterdate: datetime.date | None | Unset = UNSET
    """Do not ship after date (date, mm/dd/yyyy). Read-only."""
    promiseddate: datetime.date | None | Unset = UNSET
    """Promised by date (date, mm/dd/yyyy). Read-only."""
    contractstartdate: datetime.date | None | Unset = UNSET
    """Contract start date (date, mm/dd/yyyy). Read-only."""
    contractenddate: datetime.date | None | Unset = UNSET
    """Contract end date (date, mm/dd/yyyy). Read-only."""
    cancelafterdate: datetime.date | None | Unset = UNSET
    """Cancel after date (date, mm/dd/yyyy). Read-only."""
    draftchangeamounttotal: Decimal | None | Unset = UNSET
    """Draft change price (amount). Read-only."""
    originalamount: Decimal | None | Unset = UNSET
    """Original amount (amount). Read-only."""
    totalqty_converted: Decimal | None | Unset = UNSET
    """Total quantity converted (quantity). Read-only."""
    totalprice_converted: Decimal | None | Unset = UNSET
    """Total price converted (amount). Read-only."""
    totalamountconverted: Decimal | None | Unset = UNSET
    """Total amount converted (amount). Read-only."""
    totalamountremaining: Decimal | None | Unset = UNSET
    """Total amount remaining (amount). Read-only."""
    totalqtyremaining: Decimal | None | Unset = UNSET
    """Quantity remaining (quantity). Read-only."""
    related_schedulestartdate: datetime.date | None | Unset = UNSET
    """Scheduled start date (date, mm/dd/yyyy). Read-only."""
    related_actualstartdate: datetime.date | None | Unset = UNSET
    """Actual start date (date, mm/dd/yyyy). Read-only."""
    related_revisedcompletiondate: datetime.date | None | Unset = UNSET
    """Revised completion date (date, mm/dd/yyyy). Read-only."""
    related_internalrefno: str | None | Unset = UNSET
    """Internal reference no. (text). Read-only."""
    related_internalapprovedon: datetime.date | None | Unset = UNSET
    """Internal approved on (date, mm/dd/yyyy). Read-only."""
    related_internalapprovedby: str | None | Unset = UNSET
    """Internal approved by (text). Read-only."""
    related_externalrefno: str | None | Unset = UNSET
    """External reference no. (text). Read-only."""
    related_externalapprovedby: str | None | Unset = UNSET
    """External approved by (text). Read-only."""
    related_externalapprovedon: datetime.date | None | Unset = UNSET
    """External approved on (date, mm/dd/yyyy). Read-only."""
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
    podocumententries: list[PODOCUMENTENTRY] | None | Unset = UNSET
    """Lines. Read-only."""

    __wire__ = Wire(
        "PODOCUMENT",
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
            el("CONTACT.CONTACTNAME", TEXT, "?", label="Vendor", access="read"),
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
            el("DELIVERTOKEY", TEXT, "?", label="Deliver-to contact key", access="read"),
            el("DELIVERTO.CONTACTNAME", TEXT, "?", label="Deliver-to contact: Contact name", access="read"),
            el("DELIVERTO.COMPANYNAME", TEXT, "?", label="Deliver-to contact: Company name", access="read"),
            el("DELIVERTO.PREFIX", TEXT, "?", label="Deliver-to contact: Prefix", access="read"),
            el("DELIVERTO.FIRSTNAME", TEXT, "?", label="Deliver-to contact: First name", access="read"),
            el("DELIVERTO.LASTNAME", TEXT, "?", label="Deliver-to contact: Last name", access="read"),
            el("DELIVERTO.INITIAL", TEXT, "?", label="Deliver-to contact: MI", access="read"),
            el("DELIVERTO.PRINTAS", TEXT, "?", label="Deliver-to contact: Print as", access="read"),
            el("DELIVERTO.PHONE1", TEXT, "?", label="Deliver-to contact: Phone 1", access="read"),
            el("DELIVERTO.PHONE2", TEXT, "?", label="Deliver-to contact: Phone 2", access="read"),
            el("DELIVERTO.CELLPHONE", TEXT, "?", label="Deliver-to contact: Mobile phone", access="read"),
            el("DELIVERTO.PAGER", TEXT, "?", label="Deliver-to contact: Pager", access="read"),
            el("DELIVERTO.FAX", TEXT, "?", label="Deliver-to contact: Fax", access="read"),
            el("DELIVERTO.EMAIL1", TEXT, "?", label="Deliver-to contact: Email 1", access="read"),
            el("DELIVERTO.EMAIL2", TEXT, "?", label="Deliver-to contact: Email 2", access="read"),
            el("DELIVERTO.URL1", TEXT, "?", label="Deliver-to contact: URL 1", access="read"),
            el("DELIVERTO.URL2", TEXT, "?", label="Deliver-to contact: URL 2", access="read"),
            el("DELIVERTO.VISIBLE", BOOLEAN, "?", label="Deliver-to: Visible", access="read"),
            el("DELIVERTO.MAILADDRESS.ADDRESS1", TEXT, "?", label="Deliver-to contact address: Line 1", access="read"),
            el("DELIVERTO.MAILADDRESS.ADDRESS2", TEXT, "?", label="Deliver-to contact address: Line 2", access="read"),
            el("DELIVERTO.MAILADDRESS.ADDRESS3", TEXT, "?", label="Deliver-to contact address: Line 3", access="read"),
            el("DELIVERTO.MAILADDRESS.CITY", TEXT, "?", label="Deliver-to contact address: City", access="read"),
            el(
                "DELIVERTO.MAILADDRESS.STATE",
                TEXT,
                "?",
                label="Deliver-to contact address: State or territory",
                access="read",
            ),
            el(
                "DELIVERTO.MAILADDRESS.ZIP",
                TEXT,
                "?",
                label="Deliver-to contact address: ZIP or postal code",
                access="read",
            ),
            el("DELIVERTO.MAILADDRESS.COUNTRY", TEXT, "?", label="Deliver-to contact address: Country", access="read"),
            el(
                "DELIVERTO.MAILADDRESS.COUNTRYCODE",
                COUNTRY_CODES,
                "?",
                label="Deliver-to contact address: Country code",
                access="read",
            ),
            el("RETAINAGEPERCENTAGE", PERCENT, "?", label="Default retainage percentage", access="read"),
            el("SCOPE", TEXT, "?", label="Scope", access="read"),
            el("INCLUSIONS", TEXT, "?", label="Inclusions", access="read"),
            el("EXCLUSIONS", TEXT, "?", label="Exclusions", access="read"),
            el("TERMS", TEXT, "?", label="Terms", access="read"),
            el("SCHEDULESTARTDATE", DATE, "?", label="Scheduled start date", access="read"),
            el("ACTUALSTARTDATE", DATE, "?", label="Actual start date", access="read"),
            el("SCHEDULEDCOMPLETIONDATE", DATE, "?", label="Scheduled completion date", access="read"),
            el("REVISEDCOMPLETIONDATE", DATE, "?", label="Revised completion date", access="read"),
            el("SUBSTANTIALCOMPLETIONDATE", DATE, "?", label="Substantial completion date", access="read"),
            el("ACTUALCOMPLETIONDATE", DATE, "?", label="Actual completion date", access="read"),
            el("NOTICETOPROCEED", DATE, "?", label="Notice to proceed", access="read"),
            el("RESPONSEDUE", DATE, "?", label="Response due", access="read"),
            el("EXECUTEDON", DATE, "?", label="Executed on", access="read"),
            el("SCHEDULEIMPACT", TEXT, "?", label="Schedule impact", access="read"),
            el("INTERNALREFNO", TEXT, "?", label="Internal reference no.", access="read"),
            el("INTERNALINITIATEDBYKEY", TEXT, "?", label="Initiated by key", access="read"),
            el("INTERNALINITIATEDBY", TEXT, "?", label="Internal initiated by", access="read"),
            el("INTERNALINITIATEDBYNAME", TEXT, "?", label="Internal initiated by name", access="read"),
            el("INTERNALVERBALBYKEY", TEXT, "?", label="Verbal by key", access="read"),
            el("INTERNALVERBALBY", TEXT, "?", label="Internal verbal by", access="read"),
            el("INTERNALVERBALBYNAME", TEXT, "?", label="Internal verbal by name", access="read"),
            el("INTERNALISSUEDBYKEY", TEXT, "?", label="Issued by key", access="read"),
            el("INTERNALISSUEDBY", TEXT, "?", label="Internal issued by", access="read"),
            el("INTERNALISSUEDBYNAME", TEXT, "?", label="Internal issued by name", access="read"),
            el("INTERNALISSUEDON", DATE, "?", label="Internal issued on", access="read"),
            el("INTERNALAPPROVEDBYKEY", TEXT, "?", label="Approved by key", access="read"),
            el("INTERNALAPPROVEDBY", TEXT, "?", label="Internal approved by", access="read"),
            el("INTERNALAPPROVEDBYNAME", TEXT, "?", label="Internal approved by name", access="read"),
            el("INTERNALAPPROVEDON", DATE, "?", label="Internal approved on", access="read"),
            el("INTERNALSIGNEDBYKEY", TEXT, "?", label="Signed by key", access="read"),
            el("INTERNALSIGNEDBY", TEXT, "?", label="Internal signed by", access="read"),
            el("INTERNALSIGNEDBYNAME", TEXT, "?", label="Internal signed by name", access="read"),
            el("INTERNALSIGNEDON", DATE, "?", label="Internal signed on", access="read"),
            el("INTERNALSOURCE", TEXT, "?", label="Internal source", access="read"),
            el("INTERNALSOURCEREFNO", TEXT, "?", label="Internal source reference no.", access="read"),
            el("EXTERNALREFNO", TEXT, "?", label="External reference no.", access="read"),
            el("EXTERNALVERBALBYKEY", TEXT, "?", label="Verbal by key", access="read"),
            el("EXTERNALVERBALBY", TEXT, "?", label="External verbal by", access="read"),
            el("EXTERNALAPPROVEDBYKEY", TEXT, "?", label="Approved by key", access="read"),
            el("EXTERNALAPPROVEDBY", TEXT, "?", label="External approved by", access="read"),
            el("EXTERNALAPPROVEDON", DATE, "?", label="External approved on", access="read"),
            el("EXTERNALSIGNEDBYKEY", TEXT, "?", label="Signed by key", access="read"),
            el("EXTERNALSIGNEDBY", TEXT, "?", label="External signed by", access="read"),
            el("EXTERNALSIGNEDON", DATE, "?", label="External signed on", access="read"),
            el("PERFORMANCEBONDREQUIRED", BOOLEAN, "?", label="Performance bond required", access="read"),
            el("PERFORMANCEBONDRECEIVED", BOOLEAN, "?", label="Performance bond received", access="read"),
            el("PERFORMANCEBONDAMOUNT", CURRENCY, "?", label="Performance bond amount", access="read"),
            el("PERFORMANCESURETYCOMPANYKEY", TEXT, "?", label="Surety company key", access="read"),
            el("PERFORMANCESURETYCOMPANY", TEXT, "?", label="Performance surety company", access="read"),
            el("PERFORMANCESURETYCOMPANYNAME", TEXT, "?", label="Surety company name", access="read"),
            el("PAYMENTBONDREQUIRED", BOOLEAN, "?", label="Payment bond required", access="read"),
            el("PAYMENTBONDRECEIVED", BOOLEAN, "?", label="Payment bond received", access="read"),
            el("PAYMENTBONDAMOUNT", CURRENCY, "?", label="Payment bond amount", access="read"),
            el("PAYMENTSURETYCOMPANYKEY", TEXT, "?", label="Surety company key", access="read"),
            el("PAYMENTSURETYCOMPANY", TEXT, "?", label="Payment surety company", access="read"),
            el("PAYMENTSURETYCOMPANYNAME", TEXT, "?", label="Surety company name", access="read"),
            el("HASCHANGE", BOOLEAN, "?", label="Change applied", access="read"),
            el("REVISEDTOTAL", CURRENCY, "?", label="Revised total", access="read"),
            el("REVISEDSUBTOTAL", CURRENCY, "?", label="Revised subtotal", access="read"),
            el("TRX_REVISEDTOTAL", CURRENCY, "?", label="Transaction revised total", access="read"),
            el("TRX_REVISEDSUBTOTAL", CURRENCY, "?", label="Transaction revised subtotal", access="read"),
            el("POSTEDCHANGESTOTAL", CURRENCY, "?", label="Posted changes total", access="read"),
            el("RELATEDDOCNO", TEXT, "?", label="Source document number", access="read"),
            el("CHANGELOGNUMBER", INTEGER, "?", label="Change log number", access="read"),
            el("PROJECTKEY", INTEGER, "?", label="Project key", access="read"),
            el("PROJECT", TEXT, "?", label="Project", access="read"),
            el("PROJECTNAME", TEXT, "?", label="Project name", access="read"),
            el(
                "UPLOADSTATUS",
                Enumeration("Resolve", "Completed", "Pending", "Draft ready", "Cancelled"),
                "?",
                label="Import exceptions",
                access="read",
            ),
            el("UPLOADFILEISSUE", TEXT, "?", label="Import issues error message", access="read"),
            el("POMATCHSENDEREMAIL", TEXT, "?", label="Sender email", access="read"),
            el("POMATCHRECEIPTEMAIL", TEXT, "?", label="Receipt email", access="read"),
            el(
                "INVOICETYPE",
                Enumeration("Invoice", "E-Invoice", "E-Reporting"),
                "?",
                label="Invoice type",
                access="read",
            ),
            el("INVOICEMODE", _INVOICEMODE, "?", label="Invoice mode", access="read"),
            el(
                "EINVOICESTATUS",
                Enumeration(
                    "Submitted",
                    "Made available",
                    "In hand",
                    "Refused",
                    "Payment sent",
                    "Payment received",
                    "Disputed",
                    "Issued by the platform",
                    "Received by the platform",
                    "Rejected by the platform",
                ),
                "?",
                label="E-Invoice status",
                access="read",
            ),
            el("CUSTVENDID", TEXT, "?", label="Vendor", access="read"),
            el("CUSTVENDNAME", TEXT, "?", label="Vendor name", access="read"),
            el("PRRECORDKEY", INTEGER, "?", label="AR or AP transaction key", access="read"),
            el("TRX_TOTALPAID", DECIMAL, "?", label="Total paid", access="read"),
            el("TOTALPAID", DECIMAL, "?", label="Base total paid", access="read"),
            el("TRX_TOTALENTERED", DECIMAL, "?", label="Bill amount", access="read"),
            el("TOTALENTERED", DECIMAL, "?", label="Base bill amount", access="read"),
            el("TRX_TOTALDUE", DECIMAL, "?", label="Amount due", access="read"),
            el("TOTALDUE", DECIMAL, "?", label="Base amount due", access="read"),
            el(
                "PAYMENTSTATUS",
                Enumeration("Paid", "Partially Paid", "Selected", "Open"),
                "?",
                label="Payment status",
                access="read",
            ),
            el("NEEDBYDATE", DATE, "?", label="Need by date", access="read"),
            el("DONOTSHIPBEFOREDATE", DATE, "?", label="Do not ship before date", access="read"),
            el("DONOTSHIPAFTERDATE", DATE, "?", label="Do not ship after date", access="read"),
            el("PROMISEDDATE", DATE, "?", label="Promised by date", access="read"),
            el("CONTRACTSTARTDATE", DATE, "?", label="Contract start date", access="read"),
            el("CONTRACTENDDATE", DATE, "?", label="Contract end date", access="read"),
            el("CANCELAFTERDATE", DATE, "?", label="Cancel after date", access="read"),
            el("DRAFTCHANGEAMOUNTTOTAL", DECIMAL, "?", label="Draft change price", access="read"),
            el("ORIGINALAMOUNT", DECIMAL, "?", label="Original amount", access="read"),
            el("TOTALQTY_CONVERTED", DECIMAL, "?", label="Total quantity converted", access="read"),
            el("TOTALPRICE_CONVERTED", DECIMAL, "?", label="Total price converted", access="read"),
            el("TOTALAMOUNTCONVERTED", DECIMAL, "?", label="Total amount converted", access="read"),
            el("TOTALAMOUNTREMAINING", DECIMAL, "?", label="Total amount remaining", access="read"),
            el("TOTALQTYREMAINING", DECIMAL, "?", label="Quantity remaining", access="read"),
            el("RELATED_SCHEDULESTARTDATE", DATE, "?", label="Scheduled start date", access="read"),
            el("RELATED_ACTUALSTARTDATE", DATE, "?", label="Actual start date", access="read"),
            el("RELATED_REVISEDCOMPLETIONDATE", DATE, "?", label="Revised completion date", access="read"),
            el("RELATED_INTERNALREFNO", TEXT, "?", label="Internal reference no.", access="read"),
            el("RELATED_INTERNALAPPROVEDON", DATE, "?", label="Internal approved on", access="read"),
            el("RELATED_INTERNALAPPROVEDBY", TEXT, "?", label="Internal approved by", access="read"),
            el("RELATED_EXTERNALREFNO", TEXT, "?", label="External reference no.", access="read"),
            el("RELATED_EXTERNALAPPROVEDBY", TEXT, "?", label="External approved by", access="read"),
            el("RELATED_EXTERNALAPPROVEDON", DATE, "?", label="External approved on", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "PODOCUMENTENTRIES",
                list_of(el("PODOCUMENTENTRY", Ref("intacct.purchasing.podocumententry", "PODOCUMENTENTRY"), "*")),
                "?",
                label="Lines",
                access="read",
            ),
        ),
        label="Purchasing transaction",
        key="RECORDNO",
        name_key="DOCID",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "delete"),
        relationships=(
            Relationship("BILLTO", "CONTACTVERSION", "MANY2ONE", "BILLTOKEY", "Bill-to contact"),
            Relationship("SHIPTO", "CONTACTVERSION", "MANY2ONE", "SHIPTOKEY", "Ship-to contact"),
            Relationship("WAREHOUSE", "WAREHOUSE", "MANY2ONE", "WAREHOUSE.LOCATIONID"),
            Relationship("SHIPVIA", "SHIPMETHOD", "MANY2ONE", "SHIPVIA", "Shipping method", attr="shipvia_record"),
            Relationship("USERINFO", "USERINFO", "MANY2ONE", "USERID", "Last updated user"),
            Relationship("USERINFO2", "USERINFO", "MANY2ONE", "CREATEDUSERID", "Created by user"),
            Relationship("USERINFO3", "USERINFO", "MANY2ONE", "PRINTEDUSERID", "Printed by user"),
            Relationship("CONTACT", "CONTACT", "MANY2ONE", "CONTACT.CONTACTNAME"),
            Relationship("VENDOR", "VENDOR", "MANY2ONE", "CUSTVENDID"),
            Relationship("APBILL", "APBILL", "ONE2ONE", "PRRECORDKEY"),
            Relationship("TERM", "APTERM", "MANY2ONE", "TERM.NAME"),
            Relationship("DELIVERTO", "CONTACTVERSION", "MANY2ONE", "DELIVERTOKEY", "Deliver-to contact"),
            Relationship("PROJECT", "PROJECT", "MANY2ONE", "PROJECT", "Project", attr="project_record"),
            Relationship("DOCUMENTPARAMS", "PODOCUMENTPARAMS", "MANY2ONE", "DOCPARKEY", "Transaction definition"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_podocument(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[PODOCUMENT]:
    """Find records of Purchasing transaction (PODOCUMENT).

    Answers `Records[PODOCUMENT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/purchasing/purchasing-transactions/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="PODOCUMENT",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_podocument(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[PODOCUMENT]:
    """Read records of Purchasing transaction (PODOCUMENT) by key.

    Answers `Records[PODOCUMENT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/purchasing/purchasing-transactions/
    """
    from intacct.common.read import read

    return read(
        object="PODOCUMENT", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def delete_podocument(keys: Listed) -> delete:
    """Delete records of Purchasing transaction (PODOCUMENT) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/purchasing/purchasing-transactions/
    """
    from intacct.common.delete import delete

    return delete(object="PODOCUMENT", keys=listed(keys))


if TYPE_CHECKING:

    class _PODOCUMENTFields(Fields):
        """Fields of PODOCUMENT."""

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
        delivertokey: Field[str]
        deliverto_contactname: Field[str]
        deliverto_companyname: Field[str]
        deliverto_prefix: Field[str]
        deliverto_firstname: Field[str]
        deliverto_lastname: Field[str]
        deliverto_initial: Field[str]
        deliverto_printas: Field[str]
        deliverto_phone1: Field[str]
        deliverto_phone2: Field[str]
        deliverto_cellphone: Field[str]
        deliverto_pager: Field[str]
        deliverto_fax: Field[str]
        deliverto_email1: Field[str]
        deliverto_email2: Field[str]
        deliverto_url1: Field[str]
        deliverto_url2: Field[str]
        deliverto_visible: Field[bool]
        deliverto_mailaddress_address1: Field[str]
        deliverto_mailaddress_address2: Field[str]
        deliverto_mailaddress_address3: Field[str]
        deliverto_mailaddress_city: Field[str]
        deliverto_mailaddress_state: Field[str]
        deliverto_mailaddress_zip: Field[str]
        deliverto_mailaddress_country: Field[str]
        deliverto_mailaddress_countrycode: Field[str]
        retainagepercentage: Field[Decimal]
        scope: Field[str]
        inclusions: Field[str]
        exclusions: Field[str]
        terms: Field[str]
        schedulestartdate: Field[datetime.date]
        actualstartdate: Field[datetime.date]
        scheduledcompletiondate: Field[datetime.date]
        revisedcompletiondate: Field[datetime.date]
        substantialcompletiondate: Field[datetime.date]
        actualcompletiondate: Field[datetime.date]
        noticetoproceed: Field[datetime.date]
        responsedue: Field[datetime.date]
        executedon: Field[datetime.date]
        scheduleimpact: Field[str]
        internalrefno: Field[str]
        internalinitiatedbykey: Field[str]
        internalinitiatedby: Field[str]
        internalinitiatedbyname: Field[str]
        internalverbalbykey: Field[str]
        internalverbalby: Field[str]
        internalverbalbyname: Field[str]
        internalissuedbykey: Field[str]
        internalissuedby: Field[str]
        internalissuedbyname: Field[str]
        internalissuedon: Field[datetime.date]
        internalapprovedbykey: Field[str]
        internalapprovedby: Field[str]
        internalapprovedbyname: Field[str]
        internalapprovedon: Field[datetime.date]
        internalsignedbykey: Field[str]
        internalsignedby: Field[str]
        internalsignedbyname: Field[str]
        internalsignedon: Field[datetime.date]
        internalsource: Field[str]
        internalsourcerefno: Field[str]
        externalrefno: Field[str]
        externalverbalbykey: Field[str]
        externalverbalby: Field[str]
        externalapprovedbykey: Field[str]
        externalapprovedby: Field[str]
        externalapprovedon: Field[datetime.date]
        externalsignedbykey: Field[str]
        externalsignedby: Field[str]
        externalsignedon: Field[datetime.date]
        performancebondrequired: Field[bool]
        performancebondreceived: Field[bool]
        performancebondamount: Field[Decimal]
        performancesuretycompanykey: Field[str]
        performancesuretycompany: Field[str]
        performancesuretycompanyname: Field[str]
        paymentbondrequired: Field[bool]
        paymentbondreceived: Field[bool]
        paymentbondamount: Field[Decimal]
        paymentsuretycompanykey: Field[str]
        paymentsuretycompany: Field[str]
        paymentsuretycompanyname: Field[str]
        haschange: Field[bool]
        revisedtotal: Field[Decimal]
        revisedsubtotal: Field[Decimal]
        trx_revisedtotal: Field[Decimal]
        trx_revisedsubtotal: Field[Decimal]
        postedchangestotal: Field[Decimal]
        relateddocno: Field[str]
        changelognumber: Field[int]
        projectkey: Field[int]
        project: Field[str]
        projectname: Field[str]
        uploadstatus: Field[str]
        uploadfileissue: Field[str]
        pomatchsenderemail: Field[str]
        pomatchreceiptemail: Field[str]
        invoicetype: Field[str]
        invoicemode: Field[str]
        einvoicestatus: Field[str]
        custvendid: Field[str]
        custvendname: Field[str]
        prrecordkey: Field[int]
        trx_totalpaid: Field[Decimal]
        totalpaid: Field[Decimal]
        trx_totalentered: Field[Decimal]
        totalentered: Field[Decimal]
        trx_totaldue: Field[Decimal]
        totaldue: Field[Decimal]
        paymentstatus: Field[str]
        needbydate: Field[datetime.date]
        donotshipbeforedate: Field[datetime.date]
        donotshipafterdate: Field[datetime.date]
        promiseddate: Field[datetime.date]
        contractstartdate: Field[datetime.date]
        contractenddate: Field[datetime.date]
        cancelafterdate: Field[datetime.date]
        draftchangeamounttotal: Field[Decimal]
        originalamount: Field[Decimal]
        totalqty_converted: Field[Decimal]
        totalprice_converted: Field[Decimal]
        totalamountconverted: Field[Decimal]
        totalamountremaining: Field[Decimal]
        totalqtyremaining: Field[Decimal]
        related_schedulestartdate: Field[datetime.date]
        related_actualstartdate: Field[datetime.date]
        related_revisedcompletiondate: Field[datetime.date]
        related_internalrefno: Field[str]
        related_internalapprovedon: Field[datetime.date]
        related_internalapprovedby: Field[str]
        related_externalrefno: Field[str]
        related_externalapprovedby: Field[str]
        related_externalapprovedon: Field[datetime.date]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        billto: Fields
        shipto: Fields
        warehouse: _WAREHOUSEFields
        shipvia_record: Fields
        userinfo: _USERINFOFields
        userinfo2: _USERINFOFields
        userinfo3: _USERINFOFields
        contact: _CONTACTFields
        vendor: _VENDORFields
        apbill: _APBILLFields
        term: _APTERMFields
        deliverto: Fields
        project_record: _PROJECTFields
        documentparams: _PODOCUMENTPARAMSFields
        melocation: _LOCATIONFields
