# Generated from spec/purchasing/COMPLIANCERECORD.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object COMPLIANCERECORD."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct._values import COUNTRY_CODES
from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DATE, DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct._values import CountryCodes
    from intacct.accounts_payable.apbill import _APBILLFields
    from intacct.accounts_payable.appayment import _APPAYMENTFields
    from intacct.accounts_payable.vendor import _VENDORFields
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
    from intacct.project_resource_mgmt.project import _PROJECTFields
    from intacct.purchasing.compliancetype import _COMPLIANCETYPEFields
    from intacct.purchasing.podocument import _PODOCUMENTFields
    from intacct.purchasing.podocumentparams import _PODOCUMENTPARAMSFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "COMPLIANCERECORD",
    "create_compliancerecord",
    "delete_compliancerecord",
    "query_compliancerecord",
    "read_by_name_compliancerecord",
    "read_compliancerecord",
    "update_compliancerecord",
]


@model
class COMPLIANCERECORD(Object):
    """Vendor compliance record (COMPLIANCERECORD).

    Key: RECORDNO. Identified by people as COMPLIANCERECORDID. Operations: lookup, inspect, query, read, readByName,
    create, update and delete.
    Related to 12 other objects for queries.
    Reference: https://developer.intacct.com/api/purchasing/vendor-compliance-records/
    """

    fields: ClassVar[_COMPLIANCERECORDFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """
    compliancerecordid: str | None | Unset = UNSET
    """Compliance record ID (text). Read-only."""
    name: str | None | Unset = UNSET
    """Compliance record name (text). Required in create."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Default: active."""
    compliancetypekey: int | None | Unset = UNSET
    """Compliance type key (integer, record number). Read-only."""
    compliancetypeid: str | None | Unset = UNSET
    """Compliance type ID (text). Required in create."""
    compliancedefinitionkey: int | None | Unset = UNSET
    """Compliance definition key (integer, record number). Read-only."""
    compliancedefinitionid: str | None | Unset = UNSET
    """Compliance definition ID (text). Read-only."""
    category: Literal["Insurance", "Miscellaneous", "Lien waiver"] | None | Unset = UNSET
    """Compliance category (text). Allowed: Insurance, Miscellaneous, Lien waiver. Read-only."""
    vendorkey: int | None | Unset = UNSET
    """Vendor key (integer, record number). Read-only."""
    vendorid: str | None | Unset = UNSET
    """Vendor ID (text). Required in create."""
    vendorname: str | None | Unset = UNSET
    """Vendor name (text). Read-only."""
    projectkey: int | None | Unset = UNSET
    """Project key (integer, record number). Read-only."""
    projectid: str | None | Unset = UNSET
    """Project ID (text)."""
    projectname: str | None | Unset = UNSET
    """Project name (text). Read-only."""
    dochdrid: str | None | Unset = UNSET
    """Document ID (text). DOCID of the document that it belongs to. Read-only."""
    contactname: str | None | Unset = UNSET
    """Contact name (text)."""
    contactkey: int | None | Unset = UNSET
    """Contact key (integer, record number). Read-only."""
    policynumber: str | None | Unset = UNSET
    """Policy or document number (text)."""
    referencenumber: str | None | Unset = UNSET
    """Reference number (text)."""
    effectivedate: datetime.date | None | Unset = UNSET
    """Effective date (date, mm/dd/yyyy)."""
    expirationdate: datetime.date | None | Unset = UNSET
    """Expiration date (date, mm/dd/yyyy)."""
    amount: Decimal | None | Unset = UNSET
    """Amount (amount)."""
    additionalinsured: bool | None | Unset = UNSET
    """Additional insured (boolean, true or false). Default: false."""
    subrogationwaiver: bool | None | Unset = UNSET
    """Subrogation waiver (boolean, true or false). Default: false."""
    docparid: str | None | Unset = UNSET
    """Transaction definition (text). Read-only."""
    primarydockey: int | None | Unset = UNSET
    """Primary doc key (integer, record number). Read-only."""
    primarydocid: str | None | Unset = UNSET
    """Primary document ID (text). Read-only."""
    apbillkey: int | None | Unset = UNSET
    """AP bill key (integer, record number). Read-only."""
    apbillno: str | None | Unset = UNSET
    """AP bill (text). Read-only."""
    appaymentkey: int | None | Unset = UNSET
    """AP payment (integer). Read-only."""
    compliancetemplate: str | None | Unset = UNSET
    """Compliance template (text). Read-only."""
    finalcompliancetemplate: str | None | Unset = UNSET
    """Final compliance template (text). Read-only."""
    secvendcompliancetemplate: str | None | Unset = UNSET
    """Secondary vendor compliance template (text). Read-only."""
    voided: bool | None | Unset = UNSET
    """Voided (boolean, true or false). Read-only."""
    finalcompliance: bool | None | Unset = UNSET
    """Final compliance (boolean, true or false). Default: false."""
    sendtocontactkey: int | None | Unset = UNSET
    """Send-to contact key (integer, record number). Read-only."""
    sendtocontactname: str | None | Unset = UNSET
    """Send document to contact (text)."""
    validationrule: Literal["Expiration date", "Document received"] | None | Unset = UNSET
    """Validate against (text). Allowed: Expiration date, Document received. Read-only."""
    documentreceived: bool | None | Unset = UNSET
    """Document received (boolean, true or false). Default: false."""
    receiveddate: datetime.date | None | Unset = UNSET
    """Received date (date, mm/dd/yyyy)."""
    receivedbykey: int | None | Unset = UNSET
    """Received by key (integer, record number). Read-only."""
    receivedbyid: str | None | Unset = UNSET
    """Received by ID (text)."""
    receivedbyname: str | None | Unset = UNSET
    """Received by name (text). Read-only."""
    paymentnotification: Literal["Error", "Warning", "Ignore"] | None | Unset = UNSET
    """When not compliant in AP payments (text). Allowed: Error, Warning, Ignore. Read-only."""
    notificationoverride: bool | None | Unset = UNSET
    """Override compliance notification (boolean, true or false). Default: false."""
    systemgenerated: bool | None | Unset = UNSET
    """System generated (boolean, true or false). Whether the gateway made it rather than a user. Read-only."""
    supdocid: str | None | Unset = UNSET
    """Attachment (text). ID of an attachment record, which can hold several files; not the name of a file."""
    notes: str | None | Unset = UNSET
    """Notes (text)."""
    secondaryvendorname: str | None | Unset = UNSET
    """Secondary vendor name (text)."""
    secondaryvendor: bool | None | Unset = UNSET
    """Secondary vendor (boolean, true or false)."""
    compliancesendto_email1: str | None | Unset = UNSET
    """Contact: Email 1 (text). Read-only."""
    compliancesendto_email2: str | None | Unset = UNSET
    """Contact: Email 2 (text). Read-only."""
    compliancesendto_firstname: str | None | Unset = UNSET
    """Contact: First name (text). Read-only."""
    compliancesendto_lastname: str | None | Unset = UNSET
    """Contact: Last name (text). Read-only."""
    compliancesendto_contactname: str | None | Unset = UNSET
    """Contact name (text). Read-only."""
    compliancesendto_prefix: str | None | Unset = UNSET
    """Contact: Prefix (text). Read-only."""
    compliancesendto_initial: str | None | Unset = UNSET
    """Contact: MI (text). Read-only."""
    compliancesendto_companyname: str | None | Unset = UNSET
    """Contact: Company name (text). Read-only."""
    compliancesendto_printas: str | None | Unset = UNSET
    """Contact: Print as (text). Read-only."""
    compliancesendto_phone1: str | None | Unset = UNSET
    """Contact: Phone 1 (text). Read-only."""
    compliancesendto_phone2: str | None | Unset = UNSET
    """Contact: Phone 2 (text). Read-only."""
    compliancesendto_cellphone: str | None | Unset = UNSET
    """Contact: Mobile phone (text). Read-only."""
    compliancesendto_pager: str | None | Unset = UNSET
    """Contact: Pager (text). Read-only."""
    compliancesendto_fax: str | None | Unset = UNSET
    """Contact: Fax (text). Read-only."""
    compliancesendto_url1: str | None | Unset = UNSET
    """Contact: URL 1 (text). Read-only."""
    compliancesendto_url2: str | None | Unset = UNSET
    """Contact: URL 2 (text). Read-only."""
    compliancesendto_visible: bool | None | Unset = UNSET
    """Visible (boolean, true or false). Read-only."""
    compliancesendto_mailaddress_address1: str | None | Unset = UNSET
    """Contact address: Line 1 (text). Read-only."""
    compliancesendto_mailaddress_address2: str | None | Unset = UNSET
    """Contact address: Line 2 (text). Read-only."""
    compliancesendto_mailaddress_address3: str | None | Unset = UNSET
    """Contact address: Line 3 (text). Read-only."""
    compliancesendto_mailaddress_city: str | None | Unset = UNSET
    """Contact address: City (text). Read-only."""
    compliancesendto_mailaddress_state: str | None | Unset = UNSET
    """Contact address: State or territory (text). Read-only."""
    compliancesendto_mailaddress_zip: str | None | Unset = UNSET
    """Contact address: ZIP or postal code (text). Read-only."""
    compliancesendto_mailaddress_country: str | None | Unset = UNSET
    """Contact address: Country (text). Read-only."""
    compliancesendto_mailaddress_countrycode: CountryCodes | None | Unset = UNSET
    """Contact address: Country code (text). One of the 252 values of `intacct._values.COUNTRY_CODES`. Read-only."""
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
        "COMPLIANCERECORD",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", required=("update",)),
            el("COMPLIANCERECORDID", TEXT, "?", label="Compliance record ID", access="read"),
            el("NAME", TEXT, "?", label="Compliance record name", required=("create",)),
            el("DESCRIPTION", TEXT, "?", label="Description"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", default="active"),
            el("COMPLIANCETYPEKEY", INTEGER, "?", label="Compliance type key", access="read"),
            el("COMPLIANCETYPEID", TEXT, "?", label="Compliance type ID", required=("create",)),
            el("COMPLIANCEDEFINITIONKEY", INTEGER, "?", label="Compliance definition key", access="read"),
            el("COMPLIANCEDEFINITIONID", TEXT, "?", label="Compliance definition ID", access="read"),
            el(
                "CATEGORY",
                Enumeration("Insurance", "Miscellaneous", "Lien waiver"),
                "?",
                label="Compliance category",
                access="read",
            ),
            el("VENDORKEY", INTEGER, "?", label="Vendor key", access="read"),
            el("VENDORID", TEXT, "?", label="Vendor ID", required=("create",)),
            el("VENDORNAME", TEXT, "?", label="Vendor name", access="read"),
            el("PROJECTKEY", INTEGER, "?", label="Project key", access="read"),
            el("PROJECTID", TEXT, "?", label="Project ID"),
            el("PROJECTNAME", TEXT, "?", label="Project name", access="read"),
            el("DOCHDRID", TEXT, "?", label="Document ID", access="read"),
            el("CONTACTNAME", TEXT, "?", label="Contact name"),
            el("CONTACTKEY", INTEGER, "?", label="Contact key", access="read"),
            el("POLICYNUMBER", TEXT, "?", label="Policy or document number"),
            el("REFERENCENUMBER", TEXT, "?", label="Reference number"),
            el("EFFECTIVEDATE", DATE, "?", label="Effective date"),
            el("EXPIRATIONDATE", DATE, "?", label="Expiration date"),
            el("AMOUNT", CURRENCY, "?", label="Amount"),
            el("ADDITIONALINSURED", BOOLEAN, "?", label="Additional insured", default="false"),
            el("SUBROGATIONWAIVER", BOOLEAN, "?", label="Subrogation waiver", default="false"),
            el("DOCPARID", TEXT, "?", label="Transaction definition", access="read"),
            el("PRIMARYDOCKEY", INTEGER, "?", label="Primary doc key", access="read"),
            el("PRIMARYDOCID", TEXT, "?", label="Primary document ID", access="read"),
            el("APBILLKEY", INTEGER, "?", label="AP bill key", access="read"),
            el("APBILLNO", TEXT, "?", label="AP bill", access="read"),
            el("APPAYMENTKEY", INTEGER, "?", label="AP payment", access="read"),
            el("COMPLIANCETEMPLATE", TEXT, "?", label="Compliance template", access="read"),
            el("FINALCOMPLIANCETEMPLATE", TEXT, "?", label="Final compliance template", access="read"),
            el("SECVENDCOMPLIANCETEMPLATE", TEXT, "?", label="Secondary vendor compliance template", access="read"),
            el("VOIDED", BOOLEAN, "?", label="Voided", access="read"),
            el("FINALCOMPLIANCE", BOOLEAN, "?", label="Final compliance", default="false"),
            el("SENDTOCONTACTKEY", INTEGER, "?", label="Send-to contact key", access="read"),
            el("SENDTOCONTACTNAME", TEXT, "?", label="Send document to contact"),
            el(
                "VALIDATIONRULE",
                Enumeration("Expiration date", "Document received"),
                "?",
                label="Validate against",
                access="read",
            ),
            el("DOCUMENTRECEIVED", BOOLEAN, "?", label="Document received", default="false"),
            el("RECEIVEDDATE", DATE, "?", label="Received date"),
            el("RECEIVEDBYKEY", INTEGER, "?", label="Received by key", access="read"),
            el("RECEIVEDBYID", TEXT, "?", label="Received by ID"),
            el("RECEIVEDBYNAME", TEXT, "?", label="Received by name", access="read"),
            el(
                "PAYMENTNOTIFICATION",
                Enumeration("Error", "Warning", "Ignore"),
                "?",
                label="When not compliant in AP payments",
                access="read",
            ),
            el("NOTIFICATIONOVERRIDE", BOOLEAN, "?", label="Override compliance notification", default="false"),
            el("SYSTEMGENERATED", BOOLEAN, "?", label="System generated", access="read"),
            el("SUPDOCID", TEXT, "?", label="Attachment"),
            el("NOTES", TEXT, "?", label="Notes"),
            el("SECONDARYVENDORNAME", TEXT, "?", label="Secondary vendor name"),
            el("SECONDARYVENDOR", BOOLEAN, "?", label="Secondary vendor"),
            el("COMPLIANCESENDTO.EMAIL1", TEXT, "?", label="Contact: Email 1", access="read"),
            el("COMPLIANCESENDTO.EMAIL2", TEXT, "?", label="Contact: Email 2", access="read"),
            el("COMPLIANCESENDTO.FIRSTNAME", TEXT, "?", label="Contact: First name", access="read"),
            el("COMPLIANCESENDTO.LASTNAME", TEXT, "?", label="Contact: Last name", access="read"),
            el("COMPLIANCESENDTO.CONTACTNAME", TEXT, "?", label="Contact name", access="read"),
            el("COMPLIANCESENDTO.PREFIX", TEXT, "?", label="Contact: Prefix", access="read"),
            el("COMPLIANCESENDTO.INITIAL", TEXT, "?", label="Contact: MI", access="read"),
            el("COMPLIANCESENDTO.COMPANYNAME", TEXT, "?", label="Contact: Company name", access="read"),
            el("COMPLIANCESENDTO.PRINTAS", TEXT, "?", label="Contact: Print as", access="read"),
            el("COMPLIANCESENDTO.PHONE1", TEXT, "?", label="Contact: Phone 1", access="read"),
            el("COMPLIANCESENDTO.PHONE2", TEXT, "?", label="Contact: Phone 2", access="read"),
            el("COMPLIANCESENDTO.CELLPHONE", TEXT, "?", label="Contact: Mobile phone", access="read"),
            el("COMPLIANCESENDTO.PAGER", TEXT, "?", label="Contact: Pager", access="read"),
            el("COMPLIANCESENDTO.FAX", TEXT, "?", label="Contact: Fax", access="read"),
            el("COMPLIANCESENDTO.URL1", TEXT, "?", label="Contact: URL 1", access="read"),
            el("COMPLIANCESENDTO.URL2", TEXT, "?", label="Contact: URL 2", access="read"),
            el("COMPLIANCESENDTO.VISIBLE", BOOLEAN, "?", label="Visible", access="read"),
            el("COMPLIANCESENDTO.MAILADDRESS.ADDRESS1", TEXT, "?", label="Contact address: Line 1", access="read"),
            el("COMPLIANCESENDTO.MAILADDRESS.ADDRESS2", TEXT, "?", label="Contact address: Line 2", access="read"),
            el("COMPLIANCESENDTO.MAILADDRESS.ADDRESS3", TEXT, "?", label="Contact address: Line 3", access="read"),
            el("COMPLIANCESENDTO.MAILADDRESS.CITY", TEXT, "?", label="Contact address: City", access="read"),
            el(
                "COMPLIANCESENDTO.MAILADDRESS.STATE",
                TEXT,
                "?",
                label="Contact address: State or territory",
                access="read",
            ),
            el(
                "COMPLIANCESENDTO.MAILADDRESS.ZIP",
                TEXT,
                "?",
                label="Contact address: ZIP or postal code",
                access="read",
            ),
            el("COMPLIANCESENDTO.MAILADDRESS.COUNTRY", TEXT, "?", label="Contact address: Country", access="read"),
            el(
                "COMPLIANCESENDTO.MAILADDRESS.COUNTRYCODE",
                COUNTRY_CODES,
                "?",
                label="Contact address: Country code",
                access="read",
            ),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Vendor compliance record",
        key="RECORDNO",
        name_key="COMPLIANCERECORDID",
        operations=("lookup", "inspect", "query", "read", "readByName", "create", "update", "delete"),
        relationships=(
            Relationship("COMPLIANCETYPE", "COMPLIANCETYPE", "MANY2ONE", "COMPLIANCETYPEID"),
            Relationship("VENDOR", "VENDOR", "MANY2ONE", "VENDORID"),
            Relationship("PROJECT", "PROJECT", "MANY2ONE", "PROJECTID"),
            Relationship("RECEIVEDBY", "EMPLOYEE", "MANY2ONE", "RECEIVEDBYID", "Received by"),
            Relationship("CONTACT", "CONTACT", "MANY2ONE", "CONTACTNAME"),
            Relationship("PRIMARYDOC", "PODOCUMENT", "MANY2ONE", "PRIMARYDOCKEY", "Primary document transaction"),
            Relationship("PODOCPAR", "PODOCUMENTPARAMS", "MANY2ONE", "DOCPARID"),
            Relationship("APBILL", "APBILL", "MANY2ONE", "APBILLKEY"),
            Relationship("PAYMENT", "APPAYMENT", "MANY2ONE", "APPAYMENTKEY"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_compliancerecord(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[COMPLIANCERECORD]:
    """Find records of Vendor compliance record (COMPLIANCERECORD).

    Answers `Records[COMPLIANCERECORD]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/purchasing/vendor-compliance-records/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="COMPLIANCERECORD",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_compliancerecord(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[COMPLIANCERECORD]:
    """Read records of Vendor compliance record (COMPLIANCERECORD) by key.

    Answers `Records[COMPLIANCERECORD]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/purchasing/vendor-compliance-records/
    """
    from intacct.common.read import read

    return read(
        object="COMPLIANCERECORD",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def read_by_name_compliancerecord(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[COMPLIANCERECORD]:
    """Read records of Vendor compliance record (COMPLIANCERECORD) by the identifier that people use.

    Answers `Records[COMPLIANCERECORD]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/purchasing/vendor-compliance-records/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="COMPLIANCERECORD",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def create_compliancerecord(
    *,
    name: str | None,
    compliancetypeid: str | None,
    vendorid: str | None,
    description: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    projectid: str | None | Unset = UNSET,
    contactname: str | None | Unset = UNSET,
    policynumber: str | None | Unset = UNSET,
    referencenumber: str | None | Unset = UNSET,
    effectivedate: datetime.date | None | Unset = UNSET,
    expirationdate: datetime.date | None | Unset = UNSET,
    amount: Decimal | None | Unset = UNSET,
    additionalinsured: bool | None | Unset = UNSET,
    subrogationwaiver: bool | None | Unset = UNSET,
    finalcompliance: bool | None | Unset = UNSET,
    sendtocontactname: str | None | Unset = UNSET,
    documentreceived: bool | None | Unset = UNSET,
    receiveddate: datetime.date | None | Unset = UNSET,
    receivedbyid: str | None | Unset = UNSET,
    notificationoverride: bool | None | Unset = UNSET,
    supdocid: str | None | Unset = UNSET,
    notes: str | None | Unset = UNSET,
    secondaryvendorname: str | None | Unset = UNSET,
    secondaryvendor: bool | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[COMPLIANCERECORD]:
    """Create one record of Vendor compliance record (COMPLIANCERECORD).

    Answers the record as `Records[COMPLIANCERECORD]`, with its keys alone: RECORDNO and COMPLIANCERECORDID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/purchasing/vendor-compliance-records/
    """
    from intacct.common.create import create

    return create(
        objects=[
            COMPLIANCERECORD(
                name=name,
                description=description,
                status=status,
                compliancetypeid=compliancetypeid,
                vendorid=vendorid,
                projectid=projectid,
                contactname=contactname,
                policynumber=policynumber,
                referencenumber=referencenumber,
                effectivedate=effectivedate,
                expirationdate=expirationdate,
                amount=amount,
                additionalinsured=additionalinsured,
                subrogationwaiver=subrogationwaiver,
                finalcompliance=finalcompliance,
                sendtocontactname=sendtocontactname,
                documentreceived=documentreceived,
                receiveddate=receiveddate,
                receivedbyid=receivedbyid,
                notificationoverride=notificationoverride,
                supdocid=supdocid,
                notes=notes,
                secondaryvendorname=secondaryvendorname,
                secondaryvendor=secondaryvendor,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_compliancerecord(
    *,
    recordno: int | None,
    name: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    compliancetypeid: str | None | Unset = UNSET,
    vendorid: str | None | Unset = UNSET,
    projectid: str | None | Unset = UNSET,
    contactname: str | None | Unset = UNSET,
    policynumber: str | None | Unset = UNSET,
    referencenumber: str | None | Unset = UNSET,
    effectivedate: datetime.date | None | Unset = UNSET,
    expirationdate: datetime.date | None | Unset = UNSET,
    amount: Decimal | None | Unset = UNSET,
    additionalinsured: bool | None | Unset = UNSET,
    subrogationwaiver: bool | None | Unset = UNSET,
    finalcompliance: bool | None | Unset = UNSET,
    sendtocontactname: str | None | Unset = UNSET,
    documentreceived: bool | None | Unset = UNSET,
    receiveddate: datetime.date | None | Unset = UNSET,
    receivedbyid: str | None | Unset = UNSET,
    notificationoverride: bool | None | Unset = UNSET,
    supdocid: str | None | Unset = UNSET,
    notes: str | None | Unset = UNSET,
    secondaryvendorname: str | None | Unset = UNSET,
    secondaryvendor: bool | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[COMPLIANCERECORD]:
    """Change one record of Vendor compliance record (COMPLIANCERECORD); what is left out stays as it is.

    Answers the record as `Records[COMPLIANCERECORD]`, with its keys alone: RECORDNO and COMPLIANCERECORDID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/purchasing/vendor-compliance-records/
    """
    from intacct.common.update import update

    return update(
        objects=[
            COMPLIANCERECORD(
                recordno=recordno,
                name=name,
                description=description,
                status=status,
                compliancetypeid=compliancetypeid,
                vendorid=vendorid,
                projectid=projectid,
                contactname=contactname,
                policynumber=policynumber,
                referencenumber=referencenumber,
                effectivedate=effectivedate,
                expirationdate=expirationdate,
                amount=amount,
                additionalinsured=additionalinsured,
                subrogationwaiver=subrogationwaiver,
                finalcompliance=finalcompliance,
                sendtocontactname=sendtocontactname,
                documentreceived=documentreceived,
                receiveddate=receiveddate,
                receivedbyid=receivedbyid,
                notificationoverride=notificationoverride,
                supdocid=supdocid,
                notes=notes,
                secondaryvendorname=secondaryvendorname,
                secondaryvendor=secondaryvendor,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_compliancerecord(keys: Listed) -> delete:
    """Delete records of Vendor compliance record (COMPLIANCERECORD) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/purchasing/vendor-compliance-records/
    """
    from intacct.common.delete import delete

    return delete(object="COMPLIANCERECORD", keys=listed(keys))


if TYPE_CHECKING:

    class _COMPLIANCERECORDFields(Fields):
        """Fields of COMPLIANCERECORD."""

        recordno: Field[int]
        compliancerecordid: Field[str]
        name: Field[str]
        description: Field[str]
        status: Field[str]
        compliancetypekey: Field[int]
        compliancetypeid: Field[str]
        compliancedefinitionkey: Field[int]
        compliancedefinitionid: Field[str]
        category: Field[str]
        vendorkey: Field[int]
        vendorid: Field[str]
        vendorname: Field[str]
        projectkey: Field[int]
        projectid: Field[str]
        projectname: Field[str]
        dochdrid: Field[str]
        contactname: Field[str]
        contactkey: Field[int]
        policynumber: Field[str]
        referencenumber: Field[str]
        effectivedate: Field[datetime.date]
        expirationdate: Field[datetime.date]
        amount: Field[Decimal]
        additionalinsured: Field[bool]
        subrogationwaiver: Field[bool]
        docparid: Field[str]
        primarydockey: Field[int]
        primarydocid: Field[str]
        apbillkey: Field[int]
        apbillno: Field[str]
        appaymentkey: Field[int]
        compliancetemplate: Field[str]
        finalcompliancetemplate: Field[str]
        secvendcompliancetemplate: Field[str]
        voided: Field[bool]
        finalcompliance: Field[bool]
        sendtocontactkey: Field[int]
        sendtocontactname: Field[str]
        validationrule: Field[str]
        documentreceived: Field[bool]
        receiveddate: Field[datetime.date]
        receivedbykey: Field[int]
        receivedbyid: Field[str]
        receivedbyname: Field[str]
        paymentnotification: Field[str]
        notificationoverride: Field[bool]
        systemgenerated: Field[bool]
        supdocid: Field[str]
        notes: Field[str]
        secondaryvendorname: Field[str]
        secondaryvendor: Field[bool]
        compliancesendto_email1: Field[str]
        compliancesendto_email2: Field[str]
        compliancesendto_firstname: Field[str]
        compliancesendto_lastname: Field[str]
        compliancesendto_contactname: Field[str]
        compliancesendto_prefix: Field[str]
        compliancesendto_initial: Field[str]
        compliancesendto_companyname: Field[str]
        compliancesendto_printas: Field[str]
        compliancesendto_phone1: Field[str]
        compliancesendto_phone2: Field[str]
        compliancesendto_cellphone: Field[str]
        compliancesendto_pager: Field[str]
        compliancesendto_fax: Field[str]
        compliancesendto_url1: Field[str]
        compliancesendto_url2: Field[str]
        compliancesendto_visible: Field[bool]
        compliancesendto_mailaddress_address1: Field[str]
        compliancesendto_mailaddress_address2: Field[str]
        compliancesendto_mailaddress_address3: Field[str]
        compliancesendto_mailaddress_city: Field[str]
        compliancesendto_mailaddress_state: Field[str]
        compliancesendto_mailaddress_zip: Field[str]
        compliancesendto_mailaddress_country: Field[str]
        compliancesendto_mailaddress_countrycode: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        compliancetype: _COMPLIANCETYPEFields
        vendor: _VENDORFields
        project: _PROJECTFields
        receivedby: _EMPLOYEEFields
        contact: _CONTACTFields
        primarydoc: _PODOCUMENTFields
        podocpar: _PODOCUMENTPARAMSFields
        apbill: _APBILLFields
        payment: _APPAYMENTFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
