# Generated from spec/inventory_control/INVENTORYTOTALDETAIL.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object INVENTORYTOTALDETAIL."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATE, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.location import _LOCATIONFields
    from intacct.inventory_control.item import _ITEMFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["INVENTORYTOTALDETAIL", "query_inventorytotaldetail", "read_inventorytotaldetail"]


@model
class INVENTORYTOTALDETAIL(Object):
    """Inventory total detail (INVENTORYTOTALDETAIL).

    Key: ID. Operations: lookup, inspect, query, read and readByQuery.
    Related to 2 other objects for queries.
    Reference: https://developer.intacct.com/api/inventory-control/inventory-total-details/
    """

    fields: ClassVar[_INVENTORYTOTALDETAILFields]

    id: str | None | Unset = UNSET
    """ID (text). Read-only."""
    itemid: str | None | Unset = UNSET
    """Item ID (text). Read-only."""
    warehousekey: str | None | Unset = UNSET
    """Warehouse (text). Read-only."""
    documentid: str | None | Unset = UNSET
    """Document ID (text). Read-only."""
    totalkey: int | None | Unset = UNSET
    """Total key (integer, record number). Read-only."""
    totalname: str | None | Unset = UNSET
    """Inventory total type (text). Read-only."""
    unit: str | None | Unset = UNSET
    """Unit of measure (text). Read-only."""
    quantity: Decimal | None | Unset = UNSET
    """Quantity (quantity). Read-only."""
    locationkey: int | None | Unset = UNSET
    """Location key (integer, record number). Read-only."""
    deptkey: int | None | Unset = UNSET
    """Department key (integer, record number). Read-only."""
    whencreated: datetime.date | None | Unset = UNSET
    """Document date (date, mm/dd/yyyy). Date of the document itself, not when it was entered. Read-only."""
    effectoninventory: Literal["Quantity", "Value", "Quantity & Value"] | None | Unset = UNSET
    """Effect on inventory (text). Allowed: Quantity, Value, Quantity & Value. Read-only."""

    __wire__ = Wire(
        "INVENTORYTOTALDETAIL",
        unordered(
            el("ID", TEXT, "?", label="ID", access="read"),
            el("ITEMID", TEXT, "?", label="Item ID", access="read"),
            el("WAREHOUSEKEY", TEXT, "?", label="Warehouse", access="read"),
            el("DOCUMENTID", TEXT, "?", label="Document ID", access="read"),
            el("TOTALKEY", INTEGER, "?", label="Total key", access="read"),
            el("TOTALNAME", TEXT, "?", label="Inventory total type", access="read"),
            el("UNIT", TEXT, "?", label="Unit of measure", access="read"),
            el("QUANTITY", DECIMAL, "?", label="Quantity", access="read"),
            el("LOCATIONKEY", INTEGER, "?", label="Location key", access="read"),
            el("DEPTKEY", INTEGER, "?", label="Department key", access="read"),
            el("WHENCREATED", DATE, "?", label="Document date", access="read"),
            el(
                "EFFECTONINVENTORY",
                Enumeration("Quantity", "Value", "Quantity & Value"),
                "?",
                label="Effect on inventory",
                access="read",
            ),
        ),
        label="Inventory total detail",
        key="ID",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(
            Relationship("ITEM", "ITEM", "MANY2ONE", "ITEMID", "Item"),
            Relationship("LOCATION", "LOCATION", "MANY2ONE", "RECORDNO", "Location"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_inventorytotaldetail(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[INVENTORYTOTALDETAIL]:
    """Find records of Inventory total detail (INVENTORYTOTALDETAIL).

    Answers `Records[INVENTORYTOTALDETAIL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/inventory-total-details/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="INVENTORYTOTALDETAIL",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_inventorytotaldetail(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[INVENTORYTOTALDETAIL]:
    """Read records of Inventory total detail (INVENTORYTOTALDETAIL) by key.

    Answers `Records[INVENTORYTOTALDETAIL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/inventory-total-details/
    """
    from intacct.common.read import read

    return read(
        object="INVENTORYTOTALDETAIL",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _INVENTORYTOTALDETAILFields(Fields):
        """Fields of INVENTORYTOTALDETAIL."""

        id: Field[str]
        itemid: Field[str]
        warehousekey: Field[str]
        documentid: Field[str]
        totalkey: Field[int]
        totalname: Field[str]
        unit: Field[str]
        quantity: Field[Decimal]
        locationkey: Field[int]
        deptkey: Field[int]
        whencreated: Field[datetime.date]
        effectoninventory: Field[str]
        item: _ITEMFields
        location: _LOCATIONFields
