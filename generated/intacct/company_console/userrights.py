# Generated from spec/company_console/USERRIGHTS.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object USERRIGHTS."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATETIME, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["USERRIGHTS", "query_userrights", "read_userrights"]


@model
class USERRIGHTS(Object):
    """User permission (USERRIGHTS).

    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Related to 1 other object for queries.
    Reference: https://developer.intacct.com/api/company-console/users/
    """

    fields: ClassVar[_USERRIGHTSFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    userkey: int | None | Unset = UNSET
    """User key (integer, record number). Read-only."""
    application: str | None | Unset = UNSET
    """Application (text). Read-only."""
    policy: str | None | Unset = UNSET
    """Policy (text). Read-only."""
    rights: str | None | Unset = UNSET
    """Rights (text). Read-only."""
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
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "USERRIGHTS",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("USERKEY", INTEGER, "?", label="User key", access="read"),
            el("APPLICATION", TEXT, "?", label="Application", access="read"),
            el("POLICY", TEXT, "?", label="Policy", access="read"),
            el("RIGHTS", TEXT, "?", label="Rights", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="User permission",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(Relationship("USERINFO", "USERINFO", "MANY2ONE", "USERKEY", "User"),),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_userrights(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[USERRIGHTS]:
    """Find records of User permission (USERRIGHTS).

    Answers `Records[USERRIGHTS]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/users/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="USERRIGHTS",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_userrights(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[USERRIGHTS]:
    """Read records of User permission (USERRIGHTS) by key.

    Answers `Records[USERRIGHTS]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/users/
    """
    from intacct.common.read import read

    return read(
        object="USERRIGHTS", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _USERRIGHTSFields(Fields):
        """Fields of USERRIGHTS."""

        recordno: Field[int]
        userkey: Field[int]
        application: Field[str]
        policy: Field[str]
        rights: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        record_url: Field[str]
        userinfo: _USERINFOFields
