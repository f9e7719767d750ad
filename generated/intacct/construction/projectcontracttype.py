# Generated from spec/construction/PROJECTCONTRACTTYPE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object PROJECTCONTRACTTYPE."""

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
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "PROJECTCONTRACTTYPE",
    "create_projectcontracttype",
    "delete_projectcontracttype",
    "query_projectcontracttype",
    "read_by_name_projectcontracttype",
    "read_projectcontracttype",
    "update_projectcontracttype",
]


@model
class PROJECTCONTRACTTYPE(Object):
    """Project contract type (PROJECTCONTRACTTYPE).

    Key: RECORDNO. Identified by people as PROJECTCONTRACTTYPEID. Operations: lookup, inspect, query, read,
    readByName, create, update and delete.
    Related to 2 other objects for queries.
    Reference: https://developer.intacct.com/api/construction/project-contract-types/
    """

    fields: ClassVar[_PROJECTCONTRACTTYPEFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without project contract type ID.
    """
    projectcontracttypeid: str | None | Unset = UNSET
    """Project contract type ID (text). Required in create. Required in update without RECORDNO."""
    projectcontracttypename: str | None | Unset = UNSET
    """Project contract type name (text). Required in create."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive."""
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
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "PROJECTCONTRACTTYPE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("PROJECTCONTRACTTYPEID", TEXT, "?", label="Project contract type ID", required=("create",)),
            el("PROJECTCONTRACTTYPENAME", TEXT, "?", label="Project contract type name", required=("create",)),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Project contract type",
        key="RECORDNO",
        name_key="PROJECTCONTRACTTYPEID",
        operations=("lookup", "inspect", "query", "read", "readByName", "create", "update", "delete"),
        relationships=(
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_projectcontracttype(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[PROJECTCONTRACTTYPE]:
    """Find records of Project contract type (PROJECTCONTRACTTYPE).

    Answers `Records[PROJECTCONTRACTTYPE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/project-contract-types/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="PROJECTCONTRACTTYPE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_projectcontracttype(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[PROJECTCONTRACTTYPE]:
    """Read records of Project contract type (PROJECTCONTRACTTYPE) by key.

    Answers `Records[PROJECTCONTRACTTYPE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/project-contract-types/
    """
    from intacct.common.read import read

    return read(
        object="PROJECTCONTRACTTYPE",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def read_by_name_projectcontracttype(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[PROJECTCONTRACTTYPE]:
    """Read records of Project contract type (PROJECTCONTRACTTYPE) by the identifier that people use.

    Answers `Records[PROJECTCONTRACTTYPE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/project-contract-types/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="PROJECTCONTRACTTYPE",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def create_projectcontracttype(
    *,
    projectcontracttypeid: str | None,
    projectcontracttypename: str | None,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[PROJECTCONTRACTTYPE]:
    """Create one record of Project contract type (PROJECTCONTRACTTYPE).

    Answers the record as `Records[PROJECTCONTRACTTYPE]`, with its keys alone: RECORDNO and PROJECTCONTRACTTYPEID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/project-contract-types/
    """
    from intacct.common.create import create

    return create(
        objects=[
            PROJECTCONTRACTTYPE(
                projectcontracttypeid=projectcontracttypeid,
                projectcontracttypename=projectcontracttypename,
                status=status,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_projectcontracttype(
    *,
    recordno: int | None | Unset = UNSET,
    projectcontracttypeid: str | None | Unset = UNSET,
    projectcontracttypename: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[PROJECTCONTRACTTYPE]:
    """Change one record of Project contract type (PROJECTCONTRACTTYPE); what is left out stays as it is.

    Answers the record as `Records[PROJECTCONTRACTTYPE]`, with its keys alone: RECORDNO and PROJECTCONTRACTTYPEID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/project-contract-types/
    """
    from intacct.common.update import update

    return update(
        objects=[
            PROJECTCONTRACTTYPE(
                recordno=recordno,
                projectcontracttypeid=projectcontracttypeid,
                projectcontracttypename=projectcontracttypename,
                status=status,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_projectcontracttype(keys: Listed) -> delete:
    """Delete records of Project contract type (PROJECTCONTRACTTYPE) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/project-contract-types/
    """
    from intacct.common.delete import delete

    return delete(object="PROJECTCONTRACTTYPE", keys=listed(keys))


if TYPE_CHECKING:

    class _PROJECTCONTRACTTYPEFields(Fields):
        """Fields of PROJECTCONTRACTTYPE."""

        recordno: Field[int]
        projectcontracttypeid: Field[str]
        projectcontracttypename: Field[str]
        status: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
