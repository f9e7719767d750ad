# Generated from spec/construction/PROJECTCONTRACT.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object PROJECTCONTRACT."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, DECIMAL, INTEGER, PERCENT, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
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
    from intacct.construction.projectcontracttype import _PROJECTCONTRACTTYPEFields
    from intacct.employee_expenses.employee import _EMPLOYEEFields
    from intacct.project_resource_mgmt.project import _PROJECTFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "PROJECTCONTRACT",
    "create_projectcontract",
    "delete_projectcontract",
    "query_projectcontract",
    "read_by_name_projectcontract",
    "read_projectcontract",
    "update_projectcontract",
]


@model
class PROJECTCONTRACT(Object):
    """Project contract (PROJECTCONTRACT).

    Key: RECORDNO. Identified by people as PROJECTCONTRACTID. Operations: lookup, inspect, query, read, readByName,
    create, update and delete.
    Related to 15 other objects for queries.
    Reference: https://developer.intacct.com/api/construction/project-contracts/
    """

    fields: ClassVar[_PROJECTCONTRACTFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without PROJECTCONTRACTID.
    """
    projectcontractid: str | None | Unset = UNSET
    """Project contract ID (text). Required in create. Required in update without RECORDNO."""
    name: str | None | Unset = UNSET
    """Project contract name (text). Required in create."""
    projectid: str | None | Unset = UNSET
    """Project (text). Required in create."""
    projectname: str | None | Unset = UNSET
    """Project name (text). Read-only."""
    projectkey: int | None | Unset = UNSET
    """Project key (integer, record number). Read-only."""
    projectlocationid: str | None | Unset = UNSET
    """Project location (text). Read-only."""
    projectlocationname: str | None | Unset = UNSET
    """Project location name (text). Read-only."""
    projectlocationkey: int | None | Unset = UNSET
    """Project location key (integer, record number). Read-only."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code; amounts whose names begin with TRX_ are in it. Read-only."""
    customerid: str | None | Unset = UNSET
    """Customer (text). Required in create."""
    customername: str | None | Unset = UNSET
    """Customer name (text). Read-only."""
    customerkey: int | None | Unset = UNSET
    """Customer key (integer, record number). Read-only."""
    contractdate: datetime.date | None | Unset = UNSET
    """Contract date (date, mm/dd/yyyy). Required in create."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    projectcontracttypeid: str | None | Unset = UNSET
    """Project contract type ID (text)."""
    projectcontracttypename: str | None | Unset = UNSET
    """Project contract type name (text). Read-only."""
    projectcontracttypekey: int | None | Unset = UNSET
    """Project contract type key (integer, record number). Read-only."""
    architect_contactname: str | None | Unset = UNSET
    """Architect (text)."""
    architectkey: int | None | Unset = UNSET
    """Architect key (integer, record number). Read-only."""
    billable: bool | None | Unset = UNSET
    """Billable (boolean, true or false). Whether a customer is to be charged for it. Default: false."""
    supdocid: str | None | Unset = UNSET
    """Attachment (text). ID of an attachment record, which can hold several files; not the name of a file."""
    supdockey: int | None | Unset = UNSET
    """Attachment key (integer, record number). RECORDNO of the attachment record. Read-only."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Default: active."""
    totalrevisedprice: Decimal | None | Unset = UNSET
    """Total revised contract price (amount). Read-only."""
    originalprice: Decimal | None | Unset = UNSET
    """Original price (amount). Read-only."""
    revisionprice: Decimal | None | Unset = UNSET
    """Revision price (amount). Read-only."""
    approvedchangeprice: Decimal | None | Unset = UNSET
    """Approved change price (amount). Read-only."""
    pendingchangeprice: Decimal | None | Unset = UNSET
    """Pending change price (amount). Read-only."""
    otherprice: Decimal | None | Unset = UNSET
    """Other price (amount). Read-only."""
    forecastprice: Decimal | None | Unset = UNSET
    """Forecast price (amount). Read-only."""
    billedprice: Decimal | None | Unset = UNSET
    """Total billed (amount). Read-only."""
    totalbillednetretainage: Decimal | None | Unset = UNSET
    """Total billed net retainage (decimal). Read-only."""
    percentagebilled: Decimal | None | Unset = UNSET
    """Percent billed (percent). Read-only."""
    percentagebillednetretainage: Decimal | None | Unset = UNSET
    """Percent billed net retainage (percent). Read-only."""
    totalretainageheld: Decimal | None | Unset = UNSET
    """Total retainage held (decimal). Read-only."""
    totalretainagereleased: Decimal | None | Unset = UNSET
    """Total retainage released (decimal). Read-only."""
    retainagebalance: Decimal | None | Unset = UNSET
    """Retainage balance (amount). Read-only."""
    balancetobill: Decimal | None | Unset = UNSET
    """Balance to bill (amount). Read-only."""
    balancetobillnetretainage: Decimal | None | Unset = UNSET
    """Balance to bill net retainage (amount). Read-only."""
    totalpaymentsreceived: Decimal | None | Unset = UNSET
    """Total payments received (decimal). Read-only."""
    retainagepercentage: Decimal | None | Unset = UNSET
    """Default retainage percentage (percent). Share of the amount that is held back until it is released."""
    storedmaterials: Decimal | None | Unset = UNSET
    """Stored materials (decimal). Read-only."""
    totalretainagefromwork: Decimal | None | Unset = UNSET
    """Retainage amount from completed work (decimal). Read-only."""
    totalretainagefromstored: Decimal | None | Unset = UNSET
    """Retainage amount from stored materials (decimal). Read-only."""
    lastapplicationno: str | None | Unset = UNSET
    """Last billing application number (text)."""
    nettotalbilled: Decimal | None | Unset = UNSET
    """Net total billed (decimal). Read-only."""
    nettotalpaymentsreceived: Decimal | None | Unset = UNSET
    """Net total payments received (decimal). Read-only."""
    billedtaxsubtotal: Decimal | None | Unset = UNSET
    """Subtotal for billed as tax (decimal). Read-only."""
    billeddiscountsubtotal: Decimal | None | Unset = UNSET
    """Subtotal for billed as a discount (decimal). Read-only."""
    billedchargesubtotal: Decimal | None | Unset = UNSET
    """Subtotal for billed as a charge (decimal). Read-only."""
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
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered. Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
    preventgeninvoice: bool | None | Unset = UNSET
    """Block generate invoices (boolean, true or false)."""
    posted: bool | None | Unset = UNSET
    """Post to GL budgets (boolean, true or false). Default: false. Since 2023.R1."""
    postto: (
        Literal["Project begin date", "Project contract date", "Project contract line date", "Entry effective date"]
        | None
        | Unset
    ) = UNSET
    """Posting period (text). Allowed: Project begin date, Project contract date, Project contract line date, Entry
    effective date. Default: Project contract date. Since 2023.R1.
    """
    originalglbudgetkey: int | None | Unset = UNSET
    """Original GL budget header key (integer, record number). Read-only."""
    originalglbudgetid: str | None | Unset = UNSET
    """Original GL budget ID (text). Since 2023.R1."""
    revisionglbudgetkey: int | None | Unset = UNSET
    """Revision GL budget header key (integer, record number). Read-only."""
    revisionglbudgetid: str | None | Unset = UNSET
    """Revision GL budget ID (text). Since 2023.R1."""
    approvedglbudgetkey: int | None | Unset = UNSET
    """Approved change GL budget header key (integer, record number). Read-only."""
    approvedglbudgetid: str | None | Unset = UNSET
    """Approved change GL budget ID (text). Since 2023.R1."""
    pendingglbudgetkey: int | None | Unset = UNSET
    """Pending change GL budget header key (integer, record number). Read-only."""
    pendingglbudgetid: str | None | Unset = UNSET
    """Pending change GL budget ID (text). Since 2023.R1."""
    forecastglbudgetkey: int | None | Unset = UNSET
    """Forecast GL budget header key (integer, record number). Read-only."""
    forecastglbudgetid: str | None | Unset = UNSET
    """Forecast GL budget ID (text). Since 2023.R1."""
    otherglbudgetkey: int | None | Unset = UNSET
    """Other GL budget header key (integer, record number). Read-only."""
    otherglbudgetid: str | None | Unset = UNSET
    """Other GL budget ID (text). Since 2023.R1."""
    wipexclude: bool | None | Unset = UNSET
    """Exclude from WIP reporting (boolean, true or false). Default: false. Since 2023.R2."""
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST."""
    taxscheduleid: str | None | Unset = UNSET
    """Billing tax schedule (text)."""
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
        "PROJECTCONTRACT",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("PROJECTCONTRACTID", TEXT, "?", label="Project contract ID", required=("create",)),
            el("NAME", TEXT, "?", label="Project contract name", required=("create",)),
            el("PROJECTID", TEXT, "?", label="Project", required=("create",)),
            el("PROJECTNAME", TEXT, "?", label="Project name", access="read"),
            el("PROJECTKEY", INTEGER, "?", label="Project key", access="read"),
            el("PROJECTLOCATIONID", TEXT, "?", label="Project location", access="read"),
            el("PROJECTLOCATIONNAME", TEXT, "?", label="Project location name", access="read"),
            el("PROJECTLOCATIONKEY", INTEGER, "?", label="Project location key", access="read"),
            el("CURRENCY", TEXT, "?", label="Currency", access="read"),
            el("CUSTOMERID", TEXT, "?", label="Customer", required=("create",)),
            el("CUSTOMERNAME", TEXT, "?", label="Customer name", access="read"),
            el("CUSTOMERKEY", INTEGER, "?", label="Customer key", access="read"),
            el("CONTRACTDATE", DATE, "?", label="Contract date", required=("create",)),
            el("DESCRIPTION", TEXT, "?", label="Description"),
            el("PROJECTCONTRACTTYPEID", TEXT, "?", label="Project contract type ID"),
            el("PROJECTCONTRACTTYPENAME", TEXT, "?", label="Project contract type name", access="read"),
            el("PROJECTCONTRACTTYPEKEY", INTEGER, "?", label="Project contract type key", access="read"),
            el("ARCHITECT.CONTACTNAME", TEXT, "?", label="Architect"),
            el("ARCHITECTKEY", INTEGER, "?", label="Architect key", access="read"),
            el("BILLABLE", BOOLEAN, "?", label="Billable", default="false"),
            el("SUPDOCID", TEXT, "?", label="Attachment"),
            el("SUPDOCKEY", INTEGER, "?", label="Attachment key", access="read"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", default="active"),
            el("TOTALREVISEDPRICE", DECIMAL, "?", label="Total revised contract price", access="read"),
            el("ORIGINALPRICE", DECIMAL, "?", label="Original price", access="read"),
            el("REVISIONPRICE", DECIMAL, "?", label="Revision price", access="read"),
            el("APPROVEDCHANGEPRICE", DECIMAL, "?", label="Approved change price", access="read"),
            el("PENDINGCHANGEPRICE", DECIMAL, "?", label="Pending change price", access="read"),
            el("OTHERPRICE", DECIMAL, "?", label="Other price", access="read"),
            el("FORECASTPRICE", DECIMAL, "?", label="Forecast price", access="read"),
            el("BILLEDPRICE", DECIMAL, "?", label="Total billed", access="read"),
            el("TOTALBILLEDNETRETAINAGE", DECIMAL, "?", label="Total billed net retainage", access="read"),
            el("PERCENTAGEBILLED", PERCENT, "?", label="Percent billed", access="read"),
            el("PERCENTAGEBILLEDNETRETAINAGE", PERCENT, "?", label="Percent billed net retainage", access="read"),
            el("TOTALRETAINAGEHELD", DECIMAL, "?", label="Total retainage held", access="read"),
            el("TOTALRETAINAGERELEASED", DECIMAL, "?", label="Total retainage released", access="read"),
            el("RETAINAGEBALANCE", DECIMAL, "?", label="Retainage balance", access="read"),
            el("BALANCETOBILL", DECIMAL, "?", label="Balance to bill", access="read"),
            el("BALANCETOBILLNETRETAINAGE", DECIMAL, "?", label="Balance to bill net retainage", access="read"),
            el("TOTALPAYMENTSRECEIVED", DECIMAL, "?", label="Total payments received", access="read"),
            el("RETAINAGEPERCENTAGE", PERCENT, "?", label="Default retainage percentage"),
            el("STOREDMATERIALS", DECIMAL, "?", label="Stored materials", access="read"),
            el("TOTALRETAINAGEFROMWORK", DECIMAL, "?", label="Retainage amount from completed work", access="read"),
            el("TOTALRETAINAGEFROMSTORED", DECIMAL, "?", label="Retainage amount from stored materials", access="read"),
            el("LASTAPPLICATIONNO", TEXT, "?", label="Last billing application number"),
            el("NETTOTALBILLED", DECIMAL, "?", label="Net total billed", access="read"),
            el("NETTOTALPAYMENTSRECEIVED", DECIMAL, "?", label="Net total payments received", access="read"),
            el("BILLEDTAXSUBTOTAL", DECIMAL, "?", label="Subtotal for billed as tax", access="read"),
            el("BILLEDDISCOUNTSUBTOTAL", DECIMAL, "?", label="Subtotal for billed as a discount", access="read"),
            el("BILLEDCHARGESUBTOTAL", DECIMAL, "?", label="Subtotal for billed as a charge", access="read"),
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
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("PREVENTGENINVOICE", BOOLEAN, "?", label="Block generate invoices"),
            el("POSTED", BOOLEAN, "?", since="2023.R1", label="Post to GL budgets", default="false"),
            el(
                "POSTTO",
                Enumeration(
                    "Project begin date", "Project contract date", "Project contract line date", "Entry effective date"
                ),
                "?",
                since="2023.R1",
                label="Posting period",
                default="Project contract date",
            ),
            el("ORIGINALGLBUDGETKEY", INTEGER, "?", label="Original GL budget header key", access="read"),
            el("ORIGINALGLBUDGETID", TEXT, "?", since="2023.R1", label="Original GL budget ID"),
            el("REVISIONGLBUDGETKEY", INTEGER, "?", label="Revision GL budget header key", access="read"),
            el("REVISIONGLBUDGETID", TEXT, "?", since="2023.R1", label="Revision GL budget ID"),
            el("APPROVEDGLBUDGETKEY", INTEGER, "?", label="Approved change GL budget header key", access="read"),
            el("APPROVEDGLBUDGETID", TEXT, "?", since="2023.R1", label="Approved change GL budget ID"),
            el("PENDINGGLBUDGETKEY", INTEGER, "?", label="Pending change GL budget header key", access="read"),
            el("PENDINGGLBUDGETID", TEXT, "?", since="2023.R1", label="Pending change GL budget ID"),
            el("FORECASTGLBUDGETKEY", INTEGER, "?", label="Forecast GL budget header key", access="read"),
            el("FORECASTGLBUDGETID", TEXT, "?", since="2023.R1", label="Forecast GL budget ID"),
            el("OTHERGLBUDGETKEY", INTEGER, "?", label="Other GL budget header key", access="read"),
            el("OTHERGLBUDGETID", TEXT, "?", since="2023.R1", label="Other GL budget ID"),
            el("WIPEXCLUDE", BOOLEAN, "?", since="2023.R2", label="Exclude from WIP reporting", default="false"),
            el("TAXSOLUTIONID", TEXT, "?", label="Tax solution"),
            el("TAXSCHEDULEID", TEXT, "?", label="Billing tax schedule"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Project contract",
        key="RECORDNO",
        name_key="PROJECTCONTRACTID",
        operations=("lookup", "inspect", "query", "read", "readByName", "create", "update", "delete"),
        relationships=(
            Relationship("PROJECT", "PROJECT", "MANY2ONE", "PROJECTID"),
            Relationship("CUSTOMER", "CUSTOMER", "MANY2ONE", "CUSTOMERID"),
            Relationship("ARCHITECTCONTACT", "CONTACT", "MANY2ONE", "ARCHITECT.CONTACTNAME", "Architect contact"),
            Relationship("PROJECTCONTRACTTYPE", "PROJECTCONTRACTTYPE", "MANY2ONE", "PROJECTCONTRACTTYPEID"),
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
def query_projectcontract(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[PROJECTCONTRACT]:
    """Find records of Project contract (PROJECTCONTRACT).

    Answers `Records[PROJECTCONTRACT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/project-contracts/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="PROJECTCONTRACT",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_projectcontract(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[PROJECTCONTRACT]:
    """Read records of Project contract (PROJECTCONTRACT) by key.

    Answers `Records[PROJECTCONTRACT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/project-contracts/
    """
    from intacct.common.read import read

    return read(
        object="PROJECTCONTRACT", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_projectcontract(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[PROJECTCONTRACT]:
    """Read records of Project contract (PROJECTCONTRACT) by the identifier that people use.

    Answers `Records[PROJECTCONTRACT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/project-contracts/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="PROJECTCONTRACT", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_projectcontract(
    *,
    projectcontractid: str | None,
    name: str | None,
    projectid: str | None,
    customerid: str | None,
    contractdate: datetime.date | None,
    description: str | None | Unset = UNSET,
    projectcontracttypeid: str | None | Unset = UNSET,
    architect_contactname: str | None | Unset = UNSET,
    billable: bool | None | Unset = UNSET,
    supdocid: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    retainagepercentage: Decimal | None | Unset = UNSET,
    lastapplicationno: str | None | Unset = UNSET,
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
    preventgeninvoice: bool | None | Unset = UNSET,
    posted: bool | None | Unset = UNSET,
    postto: Literal["Project begin date", "Project contract date", "Project contract line date", "Entry effective date"]
    | None
    | Unset = UNSET,
    originalglbudgetid: str | None | Unset = UNSET,
    revisionglbudgetid: str | None | Unset = UNSET,
    approvedglbudgetid: str | None | Unset = UNSET,
    pendingglbudgetid: str | None | Unset = UNSET,
    forecastglbudgetid: str | None | Unset = UNSET,
    otherglbudgetid: str | None | Unset = UNSET,
    wipexclude: bool | None | Unset = UNSET,
    taxsolutionid: str | None | Unset = UNSET,
    taxscheduleid: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[PROJECTCONTRACT]:
    """Create one record of Project contract (PROJECTCONTRACT).

    Answers the record as `Records[PROJECTCONTRACT]`, with its keys alone: RECORDNO and PROJECTCONTRACTID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/project-contracts/
    """
    from intacct.common.create import create

    return create(
        objects=[
            PROJECTCONTRACT(
                projectcontractid=projectcontractid,
                name=name,
                projectid=projectid,
                customerid=customerid,
                contractdate=contractdate,
                description=description,
                projectcontracttypeid=projectcontracttypeid,
                architect_contactname=architect_contactname,
                billable=billable,
                supdocid=supdocid,
                status=status,
                retainagepercentage=retainagepercentage,
                lastapplicationno=lastapplicationno,
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
                preventgeninvoice=preventgeninvoice,
                posted=posted,
                postto=postto,
                originalglbudgetid=originalglbudgetid,
                revisionglbudgetid=revisionglbudgetid,
                approvedglbudgetid=approvedglbudgetid,
                pendingglbudgetid=pendingglbudgetid,
                forecastglbudgetid=forecastglbudgetid,
                otherglbudgetid=otherglbudgetid,
                wipexclude=wipexclude,
                taxsolutionid=taxsolutionid,
                taxscheduleid=taxscheduleid,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_projectcontract(
    *,
    recordno: int | None | Unset = UNSET,
    projectcontractid: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    projectid: str | None | Unset = UNSET,
    customerid: str | None | Unset = UNSET,
    contractdate: datetime.date | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    projectcontracttypeid: str | None | Unset = UNSET,
    architect_contactname: str | None | Unset = UNSET,
    billable: bool | None | Unset = UNSET,
    supdocid: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    retainagepercentage: Decimal | None | Unset = UNSET,
    lastapplicationno: str | None | Unset = UNSET,
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
    preventgeninvoice: bool | None | Unset = UNSET,
    posted: bool | None | Unset = UNSET,
    postto: Literal["Project begin date", "Project contract date", "Project contract line date", "Entry effective date"]
    | None
    | Unset = UNSET,
    originalglbudgetid: str | None | Unset = UNSET,
    revisionglbudgetid: str | None | Unset = UNSET,
    approvedglbudgetid: str | None | Unset = UNSET,
    pendingglbudgetid: str | None | Unset = UNSET,
    forecastglbudgetid: str | None | Unset = UNSET,
    otherglbudgetid: str | None | Unset = UNSET,
    wipexclude: bool | None | Unset = UNSET,
    taxsolutionid: str | None | Unset = UNSET,
    taxscheduleid: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[PROJECTCONTRACT]:
    """Change one record of Project contract (PROJECTCONTRACT); what is left out stays as it is.

    Answers the record as `Records[PROJECTCONTRACT]`, with its keys alone: RECORDNO and PROJECTCONTRACTID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/project-contracts/
    """
    from intacct.common.update import update

    return update(
        objects=[
            PROJECTCONTRACT(
                recordno=recordno,
                projectcontractid=projectcontractid,
                name=name,
                projectid=projectid,
                customerid=customerid,
                contractdate=contractdate,
                description=description,
                projectcontracttypeid=projectcontracttypeid,
                architect_contactname=architect_contactname,
                billable=billable,
                supdocid=supdocid,
                status=status,
                retainagepercentage=retainagepercentage,
                lastapplicationno=lastapplicationno,
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
                preventgeninvoice=preventgeninvoice,
                posted=posted,
                postto=postto,
                originalglbudgetid=originalglbudgetid,
                revisionglbudgetid=revisionglbudgetid,
                approvedglbudgetid=approvedglbudgetid,
                pendingglbudgetid=pendingglbudgetid,
                forecastglbudgetid=forecastglbudgetid,
                otherglbudgetid=otherglbudgetid,
                wipexclude=wipexclude,
                taxsolutionid=taxsolutionid,
                taxscheduleid=taxscheduleid,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_projectcontract(keys: Listed) -> delete:
    """Delete records of Project contract (PROJECTCONTRACT) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/project-contracts/
    """
    from intacct.common.delete import delete

    return delete(object="PROJECTCONTRACT", keys=listed(keys))


if TYPE_CHECKING:

    class _PROJECTCONTRACTFields(Fields):
        """Fields of PROJECTCONTRACT."""

        recordno: Field[int]
        projectcontractid: Field[str]
        name: Field[str]
        projectid: Field[str]
        projectname: Field[str]
        projectkey: Field[int]
        projectlocationid: Field[str]
        projectlocationname: Field[str]
        projectlocationkey: Field[int]
        currency: Field[str]
        customerid: Field[str]
        customername: Field[str]
        customerkey: Field[int]
        contractdate: Field[datetime.date]
        description: Field[str]
        projectcontracttypeid: Field[str]
        projectcontracttypename: Field[str]
        projectcontracttypekey: Field[int]
        architect_contactname: Field[str]
        architectkey: Field[int]
        billable: Field[bool]
        supdocid: Field[str]
        supdockey: Field[int]
        status: Field[str]
        totalrevisedprice: Field[Decimal]
        originalprice: Field[Decimal]
        revisionprice: Field[Decimal]
        approvedchangeprice: Field[Decimal]
        pendingchangeprice: Field[Decimal]
        otherprice: Field[Decimal]
        forecastprice: Field[Decimal]
        billedprice: Field[Decimal]
        totalbillednetretainage: Field[Decimal]
        percentagebilled: Field[Decimal]
        percentagebillednetretainage: Field[Decimal]
        totalretainageheld: Field[Decimal]
        totalretainagereleased: Field[Decimal]
        retainagebalance: Field[Decimal]
        balancetobill: Field[Decimal]
        balancetobillnetretainage: Field[Decimal]
        totalpaymentsreceived: Field[Decimal]
        retainagepercentage: Field[Decimal]
        storedmaterials: Field[Decimal]
        totalretainagefromwork: Field[Decimal]
        totalretainagefromstored: Field[Decimal]
        lastapplicationno: Field[str]
        nettotalbilled: Field[Decimal]
        nettotalpaymentsreceived: Field[Decimal]
        billedtaxsubtotal: Field[Decimal]
        billeddiscountsubtotal: Field[Decimal]
        billedchargesubtotal: Field[Decimal]
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
        whenmodified: Field[datetime.datetime]
        whencreated: Field[datetime.datetime]
        modifiedby: Field[int]
        createdby: Field[int]
        preventgeninvoice: Field[bool]
        posted: Field[bool]
        postto: Field[str]
        originalglbudgetkey: Field[int]
        originalglbudgetid: Field[str]
        revisionglbudgetkey: Field[int]
        revisionglbudgetid: Field[str]
        approvedglbudgetkey: Field[int]
        approvedglbudgetid: Field[str]
        pendingglbudgetkey: Field[int]
        pendingglbudgetid: Field[str]
        forecastglbudgetkey: Field[int]
        forecastglbudgetid: Field[str]
        otherglbudgetkey: Field[int]
        otherglbudgetid: Field[str]
        wipexclude: Field[bool]
        taxsolutionid: Field[str]
        taxscheduleid: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        project: _PROJECTFields
        customer: _CUSTOMERFields
        architectcontact: _CONTACTFields
        projectcontracttype: _PROJECTCONTRACTTYPEFields
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
