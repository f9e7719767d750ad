# Generated from spec/contracts_rev_mgmt/CONTRACT.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CONTRACT."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct._values import COUNTRY_CODES
from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct._values import CountryCodes
    from intacct.accounts_receivable.customer import _CUSTOMERFields
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct.common.update import update
    from intacct.company_console.department import _DEPARTMENTFields
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "CONTRACT",
    "create_contract",
    "delete_contract",
    "query_contract",
    "read_by_name_contract",
    "read_contract",
    "update_contract",
]


@model
class CONTRACT(Object):
    """Contract (CONTRACT).

    Key: RECORDNO. Identified by people as CONTRACTID. Operations: lookup, inspect, query, read, readByName,
    readByQuery, create, update and delete.
    Related to 10 other objects for queries.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contracts/
    """

    fields: ClassVar[_CONTRACTFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without CONTRACTID.
    """
    parentkey: int | None | Unset = UNSET
    """Parent key (integer, record number)."""
    parentid: str | None | Unset = UNSET
    """Original contract (text). Read-only."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    contractid: str | None | Unset = UNSET
    """Contract ID (text). Required without a document sequence."""
    state: Literal["Draft", "In progress", "Renewed", "Cancelled", "Not renewed"] | None | Unset = UNSET
    """State (text). Allowed: Draft, In progress, Renewed, Cancelled, Not renewed. Stored as I, R, C or N. Default:
    In progress. Since 2020.R1.
    """
    termtype: Literal["Termed", "Evergreen"] | None | Unset = UNSET
    """Term type (text). Allowed: Termed, Evergreen. Default: Termed. Since 2022.R2."""
    begindate: datetime.date | None | Unset = UNSET
    """Start date (date, mm/dd/yyyy). Required in create."""
    enddate: datetime.date | None | Unset = UNSET
    """End date (date, mm/dd/yyyy). Required with TERMTYPE Termed."""
    canceldate: datetime.date | None | Unset = UNSET
    """Cancel date (date, mm/dd/yyyy). Read-only."""
    name: str | None | Unset = UNSET
    """Contract name (text). Required in create."""
    customerid: str | None | Unset = UNSET
    """Customer (text). Required in create."""
    customername: str | None | Unset = UNSET
    """Customer name (text)."""
    displaycontact_email1: str | None | Unset = UNSET
    """Primary email address (text). Read-only."""
    displaycontact_email2: str | None | Unset = UNSET
    """Secondary email addresses (text). Read-only."""
    billtocontactname: str | None | Unset = UNSET
    """Bill to (text)."""
    billto_email1: str | None | Unset = UNSET
    """Bill-to contact: Email 1 (text). Read-only."""
    billto_email2: str | None | Unset = UNSET
    """Bill-to contact: Email 2 (text). Read-only."""
    shiptocontactname: str | None | Unset = UNSET
    """Ship to (text)."""
    shipto_email1: str | None | Unset = UNSET
    """Ship-to contact: Email 1 (text). Read-only."""
    shipto_email2: str | None | Unset = UNSET
    """Ship-to contact: Email 2 (text). Read-only."""
    billingfrequency: Literal["Monthly", "Quarterly", "Annually"] | None | Unset = UNSET
    """Billing frequency (text). Allowed: Monthly, Quarterly, Annually (since 2019.R2). Stored as M, Q or A."""
    termname: str | None | Unset = UNSET
    """Payment term (text). Payment terms, from which due date and discount follow. Required in create."""
    renewal: bool | None | Unset = UNSET
    """Renew (boolean, true or false). Default: false."""
    renewedcontractid: str | None | Unset = UNSET
    """Renewal source (text). Read-only."""
    renewalmacro: str | None | Unset = UNSET
    """Renewal template (text)."""
    evergreenmacro: str | None | Unset = UNSET
    """Evergreen template (text). Required with TERMTYPE Evergreen. Since 2022.R2."""
    renewtermlength: int | None | Unset = UNSET
    """Renewal term length (integer)."""
    renewtermperiod: Literal["Years", "Months", "Days"] | None | Unset = UNSET
    """Renewal term period (text). Allowed: Years, Months, Days. Stored as Y, M or D. Default: Months."""
    prclist: str | None | Unset = UNSET
    """Billing price list (text)."""
    meaprclist: str | None | Unset = UNSET
    """Fair value price list (text)."""
    billinghold: bool | None | Unset = UNSET
    """Billing hold (boolean, true or false)."""
    revenuehold: bool | None | Unset = UNSET
    """Revenue hold (boolean, true or false)."""
    crhold: bool | None | Unset = UNSET
    """Hold for cash receipt (boolean, true or false)."""
    expensehold: bool | None | Unset = UNSET
    """Expense hold (boolean, true or false)."""
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books. Read-only."""
    currency: str | None | Unset = UNSET
    """Transaction currency (text). Three-letter code; amounts whose names begin with TRX_ are in it. Required in a
    multi-currency company.
    """
    exchratetype: str | None | Unset = UNSET
    """Exchange rate type (text). Name of a kind of rates, such as Intacct Daily Rate. Default: Intacct Daily Rate.
    Required in a multi-currency company.
    """
    exch_rate_type_id: str | None | Unset = UNSET
    """Exchange rate type ID (text). Name of a kind of rates, such as Intacct Daily Rate; leave it out when
    EXCHANGE_RATE gives the rate.
    - Recorded definitions call it integer; it is a name.
    """
    locationkey: str | None | Unset = UNSET
    """Location key (text)."""
    locationid: str | None | Unset = UNSET
    """Location (text). Required in create."""
    locationname: str | None | Unset = UNSET
    """Location name (text)."""
    departmentid: str | None | Unset = UNSET
    """Department (text)."""
    departmentname: str | None | Unset = UNSET
    """Department name (text)."""
    advbillby: int | None | Unset = UNSET
    """Bill in advance (integer). Since 2018.R1."""
    advbillbytype: Literal["days", "months"] | None | Unset = UNSET
    """Bill in advance term (text). Allowed: days, months. Required for billing in advance. Since 2018.R1."""
    renewaladvbillby: int | None | Unset = UNSET
    """Bill in advance for renewal (integer). Since 2018.R2."""
    renewaladvbillbytype: Literal["days", "months"] | None | Unset = UNSET
    """Bill in advance term for renewal (text). Allowed: days, months. Required for billing renewals in advance.
    Since 2018.R2.
    """
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
    supdocid: str | None | Unset = UNSET
    """Attachment (text). ID of an attachment record, which can hold several files; not the name of a file."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive."""
    contracttypekey: int | None | Unset = UNSET
    """Contract type key (integer, record number)."""
    contracttype: str | None | Unset = UNSET
    """Contract type (text). Since 2019.R2."""
    timesheetaggregation: Literal["Project", "Project and Item", "Project and Task"] | None | Unset = UNSET
    """Defer estimated time-based revenue by (text). Allowed: Project, Project and Item, Project and Task."""
    postmemo: str | None | Unset = UNSET
    """Post memo (text). Read-only."""
    summarytotal: Decimal | None | Unset = UNSET
    """Total (decimal). Read-only."""
    summarybilled: Decimal | None | Unset = UNSET
    """Billed (decimal). Read-only."""
    billto_contactname: str | None | Unset = UNSET
    """Contact name (text). Read-only."""
    billto_prefix: str | None | Unset = UNSET
    """Prefix (text). Read-only."""
    billto_firstname: str | None | Unset = UNSET
    """First name (text). Read-only."""
    billto_initial: str | None | Unset = UNSET
    """Middle name (text). Read-only."""
    billto_lastname: str | None | Unset = UNSET
    """Last name (text). Read-only."""
    billto_companyname: str | None | Unset = UNSET
    """Company name (text). Read-only."""
    billto_printas: str | None | Unset = UNSET
    """Print as (text). Read-only."""
    billto_phone1: str | None | Unset = UNSET
    """Primary phone (text). Read-only."""
    billto_phone2: str | None | Unset = UNSET
    """Secondary phone (text). Read-only."""
    billto_cellphone: str | None | Unset = UNSET
    """Mobile phone (text). Read-only."""
    billto_pager: str | None | Unset = UNSET
    """Pager (text). Read-only."""
    billto_fax: str | None | Unset = UNSET
    """Fax (text). Read-only."""
    billto_url1: str | None | Unset = UNSET
    """Primary URL (text). Read-only."""
    billto_url2: str | None | Unset = UNSET
    """Secondary URL (text). Read-only."""
    billto_visible: bool | None | Unset = UNSET
    """Visible (boolean, true or false). Read-only."""
    billto_mailaddress_address1: str | None | Unset = UNSET
    """Address line 1 (text). Read-only."""
    billto_mailaddress_address2: str | None | Unset = UNSET
    """Address line 2 (text). Read-only."""
    billto_mailaddress_address3: str | None | Unset = UNSET
    """Address line 3 (text). Read-only."""
    billto_mailaddress_city: str | None | Unset = UNSET
    """City (text). Read-only."""
    billto_mailaddress_state: str | None | Unset = UNSET
    """State or territory (text). Read-only."""
    billto_mailaddress_zip: str | None | Unset = UNSET
    """ZIP or postal code (text). Read-only."""
    billto_mailaddress_country: str | None | Unset = UNSET
    """Country (text). Read-only."""
    billto_mailaddress_countrycode: CountryCodes | None | Unset = UNSET
    """Country code (text). One of the 252 values of `intacct._values.COUNTRY_CODES`. Read-only."""
    shipto_contactname: str | None | Unset = UNSET
    """Contact name (text). Read-only."""
    shipto_prefix: str | None | Unset = UNSET
    """Prefix (text). Read-only."""
    shipto_firstname: str | None | Unset = UNSET
    """First name (text). Read-only."""
    shipto_initial: str | None | Unset = UNSET
    """Middle name (text). Read-only."""
    shipto_lastname: str | None | Unset = UNSET
    """Last name (text). Read-only."""
    shipto_companyname: str | None | Unset = UNSET
    """Company name (text). Read-only."""
    shipto_printas: str | None | Unset = UNSET
    """Print as (text). Read-only."""
    shipto_phone1: str | None | Unset = UNSET
    """Primary phone (text). Read-only."""
    shipto_phone2: str | None | Unset = UNSET
    """Secondary phone (text). Read-only."""
    shipto_cellphone: str | None | Unset = UNSET
    """Mobile phone (text). Read-only."""
    shipto_pager: str | None | Unset = UNSET
    """Pager (text). Read-only."""
    shipto_fax: str | None | Unset = UNSET
    """Fax (text). Read-only."""
    shipto_url1: str | None | Unset = UNSET
    """Primary URL (text). Read-only."""
    shipto_url2: str | None | Unset = UNSET
    """Secondary URL (text). Read-only."""
    shipto_visible: bool | None | Unset = UNSET
    """Visible (boolean, true or false). Read-only."""
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
    renewal_trigger_date: datetime.date | None | Unset = UNSET
    """Trigger date (date, mm/dd/yyyy). Read-only."""
    cn_renewal_date: datetime.date | None | Unset = UNSET
    """Renewal date (date, mm/dd/yyyy). Read-only."""
    application: Literal["Contracts", "Order Entry"] | None | Unset = UNSET
    """Contract tracking (text). Allowed: Contracts, Order Entry. Since 2024.R3."""
    additionalcontactname: str | None | Unset = UNSET
    """Additional contact (text). Since 2024.R3."""
    additionalcontact_email1: str | None | Unset = UNSET
    """Primary email address (text). Read-only."""
    additionalcontact_email2: str | None | Unset = UNSET
    """Secondary email addresses (text). Read-only."""
    additionalcontact_contactname: str | None | Unset = UNSET
    """Contact name (text). Read-only."""
    additionalcontact_prefix: str | None | Unset = UNSET
    """Prefix (text). Read-only."""
    additionalcontact_firstname: str | None | Unset = UNSET
    """First name (text). Read-only."""
    additionalcontact_initial: str | None | Unset = UNSET
    """Middle name (text). Read-only."""
    additionalcontact_lastname: str | None | Unset = UNSET
    """Last name (text). Read-only."""
    additionalcontact_companyname: str | None | Unset = UNSET
    """Company name (text). Read-only."""
    additionalcontact_printas: str | None | Unset = UNSET
    """Print as (text). Read-only."""
    additionalcontact_phone1: str | None | Unset = UNSET
    """Primary phone (text). Read-only."""
    additionalcontact_phone2: str | None | Unset = UNSET
    """Secondary phone (text). Read-only."""
    additionalcontact_cellphone: str | None | Unset = UNSET
    """Mobile phone (text). Read-only."""
    additionalcontact_pager: str | None | Unset = UNSET
    """Pager (text). Read-only."""
    additionalcontact_fax: str | None | Unset = UNSET
    """Fax (text). Read-only."""
    additionalcontact_url1: str | None | Unset = UNSET
    """Primary URL (text). Read-only."""
    additionalcontact_url2: str | None | Unset = UNSET
    """Secondary URL (text). Read-only."""
    additionalcontact_visible: bool | None | Unset = UNSET
    """Visible (boolean, true or false). Read-only."""
    additionalcontact_mailaddress_address1: str | None | Unset = UNSET
    """Address line 1 (text). Read-only."""
    additionalcontact_mailaddress_address2: str | None | Unset = UNSET
    """Address line 2 (text). Read-only."""
    additionalcontact_mailaddress_address3: str | None | Unset = UNSET
    """Address line 3 (text). Read-only."""
    additionalcontact_mailaddress_city: str | None | Unset = UNSET
    """City (text). Read-only."""
    additionalcontact_mailaddress_state: str | None | Unset = UNSET
    """State or territory (text). Read-only."""
    additionalcontact_mailaddress_zip: str | None | Unset = UNSET
    """ZIP or postal code (text). Read-only."""
    additionalcontact_mailaddress_country: str | None | Unset = UNSET
    """Country (text). Read-only."""
    additionalcontact_mailaddress_countrycode: CountryCodes | None | Unset = UNSET
    """Country code (text). One of the 252 values of `intacct._values.COUNTRY_CODES`. Read-only."""
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
    vendordimkey: int | None | Unset = UNSET
    """Vendor key (integer, record number)."""
    vendorid: str | None | Unset = UNSET
    """Vendor (text)."""
    vendorname: str | None | Unset = UNSET
    """Vendor name (text)."""
    employeedimkey: int | None | Unset = UNSET
    """Employee key (integer, record number)."""
    employeeid: str | None | Unset = UNSET
    """Employee (text)."""
    employeename: str | None | Unset = UNSET
    """Employee name (text)."""
    projectdimkey: int | None | Unset = UNSET
    """Project dimension key (integer, record number)."""
    projectid: str | None | Unset = UNSET
    """Project (text)."""
    projectname: str | None | Unset = UNSET
    """Project name (text)."""
    classdimkey: int | None | Unset = UNSET
    """Class key (integer, record number)."""
    classid: str | None | Unset = UNSET
    """Class (text)."""
    classname: str | None | Unset = UNSET
    """Class name (text)."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "CONTRACT",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("PARENTKEY", INTEGER, "?", label="Parent key"),
            el("PARENTID", TEXT, "?", label="Original contract", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Description"),
            el("CONTRACTID", TEXT, "?", label="Contract ID"),
            el(
                "STATE",
                Enumeration("Draft", "In progress", "Renewed", "Cancelled", "Not renewed"),
                "?",
                since="2020.R1",
                label="State",
                default="In progress",
            ),
            el(
                "TERMTYPE",
                Enumeration("Termed", "Evergreen"),
                "?",
                since="2022.R2",
                label="Term type",
                default="Termed",
            ),
            el("BEGINDATE", DATE, "?", label="Start date", required=("create",)),
            el("ENDDATE", DATE, "?", label="End date"),
            el("CANCELDATE", DATE, "?", label="Cancel date", access="read"),
            el("NAME", TEXT, "?", label="Contract name", required=("create",)),
            el("CUSTOMERID", TEXT, "?", label="Customer", required=("create",)),
            el("CUSTOMERNAME", TEXT, "?", label="Customer name"),
            el("DISPLAYCONTACT.EMAIL1", TEXT, "?", label="Primary email address", access="read"),
            el("DISPLAYCONTACT.EMAIL2", TEXT, "?", label="Secondary email addresses", access="read"),
            el("BILLTOCONTACTNAME", TEXT, "?", label="Bill to"),
            el("BILLTO.EMAIL1", TEXT, "?", label="Bill-to contact: Email 1", access="read"),
            el("BILLTO.EMAIL2", TEXT, "?", label="Bill-to contact: Email 2", access="read"),
            el("SHIPTOCONTACTNAME", TEXT, "?", label="Ship to"),
            el("SHIPTO.EMAIL1", TEXT, "?", label="Ship-to contact: Email 1", access="read"),
            el("SHIPTO.EMAIL2", TEXT, "?", label="Ship-to contact: Email 2", access="read"),
            el("BILLINGFREQUENCY", Enumeration("Monthly", "Quarterly", "Annually"), "?", label="Billing frequency"),
            el("TERMNAME", TEXT, "?", label="Payment term", required=("create",)),
            el("RENEWAL", BOOLEAN, "?", label="Renew", default="false"),
            el("RENEWEDCONTRACTID", TEXT, "?", label="Renewal source", access="read"),
            el("RENEWALMACRO", TEXT, "?", label="Renewal template"),
            el("EVERGREENMACRO", TEXT, "?", since="2022.R2", label="Evergreen template"),
            el("RENEWTERMLENGTH", INTEGER, "?", label="Renewal term length"),
            el(
                "RENEWTERMPERIOD",
                Enumeration("Years", "Months", "Days"),
                "?",
                label="Renewal term period",
                default="Months",
            ),
            el("PRCLIST", TEXT, "?", label="Billing price list"),
            el("MEAPRCLIST", TEXT, "?", label="Fair value price list"),
            el("BILLINGHOLD", BOOLEAN, "?", label="Billing hold"),
            el("REVENUEHOLD", BOOLEAN, "?", label="Revenue hold"),
            el("CRHOLD", BOOLEAN, "?", label="Hold for cash receipt"),
            el("EXPENSEHOLD", BOOLEAN, "?", label="Expense hold"),
            el("BASECURR", TEXT, "?", label="Base currency", access="read"),
            el("CURRENCY", TEXT, "?", label="Transaction currency"),
            el("EXCHRATETYPE", TEXT, "?", label="Exchange rate type", default="Intacct Daily Rate"),
            el("EXCH_RATE_TYPE_ID", TEXT, "?", label="Exchange rate type ID"),
            el("LOCATIONKEY", TEXT, "?", label="Location key"),
            el("LOCATIONID", TEXT, "?", label="Location", required=("create",)),
            el("LOCATIONNAME", TEXT, "?", label="Location name"),
            el("DEPARTMENTID", TEXT, "?", label="Department"),
            el("DEPARTMENTNAME", TEXT, "?", label="Department name"),
            el("ADVBILLBY", INTEGER, "?", since="2018.R1", label="Bill in advance"),
            el("ADVBILLBYTYPE", Enumeration("days", "months"), "?", since="2018.R1", label="Bill in advance term"),
            el("RENEWALADVBILLBY", INTEGER, "?", since="2018.R2", label="Bill in advance for renewal"),
            el(
                "RENEWALADVBILLBYTYPE",
                Enumeration("days", "months"),
                "?",
                since="2018.R2",
                label="Bill in advance term for renewal",
            ),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("SUPDOCID", TEXT, "?", label="Attachment"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status"),
            el("CONTRACTTYPEKEY", INTEGER, "?", label="Contract type key"),
            el("CONTRACTTYPE", TEXT, "?", since="2019.R2", label="Contract type"),
            el(
                "TIMESHEETAGGREGATION",
                Enumeration("Project", "Project and Item", "Project and Task"),
                "?",
                label="Defer estimated time-based revenue by",
            ),
            el("POSTMEMO", TEXT, "?", label="Post memo", access="read"),
            el("SUMMARYTOTAL", DECIMAL, "?", label="Total", access="read"),
            el("SUMMARYBILLED", DECIMAL, "?", label="Billed", access="read"),
            el("BILLTO.CONTACTNAME", TEXT, "?", label="Contact name", access="read"),
            el("BILLTO.PREFIX", TEXT, "?", label="Prefix", access="read"),
            el("BILLTO.FIRSTNAME", TEXT, "?", label="First name", access="read"),
            el("BILLTO.INITIAL", TEXT, "?", label="Middle name", access="read"),
            el("BILLTO.LASTNAME", TEXT, "?", label="Last name", access="read"),
            el("BILLTO.COMPANYNAME", TEXT, "?", label="Company name", access="read"),
            el("BILLTO.PRINTAS", TEXT, "?", label="Print as", access="read"),
            el("BILLTO.PHONE1", TEXT, "?", label="Primary phone", access="read"),
            el("BILLTO.PHONE2", TEXT, "?", label="Secondary phone", access="read"),
            el("BILLTO.CELLPHONE", TEXT, "?", label="Mobile phone", access="read"),
            el("BILLTO.PAGER", TEXT, "?", label="Pager", access="read"),
            el("BILLTO.FAX", TEXT, "?", label="Fax", access="read"),
            el("BILLTO.URL1", TEXT, "?", label="Primary URL", access="read"),
            el("BILLTO.URL2", TEXT, "?", label="Secondary URL", access="read"),
            el("BILLTO.VISIBLE", BOOLEAN, "?", label="Visible", access="read"),
            el("BILLTO.MAILADDRESS.ADDRESS1", TEXT, "?", label="Address line 1", access="read"),
            el("BILLTO.MAILADDRESS.ADDRESS2", TEXT, "?", label="Address line 2", access="read"),
            el("BILLTO.MAILADDRESS.ADDRESS3", TEXT, "?", label="Address line 3", access="read"),
            el("BILLTO.MAILADDRESS.CITY", TEXT, "?", label="City", access="read"),
            el("BILLTO.MAILADDRESS.STATE", TEXT, "?", label="State or territory", access="read"),
            el("BILLTO.MAILADDRESS.ZIP", TEXT, "?", label="ZIP or postal code", access="read"),
            el("BILLTO.MAILADDRESS.COUNTRY", TEXT, "?", label="Country", access="read"),
            el("BILLTO.MAILADDRESS.COUNTRYCODE", COUNTRY_CODES, "?", label="Country code", access="read"),
            el("SHIPTO.CONTACTNAME", TEXT, "?", label="Contact name", access="read"),
            el("SHIPTO.PREFIX", TEXT, "?", label="Prefix", access="read"),
            el("SHIPTO.FIRSTNAME", TEXT, "?", label="First name", access="read"),
            el("SHIPTO.INITIAL", TEXT, "?", label="Middle name", access="read"),
            el("SHIPTO.LASTNAME", TEXT, "?", label="Last name", access="read"),
            el("SHIPTO.COMPANYNAME", TEXT, "?", label="Company name", access="read"),
            el("SHIPTO.PRINTAS", TEXT, "?", label="Print as", access="read"),
            el("SHIPTO.PHONE1", TEXT, "?", label="Primary phone", access="read"),
            el("SHIPTO.PHONE2", TEXT, "?", label="Secondary phone", access="read"),
            el("SHIPTO.CELLPHONE", TEXT, "?", label="Mobile phone", access="read"),
            el("SHIPTO.PAGER", TEXT, "?", label="Pager", access="read"),
            el("SHIPTO.FAX", TEXT, "?", label="Fax", access="read"),
            el("SHIPTO.URL1", TEXT, "?", label="Primary URL", access="read"),
            el("SHIPTO.URL2", TEXT, "?", label="Secondary URL", access="read"),
            el("SHIPTO.VISIBLE", BOOLEAN, "?", label="Visible", access="read"),
            el("SHIPTO.MAILADDRESS.ADDRESS1", TEXT, "?", label="Address line 1", access="read"),
            el("SHIPTO.MAILADDRESS.ADDRESS2", TEXT, "?", label="Address line 2", access="read"),
            el("SHIPTO.MAILADDRESS.ADDRESS3", TEXT, "?", label="Address line 3", access="read"),
            el("SHIPTO.MAILADDRESS.CITY", TEXT, "?", label="City", access="read"),
            el("SHIPTO.MAILADDRESS.STATE", TEXT, "?", label="State or territory", access="read"),
            el("SHIPTO.MAILADDRESS.ZIP", TEXT, "?", label="ZIP or postal code", access="read"),
            el("SHIPTO.MAILADDRESS.COUNTRY", TEXT, "?", label="Country", access="read"),
            el("SHIPTO.MAILADDRESS.COUNTRYCODE", COUNTRY_CODES, "?", label="Country code", access="read"),
            el("RENEWAL_TRIGGER_DATE", DATE, "?", label="Trigger date", access="read"),
            el("CN_RENEWAL_DATE", DATE, "?", label="Renewal date", access="read"),
            el("APPLICATION", Enumeration("Contracts", "Order Entry"), "?", since="2024.R3", label="Contract tracking"),
            el("ADDITIONALCONTACTNAME", TEXT, "?", since="2024.R3", label="Additional contact"),
            el("ADDITIONALCONTACT.EMAIL1", TEXT, "?", label="Primary email address", access="read"),
            el("ADDITIONALCONTACT.EMAIL2", TEXT, "?", label="Secondary email addresses", access="read"),
            el("ADDITIONALCONTACT.CONTACTNAME", TEXT, "?", label="Contact name", access="read"),
            el("ADDITIONALCONTACT.PREFIX", TEXT, "?", label="Prefix", access="read"),
            el("ADDITIONALCONTACT.FIRSTNAME", TEXT, "?", label="First name", access="read"),
            el("ADDITIONALCONTACT.INITIAL", TEXT, "?", label="Middle name", access="read"),
            el("ADDITIONALCONTACT.LASTNAME", TEXT, "?", label="Last name", access="read"),
            el("ADDITIONALCONTACT.COMPANYNAME", TEXT, "?", label="Company name", access="read"),
            el("ADDITIONALCONTACT.PRINTAS", TEXT, "?", label="Print as", access="read"),
            el("ADDITIONALCONTACT.PHONE1", TEXT, "?", label="Primary phone", access="read"),
            el("ADDITIONALCONTACT.PHONE2", TEXT, "?", label="Secondary phone", access="read"),
            el("ADDITIONALCONTACT.CELLPHONE", TEXT, "?", label="Mobile phone", access="read"),
            el("ADDITIONALCONTACT.PAGER", TEXT, "?", label="Pager", access="read"),
            el("ADDITIONALCONTACT.FAX", TEXT, "?", label="Fax", access="read"),
            el("ADDITIONALCONTACT.URL1", TEXT, "?", label="Primary URL", access="read"),
            el("ADDITIONALCONTACT.URL2", TEXT, "?", label="Secondary URL", access="read"),
            el("ADDITIONALCONTACT.VISIBLE", BOOLEAN, "?", label="Visible", access="read"),
            el("ADDITIONALCONTACT.MAILADDRESS.ADDRESS1", TEXT, "?", label="Address line 1", access="read"),
            el("ADDITIONALCONTACT.MAILADDRESS.ADDRESS2", TEXT, "?", label="Address line 2", access="read"),
            el("ADDITIONALCONTACT.MAILADDRESS.ADDRESS3", TEXT, "?", label="Address line 3", access="read"),
            el("ADDITIONALCONTACT.MAILADDRESS.CITY", TEXT, "?", label="City", access="read"),
            el("ADDITIONALCONTACT.MAILADDRESS.STATE", TEXT, "?", label="State or territory", access="read"),
            el("ADDITIONALCONTACT.MAILADDRESS.ZIP", TEXT, "?", label="ZIP or postal code", access="read"),
            el("ADDITIONALCONTACT.MAILADDRESS.COUNTRY", TEXT, "?", label="Country", access="read"),
            el("ADDITIONALCONTACT.MAILADDRESS.COUNTRYCODE", COUNTRY_CODES, "?", label="Country code", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("VENDORDIMKEY", INTEGER, "?", label="Vendor key"),
            el("VENDORID", TEXT, "?", label="Vendor"),
            el("VENDORNAME", TEXT, "?", label="Vendor name"),
            el("EMPLOYEEDIMKEY", INTEGER, "?", label="Employee key"),
            el("EMPLOYEEID", TEXT, "?", label="Employee"),
            el("EMPLOYEENAME", TEXT, "?", label="Employee name"),
            el("PROJECTDIMKEY", INTEGER, "?", label="Project dimension key"),
            el("PROJECTID", TEXT, "?", label="Project"),
            el("PROJECTNAME", TEXT, "?", label="Project name"),
            el("CLASSDIMKEY", INTEGER, "?", label="Class key"),
            el("CLASSID", TEXT, "?", label="Class"),
            el("CLASSNAME", TEXT, "?", label="Class name"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Contract",
        key="RECORDNO",
        name_key="CONTRACTID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("PARENT", "CONTRACT", "MANY2ONE", "CONTRACTID", "Original contract"),
            Relationship("CUSTOMER", "CUSTOMER", "MANY2ONE", "CUSTOMERID"),
            Relationship("LOC", "LOCATION", "MANY2ONE", "LOCATIONID"),
            Relationship("BILLTO", "CONTACTVERSION", "MANY2ONE", "BILLTOPAYTOKEY", "Bill-to contact"),
            Relationship("SHIPTO", "CONTACTVERSION", "MANY2ONE", "SHIPTORETURNTOKEY", "Ship-to contact"),
            Relationship("DEPT", "DEPARTMENT", "MANY2ONE", "DEPARTMENTID"),
            Relationship(
                "ADDITIONALCONTACT", "CONTACTVERSION", "MANY2ONE", "ADDITIONALCONTACTKEY", "Additional contact"
            ),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_contract(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[CONTRACT]:
    """Find records of Contract (CONTRACT).

    Answers `Records[CONTRACT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contracts/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="CONTRACT",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_contract(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[CONTRACT]:
    """Read records of Contract (CONTRACT) by key.

    Answers `Records[CONTRACT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contracts/
    """
    from intacct.common.read import read

    return read(
        object="CONTRACT", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_contract(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[CONTRACT]:
    """Read records of Contract (CONTRACT) by the identifier that people use.

    Answers `Records[CONTRACT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contracts/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="CONTRACT", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_contract(
    *,
    begindate: datetime.date | None,
    name: str | None,
    customerid: str | None,
    termname: str | None,
    locationid: str | None,
    parentkey: int | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    contractid: str | None | Unset = UNSET,
    state: Literal["Draft", "In progress", "Renewed", "Cancelled", "Not renewed"] | None | Unset = UNSET,
    termtype: Literal["Termed", "Evergreen"] | None | Unset = UNSET,
    enddate: datetime.date | None | Unset = UNSET,
    customername: str | None | Unset = UNSET,
    billtocontactname: str | None | Unset = UNSET,
    shiptocontactname: str | None | Unset = UNSET,
    billingfrequency: Literal["Monthly", "Quarterly", "Annually"] | None | Unset = UNSET,
    renewal: bool | None | Unset = UNSET,
    renewalmacro: str | None | Unset = UNSET,
    evergreenmacro: str | None | Unset = UNSET,
    renewtermlength: int | None | Unset = UNSET,
    renewtermperiod: Literal["Years", "Months", "Days"] | None | Unset = UNSET,
    prclist: str | None | Unset = UNSET,
    meaprclist: str | None | Unset = UNSET,
    billinghold: bool | None | Unset = UNSET,
    revenuehold: bool | None | Unset = UNSET,
    crhold: bool | None | Unset = UNSET,
    expensehold: bool | None | Unset = UNSET,
    currency: str | None | Unset = UNSET,
    exchratetype: str | None | Unset = UNSET,
    exch_rate_type_id: str | None | Unset = UNSET,
    locationkey: str | None | Unset = UNSET,
    locationname: str | None | Unset = UNSET,
    departmentid: str | None | Unset = UNSET,
    departmentname: str | None | Unset = UNSET,
    advbillby: int | None | Unset = UNSET,
    advbillbytype: Literal["days", "months"] | None | Unset = UNSET,
    renewaladvbillby: int | None | Unset = UNSET,
    renewaladvbillbytype: Literal["days", "months"] | None | Unset = UNSET,
    supdocid: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    contracttypekey: int | None | Unset = UNSET,
    contracttype: str | None | Unset = UNSET,
    timesheetaggregation: Literal["Project", "Project and Item", "Project and Task"] | None | Unset = UNSET,
    application: Literal["Contracts", "Order Entry"] | None | Unset = UNSET,
    additionalcontactname: str | None | Unset = UNSET,
    vendordimkey: int | None | Unset = UNSET,
    vendorid: str | None | Unset = UNSET,
    vendorname: str | None | Unset = UNSET,
    employeedimkey: int | None | Unset = UNSET,
    employeeid: str | None | Unset = UNSET,
    employeename: str | None | Unset = UNSET,
    projectdimkey: int | None | Unset = UNSET,
    projectid: str | None | Unset = UNSET,
    projectname: str | None | Unset = UNSET,
    classdimkey: int | None | Unset = UNSET,
    classid: str | None | Unset = UNSET,
    classname: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[CONTRACT]:
    """Create one record of Contract (CONTRACT).

    Answers the record as `Records[CONTRACT]`, with its keys alone: RECORDNO and CONTRACTID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contracts/
    """
    from intacct.common.create import create

    return create(
        objects=[
            CONTRACT(
                parentkey=parentkey,
                description=description,
                contractid=contractid,
                state=state,
                termtype=termtype,
                begindate=begindate,
                enddate=enddate,
                name=name,
                customerid=customerid,
                customername=customername,
                billtocontactname=billtocontactname,
                shiptocontactname=shiptocontactname,
                billingfrequency=billingfrequency,
                termname=termname,
                renewal=renewal,
                renewalmacro=renewalmacro,
                evergreenmacro=evergreenmacro,
                renewtermlength=renewtermlength,
                renewtermperiod=renewtermperiod,
                prclist=prclist,
                meaprclist=meaprclist,
                billinghold=billinghold,
                revenuehold=revenuehold,
                crhold=crhold,
                expensehold=expensehold,
                currency=currency,
                exchratetype=exchratetype,
                exch_rate_type_id=exch_rate_type_id,
                locationkey=locationkey,
                locationid=locationid,
                locationname=locationname,
                departmentid=departmentid,
                departmentname=departmentname,
                advbillby=advbillby,
                advbillbytype=advbillbytype,
                renewaladvbillby=renewaladvbillby,
                renewaladvbillbytype=renewaladvbillbytype,
                supdocid=supdocid,
                status=status,
                contracttypekey=contracttypekey,
                contracttype=contracttype,
                timesheetaggregation=timesheetaggregation,
                application=application,
                additionalcontactname=additionalcontactname,
                vendordimkey=vendordimkey,
                vendorid=vendorid,
                vendorname=vendorname,
                employeedimkey=employeedimkey,
                employeeid=employeeid,
                employeename=employeename,
                projectdimkey=projectdimkey,
                projectid=projectid,
                projectname=projectname,
                classdimkey=classdimkey,
                classid=classid,
                classname=classname,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_contract(
    *,
    recordno: int | None | Unset = UNSET,
    parentkey: int | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    contractid: str | None | Unset = UNSET,
    state: Literal["Draft", "In progress", "Renewed", "Cancelled", "Not renewed"] | None | Unset = UNSET,
    termtype: Literal["Termed", "Evergreen"] | None | Unset = UNSET,
    begindate: datetime.date | None | Unset = UNSET,
    enddate: datetime.date | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    customerid: str | None | Unset = UNSET,
    customername: str | None | Unset = UNSET,
    billtocontactname: str | None | Unset = UNSET,
    shiptocontactname: str | None | Unset = UNSET,
    billingfrequency: Literal["Monthly", "Quarterly", "Annually"] | None | Unset = UNSET,
    termname: str | None | Unset = UNSET,
    renewal: bool | None | Unset = UNSET,
    renewalmacro: str | None | Unset = UNSET,
    evergreenmacro: str | None | Unset = UNSET,
    renewtermlength: int | None | Unset = UNSET,
    renewtermperiod: Literal["Years", "Months", "Days"] | None | Unset = UNSET,
    prclist: str | None | Unset = UNSET,
    meaprclist: str | None | Unset = UNSET,
    billinghold: bool | None | Unset = UNSET,
    revenuehold: bool | None | Unset = UNSET,
    crhold: bool | None | Unset = UNSET,
    expensehold: bool | None | Unset = UNSET,
    currency: str | None | Unset = UNSET,
    exchratetype: str | None | Unset = UNSET,
    exch_rate_type_id: str | None | Unset = UNSET,
    locationkey: str | None | Unset = UNSET,
    locationid: str | None | Unset = UNSET,
    locationname: str | None | Unset = UNSET,
    departmentid: str | None | Unset = UNSET,
    departmentname: str | None | Unset = UNSET,
    advbillby: int | None | Unset = UNSET,
    advbillbytype: Literal["days", "months"] | None | Unset = UNSET,
    renewaladvbillby: int | None | Unset = UNSET,
    renewaladvbillbytype: Literal["days", "months"] | None | Unset = UNSET,
    supdocid: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    contracttypekey: int | None | Unset = UNSET,
    contracttype: str | None | Unset = UNSET,
    timesheetaggregation: Literal["Project", "Project and Item", "Project and Task"] | None | Unset = UNSET,
    application: Literal["Contracts", "Order Entry"] | None | Unset = UNSET,
    additionalcontactname: str | None | Unset = UNSET,
    vendordimkey: int | None | Unset = UNSET,
    vendorid: str | None | Unset = UNSET,
    vendorname: str | None | Unset = UNSET,
    employeedimkey: int | None | Unset = UNSET,
    employeeid: str | None | Unset = UNSET,
    employeename: str | None | Unset = UNSET,
    projectdimkey: int | None | Unset = UNSET,
    projectid: str | None | Unset = UNSET,
    projectname: str | None | Unset = UNSET,
    classdimkey: int | None | Unset = UNSET,
    classid: str | None | Unset = UNSET,
    classname: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[CONTRACT]:
    """Change one record of Contract (CONTRACT); what is left out stays as it is.

    Answers the record as `Records[CONTRACT]`, with its keys alone: RECORDNO and CONTRACTID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contracts/
    """
    from intacct.common.update import update

    return update(
        objects=[
            CONTRACT(
                recordno=recordno,
                parentkey=parentkey,
                description=description,
                contractid=contractid,
                state=state,
                termtype=termtype,
                begindate=begindate,
                enddate=enddate,
                name=name,
                customerid=customerid,
                customername=customername,
                billtocontactname=billtocontactname,
                shiptocontactname=shiptocontactname,
                billingfrequency=billingfrequency,
                termname=termname,
                renewal=renewal,
                renewalmacro=renewalmacro,
                evergreenmacro=evergreenmacro,
                renewtermlength=renewtermlength,
                renewtermperiod=renewtermperiod,
                prclist=prclist,
                meaprclist=meaprclist,
                billinghold=billinghold,
                revenuehold=revenuehold,
                crhold=crhold,
                expensehold=expensehold,
                currency=currency,
                exchratetype=exchratetype,
                exch_rate_type_id=exch_rate_type_id,
                locationkey=locationkey,
                locationid=locationid,
                locationname=locationname,
                departmentid=departmentid,
                departmentname=departmentname,
                advbillby=advbillby,
                advbillbytype=advbillbytype,
                renewaladvbillby=renewaladvbillby,
                renewaladvbillbytype=renewaladvbillbytype,
                supdocid=supdocid,
                status=status,
                contracttypekey=contracttypekey,
                contracttype=contracttype,
                timesheetaggregation=timesheetaggregation,
                application=application,
                additionalcontactname=additionalcontactname,
                vendordimkey=vendordimkey,
                vendorid=vendorid,
                vendorname=vendorname,
                employeedimkey=employeedimkey,
                employeeid=employeeid,
                employeename=employeename,
                projectdimkey=projectdimkey,
                projectid=projectid,
                projectname=projectname,
                classdimkey=classdimkey,
                classid=classid,
                classname=classname,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_contract(keys: Listed) -> delete:
    """Delete records of Contract (CONTRACT) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contracts/
    """
    from intacct.common.delete import delete

    return delete(object="CONTRACT", keys=listed(keys))


if TYPE_CHECKING:

    class _CONTRACTFields(Fields):
        """Fields of CONTRACT."""

        recordno: Field[int]
        parentkey: Field[int]
        parentid: Field[str]
        description: Field[str]
        contractid: Field[str]
        state: Field[str]
        termtype: Field[str]
        begindate: Field[datetime.date]
        enddate: Field[datetime.date]
        canceldate: Field[datetime.date]
        name: Field[str]
        customerid: Field[str]
        customername: Field[str]
        displaycontact_email1: Field[str]
        displaycontact_email2: Field[str]
        billtocontactname: Field[str]
        billto_email1: Field[str]
        billto_email2: Field[str]
        shiptocontactname: Field[str]
        shipto_email1: Field[str]
        shipto_email2: Field[str]
        billingfrequency: Field[str]
        termname: Field[str]
        renewal: Field[bool]
        renewedcontractid: Field[str]
        renewalmacro: Field[str]
        evergreenmacro: Field[str]
        renewtermlength: Field[int]
        renewtermperiod: Field[str]
        prclist: Field[str]
        meaprclist: Field[str]
        billinghold: Field[bool]
        revenuehold: Field[bool]
        crhold: Field[bool]
        expensehold: Field[bool]
        basecurr: Field[str]
        currency: Field[str]
        exchratetype: Field[str]
        exch_rate_type_id: Field[str]
        locationkey: Field[str]
        locationid: Field[str]
        locationname: Field[str]
        departmentid: Field[str]
        departmentname: Field[str]
        advbillby: Field[int]
        advbillbytype: Field[str]
        renewaladvbillby: Field[int]
        renewaladvbillbytype: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        supdocid: Field[str]
        status: Field[str]
        contracttypekey: Field[int]
        contracttype: Field[str]
        timesheetaggregation: Field[str]
        postmemo: Field[str]
        summarytotal: Field[Decimal]
        summarybilled: Field[Decimal]
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
        renewal_trigger_date: Field[datetime.date]
        cn_renewal_date: Field[datetime.date]
        application: Field[str]
        additionalcontactname: Field[str]
        additionalcontact_email1: Field[str]
        additionalcontact_email2: Field[str]
        additionalcontact_contactname: Field[str]
        additionalcontact_prefix: Field[str]
        additionalcontact_firstname: Field[str]
        additionalcontact_initial: Field[str]
        additionalcontact_lastname: Field[str]
        additionalcontact_companyname: Field[str]
        additionalcontact_printas: Field[str]
        additionalcontact_phone1: Field[str]
        additionalcontact_phone2: Field[str]
        additionalcontact_cellphone: Field[str]
        additionalcontact_pager: Field[str]
        additionalcontact_fax: Field[str]
        additionalcontact_url1: Field[str]
        additionalcontact_url2: Field[str]
        additionalcontact_visible: Field[bool]
        additionalcontact_mailaddress_address1: Field[str]
        additionalcontact_mailaddress_address2: Field[str]
        additionalcontact_mailaddress_address3: Field[str]
        additionalcontact_mailaddress_city: Field[str]
        additionalcontact_mailaddress_state: Field[str]
        additionalcontact_mailaddress_zip: Field[str]
        additionalcontact_mailaddress_country: Field[str]
        additionalcontact_mailaddress_countrycode: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        vendordimkey: Field[int]
        vendorid: Field[str]
        vendorname: Field[str]
        employeedimkey: Field[int]
        employeeid: Field[str]
        employeename: Field[str]
        projectdimkey: Field[int]
        projectid: Field[str]
        projectname: Field[str]
        classdimkey: Field[int]
        classid: Field[str]
        classname: Field[str]
        record_url: Field[str]
        parent: _CONTRACTFields
        customer: _CUSTOMERFields
        loc: _LOCATIONFields
        billto: Fields
        shipto: Fields
        dept: _DEPARTMENTFields
        additionalcontact: Fields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
