# Generated from spec/inventory_control/UOMDETAIL.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object UOMDETAIL."""

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
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["UOMDETAIL", "query_uomdetail", "read_uomdetail"]


@model
class UOMDETAIL(Object):
    """Units of measure related units (UOMDETAIL).

    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Reference: https://developer.intacct.com/api/inventory-control/units-of-measure/
    """

    fields: ClassVar[_UOMDETAILFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    unit: str | None | Unset = UNSET
    """Unit (text). Read-only."""
    abbreviation: str | None | Unset = UNSET
    """Abbreviati on (text). Read-only."""
    grpkey: int | None | Unset = UNSET
    """Unit group (integer). Read-only."""
    numdecimals: int | None | Unset = UNSET
    """Decimals (integer). Read-only."""
    isbase: bool | None | Unset = UNSET
    """Is base (boolean, true or false). Read-only."""
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
        "UOMDETAIL",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("UNIT", TEXT, "?", label="Unit", access="read"),
            el("ABBREVIATION", TEXT, "?", label="Abbreviati on", access="read"),
            el("GRPKEY", INTEGER, "?", label="Unit group", access="read"),
            el("NUMDECIMALS", INTEGER, "?", label="Decimals", access="read"),
            el("ISBASE", BOOLEAN, "?", label="Is base", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Units of measure related units",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_uomdetail(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[UOMDETAIL]:
    """Find records of Units of measure related units (UOMDETAIL).

    Answers `Records[UOMDETAIL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/units-of-measure/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="UOMDETAIL",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_uomdetail(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[UOMDETAIL]:
    """Read records of Units of measure related units (UOMDETAIL) by key.

    Answers `Records[UOMDETAIL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/units-of-measure/
    """
    from intacct.common.read import read

    return read(
        object="UOMDETAIL", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _UOMDETAILFields(Fields):
        """Fields of UOMDETAIL."""

        recordno: Field[int]
        unit: Field[str]
        abbreviation: Field[str]
        grpkey: Field[int]
        numdecimals: Field[int]
        isbase: Field[bool]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        record_url: Field[str]
