# Generated from spec/company_console/JOBQUEUERECORD.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object JOBQUEUERECORD."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATETIME, DATETIME_ISO, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["JOBQUEUERECORD", "query_jobqueuerecord", "read_jobqueuerecord"]


@model
class JOBQUEUERECORD(Object):
    """Offline job (JOBQUEUERECORD).

    Key: JOBID. Operations: lookup, inspect, query, read and readByQuery.
    Since 2018.R3.
    Reference: https://developer.intacct.com/api/company-console/queue-administration/
    """

    fields: ClassVar[_JOBQUEUERECORDFields]

    jobid: str | None | Unset = UNSET
    """Job ID (text). Read-only."""
    timequeued: datetime.datetime | None | Unset = UNSET
    """Time queued (datetime, ISO 8601). Read-only."""
    jobtype: str | None | Unset = UNSET
    """Job type (text). Known values: Asynchronous API requests, CSV import, Check run, Confirm check run, Contract
    invoices, DDS job, Email report, Offline consolidation, Process & store report, Process & store report group,
    Project invoices, Recurring consolidation, Run action, Scheduled financial report, Scheduled memorized
    report, Scheduled report, Scheduled report group, Update report, Void check run, Wells Fargo payments.
    Read-only.
    """
    action: str | None | Unset = UNSET
    """Action (text). Read-only."""
    details: str | None | Unset = UNSET
    """Details (text). Read-only."""
    users: str | None | Unset = UNSET
    """Users (text). Read-only."""
    state: Literal["Failed", "Parked", "Queued", "In progress", "Delivered", "Deferred", "Canceled"] | None | Unset = (
        UNSET
    )
    """State (text). Allowed: Failed, Parked, Queued, In progress, Delivered, Deferred, Canceled. Read-only."""
    activetime: str | None | Unset = UNSET
    """Active time (text). Read-only."""
    waitinqueue: str | None | Unset = UNSET
    """Job wait time (text). Read-only."""
    timestarted: datetime.datetime | None | Unset = UNSET
    """Job started (datetime, ISO 8601). Read-only."""
    exec_req_time: datetime.datetime | None | Unset = UNSET
    """Execution request time (datetime, mm/dd/yyyy hh:mm:ss). Read-only."""

    __wire__ = Wire(
        "JOBQUEUERECORD",
        unordered(
            el("JOBID", TEXT, "?", label="Job ID", access="read"),
            el("TIMEQUEUED", DATETIME_ISO, "?", label="Time queued", access="read"),
            el(
                "JOBTYPE",
                TEXT,
                "?",
                label="Job type",
                access="read",
                open_values=(
                    "Asynchronous API requests",
                    "CSV import",
                    "Check run",
                    "Confirm check run",
                    "Contract invoices",
                    "DDS job",
                    "Email report",
                    "Offline consolidation",
                    "Process & store report",
                    "Process & store report group",
                    "Project invoices",
                    "Recurring consolidation",
                    "Run action",
                    "Scheduled financial report",
                    "Scheduled memorized report",
                    "Scheduled report",
                    "Scheduled report group",
                    "Update report",
                    "Void check run",
                    "Wells Fargo payments",
                ),
            ),
            el("ACTION", TEXT, "?", label="Action", access="read"),
            el("DETAILS", TEXT, "?", label="Details", access="read"),
            el("USERS", TEXT, "?", label="Users", access="read"),
            el(
                "STATE",
                Enumeration("Failed", "Parked", "Queued", "In progress", "Delivered", "Deferred", "Canceled"),
                "?",
                label="State",
                access="read",
            ),
            el("ACTIVETIME", TEXT, "?", label="Active time", access="read"),
            el("WAITINQUEUE", TEXT, "?", label="Job wait time", access="read"),
            el("TIMESTARTED", DATETIME_ISO, "?", label="Job started", access="read"),
            el("EXEC_REQ_TIME", DATETIME, "?", label="Execution request time", access="read"),
        ),
        label="Offline job",
        since="2018.R3",
        key="JOBID",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_jobqueuerecord(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[JOBQUEUERECORD]:
    """Find records of Offline job (JOBQUEUERECORD).

    Answers `Records[JOBQUEUERECORD]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/queue-administration/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="JOBQUEUERECORD",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_jobqueuerecord(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[JOBQUEUERECORD]:
    """Read records of Offline job (JOBQUEUERECORD) by key.

    Answers `Records[JOBQUEUERECORD]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/queue-administration/
    """
    from intacct.common.read import read

    return read(
        object="JOBQUEUERECORD", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _JOBQUEUERECORDFields(Fields):
        """Fields of JOBQUEUERECORD."""

        jobid: Field[str]
        timequeued: Field[datetime.datetime]
        jobtype: Field[str]
        action: Field[str]
        details: Field[str]
        users: Field[str]
        state: Field[str]
        activetime: Field[str]
        waitinqueue: Field[str]
        timestarted: Field[datetime.datetime]
        exec_req_time: Field[datetime.datetime]
