# Generated from spec/general_ledger/GLACCTALLOCATIONRUN.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GLACCTALLOCATIONRUN."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATE, DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.general_ledger.glacctallocation import _GLACCTALLOCATIONFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = ["GLACCTALLOCATIONRUN", "create_glacctallocationrun", "query_glacctallocationrun", "read_glacctallocationrun"]


@model
class GLACCTALLOCATIONRUN(Object):
    """Account allocation run (GLACCTALLOCATIONRUN).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery and create.
    Related to 4 other objects for queries.
    Reference: https://developer.intacct.com/api/general-ledger/account-allocations/
    """

    fields: ClassVar[_GLACCTALLOCATIONRUNFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    asofdate: datetime.date | None | Unset = UNSET
    """As of date (date, mm/dd/yyyy). Required in create."""
    glpostingdate: datetime.date | None | Unset = UNSET
    """GL posting date (date, mm/dd/yyyy). Required in create."""
    email: str | None | Unset = UNSET
    """Your email address (text). Required in create."""
    nameorid: str | None | Unset = UNSET
    """Allocation group or ID (text)."""
    glacctallocation: str | None | Unset = UNSET
    """Account allocation ID (text). Required in create without GLACCTALLOCATIONGRP."""
    glacctallocationtype: Literal["Dynamic Allocation", "Restriction Release"] | None | Unset = UNSET
    """Allocation type (text). Allowed: Dynamic Allocation, Restriction Release. Read-only."""
    description: str | None | Unset = UNSET
    """Description (text). Read-only."""
    glacctallocationgrp: str | None | Unset = UNSET
    """Allocation group ID (text). Required in create without GLACCTALLOCATION."""
    parentrunkey: int | None | Unset = UNSET
    """Parent allocation run record number (integer)."""
    state: Literal["Pass", "Fail", "In progress", "In queue", "Partially pass"] | None | Unset = UNSET
    """Status (text). Allowed: Pass, Fail, In progress, In queue, Partially pass. Stored as Q, I, F or P."""
    allocruntype: Literal["Regular", "Parent", "Child"] | None | Unset = UNSET
    """Allocation run type (text). Allowed: Regular, Parent, Child. Read-only."""
    message: str | None | Unset = UNSET
    """Status details (text)."""
    recurrecordno: int | None | Unset = UNSET
    """Recurring allocation record number (integer)."""
    jobid: str | None | Unset = UNSET
    """Job ID (text). Read-only."""
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
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "GLACCTALLOCATIONRUN",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("ASOFDATE", DATE, "?", label="As of date", required=("create",)),
            el("GLPOSTINGDATE", DATE, "?", label="GL posting date", required=("create",)),
            el("EMAIL", TEXT, "?", label="Your email address", required=("create",)),
            el("NAMEORID", TEXT, "?", label="Allocation group or ID"),
            el("GLACCTALLOCATION", TEXT, "?", label="Account allocation ID"),
            el(
                "GLACCTALLOCATIONTYPE",
                Enumeration("Dynamic Allocation", "Restriction Release"),
                "?",
                label="Allocation type",
                access="read",
            ),
            el("DESCRIPTION", TEXT, "?", label="Description", access="read"),
            el("GLACCTALLOCATIONGRP", TEXT, "?", label="Allocation group ID"),
            el("PARENTRUNKEY", INTEGER, "?", label="Parent allocation run record number"),
            el("STATE", Enumeration("Pass", "Fail", "In progress", "In queue", "Partially pass"), "?", label="Status"),
            el(
                "ALLOCRUNTYPE",
                Enumeration("Regular", "Parent", "Child"),
                "?",
                label="Allocation run type",
                access="read",
            ),
            el("MESSAGE", TEXT, "?", label="Status details"),
            el("RECURRECORDNO", INTEGER, "?", label="Recurring allocation record number"),
            el("JOBID", TEXT, "?", label="Job ID", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("EMPLOYEEDIMKEY", INTEGER, "?", label="Employee key"),
            el("EMPLOYEEID", TEXT, "?", label="Employee"),
            el("EMPLOYEENAME", TEXT, "?", label="Employee name"),
            el("PROJECTDIMKEY", INTEGER, "?", label="Project dimension key"),
            el("PROJECTID", TEXT, "?", label="Project"),
            el("PROJECTNAME", TEXT, "?", label="Project name"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Account allocation run",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create"),
        relationships=(
            Relationship("GLACCTALLOCATION", "GLACCTALLOCATION", "ONE2ONE", "RECORDNO", attr="glacctallocation_record"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_glacctallocationrun(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[GLACCTALLOCATIONRUN]:
    """Find records of Account allocation run (GLACCTALLOCATIONRUN).

    Answers `Records[GLACCTALLOCATIONRUN]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/account-allocations/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="GLACCTALLOCATIONRUN",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_glacctallocationrun(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[GLACCTALLOCATIONRUN]:
    """Read records of Account allocation run (GLACCTALLOCATIONRUN) by key.

    Answers `Records[GLACCTALLOCATIONRUN]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/account-allocations/
    """
    from intacct.common.read import read

    return read(
        object="GLACCTALLOCATIONRUN",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def create_glacctallocationrun(
    *,
    asofdate: datetime.date | None,
    glpostingdate: datetime.date | None,
    email: str | None,
    nameorid: str | None | Unset = UNSET,
    glacctallocation: str | None | Unset = UNSET,
    glacctallocationgrp: str | None | Unset = UNSET,
    parentrunkey: int | None | Unset = UNSET,
    state: Literal["Pass", "Fail", "In progress", "In queue", "Partially pass"] | None | Unset = UNSET,
    message: str | None | Unset = UNSET,
    recurrecordno: int | None | Unset = UNSET,
    employeedimkey: int | None | Unset = UNSET,
    employeeid: str | None | Unset = UNSET,
    employeename: str | None | Unset = UNSET,
    projectdimkey: int | None | Unset = UNSET,
    projectid: str | None | Unset = UNSET,
    projectname: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[GLACCTALLOCATIONRUN]:
    """Create one record of Account allocation run (GLACCTALLOCATIONRUN).

    Answers the record as `Records[GLACCTALLOCATIONRUN]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/account-allocations/
    """
    from intacct.common.create import create

    return create(
        objects=[
            GLACCTALLOCATIONRUN(
                asofdate=asofdate,
                glpostingdate=glpostingdate,
                email=email,
                nameorid=nameorid,
                glacctallocation=glacctallocation,
                glacctallocationgrp=glacctallocationgrp,
                parentrunkey=parentrunkey,
                state=state,
                message=message,
                recurrecordno=recurrecordno,
                employeedimkey=employeedimkey,
                employeeid=employeeid,
                employeename=employeename,
                projectdimkey=projectdimkey,
                projectid=projectid,
                projectname=projectname,
                extra={} if extra is None else extra,
            )
        ]
    )


if TYPE_CHECKING:

    class _GLACCTALLOCATIONRUNFields(Fields):
        """Fields of GLACCTALLOCATIONRUN."""

        recordno: Field[int]
        asofdate: Field[datetime.date]
        glpostingdate: Field[datetime.date]
        email: Field[str]
        nameorid: Field[str]
        glacctallocation: Field[str]
        glacctallocationtype: Field[str]
        description: Field[str]
        glacctallocationgrp: Field[str]
        parentrunkey: Field[int]
        state: Field[str]
        allocruntype: Field[str]
        message: Field[str]
        recurrecordno: Field[int]
        jobid: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        employeedimkey: Field[int]
        employeeid: Field[str]
        employeename: Field[str]
        projectdimkey: Field[int]
        projectid: Field[str]
        projectname: Field[str]
        record_url: Field[str]
        glacctallocation_record: _GLACCTALLOCATIONFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
