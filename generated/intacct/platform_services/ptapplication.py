# Generated from spec/platform_services/PTAPPLICATION.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object PTAPPLICATION."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct_runtime.calls import listed
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATETIME, DECIMAL, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct_runtime.calls import Listed

__all__ = ["PTAPPLICATION", "query_ptapplication", "read_by_name_ptapplication", "read_ptapplication"]


@model
class PTAPPLICATION(Object):
    """Platform services application (PTAPPLICATION).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByName and readByQuery.
    Reference: https://developer.intacct.com/api/platform-services/applications/
    """

    recordno: int | None | Unset = UNSET
    """Record number (integer). Read-only."""
    applicationname: str | None | Unset = UNSET
    """Application name (text). Read-only."""
    orderno: int | None | Unset = UNSET
    """Order number (integer). Read-only."""
    properties: str | None | Unset = UNSET
    """Properties (text). Read-only."""
    description: str | None | Unset = UNSET
    """Description (text). Read-only."""
    version: Decimal | None | Unset = UNSET
    """Version (decimal). Read-only."""
    createdby: int | None | Unset = UNSET
    """Created by (integer). Read-only."""
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss). Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). Read-only."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). Read-only."""
    originalid: str | None | Unset = UNSET
    """Original ID (text). Read-only."""

    __wire__ = Wire(
        "PTAPPLICATION",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("APPLICATIONNAME", TEXT, "?", label="Application name", access="read"),
            el("ORDERNO", INTEGER, "?", label="Order number", access="read"),
            el("PROPERTIES", TEXT, "?", label="Properties", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Description", access="read"),
            el("VERSION", DECIMAL, "?", label="Version", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("ORIGINALID", TEXT, "?", label="Original ID", access="read"),
        ),
        label="Platform services application",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery"),
    )


@stub
def query_ptapplication(
    *,
    select: QuerySelect | None,
    docparid: str | None | Unset = UNSET,
    filter: QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[PTAPPLICATION]:
    """Find records of Platform services application (PTAPPLICATION).

    Answers `Records[PTAPPLICATION]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/platform-services/applications/
    """
    from intacct.common.query import query

    return query(
        object="PTAPPLICATION",
        select=select,
        docparid=docparid,
        filter=filter,
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_ptapplication(
    *,
    keys: Listed,
    fields: Listed | Unset = UNSET,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[PTAPPLICATION]:
    """Read records of Platform services application (PTAPPLICATION) by key.

    Answers `Records[PTAPPLICATION]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/platform-services/applications/
    """
    from intacct.common.read import read

    return read(
        object="PTAPPLICATION", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_ptapplication(
    *,
    keys: Listed,
    fields: Listed | Unset = UNSET,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[PTAPPLICATION]:
    """Read records of Platform services application (PTAPPLICATION) by the identifier that people use.

    Answers `Records[PTAPPLICATION]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/platform-services/applications/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="PTAPPLICATION", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )
