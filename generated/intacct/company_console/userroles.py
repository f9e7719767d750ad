# Generated from spec/company_console/USERROLES.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object USERROLES."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = ["USERROLES", "create_userroles", "query_userroles"]


@model
class USERROLES(Object):
    """User role assignment (USERROLES).

    Key: RECORDNO. Operations: lookup, inspect, query, readByQuery and create.
    Reference: https://developer.intacct.com/api/company-console/users/
    """

    fields: ClassVar[_USERROLESFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    type: Literal["User", "Group"] | None | Unset = UNSET
    """Type (text). Allowed: User, Group."""
    u_o_gkey: int | None | Unset = UNSET
    """User role key (integer, record number)."""
    rolekey: int | None | Unset = UNSET
    """Role key (integer, record number)."""
    rolename: str | None | Unset = UNSET
    """Role (text). Required in create."""
    userid: str | None | Unset = UNSET
    """User ID (text). Required in create."""
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
        "USERROLES",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("TYPE", Enumeration("User", "Group"), "?", label="Type"),
            el("U_O_GKEY", INTEGER, "?", label="User role key"),
            el("ROLEKEY", INTEGER, "?", label="Role key"),
            el("ROLENAME", TEXT, "?", label="Role", required=("create",)),
            el("USERID", TEXT, "?", label="User ID", required=("create",)),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="User role assignment",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "readByQuery", "create"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_userroles(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[USERROLES]:
    """Find records of User role assignment (USERROLES).

    Answers `Records[USERROLES]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/users/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="USERROLES",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def create_userroles(
    *,
    rolename: str | None,
    userid: str | None,
    type: Literal["User", "Group"] | None | Unset = UNSET,
    u_o_gkey: int | None | Unset = UNSET,
    rolekey: int | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[USERROLES]:
    """Create one record of User role assignment (USERROLES).

    Answers the record as `Records[USERROLES]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/company-console/users/
    """
    from intacct.common.create import create

    return create(
        objects=[
            USERROLES(
                type=type,
                u_o_gkey=u_o_gkey,
                rolekey=rolekey,
                rolename=rolename,
                userid=userid,
                extra={} if extra is None else extra,
            )
        ]
    )


if TYPE_CHECKING:

    class _USERROLESFields(Fields):
        """Fields of USERROLES."""

        recordno: Field[int]
        type: Field[str]
        u_o_gkey: Field[int]
        rolekey: Field[int]
        rolename: Field[str]
        userid: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        record_url: Field[str]
