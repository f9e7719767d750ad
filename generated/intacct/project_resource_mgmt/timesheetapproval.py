# Generated from spec/project_resource_mgmt/TIMESHEETAPPROVAL.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object TIMESHEETAPPROVAL."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATE, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.employee_expenses.employee import _EMPLOYEEFields
    from intacct.project_resource_mgmt.timesheetentry import _TIMESHEETENTRYFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["TIMESHEETAPPROVAL", "query_timesheetapproval", "read_timesheetapproval"]


@model
class TIMESHEETAPPROVAL(Object):
    """Timesheet approval history (TIMESHEETAPPROVAL).

    Key: RECORDNO. Operations: lookup, inspect, query and read.
    Related to 2 other objects for queries.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/timesheets/
    """

    fields: ClassVar[_TIMESHEETAPPROVALFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    approval_stage: int | None | Unset = UNSET
    """Approval stage (integer). Read-only."""
    approval_type: str | None | Unset = UNSET
    """Approval type (text). Read-only."""
    approval_level: str | None | Unset = UNSET
    """Approval level (text). Read-only."""
    approverid: str | None | Unset = UNSET
    """Submitted to (text). Read-only."""
    approverkey: int | None | Unset = UNSET
    """Approver key (integer, record number). Read-only."""
    approvedby: str | None | Unset = UNSET
    """Approved or declined by (text). Read-only."""
    approvedbykey: int | None | Unset = UNSET
    """Approved by key (integer, record number). Read-only."""
    eventdate: datetime.date | None | Unset = UNSET
    """Event date (date, mm/dd/yyyy). Read-only."""
    comments: str | None | Unset = UNSET
    """Comments (text). Read-only."""
    state: Literal["Submitted", "Pending Approval", "Approved", "Declined"] | None | Unset = UNSET
    """State (text). Allowed: Submitted, Pending Approval, Approved, Declined. Read-only."""
    createdby: str | None | Unset = UNSET
    """Requestor (text). Read-only."""
    timesheetkey: int | None | Unset = UNSET
    """Timesheet key (integer, record number). Read-only."""
    tsentrylineno: int | None | Unset = UNSET
    """Timesheet entry line number (integer). Read-only."""
    timesheetentrykey: int | None | Unset = UNSET
    """Timesheet entry key (integer, record number). Read-only."""
    completedby: str | None | Unset = UNSET
    """Approve or decline action completed by (text). Read-only."""
    completedbykey: int | None | Unset = UNSET
    """Completed by key (integer, record number). Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "TIMESHEETAPPROVAL",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("APPROVAL_STAGE", INTEGER, "?", label="Approval stage", access="read"),
            el("APPROVAL_TYPE", TEXT, "?", label="Approval type", access="read"),
            el("APPROVAL_LEVEL", TEXT, "?", label="Approval level", access="read"),
            el("APPROVERID", TEXT, "?", label="Submitted to", access="read"),
            el("APPROVERKEY", INTEGER, "?", label="Approver key", access="read"),
            el("APPROVEDBY", TEXT, "?", label="Approved or declined by", access="read"),
            el("APPROVEDBYKEY", INTEGER, "?", label="Approved by key", access="read"),
            el("EVENTDATE", DATE, "?", label="Event date", access="read"),
            el("COMMENTS", TEXT, "?", label="Comments", access="read"),
            el(
                "STATE",
                Enumeration("Submitted", "Pending Approval", "Approved", "Declined"),
                "?",
                label="State",
                access="read",
            ),
            el("CREATEDBY", TEXT, "?", label="Requestor", access="read"),
            el("TIMESHEETKEY", INTEGER, "?", label="Timesheet key", access="read"),
            el("TSENTRYLINENO", INTEGER, "?", label="Timesheet entry line number", access="read"),
            el("TIMESHEETENTRYKEY", INTEGER, "?", label="Timesheet entry key", access="read"),
            el("COMPLETEDBY", TEXT, "?", label="Approve or decline action completed by", access="read"),
            el("COMPLETEDBYKEY", INTEGER, "?", label="Completed by key", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Timesheet approval history",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read"),
        relationships=(
            Relationship("EMPLOYEE", "EMPLOYEE", "MANY2ONE", "EMPLOYEEID"),
            Relationship("TIMESHEETENTRY", "TIMESHEETENTRY", "MANY2ONE", "TSENTRY#"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_timesheetapproval(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[TIMESHEETAPPROVAL]:
    """Find records of Timesheet approval history (TIMESHEETAPPROVAL).

    Answers `Records[TIMESHEETAPPROVAL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/timesheets/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="TIMESHEETAPPROVAL",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_timesheetapproval(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[TIMESHEETAPPROVAL]:
    """Read records of Timesheet approval history (TIMESHEETAPPROVAL) by key.

    Answers `Records[TIMESHEETAPPROVAL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/timesheets/
    """
    from intacct.common.read import read

    return read(
        object="TIMESHEETAPPROVAL",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _TIMESHEETAPPROVALFields(Fields):
        """Fields of TIMESHEETAPPROVAL."""

        recordno: Field[int]
        approval_stage: Field[int]
        approval_type: Field[str]
        approval_level: Field[str]
        approverid: Field[str]
        approverkey: Field[int]
        approvedby: Field[str]
        approvedbykey: Field[int]
        eventdate: Field[datetime.date]
        comments: Field[str]
        state: Field[str]
        createdby: Field[str]
        timesheetkey: Field[int]
        tsentrylineno: Field[int]
        timesheetentrykey: Field[int]
        completedby: Field[str]
        completedbykey: Field[int]
        record_url: Field[str]
        employee: _EMPLOYEEFields
        timesheetentry: _TIMESHEETENTRYFields
