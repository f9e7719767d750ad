# Generated from spec/data_delivery_service/DDSJOB.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object DDSJOB."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["DDSJOB", "query_ddsjob", "read_ddsjob"]


@model
class DDSJOB(Object):
    """DDS job (DDSJOB).

    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Reference: https://developer.intacct.com/api/data-delivery-service/dds-jobs/
    """

    fields: ClassVar[_DDSJOBFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    object: str | None | Unset = UNSET
    """Object (text). Read-only."""
    jobtype: Literal["all", "change"] | None | Unset = UNSET
    """Job type (text). Allowed: all, change. Read-only."""
    subscriptionkey: int | None | Unset = UNSET
    """DDS subscription (integer). Read-only."""
    queuetime: datetime.datetime | None | Unset = UNSET
    """Queue time (datetime, mm/dd/yyyy hh:mm:ss). Read-only."""
    starttime: datetime.datetime | None | Unset = UNSET
    """Start time (datetime, mm/dd/yyyy hh:mm:ss). Read-only."""
    endtime: datetime.datetime | None | Unset = UNSET
    """End time (datetime, mm/dd/yyyy hh:mm:ss). Read-only."""
    recordscreated: int | None | Unset = UNSET
    """Created (integer). Read-only."""
    recordsupdated: int | None | Unset = UNSET
    """Updated (integer). Read-only."""
    recordsdeleted: int | None | Unset = UNSET
    """Deleted (integer). Read-only."""
    status: Literal["Queued", "Processing", "Failed", "Completed", "Cancelled"] | None | Unset = UNSET
    """Job status (text). Allowed: Queued, Processing, Failed, Completed, Cancelled. Read-only."""
    error: str | None | Unset = UNSET
    """Job error (text). Read-only."""
    filelist: str | None | Unset = UNSET
    """List of files. (text). Read-only."""
    ddshistorykey: int | None | Unset = UNSET
    """DDS history key (integer, record number). Read-only."""
    fields_: str | None | Unset = UNSET
    """Fields (text). Read-only."""

    __wire__ = Wire(
        "DDSJOB",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("OBJECT", TEXT, "?", label="Object", access="read"),
            el("JOBTYPE", Enumeration("all", "change"), "?", label="Job type", access="read"),
            el("SUBSCRIPTIONKEY", INTEGER, "?", label="DDS subscription", access="read"),
            el("QUEUETIME", DATETIME, "?", label="Queue time", access="read"),
            el("STARTTIME", DATETIME, "?", label="Start time", access="read"),
            el("ENDTIME", DATETIME, "?", label="End time", access="read"),
            el("RECORDSCREATED", INTEGER, "?", label="Created", access="read"),
            el("RECORDSUPDATED", INTEGER, "?", label="Updated", access="read"),
            el("RECORDSDELETED", INTEGER, "?", label="Deleted", access="read"),
            el(
                "STATUS",
                Enumeration("Queued", "Processing", "Failed", "Completed", "Cancelled"),
                "?",
                label="Job status",
                access="read",
            ),
            el("ERROR", TEXT, "?", label="Job error", access="read"),
            el("FILELIST", TEXT, "?", label="List of files.", access="read"),
            el("DDSHISTORYKEY", INTEGER, "?", label="DDS history key", access="read"),
            el("FIELDS", TEXT, "?", attr="fields_", label="Fields", access="read"),
        ),
        label="DDS job",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_ddsjob(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[DDSJOB]:
    """Find records of DDS job (DDSJOB).

    Answers `Records[DDSJOB]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/data-delivery-service/dds-jobs/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="DDSJOB",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_ddsjob(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[DDSJOB]:
    """Read records of DDS job (DDSJOB) by key.

    Answers `Records[DDSJOB]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/data-delivery-service/dds-jobs/
    """
    from intacct.common.read import read

    return read(object="DDSJOB", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid)


if TYPE_CHECKING:

    class _DDSJOBFields(Fields):
        """Fields of DDSJOB."""

        recordno: Field[int]
        object: Field[str]
        jobtype: Field[str]
        subscriptionkey: Field[int]
        queuetime: Field[datetime.datetime]
        starttime: Field[datetime.datetime]
        endtime: Field[datetime.datetime]
        recordscreated: Field[int]
        recordsupdated: Field[int]
        recordsdeleted: Field[int]
        status: Field[str]
        error: Field[str]
        filelist: Field[str]
        ddshistorykey: Field[int]
        fields_: Field[str]
