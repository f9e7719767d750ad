# Generated from spec/contracts_rev_mgmt/GENINVOICEPOLICY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GENINVOICEPOLICY."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, INTEGER, TEXT, Enumeration, MultipleChoice
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.update import update
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "GENINVOICEPOLICY",
    "create_geninvoicepolicy",
    "delete_geninvoicepolicy",
    "query_geninvoicepolicy",
    "read_geninvoicepolicy",
    "update_geninvoicepolicy",
]


@model
class GENINVOICEPOLICY(Object):
    """Contract invoice policy (GENINVOICEPOLICY).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery, create, update and delete.
    Related to 3 other objects for queries.
    Since 2017.R4 to 2017.R4.1 (which of them is not known).
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-invoice-policies/
    """

    fields: ClassVar[_GENINVOICEPOLICYFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without NAME.
    """
    name: str | None | Unset = UNSET
    """Name (text). Required in create. Required in update without RECORDNO."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    setasofdate: (
        Literal[
            "End of last month",
            "End of this month",
            "Beginning of this month",
            "End of last week",
            "End of this week",
            "Yesterday",
            "Today",
        ]
        | None
        | Unset
    ) = UNSET
    """Set "As of date" to (text). Allowed: End of last month, End of this month, Beginning of this month, End of
    last week, End of this week, Yesterday, Today.
    """
    docparid: str | None | Unset = UNSET
    """Transaction definition (text)."""
    invoiceby: tuple[str, ...] | None | Unset = UNSET
    """Invoice by (several values, written with #~# between them). Allowed: CUSTOMER (since 2020.R4), CONTRACT,
    BILLTO (since 2021.R3), PROJECT. Default: CUSTOMER#~#CONTRACT. Since 2019.R4.
    - Documented together: CUSTOMER and CONTRACT, CUSTOMER and BILLTO, these three, and either with PROJECT.
    """
    customerkey: int | None | Unset = UNSET
    """Customer key (integer, record number)."""
    customerid: str | None | Unset = UNSET
    """Customer (text)."""
    contractkey: int | None | Unset = UNSET
    """Contract key (integer, record number)."""
    contractid: str | None | Unset = UNSET
    """Contract (text)."""
    contractgroupid: str | None | Unset = UNSET
    """Contract or contract group (text)."""
    projectkey: int | None | Unset = UNSET
    """Project key (integer, record number)."""
    projectid: str | None | Unset = UNSET
    """Project (text)."""
    pricelistkey: int | None | Unset = UNSET
    """Price list key (integer, record number)."""
    pricelistid: str | None | Unset = UNSET
    """Price list for project billing (text)."""
    currency: str | None | Unset = UNSET
    """Contract currency (text). Three-letter code; amounts whose names begin with TRX_ are in it."""
    customertypekey: int | None | Unset = UNSET
    """Customer type key (integer, record number)."""
    customertypeid: str | None | Unset = UNSET
    """Customer type (text)."""
    projecttypekey: int | None | Unset = UNSET
    """Project type key (integer, record number)."""
    projecttypeid: str | None | Unset = UNSET
    """Project type (text)."""
    projectmanagerkey: int | None | Unset = UNSET
    """Project manager key (integer, record number)."""
    projectmanagerid: str | None | Unset = UNSET
    """Project manager (text)."""
    employeeid: str | None | Unset = UNSET
    """Employee (text)."""
    assetid: str | None | Unset = UNSET
    """Asset (text)."""
    itemkey: int | None | Unset = UNSET
    """Item key (integer, record number)."""
    itemid: str | None | Unset = UNSET
    """Item ID (text)."""
    itemgroupkey: int | None | Unset = UNSET
    """Item group key (integer, record number)."""
    itemgroupid: str | None | Unset = UNSET
    """Item group ID (text)."""
    deptfilterkey: int | None | Unset = UNSET
    """Department key (integer, record number)."""
    departmentid: str | None | Unset = UNSET
    """Department (text)."""
    locfilterkey: int | None | Unset = UNSET
    """Location key (integer, record number)."""
    locationid: str | None | Unset = UNSET
    """Location (text)."""
    classid: str | None | Unset = UNSET
    """Class ID (text)."""
    classgroupid: str | None | Unset = UNSET
    """Class group ID (text)."""
    customergroupid: str | None | Unset = UNSET
    """Customer group ID (text)."""
    projectgroupid: str | None | Unset = UNSET
    """Project group ID (text)."""
    departmentgroupid: str | None | Unset = UNSET
    """Department group ID (text)."""
    employeegroupid: str | None | Unset = UNSET
    """Employee group ID (text)."""
    assetgroupid: str | None | Unset = UNSET
    """Asset group ID (text)."""
    locationgroupid: str | None | Unset = UNSET
    """Location group ID (text)."""
    includecontracts: bool | None | Unset = UNSET
    """Contracts (boolean, true or false). Default: false."""
    includecontractusage: bool | None | Unset = UNSET
    """Contract usage (boolean, true or false). Default: false."""
    includetimesheets: bool | None | Unset = UNSET
    """Timesheets (boolean, true or false). Default: false."""
    includeexpenses: bool | None | Unset = UNSET
    """Expenses (boolean, true or false). Default: false."""
    includeapbills: bool | None | Unset = UNSET
    """Accounts Payable bills (boolean, true or false). Default: false."""
    includepodocuments: bool | None | Unset = UNSET
    """Purchasing transactions (boolean, true or false). Default: false."""
    approvalstatus: Literal["Approved", "Unapproved", "Both"] | None | Unset = UNSET
    """Approval status (text). Allowed: Approved, Unapproved, Both."""
    blankpricesonly: bool | None | Unset = UNSET
    """Only show items with blank prices (boolean, true or false). Default: false."""
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
    contracttypekey: int | None | Unset = UNSET
    """Contract type key (integer, record number)."""
    contracttypeid: str | None | Unset = UNSET
    """Contract type (text)."""
    scheduled: bool | None | Unset = UNSET
    """Scheduled (boolean, true or false). Default: false. Since 2022.R3."""
    startdate: datetime.date | None | Unset = UNSET
    """Start date (date, mm/dd/yyyy). Required when SCHEDULED is true. Since 2022.R3."""
    nextexecdate: datetime.date | None | Unset = UNSET
    """Next execution date (date, mm/dd/yyyy). Read-only."""
    repeatby: Literal["Days", "Weeks", "Months"] | None | Unset = UNSET
    """Repeats (text). Allowed: Days, Weeks, Months. Required when SCHEDULED is true. Since 2022.R3."""
    repeatinterval: int | None | Unset = UNSET
    """Every (integer). Required when SCHEDULED is true. Since 2022.R3."""
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
        "GENINVOICEPOLICY",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("NAME", TEXT, "?", label="Name", required=("create",)),
            el("DESCRIPTION", TEXT, "?", label="Description"),
            el(
                "SETASOFDATE",
                Enumeration(
                    "End of last month",
                    "End of this month",
                    "Beginning of this month",
                    "End of last week",
                    "End of this week",
                    "Yesterday",
                    "Today",
                ),
                "?",
                label='Set "As of date" to',
            ),
            el("DOCPARID", TEXT, "?", label="Transaction definition"),
            el(
                "INVOICEBY",
                MultipleChoice("CUSTOMER", "CONTRACT", "BILLTO", "PROJECT"),
                "?",
                since="2019.R4",
                label="Invoice by",
                default="CUSTOMER#~#CONTRACT",
            ),
            el("CUSTOMERKEY", INTEGER, "?", label="Customer key"),
            el("CUSTOMERID", TEXT, "?", label="Customer"),
            el("CONTRACTKEY", INTEGER, "?", label="Contract key"),
            el("CONTRACTID", TEXT, "?", label="Contract"),
            el("CONTRACTGROUPID", TEXT, "?", label="Contract or contract group"),
            el("PROJECTKEY", INTEGER, "?", label="Project key"),
            el("PROJECTID", TEXT, "?", label="Project"),
            el("PRICELISTKEY", INTEGER, "?", label="Price list key"),
            el("PRICELISTID", TEXT, "?", label="Price list for project billing"),
            el("CURRENCY", TEXT, "?", label="Contract currency"),
            el("CUSTOMERTYPEKEY", INTEGER, "?", label="Customer type key"),
            el("CUSTOMERTYPEID", TEXT, "?", label="Customer type"),
            el("PROJECTTYPEKEY", INTEGER, "?", label="Project type key"),
            el("PROJECTTYPEID", TEXT, "?", label="Project type"),
            el("PROJECTMANAGERKEY", INTEGER, "?", label="Project manager key"),
            el("PROJECTMANAGERID", TEXT, "?", label="Project manager"),
            el("EMPLOYEEID", TEXT, "?", label="Employee"),
            el("ASSETID", TEXT, "?", label="Asset"),
            el("ITEMKEY", INTEGER, "?", label="Item key"),
            el("ITEMID", TEXT, "?", label="Item ID"),
            el("ITEMGROUPKEY", INTEGER, "?", label="Item group key"),
            el("ITEMGROUPID", TEXT, "?", label="Item group ID"),
            el("DEPTFILTERKEY", INTEGER, "?", label="Department key"),
            el("DEPARTMENTID", TEXT, "?", label="Department"),
            el("LOCFILTERKEY", INTEGER, "?", label="Location key"),
            el("LOCATIONID", TEXT, "?", label="Location"),
            el("CLASSID", TEXT, "?", label="Class ID"),
            el("CLASSGROUPID", TEXT, "?", label="Class group ID"),
            el("CUSTOMERGROUPID", TEXT, "?", label="Customer group ID"),
            el("PROJECTGROUPID", TEXT, "?", label="Project group ID"),
            el("DEPARTMENTGROUPID", TEXT, "?", label="Department group ID"),
            el("EMPLOYEEGROUPID", TEXT, "?", label="Employee group ID"),
            el("ASSETGROUPID", TEXT, "?", label="Asset group ID"),
            el("LOCATIONGROUPID", TEXT, "?", label="Location group ID"),
            el("INCLUDECONTRACTS", BOOLEAN, "?", label="Contracts", default="false"),
            el("INCLUDECONTRACTUSAGE", BOOLEAN, "?", label="Contract usage", default="false"),
            el("INCLUDETIMESHEETS", BOOLEAN, "?", label="Timesheets", default="false"),
            el("INCLUDEEXPENSES", BOOLEAN, "?", label="Expenses", default="false"),
            el("INCLUDEAPBILLS", BOOLEAN, "?", label="Accounts Payable bills", default="false"),
            el("INCLUDEPODOCUMENTS", BOOLEAN, "?", label="Purchasing transactions", default="false"),
            el("APPROVALSTATUS", Enumeration("Approved", "Unapproved", "Both"), "?", label="Approval status"),
            el("BLANKPRICESONLY", BOOLEAN, "?", label="Only show items with blank prices", default="false"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", default="active"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CONTRACTTYPEKEY", INTEGER, "?", label="Contract type key"),
            el("CONTRACTTYPEID", TEXT, "?", label="Contract type"),
            el("SCHEDULED", BOOLEAN, "?", since="2022.R3", label="Scheduled", default="false"),
            el("STARTDATE", DATE, "?", since="2022.R3", label="Start date"),
            el("NEXTEXECDATE", DATE, "?", label="Next execution date", access="read"),
            el("REPEATBY", Enumeration("Days", "Weeks", "Months"), "?", since="2022.R3", label="Repeats"),
            el("REPEATINTERVAL", INTEGER, "?", since="2022.R3", label="Every"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Contract invoice policy",
        since="2017.R4..2017.R4.1",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_geninvoicepolicy(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[GENINVOICEPOLICY]:
    """Find records of Contract invoice policy (GENINVOICEPOLICY).

    Answers `Records[GENINVOICEPOLICY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-invoice-policies/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="GENINVOICEPOLICY",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_geninvoicepolicy(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[GENINVOICEPOLICY]:
    """Read records of Contract invoice policy (GENINVOICEPOLICY) by key.

    Answers `Records[GENINVOICEPOLICY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-invoice-policies/
    """
    from intacct.common.read import read

    return read(
        object="GENINVOICEPOLICY",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def create_geninvoicepolicy(
    *,
    name: str | None,
    description: str | None | Unset = UNSET,
    setasofdate: Literal[
        "End of last month",
        "End of this month",
        "Beginning of this month",
        "End of last week",
        "End of this week",
        "Yesterday",
        "Today",
    ]
    | None
    | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
    invoiceby: tuple[str, ...] | None | Unset = UNSET,
    customerkey: int | None | Unset = UNSET,
    customerid: str | None | Unset = UNSET,
    contractkey: int | None | Unset = UNSET,
    contractid: str | None | Unset = UNSET,
    contractgroupid: str | None | Unset = UNSET,
    projectkey: int | None | Unset = UNSET,
    projectid: str | None | Unset = UNSET,
    pricelistkey: int | None | Unset = UNSET,
    pricelistid: str | None | Unset = UNSET,
    currency: str | None | Unset = UNSET,
    customertypekey: int | None | Unset = UNSET,
    customertypeid: str | None | Unset = UNSET,
    projecttypekey: int | None | Unset = UNSET,
    projecttypeid: str | None | Unset = UNSET,
    projectmanagerkey: int | None | Unset = UNSET,
    projectmanagerid: str | None | Unset = UNSET,
    employeeid: str | None | Unset = UNSET,
    assetid: str | None | Unset = UNSET,
    itemkey: int | None | Unset = UNSET,
    itemid: str | None | Unset = UNSET,
    itemgroupkey: int | None | Unset = UNSET,
    itemgroupid: str | None | Unset = UNSET,
    deptfilterkey: int | None | Unset = UNSET,
    departmentid: str | None | Unset = UNSET,
    locfilterkey: int | None | Unset = UNSET,
    locationid: str | None | Unset = UNSET,
    classid: str | None | Unset = UNSET,
    classgroupid: str | None | Unset = UNSET,
    customergroupid: str | None | Unset = UNSET,
    projectgroupid: str | None | Unset = UNSET,
    departmentgroupid: str | None | Unset = UNSET,
    employeegroupid: str | None | Unset = UNSET,
    assetgroupid: str | None | Unset = UNSET,
    locationgroupid: str | None | Unset = UNSET,
    includecontracts: bool | None | Unset = UNSET,
    includecontractusage: bool | None | Unset = UNSET,
    includetimesheets: bool | None | Unset = UNSET,
    includeexpenses: bool | None | Unset = UNSET,
    includeapbills: bool | None | Unset = UNSET,
    includepodocuments: bool | None | Unset = UNSET,
    approvalstatus: Literal["Approved", "Unapproved", "Both"] | None | Unset = UNSET,
    blankpricesonly: bool | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    contracttypekey: int | None | Unset = UNSET,
    contracttypeid: str | None | Unset = UNSET,
    scheduled: bool | None | Unset = UNSET,
    startdate: datetime.date | None | Unset = UNSET,
    repeatby: Literal["Days", "Weeks", "Months"] | None | Unset = UNSET,
    repeatinterval: int | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[GENINVOICEPOLICY]:
    """Create one record of Contract invoice policy (GENINVOICEPOLICY).

    Answers the record as `Records[GENINVOICEPOLICY]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-invoice-policies/
    """
    from intacct.common.create import create

    return create(
        objects=[
            GENINVOICEPOLICY(
                name=name,
                description=description,
                setasofdate=setasofdate,
                docparid=docparid,
                invoiceby=invoiceby,
                customerkey=customerkey,
                customerid=customerid,
                contractkey=contractkey,
                contractid=contractid,
                contractgroupid=contractgroupid,
                projectkey=projectkey,
                projectid=projectid,
                pricelistkey=pricelistkey,
                pricelistid=pricelistid,
                currency=currency,
                customertypekey=customertypekey,
                customertypeid=customertypeid,
                projecttypekey=projecttypekey,
                projecttypeid=projecttypeid,
                projectmanagerkey=projectmanagerkey,
                projectmanagerid=projectmanagerid,
                employeeid=employeeid,
                assetid=assetid,
                itemkey=itemkey,
                itemid=itemid,
                itemgroupkey=itemgroupkey,
                itemgroupid=itemgroupid,
                deptfilterkey=deptfilterkey,
                departmentid=departmentid,
                locfilterkey=locfilterkey,
                locationid=locationid,
                classid=classid,
                classgroupid=classgroupid,
                customergroupid=customergroupid,
                projectgroupid=projectgroupid,
                departmentgroupid=departmentgroupid,
                employeegroupid=employeegroupid,
                assetgroupid=assetgroupid,
                locationgroupid=locationgroupid,
                includecontracts=includecontracts,
                includecontractusage=includecontractusage,
                includetimesheets=includetimesheets,
                includeexpenses=includeexpenses,
                includeapbills=includeapbills,
                includepodocuments=includepodocuments,
                approvalstatus=approvalstatus,
                blankpricesonly=blankpricesonly,
                status=status,
                contracttypekey=contracttypekey,
                contracttypeid=contracttypeid,
                scheduled=scheduled,
                startdate=startdate,
                repeatby=repeatby,
                repeatinterval=repeatinterval,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_geninvoicepolicy(
    *,
    recordno: int | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    setasofdate: Literal[
        "End of last month",
        "End of this month",
        "Beginning of this month",
        "End of last week",
        "End of this week",
        "Yesterday",
        "Today",
    ]
    | None
    | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
    invoiceby: tuple[str, ...] | None | Unset = UNSET,
    customerkey: int | None | Unset = UNSET,
    customerid: str | None | Unset = UNSET,
    contractkey: int | None | Unset = UNSET,
    contractid: str | None | Unset = UNSET,
    contractgroupid: str | None | Unset = UNSET,
    projectkey: int | None | Unset = UNSET,
    projectid: str | None | Unset = UNSET,
    pricelistkey: int | None | Unset = UNSET,
    pricelistid: str | None | Unset = UNSET,
    currency: str | None | Unset = UNSET,
    customertypekey: int | None | Unset = UNSET,
    customertypeid: str | None | Unset = UNSET,
    projecttypekey: int | None | Unset = UNSET,
    projecttypeid: str | None | Unset = UNSET,
    projectmanagerkey: int | None | Unset = UNSET,
    projectmanagerid: str | None | Unset = UNSET,
    employeeid: str | None | Unset = UNSET,
    assetid: str | None | Unset = UNSET,
    itemkey: int | None | Unset = UNSET,
    itemid: str | None | Unset = UNSET,
    itemgroupkey: int | None | Unset = UNSET,
    itemgroupid: str | None | Unset = UNSET,
    deptfilterkey: int | None | Unset = UNSET,
    departmentid: str | None | Unset = UNSET,
    locfilterkey: int | None | Unset = UNSET,
    locationid: str | None | Unset = UNSET,
    classid: str | None | Unset = UNSET,
    classgroupid: str | None | Unset = UNSET,
    customergroupid: str | None | Unset = UNSET,
    projectgroupid: str | None | Unset = UNSET,
    departmentgroupid: str | None | Unset = UNSET,
    employeegroupid: str | None | Unset = UNSET,
    assetgroupid: str | None | Unset = UNSET,
    locationgroupid: str | None | Unset = UNSET,
    includecontracts: bool | None | Unset = UNSET,
    includecontractusage: bool | None | Unset = UNSET,
    includetimesheets: bool | None | Unset = UNSET,
    includeexpenses: bool | None | Unset = UNSET,
    includeapbills: bool | None | Unset = UNSET,
    includepodocuments: bool | None | Unset = UNSET,
    approvalstatus: Literal["Approved", "Unapproved", "Both"] | None | Unset = UNSET,
    blankpricesonly: bool | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    contracttypekey: int | None | Unset = UNSET,
    contracttypeid: str | None | Unset = UNSET,
    scheduled: bool | None | Unset = UNSET,
    startdate: datetime.date | None | Unset = UNSET,
    repeatby: Literal["Days", "Weeks", "Months"] | None | Unset = UNSET,
    repeatinterval: int | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[GENINVOICEPOLICY]:
    """Change one record of Contract invoice policy (GENINVOICEPOLICY); what is left out stays as it is.

    Answers the record as `Records[GENINVOICEPOLICY]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-invoice-policies/
    """
    from intacct.common.update import update

    return update(
        objects=[
            GENINVOICEPOLICY(
                recordno=recordno,
                name=name,
                description=description,
                setasofdate=setasofdate,
                docparid=docparid,
                invoiceby=invoiceby,
                customerkey=customerkey,
                customerid=customerid,
                contractkey=contractkey,
                contractid=contractid,
                contractgroupid=contractgroupid,
                projectkey=projectkey,
                projectid=projectid,
                pricelistkey=pricelistkey,
                pricelistid=pricelistid,
                currency=currency,
                customertypekey=customertypekey,
                customertypeid=customertypeid,
                projecttypekey=projecttypekey,
                projecttypeid=projecttypeid,
                projectmanagerkey=projectmanagerkey,
                projectmanagerid=projectmanagerid,
                employeeid=employeeid,
                assetid=assetid,
                itemkey=itemkey,
                itemid=itemid,
                itemgroupkey=itemgroupkey,
                itemgroupid=itemgroupid,
                deptfilterkey=deptfilterkey,
                departmentid=departmentid,
                locfilterkey=locfilterkey,
                locationid=locationid,
                classid=classid,
                classgroupid=classgroupid,
                customergroupid=customergroupid,
                projectgroupid=projectgroupid,
                departmentgroupid=departmentgroupid,
                employeegroupid=employeegroupid,
                assetgroupid=assetgroupid,
                locationgroupid=locationgroupid,
                includecontracts=includecontracts,
                includecontractusage=includecontractusage,
                includetimesheets=includetimesheets,
                includeexpenses=includeexpenses,
                includeapbills=includeapbills,
                includepodocuments=includepodocuments,
                approvalstatus=approvalstatus,
                blankpricesonly=blankpricesonly,
                status=status,
                contracttypekey=contracttypekey,
                contracttypeid=contracttypeid,
                scheduled=scheduled,
                startdate=startdate,
                repeatby=repeatby,
                repeatinterval=repeatinterval,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_geninvoicepolicy(keys: Listed) -> delete:
    """Delete records of Contract invoice policy (GENINVOICEPOLICY) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-invoice-policies/
    """
    from intacct.common.delete import delete

    return delete(object="GENINVOICEPOLICY", keys=listed(keys))


if TYPE_CHECKING:

    class _GENINVOICEPOLICYFields(Fields):
        """Fields of GENINVOICEPOLICY."""

        recordno: Field[int]
        name: Field[str]
        description: Field[str]
        setasofdate: Field[str]
        docparid: Field[str]
        invoiceby: Field[tuple[str, ...]]
        customerkey: Field[int]
        customerid: Field[str]
        contractkey: Field[int]
        contractid: Field[str]
        contractgroupid: Field[str]
        projectkey: Field[int]
        projectid: Field[str]
        pricelistkey: Field[int]
        pricelistid: Field[str]
        currency: Field[str]
        customertypekey: Field[int]
        customertypeid: Field[str]
        projecttypekey: Field[int]
        projecttypeid: Field[str]
        projectmanagerkey: Field[int]
        projectmanagerid: Field[str]
        employeeid: Field[str]
        assetid: Field[str]
        itemkey: Field[int]
        itemid: Field[str]
        itemgroupkey: Field[int]
        itemgroupid: Field[str]
        deptfilterkey: Field[int]
        departmentid: Field[str]
        locfilterkey: Field[int]
        locationid: Field[str]
        classid: Field[str]
        classgroupid: Field[str]
        customergroupid: Field[str]
        projectgroupid: Field[str]
        departmentgroupid: Field[str]
        employeegroupid: Field[str]
        assetgroupid: Field[str]
        locationgroupid: Field[str]
        includecontracts: Field[bool]
        includecontractusage: Field[bool]
        includetimesheets: Field[bool]
        includeexpenses: Field[bool]
        includeapbills: Field[bool]
        includepodocuments: Field[bool]
        approvalstatus: Field[str]
        blankpricesonly: Field[bool]
        status: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        contracttypekey: Field[int]
        contracttypeid: Field[str]
        scheduled: Field[bool]
        startdate: Field[datetime.date]
        nextexecdate: Field[datetime.date]
        repeatby: Field[str]
        repeatinterval: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
