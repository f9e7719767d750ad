# Generated from spec/construction/PROJECTCONTRACTLINE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object PROJECTCONTRACTLINE."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, DECIMAL, INTEGER, PERCENT, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.update import update
    from intacct.company_console.department import _DEPARTMENTFields
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.construction.projectcontract import _PROJECTCONTRACTFields
    from intacct.construction.projectcontractlineentry import PROJECTCONTRACTLINEENTRY
    from intacct.employee_expenses.employee import _EMPLOYEEFields
    from intacct.general_ledger.glaccount import _GLACCOUNTFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "PROJECTCONTRACTLINE",
    "create_projectcontractline",
    "delete_projectcontractline",
    "query_projectcontractline",
    "read_projectcontractline",
    "update_projectcontractline",
]


@model
class PROJECTCONTRACTLINE(Object):
    """Project contract line (PROJECTCONTRACTLINE).

    Key: RECORDNO. Operations: lookup, inspect, query, read, create, update and delete.
    Owns: PROJECTCONTRACTLINEENTRIES (PROJECTCONTRACTLINEENTRY).
    Related to 15 other objects for queries.
    Reference: https://developer.intacct.com/api/construction/project-contracts/
    """

    fields: ClassVar[_PROJECTCONTRACTLINEFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """
    projectcontractkey: int | None | Unset = UNSET
    """Contract key (integer, record number). Read-only."""
    projectcontractid: str | None | Unset = UNSET
    """Contract ID (text). Required in create."""
    projectcontractname: str | None | Unset = UNSET
    """Contract name (text). Read-only."""
    projectcontractlineid: str | None | Unset = UNSET
    """Line ID (text). Required in create."""
    name: str | None | Unset = UNSET
    """Line name (text). Required in create."""
    parentkey: int | None | Unset = UNSET
    """Parent key (integer, record number). Read-only."""
    parentid: str | None | Unset = UNSET
    """Parent line (text)."""
    parentname: str | None | Unset = UNSET
    """Parent - Name (text). Read-only."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    contractlinedate: datetime.date | None | Unset = UNSET
    """Line date (date, mm/dd/yyyy). Required in create."""
    accountkey: int | None | Unset = UNSET
    """GL account key (integer, record number). Read-only."""
    accountno: str | None | Unset = UNSET
    """GL account (text). Required in create."""
    accounttitle: str | None | Unset = UNSET
    """GL account title (text). Read-only."""
    retainagepercentage: Decimal | None | Unset = UNSET
    """Retainage percentage (percent). Share of the amount that is held back until it is released."""
    billable: bool | None | Unset = UNSET
    """Billable (boolean, true or false). Whether a customer is to be charged for it. Default: false."""
    billingtype: Literal["Progress", "TM"] | None | Unset = UNSET
    """Billing type (text). Allowed: Progress, TM. Default: Progress. Required in create."""
    maximumbilling: Literal["Total revised price", "Specified amount", "No maximum"] | None | Unset = UNSET
    """Maximum billing (text). Allowed: Total revised price, Specified amount, No maximum. Default: Total revised
    price. Required in create.
    """
    maximumbillingamount: Decimal | None | Unset = UNSET
    """Maximum billing amount (amount)."""
    summarizebill: bool | None | Unset = UNSET
    """Summarize to a single entry (boolean, true or false). Default: false. Since 2023.R2."""
    originalprice: Decimal | None | Unset = UNSET
    """Original price (amount). Read-only."""
    revisionprice: Decimal | None | Unset = UNSET
    """Revision price (amount). Read-only."""
    forecastprice: Decimal | None | Unset = UNSET
    """Forecast price (amount). Read-only."""
    approvedchangeprice: Decimal | None | Unset = UNSET
    """Approved change price (amount). Read-only."""
    pendingchangeprice: Decimal | None | Unset = UNSET
    """Pending change price (amount). Read-only."""
    otherprice: Decimal | None | Unset = UNSET
    """Other price (amount). Read-only."""
    totalrevisedprice: Decimal | None | Unset = UNSET
    """Total revised price (amount). Read-only."""
    projectlocationid: str | None | Unset = UNSET
    """Location (text). Read-only."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text). Read-only."""
    departmentid: str | None | Unset = UNSET
    """Department (text)."""
    departmentname: str | None | Unset = UNSET
    """Department name (text). Read-only."""
    scope: str | None | Unset = UNSET
    """Scope (text)."""
    inclusions: str | None | Unset = UNSET
    """Inclusions (text)."""
    exclusions: str | None | Unset = UNSET
    """Exclusions (text)."""
    terms: str | None | Unset = UNSET
    """Terms (text)."""
    scheduledstartdate: datetime.date | None | Unset = UNSET
    """Scheduled start date (date, mm/dd/yyyy)."""
    actualstartdate: datetime.date | None | Unset = UNSET
    """Actual start date (date, mm/dd/yyyy)."""
    scheduledcompletiondate: datetime.date | None | Unset = UNSET
    """Scheduled completion date (date, mm/dd/yyyy)."""
    revisedcompletiondate: datetime.date | None | Unset = UNSET
    """Revised completion date (date, mm/dd/yyyy)."""
    substantialcompletiondate: datetime.date | None | Unset = UNSET
    """Substantial completion date (date, mm/dd/yyyy)."""
    actualcompletiondate: datetime.date | None | Unset = UNSET
    """Actual completion date (date, mm/dd/yyyy)."""
    noticetoproceed: datetime.date | None | Unset = UNSET
    """Notice to proceed (date, mm/dd/yyyy)."""
    responsedue: datetime.date | None | Unset = UNSET
    """Response due (date, mm/dd/yyyy)."""
    executedon: datetime.date | None | Unset = UNSET
    """Executed on (date, mm/dd/yyyy)."""
    scheduleimpact: str | None | Unset = UNSET
    """Schedule impact (text)."""
    internalrefno: str | None | Unset = UNSET
    """Internal reference no. (text)."""
    internalinitiatedbykey: str | None | Unset = UNSET
    """Internal initiated by key (text)."""
    internalinitiatedby: str | None | Unset = UNSET
    """Internal initiated by (text)."""
    internalinitiatedbyname: str | None | Unset = UNSET
    """Internal initiated by name (text). Read-only."""
    internalverbalbykey: str | None | Unset = UNSET
    """Internal verbal by key (text)."""
    internalverbalby: str | None | Unset = UNSET
    """Internal verbal by (text)."""
    internalverbalbyname: str | None | Unset = UNSET
    """Internal verbal by name (text). Read-only."""
    internalissuedbykey: str | None | Unset = UNSET
    """Internal issued by key (text)."""
    internalissuedby: str | None | Unset = UNSET
    """Internal issued by (text)."""
    internalissuedbyname: str | None | Unset = UNSET
    """Internal issued by name (text). Read-only."""
    internalissuedon: datetime.date | None | Unset = UNSET
    """Internal issued on (date, mm/dd/yyyy)."""
    internalapprovedbykey: str | None | Unset = UNSET
    """Internal approved by key (text)."""
    internalapprovedby: str | None | Unset = UNSET
    """Internal approved by (text)."""
    internalapprovedbyname: str | None | Unset = UNSET
    """Internal approved by name (text). Read-only."""
    internalapprovedon: datetime.date | None | Unset = UNSET
    """Internal approved on (date, mm/dd/yyyy)."""
    internalsignedbykey: str | None | Unset = UNSET
    """Internal signed by key (text)."""
    internalsignedby: str | None | Unset = UNSET
    """Internal signed by (text)."""
    internalsignedbyname: str | None | Unset = UNSET
    """Internal signed by name (text). Read-only."""
    internalsignedon: datetime.date | None | Unset = UNSET
    """Internal signed on (date, mm/dd/yyyy)."""
    internalsource: str | None | Unset = UNSET
    """Internal source (text)."""
    internalsourcerefno: str | None | Unset = UNSET
    """Internal source reference no. (text)."""
    externalrefno: str | None | Unset = UNSET
    """External reference no. (text)."""
    externalverbalbykey: str | None | Unset = UNSET
    """External verbal by key (text)."""
    externalverbalby: str | None | Unset = UNSET
    """External verbal by (text)."""
    externalapprovedbykey: str | None | Unset = UNSET
    """External approved by key (text)."""
    externalapprovedby: str | None | Unset = UNSET
    """External approved by (text)."""
    externalapprovedon: datetime.date | None | Unset = UNSET
    """External approved on (date, mm/dd/yyyy)."""
    externalsignedbykey: str | None | Unset = UNSET
    """External signed by key (text)."""
    externalsignedby: str | None | Unset = UNSET
    """External signed by (text)."""
    externalsignedon: datetime.date | None | Unset = UNSET
    """External signed on (date, mm/dd/yyyy)."""
    supdocid: str | None | Unset = UNSET
    """Attachment (text). ID of an attachment record, which can hold several files; not the name of a file."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Default: active."""
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
    billedprice: Decimal | None | Unset = UNSET
    """Total billed (amount). Read-only."""
    billednetretainage: Decimal | None | Unset = UNSET
    """Billed net retainage (decimal). Read-only."""
    percentagebilled: Decimal | None | Unset = UNSET
    """Percent billed (percentage). Read-only."""
    percentagebillednetretainage: Decimal | None | Unset = UNSET
    """Percent billed net retainage (percentage). Read-only."""
    retainageheld: Decimal | None | Unset = UNSET
    """Retainage held (decimal). Read-only."""
    retainagereleased: Decimal | None | Unset = UNSET
    """Retainage released (decimal). Read-only."""
    retainagebalance: Decimal | None | Unset = UNSET
    """Retainage balance (amount). Read-only."""
    paymentsreceived: Decimal | None | Unset = UNSET
    """Payments received (decimal). Read-only."""
    balancetobill: Decimal | None | Unset = UNSET
    """Balance to bill (amount). Read-only."""
    appliedtodate: Decimal | None | Unset = UNSET
    """Previously applied to date (decimal). Read-only."""
    retainageamountfromwork: Decimal | None | Unset = UNSET
    """Retainage amount from work (amount). Read-only."""
    retainageamountfromstored: Decimal | None | Unset = UNSET
    """Retainage amount from stored materials (amount). Read-only."""
    lastamountapplied: Decimal | None | Unset = UNSET
    """Last amount applied (amount). Read-only."""
    percentcompleted: Decimal | None | Unset = UNSET
    """Percent completed (percent). Read-only."""
    storedmaterials: Decimal | None | Unset = UNSET
    """Stored materials (decimal). Read-only."""
    defaultratetablekey: int | None | Unset = UNSET
    """Default rate table key (integer, record number). Read-only."""
    defaultratetableid: str | None | Unset = UNSET
    """Default rate table (text)."""
    tsratetablekey: int | None | Unset = UNSET
    """Timesheets rate table key (integer, record number). Read-only."""
    tsratetableid: str | None | Unset = UNSET
    """Timesheets rate table (text)."""
    poratetablekey: int | None | Unset = UNSET
    """PO rate table key (integer, record number). Read-only."""
    poratetableid: str | None | Unset = UNSET
    """PO rate table (text)."""
    apratetablekey: int | None | Unset = UNSET
    """AP rate table key (integer, record number). Read-only."""
    apratetableid: str | None | Unset = UNSET
    """AP rate table (text)."""
    glratetablekey: int | None | Unset = UNSET
    """GL rate table key (integer, record number). Read-only."""
    glratetableid: str | None | Unset = UNSET
    """GL rate table (text)."""
    ccratetablekey: int | None | Unset = UNSET
    """Credit card rate table key (integer, record number). Read-only."""
    ccratetableid: str | None | Unset = UNSET
    """Credit card rate table (text)."""
    eeratetablekey: int | None | Unset = UNSET
    """Employee expense rate table key (integer, record number). Read-only."""
    eeratetableid: str | None | Unset = UNSET
    """Employee expense rate table (text)."""
    glexclude: bool | None | Unset = UNSET
    """Exclude from GL budget posting (boolean, true or false). Default: false. Since 2023.R2."""
    pcltaxscheduleid: str | None | Unset = UNSET
    """Billing tax schedule (text)."""
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. Read-only."""
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
    projectcontractlineentries: list[PROJECTCONTRACTLINEENTRY] | None | Unset = UNSET
    """Project contract line entries."""
    classid: str | None | Unset = UNSET
    """Class (text)."""
    contractid: str | None | Unset = UNSET
    """Contract ID (text)."""
    costtypeid: str | None | Unset = UNSET
    """Cost type (text)."""
    employeeid: str | None | Unset = UNSET
    """Employee (text)."""
    itemid: str | None | Unset = UNSET
    """Item (text). Required in create."""
    projectid: str | None | Unset = UNSET
    """Project (text). Required in create."""
    taskid: str | None | Unset = UNSET
    """Task (text)."""
    vendorid: str | None | Unset = UNSET
    """Vendor (text)."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse (text)."""

    __wire__ = Wire(
        "PROJECTCONTRACTLINE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", required=("update",)),
            el("PROJECTCONTRACTKEY", INTEGER, "?", label="Contract key", access="read"),
            el("PROJECTCONTRACTID", TEXT, "?", label="Contract ID", required=("create",)),
            el("PROJECTCONTRACTNAME", TEXT, "?", label="Contract name", access="read"),
            el("PROJECTCONTRACTLINEID", TEXT, "?", label="Line ID", required=("create",)),
            el("NAME", TEXT, "?", label="Line name", required=("create",)),
            el("PARENTKEY", INTEGER, "?", label="Parent key", access="read"),
            el("PARENTID", TEXT, "?", label="Parent line"),
            el("PARENTNAME", TEXT, "?", label="Parent - Name", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Description"),
            el("CONTRACTLINEDATE", DATE, "?", label="Line date", required=("create",)),
            el("ACCOUNTKEY", INTEGER, "?", label="GL account key", access="read"),
            el("ACCOUNTNO", TEXT, "?", label="GL account", required=("create",)),
            el("ACCOUNTTITLE", TEXT, "?", label="GL account title", access="read"),
            el("RETAINAGEPERCENTAGE", PERCENT, "?", label="Retainage percentage"),
            el("BILLABLE", BOOLEAN, "?", label="Billable", default="false"),
            el(
                "BILLINGTYPE",
                Enumeration("Progress", "TM"),
                "?",
                label="Billing type",
                required=("create",),
                default="Progress",
            ),
            el(
                "MAXIMUMBILLING",
                Enumeration("Total revised price", "Specified amount", "No maximum"),
                "?",
                label="Maximum billing",
                required=("create",),
                default="Total revised price",
            ),
            el("MAXIMUMBILLINGAMOUNT", DECIMAL, "?", label="Maximum billing amount"),
            el("SUMMARIZEBILL", BOOLEAN, "?", since="2023.R2", label="Summarize to a single entry", default="false"),
            el("ORIGINALPRICE", DECIMAL, "?", label="Original price", access="read"),
            el("REVISIONPRICE", DECIMAL, "?", label="Revision price", access="read"),
            el("FORECASTPRICE", DECIMAL, "?", label="Forecast price", access="read"),
            el("APPROVEDCHANGEPRICE", DECIMAL, "?", label="Approved change price", access="read"),
            el("PENDINGCHANGEPRICE", DECIMAL, "?", label="Pending change price", access="read"),
            el("OTHERPRICE", DECIMAL, "?", label="Other price", access="read"),
            el("TOTALREVISEDPRICE", DECIMAL, "?", label="Total revised price", access="read"),
            el("PROJECTLOCATIONID", TEXT, "?", label="Location", access="read"),
            el("CUSTOMERID", TEXT, "?", label="Customer ID", access="read"),
            el("DEPARTMENTID", TEXT, "?", label="Department"),
            el("DEPARTMENTNAME", TEXT, "?", label="Department name", access="read"),
            el("SCOPE", TEXT, "?", label="Scope"),
            el("INCLUSIONS", TEXT, "?", label="Inclusions"),
            el("EXCLUSIONS", TEXT, "?", label="Exclusions"),
            el("TERMS", TEXT, "?", label="Terms"),
            el("SCHEDULEDSTARTDATE", DATE, "?", label="Scheduled start date"),
            el("ACTUALSTARTDATE", DATE, "?", label="Actual start date"),
            el("SCHEDULEDCOMPLETIONDATE", DATE, "?", label="Scheduled completion date"),
            el("REVISEDCOMPLETIONDATE", DATE, "?", label="Revised completion date"),
            el("SUBSTANTIALCOMPLETIONDATE", DATE, "?", label="Substantial completion date"),
            el("ACTUALCOMPLETIONDATE", DATE, "?", label="Actual completion date"),
            el("NOTICETOPROCEED", DATE, "?", label="Notice to proceed"),
            el("RESPONSEDUE", DATE, "?", label="Response due"),
            el("EXECUTEDON", DATE, "?", label="Executed on"),
            el("SCHEDULEIMPACT", TEXT, "?", label="Schedule impact"),
            el("INTERNALREFNO", TEXT, "?", label="Internal reference no."),
            el("INTERNALINITIATEDBYKEY", TEXT, "?", label="Internal initiated by key"),
            el("INTERNALINITIATEDBY", TEXT, "?", label="Internal initiated by"),
            el("INTERNALINITIATEDBYNAME", TEXT, "?", label="Internal initiated by name", access="read"),
            el("INTERNALVERBALBYKEY", TEXT, "?", label="Internal verbal by key"),
            el("INTERNALVERBALBY", TEXT, "?", label="Internal verbal by"),
            el("INTERNALVERBALBYNAME", TEXT, "?", label="Internal verbal by name", access="read"),
            el("INTERNALISSUEDBYKEY", TEXT, "?", label="Internal issued by key"),
            el("INTERNALISSUEDBY", TEXT, "?", label="Internal issued by"),
            el("INTERNALISSUEDBYNAME", TEXT, "?", label="Internal issued by name", access="read"),
            el("INTERNALISSUEDON", DATE, "?", label="Internal issued on"),
            el("INTERNALAPPROVEDBYKEY", TEXT, "?", label="Internal approved by key"),
            el("INTERNALAPPROVEDBY", TEXT, "?", label="Internal approved by"),
            el("INTERNALAPPROVEDBYNAME", TEXT, "?", label="Internal approved by name", access="read"),
            el("INTERNALAPPROVEDON", DATE, "?", label="Internal approved on"),
            el("INTERNALSIGNEDBYKEY", TEXT, "?", label="Internal signed by key"),
            el("INTERNALSIGNEDBY", TEXT, "?", label="Internal signed by"),
            el("INTERNALSIGNEDBYNAME", TEXT, "?", label="Internal signed by name", access="read"),
            el("INTERNALSIGNEDON", DATE, "?", label="Internal signed on"),
            el("INTERNALSOURCE", TEXT, "?", label="Internal source"),
            el("INTERNALSOURCEREFNO", TEXT, "?", label="Internal source reference no."),
            el("EXTERNALREFNO", TEXT, "?", label="External reference no."),
            el("EXTERNALVERBALBYKEY", TEXT, "?", label="External verbal by key"),
            el("EXTERNALVERBALBY", TEXT, "?", label="External verbal by"),
            el("EXTERNALAPPROVEDBYKEY", TEXT, "?", label="External approved by key"),
            el("EXTERNALAPPROVEDBY", TEXT, "?", label="External approved by"),
            el("EXTERNALAPPROVEDON", DATE, "?", label="External approved on"),
            el("EXTERNALSIGNEDBYKEY", TEXT, "?", label="External signed by key"),
            el("EXTERNALSIGNEDBY", TEXT, "?", label="External signed by"),
            el("EXTERNALSIGNEDON", DATE, "?", label="External signed on"),
            el("SUPDOCID", TEXT, "?", label="Attachment"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", default="active"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("BILLEDPRICE", DECIMAL, "?", label="Total billed", access="read"),
            el("BILLEDNETRETAINAGE", DECIMAL, "?", label="Billed net retainage", access="read"),
            el("PERCENTAGEBILLED", DECIMAL, "?", label="Percent billed", access="read"),
            el("PERCENTAGEBILLEDNETRETAINAGE", DECIMAL, "?", label="Percent billed net retainage", access="read"),
            el("RETAINAGEHELD", DECIMAL, "?", label="Retainage held", access="read"),
            el("RETAINAGERELEASED", DECIMAL, "?", label="Retainage released", access="read"),
            el("RETAINAGEBALANCE", DECIMAL, "?", label="Retainage balance", access="read"),
            el("PAYMENTSRECEIVED", DECIMAL, "?", label="Payments received", access="read"),
            el("BALANCETOBILL", DECIMAL, "?", label="Balance to bill", access="read"),
            el("APPLIEDTODATE", DECIMAL, "?", label="Previously applied to date", access="read"),
            el("RETAINAGEAMOUNTFROMWORK", DECIMAL, "?", label="Retainage amount from work", access="read"),
            el(
                "RETAINAGEAMOUNTFROMSTORED", DECIMAL, "?", label="Retainage amount from stored materials", access="read"
            ),
            el("LASTAMOUNTAPPLIED", DECIMAL, "?", label="Last amount applied", access="read"),
            el("PERCENTCOMPLETED", PERCENT, "?", label="Percent completed", access="read"),
            el("STOREDMATERIALS", DECIMAL, "?", label="Stored materials", access="read"),
            el("DEFAULTRATETABLEKEY", INTEGER, "?", label="Default rate table key", access="read"),
            el("DEFAULTRATETABLEID", TEXT, "?", label="Default rate table"),
            el("TSRATETABLEKEY", INTEGER, "?", label="Timesheets rate table key", access="read"),
            el("TSRATETABLEID", TEXT, "?", label="Timesheets rate table"),
            el("PORATETABLEKEY", INTEGER, "?", label="PO rate table key", access="read"),
            el("PORATETABLEID", TEXT, "?", label="PO rate table"),
            el("APRATETABLEKEY", INTEGER, "?", label="AP rate table key", access="read"),
            el("APRATETABLEID", TEXT, "?", label="AP rate table"),
            el("GLRATETABLEKEY", INTEGER, "?", label="GL rate table key", access="read"),
            el("GLRATETABLEID", TEXT, "?", label="GL rate table"),
            el("CCRATETABLEKEY", INTEGER, "?", label="Credit card rate table key", access="read"),
            el("CCRATETABLEID", TEXT, "?", label="Credit card rate table"),
            el("EERATETABLEKEY", INTEGER, "?", label="Employee expense rate table key", access="read"),
            el("EERATETABLEID", TEXT, "?", label="Employee expense rate table"),
            el("GLEXCLUDE", BOOLEAN, "?", since="2023.R2", label="Exclude from GL budget posting", default="false"),
            el("PCLTAXSCHEDULEID", TEXT, "?", label="Billing tax schedule"),
            el("TAXSOLUTIONID", TEXT, "?", label="Tax solution", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "PROJECTCONTRACTLINEENTRIES",
                list_of(
                    el(
                        "PROJECTCONTRACTLINEENTRY",
                        Ref("intacct.construction.projectcontractlineentry", "PROJECTCONTRACTLINEENTRY"),
                        "*",
                    )
                ),
                "?",
                label="Project contract line entries",
            ),
            el("CLASSID", TEXT, "?", label="Class"),
            el("CONTRACTID", TEXT, "?", label="Contract ID"),
            el("COSTTYPEID", TEXT, "?", label="Cost type"),
            el("EMPLOYEEID", TEXT, "?", label="Employee"),
            el("ITEMID", TEXT, "?", label="Item", required=("create",)),
            el("PROJECTID", TEXT, "?", label="Project", required=("create",)),
            el("TASKID", TEXT, "?", label="Task"),
            el("VENDORID", TEXT, "?", label="Vendor"),
            el("WAREHOUSEID", TEXT, "?", label="Warehouse"),
        ),
        label="Project contract line",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "create", "update", "delete"),
        relationships=(
            Relationship("PROJECTCONTRACT", "PROJECTCONTRACT", "MANY2ONE", "PROJECTCONTRACTID"),
            Relationship(
                "PARENT", "PROJECTCONTRACTLINE", "MANY2ONE", "PROJECTCONTRACTLINEID", "Parent project contract line"
            ),
            Relationship("GLACCOUNT", "GLACCOUNT", "MANY2ONE", "ACCOUNTNO"),
            Relationship("DEPARTMENT", "DEPARTMENT", "MANY2ONE", "DEPARTMENTID"),
            Relationship(
                "INTERNALINITIATED",
                "EMPLOYEE",
                "MANY2ONE",
                "INTERNALINITIATED.EMPLOYEEID",
                "Internal initiated by employee",
            ),
            Relationship(
                "INTERNALVERBAL", "EMPLOYEE", "MANY2ONE", "INTERNALVERBAL.EMPLOYEEID", "Internal verbal by employee"
            ),
            Relationship(
                "INTERNALISSUED", "EMPLOYEE", "MANY2ONE", "INTERNALISSUED.EMPLOYEEID", "Internal issued by employee"
            ),
            Relationship(
                "INTERNALAPPROVED",
                "EMPLOYEE",
                "MANY2ONE",
                "INTERNALAPPROVED.EMPLOYEEID",
                "Internal approved by employee",
            ),
            Relationship(
                "INTERNALSIGNED", "EMPLOYEE", "MANY2ONE", "INTERNALSIGNED.EMPLOYEEID", "Internal signed by employee"
            ),
            Relationship("EXTERNALVERBAL", "EMPLOYEE", "MANY2ONE", "EXTERNALVERBAL.NAME", "External verbal by contact"),
            Relationship(
                "EXTERNALAPPROVED", "EMPLOYEE", "MANY2ONE", "EXTERNALAPPROVED.NAME", "External approved by contact"
            ),
            Relationship("EXTERNALSIGNED", "EMPLOYEE", "MANY2ONE", "EXTERNALSIGNED.NAME", "External signed by contact"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_projectcontractline(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[PROJECTCONTRACTLINE]:
    """Find records of Project contract line (PROJECTCONTRACTLINE).

    Answers `Records[PROJECTCONTRACTLINE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/project-contracts/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="PROJECTCONTRACTLINE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_projectcontractline(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[PROJECTCONTRACTLINE]:
    """Read records of Project contract line (PROJECTCONTRACTLINE) by key.

    Answers `Records[PROJECTCONTRACTLINE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/project-contracts/
    """
    from intacct.common.read import read

    return read(
        object="PROJECTCONTRACTLINE",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def create_projectcontractline(
    *,
    projectcontractid: str | None,
    projectcontractlineid: str | None,
    name: str | None,
    contractlinedate: datetime.date | None,
    accountno: str | None,
    billingtype: Literal["Progress", "TM"] | None,
    maximumbilling: Literal["Total revised price", "Specified amount", "No maximum"] | None,
    itemid: str | None,
    projectid: str | None,
    parentid: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    retainagepercentage: Decimal | None | Unset = UNSET,
    billable: bool | None | Unset = UNSET,
    maximumbillingamount: Decimal | None | Unset = UNSET,
    summarizebill: bool | None | Unset = UNSET,
    departmentid: str | None | Unset = UNSET,
    scope: str | None | Unset = UNSET,
    inclusions: str | None | Unset = UNSET,
    exclusions: str | None | Unset = UNSET,
    terms: str | None | Unset = UNSET,
    scheduledstartdate: datetime.date | None | Unset = UNSET,
    actualstartdate: datetime.date | None | Unset = UNSET,
    scheduledcompletiondate: datetime.date | None | Unset = UNSET,
    revisedcompletiondate: datetime.date | None | Unset = UNSET,
    substantialcompletiondate: datetime.date | None | Unset = UNSET,
    actualcompletiondate: datetime.date | None | Unset = UNSET,
    noticetoproceed: datetime.date | None | Unset = UNSET,
    responsedue: datetime.date | None | Unset = UNSET,
    executedon: datetime.date | None | Unset = UNSET,
    scheduleimpact: str | None | Unset = UNSET,
    internalrefno: str | None | Unset = UNSET,
    internalinitiatedbykey: str | None | Unset = UNSET,
    internalinitiatedby: str | None | Unset = UNSET,
    internalverbalbykey: str | None | Unset = UNSET,
    internalverbalby: str | None | Unset = UNSET,
    internalissuedbykey: str | None | Unset = UNSET,
    internalissuedby: str | None | Unset = UNSET,
    internalissuedon: datetime.date | None | Unset = UNSET,
    internalapprovedbykey: str | None | Unset = UNSET,
    internalapprovedby: str | None | Unset = UNSET,
    internalapprovedon: datetime.date | None | Unset = UNSET,
    internalsignedbykey: str | None | Unset = UNSET,
    internalsignedby: str | None | Unset = UNSET,
    internalsignedon: datetime.date | None | Unset = UNSET,
    internalsource: str | None | Unset = UNSET,
    internalsourcerefno: str | None | Unset = UNSET,
    externalrefno: str | None | Unset = UNSET,
    externalverbalbykey: str | None | Unset = UNSET,
    externalverbalby: str | None | Unset = UNSET,
    externalapprovedbykey: str | None | Unset = UNSET,
    externalapprovedby: str | None | Unset = UNSET,
    externalapprovedon: datetime.date | None | Unset = UNSET,
    externalsignedbykey: str | None | Unset = UNSET,
    externalsignedby: str | None | Unset = UNSET,
    externalsignedon: datetime.date | None | Unset = UNSET,
    supdocid: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    defaultratetableid: str | None | Unset = UNSET,
    tsratetableid: str | None | Unset = UNSET,
    poratetableid: str | None | Unset = UNSET,
    apratetableid: str | None | Unset = UNSET,
    glratetableid: str | None | Unset = UNSET,
    ccratetableid: str | None | Unset = UNSET,
    eeratetableid: str | None | Unset = UNSET,
    glexclude: bool | None | Unset = UNSET,
    pcltaxscheduleid: str | None | Unset = UNSET,
    projectcontractlineentries: list[PROJECTCONTRACTLINEENTRY] | None | Unset = UNSET,
    classid: str | None | Unset = UNSET,
    contractid: str | None | Unset = UNSET,
    costtypeid: str | None | Unset = UNSET,
    employeeid: str | None | Unset = UNSET,
    taskid: str | None | Unset = UNSET,
    vendorid: str | None | Unset = UNSET,
    warehouseid: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[PROJECTCONTRACTLINE]:
    """Create one record of Project contract line (PROJECTCONTRACTLINE).

    Answers the record as `Records[PROJECTCONTRACTLINE]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/project-contracts/
    """
    from intacct.common.create import create

    return create(
        objects=[
            PROJECTCONTRACTLINE(
                projectcontractid=projectcontractid,
                projectcontractlineid=projectcontractlineid,
                name=name,
                parentid=parentid,
                description=description,
                contractlinedate=contractlinedate,
                accountno=accountno,
                retainagepercentage=retainagepercentage,
                billable=billable,
                billingtype=billingtype,
                maximumbilling=maximumbilling,
                maximumbillingamount=maximumbillingamount,
                summarizebill=summarizebill,
                departmentid=departmentid,
                scope=scope,
                inclusions=inclusions,
                exclusions=exclusions,
                terms=terms,
                scheduledstartdate=scheduledstartdate,
                actualstartdate=actualstartdate,
                scheduledcompletiondate=scheduledcompletiondate,
                revisedcompletiondate=revisedcompletiondate,
                substantialcompletiondate=substantialcompletiondate,
                actualcompletiondate=actualcompletiondate,
                noticetoproceed=noticetoproceed,
                responsedue=responsedue,
                executedon=executedon,
                scheduleimpact=scheduleimpact,
                internalrefno=internalrefno,
                internalinitiatedbykey=internalinitiatedbykey,
                internalinitiatedby=internalinitiatedby,
                internalverbalbykey=internalverbalbykey,
                internalverbalby=internalverbalby,
                internalissuedbykey=internalissuedbykey,
                internalissuedby=internalissuedby,
                internalissuedon=internalissuedon,
                internalapprovedbykey=internalapprovedbykey,
                internalapprovedby=internalapprovedby,
                internalapprovedon=internalapprovedon,
                internalsignedbykey=internalsignedbykey,
                internalsignedby=internalsignedby,
                internalsignedon=internalsignedon,
                internalsource=internalsource,
                internalsourcerefno=internalsourcerefno,
                externalrefno=externalrefno,
                externalverbalbykey=externalverbalbykey,
                externalverbalby=externalverbalby,
                externalapprovedbykey=externalapprovedbykey,
                externalapprovedby=externalapprovedby,
                externalapprovedon=externalapprovedon,
                externalsignedbykey=externalsignedbykey,
                externalsignedby=externalsignedby,
                externalsignedon=externalsignedon,
                supdocid=supdocid,
                status=status,
                defaultratetableid=defaultratetableid,
                tsratetableid=tsratetableid,
                poratetableid=poratetableid,
                apratetableid=apratetableid,
                glratetableid=glratetableid,
                ccratetableid=ccratetableid,
                eeratetableid=eeratetableid,
                glexclude=glexclude,
                pcltaxscheduleid=pcltaxscheduleid,
                projectcontractlineentries=projectcontractlineentries,
                classid=classid,
                contractid=contractid,
                costtypeid=costtypeid,
                employeeid=employeeid,
                itemid=itemid,
                projectid=projectid,
                taskid=taskid,
                vendorid=vendorid,
                warehouseid=warehouseid,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_projectcontractline(
    *,
    recordno: int | None,
    projectcontractid: str | None | Unset = UNSET,
    projectcontractlineid: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    parentid: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    contractlinedate: datetime.date | None | Unset = UNSET,
    accountno: str | None | Unset = UNSET,
    retainagepercentage: Decimal | None | Unset = UNSET,
    billable: bool | None | Unset = UNSET,
    billingtype: Literal["Progress", "TM"] | None | Unset = UNSET,
    maximumbilling: Literal["Total revised price", "Specified amount", "No maximum"] | None | Unset = UNSET,
    maximumbillingamount: Decimal | None | Unset = UNSET,
    summarizebill: bool | None | Unset = UNSET,
    departmentid: str | None | Unset = UNSET,
    scope: str | None | Unset = UNSET,
    inclusions: str | None | Unset = UNSET,
    exclusions: str | None | Unset = UNSET,
    terms: str | None | Unset = UNSET,
    scheduledstartdate: datetime.date | None | Unset = UNSET,
    actualstartdate: datetime.date | None | Unset = UNSET,
    scheduledcompletiondate: datetime.date | None | Unset = UNSET,
    revisedcompletiondate: datetime.date | None | Unset = UNSET,
    substantialcompletiondate: datetime.date | None | Unset = UNSET,
    actualcompletiondate: datetime.date | None | Unset = UNSET,
    noticetoproceed: datetime.date | None | Unset = UNSET,
    responsedue: datetime.date | None | Unset = UNSET,
    executedon: datetime.date | None | Unset = UNSET,
    scheduleimpact: str | None | Unset = UNSET,
    internalrefno: str | None | Unset = UNSET,
    internalinitiatedbykey: str | None | Unset = UNSET,
    internalinitiatedby: str | None | Unset = UNSET,
    internalverbalbykey: str | None | Unset = UNSET,
    internalverbalby: str | None | Unset = UNSET,
    internalissuedbykey: str | None | Unset = UNSET,
    internalissuedby: str | None | Unset = UNSET,
    internalissuedon: datetime.date | None | Unset = UNSET,
    internalapprovedbykey: str | None | Unset = UNSET,
    internalapprovedby: str | None | Unset = UNSET,
    internalapprovedon: datetime.date | None | Unset = UNSET,
    internalsignedbykey: str | None | Unset = UNSET,
    internalsignedby: str | None | Unset = UNSET,
    internalsignedon: datetime.date | None | Unset = UNSET,
    internalsource: str | None | Unset = UNSET,
    internalsourcerefno: str | None | Unset = UNSET,
    externalrefno: str | None | Unset = UNSET,
    externalverbalbykey: str | None | Unset = UNSET,
    externalverbalby: str | None | Unset = UNSET,
    externalapprovedbykey: str | None | Unset = UNSET,
    externalapprovedby: str | None | Unset = UNSET,
    externalapprovedon: datetime.date | None | Unset = UNSET,
    externalsignedbykey: str | None | Unset = UNSET,
    externalsignedby: str | None | Unset = UNSET,
    externalsignedon: datetime.date | None | Unset = UNSET,
    supdocid: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    defaultratetableid: str | None | Unset = UNSET,
    tsratetableid: str | None | Unset = UNSET,
    poratetableid: str | None | Unset = UNSET,
    apratetableid: str | None | Unset = UNSET,
    glratetableid: str | None | Unset = UNSET,
    ccratetableid: str | None | Unset = UNSET,
    eeratetableid: str | None | Unset = UNSET,
    glexclude: bool | None | Unset = UNSET,
    pcltaxscheduleid: str | None | Unset = UNSET,
    projectcontractlineentries: list[PROJECTCONTRACTLINEENTRY] | None | Unset = UNSET,
    classid: str | None | Unset = UNSET,
    contractid: str | None | Unset = UNSET,
    costtypeid: str | None | Unset = UNSET,
    employeeid: str | None | Unset = UNSET,
    itemid: str | None | Unset = UNSET,
    projectid: str | None | Unset = UNSET,
    taskid: str | None | Unset = UNSET,
    vendorid: str | None | Unset = UNSET,
    warehouseid: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[PROJECTCONTRACTLINE]:
    """Change one record of Project contract line (PROJECTCONTRACTLINE); what is left out stays as it is.

    Answers the record as `Records[PROJECTCONTRACTLINE]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/project-contracts/
    """
    from intacct.common.update import update

    return update(
        objects=[
            PROJECTCONTRACTLINE(
                recordno=recordno,
                projectcontractid=projectcontractid,
                projectcontractlineid=projectcontractlineid,
                name=name,
                parentid=parentid,
                description=description,
                contractlinedate=contractlinedate,
                accountno=accountno,
                retainagepercentage=retainagepercentage,
                billable=billable,
                billingtype=billingtype,
                maximumbilling=maximumbilling,
                maximumbillingamount=maximumbillingamount,
                summarizebill=summarizebill,
                departmentid=departmentid,
                scope=scope,
                inclusions=inclusions,
                exclusions=exclusions,
                terms=terms,
                scheduledstartdate=scheduledstartdate,
                actualstartdate=actualstartdate,
                scheduledcompletiondate=scheduledcompletiondate,
                revisedcompletiondate=revisedcompletiondate,
                substantialcompletiondate=substantialcompletiondate,
                actualcompletiondate=actualcompletiondate,
                noticetoproceed=noticetoproceed,
                responsedue=responsedue,
                executedon=executedon,
                scheduleimpact=scheduleimpact,
                internalrefno=internalrefno,
                internalinitiatedbykey=internalinitiatedbykey,
                internalinitiatedby=internalinitiatedby,
                internalverbalbykey=internalverbalbykey,
                internalverbalby=internalverbalby,
                internalissuedbykey=internalissuedbykey,
                internalissuedby=internalissuedby,
                internalissuedon=internalissuedon,
                internalapprovedbykey=internalapprovedbykey,
                internalapprovedby=internalapprovedby,
                internalapprovedon=internalapprovedon,
                internalsignedbykey=internalsignedbykey,
                internalsignedby=internalsignedby,
                internalsignedon=internalsignedon,
                internalsource=internalsource,
                internalsourcerefno=internalsourcerefno,
                externalrefno=externalrefno,
                externalverbalbykey=externalverbalbykey,
                externalverbalby=externalverbalby,
                externalapprovedbykey=externalapprovedbykey,
                externalapprovedby=externalapprovedby,
                externalapprovedon=externalapprovedon,
                externalsignedbykey=externalsignedbykey,
                externalsignedby=externalsignedby,
                externalsignedon=externalsignedon,
                supdocid=supdocid,
                status=status,
                defaultratetableid=defaultratetableid,
                tsratetableid=tsratetableid,
                poratetableid=poratetableid,
                apratetableid=apratetableid,
                glratetableid=glratetableid,
                ccratetableid=ccratetableid,
                eeratetableid=eeratetableid,
                glexclude=glexclude,
                pcltaxscheduleid=pcltaxscheduleid,
                projectcontractlineentries=projectcontractlineentries,
                classid=classid,
                contractid=contractid,
                costtypeid=costtypeid,
                employeeid=employeeid,
                itemid=itemid,
                projectid=projectid,
                taskid=taskid,
                vendorid=vendorid,
                warehouseid=warehouseid,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_projectcontractline(keys: Listed) -> delete:
    """Delete records of Project contract line (PROJECTCONTRACTLINE) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/project-contracts/
    """
    from intacct.common.delete import delete

    return delete(object="PROJECTCONTRACTLINE", keys=listed(keys))


if TYPE_CHECKING:

    class _PROJECTCONTRACTLINEFields(Fields):
        """Fields of PROJECTCONTRACTLINE."""

        recordno: Field[int]
        projectcontractkey: Field[int]
        projectcontractid: Field[str]
        projectcontractname: Field[str]
        projectcontractlineid: Field[str]
        name: Field[str]
        parentkey: Field[int]
        parentid: Field[str]
        parentname: Field[str]
        description: Field[str]
        contractlinedate: Field[datetime.date]
        accountkey: Field[int]
        accountno: Field[str]
        accounttitle: Field[str]
        retainagepercentage: Field[Decimal]
        billable: Field[bool]
        billingtype: Field[str]
        maximumbilling: Field[str]
        maximumbillingamount: Field[Decimal]
        summarizebill: Field[bool]
        originalprice: Field[Decimal]
        revisionprice: Field[Decimal]
        forecastprice: Field[Decimal]
        approvedchangeprice: Field[Decimal]
        pendingchangeprice: Field[Decimal]
        otherprice: Field[Decimal]
        totalrevisedprice: Field[Decimal]
        projectlocationid: Field[str]
        customerid: Field[str]
        departmentid: Field[str]
        departmentname: Field[str]
        scope: Field[str]
        inclusions: Field[str]
        exclusions: Field[str]
        terms: Field[str]
        scheduledstartdate: Field[datetime.date]
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
        supdocid: Field[str]
        status: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        billedprice: Field[Decimal]
        billednetretainage: Field[Decimal]
        percentagebilled: Field[Decimal]
        percentagebillednetretainage: Field[Decimal]
        retainageheld: Field[Decimal]
        retainagereleased: Field[Decimal]
        retainagebalance: Field[Decimal]
        paymentsreceived: Field[Decimal]
        balancetobill: Field[Decimal]
        appliedtodate: Field[Decimal]
        retainageamountfromwork: Field[Decimal]
        retainageamountfromstored: Field[Decimal]
        lastamountapplied: Field[Decimal]
        percentcompleted: Field[Decimal]
        storedmaterials: Field[Decimal]
        defaultratetablekey: Field[int]
        defaultratetableid: Field[str]
        tsratetablekey: Field[int]
        tsratetableid: Field[str]
        poratetablekey: Field[int]
        poratetableid: Field[str]
        apratetablekey: Field[int]
        apratetableid: Field[str]
        glratetablekey: Field[int]
        glratetableid: Field[str]
        ccratetablekey: Field[int]
        ccratetableid: Field[str]
        eeratetablekey: Field[int]
        eeratetableid: Field[str]
        glexclude: Field[bool]
        pcltaxscheduleid: Field[str]
        taxsolutionid: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        classid: Field[str]
        contractid: Field[str]
        costtypeid: Field[str]
        employeeid: Field[str]
        itemid: Field[str]
        projectid: Field[str]
        taskid: Field[str]
        vendorid: Field[str]
        warehouseid: Field[str]
        projectcontract: _PROJECTCONTRACTFields
        parent: _PROJECTCONTRACTLINEFields
        glaccount: _GLACCOUNTFields
        department: _DEPARTMENTFields
        internalinitiated: _EMPLOYEEFields
        internalverbal: _EMPLOYEEFields
        internalissued: _EMPLOYEEFields
        internalapproved: _EMPLOYEEFields
        internalsigned: _EMPLOYEEFields
        externalverbal: _EMPLOYEEFields
        externalapproved: _EMPLOYEEFields
        externalsigned: _EMPLOYEEFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
