# Generated from spec/contracts_rev_mgmt/GENINVOICEPREVIEW.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GENINVOICEPREVIEW."""

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
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.location import _LOCATIONFields
    from intacct.contracts_rev_mgmt.geninvoicepolicy import _GENINVOICEPOLICYFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = ["GENINVOICEPREVIEW", "create_geninvoicepreview", "query_geninvoicepreview", "read_geninvoicepreview"]


@model
class GENINVOICEPREVIEW(Object):
    """Contract invoice preview (GENINVOICEPREVIEW).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery and create.
    Related to 4 other objects for queries.
    Since 2017.R4 to 2017.R4.1 (which of them is not known).
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-invoices/
    """

    fields: ClassVar[_GENINVOICEPREVIEWFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    name: str | None | Unset = UNSET
    """Name (text)."""
    filterkey: int | None | Unset = UNSET
    """Filter key (integer, record number)."""
    filtername: str | None | Unset = UNSET
    """Filter set (text)."""
    policykey: int | None | Unset = UNSET
    """Invoice policy key (integer, record number)."""
    policyname: str | None | Unset = UNSET
    """Invoice policy (text). Since 2022.R2."""
    asofdate: datetime.date | None | Unset = UNSET
    """As of date (date, mm/dd/yyyy). Required in create."""
    billschstartdate: datetime.date | None | Unset = UNSET
    """From date (date, mm/dd/yyyy)."""
    invoicedate: datetime.date | None | Unset = UNSET
    """Invoice and GL post date (date, mm/dd/yyyy). Required in create."""
    glpostdate: datetime.date | None | Unset = UNSET
    """GL post date (date, mm/dd/yyyy). Required in create."""
    type: Literal["Preview"] | None | Unset = UNSET
    """Type (text). Allowed: Preview."""
    docparid: str | None | Unset = UNSET
    """Transaction definition (text). Required in create."""
    invoicemsg: str | None | Unset = UNSET
    """Invoice message (text)."""
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
    contractgroupkey: int | None | Unset = UNSET
    """Contract group key (integer, record number)."""
    contractgroupid: str | None | Unset = UNSET
    """Contract or contract group (text)."""
    contractid: str | None | Unset = UNSET
    """Contract (text)."""
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
    itemid: str | None | Unset = UNSET
    """Item ID (text)."""
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
    locationgroupid: str | None | Unset = UNSET
    """Location group ID (text)."""
    includecontracts: bool | None | Unset = UNSET
    """Contracts (boolean, true or false). Default: false."""
    includecontractusage: bool | None | Unset = UNSET
    """Contract usage (boolean, true or false). Default: false."""
    includetimesheets: bool | None | Unset = UNSET
    """Timesheets (boolean, true or false)."""
    includeexpenses: bool | None | Unset = UNSET
    """Expenses (boolean, true or false)."""
    includeapbills: bool | None | Unset = UNSET
    """Accounts Payable bills (boolean, true or false)."""
    includepodocuments: bool | None | Unset = UNSET
    """Purchasing transactions (boolean, true or false)."""
    approvalstatus: Literal["Approved", "Unapproved", "Both"] | None | Unset = UNSET
    """Approval status (text). Allowed: Approved, Unapproved, Both."""
    blankpricesonly: bool | None | Unset = UNSET
    """Only show items with blank prices (boolean, true or false)."""
    geninvoicerunkey: int | None | Unset = UNSET
    """Invoice run key (integer, record number)."""
    melocationkey: int | None | Unset = UNSET
    """Mega location key (integer, record number)."""
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
    """Scheduled (boolean, true or false). Read-only."""
    serviceperiodstartdate: datetime.date | None | Unset = UNSET
    """Service period start date (date, mm/dd/yyyy). Since 2024.R4."""
    serviceperiodenddate: datetime.date | None | Unset = UNSET
    """Service period end date (date, mm/dd/yyyy). Since 2024.R4."""
    serviceperiodoverrideoption: (
        Literal["Do not override", "Override empty dates only", "Override all dates"] | None | Unset
    ) = UNSET
    """Override service period dates (text). Allowed: Do not override, Override empty dates only, Override all
    dates. Since 2024.R4.
    """
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
        "GENINVOICEPREVIEW",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("NAME", TEXT, "?", label="Name"),
            el("FILTERKEY", INTEGER, "?", label="Filter key"),
            el("FILTERNAME", TEXT, "?", label="Filter set"),
            el("POLICYKEY", INTEGER, "?", label="Invoice policy key"),
            el("POLICYNAME", TEXT, "?", since="2022.R2", label="Invoice policy"),
            el("ASOFDATE", DATE, "?", label="As of date", required=("create",)),
            el("BILLSCHSTARTDATE", DATE, "?", label="From date"),
            el("INVOICEDATE", DATE, "?", label="Invoice and GL post date", required=("create",)),
            el("GLPOSTDATE", DATE, "?", label="GL post date", required=("create",)),
            el("TYPE", Enumeration("Preview"), "?", label="Type"),
            el("DOCPARID", TEXT, "?", label="Transaction definition", required=("create",)),
            el("INVOICEMSG", TEXT, "?", label="Invoice message"),
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
            el("CONTRACTGROUPKEY", INTEGER, "?", label="Contract group key"),
            el("CONTRACTGROUPID", TEXT, "?", label="Contract or contract group"),
            el("CONTRACTID", TEXT, "?", label="Contract"),
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
            el("ITEMID", TEXT, "?", label="Item ID"),
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
            el("LOCATIONGROUPID", TEXT, "?", label="Location group ID"),
            el("INCLUDECONTRACTS", BOOLEAN, "?", label="Contracts", default="false"),
            el("INCLUDECONTRACTUSAGE", BOOLEAN, "?", label="Contract usage", default="false"),
            el("INCLUDETIMESHEETS", BOOLEAN, "?", label="Timesheets"),
            el("INCLUDEEXPENSES", BOOLEAN, "?", label="Expenses"),
            el("INCLUDEAPBILLS", BOOLEAN, "?", label="Accounts Payable bills"),
            el("INCLUDEPODOCUMENTS", BOOLEAN, "?", label="Purchasing transactions"),
            el("APPROVALSTATUS", Enumeration("Approved", "Unapproved", "Both"), "?", label="Approval status"),
            el("BLANKPRICESONLY", BOOLEAN, "?", label="Only show items with blank prices"),
            el("GENINVOICERUNKEY", INTEGER, "?", label="Invoice run key"),
            el("MELOCATIONKEY", INTEGER, "?", label="Mega location key"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CONTRACTTYPEKEY", INTEGER, "?", label="Contract type key"),
            el("CONTRACTTYPEID", TEXT, "?", label="Contract type"),
            el("SCHEDULED", BOOLEAN, "?", label="Scheduled", access="read"),
            el("SERVICEPERIODSTARTDATE", DATE, "?", since="2024.R4", label="Service period start date"),
            el("SERVICEPERIODENDDATE", DATE, "?", since="2024.R4", label="Service period end date"),
            el(
                "SERVICEPERIODOVERRIDEOPTION",
                Enumeration("Do not override", "Override empty dates only", "Override all dates"),
                "?",
                since="2024.R4",
                label="Override service period dates",
            ),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Contract invoice preview",
        since="2017.R4..2017.R4.1",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create"),
        relationships=(
            Relationship("FILTER", "GENINVOICEPOLICY", "MANY2ONE", "FILTERKEY"),
            Relationship("INVOICERUN", "INVOICERUN", "MANY2ONE", "PREVIEWKEY"),
            Relationship("EXCHANGERATEINFO", "EXCHANGERATEINFO", "MANY2ONE", "EXCHRATETYPEID"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_geninvoicepreview(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[GENINVOICEPREVIEW]:
    """Find records of Contract invoice preview (GENINVOICEPREVIEW).

    Answers `Records[GENINVOICEPREVIEW]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-invoices/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="GENINVOICEPREVIEW",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_geninvoicepreview(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[GENINVOICEPREVIEW]:
    """Read records of Contract invoice preview (GENINVOICEPREVIEW) by key.

    Answers `Records[GENINVOICEPREVIEW]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-invoices/
    """
    from intacct.common.read import read

    return read(
        object="GENINVOICEPREVIEW",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def create_geninvoicepreview(
    *,
    asofdate: datetime.date | None,
    invoicedate: datetime.date | None,
    glpostdate: datetime.date | None,
    docparid: str | None,
    name: str | None | Unset = UNSET,
    filterkey: int | None | Unset = UNSET,
    filtername: str | None | Unset = UNSET,
    policykey: int | None | Unset = UNSET,
    policyname: str | None | Unset = UNSET,
    billschstartdate: datetime.date | None | Unset = UNSET,
    type: Literal["Preview"] | None | Unset = UNSET,
    invoicemsg: str | None | Unset = UNSET,
    invoiceby: tuple[str, ...] | None | Unset = UNSET,
    customerkey: int | None | Unset = UNSET,
    customerid: str | None | Unset = UNSET,
    contractkey: int | None | Unset = UNSET,
    contractgroupkey: int | None | Unset = UNSET,
    contractgroupid: str | None | Unset = UNSET,
    contractid: str | None | Unset = UNSET,
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
    itemid: str | None | Unset = UNSET,
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
    locationgroupid: str | None | Unset = UNSET,
    includecontracts: bool | None | Unset = UNSET,
    includecontractusage: bool | None | Unset = UNSET,
    includetimesheets: bool | None | Unset = UNSET,
    includeexpenses: bool | None | Unset = UNSET,
    includeapbills: bool | None | Unset = UNSET,
    includepodocuments: bool | None | Unset = UNSET,
    approvalstatus: Literal["Approved", "Unapproved", "Both"] | None | Unset = UNSET,
    blankpricesonly: bool | None | Unset = UNSET,
    geninvoicerunkey: int | None | Unset = UNSET,
    melocationkey: int | None | Unset = UNSET,
    contracttypekey: int | None | Unset = UNSET,
    contracttypeid: str | None | Unset = UNSET,
    serviceperiodstartdate: datetime.date | None | Unset = UNSET,
    serviceperiodenddate: datetime.date | None | Unset = UNSET,
    serviceperiodoverrideoption: Literal["Do not override", "Override empty dates only", "Override all dates"]
    | None
    | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[GENINVOICEPREVIEW]:
    """Create one record of Contract invoice preview (GENINVOICEPREVIEW).

    Answers the record as `Records[GENINVOICEPREVIEW]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-invoices/
    """
    from intacct.common.create import create

    return create(
        objects=[
            GENINVOICEPREVIEW(
                name=name,
                filterkey=filterkey,
                filtername=filtername,
                policykey=policykey,
                policyname=policyname,
                asofdate=asofdate,
                billschstartdate=billschstartdate,
                invoicedate=invoicedate,
                glpostdate=glpostdate,
                type=type,
                docparid=docparid,
                invoicemsg=invoicemsg,
                invoiceby=invoiceby,
                customerkey=customerkey,
                customerid=customerid,
                contractkey=contractkey,
                contractgroupkey=contractgroupkey,
                contractgroupid=contractgroupid,
                contractid=contractid,
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
                itemid=itemid,
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
                locationgroupid=locationgroupid,
                includecontracts=includecontracts,
                includecontractusage=includecontractusage,
                includetimesheets=includetimesheets,
                includeexpenses=includeexpenses,
                includeapbills=includeapbills,
                includepodocuments=includepodocuments,
                approvalstatus=approvalstatus,
                blankpricesonly=blankpricesonly,
                geninvoicerunkey=geninvoicerunkey,
                melocationkey=melocationkey,
                contracttypekey=contracttypekey,
                contracttypeid=contracttypeid,
                serviceperiodstartdate=serviceperiodstartdate,
                serviceperiodenddate=serviceperiodenddate,
                serviceperiodoverrideoption=serviceperiodoverrideoption,
                extra={} if extra is None else extra,
            )
        ]
    )


if TYPE_CHECKING:

    class _GENINVOICEPREVIEWFields(Fields):
        """Fields of GENINVOICEPREVIEW."""

        recordno: Field[int]
        name: Field[str]
        filterkey: Field[int]
        filtername: Field[str]
        policykey: Field[int]
        policyname: Field[str]
        asofdate: Field[datetime.date]
        billschstartdate: Field[datetime.date]
        invoicedate: Field[datetime.date]
        glpostdate: Field[datetime.date]
        type: Field[str]
        docparid: Field[str]
        invoicemsg: Field[str]
        invoiceby: Field[tuple[str, ...]]
        customerkey: Field[int]
        customerid: Field[str]
        contractkey: Field[int]
        contractgroupkey: Field[int]
        contractgroupid: Field[str]
        contractid: Field[str]
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
        itemid: Field[str]
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
        locationgroupid: Field[str]
        includecontracts: Field[bool]
        includecontractusage: Field[bool]
        includetimesheets: Field[bool]
        includeexpenses: Field[bool]
        includeapbills: Field[bool]
        includepodocuments: Field[bool]
        approvalstatus: Field[str]
        blankpricesonly: Field[bool]
        geninvoicerunkey: Field[int]
        melocationkey: Field[int]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        contracttypekey: Field[int]
        contracttypeid: Field[str]
        scheduled: Field[bool]
        serviceperiodstartdate: Field[datetime.date]
        serviceperiodenddate: Field[datetime.date]
        serviceperiodoverrideoption: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        filter: _GENINVOICEPOLICYFields
        invoicerun: Fields
        exchangerateinfo: Fields
        melocation: _LOCATIONFields
