# Generated from spec/inventory_control/PRODUCTLINE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object PRODUCTLINE."""

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

__all__ = ["PRODUCTLINE", "query_productline", "read_by_name_productline", "read_productline"]


@model
class PRODUCTLINE(Object):
    """Product line (PRODUCTLINE).

    Key: RECORDNO. Identified by people as PRODUCTLINEID. Operations: lookup, inspect, query, read, readByName and
    readByQuery.
    Related to 2 other objects for queries.
    Reference: https://developer.intacct.com/api/inventory-control/product-lines/
    """

    fields: ClassVar[_PRODUCTLINEFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    productlineid: str | None | Unset = UNSET
    """Product line ID (text). Read-only."""
    description: str | None | Unset = UNSET
    """Product line description (text). Read-only."""
    parentline: str | None | Unset = UNSET
    """Parent product line (text). Read-only."""
    parentkey: int | None | Unset = UNSET
    """Parent line ID record number (integer). Read-only."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Read-only."""
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
        "PRODUCTLINE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("PRODUCTLINEID", TEXT, "?", label="Product line ID", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Product line description", access="read"),
            el("PARENTLINE", TEXT, "?", label="Parent product line", access="read"),
            el("PARENTKEY", INTEGER, "?", label="Parent line ID record number", access="read"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Product line",
        key="RECORDNO",
        name_key="PRODUCTLINEID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery"),
        relationships=(
            Relationship("PARENTPRODUCTLINE", "PRODUCTLINE", "MANY2ONE", "PARENTLINE", "Parent product line"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_productline(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[PRODUCTLINE]:
    """Find records of Product line (PRODUCTLINE).

    Answers `Records[PRODUCTLINE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/product-lines/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="PRODUCTLINE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_productline(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[PRODUCTLINE]:
    """Read records of Product line (PRODUCTLINE) by key.

    Answers `Records[PRODUCTLINE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/product-lines/
    """
    from intacct.common.read import read

    return read(
        object="PRODUCTLINE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_productline(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[PRODUCTLINE]:
    """Read records of Product line (PRODUCTLINE) by the identifier that people use.

    Answers `Records[PRODUCTLINE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/product-lines/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="PRODUCTLINE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _PRODUCTLINEFields(Fields):
        """Fields of PRODUCTLINE."""

        recordno: Field[int]
        productlineid: Field[str]
        description: Field[str]
        parentline: Field[str]
        parentkey: Field[int]
        status: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        parentproductline: _PRODUCTLINEFields
        melocation: _LOCATIONFields
