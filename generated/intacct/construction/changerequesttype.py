# Generated from spec/construction/CHANGEREQUESTTYPE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CHANGEREQUESTTYPE."""

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
    "CHANGEREQUESTTYPE",
    "create_changerequesttype",
    "delete_changerequesttype",
    "query_changerequesttype",
    "read_by_name_changerequesttype",
    "read_changerequesttype",
    "update_changerequesttype",
]


@model
class CHANGEREQUESTTYPE(Object):
    """Change request type (CHANGEREQUESTTYPE).

    Key: RECORDNO. Identified by people as NAME. Operations: lookup, inspect, query, read, readByName, readByQuery,
    create, update and delete.
    Related to 2 other objects for queries.
    Reference: https://developer.intacct.com/api/construction/change-request-types/
    """

    fields: ClassVar[_CHANGEREQUESTTYPEFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without NAME.
    """
    name: str | None | Unset = UNSET
    """Name (text). Required in create. Required in update without RECORDNO."""
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
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "CHANGEREQUESTTYPE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("NAME", TEXT, "?", label="Name", required=("create",)),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", default="active"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Change request type",
        key="RECORDNO",
        name_key="NAME",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_changerequesttype(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[CHANGEREQUESTTYPE]:
    """Find records of Change request type (CHANGEREQUESTTYPE).

    Answers `Records[CHANGEREQUESTTYPE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/change-request-types/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="CHANGEREQUESTTYPE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_changerequesttype(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[CHANGEREQUESTTYPE]:
    """Read records of Change request type (CHANGEREQUESTTYPE) by key.

    Answers `Records[CHANGEREQUESTTYPE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/change-request-types/
    """
    from intacct.common.read import read

    return read(
        object="CHANGEREQUESTTYPE",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def read_by_name_changerequesttype(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[CHANGEREQUESTTYPE]:
    """Read records of Change request type (CHANGEREQUESTTYPE) by the identifier that people use.

    Answers `Records[CHANGEREQUESTTYPE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/change-request-types/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="CHANGEREQUESTTYPE",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def create_changerequesttype(
    *,
    name: str | None,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[CHANGEREQUESTTYPE]:
    """Create one record of Change request type (CHANGEREQUESTTYPE).

    Answers the record as `Records[CHANGEREQUESTTYPE]`, with its keys alone: RECORDNO and NAME.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/change-request-types/
    """
    from intacct.common.create import create

    return create(objects=[CHANGEREQUESTTYPE(name=name, status=status, extra={} if extra is None else extra)])


@stub
def update_changerequesttype(
    *,
    recordno: int | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[CHANGEREQUESTTYPE]:
    """Change one record of Change request type (CHANGEREQUESTTYPE); what is left out stays as it is.

    Answers the record as `Records[CHANGEREQUESTTYPE]`, with its keys alone: RECORDNO and NAME.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/change-request-types/
    """
    from intacct.common.update import update

    return update(
        objects=[CHANGEREQUESTTYPE(recordno=recordno, name=name, status=status, extra={} if extra is None else extra)]
    )


@stub
def delete_changerequesttype(keys: Listed) -> delete:
    """Delete records of Change request type (CHANGEREQUESTTYPE) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/change-request-types/
    """
    from intacct.common.delete import delete

    return delete(object="CHANGEREQUESTTYPE", keys=listed(keys))


if TYPE_CHECKING:

    class _CHANGEREQUESTTYPEFields(Fields):
        """Fields of CHANGEREQUESTTYPE."""

        recordno: Field[int]
        name: Field[str]
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
