# Generated from spec/inventory_control/WAREHOUSEGROUP.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object WAREHOUSEGROUP."""

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
    from intacct.company_console.location import _LOCATIONFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["WAREHOUSEGROUP", "query_warehousegroup", "read_by_name_warehousegroup", "read_warehousegroup"]


@model
class WAREHOUSEGROUP(Object):
    """Warehouse group (WAREHOUSEGROUP).

    Key: RECORDNO. Identified by people as ID. Operations: lookup, inspect, query, read, readByName and readByQuery.
    Related to 1 other object for queries.
    Reference: https://developer.intacct.com/api/inventory-control/warehouse-groups/
    """

    fields: ClassVar[_WAREHOUSEGROUPFields]

    recordno: str | None | Unset = UNSET
    """Record number (text). Read-only."""
    id: str | None | Unset = UNSET
    """Warehouse group ID (text). Read-only."""
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
        "WAREHOUSEGROUP",
        unordered(
            el("RECORDNO", TEXT, "?", label="Record number", access="read"),
            el("ID", TEXT, "?", label="Warehouse group ID", access="read"),
            el("NAME", TEXT, "?", label="Name", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Description", access="read"),
            el("GROUPTYPE", Enumeration("ALL", "SPECIFIC"), "?", label="Group type", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Warehouse group",
        key="RECORDNO",
        name_key="ID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery"),
        relationships=(
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_warehousegroup(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[WAREHOUSEGROUP]:
    """Find records of Warehouse group (WAREHOUSEGROUP).

    Answers `Records[WAREHOUSEGROUP]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/warehouse-groups/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="WAREHOUSEGROUP",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_warehousegroup(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[WAREHOUSEGROUP]:
    """Read records of Warehouse group (WAREHOUSEGROUP) by key.

    Answers `Records[WAREHOUSEGROUP]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/warehouse-groups/
    """
    from intacct.common.read import read

    return read(
        object="WAREHOUSEGROUP", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_warehousegroup(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[WAREHOUSEGROUP]:
    """Read records of Warehouse group (WAREHOUSEGROUP) by the identifier that people use.

    Answers `Records[WAREHOUSEGROUP]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/warehouse-groups/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="WAREHOUSEGROUP", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _WAREHOUSEGROUPFields(Fields):
        """Fields of WAREHOUSEGROUP."""

        recordno: Field[str]
        id: Field[str]
        name: Field[str]
        description: Field[str]
        grouptype: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        melocation: _LOCATIONFields
