# Generated from spec/company_console/CLASS.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CLASS."""

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
    "CLASS",
    "create_class_object",
    "delete_class_object",
    "query_class",
    "read_by_name_class",
    "read_class",
    "update_class_object",
]


@model
class CLASS(Object):
    """Class (CLASS).

    Key: RECORDNO. Identified by people as CLASSID. Operations: lookup, inspect, query, read, readByName,
    readByQuery, create, update and delete.
    Related to 4 other objects for queries.
    Reference: https://developer.intacct.com/api/company-console/classes/
    """

    fields: ClassVar[_CLASSFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """
    classid: str | None | Unset = UNSET
    """Class ID (text). Required in create."""
    name: str | None | Unset = UNSET
    """Name (text). Required in create."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    status: Literal["active", "active non-posting", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, active non-posting, inactive."""
    parentkey: int | None | Unset = UNSET
    """Parent key (integer, record number)."""
    parentid: str | None | Unset = UNSET
    """Parent ID (text)."""
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
        "CLASS",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", required=("update",)),
            el("CLASSID", TEXT, "?", label="Class ID", required=("create",)),
            el("NAME", TEXT, "?", label="Name", required=("create",)),
            el("DESCRIPTION", TEXT, "?", label="Description"),
            el("STATUS", Enumeration("active", "active non-posting", "inactive"), "?", label="Status"),
            el("PARENTKEY", INTEGER, "?", label="Parent key"),
            el("PARENTID", TEXT, "?", label="Parent ID"),
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
        label="Class",
        key="RECORDNO",
        name_key="CLASSID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("PARENT", "CLASS", "MANY2ONE", "CLASSID", "Parent class"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_class(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[CLASS]:
    """Find records of Class (CLASS).

    Answers `Records[CLASS]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/classes/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="CLASS",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_class(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[CLASS]:
    """Read records of Class (CLASS) by key.

    Answers `Records[CLASS]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/classes/
    """
    from intacct.common.read import read

    return read(object="CLASS", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid)


@stub
def read_by_name_class(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[CLASS]:
    """Read records of Class (CLASS) by the identifier that people use.

    Answers `Records[CLASS]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/classes/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="CLASS", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_class_object(
    *,
    classid: str | None,
    name: str | None,
    description: str | None | Unset = UNSET,
    status: Literal["active", "active non-posting", "inactive"] | None | Unset = UNSET,
    parentkey: int | None | Unset = UNSET,
    parentid: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[CLASS]:
    """Create one record of Class (CLASS).

    Answers the record as `Records[CLASS]`, with its keys alone: RECORDNO and CLASSID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/company-console/classes/
    """
    from intacct.common.create import create

    return create(
        objects=[
            CLASS(
                classid=classid,
                name=name,
                description=description,
                status=status,
                parentkey=parentkey,
                parentid=parentid,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_class_object(
    *,
    recordno: int | None,
    classid: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    status: Literal["active", "active non-posting", "inactive"] | None | Unset = UNSET,
    parentkey: int | None | Unset = UNSET,
    parentid: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[CLASS]:
    """Change one record of Class (CLASS); what is left out stays as it is.

    Answers the record as `Records[CLASS]`, with its keys alone: RECORDNO and CLASSID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/company-console/classes/
    """
    from intacct.common.update import update

    return update(
        objects=[
            CLASS(
                recordno=recordno,
                classid=classid,
                name=name,
                description=description,
                status=status,
                parentkey=parentkey,
                parentid=parentid,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_class_object(keys: Listed) -> delete:
    """Delete records of Class (CLASS) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/company-console/classes/
    """
    from intacct.common.delete import delete

    return delete(object="CLASS", keys=listed(keys))


if TYPE_CHECKING:

    class _CLASSFields(Fields):
        """Fields of CLASS."""

        recordno: Field[int]
        classid: Field[str]
        name: Field[str]
        description: Field[str]
        status: Field[str]
        parentkey: Field[int]
        parentid: Field[str]
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
        parent: _CLASSFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
