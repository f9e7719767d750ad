# Generated from spec/construction/PJESTIMATE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object PJESTIMATE."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct.common.update import update
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.construction.pjestimateentry import PJESTIMATEENTRY
    from intacct.construction.pjestimatetype import _PJESTIMATETYPEFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "PJESTIMATE",
    "create_pjestimate",
    "delete_pjestimate",
    "query_pjestimate",
    "read_by_name_pjestimate",
    "read_pjestimate",
    "update_pjestimate",
]


@model
class PJESTIMATE(Object):
    """Project estimate (PJESTIMATE).

    Key: RECORDNO. Identified by people as PJESTIMATEID. Operations: lookup, inspect, query, read, readByName,
    readByQuery, create, update and delete.
    Owns: ENTRIES (PJESTIMATEENTRY).
    Related to 4 other objects for queries.
    Reference: https://developer.intacct.com/api/construction/project-estimates/
    """

    fields: ClassVar[_PJESTIMATEFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without project estimate ID.
    """
    pjestimateid: str | None | Unset = UNSET
    """Estimate ID (text). Required without a document sequence."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    estimatedate: datetime.date | None | Unset = UNSET
    """Estimate date (date, mm/dd/yyyy). Required when POSTTO is Estimate date and POSTED is true. Since 2020.R4."""
    isprimary: bool | None | Unset = UNSET
    """Primary (boolean, true or false)."""
    status: Literal["active", "inactive", "finalized"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive, finalized."""
    posted: bool | None | Unset = UNSET
    """Post to GL budgets (boolean, true or false). Default: false."""
    glbudgetheaderkey: int | None | Unset = UNSET
    """GL budget header key (integer, record number). Read-only."""
    glbudgetid: str | None | Unset = UNSET
    """GL budget ID (text)."""
    postto: Literal["First period", "Estimate date", "Effective date", "All periods"] | None | Unset = UNSET
    """Posting period (text). Allowed: First period, Estimate date, Effective date, All periods. Default: First
    period.
    """
    projectkey: int | None | Unset = UNSET
    """Project key (integer, record number). Read-only."""
    projectid: str | None | Unset = UNSET
    """Project ID (text). Required in create."""
    projectname: str | None | Unset = UNSET
    """Project name (text). Read-only."""
    pjestimatetypekey: int | None | Unset = UNSET
    """Estimate type key (integer, record number). Read-only."""
    pjestimatetypename: str | None | Unset = UNSET
    """Estimate type (text)."""
    selectedwftypes: (
        Literal["original", "revision", "forecast", "approved change", "pending change", "other"] | None | Unset
    ) = UNSET
    """Selected estimate entry workflow types (text). Allowed: original, revision, forecast, approved change,
    pending change, other. Read-only.
    """
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code; amounts whose names begin with TRX_ are in it. Read-only."""
    projectbegindate: datetime.date | None | Unset = UNSET
    """Begin date (date, mm/dd/yyyy). Read-only."""
    projectenddate: datetime.date | None | Unset = UNSET
    """End date (date, mm/dd/yyyy). Read-only."""
    total: Decimal | None | Unset = UNSET
    """Estimate total (decimal). Read-only."""
    primaryforecast: bool | None | Unset = UNSET
    """Primary forecast (boolean, true or false)."""
    locationkey: int | None | Unset = UNSET
    """Location key (integer, record number). Read-only."""
    locationid: str | None | Unset = UNSET
    """Location (text). Read-only."""
    locationname: str | None | Unset = UNSET
    """Location name (text). Read-only."""
    parentprojectkey: int | None | Unset = UNSET
    """Parent project key (integer, record number). Read-only."""
    parentprojectid: str | None | Unset = UNSET
    """Parent project ID (text). Read-only."""
    parentprojectname: str | None | Unset = UNSET
    """Parent project name (text). Read-only."""
    customerkey: int | None | Unset = UNSET
    """Customer key (integer, record number). Read-only."""
    customerid: str | None | Unset = UNSET
    """Customer (text). Read-only."""
    customername: str | None | Unset = UNSET
    """Customer name (text). Read-only."""
    supdocid: str | None | Unset = UNSET
    """Attachment (text). ID of an attachment record, which can hold several files; not the name of a file."""
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
    entries: list[PJESTIMATEENTRY] | None | Unset = UNSET
    """Project estimate entries."""

    __wire__ = Wire(
        "PJESTIMATE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("PJESTIMATEID", TEXT, "?", label="Estimate ID"),
            el("DESCRIPTION", TEXT, "?", label="Description"),
            el("ESTIMATEDATE", DATE, "?", since="2020.R4", label="Estimate date"),
            el("ISPRIMARY", BOOLEAN, "?", label="Primary"),
            el("STATUS", Enumeration("active", "inactive", "finalized"), "?", label="Status"),
            el("POSTED", BOOLEAN, "?", label="Post to GL budgets", default="false"),
            el("GLBUDGETHEADERKEY", INTEGER, "?", label="GL budget header key", access="read"),
            el("GLBUDGETID", TEXT, "?", label="GL budget ID"),
            el(
                "POSTTO",
                Enumeration("First period", "Estimate date", "Effective date", "All periods"),
                "?",
                label="Posting period",
                default="First period",
            ),
            el("PROJECTKEY", INTEGER, "?", label="Project key", access="read"),
            el("PROJECTID", TEXT, "?", label="Project ID", required=("create",)),
            el("PROJECTNAME", TEXT, "?", label="Project name", access="read"),
            el("PJESTIMATETYPEKEY", INTEGER, "?", label="Estimate type key", access="read"),
            el("PJESTIMATETYPENAME", TEXT, "?", label="Estimate type"),
            el(
                "SELECTEDWFTYPES",
                Enumeration("original", "revision", "forecast", "approved change", "pending change", "other"),
                "?",
                label="Selected estimate entry workflow types",
                access="read",
            ),
            el("CURRENCY", TEXT, "?", label="Currency", access="read"),
            el("PROJECTBEGINDATE", DATE, "?", label="Begin date", access="read"),
            el("PROJECTENDDATE", DATE, "?", label="End date", access="read"),
            el("TOTAL", DECIMAL, "?", label="Estimate total", access="read"),
            el("PRIMARYFORECAST", BOOLEAN, "?", label="Primary forecast"),
            el("LOCATIONKEY", INTEGER, "?", label="Location key", access="read"),
            el("LOCATIONID", TEXT, "?", label="Location", access="read"),
            el("LOCATIONNAME", TEXT, "?", label="Location name", access="read"),
            el("PARENTPROJECTKEY", INTEGER, "?", label="Parent project key", access="read"),
            el("PARENTPROJECTID", TEXT, "?", label="Parent project ID", access="read"),
            el("PARENTPROJECTNAME", TEXT, "?", label="Parent project name", access="read"),
            el("CUSTOMERKEY", INTEGER, "?", label="Customer key", access="read"),
            el("CUSTOMERID", TEXT, "?", label="Customer", access="read"),
            el("CUSTOMERNAME", TEXT, "?", label="Customer name", access="read"),
            el("SUPDOCID", TEXT, "?", label="Attachment"),
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
            el(
                "ENTRIES",
                list_of(el("PJESTIMATEENTRY", Ref("intacct.construction.pjestimateentry", "PJESTIMATEENTRY"), "*")),
                "?",
                label="Project estimate entries",
            ),
        ),
        label="Project estimate",
        key="RECORDNO",
        name_key="PJESTIMATEID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("PJESTIMATETYPE", "PJESTIMATETYPE", "MANY2ONE", "PJESTIMATETYPENAME"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_pjestimate(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[PJESTIMATE]:
    """Find records of Project estimate (PJESTIMATE).

    Answers `Records[PJESTIMATE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/project-estimates/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="PJESTIMATE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_pjestimate(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[PJESTIMATE]:
    """Read records of Project estimate (PJESTIMATE) by key.

    Answers `Records[PJESTIMATE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/project-estimates/
    """
    from intacct.common.read import read

    return read(
        object="PJESTIMATE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_pjestimate(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[PJESTIMATE]:
    """Read records of Project estimate (PJESTIMATE) by the identifier that people use.

    Answers `Records[PJESTIMATE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/project-estimates/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="PJESTIMATE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_pjestimate(
    *,
    projectid: str | None,
    pjestimateid: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    estimatedate: datetime.date | None | Unset = UNSET,
    isprimary: bool | None | Unset = UNSET,
    status: Literal["active", "inactive", "finalized"] | None | Unset = UNSET,
    posted: bool | None | Unset = UNSET,
    glbudgetid: str | None | Unset = UNSET,
    postto: Literal["First period", "Estimate date", "Effective date", "All periods"] | None | Unset = UNSET,
    pjestimatetypename: str | None | Unset = UNSET,
    primaryforecast: bool | None | Unset = UNSET,
    supdocid: str | None | Unset = UNSET,
    entries: list[PJESTIMATEENTRY] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[PJESTIMATE]:
    """Create one record of Project estimate (PJESTIMATE).

    Answers the record as `Records[PJESTIMATE]`, with its keys alone: RECORDNO and PJESTIMATEID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/project-estimates/
    """
    from intacct.common.create import create

    return create(
        objects=[
            PJESTIMATE(
                pjestimateid=pjestimateid,
                description=description,
                estimatedate=estimatedate,
                isprimary=isprimary,
                status=status,
                posted=posted,
                glbudgetid=glbudgetid,
                postto=postto,
                projectid=projectid,
                pjestimatetypename=pjestimatetypename,
                primaryforecast=primaryforecast,
                supdocid=supdocid,
                entries=entries,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_pjestimate(
    *,
    recordno: int | None | Unset = UNSET,
    pjestimateid: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    estimatedate: datetime.date | None | Unset = UNSET,
    isprimary: bool | None | Unset = UNSET,
    status: Literal["active", "inactive", "finalized"] | None | Unset = UNSET,
    posted: bool | None | Unset = UNSET,
    glbudgetid: str | None | Unset = UNSET,
    postto: Literal["First period", "Estimate date", "Effective date", "All periods"] | None | Unset = UNSET,
    projectid: str | None | Unset = UNSET,
    pjestimatetypename: str | None | Unset = UNSET,
    primaryforecast: bool | None | Unset = UNSET,
    supdocid: str | None | Unset = UNSET,
    entries: list[PJESTIMATEENTRY] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[PJESTIMATE]:
    """Change one record of Project estimate (PJESTIMATE); what is left out stays as it is.

    Answers the record as `Records[PJESTIMATE]`, with its keys alone: RECORDNO and PJESTIMATEID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/project-estimates/
    """
    from intacct.common.update import update

    return update(
        objects=[
            PJESTIMATE(
                recordno=recordno,
                pjestimateid=pjestimateid,
                description=description,
                estimatedate=estimatedate,
                isprimary=isprimary,
                status=status,
                posted=posted,
                glbudgetid=glbudgetid,
                postto=postto,
                projectid=projectid,
                pjestimatetypename=pjestimatetypename,
                primaryforecast=primaryforecast,
                supdocid=supdocid,
                entries=entries,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_pjestimate(keys: Listed) -> delete:
    """Delete records of Project estimate (PJESTIMATE) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/project-estimates/
    """
    from intacct.common.delete import delete

    return delete(object="PJESTIMATE", keys=listed(keys))


if TYPE_CHECKING:

    class _PJESTIMATEFields(Fields):
        """Fields of PJESTIMATE."""

        recordno: Field[int]
        pjestimateid: Field[str]
        description: Field[str]
        estimatedate: Field[datetime.date]
        isprimary: Field[bool]
        status: Field[str]
        posted: Field[bool]
        glbudgetheaderkey: Field[int]
        glbudgetid: Field[str]
        postto: Field[str]
        projectkey: Field[int]
        projectid: Field[str]
        projectname: Field[str]
        pjestimatetypekey: Field[int]
        pjestimatetypename: Field[str]
        selectedwftypes: Field[str]
        currency: Field[str]
        projectbegindate: Field[datetime.date]
        projectenddate: Field[datetime.date]
        total: Field[Decimal]
        primaryforecast: Field[bool]
        locationkey: Field[int]
        locationid: Field[str]
        locationname: Field[str]
        parentprojectkey: Field[int]
        parentprojectid: Field[str]
        parentprojectname: Field[str]
        customerkey: Field[int]
        customerid: Field[str]
        customername: Field[str]
        supdocid: Field[str]
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
        pjestimatetype: _PJESTIMATETYPEFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
