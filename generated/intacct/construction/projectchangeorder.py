# Generated from spec/construction/PROJECTCHANGEORDER.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object PROJECTCHANGEORDER."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct.common.update import update
    from intacct.company_console.contact import _CONTACTFields
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.construction.changerequeststatus import _CHANGEREQUESTSTATUSFields
    from intacct.construction.projectcontract import _PROJECTCONTRACTFields
    from intacct.construction.projectcontractline import _PROJECTCONTRACTLINEFields
    from intacct.inventory_control.item import _ITEMFields
    from intacct.project_resource_mgmt.project import _PROJECTFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "PROJECTCHANGEORDER",
    "create_projectchangeorder",
    "delete_projectchangeorder",
    "query_projectchangeorder",
    "read_by_name_projectchangeorder",
    "read_projectchangeorder",
    "update_projectchangeorder",
]


@model
class PROJECTCHANGEORDER(Object):
    """Project change order (PROJECTCHANGEORDER).

    Key: RECORDNO. Identified by people as PROJECTCHANGEORDERID. Operations: lookup, inspect, query, read,
    readByName, readByQuery, create, update and delete.
    Related to 9 other objects for queries.
    Reference: https://developer.intacct.com/api/construction/project-change-orders/
    """

    fields: ClassVar[_PROJECTCHANGEORDERFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without PROJECTCHANGEORDERID.
    """
    projectchangeorderid: str | None | Unset = UNSET
    """Project change order ID (text). Required in create. Required in update without RECORDNO."""
    projectkey: int | None | Unset = UNSET
    """Project key (integer, record number). Read-only."""
    projectid: str | None | Unset = UNSET
    """Project ID (text). Required in create."""
    projectname: str | None | Unset = UNSET
    """Project name (text). Read-only."""
    locationkey: int | None | Unset = UNSET
    """Location key (integer, record number). Read-only."""
    locationid: str | None | Unset = UNSET
    """Location ID (text). Read-only."""
    locationname: str | None | Unset = UNSET
    """Location name (text). Read-only."""
    customerkey: int | None | Unset = UNSET
    """Customer key (integer, record number). Read-only."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text). Read-only."""
    customername: str | None | Unset = UNSET
    """Customer name (text). Read-only."""
    projectchangeorderdate: datetime.date | None | Unset = UNSET
    """Project change order date (date, mm/dd/yyyy). Required in create."""
    projectchangeorderstate: Literal["Draft", "Posted"] | None | Unset = UNSET
    """State (text). Allowed: Draft, Posted. Default: Draft."""
    changerequeststatuskey: int | None | Unset = UNSET
    """Change request status key (integer, record number). Read-only."""
    changerequeststatusname: str | None | Unset = UNSET
    """Change request status (text)."""
    projectcontractkey: int | None | Unset = UNSET
    """Project contract key (integer, record number). Read-only."""
    projectcontractid: str | None | Unset = UNSET
    """Project contract ID (text). Required with PROJECTCONTRACTLINEID. Since 2022.R2."""
    projectcontractname: str | None | Unset = UNSET
    """Project contract name (text). Read-only."""
    projectcontractlinekey: int | None | Unset = UNSET
    """Project contract line key (integer, record number). Read-only."""
    projectcontractlineid: str | None | Unset = UNSET
    """Project contract line ID (text). Required with PROJECTCONTRACTID. Since 2022.R2."""
    projectcontractlinename: str | None | Unset = UNSET
    """Project contract line name (text). Read-only."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    priceeffectivedate: datetime.date | None | Unset = UNSET
    """Price effective date (date, mm/dd/yyyy)."""
    totalcost: Decimal | None | Unset = UNSET
    """Total cost (amount). Read-only."""
    totalprice: Decimal | None | Unset = UNSET
    """Total price (amount). Read-only."""
    sendtokey: str | None | Unset = UNSET
    """Send to key (text)."""
    sendto: str | None | Unset = UNSET
    """Send to (text)."""
    itemkey: int | None | Unset = UNSET
    """Billing item key (integer, record number)."""
    itemid: str | None | Unset = UNSET
    """Billing item ID (text)."""
    itemname: str | None | Unset = UNSET
    """Billing item name (text)."""
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
    """Initiated by key (text)."""
    internalinitiatedby: str | None | Unset = UNSET
    """Internal initiated by (text)."""
    internalinitiatedbyname: str | None | Unset = UNSET
    """Internal initiated by name (text)."""
    internalverbalbykey: str | None | Unset = UNSET
    """Verbal by key (text)."""
    internalverbalby: str | None | Unset = UNSET
    """Internal verbal by (text)."""
    internalverbalbyname: str | None | Unset = UNSET
    """Internal verbal by name (text)."""
    internalissuedbykey: str | None | Unset = UNSET
    """Issued by key (text)."""
    internalissuedby: str | None | Unset = UNSET
    """Internal issued by (text)."""
    internalissuedbyname: str | None | Unset = UNSET
    """Internal issued by name (text)."""
    internalissuedon: datetime.date | None | Unset = UNSET
    """Internal issued on (date, mm/dd/yyyy)."""
    internalapprovedbykey: str | None | Unset = UNSET
    """Approved by key (text)."""
    internalapprovedby: str | None | Unset = UNSET
    """Internal approved by (text)."""
    internalapprovedbyname: str | None | Unset = UNSET
    """Internal approved by name (text)."""
    internalapprovedon: datetime.date | None | Unset = UNSET
    """Internal approved on (date, mm/dd/yyyy)."""
    internalsignedbykey: str | None | Unset = UNSET
    """Signed by key (text)."""
    internalsignedby: str | None | Unset = UNSET
    """Internal signed by (text)."""
    internalsignedbyname: str | None | Unset = UNSET
    """Internal signed by name (text)."""
    internalsignedon: datetime.date | None | Unset = UNSET
    """Internal signed on (date, mm/dd/yyyy)."""
    internalsource: str | None | Unset = UNSET
    """Internal source (text)."""
    internalsourcerefno: str | None | Unset = UNSET
    """Internal source reference no. (text)."""
    externalrefno: str | None | Unset = UNSET
    """External reference no. (text)."""
    externalverbalbykey: str | None | Unset = UNSET
    """Verbal by key (text)."""
    externalverbalby: str | None | Unset = UNSET
    """External verbal by (text)."""
    externalapprovedbykey: str | None | Unset = UNSET
    """Approved by key (text)."""
    externalapprovedby: str | None | Unset = UNSET
    """External approved by (text)."""
    externalapprovedon: datetime.date | None | Unset = UNSET
    """External approved on (date, mm/dd/yyyy)."""
    externalsignedbykey: str | None | Unset = UNSET
    """Signed by key (text)."""
    externalsignedby: str | None | Unset = UNSET
    """External signed by (text)."""
    externalsignedon: datetime.date | None | Unset = UNSET
    """External signed on (date, mm/dd/yyyy)."""
    supdocid: str | None | Unset = UNSET
    """Attachment (text). ID of an attachment record, which can hold several files; not the name of a file."""
    supdockey: int | None | Unset = UNSET
    """Attachment key (integer, record number). RECORDNO of the attachment record. Read-only."""
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
        "PROJECTCHANGEORDER",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("PROJECTCHANGEORDERID", TEXT, "?", label="Project change order ID", required=("create",)),
            el("PROJECTKEY", INTEGER, "?", label="Project key", access="read"),
            el("PROJECTID", TEXT, "?", label="Project ID", required=("create",)),
            el("PROJECTNAME", TEXT, "?", label="Project name", access="read"),
            el("LOCATIONKEY", INTEGER, "?", label="Location key", access="read"),
            el("LOCATIONID", TEXT, "?", label="Location ID", access="read"),
            el("LOCATIONNAME", TEXT, "?", label="Location name", access="read"),
            el("CUSTOMERKEY", INTEGER, "?", label="Customer key", access="read"),
            el("CUSTOMERID", TEXT, "?", label="Customer ID", access="read"),
            el("CUSTOMERNAME", TEXT, "?", label="Customer name", access="read"),
            el("PROJECTCHANGEORDERDATE", DATE, "?", label="Project change order date", required=("create",)),
            el("PROJECTCHANGEORDERSTATE", Enumeration("Draft", "Posted"), "?", label="State", default="Draft"),
            el("CHANGEREQUESTSTATUSKEY", INTEGER, "?", label="Change request status key", access="read"),
            el("CHANGEREQUESTSTATUSNAME", TEXT, "?", label="Change request status"),
            el("PROJECTCONTRACTKEY", INTEGER, "?", label="Project contract key", access="read"),
            el("PROJECTCONTRACTID", TEXT, "?", since="2022.R2", label="Project contract ID"),
            el("PROJECTCONTRACTNAME", TEXT, "?", label="Project contract name", access="read"),
            el("PROJECTCONTRACTLINEKEY", INTEGER, "?", label="Project contract line key", access="read"),
            el("PROJECTCONTRACTLINEID", TEXT, "?", since="2022.R2", label="Project contract line ID"),
            el("PROJECTCONTRACTLINENAME", TEXT, "?", label="Project contract line name", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Description"),
            el("PRICEEFFECTIVEDATE", DATE, "?", label="Price effective date"),
            el("TOTALCOST", DECIMAL, "?", label="Total cost", access="read"),
            el("TOTALPRICE", DECIMAL, "?", label="Total price", access="read"),
            el("SENDTOKEY", TEXT, "?", label="Send to key"),
            el("SENDTO", TEXT, "?", label="Send to"),
            el("ITEMKEY", INTEGER, "?", label="Billing item key"),
            el("ITEMID", TEXT, "?", label="Billing item ID"),
            el("ITEMNAME", TEXT, "?", label="Billing item name"),
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
            el("INTERNALINITIATEDBYKEY", TEXT, "?", label="Initiated by key"),
            el("INTERNALINITIATEDBY", TEXT, "?", label="Internal initiated by"),
            el("INTERNALINITIATEDBYNAME", TEXT, "?", label="Internal initiated by name"),
            el("INTERNALVERBALBYKEY", TEXT, "?", label="Verbal by key"),
            el("INTERNALVERBALBY", TEXT, "?", label="Internal verbal by"),
            el("INTERNALVERBALBYNAME", TEXT, "?", label="Internal verbal by name"),
            el("INTERNALISSUEDBYKEY", TEXT, "?", label="Issued by key"),
            el("INTERNALISSUEDBY", TEXT, "?", label="Internal issued by"),
            el("INTERNALISSUEDBYNAME", TEXT, "?", label="Internal issued by name"),
            el("INTERNALISSUEDON", DATE, "?", label="Internal issued on"),
            el("INTERNALAPPROVEDBYKEY", TEXT, "?", label="Approved by key"),
            el("INTERNALAPPROVEDBY", TEXT, "?", label="Internal approved by"),
            el("INTERNALAPPROVEDBYNAME", TEXT, "?", label="Internal approved by name"),
            el("INTERNALAPPROVEDON", DATE, "?", label="Internal approved on"),
            el("INTERNALSIGNEDBYKEY", TEXT, "?", label="Signed by key"),
            el("INTERNALSIGNEDBY", TEXT, "?", label="Internal signed by"),
            el("INTERNALSIGNEDBYNAME", TEXT, "?", label="Internal signed by name"),
            el("INTERNALSIGNEDON", DATE, "?", label="Internal signed on"),
            el("INTERNALSOURCE", TEXT, "?", label="Internal source"),
            el("INTERNALSOURCEREFNO", TEXT, "?", label="Internal source reference no."),
            el("EXTERNALREFNO", TEXT, "?", label="External reference no."),
            el("EXTERNALVERBALBYKEY", TEXT, "?", label="Verbal by key"),
            el("EXTERNALVERBALBY", TEXT, "?", label="External verbal by"),
            el("EXTERNALAPPROVEDBYKEY", TEXT, "?", label="Approved by key"),
            el("EXTERNALAPPROVEDBY", TEXT, "?", label="External approved by"),
            el("EXTERNALAPPROVEDON", DATE, "?", label="External approved on"),
            el("EXTERNALSIGNEDBYKEY", TEXT, "?", label="Signed by key"),
            el("EXTERNALSIGNEDBY", TEXT, "?", label="External signed by"),
            el("EXTERNALSIGNEDON", DATE, "?", label="External signed on"),
            el("SUPDOCID", TEXT, "?", label="Attachment"),
            el("SUPDOCKEY", INTEGER, "?", label="Attachment key", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Project change order",
        key="RECORDNO",
        name_key="PROJECTCHANGEORDERID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("CRSTATUS", "CHANGEREQUESTSTATUS", "MANY2ONE", "CHANGEREQUESTSTATUSNAME"),
            Relationship("PROJECTCONTRACT", "PROJECTCONTRACT", "ONE2ONE", "PROJECTCONTRACTID"),
            Relationship("PROJECTCONTRACTLINE", "PROJECTCONTRACTLINE", "ONE2ONE", "PROJECTCONTRACTLINEID"),
            Relationship("PROJECT", "PROJECT", "MANY2ONE", "PROJECTID"),
            Relationship("SENDTO", "CONTACT", "MANY2ONE", "SENDTO", "Send-to contact", attr="sendto_record"),
            Relationship("ITEM", "ITEM", "MANY2ONE", "ITEMID", "Item"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_projectchangeorder(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[PROJECTCHANGEORDER]:
    """Find records of Project change order (PROJECTCHANGEORDER).

    Answers `Records[PROJECTCHANGEORDER]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/project-change-orders/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="PROJECTCHANGEORDER",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_projectchangeorder(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[PROJECTCHANGEORDER]:
    """Read records of Project change order (PROJECTCHANGEORDER) by key.

    Answers `Records[PROJECTCHANGEORDER]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/project-change-orders/
    """
    from intacct.common.read import read

    return read(
        object="PROJECTCHANGEORDER",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def read_by_name_projectchangeorder(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[PROJECTCHANGEORDER]:
    """Read records of Project change order (PROJECTCHANGEORDER) by the identifier that people use.

    Answers `Records[PROJECTCHANGEORDER]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/project-change-orders/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="PROJECTCHANGEORDER",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def create_projectchangeorder(
    *,
    projectchangeorderid: str | None,
    projectid: str | None,
    projectchangeorderdate: datetime.date | None,
    projectchangeorderstate: Literal["Draft", "Posted"] | None | Unset = UNSET,
    changerequeststatusname: str | None | Unset = UNSET,
    projectcontractid: str | None | Unset = UNSET,
    projectcontractlineid: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    priceeffectivedate: datetime.date | None | Unset = UNSET,
    sendtokey: str | None | Unset = UNSET,
    sendto: str | None | Unset = UNSET,
    itemkey: int | None | Unset = UNSET,
    itemid: str | None | Unset = UNSET,
    itemname: str | None | Unset = UNSET,
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
    internalinitiatedbyname: str | None | Unset = UNSET,
    internalverbalbykey: str | None | Unset = UNSET,
    internalverbalby: str | None | Unset = UNSET,
    internalverbalbyname: str | None | Unset = UNSET,
    internalissuedbykey: str | None | Unset = UNSET,
    internalissuedby: str | None | Unset = UNSET,
    internalissuedbyname: str | None | Unset = UNSET,
    internalissuedon: datetime.date | None | Unset = UNSET,
    internalapprovedbykey: str | None | Unset = UNSET,
    internalapprovedby: str | None | Unset = UNSET,
    internalapprovedbyname: str | None | Unset = UNSET,
    internalapprovedon: datetime.date | None | Unset = UNSET,
    internalsignedbykey: str | None | Unset = UNSET,
    internalsignedby: str | None | Unset = UNSET,
    internalsignedbyname: str | None | Unset = UNSET,
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
    extra: dict[str, ExtraValue] | None = None,
) -> create[PROJECTCHANGEORDER]:
    """Create one record of Project change order (PROJECTCHANGEORDER).

    Answers the record as `Records[PROJECTCHANGEORDER]`, with its keys alone: RECORDNO and PROJECTCHANGEORDERID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/project-change-orders/
    """
    from intacct.common.create import create

    return create(
        objects=[
            PROJECTCHANGEORDER(
                projectchangeorderid=projectchangeorderid,
                projectid=projectid,
                projectchangeorderdate=projectchangeorderdate,
                projectchangeorderstate=projectchangeorderstate,
                changerequeststatusname=changerequeststatusname,
                projectcontractid=projectcontractid,
                projectcontractlineid=projectcontractlineid,
                description=description,
                priceeffectivedate=priceeffectivedate,
                sendtokey=sendtokey,
                sendto=sendto,
                itemkey=itemkey,
                itemid=itemid,
                itemname=itemname,
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
                internalinitiatedbyname=internalinitiatedbyname,
                internalverbalbykey=internalverbalbykey,
                internalverbalby=internalverbalby,
                internalverbalbyname=internalverbalbyname,
                internalissuedbykey=internalissuedbykey,
                internalissuedby=internalissuedby,
                internalissuedbyname=internalissuedbyname,
                internalissuedon=internalissuedon,
                internalapprovedbykey=internalapprovedbykey,
                internalapprovedby=internalapprovedby,
                internalapprovedbyname=internalapprovedbyname,
                internalapprovedon=internalapprovedon,
                internalsignedbykey=internalsignedbykey,
                internalsignedby=internalsignedby,
                internalsignedbyname=internalsignedbyname,
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
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_projectchangeorder(
    *,
    recordno: int | None | Unset = UNSET,
    projectchangeorderid: str | None | Unset = UNSET,
    projectid: str | None | Unset = UNSET,
    projectchangeorderdate: datetime.date | None | Unset = UNSET,
    projectchangeorderstate: Literal["Draft", "Posted"] | None | Unset = UNSET,
    changerequeststatusname: str | None | Unset = UNSET,
    projectcontractid: str | None | Unset = UNSET,
    projectcontractlineid: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    priceeffectivedate: datetime.date | None | Unset = UNSET,
    sendtokey: str | None | Unset = UNSET,
    sendto: str | None | Unset = UNSET,
    itemkey: int | None | Unset = UNSET,
    itemid: str | None | Unset = UNSET,
    itemname: str | None | Unset = UNSET,
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
    internalinitiatedbyname: str | None | Unset = UNSET,
    internalverbalbykey: str | None | Unset = UNSET,
    internalverbalby: str | None | Unset = UNSET,
    internalverbalbyname: str | None | Unset = UNSET,
    internalissuedbykey: str | None | Unset = UNSET,
    internalissuedby: str | None | Unset = UNSET,
    internalissuedbyname: str | None | Unset = UNSET,
    internalissuedon: datetime.date | None | Unset = UNSET,
    internalapprovedbykey: str | None | Unset = UNSET,
    internalapprovedby: str | None | Unset = UNSET,
    internalapprovedbyname: str | None | Unset = UNSET,
    internalapprovedon: datetime.date | None | Unset = UNSET,
    internalsignedbykey: str | None | Unset = UNSET,
    internalsignedby: str | None | Unset = UNSET,
    internalsignedbyname: str | None | Unset = UNSET,
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
    extra: dict[str, ExtraValue] | None = None,
) -> update[PROJECTCHANGEORDER]:
    """Change one record of Project change order (PROJECTCHANGEORDER); what is left out stays as it is.

    Answers the record as `Records[PROJECTCHANGEORDER]`, with its keys alone: RECORDNO and PROJECTCHANGEORDERID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/project-change-orders/
    """
    from intacct.common.update import update

    return update(
        objects=[
            PROJECTCHANGEORDER(
                recordno=recordno,
                projectchangeorderid=projectchangeorderid,
                projectid=projectid,
                projectchangeorderdate=projectchangeorderdate,
                projectchangeorderstate=projectchangeorderstate,
                changerequeststatusname=changerequeststatusname,
                projectcontractid=projectcontractid,
                projectcontractlineid=projectcontractlineid,
                description=description,
                priceeffectivedate=priceeffectivedate,
                sendtokey=sendtokey,
                sendto=sendto,
                itemkey=itemkey,
                itemid=itemid,
                itemname=itemname,
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
                internalinitiatedbyname=internalinitiatedbyname,
                internalverbalbykey=internalverbalbykey,
                internalverbalby=internalverbalby,
                internalverbalbyname=internalverbalbyname,
                internalissuedbykey=internalissuedbykey,
                internalissuedby=internalissuedby,
                internalissuedbyname=internalissuedbyname,
                internalissuedon=internalissuedon,
                internalapprovedbykey=internalapprovedbykey,
                internalapprovedby=internalapprovedby,
                internalapprovedbyname=internalapprovedbyname,
                internalapprovedon=internalapprovedon,
                internalsignedbykey=internalsignedbykey,
                internalsignedby=internalsignedby,
                internalsignedbyname=internalsignedbyname,
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
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_projectchangeorder(keys: Listed) -> delete:
    """Delete records of Project change order (PROJECTCHANGEORDER) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/project-change-orders/
    """
    from intacct.common.delete import delete

    return delete(object="PROJECTCHANGEORDER", keys=listed(keys))


if TYPE_CHECKING:

    class _PROJECTCHANGEORDERFields(Fields):
        """Fields of PROJECTCHANGEORDER."""

        recordno: Field[int]
        projectchangeorderid: Field[str]
        projectkey: Field[int]
        projectid: Field[str]
        projectname: Field[str]
        locationkey: Field[int]
        locationid: Field[str]
        locationname: Field[str]
        customerkey: Field[int]
        customerid: Field[str]
        customername: Field[str]
        projectchangeorderdate: Field[datetime.date]
        projectchangeorderstate: Field[str]
        changerequeststatuskey: Field[int]
        changerequeststatusname: Field[str]
        projectcontractkey: Field[int]
        projectcontractid: Field[str]
        projectcontractname: Field[str]
        projectcontractlinekey: Field[int]
        projectcontractlineid: Field[str]
        projectcontractlinename: Field[str]
        description: Field[str]
        priceeffectivedate: Field[datetime.date]
        totalcost: Field[Decimal]
        totalprice: Field[Decimal]
        sendtokey: Field[str]
        sendto: Field[str]
        itemkey: Field[int]
        itemid: Field[str]
        itemname: Field[str]
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
        supdockey: Field[int]
        whenmodified: Field[datetime.datetime]
        whencreated: Field[datetime.datetime]
        modifiedby: Field[int]
        createdby: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        crstatus: _CHANGEREQUESTSTATUSFields
        projectcontract: _PROJECTCONTRACTFields
        projectcontractline: _PROJECTCONTRACTLINEFields
        project: _PROJECTFields
        sendto_record: _CONTACTFields
        item: _ITEMFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
