# Generated from spec/inventory_control/UOM.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object UOM."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATETIME, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["UOM", "query_uom", "read_by_name_uom", "read_uom"]


@model
class UOM(Object):
    """Units of measure (UOM).

    Key: RECORDNO. Identified by people as NAME. Operations: lookup, inspect, query, read, readByName and
    readByQuery.
    Reference: https://developer.intacct.com/api/inventory-control/units-of-measure/
    """

    fields: ClassVar[_UOMFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    name: str | None | Unset = UNSET
    """Unit of measure group name (text). Read-only."""
    issystem: bool | None | Unset = UNSET
    """Intacct UOM group (boolean, true or false). Read-only."""
    invdefunitkey: str | None | Unset = UNSET
    """Default UOM key (text). Read-only."""
    podefunitkey: str | None | Unset = UNSET
    """Default UOM key (text). Read-only."""
    sodefunitkey: str | None | Unset = UNSET
    """Default UOM key (text). Read-only."""
    invuom: str | None | Unset = UNSET
    """Inventory (text). Read-only."""
    pouom: str | None | Unset = UNSET
    """Purchasing (text). Read-only."""
    oeuom: str | None | Unset = UNSET
    """Sales (text). Read-only."""
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
        "UOM",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("NAME", TEXT, "?", label="Unit of measure group name", access="read"),
            el("ISSYSTEM", BOOLEAN, "?", label="Intacct UOM group", access="read"),
            el("INVDEFUNITKEY", TEXT, "?", label="Default UOM key", access="read"),
            el("PODEFUNITKEY", TEXT, "?", label="Default UOM key", access="read"),
            el("SODEFUNITKEY", TEXT, "?", label="Default UOM key", access="read"),
            el("INVUOM", TEXT, "?", label="Inventory", access="read"),
            el("POUOM", TEXT, "?", label="Purchasing", access="read"),
            el("OEUOM", TEXT, "?", label="Sales", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Units of measure",
        key="RECORDNO",
        name_key="NAME",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_uom(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[UOM]:
    """Find records of Units of measure (UOM).

    Answers `Records[UOM]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/units-of-measure/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="UOM",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_uom(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[UOM]:
    """Read records of Units of measure (UOM) by key.

    Answers `Records[UOM]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/units-of-measure/
    """
    from intacct.common.read import read

    return read(object="UOM", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid)


@stub
def read_by_name_uom(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[UOM]:
    """Read records of Units of measure (UOM) by the identifier that people use.

    Answers `Records[UOM]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/units-of-measure/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="UOM", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _UOMFields(Fields):
        """Fields of UOM."""

        recordno: Field[int]
        name: Field[str]
        issystem: Field[bool]
        invdefunitkey: Field[str]
        podefunitkey: Field[str]
        sodefunitkey: Field[str]
        invuom: Field[str]
        pouom: Field[str]
        oeuom: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        record_url: Field[str]
