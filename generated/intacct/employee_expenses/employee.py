# Generated from spec/employee_expenses/EMPLOYEE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object EMPLOYEE."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct._values import COUNTRY_CODES
from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct._values import CountryCodes
    from intacct.accounts_payable.vendor import _VENDORFields
    from intacct.accounts_receivable.customer import _CUSTOMERFields
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct.common.update import update
    from intacct.company_console.class_ import _CLASSFields
    from intacct.company_console.contact import _CONTACTFields
    from intacct.company_console.department import _DEPARTMENTFields
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.construction.employeeposition import _EMPLOYEEPOSITIONFields
    from intacct.general_ledger.allocation import _ALLOCATIONFields
    from intacct.inventory_control.item import _ITEMFields
    from intacct.project_resource_mgmt.earningtype import _EARNINGTYPEFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "EMPLOYEE",
    "EmployeePersonalinfo",
    "create_employee_object",
    "delete_employee_object",
    "query_employee",
    "read_by_name_employee",
    "read_employee",
    "update_employee_object",
]


@model
class EMPLOYEE(Object):
    """Employee (EMPLOYEE).

    Key: RECORDNO. Identified by people as EMPLOYEEID. Operations: lookup, inspect, query, read, readByName,
    readByQuery, create, update and delete.
    Related to 17 other objects for queries.
    Reference: https://developer.intacct.com/api/employee-expenses/employees/
    """

    fields: ClassVar[_EMPLOYEEFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without EMPLOYEEID.
    """
    employeeid: str | None | Unset = UNSET
    """Employee ID (text). Required without a document sequence."""
    ssn: str | None | Unset = UNSET
    """SSN (text)."""
    title: str | None | Unset = UNSET
    """Title (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text). Required at the top level of a company with several base currencies."""
    locationkey: int | None | Unset = UNSET
    """Location key (integer, record number)."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    departmentkey: int | None | Unset = UNSET
    """Department key (integer, record number)."""
    parentkey: int | None | Unset = UNSET
    """Parent key (integer, record number)."""
    supervisorid: str | None | Unset = UNSET
    """Manager (text)."""
    supervisorname: str | None | Unset = UNSET
    """Supervisor name (text)."""
    birthdate: datetime.date | None | Unset = UNSET
    """Birth date (date, mm/dd/yyyy)."""
    startdate: datetime.date | None | Unset = UNSET
    """Start date (date, mm/dd/yyyy)."""
    enddate: datetime.date | None | Unset = UNSET
    """End date (date, mm/dd/yyyy)."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Stored as T or F. Default: active."""
    employeetype: str | None | Unset = UNSET
    """Employee type (text)."""
    employeetype1099type: str | None | Unset = UNSET
    """Employee form 1099 type (text)."""
    emptypekey: int | None | Unset = UNSET
    """Emp type key (integer, record number)."""
    gender: Literal["female", "male"] | None | Unset = UNSET
    """Gender (text). Allowed: female, male."""
    terminationtype: Literal["voluntary", "involuntary", "deceased", "disability", "retired"] | None | Unset = UNSET
    """Termination type (text). Allowed: voluntary, involuntary, deceased, disability, retired."""
    contact_name: str | None | Unset = UNSET
    """Primary contact name (text)."""
    personalinfo_contactname: str | None | Unset = UNSET
    """Primary contact name (text). Part of PERSONALINFO, and written there. Read-only."""
    personalinfo_prefix: str | None | Unset = UNSET
    """Prefix (text). Part of PERSONALINFO, and written there. Read-only."""
    personalinfo_firstname: str | None | Unset = UNSET
    """First name (text). Part of PERSONALINFO, and written there. Read-only."""
    personalinfo_initial: str | None | Unset = UNSET
    """Middle name (text). Part of PERSONALINFO, and written there. Read-only."""
    personalinfo_lastname: str | None | Unset = UNSET
    """Last name (text). Part of PERSONALINFO, and written there. Read-only."""
    personalinfo_companyname: str | None | Unset = UNSET
    """Company name (text). Part of PERSONALINFO, and written there. Read-only."""
    personalinfo_printas: str | None | Unset = UNSET
    """Print as (text). Part of PERSONALINFO, and written there. Read-only."""
    personalinfo_phone1: str | None | Unset = UNSET
    """Primary phone (text). Part of PERSONALINFO, and written there. Read-only."""
    personalinfo_phone2: str | None | Unset = UNSET
    """Secondary phone (text). Part of PERSONALINFO, and written there. Read-only."""
    personalinfo_cellphone: str | None | Unset = UNSET
    """Mobile phone (text). Part of PERSONALINFO, and written there. Read-only."""
    personalinfo_pager: str | None | Unset = UNSET
    """Pager (text). Part of PERSONALINFO, and written there. Read-only."""
    personalinfo_fax: str | None | Unset = UNSET
    """Fax (text). Part of PERSONALINFO, and written there. Read-only."""
    personalinfo_email1: str | None | Unset = UNSET
    """Primary email address (text). Part of PERSONALINFO, and written there. Read-only."""
    personalinfo_email2: str | None | Unset = UNSET
    """Secondary email addresses (text). Part of PERSONALINFO, and written there. Read-only."""
    personalinfo_url1: str | None | Unset = UNSET
    """Primary URL (text). Part of PERSONALINFO, and written there. Read-only."""
    personalinfo_url2: str | None | Unset = UNSET
    """Secondary URL (text). Part of PERSONALINFO, and written there. Read-only."""
    personalinfo_mailaddress_address1: str | None | Unset = UNSET
    """Address line 1 (text). Part of PERSONALINFO, and written there. Read-only."""
    personalinfo_mailaddress_address2: str | None | Unset = UNSET
    """Address line 2 (text). Part of PERSONALINFO, and written there. Read-only."""
    personalinfo_mailaddress_address3: str | None | Unset = UNSET
    """Address line 3 (text). Part of PERSONALINFO, and written there. Read-only."""
    personalinfo_mailaddress_city: str | None | Unset = UNSET
    """City (text). Part of PERSONALINFO, and written there. Read-only."""
    personalinfo_mailaddress_state: str | None | Unset = UNSET
    """State or territory (text). Part of PERSONALINFO, and written there. Read-only."""
    personalinfo_mailaddress_zip: str | None | Unset = UNSET
    """ZIP or postal code (text). Part of PERSONALINFO, and written there. Read-only."""
    personalinfo_mailaddress_country: str | None | Unset = UNSET
    """Country (text). Part of PERSONALINFO, and written there. Read-only."""
    personalinfo_mailaddress_countrycode: CountryCodes | None | Unset = UNSET
    """Country code (text). Part of PERSONALINFO, and written there. One of the 252 values of
    `intacct._values.COUNTRY_CODES`. Read-only.
    """
    entity: str | None | Unset = UNSET
    """Entity (text). Read-only."""
    supdocfoldername: str | None | Unset = UNSET
    """Attachment folder (text)."""
    currency: str | None | Unset = UNSET
    """Default currency (text). Three-letter code; amounts whose names begin with TRX_ are in it."""
    name1099: str | None | Unset = UNSET
    """1099 name (text)."""
    form1099type: str | None | Unset = UNSET
    """Form 1099 type (text). Kind of the US tax form, such as MISC or INT."""
    form1099box: str | None | Unset = UNSET
    """Form 1099 box (text). Box of the US tax form, as its kind numbers them."""
    earningtypekey: int | None | Unset = UNSET
    """Earning type key (integer, record number)."""
    earningtypename: str | None | Unset = UNSET
    """Earning type (text)."""
    earningtypemethod: str | None | Unset = UNSET
    """Earning type method (text)."""
    postactualcost: bool | None | Unset = UNSET
    """Post actual labor costs with variance (boolean, true or false). Default: false."""
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
    classid: str | None | Unset = UNSET
    """Class ID (text)."""
    classname: str | None | Unset = UNSET
    """Class name (text)."""
    classkey: int | None | Unset = UNSET
    """Class key (integer, record number)."""
    paymethodkey: Literal["Printed Check", "EFT", "Cash", "ACH"] | None | Unset = UNSET
    """Preferred payment method (text). Allowed: Printed Check, EFT, Cash, ACH."""
    pymtcountrycode: str | None | Unset = UNSET
    """Payment country (text)."""
    pymtcurrency: str | None | Unset = UNSET
    """Payment currency (text)."""
    filepaymentservice: Literal["ACH", "BANKFILE", "NONE"] | None | Unset = UNSET
    """File payment service type (text). Allowed: ACH, BANKFILE, NONE."""
    achenabled: bool | None | Unset = UNSET
    """Enable ACH (boolean, true or false). Default: false."""
    achbankroutingnumber: str | None | Unset = UNSET
    """ACH bank routing number (text)."""
    achaccountnumber: str | None | Unset = UNSET
    """Account number (text)."""
    achaccounttype: Literal["Checking Account", "Savings Account"] | None | Unset = UNSET
    """Account type (text). Allowed: Checking Account, Savings Account."""
    achremittancetype: Literal["Personal(PPD)", "Business(CCD)", "Business(CTX)"] | None | Unset = UNSET
    """Account classification (text). Allowed: Personal(PPD), Business(CCD), Business(CTX)."""
    paymentnotify: bool | None | Unset = UNSET
    """Send automatic payment notification (boolean, true or false). Default: false."""
    generic: bool | None | Unset = UNSET
    """Placeholder resource (boolean, true or false)."""
    mergepaymentreq: bool | None | Unset = UNSET
    """Merge payment requests (boolean, true or false). Default: true."""
    contactkey: int | None | Unset = UNSET
    """Contact record number (integer)."""
    emppositionkey: int | None | Unset = UNSET
    """Employee position key (integer, record number)."""
    emppositionid: str | None | Unset = UNSET
    """Employee position ID (text). Since 2022.R2."""
    emppositionname: str | None | Unset = UNSET
    """Employee position name (text)."""
    defaultcustomerid: str | None | Unset = UNSET
    """Customer ID (text)."""
    defaultcustomername: str | None | Unset = UNSET
    """Customer name (text)."""
    defaultcustomerkey: int | None | Unset = UNSET
    """Customer key (integer, record number)."""
    defaultvendorid: str | None | Unset = UNSET
    """Vendor (text)."""
    defaultitemid: str | None | Unset = UNSET
    """Item ID (text)."""
    defaultitemname: str | None | Unset = UNSET
    """Item name (text)."""
    defaultitemkey: int | None | Unset = UNSET
    """Item key (integer, record number)."""
    defaulttimeallocationid: str | None | Unset = UNSET
    """Time allocation (text)."""
    defaultexpensedistributionid: str | None | Unset = UNSET
    """Expense distribution (text)."""
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
    personalinfo: EmployeePersonalinfo | None | Unset = UNSET
    """Personal information. Required in create."""

    __wire__ = Wire(
        "EMPLOYEE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("EMPLOYEEID", TEXT, "?", label="Employee ID"),
            el("SSN", TEXT, "?", label="SSN"),
            el("TITLE", TEXT, "?", label="Title"),
            el("LOCATIONID", TEXT, "?", label="Location ID"),
            el("LOCATIONKEY", INTEGER, "?", label="Location key"),
            el("DEPARTMENTID", TEXT, "?", label="Department ID"),
            el("DEPARTMENTKEY", INTEGER, "?", label="Department key"),
            el("PARENTKEY", INTEGER, "?", label="Parent key"),
            el("SUPERVISORID", TEXT, "?", label="Manager"),
            el("SUPERVISORNAME", TEXT, "?", label="Supervisor name"),
            el("BIRTHDATE", DATE, "?", label="Birth date"),
            el("STARTDATE", DATE, "?", label="Start date"),
            el("ENDDATE", DATE, "?", label="End date"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", default="active"),
            el("EMPLOYEETYPE", TEXT, "?", label="Employee type"),
            el("EMPLOYEETYPE1099TYPE", TEXT, "?", label="Employee form 1099 type"),
            el("EMPTYPEKEY", INTEGER, "?", label="Emp type key"),
            el("GENDER", Enumeration("female", "male"), "?", label="Gender"),
            el(
                "TERMINATIONTYPE",
                Enumeration("voluntary", "involuntary", "deceased", "disability", "retired"),
                "?",
                label="Termination type",
            ),
            el("CONTACT_NAME", TEXT, "?", label="Primary contact name"),
            el("PERSONALINFO.CONTACTNAME", TEXT, "?", label="Primary contact name", access="read"),
            el("PERSONALINFO.PREFIX", TEXT, "?", label="Prefix", access="read"),
            el("PERSONALINFO.FIRSTNAME", TEXT, "?", label="First name", access="read"),
            el("PERSONALINFO.INITIAL", TEXT, "?", label="Middle name", access="read"),
            el("PERSONALINFO.LASTNAME", TEXT, "?", label="Last name", access="read"),
            el("PERSONALINFO.COMPANYNAME", TEXT, "?", label="Company name", access="read"),
            el("PERSONALINFO.PRINTAS", TEXT, "?", label="Print as", access="read"),
            el("PERSONALINFO.PHONE1", TEXT, "?", label="Primary phone", access="read"),
            el("PERSONALINFO.PHONE2", TEXT, "?", label="Secondary phone", access="read"),
            el("PERSONALINFO.CELLPHONE", TEXT, "?", label="Mobile phone", access="read"),
            el("PERSONALINFO.PAGER", TEXT, "?", label="Pager", access="read"),
            el("PERSONALINFO.FAX", TEXT, "?", label="Fax", access="read"),
            el("PERSONALINFO.EMAIL1", TEXT, "?", label="Primary email address", access="read"),
            el("PERSONALINFO.EMAIL2", TEXT, "?", label="Secondary email addresses", access="read"),
            el("PERSONALINFO.URL1", TEXT, "?", label="Primary URL", access="read"),
            el("PERSONALINFO.URL2", TEXT, "?", label="Secondary URL", access="read"),
            el("PERSONALINFO.MAILADDRESS.ADDRESS1", TEXT, "?", label="Address line 1", access="read"),
            el("PERSONALINFO.MAILADDRESS.ADDRESS2", TEXT, "?", label="Address line 2", access="read"),
            el("PERSONALINFO.MAILADDRESS.ADDRESS3", TEXT, "?", label="Address line 3", access="read"),
            el("PERSONALINFO.MAILADDRESS.CITY", TEXT, "?", label="City", access="read"),
            el("PERSONALINFO.MAILADDRESS.STATE", TEXT, "?", label="State or territory", access="read"),
            el("PERSONALINFO.MAILADDRESS.ZIP", TEXT, "?", label="ZIP or postal code", access="read"),
            el("PERSONALINFO.MAILADDRESS.COUNTRY", TEXT, "?", label="Country", access="read"),
            el("PERSONALINFO.MAILADDRESS.COUNTRYCODE", COUNTRY_CODES, "?", label="Country code", access="read"),
            el("ENTITY", TEXT, "?", label="Entity", access="read"),
            el("SUPDOCFOLDERNAME", TEXT, "?", label="Attachment folder"),
            el("CURRENCY", TEXT, "?", label="Default currency"),
            el("NAME1099", TEXT, "?", label="1099 name"),
            el("FORM1099TYPE", TEXT, "?", label="Form 1099 type"),
            el("FORM1099BOX", TEXT, "?", label="Form 1099 box"),
            el("EARNINGTYPEKEY", INTEGER, "?", label="Earning type key"),
            el("EARNINGTYPENAME", TEXT, "?", label="Earning type"),
            el("EARNINGTYPEMETHOD", TEXT, "?", label="Earning type method"),
            el("POSTACTUALCOST", BOOLEAN, "?", label="Post actual labor costs with variance", default="false"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CLASSID", TEXT, "?", label="Class ID"),
            el("CLASSNAME", TEXT, "?", label="Class name"),
            el("CLASSKEY", INTEGER, "?", label="Class key"),
            el(
                "PAYMETHODKEY",
                Enumeration("Printed Check", "EFT", "Cash", "ACH"),
                "?",
                label="Preferred payment method",
            ),
            el("PYMTCOUNTRYCODE", TEXT, "?", label="Payment country"),
            el("PYMTCURRENCY", TEXT, "?", label="Payment currency"),
            el("FILEPAYMENTSERVICE", Enumeration("ACH", "BANKFILE", "NONE"), "?", label="File payment service type"),
            el("ACHENABLED", BOOLEAN, "?", label="Enable ACH", default="false"),
            el("ACHBANKROUTINGNUMBER", TEXT, "?", label="ACH bank routing number"),
            el("ACHACCOUNTNUMBER", TEXT, "?", label="Account number"),
            el("ACHACCOUNTTYPE", Enumeration("Checking Account", "Savings Account"), "?", label="Account type"),
            el(
                "ACHREMITTANCETYPE",
                Enumeration("Personal(PPD)", "Business(CCD)", "Business(CTX)"),
                "?",
                label="Account classification",
            ),
            el("PAYMENTNOTIFY", BOOLEAN, "?", label="Send automatic payment notification", default="false"),
            el("GENERIC", BOOLEAN, "?", label="Placeholder resource"),
            el("MERGEPAYMENTREQ", BOOLEAN, "?", label="Merge payment requests", default="true"),
            el("CONTACTKEY", INTEGER, "?", label="Contact record number"),
            el("EMPPOSITIONKEY", INTEGER, "?", label="Employee position key"),
            el("EMPPOSITIONID", TEXT, "?", since="2022.R2", label="Employee position ID"),
            el("EMPPOSITIONNAME", TEXT, "?", label="Employee position name"),
            el("DEFAULTCUSTOMERID", TEXT, "?", label="Customer ID"),
            el("DEFAULTCUSTOMERNAME", TEXT, "?", label="Customer name"),
            el("DEFAULTCUSTOMERKEY", INTEGER, "?", label="Customer key"),
            el("DEFAULTVENDORID", TEXT, "?", label="Vendor"),
            el("DEFAULTITEMID", TEXT, "?", label="Item ID"),
            el("DEFAULTITEMNAME", TEXT, "?", label="Item name"),
            el("DEFAULTITEMKEY", INTEGER, "?", label="Item key"),
            el("DEFAULTTIMEALLOCATIONID", TEXT, "?", label="Time allocation"),
            el("DEFAULTEXPENSEDISTRIBUTIONID", TEXT, "?", label="Expense distribution"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "PERSONALINFO",
                Ref("intacct.employee_expenses.employee", "EmployeePersonalinfo"),
                "?",
                label="Personal information",
                required=("create",),
            ),
        ),
        label="Employee",
        key="RECORDNO",
        name_key="EMPLOYEEID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("DEPARTMENT", "DEPARTMENT", "MANY2ONE", "DEPARTMENTID"),
            Relationship("CONTACT", "CONTACT", "MANY2ONE", "PERSONALINFO.CONTACTNAME"),
            Relationship("MANAGER", "EMPLOYEE", "MANY2ONE", "SUPERVISORID", "Manager"),
            Relationship("LOCATION", "LOCATION", "MANY2ONE", "LOCATIONID"),
            Relationship("EMPLOYEERATE", "EMPLOYEERATE", "MANY2ONE", "EMPLOYEEID"),
            Relationship("EARNINGTYPE", "EARNINGTYPE", "MANY2ONE", "EARNINGTYPEKEY", "Earning type"),
            Relationship("CLASS", "CLASS", "MANY2ONE", "CLASSID", attr="class_"),
            Relationship("EMPLOYEEPOSITION", "EMPLOYEEPOSITION", "MANY2ONE", "EMPPOSITIONID"),
            Relationship("BANKFILE", "EMPLOYEEBANKFILEDETAIL", "MANY2ONE", "EMPLOYEEKEY", "Bank file"),
            Relationship("CUSTOMER", "CUSTOMER", "MANY2ONE", "DEFAULTCUSTOMERID"),
            Relationship("VENDOR", "VENDOR", "MANY2ONE", "DEFAULTVENDORID"),
            Relationship("ITEM", "ITEM", "MANY2ONE", "DEFAULTITEMID"),
            Relationship("TIMEALLOCATION", "ALLOCATION", "MANY2ONE", "DEFAULTTIMEALLOCATIONID"),
            Relationship("EXPENSEDISTRIBUTION", "ALLOCATION", "MANY2ONE", "DEFAULTEXPENSEDISTRIBUTIONID"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@model
class EmployeePersonalinfo(Object):
    """The content of `PERSONALINFO`."""

    contactname: str | None | Unset = UNSET
    """Primary contact name (text). Required in create and update."""
    prefix: str | None | Unset = UNSET
    """Prefix (text)."""
    firstname: str | None | Unset = UNSET
    """First name (text)."""
    initial: str | None | Unset = UNSET
    """Middle name (text)."""
    lastname: str | None | Unset = UNSET
    """Last name (text)."""
    companyname: str | None | Unset = UNSET
    """Company name (text)."""
    printas: str | None | Unset = UNSET
    """Print as (text)."""
    phone1: str | None | Unset = UNSET
    """Primary phone (text)."""
    phone2: str | None | Unset = UNSET
    """Secondary phone (text)."""
    cellphone: str | None | Unset = UNSET
    """Mobile phone (text)."""
    pager: str | None | Unset = UNSET
    """Pager (text)."""
    fax: str | None | Unset = UNSET
    """Fax (text)."""
    email1: str | None | Unset = UNSET
    """Primary email address (text)."""
    email2: str | None | Unset = UNSET
    """Secondary email addresses (text)."""
    url1: str | None | Unset = UNSET
    """Primary URL (text)."""
    url2: str | None | Unset = UNSET
    """Secondary URL (text)."""

    __wire__ = Wire(
        "PERSONALINFO",
        unordered(
            el("CONTACTNAME", TEXT, "?", label="Primary contact name", required=("create", "update")),
            el("PREFIX", TEXT, "?", label="Prefix"),
            el("FIRSTNAME", TEXT, "?", label="First name"),
            el("INITIAL", TEXT, "?", label="Middle name"),
            el("LASTNAME", TEXT, "?", label="Last name"),
            el("COMPANYNAME", TEXT, "?", label="Company name"),
            el("PRINTAS", TEXT, "?", label="Print as"),
            el("PHONE1", TEXT, "?", label="Primary phone"),
            el("PHONE2", TEXT, "?", label="Secondary phone"),
            el("CELLPHONE", TEXT, "?", label="Mobile phone"),
            el("PAGER", TEXT, "?", label="Pager"),
            el("FAX", TEXT, "?", label="Fax"),
            el("EMAIL1", TEXT, "?", label="Primary email address"),
            el("EMAIL2", TEXT, "?", label="Secondary email addresses"),
            el("URL1", TEXT, "?", label="Primary URL"),
            el("URL2", TEXT, "?", label="Secondary URL"),
        ),
    )


@stub
def query_employee(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[EMPLOYEE]:
    """Find records of Employee (EMPLOYEE).

    Answers `Records[EMPLOYEE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/employee-expenses/employees/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="EMPLOYEE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_employee(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[EMPLOYEE]:
    """Read records of Employee (EMPLOYEE) by key.

    Answers `Records[EMPLOYEE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/employee-expenses/employees/
    """
    from intacct.common.read import read

    return read(
        object="EMPLOYEE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_employee(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[EMPLOYEE]:
    """Read records of Employee (EMPLOYEE) by the identifier that people use.

    Answers `Records[EMPLOYEE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/employee-expenses/employees/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="EMPLOYEE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_employee_object(
    *,
    personalinfo: EmployeePersonalinfo | None,
    employeeid: str | None | Unset = UNSET,
    ssn: str | None | Unset = UNSET,
    title: str | None | Unset = UNSET,
    locationid: str | None | Unset = UNSET,
    locationkey: int | None | Unset = UNSET,
    departmentid: str | None | Unset = UNSET,
    departmentkey: int | None | Unset = UNSET,
    parentkey: int | None | Unset = UNSET,
    supervisorid: str | None | Unset = UNSET,
    supervisorname: str | None | Unset = UNSET,
    birthdate: datetime.date | None | Unset = UNSET,
    startdate: datetime.date | None | Unset = UNSET,
    enddate: datetime.date | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    employeetype: str | None | Unset = UNSET,
    employeetype1099type: str | None | Unset = UNSET,
    emptypekey: int | None | Unset = UNSET,
    gender: Literal["female", "male"] | None | Unset = UNSET,
    terminationtype: Literal["voluntary", "involuntary", "deceased", "disability", "retired"] | None | Unset = UNSET,
    contact_name: str | None | Unset = UNSET,
    supdocfoldername: str | None | Unset = UNSET,
    currency: str | None | Unset = UNSET,
    name1099: str | None | Unset = UNSET,
    form1099type: str | None | Unset = UNSET,
    form1099box: str | None | Unset = UNSET,
    earningtypekey: int | None | Unset = UNSET,
    earningtypename: str | None | Unset = UNSET,
    earningtypemethod: str | None | Unset = UNSET,
    postactualcost: bool | None | Unset = UNSET,
    classid: str | None | Unset = UNSET,
    classname: str | None | Unset = UNSET,
    classkey: int | None | Unset = UNSET,
    paymethodkey: Literal["Printed Check", "EFT", "Cash", "ACH"] | None | Unset = UNSET,
    pymtcountrycode: str | None | Unset = UNSET,
    pymtcurrency: str | None | Unset = UNSET,
    filepaymentservice: Literal["ACH", "BANKFILE", "NONE"] | None | Unset = UNSET,
    achenabled: bool | None | Unset = UNSET,
    achbankroutingnumber: str | None | Unset = UNSET,
    achaccountnumber: str | None | Unset = UNSET,
    achaccounttype: Literal["Checking Account", "Savings Account"] | None | Unset = UNSET,
    achremittancetype: Literal["Personal(PPD)", "Business(CCD)", "Business(CTX)"] | None | Unset = UNSET,
    paymentnotify: bool | None | Unset = UNSET,
    generic: bool | None | Unset = UNSET,
    mergepaymentreq: bool | None | Unset = UNSET,
    contactkey: int | None | Unset = UNSET,
    emppositionkey: int | None | Unset = UNSET,
    emppositionid: str | None | Unset = UNSET,
    emppositionname: str | None | Unset = UNSET,
    defaultcustomerid: str | None | Unset = UNSET,
    defaultcustomername: str | None | Unset = UNSET,
    defaultcustomerkey: int | None | Unset = UNSET,
    defaultvendorid: str | None | Unset = UNSET,
    defaultitemid: str | None | Unset = UNSET,
    defaultitemname: str | None | Unset = UNSET,
    defaultitemkey: int | None | Unset = UNSET,
    defaulttimeallocationid: str | None | Unset = UNSET,
    defaultexpensedistributionid: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[EMPLOYEE]:
    """Create one record of Employee (EMPLOYEE).

    Answers the record as `Records[EMPLOYEE]`, with its keys alone: RECORDNO and EMPLOYEEID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/employee-expenses/employees/
    """
    from intacct.common.create import create

    return create(
        objects=[
            EMPLOYEE(
                employeeid=employeeid,
                ssn=ssn,
                title=title,
                locationid=locationid,
                locationkey=locationkey,
                departmentid=departmentid,
                departmentkey=departmentkey,
                parentkey=parentkey,
                supervisorid=supervisorid,
                supervisorname=supervisorname,
                birthdate=birthdate,
                startdate=startdate,
                enddate=enddate,
                status=status,
                employeetype=employeetype,
                employeetype1099type=employeetype1099type,
                emptypekey=emptypekey,
                gender=gender,
                terminationtype=terminationtype,
                contact_name=contact_name,
                supdocfoldername=supdocfoldername,
                currency=currency,
                name1099=name1099,
                form1099type=form1099type,
                form1099box=form1099box,
                earningtypekey=earningtypekey,
                earningtypename=earningtypename,
                earningtypemethod=earningtypemethod,
                postactualcost=postactualcost,
                classid=classid,
                classname=classname,
                classkey=classkey,
                paymethodkey=paymethodkey,
                pymtcountrycode=pymtcountrycode,
                pymtcurrency=pymtcurrency,
                filepaymentservice=filepaymentservice,
                achenabled=achenabled,
                achbankroutingnumber=achbankroutingnumber,
                achaccountnumber=achaccountnumber,
                achaccounttype=achaccounttype,
                achremittancetype=achremittancetype,
                paymentnotify=paymentnotify,
                generic=generic,
                mergepaymentreq=mergepaymentreq,
                contactkey=contactkey,
                emppositionkey=emppositionkey,
                emppositionid=emppositionid,
                emppositionname=emppositionname,
                defaultcustomerid=defaultcustomerid,
                defaultcustomername=defaultcustomername,
                defaultcustomerkey=defaultcustomerkey,
                defaultvendorid=defaultvendorid,
                defaultitemid=defaultitemid,
                defaultitemname=defaultitemname,
                defaultitemkey=defaultitemkey,
                defaulttimeallocationid=defaulttimeallocationid,
                defaultexpensedistributionid=defaultexpensedistributionid,
                personalinfo=personalinfo,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_employee_object(
    *,
    recordno: int | None | Unset = UNSET,
    employeeid: str | None | Unset = UNSET,
    ssn: str | None | Unset = UNSET,
    title: str | None | Unset = UNSET,
    locationid: str | None | Unset = UNSET,
    locationkey: int | None | Unset = UNSET,
    departmentid: str | None | Unset = UNSET,
    departmentkey: int | None | Unset = UNSET,
    parentkey: int | None | Unset = UNSET,
    supervisorid: str | None | Unset = UNSET,
    supervisorname: str | None | Unset = UNSET,
    birthdate: datetime.date | None | Unset = UNSET,
    startdate: datetime.date | None | Unset = UNSET,
    enddate: datetime.date | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    employeetype: str | None | Unset = UNSET,
    employeetype1099type: str | None | Unset = UNSET,
    emptypekey: int | None | Unset = UNSET,
    gender: Literal["female", "male"] | None | Unset = UNSET,
    terminationtype: Literal["voluntary", "involuntary", "deceased", "disability", "retired"] | None | Unset = UNSET,
    contact_name: str | None | Unset = UNSET,
    supdocfoldername: str | None | Unset = UNSET,
    currency: str | None | Unset = UNSET,
    name1099: str | None | Unset = UNSET,
    form1099type: str | None | Unset = UNSET,
    form1099box: str | None | Unset = UNSET,
    earningtypekey: int | None | Unset = UNSET,
    earningtypename: str | None | Unset = UNSET,
    earningtypemethod: str | None | Unset = UNSET,
    postactualcost: bool | None | Unset = UNSET,
    classid: str | None | Unset = UNSET,
    classname: str | None | Unset = UNSET,
    classkey: int | None | Unset = UNSET,
    paymethodkey: Literal["Printed Check", "EFT", "Cash", "ACH"] | None | Unset = UNSET,
    pymtcountrycode: str | None | Unset = UNSET,
    pymtcurrency: str | None | Unset = UNSET,
    filepaymentservice: Literal["ACH", "BANKFILE", "NONE"] | None | Unset = UNSET,
    achenabled: bool | None | Unset = UNSET,
    achbankroutingnumber: str | None | Unset = UNSET,
    achaccountnumber: str | None | Unset = UNSET,
    achaccounttype: Literal["Checking Account", "Savings Account"] | None | Unset = UNSET,
    achremittancetype: Literal["Personal(PPD)", "Business(CCD)", "Business(CTX)"] | None | Unset = UNSET,
    paymentnotify: bool | None | Unset = UNSET,
    generic: bool | None | Unset = UNSET,
    mergepaymentreq: bool | None | Unset = UNSET,
    contactkey: int | None | Unset = UNSET,
    emppositionkey: int | None | Unset = UNSET,
    emppositionid: str | None | Unset = UNSET,
    emppositionname: str | None | Unset = UNSET,
    defaultcustomerid: str | None | Unset = UNSET,
    defaultcustomername: str | None | Unset = UNSET,
    defaultcustomerkey: int | None | Unset = UNSET,
    defaultvendorid: str | None | Unset = UNSET,
    defaultitemid: str | None | Unset = UNSET,
    defaultitemname: str | None | Unset = UNSET,
    defaultitemkey: int | None | Unset = UNSET,
    defaulttimeallocationid: str | None | Unset = UNSET,
    defaultexpensedistributionid: str | None | Unset = UNSET,
    personalinfo: EmployeePersonalinfo | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[EMPLOYEE]:
    """Change one record of Employee (EMPLOYEE); what is left out stays as it is.

    Answers the record as `Records[EMPLOYEE]`, with its keys alone: RECORDNO and EMPLOYEEID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/employee-expenses/employees/
    """
    from intacct.common.update import update

    return update(
        objects=[
            EMPLOYEE(
                recordno=recordno,
                employeeid=employeeid,
                ssn=ssn,
                title=title,
                locationid=locationid,
                locationkey=locationkey,
                departmentid=departmentid,
                departmentkey=departmentkey,
                parentkey=parentkey,
                supervisorid=supervisorid,
                supervisorname=supervisorname,
                birthdate=birthdate,
                startdate=startdate,
                enddate=enddate,
                status=status,
                employeetype=employeetype,
                employeetype1099type=employeetype1099type,
                emptypekey=emptypekey,
                gender=gender,
                terminationtype=terminationtype,
                contact_name=contact_name,
                supdocfoldername=supdocfoldername,
                currency=currency,
                name1099=name1099,
                form1099type=form1099type,
                form1099box=form1099box,
                earningtypekey=earningtypekey,
                earningtypename=earningtypename,
                earningtypemethod=earningtypemethod,
                postactualcost=postactualcost,
                classid=classid,
                classname=classname,
                classkey=classkey,
                paymethodkey=paymethodkey,
                pymtcountrycode=pymtcountrycode,
                pymtcurrency=pymtcurrency,
                filepaymentservice=filepaymentservice,
                achenabled=achenabled,
                achbankroutingnumber=achbankroutingnumber,
                achaccountnumber=achaccountnumber,
                achaccounttype=achaccounttype,
                achremittancetype=achremittancetype,
                paymentnotify=paymentnotify,
                generic=generic,
                mergepaymentreq=mergepaymentreq,
                contactkey=contactkey,
                emppositionkey=emppositionkey,
                emppositionid=emppositionid,
                emppositionname=emppositionname,
                defaultcustomerid=defaultcustomerid,
                defaultcustomername=defaultcustomername,
                defaultcustomerkey=defaultcustomerkey,
                defaultvendorid=defaultvendorid,
                defaultitemid=defaultitemid,
                defaultitemname=defaultitemname,
                defaultitemkey=defaultitemkey,
                defaulttimeallocationid=defaulttimeallocationid,
                defaultexpensedistributionid=defaultexpensedistributionid,
                personalinfo=personalinfo,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_employee_object(keys: Listed) -> delete:
    """Delete records of Employee (EMPLOYEE) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/employee-expenses/employees/
    """
    from intacct.common.delete import delete

    return delete(object="EMPLOYEE", keys=listed(keys))


if TYPE_CHECKING:

    class _EMPLOYEEFields(Fields):
        """Fields of EMPLOYEE."""

        recordno: Field[int]
        employeeid: Field[str]
        ssn: Field[str]
        title: Field[str]
        locationid: Field[str]
        locationkey: Field[int]
        departmentid: Field[str]
        departmentkey: Field[int]
        parentkey: Field[int]
        supervisorid: Field[str]
        supervisorname: Field[str]
        birthdate: Field[datetime.date]
        startdate: Field[datetime.date]
        enddate: Field[datetime.date]
        status: Field[str]
        employeetype: Field[str]
        employeetype1099type: Field[str]
        emptypekey: Field[int]
        gender: Field[str]
        terminationtype: Field[str]
        contact_name: Field[str]
        personalinfo_contactname: Field[str]
        personalinfo_prefix: Field[str]
        personalinfo_firstname: Field[str]
        personalinfo_initial: Field[str]
        personalinfo_lastname: Field[str]
        personalinfo_companyname: Field[str]
        personalinfo_printas: Field[str]
        personalinfo_phone1: Field[str]
        personalinfo_phone2: Field[str]
        personalinfo_cellphone: Field[str]
        personalinfo_pager: Field[str]
        personalinfo_fax: Field[str]
        personalinfo_email1: Field[str]
        personalinfo_email2: Field[str]
        personalinfo_url1: Field[str]
        personalinfo_url2: Field[str]
        personalinfo_mailaddress_address1: Field[str]
        personalinfo_mailaddress_address2: Field[str]
        personalinfo_mailaddress_address3: Field[str]
        personalinfo_mailaddress_city: Field[str]
        personalinfo_mailaddress_state: Field[str]
        personalinfo_mailaddress_zip: Field[str]
        personalinfo_mailaddress_country: Field[str]
        personalinfo_mailaddress_countrycode: Field[str]
        entity: Field[str]
        supdocfoldername: Field[str]
        currency: Field[str]
        name1099: Field[str]
        form1099type: Field[str]
        form1099box: Field[str]
        earningtypekey: Field[int]
        earningtypename: Field[str]
        earningtypemethod: Field[str]
        postactualcost: Field[bool]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        classid: Field[str]
        classname: Field[str]
        classkey: Field[int]
        paymethodkey: Field[str]
        pymtcountrycode: Field[str]
        pymtcurrency: Field[str]
        filepaymentservice: Field[str]
        achenabled: Field[bool]
        achbankroutingnumber: Field[str]
        achaccountnumber: Field[str]
        achaccounttype: Field[str]
        achremittancetype: Field[str]
        paymentnotify: Field[bool]
        generic: Field[bool]
        mergepaymentreq: Field[bool]
        contactkey: Field[int]
        emppositionkey: Field[int]
        emppositionid: Field[str]
        emppositionname: Field[str]
        defaultcustomerid: Field[str]
        defaultcustomername: Field[str]
        defaultcustomerkey: Field[int]
        defaultvendorid: Field[str]
        defaultitemid: Field[str]
        defaultitemname: Field[str]
        defaultitemkey: Field[int]
        defaulttimeallocationid: Field[str]
        defaultexpensedistributionid: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        personalinfo: _EmployeePersonalinfoFields
        department: _DEPARTMENTFields
        contact: _CONTACTFields
        manager: _EMPLOYEEFields
        location: _LOCATIONFields
        employeerate: Fields
        earningtype: _EARNINGTYPEFields
        class_: _CLASSFields
        employeeposition: _EMPLOYEEPOSITIONFields
        bankfile: Fields
        customer: _CUSTOMERFields
        vendor: _VENDORFields
        item: _ITEMFields
        timeallocation: _ALLOCATIONFields
        expensedistribution: _ALLOCATIONFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields

    class _EmployeePersonalinfoFields(Fields):
        """Fields of PERSONALINFO."""

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
