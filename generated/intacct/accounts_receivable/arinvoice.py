# Generated from spec/accounts_receivable/ARINVOICE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ARINVOICE."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Final, Literal, TypeAlias, get_args

from intacct._values import COUNTRY_CODES
from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import (
    BOOLEAN,
    BOOLEAN_T_F,
    CURRENCY,
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
    from intacct.accounts_receivable.arrecurinvoice import _ARRECURINVOICEFields
    from intacct.accounts_receivable.arterm import _ARTERMFields
    from intacct.accounts_receivable.customer import _CUSTOMERFields
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.construction.arinvoiceitem import ARINVOICEITEM
    from intacct.construction.projectcontract import _PROJECTCONTRACTFields
    from intacct.order_entry.sodocument import _SODOCUMENTFields
    from intacct.sales_tax_vat_gst.taxsolution import _TAXSOLUTIONFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["ARINVOICE", "delete_arinvoice", "query_arinvoice", "read_arinvoice"]

_Invoicemode: TypeAlias = Literal["B1", "S1", "M1", "B2", "S2", "M2", "S3", "B4", "S4", "M4", "S5", "S6", "B7", "S7"]
_INVOICEMODE: Final = Enumeration(*get_args(_Invoicemode))

_Servicerstate: TypeAlias = Literal[
    "In progress",
    "Pending",
    "Unauthorised",
    "Arrived",
    "Rejected",
    "Paid offline",
    "Cancelled",
    "Processing",
    "Processing completed",
    "Processing failed",
    "Refunded",
    "Partially paid",
    "Partially Refunded",
    "Paid",
    "Request failed",
]
_SERVICERSTATE: Final = Enumeration(*get_args(_Servicerstate))


@model
class ARINVOICE(Object):
    """Invoice (ARINVOICE).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery and delete.
    Owns: ARINVOICEITEMS (ARINVOICEITEM).
    Related to 13 other objects for queries.
    Reference: https://developer.intacct.com/api/accounts-receivable/invoices/
    - ARINVOICEITEMS follows APBILLITEMS and ARADVANCEITEMS, which are documented; a reply with it is not on record.
    """

    fields: ClassVar[_ARINVOICEFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    recordtype: str | None | Unset = UNSET
    """Record type (text). Read-only."""
    recordid: str | None | Unset = UNSET
    """Invoice number (text). Number of the document as people see it; the key of the record is RECORDNO. Read-only."""
    contacttaxgroup: str | None | Unset = UNSET
    """Contact tax group (text). Read-only."""
    state: (
        Literal["Reversed", "Reversal", "Draft", "No Value", "Posted", "Paid", "Partially Paid", "Selected"]
        | None
        | Unset
    ) = UNSET
    """State (text). Allowed: Reversed, Reversal, Draft, No Value, Posted, Paid, Partially Paid, Selected.
    Read-only.
    """
    rawstate: str | None | Unset = UNSET
    """Raw state (text). Stored code of STATE, which has it in words. Read-only."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text). Read-only."""
    customername: str | None | Unset = UNSET
    """Customer name (text). Read-only."""
    custemailoptin: bool | None | Unset = UNSET
    """Accepts emailed invoices (boolean, true or false). Read-only."""
    trx_entitydue: Decimal | None | Unset = UNSET
    """Customer due (amount in transaction currency). Read-only."""
    custmessagekey: int | None | Unset = UNSET
    """Customer message key (integer, record number). Read-only."""
    custmessageid: str | None | Unset = UNSET
    """Message (text). Read-only."""
    custmessage_message: str | None | Unset = UNSET
    """Message text (text). Read-only."""
    delivery_options: tuple[str, ...] | None | Unset = UNSET
    """Customer delivery options (several values, written with #~# between them). Allowed: Print, E-Mail. Read-only."""
    docnumber: str | None | Unset = UNSET
    """Reference number (text). Read-only."""
    description: str | None | Unset = UNSET
    """Description (text). Read-only."""
    description2: str | None | Unset = UNSET
    """Document ID (text). Read-only."""
    termname: str | None | Unset = UNSET
    """Term (text). Payment terms, from which due date and discount follow. Read-only."""
    termkey: int | None | Unset = UNSET
    """Term key (integer, record number). Read-only."""
    termvalue: str | None | Unset = UNSET
    """Term value (text). Read-only."""
    whencreated: datetime.date | None | Unset = UNSET
    """Date (date, mm/dd/yyyy). Date of the document itself, not when it was entered. Read-only."""
    whenposted: datetime.date | None | Unset = UNSET
    """GL posting date (date, mm/dd/yyyy). Date under which the general ledger has it; not used where PRBATCH is
    given. Read-only.
    """
    whendiscount: datetime.date | None | Unset = UNSET
    """Discount date (date, mm/dd/yyyy). Last day on which the discount of the terms holds. Read-only."""
    whendue: datetime.date | None | Unset = UNSET
    """Due date (date, mm/dd/yyyy). Read-only."""
    whenpaid: datetime.date | None | Unset = UNSET
    """Date fully paid (date, mm/dd/yyyy). Read-only."""
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books. Read-only."""
    currency: str | None | Unset = UNSET
    """Transaction currency (text). Three-letter code; amounts whose names begin with TRX_ are in it. Read-only."""
    exch_rate_date: datetime.date | None | Unset = UNSET
    """Exchange rate date (date, mm/dd/yyyy). Day of which the exchange rate is taken. Read-only."""
    exch_rate_type_id: str | None | Unset = UNSET
    """Exchange rate type (text). Name of a kind of rates, such as Intacct Daily Rate; leave it out when
    EXCHANGE_RATE gives the rate. Read-only.
    - Recorded definitions call it integer; it is a name.
    """
    exchange_rate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal). Read-only."""
    totalentered: Decimal | None | Unset = UNSET
    """Total amount (amount in base currency). Read-only."""
    totalselected: Decimal | None | Unset = UNSET
    """Total selected (amount in base currency). Part of the total that is selected for payments not yet made.
    Read-only.
    """
    totalpaid: Decimal | None | Unset = UNSET
    """Total paid (amount in base currency). Read-only."""
    totaldue: Decimal | None | Unset = UNSET
    """Total due (amount in base currency). Read-only."""
    trx_totalentered: Decimal | None | Unset = UNSET
    """Total transaction amount (amount in transaction currency). Read-only."""
    trx_totalselected: Decimal | None | Unset = UNSET
    """Total transaction amount selected (amount in transaction currency). Part of the total that is selected for
    payments not yet made. Read-only.
    """
    trx_totalpaid: Decimal | None | Unset = UNSET
    """Total transaction amount paid (amount in transaction currency). Read-only."""
    trx_totaldue: Decimal | None | Unset = UNSET
    """Total transaction amount due (amount in transaction currency). Read-only."""
    trx_totaldiscountapplied: Decimal | None | Unset = UNSET
    """Applied discount (amount in transaction currency). Read-only."""
    billtopaytocontactname: str | None | Unset = UNSET
    """Bill to (text). Contact that a customer is billed at or a vendor paid at. Read-only."""
    shiptoreturntocontactname: str | None | Unset = UNSET
    """Ship to (text). Contact that a customer is shipped to or goods go back to a vendor at. Read-only."""
    billtopaytokey: int | None | Unset = UNSET
    """Pay-to contact key (integer, record number). Read-only."""
    shiptoreturntokey: int | None | Unset = UNSET
    """Return-to contact key (integer, record number). Read-only."""
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
    """Contact: Print as (text). Read-only."""
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
    contact_siret: str | None | Unset = UNSET
    """Siret (text). Read-only."""
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
    """Contact address: Country (text). One of the 252 values of `intacct._values.COUNTRY_CODES`. Read-only."""
    shipto_contactname: str | None | Unset = UNSET
    """Contact name (text). Read-only."""
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
    """Ship-to contact address: Country (text). One of the 252 values of `intacct._values.COUNTRY_CODES`. Read-only."""
    billto_contactname: str | None | Unset = UNSET
    """Contact name (text). Read-only."""
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
    """Bill-to contact address: Country (text). One of the 252 values of `intacct._values.COUNTRY_CODES`. Read-only."""
    prbatch: str | None | Unset = UNSET
    """Summary (text). Title of the summary that the transaction posts to the ledger with; needed where users choose
    summaries. Read-only.
    """
    prbatchkey: int | None | Unset = UNSET
    """Summary key (integer, record number). RECORDNO of the summary that the transaction posts to the ledger with.
    Read-only.
    """
    modulekey: str | None | Unset = UNSET
    """Module key (text). Application by number: 2.GL, 3.AP, 4.AR, 6.EE, 7.INV, 8.SO, 9.PO, 11.CM, 48.PROJACCT,
    55.CONTRACT. Known values: 4.AR, 8.SO. Read-only.
    """
    schopkey: int | None | Unset = UNSET
    """Recurring schedule key (integer, record number). Read-only."""
    systemgenerated: bool | None | Unset = UNSET
    """System generated (boolean, T or F). Whether the gateway made it rather than a user. Read-only."""
    haspostedrevrec: bool | None | Unset = UNSET
    """Has posted rev rec (boolean, T or F). Read-only."""
    billbacktemplatekey: int | None | Unset = UNSET
    """Bill back template key (integer, record number). Read-only."""
    auwhencreated: datetime.datetime | None | Unset = UNSET
    """Audit when created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered; WHENCREATED is the date of
    the document. Read-only.
    """
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    due_in_days: str | None | Unset = UNSET
    """Due in (text). Read-only."""
    shipto_taxgroup_name: str | None | Unset = UNSET
    """Name (text). Read-only."""
    shipto_taxgroup_recordno: int | None | Unset = UNSET
    """Record number (integer). Read-only."""
    shipto_taxid: str | None | Unset = UNSET
    """Tax ID (text). Read-only."""
    billto_taxid: str | None | Unset = UNSET
    """Tax ID (text). Read-only."""
    contact_taxid: str | None | Unset = UNSET
    """Tax ID (text). Read-only."""
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. Read-only."""
    retainagepercentage: Decimal | None | Unset = UNSET
    """Default retainage percentage (percent). Share of the amount that is held back until it is released.
    Read-only.
    """
    trx_totalretained: Decimal | None | Unset = UNSET
    """Total txn amount retained (amount in transaction currency). Read-only."""
    trx_totalreleased: Decimal | None | Unset = UNSET
    """Total txn amount released (amount in transaction currency). Read-only."""
    totalretained: Decimal | None | Unset = UNSET
    """Total retained amount (amount in base currency). Read-only."""
    supdocid: str | None | Unset = UNSET
    """Attachment (text). ID of an attachment record, which can hold several files; not the name of a file.
    Read-only.
    """
    projectcontractkey: int | None | Unset = UNSET
    """Project contract key (integer, record number). Read-only."""
    projectcontractid: str | None | Unset = UNSET
    """Project contract ID (text). Read-only."""
    dunningcount: int | None | Unset = UNSET
    """Dunning notices (integer). Read-only."""
    retainagereleased: bool | None | Unset = UNSET
    """Retainage release (boolean, true or false). Read-only."""
    externalrefno: str | None | Unset = UNSET
    """External reference no. (text). Read-only."""
    pc_description: str | None | Unset = UNSET
    """Contract description (text). Read-only."""
    contractdate: datetime.date | None | Unset = UNSET
    """Contract date (date, mm/dd/yyyy). Read-only."""
    architectkey: int | None | Unset = UNSET
    """Architect key (integer, record number). Read-only."""
    architect: str | None | Unset = UNSET
    """Architect (text). Read-only."""
    billthroughdate: datetime.date | None | Unset = UNSET
    """Billing through date (date, mm/dd/yyyy). Read-only."""
    billapplicationno: str | None | Unset = UNSET
    """Billing application no. (text). Read-only."""
    pcbinvsummary_orgcontractamt: Decimal | None | Unset = UNSET
    """Original contract amount (amount). Read-only."""
    pcbinvsummary_total_charge: Decimal | None | Unset = UNSET
    """Charges (amount). Read-only."""
    pcbinvsummary_total_discount: Decimal | None | Unset = UNSET
    """Discount (amount). Read-only."""
    pcbinvsummary_chgapprpmontadd: Decimal | None | Unset = UNSET
    """Total changes approved in prior months (additions) (amount). Read-only."""
    pcbinvsummary_chgapprpmontded: Decimal | None | Unset = UNSET
    """Total changes approved in prior months (deductions) (amount). Read-only."""
    pcbinvsummary_chgapprcmontadd: Decimal | None | Unset = UNSET
    """Total changes approved this month (additions) (amount). Read-only."""
    pcbinvsummary_chgapprcmontded: Decimal | None | Unset = UNSET
    """Total changes approved this month (deductions) (amount). Read-only."""
    pcbinvsummary_totnetapprchngs: Decimal | None | Unset = UNSET
    """Total net changes (amount). Read-only."""
    pcbinvsummary_totrevsdconamt: Decimal | None | Unset = UNSET
    """Revised contract amount (amount). Read-only."""
    pcbinvsummary_comppriorapplns: Decimal | None | Unset = UNSET
    """Total completed from prior applications (amount). Read-only."""
    pcbinvsummary_totcomptodate: Decimal | None | Unset = UNSET
    """Total completed to date (amount). Read-only."""
    pcbinvsummary_invamtretained: Decimal | None | Unset = UNSET
    """Invoice amount retained (amount). Read-only."""
    pcbinvsummary_invretaingebilld: Decimal | None | Unset = UNSET
    """Invoice retainage billed (amount). Read-only."""
    pcbinvsummary_netchngeretheld: Decimal | None | Unset = UNSET
    """Net change retainage held (amount). Read-only."""
    pcbinvsummary_retheldtodate: Decimal | None | Unset = UNSET
    """Retainage held to date (amount). Read-only."""
    pcbinvsummary_retbilledtodate: Decimal | None | Unset = UNSET
    """Retainage billed to date (amount). Read-only."""
    pcbinvsummary_retbalancetodate: Decimal | None | Unset = UNSET
    """Retainage balance to date (amount). Read-only."""
    pcbinvsummary_prevretbalance: Decimal | None | Unset = UNSET
    """Previous retainage balance (amount). Read-only."""
    pcbinvsummary_totearnedlessretge: Decimal | None | Unset = UNSET
    """Total earned less retainage (amount). Read-only."""
    pcbinvsummary_lessprevbillings: Decimal | None | Unset = UNSET
    """Less previous billings (amount). Read-only."""
    pcbinvsummary_currentamountdue: Decimal | None | Unset = UNSET
    """Current amount due (amount). Read-only."""
    pcbinvsummary_balancetofinish: Decimal | None | Unset = UNSET
    """Balance to finish (amount). Read-only."""
    pcbinvsummary_total_tax: Decimal | None | Unset = UNSET
    """Taxes (amount). Read-only."""
    pcbinvsummary_arinvoicenumber: str | None | Unset = UNSET
    """AR invoice number (text). Read-only."""
    pcbinvsummary_docid: str | None | Unset = UNSET
    """Document ID (text). Read-only."""
    pcbinvsummary_projectid: str | None | Unset = UNSET
    """Project ID (text). Read-only."""
    pcbinvsummary_projectname: str | None | Unset = UNSET
    """Project name (text). Read-only."""
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
    dochdrkey: int | None | Unset = UNSET
    """Document key (integer, record number). Read-only."""
    useservicer: str | None | Unset = UNSET
    """Payment servicer (text). Read-only."""
    enableep: bool | None | Unset = UNSET
    """Enable payment service (boolean, true or false). Read-only."""
    paynowurl: str | None | Unset = UNSET
    """Pay now URL (text). Read-only."""
    servicerstate: _Servicerstate | None | Unset = UNSET
    """Service payment state (text). Allowed: In progress, Pending, Unauthorised, Arrived, Rejected, Paid offline,
    Cancelled, Processing, Processing completed, Processing failed, Refunded, Partially paid, Partially Refunded,
    Paid, Request failed. Read-only.
    """
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
    taxmethod: str | None | Unset = UNSET
    """Tax engine (text). Read-only.
    - The recorded definition lacks it; public clients read it.
    """
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    arinvoiceitems: list[ARINVOICEITEM] | None | Unset = UNSET
    """Lines. Read-only."""

    __wire__ = Wire(
        "ARINVOICE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("RECORDTYPE", TEXT, "?", label="Record type", access="read"),
            el("RECORDID", TEXT, "?", label="Invoice number", access="read"),
            el("CONTACTTAXGROUP", TEXT, "?", label="Contact tax group", access="read"),
            el(
                "STATE",
                Enumeration(
                    "Reversed", "Reversal", "Draft", "No Value", "Posted", "Paid", "Partially Paid", "Selected"
                ),
                "?",
                label="State",
                access="read",
            ),
            el("RAWSTATE", TEXT, "?", label="Raw state", access="read"),
            el("CUSTOMERID", TEXT, "?", label="Customer ID", access="read"),
            el("CUSTOMERNAME", TEXT, "?", label="Customer name", access="read"),
            el("CUSTEMAILOPTIN", BOOLEAN, "?", label="Accepts emailed invoices", access="read"),
            el("TRX_ENTITYDUE", DECIMAL, "?", label="Customer due", access="read"),
            el("CUSTMESSAGEKEY", INTEGER, "?", label="Customer message key", access="read"),
            el("CUSTMESSAGEID", TEXT, "?", label="Message", access="read"),
            el("CUSTMESSAGE.MESSAGE", TEXT, "?", label="Message text", access="read"),
            el(
                "DELIVERY_OPTIONS",
                MultipleChoice("Print", "E-Mail"),
                "?",
                label="Customer delivery options",
                access="read",
            ),
            el("DOCNUMBER", TEXT, "?", label="Reference number", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Description", access="read"),
            el("DESCRIPTION2", TEXT, "?", label="Document ID", access="read"),
            el("TERMNAME", TEXT, "?", label="Term", access="read"),
            el("TERMKEY", INTEGER, "?", label="Term key", access="read"),
            el("TERMVALUE", TEXT, "?", label="Term value", access="read"),
            el("WHENCREATED", DATE, "?", label="Date", access="read"),
            el("WHENPOSTED", DATE, "?", label="GL posting date", access="read"),
            el("WHENDISCOUNT", DATE, "?", label="Discount date", access="read"),
            el("WHENDUE", DATE, "?", label="Due date", access="read"),
            el("WHENPAID", DATE, "?", label="Date fully paid", access="read"),
            el("BASECURR", TEXT, "?", label="Base currency", access="read"),
            el("CURRENCY", TEXT, "?", label="Transaction currency", access="read"),
            el("EXCH_RATE_DATE", DATE, "?", label="Exchange rate date", access="read"),
            el("EXCH_RATE_TYPE_ID", TEXT, "?", label="Exchange rate type", access="read"),
            el("EXCHANGE_RATE", DECIMAL, "?", label="Exchange rate", access="read"),
            el("TOTALENTERED", DECIMAL, "?", label="Total amount", access="read"),
            el("TOTALSELECTED", DECIMAL, "?", label="Total selected", access="read"),
            el("TOTALPAID", DECIMAL, "?", label="Total paid", access="read"),
            el("TOTALDUE", DECIMAL, "?", label="Total due", access="read"),
            el("TRX_TOTALENTERED", DECIMAL, "?", label="Total transaction amount", access="read"),
            el("TRX_TOTALSELECTED", DECIMAL, "?", label="Total transaction amount selected", access="read"),
            el("TRX_TOTALPAID", DECIMAL, "?", label="Total transaction amount paid", access="read"),
            el("TRX_TOTALDUE", DECIMAL, "?", label="Total transaction amount due", access="read"),
            el("TRX_TOTALDISCOUNTAPPLIED", DECIMAL, "?", label="Applied discount", access="read"),
            el("BILLTOPAYTOCONTACTNAME", TEXT, "?", label="Bill to", access="read"),
            el("SHIPTORETURNTOCONTACTNAME", TEXT, "?", label="Ship to", access="read"),
            el("BILLTOPAYTOKEY", INTEGER, "?", label="Pay-to contact key", access="read"),
            el("SHIPTORETURNTOKEY", INTEGER, "?", label="Return-to contact key", access="read"),
            el("CONTACT.CONTACTNAME", TEXT, "?", label="Contact name", access="read"),
            el("CONTACT.PREFIX", TEXT, "?", label="Contact: Prefix", access="read"),
            el("CONTACT.FIRSTNAME", TEXT, "?", label="Contact: First name", access="read"),
            el("CONTACT.INITIAL", TEXT, "?", label="Contact: MI", access="read"),
            el("CONTACT.LASTNAME", TEXT, "?", label="Contact: Last name", access="read"),
            el("CONTACT.COMPANYNAME", TEXT, "?", label="Contact: Company name", access="read"),
            el("CONTACT.PRINTAS", TEXT, "?", label="Contact: Print as", access="read"),
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
            el("CONTACT.SIRET", TEXT, "?", label="Siret", access="read"),
            el("CONTACT.MAILADDRESS.ADDRESS1", TEXT, "?", label="Contact address: Line 1", access="read"),
            el("CONTACT.MAILADDRESS.ADDRESS2", TEXT, "?", label="Contact address: Line 2", access="read"),
            el("CONTACT.MAILADDRESS.ADDRESS3", TEXT, "?", label="Contact address: Line 3", access="read"),
            el("CONTACT.MAILADDRESS.CITY", TEXT, "?", label="Contact address: City", access="read"),
            el("CONTACT.MAILADDRESS.STATE", TEXT, "?", label="Contact address: State or territory", access="read"),
            el("CONTACT.MAILADDRESS.ZIP", TEXT, "?", label="Contact address: ZIP or postal code", access="read"),
            el("CONTACT.MAILADDRESS.COUNTRY", TEXT, "?", label="Contact address: Country", access="read"),
            el("CONTACT.MAILADDRESS.COUNTRYCODE", COUNTRY_CODES, "?", label="Contact address: Country", access="read"),
            el("SHIPTO.CONTACTNAME", TEXT, "?", label="Contact name", access="read"),
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
                label="Ship-to contact address: Country",
                access="read",
            ),
            el("BILLTO.CONTACTNAME", TEXT, "?", label="Contact name", access="read"),
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
                label="Bill-to contact address: Country",
                access="read",
            ),
            el("PRBATCH", TEXT, "?", label="Summary", access="read"),
            el("PRBATCHKEY", INTEGER, "?", label="Summary key", access="read"),
            el("MODULEKEY", TEXT, "?", label="Module key", access="read", open_values=("4.AR", "8.SO")),
            el("SCHOPKEY", INTEGER, "?", label="Recurring schedule key", access="read"),
            el("SYSTEMGENERATED", BOOLEAN_T_F, "?", label="System generated", access="read"),
            el("HASPOSTEDREVREC", BOOLEAN_T_F, "?", label="Has posted rev rec", access="read"),
            el("BILLBACKTEMPLATEKEY", INTEGER, "?", label="Bill back template key", access="read"),
            el("AUWHENCREATED", DATETIME, "?", label="Audit when created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("DUE_IN_DAYS", TEXT, "?", label="Due in", access="read"),
            el("SHIPTO.TAXGROUP.NAME", TEXT, "?", label="Name", access="read"),
            el("SHIPTO.TAXGROUP.RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("SHIPTO.TAXID", TEXT, "?", label="Tax ID", access="read"),
            el("BILLTO.TAXID", TEXT, "?", label="Tax ID", access="read"),
            el("CONTACT.TAXID", TEXT, "?", label="Tax ID", access="read"),
            el("TAXSOLUTIONID", TEXT, "?", label="Tax solution", access="read"),
            el("RETAINAGEPERCENTAGE", PERCENT, "?", label="Default retainage percentage", access="read"),
            el("TRX_TOTALRETAINED", DECIMAL, "?", label="Total txn amount retained", access="read"),
            el("TRX_TOTALRELEASED", DECIMAL, "?", label="Total txn amount released", access="read"),
            el("TOTALRETAINED", DECIMAL, "?", label="Total retained amount", access="read"),
            el("SUPDOCID", TEXT, "?", label="Attachment", access="read"),
            el("PROJECTCONTRACTKEY", INTEGER, "?", label="Project contract key", access="read"),
            el("PROJECTCONTRACTID", TEXT, "?", label="Project contract ID", access="read"),
            el("DUNNINGCOUNT", INTEGER, "?", label="Dunning notices", access="read"),
            el("RETAINAGERELEASED", BOOLEAN, "?", label="Retainage release", access="read"),
            el("EXTERNALREFNO", TEXT, "?", label="External reference no.", access="read"),
            el("PC_DESCRIPTION", TEXT, "?", label="Contract description", access="read"),
            el("CONTRACTDATE", DATE, "?", label="Contract date", access="read"),
            el("ARCHITECTKEY", INTEGER, "?", label="Architect key", access="read"),
            el("ARCHITECT", TEXT, "?", label="Architect", access="read"),
            el("BILLTHROUGHDATE", DATE, "?", label="Billing through date", access="read"),
            el("BILLAPPLICATIONNO", TEXT, "?", label="Billing application no.", access="read"),
            el("PCBINVSUMMARY.ORGCONTRACTAMT", CURRENCY, "?", label="Original contract amount", access="read"),
            el("PCBINVSUMMARY.TOTAL_CHARGE", CURRENCY, "?", label="Charges", access="read"),
            el("PCBINVSUMMARY.TOTAL_DISCOUNT", CURRENCY, "?", label="Discount", access="read"),
            el(
                "PCBINVSUMMARY.CHGAPPRPMONTADD",
                CURRENCY,
                "?",
                label="Total changes approved in prior months (additions)",
                access="read",
            ),
            el(
                "PCBINVSUMMARY.CHGAPPRPMONTDED",
                CURRENCY,
                "?",
                label="Total changes approved in prior months (deductions)",
                access="read",
            ),
            el(
                "PCBINVSUMMARY.CHGAPPRCMONTADD",
                CURRENCY,
                "?",
                label="Total changes approved this month (additions)",
                access="read",
            ),
            el(
                "PCBINVSUMMARY.CHGAPPRCMONTDED",
                CURRENCY,
                "?",
                label="Total changes approved this month (deductions)",
                access="read",
            ),
            el("PCBINVSUMMARY.TOTNETAPPRCHNGS", CURRENCY, "?", label="Total net changes", access="read"),
            el("PCBINVSUMMARY.TOTREVSDCONAMT", CURRENCY, "?", label="Revised contract amount", access="read"),
            el(
                "PCBINVSUMMARY.COMPPRIORAPPLNS",
                CURRENCY,
                "?",
                label="Total completed from prior applications",
                access="read",
            ),
            el("PCBINVSUMMARY.TOTCOMPTODATE", CURRENCY, "?", label="Total completed to date", access="read"),
            el("PCBINVSUMMARY.INVAMTRETAINED", CURRENCY, "?", label="Invoice amount retained", access="read"),
            el("PCBINVSUMMARY.INVRETAINGEBILLD", CURRENCY, "?", label="Invoice retainage billed", access="read"),
            el("PCBINVSUMMARY.NETCHNGERETHELD", CURRENCY, "?", label="Net change retainage held", access="read"),
            el("PCBINVSUMMARY.RETHELDTODATE", CURRENCY, "?", label="Retainage held to date", access="read"),
            el("PCBINVSUMMARY.RETBILLEDTODATE", CURRENCY, "?", label="Retainage billed to date", access="read"),
            el("PCBINVSUMMARY.RETBALANCETODATE", CURRENCY, "?", label="Retainage balance to date", access="read"),
            el("PCBINVSUMMARY.PREVRETBALANCE", CURRENCY, "?", label="Previous retainage balance", access="read"),
            el("PCBINVSUMMARY.TOTEARNEDLESSRETGE", CURRENCY, "?", label="Total earned less retainage", access="read"),
            el("PCBINVSUMMARY.LESSPREVBILLINGS", CURRENCY, "?", label="Less previous billings", access="read"),
            el("PCBINVSUMMARY.CURRENTAMOUNTDUE", CURRENCY, "?", label="Current amount due", access="read"),
            el("PCBINVSUMMARY.BALANCETOFINISH", CURRENCY, "?", label="Balance to finish", access="read"),
            el("PCBINVSUMMARY.TOTAL_TAX", CURRENCY, "?", label="Taxes", access="read"),
            el("PCBINVSUMMARY.ARINVOICENUMBER", TEXT, "?", label="AR invoice number", access="read"),
            el("PCBINVSUMMARY.DOCID", TEXT, "?", label="Document ID", access="read"),
            el("PCBINVSUMMARY.PROJECTID", TEXT, "?", label="Project ID", access="read"),
            el("PCBINVSUMMARY.PROJECTNAME", TEXT, "?", label="Project name", access="read"),
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
            el("DOCHDRKEY", INTEGER, "?", label="Document key", access="read"),
            el("USESERVICER", TEXT, "?", label="Payment servicer", access="read"),
            el("ENABLEEP", BOOLEAN, "?", label="Enable payment service", access="read"),
            el("PAYNOWURL", TEXT, "?", label="Pay now URL", access="read"),
            el("SERVICERSTATE", _SERVICERSTATE, "?", label="Service payment state", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("TAXMETHOD", TEXT, "?", label="Tax engine", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "ARINVOICEITEMS",
                list_of(el("ARINVOICEITEM", Ref("intacct.construction.arinvoiceitem", "ARINVOICEITEM"), "*")),
                "?",
                label="Lines",
                access="read",
            ),
        ),
        label="Invoice",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "delete"),
        relationships=(
            Relationship("CUSTOMER", "CUSTOMER", "MANY2ONE", "CUSTOMERID"),
            Relationship("SODOCUMENT", "SODOCUMENT", "ONE2ONE", "DOCHDRKEY"),
            Relationship("ARRECURINVOICE", "ARRECURINVOICE", "MANY2ONE", "SCHOPKEY"),
            Relationship("BILLTO", "CONTACTVERSION", "MANY2ONE", "BILLTOPAYTOKEY", "Bill-to contact"),
            Relationship("SHIPTO", "CONTACTVERSION", "MANY2ONE", "SHIPTORETURNTOKEY", "Ship-to contact"),
            Relationship("TERM", "ARTERM", "MANY2ONE", "TERMNAME", "Term"),
            Relationship("EXCHANGERATEINFO", "EXCHANGERATEINFO", "MANY2ONE", "RECORDNO"),
            Relationship("TAXSOLUTION", "TAXSOLUTION", "MANY2ONE", "TAXSOLUTIONKEY"),
            Relationship("PROJECTCONTRACT", "PROJECTCONTRACT", "MANY2ONE", "PROJECTCONTRACTKEY"),
            Relationship(
                "PCBINVSUMMARY", "PCBINVSUMMARY", "ONE2ONE", "PRRECORDKEY", "Project contract billing invoice summary"
            ),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_arinvoice(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[ARINVOICE]:
    """Find records of Invoice (ARINVOICE).

    Answers `Records[ARINVOICE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-receivable/invoices/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="ARINVOICE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_arinvoice(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[ARINVOICE]:
    """Read records of Invoice (ARINVOICE) by key.

    Answers `Records[ARINVOICE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-receivable/invoices/
    """
    from intacct.common.read import read

    return read(
        object="ARINVOICE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def delete_arinvoice(keys: Listed) -> delete:
    """Delete records of Invoice (ARINVOICE) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-receivable/invoices/
    """
    from intacct.common.delete import delete

    return delete(object="ARINVOICE", keys=listed(keys))


if TYPE_CHECKING:

    class _ARINVOICEFields(Fields):
        """Fields of ARINVOICE."""

        recordno: Field[int]
        recordtype: Field[str]
        recordid: Field[str]
        contacttaxgroup: Field[str]
        state: Field[str]
        rawstate: Field[str]
        customerid: Field[str]
        customername: Field[str]
        custemailoptin: Field[bool]
        trx_entitydue: Field[Decimal]
        custmessagekey: Field[int]
        custmessageid: Field[str]
        custmessage_message: Field[str]
        delivery_options: Field[tuple[str, ...]]
        docnumber: Field[str]
        description: Field[str]
        description2: Field[str]
        termname: Field[str]
        termkey: Field[int]
        termvalue: Field[str]
        whencreated: Field[datetime.date]
        whenposted: Field[datetime.date]
        whendiscount: Field[datetime.date]
        whendue: Field[datetime.date]
        whenpaid: Field[datetime.date]
        basecurr: Field[str]
        currency: Field[str]
        exch_rate_date: Field[datetime.date]
        exch_rate_type_id: Field[str]
        exchange_rate: Field[Decimal]
        totalentered: Field[Decimal]
        totalselected: Field[Decimal]
        totalpaid: Field[Decimal]
        totaldue: Field[Decimal]
        trx_totalentered: Field[Decimal]
        trx_totalselected: Field[Decimal]
        trx_totalpaid: Field[Decimal]
        trx_totaldue: Field[Decimal]
        trx_totaldiscountapplied: Field[Decimal]
        billtopaytocontactname: Field[str]
        shiptoreturntocontactname: Field[str]
        billtopaytokey: Field[int]
        shiptoreturntokey: Field[int]
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
        contact_siret: Field[str]
        contact_mailaddress_address1: Field[str]
        contact_mailaddress_address2: Field[str]
        contact_mailaddress_address3: Field[str]
        contact_mailaddress_city: Field[str]
        contact_mailaddress_state: Field[str]
        contact_mailaddress_zip: Field[str]
        contact_mailaddress_country: Field[str]
        contact_mailaddress_countrycode: Field[str]
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
        prbatch: Field[str]
        prbatchkey: Field[int]
        modulekey: Field[str]
        schopkey: Field[int]
        systemgenerated: Field[bool]
        haspostedrevrec: Field[bool]
        billbacktemplatekey: Field[int]
        auwhencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        due_in_days: Field[str]
        shipto_taxgroup_name: Field[str]
        shipto_taxgroup_recordno: Field[int]
        shipto_taxid: Field[str]
        billto_taxid: Field[str]
        contact_taxid: Field[str]
        taxsolutionid: Field[str]
        retainagepercentage: Field[Decimal]
        trx_totalretained: Field[Decimal]
        trx_totalreleased: Field[Decimal]
        totalretained: Field[Decimal]
        supdocid: Field[str]
        projectcontractkey: Field[int]
        projectcontractid: Field[str]
        dunningcount: Field[int]
        retainagereleased: Field[bool]
        externalrefno: Field[str]
        pc_description: Field[str]
        contractdate: Field[datetime.date]
        architectkey: Field[int]
        architect: Field[str]
        billthroughdate: Field[datetime.date]
        billapplicationno: Field[str]
        pcbinvsummary_orgcontractamt: Field[Decimal]
        pcbinvsummary_total_charge: Field[Decimal]
        pcbinvsummary_total_discount: Field[Decimal]
        pcbinvsummary_chgapprpmontadd: Field[Decimal]
        pcbinvsummary_chgapprpmontded: Field[Decimal]
        pcbinvsummary_chgapprcmontadd: Field[Decimal]
        pcbinvsummary_chgapprcmontded: Field[Decimal]
        pcbinvsummary_totnetapprchngs: Field[Decimal]
        pcbinvsummary_totrevsdconamt: Field[Decimal]
        pcbinvsummary_comppriorapplns: Field[Decimal]
        pcbinvsummary_totcomptodate: Field[Decimal]
        pcbinvsummary_invamtretained: Field[Decimal]
        pcbinvsummary_invretaingebilld: Field[Decimal]
        pcbinvsummary_netchngeretheld: Field[Decimal]
        pcbinvsummary_retheldtodate: Field[Decimal]
        pcbinvsummary_retbilledtodate: Field[Decimal]
        pcbinvsummary_retbalancetodate: Field[Decimal]
        pcbinvsummary_prevretbalance: Field[Decimal]
        pcbinvsummary_totearnedlessretge: Field[Decimal]
        pcbinvsummary_lessprevbillings: Field[Decimal]
        pcbinvsummary_currentamountdue: Field[Decimal]
        pcbinvsummary_balancetofinish: Field[Decimal]
        pcbinvsummary_total_tax: Field[Decimal]
        pcbinvsummary_arinvoicenumber: Field[str]
        pcbinvsummary_docid: Field[str]
        pcbinvsummary_projectid: Field[str]
        pcbinvsummary_projectname: Field[str]
        invoicetype: Field[str]
        invoicemode: Field[str]
        einvoicestatus: Field[str]
        dochdrkey: Field[int]
        useservicer: Field[str]
        enableep: Field[bool]
        paynowurl: Field[str]
        servicerstate: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        taxmethod: Field[str]
        record_url: Field[str]
        customer: _CUSTOMERFields
        sodocument: _SODOCUMENTFields
        arrecurinvoice: _ARRECURINVOICEFields
        billto: Fields
        shipto: Fields
        term: _ARTERMFields
        exchangerateinfo: Fields
        taxsolution: _TAXSOLUTIONFields
        projectcontract: _PROJECTCONTRACTFields
        pcbinvsummary: Fields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
