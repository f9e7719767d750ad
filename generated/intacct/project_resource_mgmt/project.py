# Generated from spec/project_resource_mgmt/PROJECT.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object PROJECT."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.accounts_receivable.arterm import _ARTERMFields
    from intacct.accounts_receivable.customer import _CUSTOMERFields
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
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "PROJECT",
    "ProjectBillto",
    "ProjectContactinfo",
    "ProjectProjectRules",
    "ProjectShipto",
    "create_project_object",
    "delete_project_object",
    "query_project",
    "read_by_name_project",
    "read_project",
    "update_project_object",
]


@model
class PROJECT(Object):
    """Project (PROJECT).

    Key: RECORDNO. Identified by people as PROJECTID. Operations: lookup, inspect, query, read, readByName,
    readByQuery, create, update and delete.
    Owns: PROJECT_RULES (ProjectProjectRules).
    Related to 14 other objects for queries.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/projects/
    """

    fields: ClassVar[_PROJECTFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without PROJECTID.
    """
    projectid: str | None | Unset = UNSET
    """Project ID (text). Required without a document sequence."""
    name: str | None | Unset = UNSET
    """Project name (text). Required in create."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    currency: str | None | Unset = UNSET
    """Project currency (text). Three-letter code; amounts whose names begin with TRX_ are in it."""
    projectcategory: Literal["Contract", "Capitalized", "Internal Non-billable", "Internal Billable"] | None | Unset = (
        UNSET
    )
    """Project category (text). Allowed: Contract, Capitalized, Internal Non-billable, Internal Billable. Required
    in create.
    """
    projectstatuskey: int | None | Unset = UNSET
    """Project status key (integer, record number)."""
    projectstatus: str | None | Unset = UNSET
    """Project status (text)."""
    preventtimesheet: bool | None | Unset = UNSET
    """Prevent timesheet entry (boolean, true or false)."""
    preventexpense: bool | None | Unset = UNSET
    """Prevent expense entry (boolean, true or false)."""
    preventappo: bool | None | Unset = UNSET
    """Prevent AP/PO entry (boolean, true or false)."""
    preventgeninvoice: bool | None | Unset = UNSET
    """Prevent generate invoices (boolean, true or false)."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Default: active."""
    begindate: datetime.date | None | Unset = UNSET
    """Begin date (date, mm/dd/yyyy)."""
    enddate: datetime.date | None | Unset = UNSET
    """End date (date, mm/dd/yyyy)."""
    budgetamount: Decimal | None | Unset = UNSET
    """Projected billing amount (amount)."""
    contractamount: Decimal | None | Unset = UNSET
    """Contract amount (amount)."""
    actualamount: Decimal | None | Unset = UNSET
    """Actual amount (amount)."""
    budgetqty: Decimal | None | Unset = UNSET
    """Projected duration (hours) (quantity)."""
    estqty: Decimal | None | Unset = UNSET
    """Estimated duration (quantity). Read-only."""
    actualqty: Decimal | None | Unset = UNSET
    """Actual duration (quantity). Read-only."""
    approvedqty: Decimal | None | Unset = UNSET
    """Approved duration (quantity). Read-only."""
    remainingqty: Decimal | None | Unset = UNSET
    """Remaining duration (quantity). Read-only."""
    percentcomplete: Decimal | None | Unset = UNSET
    """Calculated percent completed (percentage). Read-only."""
    obspercentcomplete: Decimal | None | Unset = UNSET
    """Observed percent completed (percentage). Read-only."""
    billingtype: Literal["Time & Material", "Fixed Fee", "Fixed Fee & Expenses"] | None | Unset = UNSET
    """Billing type (text). Allowed: Time & Material, Fixed Fee, Fixed Fee & Expenses."""
    sonumber: str | None | Unset = UNSET
    """Sales order number (text)."""
    ponumber: str | None | Unset = UNSET
    """Purchase order number (text)."""
    poamount: Decimal | None | Unset = UNSET
    """Purchase order amount (amount)."""
    pqnumber: str | None | Unset = UNSET
    """Purchase quote number (text)."""
    sfdckey: str | None | Unset = UNSET
    """Salesforce key (text)."""
    qarrowkey: str | None | Unset = UNSET
    """Quick arrow key (text)."""
    oakey: str | None | Unset = UNSET
    """Open air key (text)."""
    parentkey: int | None | Unset = UNSET
    """Parent project key (integer, record number)."""
    parentid: str | None | Unset = UNSET
    """Parent project ID (text)."""
    parentname: str | None | Unset = UNSET
    """Parent project name (text)."""
    invoicewithparent: bool | None | Unset = UNSET
    """Invoice with parent (boolean, true or false). Default: false."""
    customerkey: int | None | Unset = UNSET
    """Customer key (integer, record number)."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text)."""
    customername: str | None | Unset = UNSET
    """Customer name (text)."""
    salescontactkey: int | None | Unset = UNSET
    """Sales contact key (integer, record number)."""
    salescontactid: str | None | Unset = UNSET
    """Sales contact (text)."""
    salescontactname: str | None | Unset = UNSET
    """Sales contact name (text)."""
    projecttypekey: int | None | Unset = UNSET
    """Project type key (integer, record number)."""
    projecttype: str | None | Unset = UNSET
    """Project type (text)."""
    managerkey: int | None | Unset = UNSET
    """Project manager key (integer, record number)."""
    managerid: str | None | Unset = UNSET
    """Project manager ID (text)."""
    managercontactname: str | None | Unset = UNSET
    """Project manager name (text)."""
    projectdeptkey: int | None | Unset = UNSET
    """Department key (integer, record number)."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    departmentname: str | None | Unset = UNSET
    """Department name (text)."""
    projectlocationkey: int | None | Unset = UNSET
    """Location key (integer, record number)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text). Required in a multi-entity company."""
    locationname: str | None | Unset = UNSET
    """Location name (text)."""
    contactinfo_contactname: str | None | Unset = UNSET
    """Primary contact (text). Part of CONTACTINFO, and written there. Read-only."""
    shipto_contactname: str | None | Unset = UNSET
    """Ship-to contact (text). Part of SHIPTO, and written there. Read-only."""
    billto_contactname: str | None | Unset = UNSET
    """Bill-to contact (text). Part of BILLTO, and written there. Read-only."""
    termskey: int | None | Unset = UNSET
    """Term key (integer, record number)."""
    termname: str | None | Unset = UNSET
    """Term (text). Payment terms, from which due date and discount follow."""
    docnumber: str | None | Unset = UNSET
    """Reference number (text)."""
    custuserkey: int | None | Unset = UNSET
    """External user customer key (integer, record number)."""
    custuserid: str | None | Unset = UNSET
    """External user customer (text)."""
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered. Read-only."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by."""
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    budgetedcost: Decimal | None | Unset = UNSET
    """Projected cost (amount)."""
    classid: str | None | Unset = UNSET
    """Class ID (text)."""
    classname: str | None | Unset = UNSET
    """Class name (text)."""
    classkey: int | None | Unset = UNSET
    """Class key (integer, record number)."""
    userrestrictions: Literal["System Default", "Any User", "Project Users", "Project Task Users"] | None | Unset = (
        UNSET
    )
    """Timesheet and expense user restrictions (text). Allowed: System Default, Any User, Project Users, Project
    Task Users.
    """
    billableexpdefault: bool | None | Unset = UNSET
    """Default employee expenses to billable (boolean, true or false). Default: false."""
    billableappodefault: bool | None | Unset = UNSET
    """Default AP and PO entries to billable (boolean, true or false). Default: false."""
    budgetid: str | None | Unset = UNSET
    """GL budget ID (text)."""
    budgetkey: int | None | Unset = UNSET
    """Budget key (integer, record number)."""
    billingrate: Decimal | None | Unset = UNSET
    """Default labor rate or fee percent (decimal)."""
    billingpricing: Literal["Billing rate", "Cost plus fee"] | None | Unset = UNSET
    """Labor pricing option (text). Allowed: Billing rate, Cost plus fee."""
    expenserate: Decimal | None | Unset = UNSET
    """Default expense rate or fee percent (decimal)."""
    expensepricing: Literal["Billing rate", "Cost plus fee"] | None | Unset = UNSET
    """Expense pricing option (text). Allowed: Billing rate, Cost plus fee."""
    poaprate: Decimal | None | Unset = UNSET
    """Default AP and PO rate or fee percent (decimal)."""
    poappricing: Literal["Cost plus fee"] | None | Unset = UNSET
    """AP and PO pricing option (text). Allowed: Cost plus fee."""
    contactkey: int | None | Unset = UNSET
    """Contact record number (integer)."""
    shiptokey: int | None | Unset = UNSET
    """Ship-to contact record number (integer)."""
    billtokey: int | None | Unset = UNSET
    """Bill-to contact record number (integer)."""
    invoicemessage: str | None | Unset = UNSET
    """Invoice message (text)."""
    invoicecurrency: str | None | Unset = UNSET
    """Invoice currency override (text)."""
    billingovermax: Literal["Do nothing", "Issue a warning message", "Prevent billing"] | None | Unset = UNSET
    """If actual billings exceed projected billing amount (text). Allowed: Do nothing, Issue a warning message,
    Prevent billing.
    """
    excludeexpenses: bool | None | Unset = UNSET
    """Exclude expenses (boolean, true or false)."""
    contractkey: int | None | Unset = UNSET
    """Contract key (integer, record number)."""
    contractid: str | None | Unset = UNSET
    """Contract (text). Read-only."""
    supdocid: str | None | Unset = UNSET
    """Attachment (text). ID of an attachment record, which can hold several files; not the name of a file."""
    supdockey: int | None | Unset = UNSET
    """Attachment key (integer, record number). RECORDNO of the attachment record."""
    rootparentkey: int | None | Unset = UNSET
    """Root project key (integer, record number). Read-only."""
    rootparentid: str | None | Unset = UNSET
    """Root project ID (text). Read-only."""
    rootparentname: str | None | Unset = UNSET
    """Root project name (text). Read-only."""
    cfda: str | None | Unset = UNSET
    """ALN (text). Since 2022.R1."""
    fundedname: str | None | Unset = UNSET
    """Funded name (text). Since 2022.R1."""
    agency: str | None | Unset = UNSET
    """Agency (text). Since 2022.R1."""
    payer: Literal["Federal", "Third-party"] | None | Unset = UNSET
    """Payer (text). Allowed: Federal, Third-party. Since 2022.R1."""
    fundingotherid: str | None | Unset = UNSET
    """Other ID (text). Since 2022.R1."""
    assistancetype: str | None | Unset = UNSET
    """Assistance provided (text). Known values: Cash, Non-Cash, Non-cash. Since 2022.R1."""
    revrestriction: Literal["Purpose", "Time", "NA"] | None | Unset = UNSET
    """Revenue restriction (text). Allowed: Purpose, Time, NA. Since 2022.R1."""
    restrictionexpiry: str | None | Unset = UNSET
    """Restriction expiration years (text). Since 2022.R1."""
    restrictionexpirationdate: datetime.date | None | Unset = UNSET
    """First restriction expiration date (date, mm/dd/yyyy). Since 2022.R1."""
    timesatisfactionscheduled: bool | None | Unset = UNSET
    """Time satisfaction scheduled (boolean, true or false). Since 2022.R1."""
    rollup_proj_key: int | None | Unset = UNSET
    """Roll up WIP project key (integer, record number)."""
    rollupprojectid: str | None | Unset = UNSET
    """Roll up project ID (text). Read-only."""
    rollupprojectname: str | None | Unset = UNSET
    """Roll up project name (text). Read-only."""
    wipexclude: bool | None | Unset = UNSET
    """Exclude from WIP schedule (boolean, true or false)."""
    melocationkey: int | None | Unset = UNSET
    """Multi-entity location key (integer, record number)."""
    melocationid: str | None | Unset = UNSET
    """Multi-entity location ID (text)."""
    melocationname: str | None | Unset = UNSET
    """Multi-entity location name (text)."""
    scope: str | None | Unset = UNSET
    """Scope (text). Since 2024.R4."""
    inclusions: str | None | Unset = UNSET
    """Inclusions (text). Since 2024.R4."""
    exclusions: str | None | Unset = UNSET
    """Exclusions (text). Since 2024.R4."""
    terms: str | None | Unset = UNSET
    """Terms (text). Since 2024.R4."""
    schedulestartdate: datetime.date | None | Unset = UNSET
    """Scheduled start date (date, mm/dd/yyyy). Since 2024.R4."""
    actualstartdate: datetime.date | None | Unset = UNSET
    """Actual start date (date, mm/dd/yyyy)."""
    scheduledcompletiondate: datetime.date | None | Unset = UNSET
    """Scheduled completion date (date, mm/dd/yyyy). Since 2024.R4."""
    revisedcompletiondate: datetime.date | None | Unset = UNSET
    """Revised completion date (date, mm/dd/yyyy). Since 2024.R4."""
    substantialcompletiondate: datetime.date | None | Unset = UNSET
    """Substantial completion date (date, mm/dd/yyyy). Since 2024.R4."""
    actualcompletiondate: datetime.date | None | Unset = UNSET
    """Actual completion date (date, mm/dd/yyyy). Since 2024.R4."""
    noticetoproceed: datetime.date | None | Unset = UNSET
    """Notice to proceed (date, mm/dd/yyyy). Since 2024.R4."""
    responsedue: datetime.date | None | Unset = UNSET
    """Response due (date, mm/dd/yyyy). Since 2024.R4."""
    executedon: datetime.date | None | Unset = UNSET
    """Executed on (date, mm/dd/yyyy). Since 2024.R4."""
    scheduleimpact: str | None | Unset = UNSET
    """Schedule impact (text). Since 2024.R4."""
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. Read-only."""
    potaxscheduleid: str | None | Unset = UNSET
    """Purchasing tax schedule (text)."""
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
    contactinfo: ProjectContactinfo | None | Unset = UNSET
    """Primary contact."""
    billto: ProjectBillto | None | Unset = UNSET
    """Bill-to contact."""
    shipto: ProjectShipto | None | Unset = UNSET
    """Ship-to contact."""
    project_rules: list[ProjectProjectRules] | None | Unset = UNSET
    """Project rules."""

    __wire__ = Wire(
        "PROJECT",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("PROJECTID", TEXT, "?", label="Project ID"),
            el("NAME", TEXT, "?", label="Project name", required=("create",)),
            el("DESCRIPTION", TEXT, "?", label="Description"),
            el("CURRENCY", TEXT, "?", label="Project currency"),
            el(
                "PROJECTCATEGORY",
                Enumeration("Contract", "Capitalized", "Internal Non-billable", "Internal Billable"),
                "?",
                label="Project category",
                required=("create",),
            ),
            el("PROJECTSTATUSKEY", INTEGER, "?", label="Project status key"),
            el("PROJECTSTATUS", TEXT, "?", label="Project status"),
            el("PREVENTTIMESHEET", BOOLEAN, "?", label="Prevent timesheet entry"),
            el("PREVENTEXPENSE", BOOLEAN, "?", label="Prevent expense entry"),
            el("PREVENTAPPO", BOOLEAN, "?", label="Prevent AP/PO entry"),
            el("PREVENTGENINVOICE", BOOLEAN, "?", label="Prevent generate invoices"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", default="active"),
            el("BEGINDATE", DATE, "?", label="Begin date"),
            el("ENDDATE", DATE, "?", label="End date"),
            el("BUDGETAMOUNT", DECIMAL, "?", label="Projected billing amount"),
            el("CONTRACTAMOUNT", DECIMAL, "?", label="Contract amount"),
            el("ACTUALAMOUNT", DECIMAL, "?", label="Actual amount"),
            el("BUDGETQTY", DECIMAL, "?", label="Projected duration (hours)"),
            el("ESTQTY", DECIMAL, "?", label="Estimated duration", access="read"),
            el("ACTUALQTY", DECIMAL, "?", label="Actual duration", access="read"),
            el("APPROVEDQTY", DECIMAL, "?", label="Approved duration", access="read"),
            el("REMAININGQTY", DECIMAL, "?", label="Remaining duration", access="read"),
            el("PERCENTCOMPLETE", DECIMAL, "?", label="Calculated percent completed", access="read"),
            el("OBSPERCENTCOMPLETE", DECIMAL, "?", label="Observed percent completed", access="read"),
            el(
                "BILLINGTYPE",
                Enumeration("Time & Material", "Fixed Fee", "Fixed Fee & Expenses"),
                "?",
                label="Billing type",
            ),
            el("SONUMBER", TEXT, "?", label="Sales order number"),
            el("PONUMBER", TEXT, "?", label="Purchase order number"),
            el("POAMOUNT", DECIMAL, "?", label="Purchase order amount"),
            el("PQNUMBER", TEXT, "?", label="Purchase quote number"),
            el("SFDCKEY", TEXT, "?", label="Salesforce key"),
            el("QARROWKEY", TEXT, "?", label="Quick arrow key"),
            el("OAKEY", TEXT, "?", label="Open air key"),
            el("PARENTKEY", INTEGER, "?", label="Parent project key"),
            el("PARENTID", TEXT, "?", label="Parent project ID"),
            el("PARENTNAME", TEXT, "?", label="Parent project name"),
            el("INVOICEWITHPARENT", BOOLEAN, "?", label="Invoice with parent", default="false"),
            el("CUSTOMERKEY", INTEGER, "?", label="Customer key"),
            el("CUSTOMERID", TEXT, "?", label="Customer ID"),
            el("CUSTOMERNAME", TEXT, "?", label="Customer name"),
            el("SALESCONTACTKEY", INTEGER, "?", label="Sales contact key"),
            el("SALESCONTACTID", TEXT, "?", label="Sales contact"),
            el("SALESCONTACTNAME", TEXT, "?", label="Sales contact name"),
            el("PROJECTTYPEKEY", INTEGER, "?", label="Project type key"),
            el("PROJECTTYPE", TEXT, "?", label="Project type"),
            el("MANAGERKEY", INTEGER, "?", label="Project manager key"),
            el("MANAGERID", TEXT, "?", label="Project manager ID"),
            el("MANAGERCONTACTNAME", TEXT, "?", label="Project manager name"),
            el("PROJECTDEPTKEY", INTEGER, "?", label="Department key"),
            el("DEPARTMENTID", TEXT, "?", label="Department ID"),
            el("DEPARTMENTNAME", TEXT, "?", label="Department name"),
            el("PROJECTLOCATIONKEY", INTEGER, "?", label="Location key"),
            el("LOCATIONID", TEXT, "?", label="Location ID"),
            el("LOCATIONNAME", TEXT, "?", label="Location name"),
            el("CONTACTINFO.CONTACTNAME", TEXT, "?", label="Primary contact", access="read"),
            el("SHIPTO.CONTACTNAME", TEXT, "?", label="Ship-to contact", access="read"),
            el("BILLTO.CONTACTNAME", TEXT, "?", label="Bill-to contact", access="read"),
            el("TERMSKEY", INTEGER, "?", label="Term key"),
            el("TERMNAME", TEXT, "?", label="Term"),
            el("DOCNUMBER", TEXT, "?", label="Reference number"),
            el("CUSTUSERKEY", INTEGER, "?", label="External user customer key"),
            el("CUSTUSERID", TEXT, "?", label="External user customer"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("BUDGETEDCOST", DECIMAL, "?", label="Projected cost"),
            el("CLASSID", TEXT, "?", label="Class ID"),
            el("CLASSNAME", TEXT, "?", label="Class name"),
            el("CLASSKEY", INTEGER, "?", label="Class key"),
            el(
                "USERRESTRICTIONS",
                Enumeration("System Default", "Any User", "Project Users", "Project Task Users"),
                "?",
                label="Timesheet and expense user restrictions",
            ),
            el("BILLABLEEXPDEFAULT", BOOLEAN, "?", label="Default employee expenses to billable", default="false"),
            el("BILLABLEAPPODEFAULT", BOOLEAN, "?", label="Default AP and PO entries to billable", default="false"),
            el("BUDGETID", TEXT, "?", label="GL budget ID"),
            el("BUDGETKEY", INTEGER, "?", label="Budget key"),
            el("BILLINGRATE", DECIMAL, "?", label="Default labor rate or fee percent"),
            el("BILLINGPRICING", Enumeration("Billing rate", "Cost plus fee"), "?", label="Labor pricing option"),
            el("EXPENSERATE", DECIMAL, "?", label="Default expense rate or fee percent"),
            el("EXPENSEPRICING", Enumeration("Billing rate", "Cost plus fee"), "?", label="Expense pricing option"),
            el("POAPRATE", DECIMAL, "?", label="Default AP and PO rate or fee percent"),
            el("POAPPRICING", Enumeration("Cost plus fee"), "?", label="AP and PO pricing option"),
            el("CONTACTKEY", INTEGER, "?", label="Contact record number"),
            el("SHIPTOKEY", INTEGER, "?", label="Ship-to contact record number"),
            el("BILLTOKEY", INTEGER, "?", label="Bill-to contact record number"),
            el("INVOICEMESSAGE", TEXT, "?", label="Invoice message"),
            el("INVOICECURRENCY", TEXT, "?", label="Invoice currency override"),
            el(
                "BILLINGOVERMAX",
                Enumeration("Do nothing", "Issue a warning message", "Prevent billing"),
                "?",
                label="If actual billings exceed projected billing amount",
            ),
            el("EXCLUDEEXPENSES", BOOLEAN, "?", label="Exclude expenses"),
            el("CONTRACTKEY", INTEGER, "?", label="Contract key"),
            el("CONTRACTID", TEXT, "?", label="Contract", access="read"),
            el("SUPDOCID", TEXT, "?", label="Attachment"),
            el("SUPDOCKEY", INTEGER, "?", label="Attachment key"),
            el("ROOTPARENTKEY", INTEGER, "?", label="Root project key", access="read"),
            el("ROOTPARENTID", TEXT, "?", label="Root project ID", access="read"),
            el("ROOTPARENTNAME", TEXT, "?", label="Root project name", access="read"),
            el("CFDA", TEXT, "?", since="2022.R1", label="ALN"),
            el("FUNDEDNAME", TEXT, "?", since="2022.R1", label="Funded name"),
            el("AGENCY", TEXT, "?", since="2022.R1", label="Agency"),
            el("PAYER", Enumeration("Federal", "Third-party"), "?", since="2022.R1", label="Payer"),
            el("FUNDINGOTHERID", TEXT, "?", since="2022.R1", label="Other ID"),
            el(
                "ASSISTANCETYPE",
                TEXT,
                "?",
                since="2022.R1",
                label="Assistance provided",
                open_values=("Cash", "Non-Cash", "Non-cash"),
            ),
            el(
                "REVRESTRICTION",
                Enumeration("Purpose", "Time", "NA"),
                "?",
                since="2022.R1",
                label="Revenue restriction",
            ),
            el("RESTRICTIONEXPIRY", TEXT, "?", since="2022.R1", label="Restriction expiration years"),
            el("RESTRICTIONEXPIRATIONDATE", DATE, "?", since="2022.R1", label="First restriction expiration date"),
            el("TIMESATISFACTIONSCHEDULED", BOOLEAN, "?", since="2022.R1", label="Time satisfaction scheduled"),
            el("ROLLUP_PROJ_KEY", INTEGER, "?", label="Roll up WIP project key"),
            el("ROLLUPPROJECTID", TEXT, "?", label="Roll up project ID", access="read"),
            el("ROLLUPPROJECTNAME", TEXT, "?", label="Roll up project name", access="read"),
            el("WIPEXCLUDE", BOOLEAN, "?", label="Exclude from WIP schedule"),
            el("MELOCATIONKEY", INTEGER, "?", label="Multi-entity location key"),
            el("MELOCATIONID", TEXT, "?", label="Multi-entity location ID"),
            el("MELOCATIONNAME", TEXT, "?", label="Multi-entity location name"),
            el("SCOPE", TEXT, "?", since="2024.R4", label="Scope"),
            el("INCLUSIONS", TEXT, "?", since="2024.R4", label="Inclusions"),
            el("EXCLUSIONS", TEXT, "?", since="2024.R4", label="Exclusions"),
            el("TERMS", TEXT, "?", since="2024.R4", label="Terms"),
            el("SCHEDULESTARTDATE", DATE, "?", since="2024.R4", label="Scheduled start date"),
            el("ACTUALSTARTDATE", DATE, "?", label="Actual start date"),
            el("SCHEDULEDCOMPLETIONDATE", DATE, "?", since="2024.R4", label="Scheduled completion date"),
            el("REVISEDCOMPLETIONDATE", DATE, "?", since="2024.R4", label="Revised completion date"),
            el("SUBSTANTIALCOMPLETIONDATE", DATE, "?", since="2024.R4", label="Substantial completion date"),
            el("ACTUALCOMPLETIONDATE", DATE, "?", since="2024.R4", label="Actual completion date"),
            el("NOTICETOPROCEED", DATE, "?", since="2024.R4", label="Notice to proceed"),
            el("RESPONSEDUE", DATE, "?", since="2024.R4", label="Response due"),
            el("EXECUTEDON", DATE, "?", since="2024.R4", label="Executed on"),
            el("SCHEDULEIMPACT", TEXT, "?", since="2024.R4", label="Schedule impact"),
            el("TAXSOLUTIONID", TEXT, "?", label="Tax solution", access="read"),
            el("POTAXSCHEDULEID", TEXT, "?", label="Purchasing tax schedule"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "CONTACTINFO",
                Ref("intacct.project_resource_mgmt.project", "ProjectContactinfo"),
                "?",
                label="Primary contact",
            ),
            el("BILLTO", Ref("intacct.project_resource_mgmt.project", "ProjectBillto"), "?", label="Bill-to contact"),
            el("SHIPTO", Ref("intacct.project_resource_mgmt.project", "ProjectShipto"), "?", label="Ship-to contact"),
            el(
                "PROJECT_RULES",
                Ref("intacct.project_resource_mgmt.project", "ProjectProjectRules"),
                "*",
                label="Project rules",
            ),
        ),
        label="Project",
        key="RECORDNO",
        name_key="PROJECTID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("PARENT", "PROJECT", "MANY2ONE", "PARENTID", "Parent project"),
            Relationship("SHIPTOCONTACT", "CONTACT", "MANY2ONE", "SHIPTO.CONTACTNAME", "Ship-to contact"),
            Relationship("BILLTOCONTACT", "CONTACT", "MANY2ONE", "BILLTO.CONTACTNAME", "Bill-to contact"),
            Relationship("PRIMARYCONTACT", "CONTACT", "MANY2ONE", "CONTACTINFO.CONTACTNAME", "Primary contact"),
            Relationship("SALESCONTACT", "EMPLOYEE", "MANY2ONE", "SALESCONTACTID", "Sales contact"),
            Relationship("TERM", "ARTERM", "MANY2ONE", "TERMNAME"),
            Relationship("MANAGER", "EMPLOYEE", "MANY2ONE", "MANAGERID", "Manager"),
            Relationship("CUSTOMER", "CUSTOMER", "MANY2ONE", "CUSTOMERID", "Customer"),
            Relationship("USERINFOMST", "USERINFO", "MANY2ONE", "CUSTUSERID", "External user customer"),
            Relationship("ROOTPARENT", "PROJECT", "MANY2ONE", "ROOTPARENTID", "Root project"),
            Relationship("ROLLUPPROJECT", "PROJECT", "MANY2ONE", "ROLLUPPROJECTID", "Roll up to WIP project"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@model
class ProjectContactinfo(Object):
    """The content of `CONTACTINFO`."""

    contactname: str | None | Unset = UNSET
    """Primary contact (text). Required in create and update."""

    __wire__ = Wire(
        "CONTACTINFO", unordered(el("CONTACTNAME", TEXT, "?", label="Primary contact", required=("create", "update")))
    )


@model
class ProjectBillto(Object):
    """The content of `BILLTO`."""

    contactname: str | None | Unset = UNSET
    """Bill-to contact (text). Required in create and update."""

    __wire__ = Wire(
        "BILLTO", unordered(el("CONTACTNAME", TEXT, "?", label="Bill-to contact", required=("create", "update")))
    )


@model
class ProjectShipto(Object):
    """The content of `SHIPTO`."""

    contactname: str | None | Unset = UNSET
    """Ship-to contact (text). Required in create and update."""

    __wire__ = Wire(
        "SHIPTO", unordered(el("CONTACTNAME", TEXT, "?", label="Ship-to contact", required=("create", "update")))
    )


@model
class ProjectProjectRules(Object):
    """The content of `PROJECT_RULES`."""

    rulename: str | None | Unset = UNSET
    """Transaction rule name (text). Required in create and update."""

    __wire__ = Wire(
        "PROJECT_RULES",
        unordered(el("RULENAME", TEXT, "?", label="Transaction rule name", required=("create", "update"))),
    )


@stub
def query_project(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[PROJECT]:
    """Find records of Project (PROJECT).

    Answers `Records[PROJECT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/projects/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="PROJECT",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_project(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[PROJECT]:
    """Read records of Project (PROJECT) by key.

    Answers `Records[PROJECT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/projects/
    """
    from intacct.common.read import read

    return read(
        object="PROJECT", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_project(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[PROJECT]:
    """Read records of Project (PROJECT) by the identifier that people use.

    Answers `Records[PROJECT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/projects/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="PROJECT", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_project_object(
    *,
    name: str | None,
    projectcategory: Literal["Contract", "Capitalized", "Internal Non-billable", "Internal Billable"] | None,
    projectid: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    currency: str | None | Unset = UNSET,
    projectstatuskey: int | None | Unset = UNSET,
    projectstatus: str | None | Unset = UNSET,
    preventtimesheet: bool | None | Unset = UNSET,
    preventexpense: bool | None | Unset = UNSET,
    preventappo: bool | None | Unset = UNSET,
    preventgeninvoice: bool | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    begindate: datetime.date | None | Unset = UNSET,
    enddate: datetime.date | None | Unset = UNSET,
    budgetamount: Decimal | None | Unset = UNSET,
    contractamount: Decimal | None | Unset = UNSET,
    actualamount: Decimal | None | Unset = UNSET,
    budgetqty: Decimal | None | Unset = UNSET,
    billingtype: Literal["Time & Material", "Fixed Fee", "Fixed Fee & Expenses"] | None | Unset = UNSET,
    sonumber: str | None | Unset = UNSET,
    ponumber: str | None | Unset = UNSET,
    poamount: Decimal | None | Unset = UNSET,
    pqnumber: str | None | Unset = UNSET,
    sfdckey: str | None | Unset = UNSET,
    qarrowkey: str | None | Unset = UNSET,
    oakey: str | None | Unset = UNSET,
    parentkey: int | None | Unset = UNSET,
    parentid: str | None | Unset = UNSET,
    parentname: str | None | Unset = UNSET,
    invoicewithparent: bool | None | Unset = UNSET,
    customerkey: int | None | Unset = UNSET,
    customerid: str | None | Unset = UNSET,
    customername: str | None | Unset = UNSET,
    salescontactkey: int | None | Unset = UNSET,
    salescontactid: str | None | Unset = UNSET,
    salescontactname: str | None | Unset = UNSET,
    projecttypekey: int | None | Unset = UNSET,
    projecttype: str | None | Unset = UNSET,
    managerkey: int | None | Unset = UNSET,
    managerid: str | None | Unset = UNSET,
    managercontactname: str | None | Unset = UNSET,
    projectdeptkey: int | None | Unset = UNSET,
    departmentid: str | None | Unset = UNSET,
    departmentname: str | None | Unset = UNSET,
    projectlocationkey: int | None | Unset = UNSET,
    locationid: str | None | Unset = UNSET,
    locationname: str | None | Unset = UNSET,
    termskey: int | None | Unset = UNSET,
    termname: str | None | Unset = UNSET,
    docnumber: str | None | Unset = UNSET,
    custuserkey: int | None | Unset = UNSET,
    custuserid: str | None | Unset = UNSET,
    whenmodified: datetime.datetime | None | Unset = UNSET,
    budgetedcost: Decimal | None | Unset = UNSET,
    classid: str | None | Unset = UNSET,
    classname: str | None | Unset = UNSET,
    classkey: int | None | Unset = UNSET,
    userrestrictions: Literal["System Default", "Any User", "Project Users", "Project Task Users"]
    | None
    | Unset = UNSET,
    billableexpdefault: bool | None | Unset = UNSET,
    billableappodefault: bool | None | Unset = UNSET,
    budgetid: str | None | Unset = UNSET,
    budgetkey: int | None | Unset = UNSET,
    billingrate: Decimal | None | Unset = UNSET,
    billingpricing: Literal["Billing rate", "Cost plus fee"] | None | Unset = UNSET,
    expenserate: Decimal | None | Unset = UNSET,
    expensepricing: Literal["Billing rate", "Cost plus fee"] | None | Unset = UNSET,
    poaprate: Decimal | None | Unset = UNSET,
    poappricing: Literal["Cost plus fee"] | None | Unset = UNSET,
    contactkey: int | None | Unset = UNSET,
    shiptokey: int | None | Unset = UNSET,
    billtokey: int | None | Unset = UNSET,
    invoicemessage: str | None | Unset = UNSET,
    invoicecurrency: str | None | Unset = UNSET,
    billingovermax: Literal["Do nothing", "Issue a warning message", "Prevent billing"] | None | Unset = UNSET,
    excludeexpenses: bool | None | Unset = UNSET,
    contractkey: int | None | Unset = UNSET,
    supdocid: str | None | Unset = UNSET,
    supdockey: int | None | Unset = UNSET,
    cfda: str | None | Unset = UNSET,
    fundedname: str | None | Unset = UNSET,
    agency: str | None | Unset = UNSET,
    payer: Literal["Federal", "Third-party"] | None | Unset = UNSET,
    fundingotherid: str | None | Unset = UNSET,
    assistancetype: str | None | Unset = UNSET,
    revrestriction: Literal["Purpose", "Time", "NA"] | None | Unset = UNSET,
    restrictionexpiry: str | None | Unset = UNSET,
    restrictionexpirationdate: datetime.date | None | Unset = UNSET,
    timesatisfactionscheduled: bool | None | Unset = UNSET,
    rollup_proj_key: int | None | Unset = UNSET,
    wipexclude: bool | None | Unset = UNSET,
    melocationkey: int | None | Unset = UNSET,
    melocationid: str | None | Unset = UNSET,
    melocationname: str | None | Unset = UNSET,
    scope: str | None | Unset = UNSET,
    inclusions: str | None | Unset = UNSET,
    exclusions: str | None | Unset = UNSET,
    terms: str | None | Unset = UNSET,
    schedulestartdate: datetime.date | None | Unset = UNSET,
    actualstartdate: datetime.date | None | Unset = UNSET,
    scheduledcompletiondate: datetime.date | None | Unset = UNSET,
    revisedcompletiondate: datetime.date | None | Unset = UNSET,
    substantialcompletiondate: datetime.date | None | Unset = UNSET,
    actualcompletiondate: datetime.date | None | Unset = UNSET,
    noticetoproceed: datetime.date | None | Unset = UNSET,
    responsedue: datetime.date | None | Unset = UNSET,
    executedon: datetime.date | None | Unset = UNSET,
    scheduleimpact: str | None | Unset = UNSET,
    potaxscheduleid: str | None | Unset = UNSET,
    contactinfo: ProjectContactinfo | None | Unset = UNSET,
    billto: ProjectBillto | None | Unset = UNSET,
    shipto: ProjectShipto | None | Unset = UNSET,
    project_rules: list[ProjectProjectRules] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[PROJECT]:
    """Create one record of Project (PROJECT).

    Answers the record as `Records[PROJECT]`, with its keys alone: RECORDNO and PROJECTID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/projects/
    """
    from intacct.common.create import create

    return create(
        objects=[
            PROJECT(
                projectid=projectid,
                name=name,
                description=description,
                currency=currency,
                projectcategory=projectcategory,
                projectstatuskey=projectstatuskey,
                projectstatus=projectstatus,
                preventtimesheet=preventtimesheet,
                preventexpense=preventexpense,
                preventappo=preventappo,
                preventgeninvoice=preventgeninvoice,
                status=status,
                begindate=begindate,
                enddate=enddate,
                budgetamount=budgetamount,
                contractamount=contractamount,
                actualamount=actualamount,
                budgetqty=budgetqty,
                billingtype=billingtype,
                sonumber=sonumber,
                ponumber=ponumber,
                poamount=poamount,
                pqnumber=pqnumber,
                sfdckey=sfdckey,
                qarrowkey=qarrowkey,
                oakey=oakey,
                parentkey=parentkey,
                parentid=parentid,
                parentname=parentname,
                invoicewithparent=invoicewithparent,
                customerkey=customerkey,
                customerid=customerid,
                customername=customername,
                salescontactkey=salescontactkey,
                salescontactid=salescontactid,
                salescontactname=salescontactname,
                projecttypekey=projecttypekey,
                projecttype=projecttype,
                managerkey=managerkey,
                managerid=managerid,
                managercontactname=managercontactname,
                projectdeptkey=projectdeptkey,
                departmentid=departmentid,
                departmentname=departmentname,
                projectlocationkey=projectlocationkey,
                locationid=locationid,
                locationname=locationname,
                termskey=termskey,
                termname=termname,
                docnumber=docnumber,
                custuserkey=custuserkey,
                custuserid=custuserid,
                whenmodified=whenmodified,
                budgetedcost=budgetedcost,
                classid=classid,
                classname=classname,
                classkey=classkey,
                userrestrictions=userrestrictions,
                billableexpdefault=billableexpdefault,
                billableappodefault=billableappodefault,
                budgetid=budgetid,
                budgetkey=budgetkey,
                billingrate=billingrate,
                billingpricing=billingpricing,
                expenserate=expenserate,
                expensepricing=expensepricing,
                poaprate=poaprate,
                poappricing=poappricing,
                contactkey=contactkey,
                shiptokey=shiptokey,
                billtokey=billtokey,
                invoicemessage=invoicemessage,
                invoicecurrency=invoicecurrency,
                billingovermax=billingovermax,
                excludeexpenses=excludeexpenses,
                contractkey=contractkey,
                supdocid=supdocid,
                supdockey=supdockey,
                cfda=cfda,
                fundedname=fundedname,
                agency=agency,
                payer=payer,
                fundingotherid=fundingotherid,
                assistancetype=assistancetype,
                revrestriction=revrestriction,
                restrictionexpiry=restrictionexpiry,
                restrictionexpirationdate=restrictionexpirationdate,
                timesatisfactionscheduled=timesatisfactionscheduled,
                rollup_proj_key=rollup_proj_key,
                wipexclude=wipexclude,
                melocationkey=melocationkey,
                melocationid=melocationid,
                melocationname=melocationname,
                scope=scope,
                inclusions=inclusions,
                exclusions=exclusions,
                terms=terms,
                schedulestartdate=schedulestartdate,
                actualstartdate=actualstartdate,
                scheduledcompletiondate=scheduledcompletiondate,
                revisedcompletiondate=revisedcompletiondate,
                substantialcompletiondate=substantialcompletiondate,
                actualcompletiondate=actualcompletiondate,
                noticetoproceed=noticetoproceed,
                responsedue=responsedue,
                executedon=executedon,
                scheduleimpact=scheduleimpact,
                potaxscheduleid=potaxscheduleid,
                contactinfo=contactinfo,
                billto=billto,
                shipto=shipto,
                project_rules=project_rules,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_project_object(
    *,
    recordno: int | None | Unset = UNSET,
    projectid: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    currency: str | None | Unset = UNSET,
    projectcategory: Literal["Contract", "Capitalized", "Internal Non-billable", "Internal Billable"]
    | None
    | Unset = UNSET,
    projectstatuskey: int | None | Unset = UNSET,
    projectstatus: str | None | Unset = UNSET,
    preventtimesheet: bool | None | Unset = UNSET,
    preventexpense: bool | None | Unset = UNSET,
    preventappo: bool | None | Unset = UNSET,
    preventgeninvoice: bool | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    begindate: datetime.date | None | Unset = UNSET,
    enddate: datetime.date | None | Unset = UNSET,
    budgetamount: Decimal | None | Unset = UNSET,
    contractamount: Decimal | None | Unset = UNSET,
    actualamount: Decimal | None | Unset = UNSET,
    budgetqty: Decimal | None | Unset = UNSET,
    billingtype: Literal["Time & Material", "Fixed Fee", "Fixed Fee & Expenses"] | None | Unset = UNSET,
    sonumber: str | None | Unset = UNSET,
    ponumber: str | None | Unset = UNSET,
    poamount: Decimal | None | Unset = UNSET,
    pqnumber: str | None | Unset = UNSET,
    sfdckey: str | None | Unset = UNSET,
    qarrowkey: str | None | Unset = UNSET,
    oakey: str | None | Unset = UNSET,
    parentkey: int | None | Unset = UNSET,
    parentid: str | None | Unset = UNSET,
    parentname: str | None | Unset = UNSET,
    invoicewithparent: bool | None | Unset = UNSET,
    customerkey: int | None | Unset = UNSET,
    customerid: str | None | Unset = UNSET,
    customername: str | None | Unset = UNSET,
    salescontactkey: int | None | Unset = UNSET,
    salescontactid: str | None | Unset = UNSET,
    salescontactname: str | None | Unset = UNSET,
    projecttypekey: int | None | Unset = UNSET,
    projecttype: str | None | Unset = UNSET,
    managerkey: int | None | Unset = UNSET,
    managerid: str | None | Unset = UNSET,
    managercontactname: str | None | Unset = UNSET,
    projectdeptkey: int | None | Unset = UNSET,
    departmentid: str | None | Unset = UNSET,
    departmentname: str | None | Unset = UNSET,
    projectlocationkey: int | None | Unset = UNSET,
    locationid: str | None | Unset = UNSET,
    locationname: str | None | Unset = UNSET,
    termskey: int | None | Unset = UNSET,
    termname: str | None | Unset = UNSET,
    docnumber: str | None | Unset = UNSET,
    custuserkey: int | None | Unset = UNSET,
    custuserid: str | None | Unset = UNSET,
    whenmodified: datetime.datetime | None | Unset = UNSET,
    budgetedcost: Decimal | None | Unset = UNSET,
    classid: str | None | Unset = UNSET,
    classname: str | None | Unset = UNSET,
    classkey: int | None | Unset = UNSET,
    userrestrictions: Literal["System Default", "Any User", "Project Users", "Project Task Users"]
    | None
    | Unset = UNSET,
    billableexpdefault: bool | None | Unset = UNSET,
    billableappodefault: bool | None | Unset = UNSET,
    budgetid: str | None | Unset = UNSET,
    budgetkey: int | None | Unset = UNSET,
    billingrate: Decimal | None | Unset = UNSET,
    billingpricing: Literal["Billing rate", "Cost plus fee"] | None | Unset = UNSET,
    expenserate: Decimal | None | Unset = UNSET,
    expensepricing: Literal["Billing rate", "Cost plus fee"] | None | Unset = UNSET,
    poaprate: Decimal | None | Unset = UNSET,
    poappricing: Literal["Cost plus fee"] | None | Unset = UNSET,
    contactkey: int | None | Unset = UNSET,
    shiptokey: int | None | Unset = UNSET,
    billtokey: int | None | Unset = UNSET,
    invoicemessage: str | None | Unset = UNSET,
    invoicecurrency: str | None | Unset = UNSET,
    billingovermax: Literal["Do nothing", "Issue a warning message", "Prevent billing"] | None | Unset = UNSET,
    excludeexpenses: bool | None | Unset = UNSET,
    contractkey: int | None | Unset = UNSET,
    supdocid: str | None | Unset = UNSET,
    supdockey: int | None | Unset = UNSET,
    cfda: str | None | Unset = UNSET,
    fundedname: str | None | Unset = UNSET,
    agency: str | None | Unset = UNSET,
    payer: Literal["Federal", "Third-party"] | None | Unset = UNSET,
    fundingotherid: str | None | Unset = UNSET,
    assistancetype: str | None | Unset = UNSET,
    revrestriction: Literal["Purpose", "Time", "NA"] | None | Unset = UNSET,
    restrictionexpiry: str | None | Unset = UNSET,
    restrictionexpirationdate: datetime.date | None | Unset = UNSET,
    timesatisfactionscheduled: bool | None | Unset = UNSET,
    rollup_proj_key: int | None | Unset = UNSET,
    wipexclude: bool | None | Unset = UNSET,
    melocationkey: int | None | Unset = UNSET,
    melocationid: str | None | Unset = UNSET,
    melocationname: str | None | Unset = UNSET,
    scope: str | None | Unset = UNSET,
    inclusions: str | None | Unset = UNSET,
    exclusions: str | None | Unset = UNSET,
    terms: str | None | Unset = UNSET,
    schedulestartdate: datetime.date | None | Unset = UNSET,
    actualstartdate: datetime.date | None | Unset = UNSET,
    scheduledcompletiondate: datetime.date | None | Unset = UNSET,
    revisedcompletiondate: datetime.date | None | Unset = UNSET,
    substantialcompletiondate: datetime.date | None | Unset = UNSET,
    actualcompletiondate: datetime.date | None | Unset = UNSET,
    noticetoproceed: datetime.date | None | Unset = UNSET,
    responsedue: datetime.date | None | Unset = UNSET,
    executedon: datetime.date | None | Unset = UNSET,
    scheduleimpact: str | None | Unset = UNSET,
    potaxscheduleid: str | None | Unset = UNSET,
    contactinfo: ProjectContactinfo | None | Unset = UNSET,
    billto: ProjectBillto | None | Unset = UNSET,
    shipto: ProjectShipto | None | Unset = UNSET,
    project_rules: list[ProjectProjectRules] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[PROJECT]:
    """Change one record of Project (PROJECT); what is left out stays as it is.

    Answers the record as `Records[PROJECT]`, with its keys alone: RECORDNO and PROJECTID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/projects/
    """
    from intacct.common.update import update

    return update(
        objects=[
            PROJECT(
                recordno=recordno,
                projectid=projectid,
                name=name,
                description=description,
                currency=currency,
                projectcategory=projectcategory,
                projectstatuskey=projectstatuskey,
                projectstatus=projectstatus,
                preventtimesheet=preventtimesheet,
                preventexpense=preventexpense,
                preventappo=preventappo,
                preventgeninvoice=preventgeninvoice,
                status=status,
                begindate=begindate,
                enddate=enddate,
                budgetamount=budgetamount,
                contractamount=contractamount,
                actualamount=actualamount,
                budgetqty=budgetqty,
                billingtype=billingtype,
                sonumber=sonumber,
                ponumber=ponumber,
                poamount=poamount,
                pqnumber=pqnumber,
                sfdckey=sfdckey,
                qarrowkey=qarrowkey,
                oakey=oakey,
                parentkey=parentkey,
                parentid=parentid,
                parentname=parentname,
                invoicewithparent=invoicewithparent,
                customerkey=customerkey,
                customerid=customerid,
                customername=customername,
                salescontactkey=salescontactkey,
                salescontactid=salescontactid,
                salescontactname=salescontactname,
                projecttypekey=projecttypekey,
                projecttype=projecttype,
                managerkey=managerkey,
                managerid=managerid,
                managercontactname=managercontactname,
                projectdeptkey=projectdeptkey,
                departmentid=departmentid,
                departmentname=departmentname,
                projectlocationkey=projectlocationkey,
                locationid=locationid,
                locationname=locationname,
                termskey=termskey,
                termname=termname,
                docnumber=docnumber,
                custuserkey=custuserkey,
                custuserid=custuserid,
                whenmodified=whenmodified,
                budgetedcost=budgetedcost,
                classid=classid,
                classname=classname,
                classkey=classkey,
                userrestrictions=userrestrictions,
                billableexpdefault=billableexpdefault,
                billableappodefault=billableappodefault,
                budgetid=budgetid,
                budgetkey=budgetkey,
                billingrate=billingrate,
                billingpricing=billingpricing,
                expenserate=expenserate,
                expensepricing=expensepricing,
                poaprate=poaprate,
                poappricing=poappricing,
                contactkey=contactkey,
                shiptokey=shiptokey,
                billtokey=billtokey,
                invoicemessage=invoicemessage,
                invoicecurrency=invoicecurrency,
                billingovermax=billingovermax,
                excludeexpenses=excludeexpenses,
                contractkey=contractkey,
                supdocid=supdocid,
                supdockey=supdockey,
                cfda=cfda,
                fundedname=fundedname,
                agency=agency,
                payer=payer,
                fundingotherid=fundingotherid,
                assistancetype=assistancetype,
                revrestriction=revrestriction,
                restrictionexpiry=restrictionexpiry,
                restrictionexpirationdate=restrictionexpirationdate,
                timesatisfactionscheduled=timesatisfactionscheduled,
                rollup_proj_key=rollup_proj_key,
                wipexclude=wipexclude,
                melocationkey=melocationkey,
                melocationid=melocationid,
                melocationname=melocationname,
                scope=scope,
                inclusions=inclusions,
                exclusions=exclusions,
                terms=terms,
                schedulestartdate=schedulestartdate,
                actualstartdate=actualstartdate,
                scheduledcompletiondate=scheduledcompletiondate,
                revisedcompletiondate=revisedcompletiondate,
                substantialcompletiondate=substantialcompletiondate,
                actualcompletiondate=actualcompletiondate,
                noticetoproceed=noticetoproceed,
                responsedue=responsedue,
                executedon=executedon,
                scheduleimpact=scheduleimpact,
                potaxscheduleid=potaxscheduleid,
                contactinfo=contactinfo,
                billto=billto,
                shipto=shipto,
                project_rules=project_rules,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_project_object(keys: Listed) -> delete:
    """Delete records of Project (PROJECT) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/projects/
    """
    from intacct.common.delete import delete

    return delete(object="PROJECT", keys=listed(keys))


if TYPE_CHECKING:

    class _PROJECTFields(Fields):
        """Fields of PROJECT."""

        recordno: Field[int]
        projectid: Field[str]
        name: Field[str]
        description: Field[str]
        currency: Field[str]
        projectcategory: Field[str]
        projectstatuskey: Field[int]
        projectstatus: Field[str]
        preventtimesheet: Field[bool]
        preventexpense: Field[bool]
        preventappo: Field[bool]
        preventgeninvoice: Field[bool]
        status: Field[str]
        begindate: Field[datetime.date]
        enddate: Field[datetime.date]
        budgetamount: Field[Decimal]
        contractamount: Field[Decimal]
        actualamount: Field[Decimal]
        budgetqty: Field[Decimal]
        estqty: Field[Decimal]
        actualqty: Field[Decimal]
        approvedqty: Field[Decimal]
        remainingqty: Field[Decimal]
        percentcomplete: Field[Decimal]
        obspercentcomplete: Field[Decimal]
        billingtype: Field[str]
        sonumber: Field[str]
        ponumber: Field[str]
        poamount: Field[Decimal]
        pqnumber: Field[str]
        sfdckey: Field[str]
        qarrowkey: Field[str]
        oakey: Field[str]
        parentkey: Field[int]
        parentid: Field[str]
        parentname: Field[str]
        invoicewithparent: Field[bool]
        customerkey: Field[int]
        customerid: Field[str]
        customername: Field[str]
        salescontactkey: Field[int]
        salescontactid: Field[str]
        salescontactname: Field[str]
        projecttypekey: Field[int]
        projecttype: Field[str]
        managerkey: Field[int]
        managerid: Field[str]
        managercontactname: Field[str]
        projectdeptkey: Field[int]
        departmentid: Field[str]
        departmentname: Field[str]
        projectlocationkey: Field[int]
        locationid: Field[str]
        locationname: Field[str]
        contactinfo_contactname: Field[str]
        shipto_contactname: Field[str]
        billto_contactname: Field[str]
        termskey: Field[int]
        termname: Field[str]
        docnumber: Field[str]
        custuserkey: Field[int]
        custuserid: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        budgetedcost: Field[Decimal]
        classid: Field[str]
        classname: Field[str]
        classkey: Field[int]
        userrestrictions: Field[str]
        billableexpdefault: Field[bool]
        billableappodefault: Field[bool]
        budgetid: Field[str]
        budgetkey: Field[int]
        billingrate: Field[Decimal]
        billingpricing: Field[str]
        expenserate: Field[Decimal]
        expensepricing: Field[str]
        poaprate: Field[Decimal]
        poappricing: Field[str]
        contactkey: Field[int]
        shiptokey: Field[int]
        billtokey: Field[int]
        invoicemessage: Field[str]
        invoicecurrency: Field[str]
        billingovermax: Field[str]
        excludeexpenses: Field[bool]
        contractkey: Field[int]
        contractid: Field[str]
        supdocid: Field[str]
        supdockey: Field[int]
        rootparentkey: Field[int]
        rootparentid: Field[str]
        rootparentname: Field[str]
        cfda: Field[str]
        fundedname: Field[str]
        agency: Field[str]
        payer: Field[str]
        fundingotherid: Field[str]
        assistancetype: Field[str]
        revrestriction: Field[str]
        restrictionexpiry: Field[str]
        restrictionexpirationdate: Field[datetime.date]
        timesatisfactionscheduled: Field[bool]
        rollup_proj_key: Field[int]
        rollupprojectid: Field[str]
        rollupprojectname: Field[str]
        wipexclude: Field[bool]
        melocationkey: Field[int]
        melocationid: Field[str]
        melocationname: Field[str]
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
        taxsolutionid: Field[str]
        potaxscheduleid: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        contactinfo: _ProjectContactinfoFields
        billto: _ProjectBilltoFields
        shipto: _ProjectShiptoFields
        parent: _PROJECTFields
        shiptocontact: _CONTACTFields
        billtocontact: _CONTACTFields
        primarycontact: _CONTACTFields
        salescontact: _EMPLOYEEFields
        term: _ARTERMFields
        manager: _EMPLOYEEFields
        customer: _CUSTOMERFields
        userinfomst: _USERINFOFields
        rootparent: _PROJECTFields
        rollupproject: _PROJECTFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields

    class _ProjectContactinfoFields(Fields):
        """Fields of CONTACTINFO."""

        contactname: Field[str]

    class _ProjectBilltoFields(Fields):
        """Fields of BILLTO."""

        contactname: Field[str]

    class _ProjectShiptoFields(Fields):
        """Fields of SHIPTO."""

        contactname: Field[str]
