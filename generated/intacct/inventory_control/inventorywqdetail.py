# Generated from spec/inventory_control/INVENTORYWQDETAIL.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object INVENTORYWQDETAIL."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.update import update
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = ["INVENTORYWQDETAIL", "query_inventorywqdetail", "read_inventorywqdetail", "update_inventorywqdetail"]


@model
class INVENTORYWQDETAIL(Object):
    """Inventory work queue detail (INVENTORYWQDETAIL).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery and update.
    Reference: https://developer.intacct.com/api/inventory-control/inventory-work-queue-details/
    """

    fields: ClassVar[_INVENTORYWQDETAILFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update, to say which record is meant.
    """
    icwqorderid: str | None | Unset = UNSET
    """Orders key (text). Read-only."""
    dochdrkey: int | None | Unset = UNSET
    """Document (integer). Read-only."""
    lineno: int | None | Unset = UNSET
    """Line no. (integer). Read-only."""
    warehousekey: int | None | Unset = UNSET
    """Warehouse (integer). Read-only."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse (text). Read-only."""
    docid: str | None | Unset = UNSET
    """Document ID (text). Read-only."""
    docno: str | None | Unset = UNSET
    """Document number (text). Read-only."""
    docparid: str | None | Unset = UNSET
    """Document type (text). Read-only."""
    originaldocid: str | None | Unset = UNSET
    """Originating document (text). Read-only."""
    documenttype: str | None | Unset = UNSET
    """Document type (text). Read-only."""
    termname: str | None | Unset = UNSET
    """Payment terms (text). Payment terms, from which due date and discount follow. Read-only."""
    shipvia: str | None | Unset = UNSET
    """Shipping method (text). Read-only."""
    shiptocontact: str | None | Unset = UNSET
    """Contact name (text). Read-only."""
    customerid: str | None | Unset = UNSET
    """Customer (text). Read-only."""
    orderdate: datetime.date | None | Unset = UNSET
    """Order date (date, mm/dd/yyyy). Read-only."""
    whendue: datetime.date | None | Unset = UNSET
    """Due date (date, mm/dd/yyyy). Read-only."""
    shippeddate: datetime.date | None | Unset = UNSET
    """Shipped (date, mm/dd/yyyy). Read-only."""
    shipbydate: datetime.date | None | Unset = UNSET
    """Ship by (date, mm/dd/yyyy). Read-only."""
    needbydate: datetime.date | None | Unset = UNSET
    """Need by (date, mm/dd/yyyy). Read-only."""
    donotshipbeforedate: datetime.date | None | Unset = UNSET
    """Do not ship before (date, mm/dd/yyyy). Read-only."""
    donotshipafterdate: datetime.date | None | Unset = UNSET
    """Do not ship after (date, mm/dd/yyyy). Read-only."""
    cancelafterdate: datetime.date | None | Unset = UNSET
    """Cancel after (date, mm/dd/yyyy). Read-only."""
    holdprogress: bool | None | Unset = UNSET
    """Hold progress (boolean, true or false)."""
    itemid: str | None | Unset = UNSET
    """Item ID (text). Read-only."""
    uom: str | None | Unset = UNSET
    """Unit of measure (text). Read-only."""
    convfactor: Decimal | None | Unset = UNSET
    """UOM factor (decimal). Read-only."""
    quantityordered: Decimal | None | Unset = UNSET
    """Qty ordered (quantity). Read-only."""
    quantity: Decimal | None | Unset = UNSET
    """Quantity (quantity). Read-only."""
    quantityonorder: Decimal | None | Unset = UNSET
    """Quantity on order (quantity). Read-only."""
    quantityintransit: Decimal | None | Unset = UNSET
    """Quantity in transit (quantity). Read-only."""
    quantityonhand: Decimal | None | Unset = UNSET
    """Quantity on hand (quantity). Read-only."""
    quantityonhold: Decimal | None | Unset = UNSET
    """Quantity on hold (quantity). Read-only."""
    quantityavailable: Decimal | None | Unset = UNSET
    """Quantity available (quantity). Read-only."""
    quantityreserved: Decimal | None | Unset = UNSET
    """Quantity reserved (quantity). Read-only."""
    quantityallocated: Decimal | None | Unset = UNSET
    """Quantity allocated (quantity). Read-only."""
    quantityuncommitted: Decimal | None | Unset = UNSET
    """Quantity uncommitted (quantity). Read-only."""
    quantityprevpicked: Decimal | None | Unset = UNSET
    """Quantity prev picked (quantity). Read-only."""
    quantitytopick: Decimal | None | Unset = UNSET
    """Quantity to pick (quantity). Read-only."""
    quantitypicked: Decimal | None | Unset = UNSET
    """Quantity picked (quantity)."""
    quantityprevpacked: Decimal | None | Unset = UNSET
    """Quantity prev packed (quantity). Read-only."""
    quantitytopack: Decimal | None | Unset = UNSET
    """Quantity to pack (quantity). Read-only."""
    quantitypacked: Decimal | None | Unset = UNSET
    """Quantity packed (quantity)."""
    quantityinreserve: Decimal | None | Unset = UNSET
    """Quantity in reserve (quantity). Read-only."""
    quantityinallocation: Decimal | None | Unset = UNSET
    """Quantity in allocation (quantity). Read-only."""
    picklistprinted: datetime.datetime | None | Unset = UNSET
    """Pick sheet printed (datetime, mm/dd/yyyy hh:mm:ss). Read-only."""
    packlistprinted: datetime.datetime | None | Unset = UNSET
    """Pack list printed (datetime, mm/dd/yyyy hh:mm:ss). Read-only."""
    pctfulfillable: int | None | Unset = UNSET
    """Percent fulfillable (integer). Read-only."""
    assigned: str | None | Unset = UNSET
    """Assigned to (text)."""
    assignedname: str | None | Unset = UNSET
    """Assigned name (text). Read-only."""
    pickcontainer: str | None | Unset = UNSET
    """Pick containers (text)."""
    packcontainer: str | None | Unset = UNSET
    """Pack containers (text)."""
    shiptracking: str | None | Unset = UNSET
    """Shipping tracking (text)."""
    notes: str | None | Unset = UNSET
    """Fulfillment line notes (text)."""
    memo: str | None | Unset = UNSET
    """Order line memo (text). Read-only."""
    status: (
        Literal[
            "invoiced",
            "ready to invoice",
            "shipped",
            "ready to ship",
            "packed",
            "ready to pack",
            "picked",
            "ready to pick",
            "open",
        ]
        | None
        | Unset
    ) = UNSET
    """Status (text). Allowed: invoiced, ready to invoice, shipped, ready to ship, packed, ready to pack, picked,
    ready to pick, open.
    """
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered. Read-only."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    createdby_userid: str | None | Unset = UNSET
    """Created by (text). Read-only."""
    modifiedby_userid: str | None | Unset = UNSET
    """Modified by (text). Read-only."""

    __wire__ = Wire(
        "INVENTORYWQDETAIL",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("ICWQORDERID", TEXT, "?", label="Orders key", access="read"),
            el("DOCHDRKEY", INTEGER, "?", label="Document", access="read"),
            el("LINENO", INTEGER, "?", label="Line no.", access="read"),
            el("WAREHOUSEKEY", INTEGER, "?", label="Warehouse", access="read"),
            el("WAREHOUSEID", TEXT, "?", label="Warehouse", access="read"),
            el("DOCID", TEXT, "?", label="Document ID", access="read"),
            el("DOCNO", TEXT, "?", label="Document number", access="read"),
            el("DOCPARID", TEXT, "?", label="Document type", access="read"),
            el("ORIGINALDOCID", TEXT, "?", label="Originating document", access="read"),
            el("DOCUMENTTYPE", TEXT, "?", label="Document type", access="read"),
            el("TERMNAME", TEXT, "?", label="Payment terms", access="read"),
            el("SHIPVIA", TEXT, "?", label="Shipping method", access="read"),
            el("SHIPTOCONTACT", TEXT, "?", label="Contact name", access="read"),
            el("CUSTOMERID", TEXT, "?", label="Customer", access="read"),
            el("ORDERDATE", DATE, "?", label="Order date", access="read"),
            el("WHENDUE", DATE, "?", label="Due date", access="read"),
            el("SHIPPEDDATE", DATE, "?", label="Shipped", access="read"),
            el("SHIPBYDATE", DATE, "?", label="Ship by", access="read"),
            el("NEEDBYDATE", DATE, "?", label="Need by", access="read"),
            el("DONOTSHIPBEFOREDATE", DATE, "?", label="Do not ship before", access="read"),
            el("DONOTSHIPAFTERDATE", DATE, "?", label="Do not ship after", access="read"),
            el("CANCELAFTERDATE", DATE, "?", label="Cancel after", access="read"),
            el("HOLDPROGRESS", BOOLEAN, "?", label="Hold progress"),
            el("ITEMID", TEXT, "?", label="Item ID", access="read"),
            el("UOM", TEXT, "?", label="Unit of measure", access="read"),
            el("CONVFACTOR", DECIMAL, "?", label="UOM factor", access="read"),
            el("QUANTITYORDERED", DECIMAL, "?", label="Qty ordered", access="read"),
            el("QUANTITY", DECIMAL, "?", label="Quantity", access="read"),
            el("QUANTITYONORDER", DECIMAL, "?", label="Quantity on order", access="read"),
            el("QUANTITYINTRANSIT", DECIMAL, "?", label="Quantity in transit", access="read"),
            el("QUANTITYONHAND", DECIMAL, "?", label="Quantity on hand", access="read"),
            el("QUANTITYONHOLD", DECIMAL, "?", label="Quantity on hold", access="read"),
            el("QUANTITYAVAILABLE", DECIMAL, "?", label="Quantity available", access="read"),
            el("QUANTITYRESERVED", DECIMAL, "?", label="Quantity reserved", access="read"),
            el("QUANTITYALLOCATED", DECIMAL, "?", label="Quantity allocated", access="read"),
            el("QUANTITYUNCOMMITTED", DECIMAL, "?", label="Quantity uncommitted", access="read"),
            el("QUANTITYPREVPICKED", DECIMAL, "?", label="Quantity prev picked", access="read"),
            el("QUANTITYTOPICK", DECIMAL, "?", label="Quantity to pick", access="read"),
            el("QUANTITYPICKED", DECIMAL, "?", label="Quantity picked"),
            el("QUANTITYPREVPACKED", DECIMAL, "?", label="Quantity prev packed", access="read"),
            el("QUANTITYTOPACK", DECIMAL, "?", label="Quantity to pack", access="read"),
            el("QUANTITYPACKED", DECIMAL, "?", label="Quantity packed"),
            el("QUANTITYINRESERVE", DECIMAL, "?", label="Quantity in reserve", access="read"),
            el("QUANTITYINALLOCATION", DECIMAL, "?", label="Quantity in allocation", access="read"),
            el("PICKLISTPRINTED", DATETIME, "?", label="Pick sheet printed", access="read"),
            el("PACKLISTPRINTED", DATETIME, "?", label="Pack list printed", access="read"),
            el("PCTFULFILLABLE", INTEGER, "?", label="Percent fulfillable", access="read"),
            el("ASSIGNED", TEXT, "?", label="Assigned to"),
            el("ASSIGNEDNAME", TEXT, "?", label="Assigned name", access="read"),
            el("PICKCONTAINER", TEXT, "?", label="Pick containers"),
            el("PACKCONTAINER", TEXT, "?", label="Pack containers"),
            el("SHIPTRACKING", TEXT, "?", label="Shipping tracking"),
            el("NOTES", TEXT, "?", label="Fulfillment line notes"),
            el("MEMO", TEXT, "?", label="Order line memo", access="read"),
            el(
                "STATUS",
                Enumeration(
                    "invoiced",
                    "ready to invoice",
                    "shipped",
                    "ready to ship",
                    "packed",
                    "ready to pack",
                    "picked",
                    "ready to pick",
                    "open",
                ),
                "?",
                label="Status",
            ),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY_USERID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBY_USERID", TEXT, "?", label="Modified by", access="read"),
        ),
        label="Inventory work queue detail",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "update"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_inventorywqdetail(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[INVENTORYWQDETAIL]:
    """Find records of Inventory work queue detail (INVENTORYWQDETAIL).

    Answers `Records[INVENTORYWQDETAIL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/inventory-work-queue-details/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="INVENTORYWQDETAIL",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_inventorywqdetail(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[INVENTORYWQDETAIL]:
    """Read records of Inventory work queue detail (INVENTORYWQDETAIL) by key.

    Answers `Records[INVENTORYWQDETAIL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/inventory-work-queue-details/
    """
    from intacct.common.read import read

    return read(
        object="INVENTORYWQDETAIL",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def update_inventorywqdetail(
    *,
    recordno: int | None | Unset = UNSET,
    holdprogress: bool | None | Unset = UNSET,
    quantitypicked: Decimal | None | Unset = UNSET,
    quantitypacked: Decimal | None | Unset = UNSET,
    assigned: str | None | Unset = UNSET,
    pickcontainer: str | None | Unset = UNSET,
    packcontainer: str | None | Unset = UNSET,
    shiptracking: str | None | Unset = UNSET,
    notes: str | None | Unset = UNSET,
    status: Literal[
        "invoiced",
        "ready to invoice",
        "shipped",
        "ready to ship",
        "packed",
        "ready to pack",
        "picked",
        "ready to pick",
        "open",
    ]
    | None
    | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[INVENTORYWQDETAIL]:
    """Change one record of Inventory work queue detail (INVENTORYWQDETAIL); what is left out stays as it is.

    Answers the record as `Records[INVENTORYWQDETAIL]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/inventory-work-queue-details/
    """
    from intacct.common.update import update

    return update(
        objects=[
            INVENTORYWQDETAIL(
                recordno=recordno,
                holdprogress=holdprogress,
                quantitypicked=quantitypicked,
                quantitypacked=quantitypacked,
                assigned=assigned,
                pickcontainer=pickcontainer,
                packcontainer=packcontainer,
                shiptracking=shiptracking,
                notes=notes,
                status=status,
                extra={} if extra is None else extra,
            )
        ]
    )


if TYPE_CHECKING:

    class _INVENTORYWQDETAILFields(Fields):
        """Fields of INVENTORYWQDETAIL."""

        recordno: Field[int]
        icwqorderid: Field[str]
        dochdrkey: Field[int]
        lineno: Field[int]
        warehousekey: Field[int]
        warehouseid: Field[str]
        docid: Field[str]
        docno: Field[str]
        docparid: Field[str]
        originaldocid: Field[str]
        documenttype: Field[str]
        termname: Field[str]
        shipvia: Field[str]
        shiptocontact: Field[str]
        customerid: Field[str]
        orderdate: Field[datetime.date]
        whendue: Field[datetime.date]
        shippeddate: Field[datetime.date]
        shipbydate: Field[datetime.date]
        needbydate: Field[datetime.date]
        donotshipbeforedate: Field[datetime.date]
        donotshipafterdate: Field[datetime.date]
        cancelafterdate: Field[datetime.date]
        holdprogress: Field[bool]
        itemid: Field[str]
        uom: Field[str]
        convfactor: Field[Decimal]
        quantityordered: Field[Decimal]
        quantity: Field[Decimal]
        quantityonorder: Field[Decimal]
        quantityintransit: Field[Decimal]
        quantityonhand: Field[Decimal]
        quantityonhold: Field[Decimal]
        quantityavailable: Field[Decimal]
        quantityreserved: Field[Decimal]
        quantityallocated: Field[Decimal]
        quantityuncommitted: Field[Decimal]
        quantityprevpicked: Field[Decimal]
        quantitytopick: Field[Decimal]
        quantitypicked: Field[Decimal]
        quantityprevpacked: Field[Decimal]
        quantitytopack: Field[Decimal]
        quantitypacked: Field[Decimal]
        quantityinreserve: Field[Decimal]
        quantityinallocation: Field[Decimal]
        picklistprinted: Field[datetime.datetime]
        packlistprinted: Field[datetime.datetime]
        pctfulfillable: Field[int]
        assigned: Field[str]
        assignedname: Field[str]
        pickcontainer: Field[str]
        packcontainer: Field[str]
        shiptracking: Field[str]
        notes: Field[str]
        memo: Field[str]
        status: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby_userid: Field[str]
        modifiedby_userid: Field[str]
