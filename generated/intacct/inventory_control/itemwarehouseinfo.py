# Generated from spec/inventory_control/ITEMWAREHOUSEINFO.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ITEMWAREHOUSEINFO."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DATE, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.inventory_control.item import _ITEMFields
    from intacct.inventory_control.itemwarehousevendorentries import ITEMWAREHOUSEVENDORENTRIES
    from intacct.inventory_control.warehouse import _WAREHOUSEFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["ITEMWAREHOUSEINFO", "query_itemwarehouseinfo", "read_itemwarehouseinfo"]


@model
class ITEMWAREHOUSEINFO(Object):
    """Item warehouse detail (ITEMWAREHOUSEINFO).

    Stands as a line in ITEM (WAREHOUSEINFO).
    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Owns: ITEMWAREHOUSEVENDORENTRIES (ITEMWAREHOUSEVENDORENTRIES).
    Related to 2 other objects for queries.
    Reference: https://developer.intacct.com/api/inventory-control/item-warehouse-details/
    """

    fields: ClassVar[_ITEMWAREHOUSEINFOFields]

    recordno: int | None | Unset = UNSET
    """Record no. (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead."""
    itemdimkey: str | None | Unset = UNSET
    """Item dimension key (text)."""
    itemid: str | None | Unset = UNSET
    """Item ID (text)."""
    warehousedimkey: str | None | Unset = UNSET
    """Warehouse dimension key (text)."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse ID (text). Required in create and update."""
    default_subsection: str | None | Unset = UNSET
    """Storage area (text)."""
    cyclekey: str | None | Unset = UNSET
    """Inventory cycle key (text)."""
    cycle: str | None | Unset = UNSET
    """Inventory cycle default (text)."""
    standard_cost: Decimal | None | Unset = UNSET
    """Standard cost (amount)."""
    last_cost: Decimal | None | Unset = UNSET
    """Last unit cost (amount). Read-only."""
    average_cost: Decimal | None | Unset = UNSET
    """Average cost (amount). Read-only."""
    reorder_method: Literal["Economic Qty", "Max Stock Level", "Reorder Point"] | None | Unset = UNSET
    """Reorder method (text). Allowed: Economic Qty, Max Stock Level, Reorder Point."""
    economic_order_qty: int | None | Unset = UNSET
    """Economic order quantity (integer)."""
    reorder_point: int | None | Unset = UNSET
    """Reorder point (integer). Since 2018.R4."""
    reorder_qty: int | None | Unset = UNSET
    """Quantity to reorder (integer). Since 2018.R4."""
    min_order_qty: int | None | Unset = UNSET
    """Minimum order quantity (integer)."""
    max_order_qty: int | None | Unset = UNSET
    """Maximum order quantity (integer). Since 2018.R4."""
    max_stock: int | None | Unset = UNSET
    """Maximum stocking amount (integer)."""
    min_stock: int | None | Unset = UNSET
    """Minimum stocking amount (integer)."""
    date_lastsold: datetime.date | None | Unset = UNSET
    """Last date sold (date, mm/dd/yyyy)."""
    date_lastreceived: datetime.date | None | Unset = UNSET
    """Last date received (date, mm/dd/yyyy)."""
    default_aisle: str | None | Unset = UNSET
    """Default aisle (text)."""
    default_row: str | None | Unset = UNSET
    """Default row (text)."""
    default_bin: str | None | Unset = UNSET
    """Default bin (text)."""
    wonorder: Decimal | None | Unset = UNSET
    """On order (decimal)."""
    wintransit: Decimal | None | Unset = UNSET
    """In transit (decimal)."""
    wonhand: Decimal | None | Unset = UNSET
    """On hand (decimal)."""
    wonhold: Decimal | None | Unset = UNSET
    """On hold (decimal)."""
    wreserved: Decimal | None | Unset = UNSET
    """Reserved (decimal). Read-only."""
    wallocated: Decimal | None | Unset = UNSET
    """Allocated (decimal). Read-only."""
    wuncommitted: Decimal | None | Unset = UNSET
    """Uncommitted (decimal). Read-only."""
    whse_location_key: str | None | Unset = UNSET
    """Currency (text). Read-only."""
    whse_currency: str | None | Unset = UNSET
    """Currency (text). Read-only."""
    whse_location_id: str | None | Unset = UNSET
    """Warehouse location ID (text). Read-only."""
    safety_stock: int | None | Unset = UNSET
    """Safety stock (integer). Default: 0. Since 2018.R4."""
    replenishment_method: (
        Literal["Demand forecast by single value", "Reorder point", "Demand forecast by fluctuating values"]
        | None
        | Unset
    ) = UNSET
    """Replenishment method (text). Allowed: Demand forecast by single value, Reorder point, Demand forecast by
    fluctuating values. Since 2018.R4.
    """
    enable_replenishment: bool | None | Unset = UNSET
    """Override replenishment values on the vendor history tab (boolean, true or false). Default: true. Since
    2018.R4.
    """
    default_aisle_key: str | None | Unset = UNSET
    """Default aisle key (text). Read-only."""
    default_row_key: str | None | Unset = UNSET
    """Default row key (text). Read-only."""
    default_bin_key: str | None | Unset = UNSET
    """Default bin key (text). Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    itemwarehousevendorentries: list[ITEMWAREHOUSEVENDORENTRIES] | None | Unset = UNSET
    """Item warehouse vendor entries."""

    __wire__ = Wire(
        "ITEMWAREHOUSEINFO",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record no."),
            el("ITEMDIMKEY", TEXT, "?", label="Item dimension key"),
            el("ITEMID", TEXT, "?", label="Item ID"),
            el("WAREHOUSEDIMKEY", TEXT, "?", label="Warehouse dimension key"),
            el("WAREHOUSEID", TEXT, "?", label="Warehouse ID", required=("create", "update")),
            el("DEFAULT_SUBSECTION", TEXT, "?", label="Storage area"),
            el("CYCLEKEY", TEXT, "?", label="Inventory cycle key"),
            el("CYCLE", TEXT, "?", label="Inventory cycle default"),
            el("STANDARD_COST", CURRENCY, "?", label="Standard cost"),
            el("LAST_COST", CURRENCY, "?", label="Last unit cost", access="read"),
            el("AVERAGE_COST", CURRENCY, "?", label="Average cost", access="read"),
            el(
                "REORDER_METHOD",
                Enumeration("Economic Qty", "Max Stock Level", "Reorder Point"),
                "?",
                label="Reorder method",
            ),
            el("ECONOMIC_ORDER_QTY", INTEGER, "?", label="Economic order quantity"),
            el("REORDER_POINT", INTEGER, "?", since="2018.R4", label="Reorder point"),
            el("REORDER_QTY", INTEGER, "?", since="2018.R4", label="Quantity to reorder"),
            el("MIN_ORDER_QTY", INTEGER, "?", label="Minimum order quantity"),
            el("MAX_ORDER_QTY", INTEGER, "?", since="2018.R4", label="Maximum order quantity"),
            el("MAX_STOCK", INTEGER, "?", label="Maximum stocking amount"),
            el("MIN_STOCK", INTEGER, "?", label="Minimum stocking amount"),
            el("DATE_LASTSOLD", DATE, "?", label="Last date sold"),
            el("DATE_LASTRECEIVED", DATE, "?", label="Last date received"),
            el("DEFAULT_AISLE", TEXT, "?", label="Default aisle"),
            el("DEFAULT_ROW", TEXT, "?", label="Default row"),
            el("DEFAULT_BIN", TEXT, "?", label="Default bin"),
            el("WONORDER", DECIMAL, "?", label="On order"),
            el("WINTRANSIT", DECIMAL, "?", label="In transit"),
            el("WONHAND", DECIMAL, "?", label="On hand"),
            el("WONHOLD", DECIMAL, "?", label="On hold"),
            el("WRESERVED", DECIMAL, "?", label="Reserved", access="read"),
            el("WALLOCATED", DECIMAL, "?", label="Allocated", access="read"),
            el("WUNCOMMITTED", DECIMAL, "?", label="Uncommitted", access="read"),
            el("WHSE_LOCATION_KEY", TEXT, "?", label="Currency", access="read"),
            el("WHSE_CURRENCY", TEXT, "?", label="Currency", access="read"),
            el("WHSE_LOCATION_ID", TEXT, "?", label="Warehouse location ID", access="read"),
            el("SAFETY_STOCK", INTEGER, "?", since="2018.R4", label="Safety stock", default="0"),
            el(
                "REPLENISHMENT_METHOD",
                Enumeration(
                    "Demand forecast by single value", "Reorder point", "Demand forecast by fluctuating values"
                ),
                "?",
                since="2018.R4",
                label="Replenishment method",
            ),
            el(
                "ENABLE_REPLENISHMENT",
                BOOLEAN,
                "?",
                since="2018.R4",
                label="Override replenishment values on the vendor history tab",
                default="true",
            ),
            el("DEFAULT_AISLE_KEY", TEXT, "?", label="Default aisle key", access="read"),
            el("DEFAULT_ROW_KEY", TEXT, "?", label="Default row key", access="read"),
            el("DEFAULT_BIN_KEY", TEXT, "?", label="Default bin key", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "ITEMWAREHOUSEVENDORENTRIES",
                Ref("intacct.inventory_control.itemwarehousevendorentries", "ITEMWAREHOUSEVENDORENTRIES"),
                "*",
                label="Item warehouse vendor entries",
            ),
        ),
        label="Item warehouse detail",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(
            Relationship("ITEM", "ITEM", "MANY2ONE", "ITEMID", "Item"),
            Relationship("WAREHOUSE", "WAREHOUSE", "MANY2ONE", "WAREHOUSEID", "Warehouse"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_itemwarehouseinfo(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[ITEMWAREHOUSEINFO]:
    """Find records of Item warehouse detail (ITEMWAREHOUSEINFO).

    Answers `Records[ITEMWAREHOUSEINFO]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/item-warehouse-details/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="ITEMWAREHOUSEINFO",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_itemwarehouseinfo(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[ITEMWAREHOUSEINFO]:
    """Read records of Item warehouse detail (ITEMWAREHOUSEINFO) by key.

    Answers `Records[ITEMWAREHOUSEINFO]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/item-warehouse-details/
    """
    from intacct.common.read import read

    return read(
        object="ITEMWAREHOUSEINFO",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _ITEMWAREHOUSEINFOFields(Fields):
        """Fields of ITEMWAREHOUSEINFO."""

        recordno: Field[int]
        itemdimkey: Field[str]
        itemid: Field[str]
        warehousedimkey: Field[str]
        warehouseid: Field[str]
        default_subsection: Field[str]
        cyclekey: Field[str]
        cycle: Field[str]
        standard_cost: Field[Decimal]
        last_cost: Field[Decimal]
        average_cost: Field[Decimal]
        reorder_method: Field[str]
        economic_order_qty: Field[int]
        reorder_point: Field[int]
        reorder_qty: Field[int]
        min_order_qty: Field[int]
        max_order_qty: Field[int]
        max_stock: Field[int]
        min_stock: Field[int]
        date_lastsold: Field[datetime.date]
        date_lastreceived: Field[datetime.date]
        default_aisle: Field[str]
        default_row: Field[str]
        default_bin: Field[str]
        wonorder: Field[Decimal]
        wintransit: Field[Decimal]
        wonhand: Field[Decimal]
        wonhold: Field[Decimal]
        wreserved: Field[Decimal]
        wallocated: Field[Decimal]
        wuncommitted: Field[Decimal]
        whse_location_key: Field[str]
        whse_currency: Field[str]
        whse_location_id: Field[str]
        safety_stock: Field[int]
        replenishment_method: Field[str]
        enable_replenishment: Field[bool]
        default_aisle_key: Field[str]
        default_row_key: Field[str]
        default_bin_key: Field[str]
        record_url: Field[str]
        item: _ITEMFields
        warehouse: _WAREHOUSEFields
