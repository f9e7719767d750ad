# Generated from spec/contracts_rev_mgmt/CONTRACTTYPE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CONTRACTTYPE."""

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
    "CONTRACTTYPE",
    "ContracttypeParent",
    "create_contracttype",
    "delete_contracttype",
    "query_contracttype",
    "read_by_name_contracttype",
    "read_contracttype",
    "update_contracttype",
]


@model
class CONTRACTTYPE(Object):
    """Contract type (CONTRACTTYPE).

    Key: RECORDNO. Identified by people as NAME. Operations: lookup, inspect, query, read, readByName, readByQuery,
    create, update and delete.
    Related to 3 other objects for queries.
    Since 2019.R2.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-types/
    """

    fields: ClassVar[_CONTRACTTYPEFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """
    parent_recordno: int | None | Unset = UNSET
    """Record number (integer). Part of PARENT, and written there. Read-only."""
    parent_name: str | None | Unset = UNSET
    """Parent type (text). Part of PARENT, and written there. Read-only."""
    name: str | None | Unset = UNSET
    """Contract type (text). Required in create."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Stored as T or F. Default: active."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered. Read-only."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
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
    parent: ContracttypeParent | None | Unset = UNSET
    """Parent."""

    __wire__ = Wire(
        "CONTRACTTYPE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", required=("update",)),
            el("PARENT.RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("PARENT.NAME", TEXT, "?", label="Parent type", access="read"),
            el("NAME", TEXT, "?", label="Contract type", required=("create",)),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", default="active"),
            el("DESCRIPTION", TEXT, "?", label="Description"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el("PARENT", Ref("intacct.contracts_rev_mgmt.contracttype", "ContracttypeParent"), "?", label="Parent"),
        ),
        label="Contract type",
        since="2019.R2",
        key="RECORDNO",
        name_key="NAME",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@model
class ContracttypeParent(Object):
    """The content of `PARENT`."""

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead."""
    name: str | None | Unset = UNSET
    """Parent type (text). Required in create and update."""

    __wire__ = Wire(
        "PARENT",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("NAME", TEXT, "?", label="Parent type", required=("create", "update")),
        ),
    )


@stub
def query_contracttype(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[CONTRACTTYPE]:
    """Find records of Contract type (CONTRACTTYPE).

    Answers `Records[CONTRACTTYPE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-types/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="CONTRACTTYPE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_contracttype(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[CONTRACTTYPE]:
    """Read records of Contract type (CONTRACTTYPE) by key.

    Answers `Records[CONTRACTTYPE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-types/
    """
    from intacct.common.read import read

    return read(
        object="CONTRACTTYPE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_contracttype(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[CONTRACTTYPE]:
    """Read records of Contract type (CONTRACTTYPE) by the identifier that people use.

    Answers `Records[CONTRACTTYPE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-types/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="CONTRACTTYPE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_contracttype(
    *,
    name: str | None,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    parent: ContracttypeParent | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[CONTRACTTYPE]:
    """Create one record of Contract type (CONTRACTTYPE).

    Answers the record as `Records[CONTRACTTYPE]`, with its keys alone: RECORDNO and NAME.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-types/
    """
    from intacct.common.create import create

    return create(
        objects=[
            CONTRACTTYPE(
                name=name, status=status, description=description, parent=parent, extra={} if extra is None else extra
            )
        ]
    )


@stub
def update_contracttype(
    *,
    recordno: int | None,
    name: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    parent: ContracttypeParent | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[CONTRACTTYPE]:
    """Change one record of Contract type (CONTRACTTYPE); what is left out stays as it is.

    Answers the record as `Records[CONTRACTTYPE]`, with its keys alone: RECORDNO and NAME.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-types/
    """
    from intacct.common.update import update

    return update(
        objects=[
            CONTRACTTYPE(
                recordno=recordno,
                name=name,
                status=status,
                description=description,
                parent=parent,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_contracttype(keys: Listed) -> delete:
    """Delete records of Contract type (CONTRACTTYPE) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-types/
    """
    from intacct.common.delete import delete

    return delete(object="CONTRACTTYPE", keys=listed(keys))


if TYPE_CHECKING:

    class _CONTRACTTYPEFields(Fields):
        """Fields of CONTRACTTYPE."""

        recordno: Field[int]
        parent_recordno: Field[int]
        parent_name: Field[str]
        name: Field[str]
        status: Field[str]
        description: Field[str]
        createdby: Field[int]
        modifiedby: Field[int]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        parent: _ContracttypeParentFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields

    class _ContracttypeParentFields(Fields):
        """Fields of PARENT."""

        recordno: Field[int]
        name: Field[str]
