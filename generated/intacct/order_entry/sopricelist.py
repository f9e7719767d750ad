# Generated from spec/order_entry/SOPRICELIST.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object SOPRICELIST."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATE, INTEGER, TEXT, Enumeration
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

__all__ = ["SOPRICELIST", "query_sopricelist", "read_by_name_sopricelist", "read_sopricelist"]


@model
class SOPRICELIST(Object):
    """Order entry price list (SOPRICELIST).

    Key: RECORDNO. Identified by people as NAME. Operations: lookup, inspect, query, read, readByName and
    readByQuery.
    Related to 1 other object for queries.
    Reference: https://developer.intacct.com/api/order-entry/price-lists/
    """

    fields: ClassVar[_SOPRICELISTFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    name: str | None | Unset = UNSET
    """Price list name (text). Read-only."""
    datefrom: datetime.date | None | Unset = UNSET
    """Start date (date, mm/dd/yyyy). Read-only."""
    dateto: datetime.date | None | Unset = UNSET
    """End date (date, mm/dd/yyyy). Read-only."""
    salepurchase: Literal["Purchasing", "Sales"] | None | Unset = UNSET
    """Application (text). Allowed: Purchasing, Sales. Read-only."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Read-only."""
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
        "SOPRICELIST",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("NAME", TEXT, "?", label="Price list name", access="read"),
            el("DATEFROM", DATE, "?", label="Start date", access="read"),
            el("DATETO", DATE, "?", label="End date", access="read"),
            el("SALEPURCHASE", Enumeration("Purchasing", "Sales"), "?", label="Application", access="read"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Order entry price list",
        key="RECORDNO",
        name_key="NAME",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery"),
        relationships=(
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_sopricelist(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[SOPRICELIST]:
    """Find records of Order entry price list (SOPRICELIST).

    Answers `Records[SOPRICELIST]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/order-entry/price-lists/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="SOPRICELIST",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_sopricelist(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[SOPRICELIST]:
    """Read records of Order entry price list (SOPRICELIST) by key.

    Answers `Records[SOPRICELIST]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/order-entry/price-lists/
    """
    from intacct.common.read import read

    return read(
        object="SOPRICELIST", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_sopricelist(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[SOPRICELIST]:
    """Read records of Order entry price list (SOPRICELIST) by the identifier that people use.

    Answers `Records[SOPRICELIST]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/order-entry/price-lists/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="SOPRICELIST", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _SOPRICELISTFields(Fields):
        """Fields of SOPRICELIST."""

        recordno: Field[int]
        name: Field[str]
        datefrom: Field[datetime.date]
        dateto: Field[datetime.date]
        salepurchase: Field[str]
        status: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        melocation: _LOCATIONFields
