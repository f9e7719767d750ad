# Generated from spec/company_console/ROLEGROUPS.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ROLEGROUPS."""

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
    from intacct.company_console.roles import _ROLESFields
    from intacct.company_console.usergroup import _USERGROUPFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["ROLEGROUPS", "query_rolegroups", "read_rolegroups"]


@model
class ROLEGROUPS(Object):
    """User group role assignment (ROLEGROUPS).

    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Related to 2 other objects for queries.
    Reference: https://developer.intacct.com/api/company-console/user-groups/
    """

    fields: ClassVar[_ROLEGROUPSFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    rolekey: int | None | Unset = UNSET
    """Role key (integer, record number). Read-only."""
    rolename: str | None | Unset = UNSET
    """Role name (text). Read-only."""
    groupkey: int | None | Unset = UNSET
    """Group key (integer, record number). Read-only."""
    ugname: str | None | Unset = UNSET
    """User group name (text). Read-only."""
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
        "ROLEGROUPS",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("ROLEKEY", INTEGER, "?", label="Role key", access="read"),
            el("ROLENAME", TEXT, "?", label="Role name", access="read"),
            el("GROUPKEY", INTEGER, "?", label="Group key", access="read"),
            el("UGNAME", TEXT, "?", label="User group name", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="User group role assignment",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(
            Relationship("ROLES", "ROLES", "MANY2ONE", "ROLEKEY", "Roles"),
            Relationship("USERGROUP", "USERGROUP", "ONE2ONE", "GROUPKEY", "Group info"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_rolegroups(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[ROLEGROUPS]:
    """Find records of User group role assignment (ROLEGROUPS).

    Answers `Records[ROLEGROUPS]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/user-groups/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="ROLEGROUPS",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_rolegroups(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[ROLEGROUPS]:
    """Read records of User group role assignment (ROLEGROUPS) by key.

    Answers `Records[ROLEGROUPS]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/user-groups/
    """
    from intacct.common.read import read

    return read(
        object="ROLEGROUPS", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _ROLEGROUPSFields(Fields):
        """Fields of ROLEGROUPS."""

        recordno: Field[int]
        rolekey: Field[int]
        rolename: Field[str]
        groupkey: Field[int]
        ugname: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        record_url: Field[str]
        roles: _ROLESFields
        usergroup: _USERGROUPFields
