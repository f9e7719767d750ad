# Generated from spec/inventory_control/BIN.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object BIN."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct.common.update import update
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = ["BIN", "create_bin", "delete_bin", "query_bin", "read_bin", "read_by_name_bin", "update_bin"]


@model
class BIN(Object):
    """Bin (BIN).

    Key: RECORDNO. Identified by people as BINID. Operations: lookup, inspect, query, read, readByName, readByQuery,
    create, update and delete.
    Reference: https://developer.intacct.com/api/inventory-control/bins/
    """

    fields: ClassVar[_BINFields]

    recordno: int | None | Unset = UNSET
    """Record no. (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without bin ID.
    """
    binid: str | None | Unset = UNSET
    """Bin ID (text). Required in create. Required in update without RECORDNO."""
    bindesc: str | None | Unset = UNSET
    """Bin description (text)."""
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
    warehousekey: int | None | Unset = UNSET
    """Warehouse key (integer, record number)."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse (text)."""
    sequenceno: Decimal | None | Unset = UNSET
    """Sequence (decimal)."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Default: active."""
    portable: bool | None | Unset = UNSET
    """Portable (boolean, true or false). Default: false."""
    aislekey: int | None | Unset = UNSET
    """Aisle key (integer, record number)."""
    aisleid: str | None | Unset = UNSET
    """Aisle (text)."""
    rowkey: int | None | Unset = UNSET
    """Row key (integer, record number)."""
    rowid: str | None | Unset = UNSET
    """Row (text)."""
    zonekey: int | None | Unset = UNSET
    """Zone key (integer, record number)."""
    zoneid: str | None | Unset = UNSET
    """Zone (text)."""
    facekey: int | None | Unset = UNSET
    """Bin face key (integer, record number)."""
    faceid: str | None | Unset = UNSET
    """Bin face (text)."""
    binsizekey: int | None | Unset = UNSET
    """Size key (integer, record number)."""
    sizeid: str | None | Unset = UNSET
    """Size (text)."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    binsizeid: str | None | Unset = UNSET
    """Bin size ID (text). Write-only."""

    __wire__ = Wire(
        "BIN",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record no."),
            el("BINID", TEXT, "?", label="Bin ID", required=("create",)),
            el("BINDESC", TEXT, "?", label="Bin description"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("WAREHOUSEKEY", INTEGER, "?", label="Warehouse key"),
            el("WAREHOUSEID", TEXT, "?", label="Warehouse"),
            el("SEQUENCENO", DECIMAL, "?", label="Sequence"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", default="active"),
            el("PORTABLE", BOOLEAN, "?", label="Portable", default="false"),
            el("AISLEKEY", INTEGER, "?", label="Aisle key"),
            el("AISLEID", TEXT, "?", label="Aisle"),
            el("ROWKEY", INTEGER, "?", label="Row key"),
            el("ROWID", TEXT, "?", label="Row"),
            el("ZONEKEY", INTEGER, "?", label="Zone key"),
            el("ZONEID", TEXT, "?", label="Zone"),
            el("FACEKEY", INTEGER, "?", label="Bin face key"),
            el("FACEID", TEXT, "?", label="Bin face"),
            el("BINSIZEKEY", INTEGER, "?", label="Size key"),
            el("SIZEID", TEXT, "?", label="Size"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el("BINSIZEID", TEXT, "?", label="Bin size ID", access="write"),
        ),
        label="Bin",
        key="RECORDNO",
        name_key="BINID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_bin(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[BIN]:
    """Find records of Bin (BIN).

    Answers `Records[BIN]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/bins/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="BIN",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_bin(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[BIN]:
    """Read records of Bin (BIN) by key.

    Answers `Records[BIN]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/bins/
    """
    from intacct.common.read import read

    return read(object="BIN", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid)


@stub
def read_by_name_bin(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[BIN]:
    """Read records of Bin (BIN) by the identifier that people use.

    Answers `Records[BIN]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/bins/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="BIN", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_bin(
    *,
    binid: str | None,
    bindesc: str | None | Unset = UNSET,
    warehousekey: int | None | Unset = UNSET,
    warehouseid: str | None | Unset = UNSET,
    sequenceno: Decimal | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    portable: bool | None | Unset = UNSET,
    aislekey: int | None | Unset = UNSET,
    aisleid: str | None | Unset = UNSET,
    rowkey: int | None | Unset = UNSET,
    rowid: str | None | Unset = UNSET,
    zonekey: int | None | Unset = UNSET,
    zoneid: str | None | Unset = UNSET,
    facekey: int | None | Unset = UNSET,
    faceid: str | None | Unset = UNSET,
    binsizekey: int | None | Unset = UNSET,
    sizeid: str | None | Unset = UNSET,
    binsizeid: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[BIN]:
    """Create one record of Bin (BIN).

    Answers the record as `Records[BIN]`, with its keys alone: RECORDNO and BINID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/bins/
    """
    from intacct.common.create import create

    return create(
        objects=[
            BIN(
                binid=binid,
                bindesc=bindesc,
                warehousekey=warehousekey,
                warehouseid=warehouseid,
                sequenceno=sequenceno,
                status=status,
                portable=portable,
                aislekey=aislekey,
                aisleid=aisleid,
                rowkey=rowkey,
                rowid=rowid,
                zonekey=zonekey,
                zoneid=zoneid,
                facekey=facekey,
                faceid=faceid,
                binsizekey=binsizekey,
                sizeid=sizeid,
                binsizeid=binsizeid,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_bin(
    *,
    recordno: int | None | Unset = UNSET,
    binid: str | None | Unset = UNSET,
    bindesc: str | None | Unset = UNSET,
    warehousekey: int | None | Unset = UNSET,
    warehouseid: str | None | Unset = UNSET,
    sequenceno: Decimal | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    portable: bool | None | Unset = UNSET,
    aislekey: int | None | Unset = UNSET,
    aisleid: str | None | Unset = UNSET,
    rowkey: int | None | Unset = UNSET,
    rowid: str | None | Unset = UNSET,
    zonekey: int | None | Unset = UNSET,
    zoneid: str | None | Unset = UNSET,
    facekey: int | None | Unset = UNSET,
    faceid: str | None | Unset = UNSET,
    binsizekey: int | None | Unset = UNSET,
    sizeid: str | None | Unset = UNSET,
    binsizeid: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[BIN]:
    """Change one record of Bin (BIN); what is left out stays as it is.

    Answers the record as `Records[BIN]`, with its keys alone: RECORDNO and BINID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/bins/
    """
    from intacct.common.update import update

    return update(
        objects=[
            BIN(
                recordno=recordno,
                binid=binid,
                bindesc=bindesc,
                warehousekey=warehousekey,
                warehouseid=warehouseid,
                sequenceno=sequenceno,
                status=status,
                portable=portable,
                aislekey=aislekey,
                aisleid=aisleid,
                rowkey=rowkey,
                rowid=rowid,
                zonekey=zonekey,
                zoneid=zoneid,
                facekey=facekey,
                faceid=faceid,
                binsizekey=binsizekey,
                sizeid=sizeid,
                binsizeid=binsizeid,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_bin(keys: Listed) -> delete:
    """Delete records of Bin (BIN) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/bins/
    """
    from intacct.common.delete import delete

    return delete(object="BIN", keys=listed(keys))


if TYPE_CHECKING:

    class _BINFields(Fields):
        """Fields of BIN."""

        recordno: Field[int]
        binid: Field[str]
        bindesc: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        warehousekey: Field[int]
        warehouseid: Field[str]
        sequenceno: Field[Decimal]
        status: Field[str]
        portable: Field[bool]
        aislekey: Field[int]
        aisleid: Field[str]
        rowkey: Field[int]
        rowid: Field[str]
        zonekey: Field[int]
        zoneid: Field[str]
        facekey: Field[int]
        faceid: Field[str]
        binsizekey: Field[int]
        sizeid: Field[str]
        record_url: Field[str]
