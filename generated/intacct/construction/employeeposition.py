# Generated from spec/construction/EMPLOYEEPOSITION.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object EMPLOYEEPOSITION."""

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
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "EMPLOYEEPOSITION",
    "create_employeeposition",
    "delete_employeeposition",
    "query_employeeposition",
    "read_by_name_employeeposition",
    "read_employeeposition",
    "update_employeeposition",
]


@model
class EMPLOYEEPOSITION(Object):
    """Employee position (EMPLOYEEPOSITION).

    Key: RECORDNO. Identified by people as POSITIONID. Operations: lookup, inspect, query, read, readByName,
    readByQuery, create, update and delete.
    Related to 3 other objects for queries.
    Reference: https://developer.intacct.com/api/construction/employee-position/
    """

    fields: ClassVar[_EMPLOYEEPOSITIONFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without POSITIONID.
    """
    positionid: str | None | Unset = UNSET
    """Employee position ID (text). Required in create. Required in update without RECORDNO."""
    name: str | None | Unset = UNSET
    """Name (text). Required in create."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Default: active."""
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
        "EMPLOYEEPOSITION",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("POSITIONID", TEXT, "?", label="Employee position ID", required=("create",)),
            el("NAME", TEXT, "?", label="Name", required=("create",)),
            el("DESCRIPTION", TEXT, "?", label="Description"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", default="active"),
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
        label="Employee position",
        key="RECORDNO",
        name_key="POSITIONID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_employeeposition(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[EMPLOYEEPOSITION]:
    """Find records of Employee position (EMPLOYEEPOSITION).

    Answers `Records[EMPLOYEEPOSITION]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/employee-position/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="EMPLOYEEPOSITION",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_employeeposition(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[EMPLOYEEPOSITION]:
    """Read records of Employee position (EMPLOYEEPOSITION) by key.

    Answers `Records[EMPLOYEEPOSITION]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/employee-position/
    """
    from intacct.common.read import read

    return read(
        object="EMPLOYEEPOSITION",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def read_by_name_employeeposition(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[EMPLOYEEPOSITION]:
    """Read records of Employee position (EMPLOYEEPOSITION) by the identifier that people use.

    Answers `Records[EMPLOYEEPOSITION]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/employee-position/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="EMPLOYEEPOSITION",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def create_employeeposition(
    *,
    positionid: str | None,
    name: str | None,
    description: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[EMPLOYEEPOSITION]:
    """Create one record of Employee position (EMPLOYEEPOSITION).

    Answers the record as `Records[EMPLOYEEPOSITION]`, with its keys alone: RECORDNO and POSITIONID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/employee-position/
    """
    from intacct.common.create import create

    return create(
        objects=[
            EMPLOYEEPOSITION(
                positionid=positionid,
                name=name,
                description=description,
                status=status,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_employeeposition(
    *,
    recordno: int | None | Unset = UNSET,
    positionid: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[EMPLOYEEPOSITION]:
    """Change one record of Employee position (EMPLOYEEPOSITION); what is left out stays as it is.

    Answers the record as `Records[EMPLOYEEPOSITION]`, with its keys alone: RECORDNO and POSITIONID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/employee-position/
    """
    from intacct.common.update import update

    return update(
        objects=[
            EMPLOYEEPOSITION(
                recordno=recordno,
                positionid=positionid,
                name=name,
                description=description,
                status=status,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_employeeposition(keys: Listed) -> delete:
    """Delete records of Employee position (EMPLOYEEPOSITION) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/employee-position/
    """
    from intacct.common.delete import delete

    return delete(object="EMPLOYEEPOSITION", keys=listed(keys))


if TYPE_CHECKING:

    class _EMPLOYEEPOSITIONFields(Fields):
        """Fields of EMPLOYEEPOSITION."""

        recordno: Field[int]
        positionid: Field[str]
        name: Field[str]
        description: Field[str]
        status: Field[str]
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
