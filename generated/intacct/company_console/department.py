# Generated from spec/company_console/DEPARTMENT.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object DEPARTMENT."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct.common.update import update
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.employee_expenses.employee import _EMPLOYEEFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "DEPARTMENT",
    "create_department_object",
    "delete_department_object",
    "query_department",
    "read_by_name_department",
    "read_department",
    "update_department_object",
]


@model
class DEPARTMENT(Object):
    """Department (DEPARTMENT).

    Key: RECORDNO. Identified by people as DEPARTMENTID. Operations: lookup, inspect, query, read, readByName,
    readByQuery, create, update and delete.
    Related to 4 other objects for queries.
    Reference: https://developer.intacct.com/api/company-console/departments/
    """

    fields: ClassVar[_DEPARTMENTFields]

    departmentid: str | None | Unset = UNSET
    """ID (text). Required in create."""
    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """
    title: str | None | Unset = UNSET
    """Name (text). Required in create."""
    parentkey: int | None | Unset = UNSET
    """Parent department record number (integer)."""
    parentid: str | None | Unset = UNSET
    """Parent (text)."""
    parentname: str | None | Unset = UNSET
    """Parent - Name (text)."""
    supervisorkey: int | None | Unset = UNSET
    """Manager record number (integer)."""
    supervisorid: str | None | Unset = UNSET
    """Manager (text)."""
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered. Read-only."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    supervisorname: str | None | Unset = UNSET
    """Manager name (text). Read-only."""
    status: Literal["active", "active non-posting", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, active non-posting, inactive."""
    custtitle: str | None | Unset = UNSET
    """Department title (text)."""
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text). Login ID of the user who entered it. Read-only."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text). Login ID of the user who last changed it. Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "DEPARTMENT",
        unordered(
            el("DEPARTMENTID", TEXT, "?", label="ID", required=("create",)),
            el("RECORDNO", INTEGER, "?", label="Record number", required=("update",)),
            el("TITLE", TEXT, "?", label="Name", required=("create",)),
            el("PARENTKEY", INTEGER, "?", label="Parent department record number"),
            el("PARENTID", TEXT, "?", label="Parent"),
            el("PARENTNAME", TEXT, "?", label="Parent - Name"),
            el("SUPERVISORKEY", INTEGER, "?", label="Manager record number"),
            el("SUPERVISORID", TEXT, "?", label="Manager"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("SUPERVISORNAME", TEXT, "?", label="Manager name", access="read"),
            el("STATUS", Enumeration("active", "active non-posting", "inactive"), "?", label="Status"),
            el("CUSTTITLE", TEXT, "?", label="Department title"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Department",
        key="RECORDNO",
        name_key="DEPARTMENTID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("PARENT", "DEPARTMENT", "MANY2ONE", "PARENTID", "Parent department"),
            Relationship("MANAGER", "EMPLOYEE", "MANY2ONE", "SUPERVISORID", "Manager"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_department(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[DEPARTMENT]:
    """Find records of Department (DEPARTMENT).

    Answers `Records[DEPARTMENT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/departments/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="DEPARTMENT",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_department(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[DEPARTMENT]:
    """Read records of Department (DEPARTMENT) by key.

    Answers `Records[DEPARTMENT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/departments/
    """
    from intacct.common.read import read

    return read(
        object="DEPARTMENT", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_department(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[DEPARTMENT]:
    """Read records of Department (DEPARTMENT) by the identifier that people use.

    Answers `Records[DEPARTMENT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/departments/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="DEPARTMENT", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_department_object(
    *,
    departmentid: str | None,
    title: str | None,
    parentkey: int | None | Unset = UNSET,
    parentid: str | None | Unset = UNSET,
    parentname: str | None | Unset = UNSET,
    supervisorkey: int | None | Unset = UNSET,
    supervisorid: str | None | Unset = UNSET,
    status: Literal["active", "active non-posting", "inactive"] | None | Unset = UNSET,
    custtitle: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[DEPARTMENT]:
    """Create one record of Department (DEPARTMENT).

    Answers the record as `Records[DEPARTMENT]`, with its keys alone: RECORDNO and DEPARTMENTID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/company-console/departments/
    """
    from intacct.common.create import create

    return create(
        objects=[
            DEPARTMENT(
                departmentid=departmentid,
                title=title,
                parentkey=parentkey,
                parentid=parentid,
                parentname=parentname,
                supervisorkey=supervisorkey,
                supervisorid=supervisorid,
                status=status,
                custtitle=custtitle,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_department_object(
    *,
    recordno: int | None,
    departmentid: str | None | Unset = UNSET,
    title: str | None | Unset = UNSET,
    parentkey: int | None | Unset = UNSET,
    parentid: str | None | Unset = UNSET,
    parentname: str | None | Unset = UNSET,
    supervisorkey: int | None | Unset = UNSET,
    supervisorid: str | None | Unset = UNSET,
    status: Literal["active", "active non-posting", "inactive"] | None | Unset = UNSET,
    custtitle: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[DEPARTMENT]:
    """Change one record of Department (DEPARTMENT); what is left out stays as it is.

    Answers the record as `Records[DEPARTMENT]`, with its keys alone: RECORDNO and DEPARTMENTID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/company-console/departments/
    """
    from intacct.common.update import update

    return update(
        objects=[
            DEPARTMENT(
                departmentid=departmentid,
                recordno=recordno,
                title=title,
                parentkey=parentkey,
                parentid=parentid,
                parentname=parentname,
                supervisorkey=supervisorkey,
                supervisorid=supervisorid,
                status=status,
                custtitle=custtitle,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_department_object(keys: Listed) -> delete:
    """Delete records of Department (DEPARTMENT) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/company-console/departments/
    """
    from intacct.common.delete import delete

    return delete(object="DEPARTMENT", keys=listed(keys))


if TYPE_CHECKING:

    class _DEPARTMENTFields(Fields):
        """Fields of DEPARTMENT."""

        departmentid: Field[str]
        recordno: Field[int]
        title: Field[str]
        parentkey: Field[int]
        parentid: Field[str]
        parentname: Field[str]
        supervisorkey: Field[int]
        supervisorid: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        supervisorname: Field[str]
        status: Field[str]
        custtitle: Field[str]
        createdby: Field[int]
        modifiedby: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
        parent: _DEPARTMENTFields
        manager: _EMPLOYEEFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
