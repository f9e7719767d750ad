# Generated from spec/inventory_control/ICROW.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ICROW."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATETIME, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["ICROW", "query_icrow", "read_by_name_icrow", "read_icrow"]


@model
class ICROW(Object):
    """Row (ICROW).

    Key: RECORDNO. Identified by people as ROWKEY. Operations: lookup, inspect, query, read, readByName and
    readByQuery.
    Reference: https://developer.intacct.com/api/inventory-control/rows/
    """

    fields: ClassVar[_ICROWFields]

    recordno: int | None | Unset = UNSET
    """Record no. (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    rowkey: str | None | Unset = UNSET
    """Row ID (text). Read-only."""
    rowdesc: str | None | Unset = UNSET
    """Row description (text). Read-only."""
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
        "ICROW",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record no.", access="read"),
            el("ROWKEY", TEXT, "?", label="Row ID", access="read"),
            el("ROWDESC", TEXT, "?", label="Row description", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Row",
        key="RECORDNO",
        name_key="ROWKEY",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_icrow(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[ICROW]:
    """Find records of Row (ICROW).

    Answers `Records[ICROW]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/rows/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="ICROW",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_icrow(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[ICROW]:
    """Read records of Row (ICROW) by key.

    Answers `Records[ICROW]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/rows/
    """
    from intacct.common.read import read

    return read(object="ICROW", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid)


@stub
def read_by_name_icrow(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[ICROW]:
    """Read records of Row (ICROW) by the identifier that people use.

    Answers `Records[ICROW]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/rows/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="ICROW", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _ICROWFields(Fields):
        """Fields of ICROW."""

        recordno: Field[int]
        rowkey: Field[str]
        rowdesc: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        record_url: Field[str]
