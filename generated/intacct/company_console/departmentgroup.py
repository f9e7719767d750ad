# Generated from spec/company_console/DEPARTMENTGROUP.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object DEPARTMENTGROUP."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["DEPARTMENTGROUP", "query_departmentgroup", "read_by_name_departmentgroup", "read_departmentgroup"]


@model
class DEPARTMENTGROUP(Object):
    """Department group (DEPARTMENTGROUP).

    Key: RECORDNO. Identified by people as ID. Operations: lookup, inspect, query, read, readByName and readByQuery.
    Related to 3 other objects for queries.
    Reference: https://developer.intacct.com/api/company-console/department-groups/
    """

    fields: ClassVar[_DEPARTMENTGROUPFields]

    recordno: str | None | Unset = UNSET
    """Record number (text). Read-only."""
    id: str | None | Unset = UNSET
    """Department group ID (text). Read-only."""
    name: str | None | Unset = UNSET
    """Name (text). Read-only."""
    description: str | None | Unset = UNSET
    """Description (text). Read-only."""
    grouptype: Literal["ALL", "SPECIFIC"] | None | Unset = UNSET
    """Group type (text). Allowed: ALL, SPECIFIC. Read-only."""
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
    createdimcomp: bool | None | Unset = UNSET
    """Dimension structure (boolean, true or false). Read-only."""
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
        "DEPARTMENTGROUP",
        unordered(
            el("RECORDNO", TEXT, "?", label="Record number", access="read"),
            el("ID", TEXT, "?", label="Department group ID", access="read"),
            el("NAME", TEXT, "?", label="Name", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Description", access="read"),
            el("GROUPTYPE", Enumeration("ALL", "SPECIFIC"), "?", label="Group type", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDIMCOMP", BOOLEAN, "?", label="Dimension structure", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Department group",
        key="RECORDNO",
        name_key="ID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery"),
        relationships=(
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_departmentgroup(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[DEPARTMENTGROUP]:
    """Find records of Department group (DEPARTMENTGROUP).

    Answers `Records[DEPARTMENTGROUP]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/department-groups/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="DEPARTMENTGROUP",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_departmentgroup(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[DEPARTMENTGROUP]:
    """Read records of Department group (DEPARTMENTGROUP) by key.

    Answers `Records[DEPARTMENTGROUP]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/department-groups/
    """
    from intacct.common.read import read

    return read(
        object="DEPARTMENTGROUP", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_departmentgroup(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[DEPARTMENTGROUP]:
    """Read records of Department group (DEPARTMENTGROUP) by the identifier that people use.

    Answers `Records[DEPARTMENTGROUP]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/department-groups/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="DEPARTMENTGROUP", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _DEPARTMENTGROUPFields(Fields):
        """Fields of DEPARTMENTGROUP."""

        recordno: Field[str]
        id: Field[str]
        name: Field[str]
        description: Field[str]
        grouptype: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        createdimcomp: Field[bool]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
