# Generated from spec/inventory_control/AVAILABLEINVENTORY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object AVAILABLEINVENTORY."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATE, DECIMAL, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["AVAILABLEINVENTORY", "query_availableinventory", "read_availableinventory"]


@model
class AVAILABLEINVENTORY(Object):
    """Available inventory (AVAILABLEINVENTORY).

    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Reference: https://developer.intacct.com/api/inventory-control/available-inventory/
    """

    fields: ClassVar[_AVAILABLEINVENTORYFields]

    recordno: int | None | Unset = UNSET
    """Record no. (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    id: str | None | Unset = UNSET
    """ID (text). Read-only."""
    itemid: str | None | Unset = UNSET
    """Item ID (text). Read-only."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse ID (text). Read-only."""
    binkey: int | None | Unset = UNSET
    """Bin key (integer, record number). Read-only."""
    binid: str | None | Unset = UNSET
    """Bin ID (text). Read-only."""
    aisle: str | None | Unset = UNSET
    """Aisle ID (text). Read-only."""
    row: str | None | Unset = UNSET
    """Row ID (text). Read-only."""
    zone: str | None | Unset = UNSET
    """Zone ID (text). Read-only."""
    serialno: str | None | Unset = UNSET
    """Serial number (text). Read-only."""
    lotno: str | None | Unset = UNSET
    """Lot number (text). Read-only."""
    expirationdate: datetime.date | None | Unset = UNSET
    """Expiration date (date, mm/dd/yyyy). Read-only."""
    datereceived: datetime.date | None | Unset = UNSET
    """Date received (date, mm/dd/yyyy). Read-only."""
    quantityleft: Decimal | None | Unset = UNSET
    """Quantity left (quantity). Read-only."""
    quantityallocated: Decimal | None | Unset = UNSET
    """Quantity allocated (quantity). Read-only."""
    quantityreserved: Decimal | None | Unset = UNSET
    """Quantity reserved (quantity). Read-only."""
    itemdescription: str | None | Unset = UNSET
    """Item description (text). Read-only."""
    uom: str | None | Unset = UNSET
    """Unit of measurement (text). Read-only."""
    warehousename: str | None | Unset = UNSET
    """Warehouse name (text). Read-only."""

    __wire__ = Wire(
        "AVAILABLEINVENTORY",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record no.", access="read"),
            el("ID", TEXT, "?", label="ID", access="read"),
            el("ITEMID", TEXT, "?", label="Item ID", access="read"),
            el("WAREHOUSEID", TEXT, "?", label="Warehouse ID", access="read"),
            el("BINKEY", INTEGER, "?", label="Bin key", access="read"),
            el("BINID", TEXT, "?", label="Bin ID", access="read"),
            el("AISLE", TEXT, "?", label="Aisle ID", access="read"),
            el("ROW", TEXT, "?", label="Row ID", access="read"),
            el("ZONE", TEXT, "?", label="Zone ID", access="read"),
            el("SERIALNO", TEXT, "?", label="Serial number", access="read"),
            el("LOTNO", TEXT, "?", label="Lot number", access="read"),
            el("EXPIRATIONDATE", DATE, "?", label="Expiration date", access="read"),
            el("DATERECEIVED", DATE, "?", label="Date received", access="read"),
            el("QUANTITYLEFT", DECIMAL, "?", label="Quantity left", access="read"),
            el("QUANTITYALLOCATED", DECIMAL, "?", label="Quantity allocated", access="read"),
            el("QUANTITYRESERVED", DECIMAL, "?", label="Quantity reserved", access="read"),
            el("ITEMDESCRIPTION", TEXT, "?", label="Item description", access="read"),
            el("UOM", TEXT, "?", label="Unit of measurement", access="read"),
            el("WAREHOUSENAME", TEXT, "?", label="Warehouse name", access="read"),
        ),
        label="Available inventory",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_availableinventory(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[AVAILABLEINVENTORY]:
    """Find records of Available inventory (AVAILABLEINVENTORY).

    Answers `Records[AVAILABLEINVENTORY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/available-inventory/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="AVAILABLEINVENTORY",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_availableinventory(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[AVAILABLEINVENTORY]:
    """Read records of Available inventory (AVAILABLEINVENTORY) by key.

    Answers `Records[AVAILABLEINVENTORY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/available-inventory/
    """
    from intacct.common.read import read

    return read(
        object="AVAILABLEINVENTORY",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _AVAILABLEINVENTORYFields(Fields):
        """Fields of AVAILABLEINVENTORY."""

        recordno: Field[int]
        id: Field[str]
        itemid: Field[str]
        warehouseid: Field[str]
        binkey: Field[int]
        binid: Field[str]
        aisle: Field[str]
        row: Field[str]
        zone: Field[str]
        serialno: Field[str]
        lotno: Field[str]
        expirationdate: Field[datetime.date]
        datereceived: Field[datetime.date]
        quantityleft: Field[Decimal]
        quantityallocated: Field[Decimal]
        quantityreserved: Field[Decimal]
        itemdescription: Field[str]
        uom: Field[str]
        warehousename: Field[str]
