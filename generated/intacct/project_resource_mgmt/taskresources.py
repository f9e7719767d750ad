# Generated from spec/project_resource_mgmt/TASKRESOURCES.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object TASKRESOURCES."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, DECIMAL, INTEGER, PERCENT, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.employee_expenses.employee import _EMPLOYEEFields
    from intacct.project_resource_mgmt.task import _TASKFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["TASKRESOURCES", "query_taskresources", "read_taskresources"]


@model
class TASKRESOURCES(Object):
    """Task resources (TASKRESOURCES).

    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Related to 5 other objects for queries.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/task-resources/
    """

    fields: ClassVar[_TASKRESOURCESFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    taskkey: str | None | Unset = UNSET
    """Task key (text). Read-only."""
    taskid: str | None | Unset = UNSET
    """Task (text). Read-only."""
    taskname: str | None | Unset = UNSET
    """Task name (text). Read-only."""
    projectkey: int | None | Unset = UNSET
    """Project key (integer, record number). Read-only."""
    projectid: str | None | Unset = UNSET
    """Project ID (text). Read-only."""
    projectname: str | None | Unset = UNSET
    """Project name (text). Read-only."""
    employeekey: int | None | Unset = UNSET
    """Employee key (integer, record number). Read-only."""
    employeeid: str | None | Unset = UNSET
    """Employee ID (text). Read-only."""
    employeecontactname: str | None | Unset = UNSET
    """Employee name (text). Read-only."""
    pbegindate: datetime.date | None | Unset = UNSET
    """Planned begin date (date, mm/dd/yyyy). Read-only."""
    penddate: datetime.date | None | Unset = UNSET
    """Planned end date (date, mm/dd/yyyy). Read-only."""
    abegindate: datetime.date | None | Unset = UNSET
    """Actual begin date (date, mm/dd/yyyy). Read-only."""
    aenddate: datetime.date | None | Unset = UNSET
    """Actual end date (date, mm/dd/yyyy). Read-only."""
    budgetqty: Decimal | None | Unset = UNSET
    """Planned duration (quantity). Read-only."""
    estqty: Decimal | None | Unset = UNSET
    """Estimated duration (quantity). Read-only."""
    actualqty: Decimal | None | Unset = UNSET
    """Actual duration (quantity). Read-only."""
    remainingqty: Decimal | None | Unset = UNSET
    """Remaining estimated duration (quantity). Read-only."""
    approvedqty: Decimal | None | Unset = UNSET
    """Approved duration (quantity). Read-only."""
    percentcomplete: Decimal | None | Unset = UNSET
    """Calculated estimated percent completed (percent). Read-only."""
    description: str | None | Unset = UNSET
    """Description (text). Read-only."""
    isfulltime: bool | None | Unset = UNSET
    """Full-time (boolean, true or false). Read-only."""
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
    billable_budgetqty: Decimal | None | Unset = UNSET
    """Billable planned duration (quantity). Read-only."""
    billable_estqty: Decimal | None | Unset = UNSET
    """Billable estimated duration (quantity). Read-only."""
    billable_actualqty: Decimal | None | Unset = UNSET
    """Billable actual duration (quantity). Read-only."""
    billable_approvedqty: Decimal | None | Unset = UNSET
    """Billable approved duration (quantity). Read-only."""
    softbook: bool | None | Unset = UNSET
    """Soft book (boolean, true or false). Read-only."""
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text). Login ID of the user who entered it. Read-only."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text). Login ID of the user who last changed it. Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "TASKRESOURCES",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("TASKKEY", TEXT, "?", label="Task key", access="read"),
            el("TASKID", TEXT, "?", label="Task", access="read"),
            el("TASKNAME", TEXT, "?", label="Task name", access="read"),
            el("PROJECTKEY", INTEGER, "?", label="Project key", access="read"),
            el("PROJECTID", TEXT, "?", label="Project ID", access="read"),
            el("PROJECTNAME", TEXT, "?", label="Project name", access="read"),
            el("EMPLOYEEKEY", INTEGER, "?", label="Employee key", access="read"),
            el("EMPLOYEEID", TEXT, "?", label="Employee ID", access="read"),
            el("EMPLOYEECONTACTNAME", TEXT, "?", label="Employee name", access="read"),
            el("PBEGINDATE", DATE, "?", label="Planned begin date", access="read"),
            el("PENDDATE", DATE, "?", label="Planned end date", access="read"),
            el("ABEGINDATE", DATE, "?", label="Actual begin date", access="read"),
            el("AENDDATE", DATE, "?", label="Actual end date", access="read"),
            el("BUDGETQTY", DECIMAL, "?", label="Planned duration", access="read"),
            el("ESTQTY", DECIMAL, "?", label="Estimated duration", access="read"),
            el("ACTUALQTY", DECIMAL, "?", label="Actual duration", access="read"),
            el("REMAININGQTY", DECIMAL, "?", label="Remaining estimated duration", access="read"),
            el("APPROVEDQTY", DECIMAL, "?", label="Approved duration", access="read"),
            el("PERCENTCOMPLETE", PERCENT, "?", label="Calculated estimated percent completed", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Description", access="read"),
            el("ISFULLTIME", BOOLEAN, "?", label="Full-time", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("BILLABLE_BUDGETQTY", DECIMAL, "?", label="Billable planned duration", access="read"),
            el("BILLABLE_ESTQTY", DECIMAL, "?", label="Billable estimated duration", access="read"),
            el("BILLABLE_ACTUALQTY", DECIMAL, "?", label="Billable actual duration", access="read"),
            el("BILLABLE_APPROVEDQTY", DECIMAL, "?", label="Billable approved duration", access="read"),
            el("SOFTBOOK", BOOLEAN, "?", label="Soft book", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Task resources",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(
            Relationship("TASK", "TASK", "MANY2ONE", "TASKKEY"),
            Relationship("EMPLOYEE", "EMPLOYEE", "MANY2ONE", "EMPLOYEEID"),
            Relationship("TASKRESOURCEBILLINGRATE", "TASKRESOURCEBILLINGRATE", "ONE2ONE", "RECORDNO"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_taskresources(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[TASKRESOURCES]:
    """Find records of Task resources (TASKRESOURCES).

    Answers `Records[TASKRESOURCES]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/task-resources/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="TASKRESOURCES",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_taskresources(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[TASKRESOURCES]:
    """Read records of Task resources (TASKRESOURCES) by key.

    Answers `Records[TASKRESOURCES]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/task-resources/
    """
    from intacct.common.read import read

    return read(
        object="TASKRESOURCES", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _TASKRESOURCESFields(Fields):
        """Fields of TASKRESOURCES."""

        recordno: Field[int]
        taskkey: Field[str]
        taskid: Field[str]
        taskname: Field[str]
        projectkey: Field[int]
        projectid: Field[str]
        projectname: Field[str]
        employeekey: Field[int]
        employeeid: Field[str]
        employeecontactname: Field[str]
        pbegindate: Field[datetime.date]
        penddate: Field[datetime.date]
        abegindate: Field[datetime.date]
        aenddate: Field[datetime.date]
        budgetqty: Field[Decimal]
        estqty: Field[Decimal]
        actualqty: Field[Decimal]
        remainingqty: Field[Decimal]
        approvedqty: Field[Decimal]
        percentcomplete: Field[Decimal]
        description: Field[str]
        isfulltime: Field[bool]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        billable_budgetqty: Field[Decimal]
        billable_estqty: Field[Decimal]
        billable_actualqty: Field[Decimal]
        billable_approvedqty: Field[Decimal]
        softbook: Field[bool]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
        task: _TASKFields
        employee: _EMPLOYEEFields
        taskresourcebillingrate: Fields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
