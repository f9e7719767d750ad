# Generated from spec/project_resource_mgmt/TIMESHEET.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object TIMESHEET."""

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
    from intacct.common.update import update
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.employee_expenses.employee import _EMPLOYEEFields
    from intacct.project_resource_mgmt.timesheetentry import TIMESHEETENTRY
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "TIMESHEET",
    "create_timesheet_object",
    "delete_timesheet_object",
    "query_timesheet",
    "read_timesheet",
    "update_timesheet_object",
]


@model
class TIMESHEET(Object):
    """Timesheet (TIMESHEET).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery, create, update and delete.
    Owns: TIMESHEETENTRIES (TIMESHEETENTRY).
    Related to 4 other objects for queries.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/timesheets/
    """

    fields: ClassVar[_TIMESHEETFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """
    description: str | None | Unset = UNSET
    """Description (text)."""
    employeekey: int | None | Unset = UNSET
    """Employee key (integer, record number)."""
    begindate: datetime.date | None | Unset = UNSET
    """Begin date (date, mm/dd/yyyy). Required in create and update."""
    enddate: datetime.date | None | Unset = UNSET
    """End date (date, mm/dd/yyyy)."""
    glpostdate: datetime.date | None | Unset = UNSET
    """GL post date (date, mm/dd/yyyy)."""
    employeeid: str | None | Unset = UNSET
    """Employee ID (text). Required in create and update."""
    employeename: str | None | Unset = UNSET
    """Employee name (text)."""
    state: (
        Literal["Submitted", "Approved", "Partially Approved", "Declined", "Draft", "Partially Declined", "Saved"]
        | None
        | Unset
    ) = UNSET
    """State (text). Allowed: Submitted, Approved, Partially Approved, Declined, Draft, Partially Declined, Saved.
    Stored as S, A, X, R, I, E or V. Default: Draft.
    """
    lines_no: int | None | Unset = UNSET
    """Lines max index (integer). Read-only."""
    employeefirstname: str | None | Unset = UNSET
    """Employee first name (text)."""
    employeelastname: str | None | Unset = UNSET
    """Employee last name (text)."""
    config: str | None | Unset = UNSET
    """Configuration (text)."""
    uom: str | None | Unset = UNSET
    """Unit of measure (text)."""
    hoursinday: Decimal | None | Unset = UNSET
    """Hours in day (decimal)."""
    employee_locationid: str | None | Unset = UNSET
    """Employee location ID (text)."""
    employee_departmentid: str | None | Unset = UNSET
    """Employee department ID (text)."""
    employee_classid: str | None | Unset = UNSET
    """Employee class ID (text)."""
    employee_positionid: str | None | Unset = UNSET
    """Employee position ID (text)."""
    method: Literal["Hourly", "Salary"] | None | Unset = UNSET
    """Calculation method (text). Allowed: Hourly, Salary."""
    actualcost: bool | None | Unset = UNSET
    """Post actual labor cost (boolean, true or false)."""
    locationkey: int | None | Unset = UNSET
    """Location key (integer, record number)."""
    supdocid: str | None | Unset = UNSET
    """Attachment (text). ID of an attachment record, which can hold several files; not the name of a file."""
    supdockey: int | None | Unset = UNSET
    """Attachment key (integer, record number). RECORDNO of the attachment record."""
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
    timesheetentries: list[TIMESHEETENTRY] | None | Unset = UNSET
    """A timesheet entries. Required in create and update."""

    __wire__ = Wire(
        "TIMESHEET",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", required=("update",)),
            el("DESCRIPTION", TEXT, "?", label="Description"),
            el("EMPLOYEEKEY", INTEGER, "?", label="Employee key"),
            el("BEGINDATE", DATE, "?", label="Begin date", required=("create", "update")),
            el("ENDDATE", DATE, "?", label="End date"),
            el("GLPOSTDATE", DATE, "?", label="GL post date"),
            el("EMPLOYEEID", TEXT, "?", label="Employee ID", required=("create", "update")),
            el("EMPLOYEENAME", TEXT, "?", label="Employee name"),
            el(
                "STATE",
                Enumeration(
                    "Submitted", "Approved", "Partially Approved", "Declined", "Draft", "Partially Declined", "Saved"
                ),
                "?",
                label="State",
                default="Draft",
            ),
            el("LINES#", INTEGER, "?", attr="lines_no", label="Lines max index", access="read"),
            el("EMPLOYEEFIRSTNAME", TEXT, "?", label="Employee first name"),
            el("EMPLOYEELASTNAME", TEXT, "?", label="Employee last name"),
            el("CONFIG", TEXT, "?", label="Configuration"),
            el("UOM", TEXT, "?", label="Unit of measure"),
            el("HOURSINDAY", DECIMAL, "?", label="Hours in day"),
            el("EMPLOYEE_LOCATIONID", TEXT, "?", label="Employee location ID"),
            el("EMPLOYEE_DEPARTMENTID", TEXT, "?", label="Employee department ID"),
            el("EMPLOYEE_CLASSID", TEXT, "?", label="Employee class ID"),
            el("EMPLOYEE_POSITIONID", TEXT, "?", label="Employee position ID"),
            el("METHOD", Enumeration("Hourly", "Salary"), "?", label="Calculation method"),
            el("ACTUALCOST", BOOLEAN, "?", label="Post actual labor cost"),
            el("LOCATIONKEY", INTEGER, "?", label="Location key"),
            el("SUPDOCID", TEXT, "?", label="Attachment"),
            el("SUPDOCKEY", INTEGER, "?", label="Attachment key"),
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
            el(
                "TIMESHEETENTRIES",
                list_of(
                    el("TIMESHEETENTRY", Ref("intacct.project_resource_mgmt.timesheetentry", "TIMESHEETENTRY"), "*")
                ),
                "?",
                label="A timesheet entries",
                required=("create", "update"),
            ),
        ),
        label="Timesheet",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("EMPLOYEE", "EMPLOYEE", "MANY2ONE", "EMPLOYEEID"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_timesheet(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[TIMESHEET]:
    """Find records of Timesheet (TIMESHEET).

    Answers `Records[TIMESHEET]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/timesheets/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="TIMESHEET",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_timesheet(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[TIMESHEET]:
    """Read records of Timesheet (TIMESHEET) by key.

    Answers `Records[TIMESHEET]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/timesheets/
    """
    from intacct.common.read import read

    return read(
        object="TIMESHEET", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_timesheet_object(
    *,
    begindate: datetime.date | None,
    employeeid: str | None,
    timesheetentries: list[TIMESHEETENTRY] | None,
    description: str | None | Unset = UNSET,
    employeekey: int | None | Unset = UNSET,
    enddate: datetime.date | None | Unset = UNSET,
    glpostdate: datetime.date | None | Unset = UNSET,
    employeename: str | None | Unset = UNSET,
    state: Literal["Submitted", "Approved", "Partially Approved", "Declined", "Draft", "Partially Declined", "Saved"]
    | None
    | Unset = UNSET,
    employeefirstname: str | None | Unset = UNSET,
    employeelastname: str | None | Unset = UNSET,
    config: str | None | Unset = UNSET,
    uom: str | None | Unset = UNSET,
    hoursinday: Decimal | None | Unset = UNSET,
    employee_locationid: str | None | Unset = UNSET,
    employee_departmentid: str | None | Unset = UNSET,
    employee_classid: str | None | Unset = UNSET,
    employee_positionid: str | None | Unset = UNSET,
    method: Literal["Hourly", "Salary"] | None | Unset = UNSET,
    actualcost: bool | None | Unset = UNSET,
    locationkey: int | None | Unset = UNSET,
    supdocid: str | None | Unset = UNSET,
    supdockey: int | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[TIMESHEET]:
    """Create one record of Timesheet (TIMESHEET).

    Answers the record as `Records[TIMESHEET]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/timesheets/
    """
    from intacct.common.create import create

    return create(
        objects=[
            TIMESHEET(
                description=description,
                employeekey=employeekey,
                begindate=begindate,
                enddate=enddate,
                glpostdate=glpostdate,
                employeeid=employeeid,
                employeename=employeename,
                state=state,
                employeefirstname=employeefirstname,
                employeelastname=employeelastname,
                config=config,
                uom=uom,
                hoursinday=hoursinday,
                employee_locationid=employee_locationid,
                employee_departmentid=employee_departmentid,
                employee_classid=employee_classid,
                employee_positionid=employee_positionid,
                method=method,
                actualcost=actualcost,
                locationkey=locationkey,
                supdocid=supdocid,
                supdockey=supdockey,
                timesheetentries=timesheetentries,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_timesheet_object(
    *,
    recordno: int | None,
    begindate: datetime.date | None,
    employeeid: str | None,
    timesheetentries: list[TIMESHEETENTRY] | None,
    description: str | None | Unset = UNSET,
    employeekey: int | None | Unset = UNSET,
    enddate: datetime.date | None | Unset = UNSET,
    glpostdate: datetime.date | None | Unset = UNSET,
    employeename: str | None | Unset = UNSET,
    state: Literal["Submitted", "Approved", "Partially Approved", "Declined", "Draft", "Partially Declined", "Saved"]
    | None
    | Unset = UNSET,
    employeefirstname: str | None | Unset = UNSET,
    employeelastname: str | None | Unset = UNSET,
    config: str | None | Unset = UNSET,
    uom: str | None | Unset = UNSET,
    hoursinday: Decimal | None | Unset = UNSET,
    employee_locationid: str | None | Unset = UNSET,
    employee_departmentid: str | None | Unset = UNSET,
    employee_classid: str | None | Unset = UNSET,
    employee_positionid: str | None | Unset = UNSET,
    method: Literal["Hourly", "Salary"] | None | Unset = UNSET,
    actualcost: bool | None | Unset = UNSET,
    locationkey: int | None | Unset = UNSET,
    supdocid: str | None | Unset = UNSET,
    supdockey: int | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[TIMESHEET]:
    """Change one record of Timesheet (TIMESHEET); what is left out stays as it is.

    Answers the record as `Records[TIMESHEET]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/timesheets/
    """
    from intacct.common.update import update

    return update(
        objects=[
            TIMESHEET(
                recordno=recordno,
                description=description,
                employeekey=employeekey,
                begindate=begindate,
                enddate=enddate,
                glpostdate=glpostdate,
                employeeid=employeeid,
                employeename=employeename,
                state=state,
                employeefirstname=employeefirstname,
                employeelastname=employeelastname,
                config=config,
                uom=uom,
                hoursinday=hoursinday,
                employee_locationid=employee_locationid,
                employee_departmentid=employee_departmentid,
                employee_classid=employee_classid,
                employee_positionid=employee_positionid,
                method=method,
                actualcost=actualcost,
                locationkey=locationkey,
                supdocid=supdocid,
                supdockey=supdockey,
                timesheetentries=timesheetentries,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_timesheet_object(keys: Listed) -> delete:
    """Delete records of Timesheet (TIMESHEET) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/timesheets/
    """
    from intacct.common.delete import delete

    return delete(object="TIMESHEET", keys=listed(keys))


if TYPE_CHECKING:

    class _TIMESHEETFields(Fields):
        """Fields of TIMESHEET."""

        recordno: Field[int]
        description: Field[str]
        employeekey: Field[int]
        begindate: Field[datetime.date]
        enddate: Field[datetime.date]
        glpostdate: Field[datetime.date]
        employeeid: Field[str]
        employeename: Field[str]
        state: Field[str]
        lines_no: Field[int]
        employeefirstname: Field[str]
        employeelastname: Field[str]
        config: Field[str]
        uom: Field[str]
        hoursinday: Field[Decimal]
        employee_locationid: Field[str]
        employee_departmentid: Field[str]
        employee_classid: Field[str]
        employee_positionid: Field[str]
        method: Field[str]
        actualcost: Field[bool]
        locationkey: Field[int]
        supdocid: Field[str]
        supdockey: Field[int]
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
        employee: _EMPLOYEEFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
