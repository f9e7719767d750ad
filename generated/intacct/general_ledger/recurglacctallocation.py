# Generated from spec/general_ledger/RECURGLACCTALLOCATION.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object RECURGLACCTALLOCATION."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "RECURGLACCTALLOCATION",
    "create_recurglacctallocation",
    "delete_recurglacctallocation",
    "query_recurglacctallocation",
    "read_recurglacctallocation",
]


@model
class RECURGLACCTALLOCATION(Object):
    """Recurring account allocation (RECURGLACCTALLOCATION).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery, create and delete.
    Related to 3 other objects for queries.
    Since 2019.R2.
    Reference: https://developer.intacct.com/api/general-ledger/recurring-account-allocations/
    """

    fields: ClassVar[_RECURGLACCTALLOCATIONFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead."""
    planname: str | None | Unset = UNSET
    """Plan name (text). Required in create."""
    modulekey: str | None | Unset = UNSET
    """Module key (text). Application by number: 2.GL, 3.AP, 4.AR, 6.EE, 7.INV, 8.SO, 9.PO, 11.CM, 48.PROJACCT,
    55.CONTRACT.
    """
    glacctallocationkey: int | None | Unset = UNSET
    """Account allocation key (integer, record number)."""
    glacctallocation: str | None | Unset = UNSET
    """Account allocation ID (text). Required without GLACCTALLOCATIONGRP."""
    glacctallocationgrpkey: int | None | Unset = UNSET
    """Account allocation group key (integer, record number)."""
    glacctallocationgrp: str | None | Unset = UNSET
    """Allocation group ID (text). Required without GLACCTALLOCATION."""
    startdate: datetime.date | None | Unset = UNSET
    """Journal entry start date (date, mm/dd/yyyy). Required in create."""
    enddate: datetime.date | None | Unset = UNSET
    """End date (date, mm/dd/yyyy)."""
    repeatinterval: int | None | Unset = UNSET
    """Repeat every (integer)."""
    endingon: Literal["Never", "Number of Occurrences", "End Date"] | None | Unset = UNSET
    """Ends (text). Allowed: Never, Number of Occurrences, End Date. Required in create."""
    occurrences: int | None | Unset = UNSET
    """After a number of occurrences (integer)."""
    nextexecdate: datetime.date | None | Unset = UNSET
    """Next posting date (date, mm/dd/yyyy)."""
    lastposted: datetime.date | None | Unset = UNSET
    """Last posted date (date, mm/dd/yyyy)."""
    lastexecutionstatus: Literal["In Transit", "Schedule error", "Failed", "Success"] | None | Unset = UNSET
    """Last posted status (text). Allowed: In Transit, Schedule error, Failed, Success. Read-only."""
    runcount: int | None | Unset = UNSET
    """No. posted (integer). Read-only."""
    execcount: int | None | Unset = UNSET
    """Execution count (integer)."""
    repeatby: str | None | Unset = UNSET
    """Repeat by period (text). Known values: None, Day, Week, Month, Year, Days, Weeks, Months, Years."""
    isperiodend: bool | None | Unset = UNSET
    """Allocate through period end (boolean, true or false). Default: false."""
    schopkey: int | None | Unset = UNSET
    """Schedule operation key (integer, record number)."""
    schopname: str | None | Unset = UNSET
    """Schedule operation name (text)."""
    schedulekey: int | None | Unset = UNSET
    """Schedule key (integer, record number)."""
    schedulename: str | None | Unset = UNSET
    """Schedule name (text)."""
    operationkey: int | None | Unset = UNSET
    """Operation key (integer, record number)."""
    operationname: str | None | Unset = UNSET
    """Operation name (text)."""
    email: str | None | Unset = UNSET
    """Email address (text). Required in create."""
    locationkey: int | None | Unset = UNSET
    """Location at (integer)."""
    deptkey: int | None | Unset = UNSET
    """Dept at (integer)."""
    nameorid: str | None | Unset = UNSET
    """Allocation group or ID (text)."""
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
        "RECURGLACCTALLOCATION",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("PLANNAME", TEXT, "?", label="Plan name", required=("create",)),
            el("MODULEKEY", TEXT, "?", label="Module key"),
            el("GLACCTALLOCATIONKEY", INTEGER, "?", label="Account allocation key"),
            el("GLACCTALLOCATION", TEXT, "?", label="Account allocation ID"),
            el("GLACCTALLOCATIONGRPKEY", INTEGER, "?", label="Account allocation group key"),
            el("GLACCTALLOCATIONGRP", TEXT, "?", label="Allocation group ID"),
            el("STARTDATE", DATE, "?", label="Journal entry start date", required=("create",)),
            el("ENDDATE", DATE, "?", label="End date"),
            el("REPEATINTERVAL", INTEGER, "?", label="Repeat every"),
            el(
                "ENDINGON",
                Enumeration("Never", "Number of Occurrences", "End Date"),
                "?",
                label="Ends",
                required=("create",),
            ),
            el("OCCURRENCES", INTEGER, "?", label="After a number of occurrences"),
            el("NEXTEXECDATE", DATE, "?", label="Next posting date"),
            el("LASTPOSTED", DATE, "?", label="Last posted date"),
            el(
                "LASTEXECUTIONSTATUS",
                Enumeration("In Transit", "Schedule error", "Failed", "Success"),
                "?",
                label="Last posted status",
                access="read",
            ),
            el("RUNCOUNT", INTEGER, "?", label="No. posted", access="read"),
            el("EXECCOUNT", INTEGER, "?", label="Execution count"),
            el(
                "REPEATBY",
                TEXT,
                "?",
                label="Repeat by period",
                open_values=("None", "Day", "Week", "Month", "Year", "Days", "Weeks", "Months", "Years"),
            ),
            el("ISPERIODEND", BOOLEAN, "?", label="Allocate through period end", default="false"),
            el("SCHOPKEY", INTEGER, "?", label="Schedule operation key"),
            el("SCHOPNAME", TEXT, "?", label="Schedule operation name"),
            el("SCHEDULEKEY", INTEGER, "?", label="Schedule key"),
            el("SCHEDULENAME", TEXT, "?", label="Schedule name"),
            el("OPERATIONKEY", INTEGER, "?", label="Operation key"),
            el("OPERATIONNAME", TEXT, "?", label="Operation name"),
            el("EMAIL", TEXT, "?", label="Email address", required=("create",)),
            el("LOCATIONKEY", INTEGER, "?", label="Location at"),
            el("DEPTKEY", INTEGER, "?", label="Dept at"),
            el("NAMEORID", TEXT, "?", label="Allocation group or ID"),
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
        label="Recurring account allocation",
        since="2019.R2",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create", "delete"),
        relationships=(
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_recurglacctallocation(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[RECURGLACCTALLOCATION]:
    """Find records of Recurring account allocation (RECURGLACCTALLOCATION).

    Answers `Records[RECURGLACCTALLOCATION]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/recurring-account-allocations/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="RECURGLACCTALLOCATION",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_recurglacctallocation(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[RECURGLACCTALLOCATION]:
    """Read records of Recurring account allocation (RECURGLACCTALLOCATION) by key.

    Answers `Records[RECURGLACCTALLOCATION]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/recurring-account-allocations/
    """
    from intacct.common.read import read

    return read(
        object="RECURGLACCTALLOCATION",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def create_recurglacctallocation(
    *,
    planname: str | None,
    startdate: datetime.date | None,
    endingon: Literal["Never", "Number of Occurrences", "End Date"] | None,
    email: str | None,
    modulekey: str | None | Unset = UNSET,
    glacctallocationkey: int | None | Unset = UNSET,
    glacctallocation: str | None | Unset = UNSET,
    glacctallocationgrpkey: int | None | Unset = UNSET,
    glacctallocationgrp: str | None | Unset = UNSET,
    enddate: datetime.date | None | Unset = UNSET,
    repeatinterval: int | None | Unset = UNSET,
    occurrences: int | None | Unset = UNSET,
    nextexecdate: datetime.date | None | Unset = UNSET,
    lastposted: datetime.date | None | Unset = UNSET,
    execcount: int | None | Unset = UNSET,
    repeatby: str | None | Unset = UNSET,
    isperiodend: bool | None | Unset = UNSET,
    schopkey: int | None | Unset = UNSET,
    schopname: str | None | Unset = UNSET,
    schedulekey: int | None | Unset = UNSET,
    schedulename: str | None | Unset = UNSET,
    operationkey: int | None | Unset = UNSET,
    operationname: str | None | Unset = UNSET,
    locationkey: int | None | Unset = UNSET,
    deptkey: int | None | Unset = UNSET,
    nameorid: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[RECURGLACCTALLOCATION]:
    """Create one record of Recurring account allocation (RECURGLACCTALLOCATION).

    Answers the record as `Records[RECURGLACCTALLOCATION]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/recurring-account-allocations/
    """
    from intacct.common.create import create

    return create(
        objects=[
            RECURGLACCTALLOCATION(
                planname=planname,
                modulekey=modulekey,
                glacctallocationkey=glacctallocationkey,
                glacctallocation=glacctallocation,
                glacctallocationgrpkey=glacctallocationgrpkey,
                glacctallocationgrp=glacctallocationgrp,
                startdate=startdate,
                enddate=enddate,
                repeatinterval=repeatinterval,
                endingon=endingon,
                occurrences=occurrences,
                nextexecdate=nextexecdate,
                lastposted=lastposted,
                execcount=execcount,
                repeatby=repeatby,
                isperiodend=isperiodend,
                schopkey=schopkey,
                schopname=schopname,
                schedulekey=schedulekey,
                schedulename=schedulename,
                operationkey=operationkey,
                operationname=operationname,
                email=email,
                locationkey=locationkey,
                deptkey=deptkey,
                nameorid=nameorid,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_recurglacctallocation(keys: Listed) -> delete:
    """Delete records of Recurring account allocation (RECURGLACCTALLOCATION) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/recurring-account-allocations/
    """
    from intacct.common.delete import delete

    return delete(object="RECURGLACCTALLOCATION", keys=listed(keys))


if TYPE_CHECKING:

    class _RECURGLACCTALLOCATIONFields(Fields):
        """Fields of RECURGLACCTALLOCATION."""

        recordno: Field[int]
        planname: Field[str]
        modulekey: Field[str]
        glacctallocationkey: Field[int]
        glacctallocation: Field[str]
        glacctallocationgrpkey: Field[int]
        glacctallocationgrp: Field[str]
        startdate: Field[datetime.date]
        enddate: Field[datetime.date]
        repeatinterval: Field[int]
        endingon: Field[str]
        occurrences: Field[int]
        nextexecdate: Field[datetime.date]
        lastposted: Field[datetime.date]
        lastexecutionstatus: Field[str]
        runcount: Field[int]
        execcount: Field[int]
        repeatby: Field[str]
        isperiodend: Field[bool]
        schopkey: Field[int]
        schopname: Field[str]
        schedulekey: Field[int]
        schedulename: Field[str]
        operationkey: Field[int]
        operationname: Field[str]
        email: Field[str]
        locationkey: Field[int]
        deptkey: Field[int]
        nameorid: Field[str]
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
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
