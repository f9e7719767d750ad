# Generated from spec/company_console/ROLES.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ROLES."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct.company_console.rolegroups import _ROLEGROUPSFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["ROLES", "query_roles", "read_by_name_roles", "read_roles"]


@model
class ROLES(Object):
    """Role (ROLES).

    Key: RECORDNO. Identified by people as NAME. Operations: lookup, inspect, query, read, readByName and
    readByQuery.
    Related to 4 other objects for queries.
    Reference: https://developer.intacct.com/api/company-console/roles/
    """

    fields: ClassVar[_ROLESFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    name: str | None | Unset = UNSET
    """Name (text). Read-only."""
    description: str | None | Unset = UNSET
    """Description (text). Read-only."""
    type: Literal["Enterprise", "E-Console", "Multi Entity Distributed", "Multi Entity Shared"] | None | Unset = UNSET
    """Role for user on (text). Allowed: Enterprise, E-Console, Multi Entity Distributed, Multi Entity Shared.
    Read-only.
    """
    applyto: Literal["Login and Slide-In", "Login Only", "Slide-In Only"] | None | Unset = UNSET
    """Use for (text). Allowed: Login and Slide-In, Login Only, Slide-In Only. Read-only."""
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
        "ROLES",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("NAME", TEXT, "?", label="Name", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Description", access="read"),
            el(
                "TYPE",
                Enumeration("Enterprise", "E-Console", "Multi Entity Distributed", "Multi Entity Shared"),
                "?",
                label="Role for user on",
                access="read",
            ),
            el(
                "APPLYTO",
                Enumeration("Login and Slide-In", "Login Only", "Slide-In Only"),
                "?",
                label="Use for",
                access="read",
            ),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Role",
        key="RECORDNO",
        name_key="NAME",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery"),
        relationships=(
            Relationship("ROLEUSERS", "ROLEUSERS", "ONE2MANY", "", "Role users"),
            Relationship("ROLEGROUPS", "ROLEGROUPS", "MANY2ONE", "RECORD#", "Role groups"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_roles(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[ROLES]:
    """Find records of Role (ROLES).

    Answers `Records[ROLES]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/roles/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="ROLES",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_roles(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[ROLES]:
    """Read records of Role (ROLES) by key.

    Answers `Records[ROLES]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/roles/
    """
    from intacct.common.read import read

    return read(object="ROLES", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid)


@stub
def read_by_name_roles(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[ROLES]:
    """Read records of Role (ROLES) by the identifier that people use.

    Answers `Records[ROLES]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/roles/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="ROLES", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _ROLESFields(Fields):
        """Fields of ROLES."""

        recordno: Field[int]
        name: Field[str]
        description: Field[str]
        type: Field[str]
        applyto: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
        rolegroups: _ROLEGROUPSFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
