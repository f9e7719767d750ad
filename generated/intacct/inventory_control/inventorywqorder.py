# Generated from spec/inventory_control/INVENTORYWQORDER.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object INVENTORYWQORDER."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DECIMAL, INTEGER, TEXT, Enumeration
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

__all__ = ["INVENTORYWQORDER", "query_inventorywqorder", "read_inventorywqorder", "update_inventorywqorder"]


@model
class INVENTORYWQORDER(Object):
    """Inventory work queue order (INVENTORYWQORDER).

    Key: ICWQORDERID. Operations: lookup, inspect, query, read, readByQuery and update.
    Reference: https://developer.intacct.com/api/inventory-control/inventory-work-queue-orders/
    """

    fields: ClassVar[_INVENTORYWQORDERFields]

    icwqorderid: str | None | Unset = UNSET
    """Main key (text). Required in update, to say which record is meant."""
    dochdrkey: int | None | Unset = UNSET
    """Document (integer). Read-only."""
    docid: str | None | Unset = UNSET
    """Document ID (text). Read-only."""
    docno: str | None | Unset = UNSET
    """Document number (text). Read-only."""
    docparkey: int | None | Unset = UNSET
    """Document template key (integer, record number). Read-only."""
    docparid: str | None | Unset = UNSET
    """Document template ID (text). Read-only."""
    originaldocid: str | None | Unset = UNSET
    """Originating document (text). Read-only."""
    documenttype: Literal["unknown", "order", "shipper", "invoice", "shipinvoice", "draftshipper"] | None | Unset = (
        UNSET
    )
    """Document type (text). Allowed: unknown, order, shipper, invoice, shipinvoice, draftshipper. Read-only."""
    termname: str | None | Unset = UNSET
    """Payment terms (text). Payment terms, from which due date and discount follow. Read-only."""
    shipvia: str | None | Unset = UNSET
    """Shipping method (text). Read-only."""
    shiptocontact: str | None | Unset = UNSET
    """Ship to (text). Read-only."""
    customerid: str | None | Unset = UNSET
    """Customer (text). Read-only."""
    orderdate: datetime.date | None | Unset = UNSET
    """Order date (date, mm/dd/yyyy). Read-only."""
    whendue: datetime.date | None | Unset = UNSET
    """Ship date (date, mm/dd/yyyy). Read-only."""
    shippeddate: datetime.date | None | Unset = UNSET
    """Shipped date (date, mm/dd/yyyy). Read-only."""
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
    numberoflines: str | None | Unset = UNSET
    """No. of lines (text). Read-only."""
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
    warehouseid: str | None | Unset = UNSET
    """Warehouse (text). Read-only."""
    pctfulfillable: str | None | Unset = UNSET
    """Percent fulfillable (text). Read-only."""
    orderassigned: str | None | Unset = UNSET
    """Assigned to (text). Read-only."""
    pickcontainer: str | None | Unset = UNSET
    """Pick containers (text)."""
    packcontainer: str | None | Unset = UNSET
    """Pack containers (text)."""
    shiptracking: str | None | Unset = UNSET
    """Shipping tracking (text)."""
    ordernotes: str | None | Unset = UNSET
    """Order header message (text). Read-only."""
    orderholdprogress: str | None | Unset = UNSET
    """Hold (text). Read-only."""
    picklistprinted: str | None | Unset = UNSET
    """Pick list printed (text). Read-only."""
    packlistprinted: str | None | Unset = UNSET
    """Pack list printed (text). Read-only."""
    someallocated: bool | None | Unset = UNSET
    """Some items allocated (boolean, true or false). Read-only."""
    melocationkey: Decimal | None | Unset = UNSET
    """Location key (decimal). Read-only."""
    customername: str | None | Unset = UNSET
    """Customer name (text). Read-only.
    - The recorded definition lacks it; examples query it.
    """
    holdprogress: str | None | Unset = UNSET
    """Hold progress (text). Read-only.
    - The recorded definition lacks it; examples query it.
    """

    __wire__ = Wire(
        "INVENTORYWQORDER",
        unordered(
            el("ICWQORDERID", TEXT, "?", label="Main key"),
            el("DOCHDRKEY", INTEGER, "?", label="Document", access="read"),
            el("DOCID", TEXT, "?", label="Document ID", access="read"),
            el("DOCNO", TEXT, "?", label="Document number", access="read"),
            el("DOCPARKEY", INTEGER, "?", label="Document template key", access="read"),
            el("DOCPARID", TEXT, "?", label="Document template ID", access="read"),
            el("ORIGINALDOCID", TEXT, "?", label="Originating document", access="read"),
            el(
                "DOCUMENTTYPE",
                Enumeration("unknown", "order", "shipper", "invoice", "shipinvoice", "draftshipper"),
                "?",
                label="Document type",
                access="read",
            ),
            el("TERMNAME", TEXT, "?", label="Payment terms", access="read"),
            el("SHIPVIA", TEXT, "?", label="Shipping method", access="read"),
            el("SHIPTOCONTACT", TEXT, "?", label="Ship to", access="read"),
            el("CUSTOMERID", TEXT, "?", label="Customer", access="read"),
            el("ORDERDATE", DATE, "?", label="Order date", access="read"),
            el("WHENDUE", DATE, "?", label="Ship date", access="read"),
            el("SHIPPEDDATE", DATE, "?", label="Shipped date", access="read"),
            el("SHIPBYDATE", DATE, "?", label="Ship by", access="read"),
            el("NEEDBYDATE", DATE, "?", label="Need by", access="read"),
            el("DONOTSHIPBEFOREDATE", DATE, "?", label="Do not ship before", access="read"),
            el("DONOTSHIPAFTERDATE", DATE, "?", label="Do not ship after", access="read"),
            el("CANCELAFTERDATE", DATE, "?", label="Cancel after", access="read"),
            el("NUMBEROFLINES", TEXT, "?", label="No. of lines", access="read"),
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
            el("WAREHOUSEID", TEXT, "?", label="Warehouse", access="read"),
            el("PCTFULFILLABLE", TEXT, "?", label="Percent fulfillable", access="read"),
            el("ORDERASSIGNED", TEXT, "?", label="Assigned to", access="read"),
            el("PICKCONTAINER", TEXT, "?", label="Pick containers"),
            el("PACKCONTAINER", TEXT, "?", label="Pack containers"),
            el("SHIPTRACKING", TEXT, "?", label="Shipping tracking"),
            el("ORDERNOTES", TEXT, "?", label="Order header message", access="read"),
            el("ORDERHOLDPROGRESS", TEXT, "?", label="Hold", access="read"),
            el("PICKLISTPRINTED", TEXT, "?", label="Pick list printed", access="read"),
            el("PACKLISTPRINTED", TEXT, "?", label="Pack list printed", access="read"),
            el("SOMEALLOCATED", BOOLEAN, "?", label="Some items allocated", access="read"),
            el("MELOCATIONKEY", DECIMAL, "?", label="Location key", access="read"),
            el("CUSTOMERNAME", TEXT, "?", label="Customer name", access="read"),
            el("HOLDPROGRESS", TEXT, "?", label="Hold progress", access="read"),
        ),
        label="Inventory work queue order",
        key="ICWQORDERID",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "update"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_inventorywqorder(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[INVENTORYWQORDER]:
    """Find records of Inventory work queue order (INVENTORYWQORDER).

    Answers `Records[INVENTORYWQORDER]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/inventory-work-queue-orders/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="INVENTORYWQORDER",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_inventorywqorder(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[INVENTORYWQORDER]:
    """Read records of Inventory work queue order (INVENTORYWQORDER) by key.

    Answers `Records[INVENTORYWQORDER]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/inventory-work-queue-orders/
    """
    from intacct.common.read import read

    return read(
        object="INVENTORYWQORDER",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def update_inventorywqorder(
    *,
    icwqorderid: str | None | Unset = UNSET,
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
    pickcontainer: str | None | Unset = UNSET,
    packcontainer: str | None | Unset = UNSET,
    shiptracking: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[INVENTORYWQORDER]:
    """Change one record of Inventory work queue order (INVENTORYWQORDER); what is left out stays as it is.

    Answers the record as `Records[INVENTORYWQORDER]`, with its keys alone: ICWQORDERID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/inventory-work-queue-orders/
    """
    from intacct.common.update import update

    return update(
        objects=[
            INVENTORYWQORDER(
                icwqorderid=icwqorderid,
                status=status,
                pickcontainer=pickcontainer,
                packcontainer=packcontainer,
                shiptracking=shiptracking,
                extra={} if extra is None else extra,
            )
        ]
    )


if TYPE_CHECKING:

    class _INVENTORYWQORDERFields(Fields):
        """Fields of INVENTORYWQORDER."""

        icwqorderid: Field[str]
        dochdrkey: Field[int]
        docid: Field[str]
        docno: Field[str]
        docparkey: Field[int]
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
        numberoflines: Field[str]
        status: Field[str]
        warehouseid: Field[str]
        pctfulfillable: Field[str]
        orderassigned: Field[str]
        pickcontainer: Field[str]
        packcontainer: Field[str]
        shiptracking: Field[str]
        ordernotes: Field[str]
        orderholdprogress: Field[str]
        picklistprinted: Field[str]
        packlistprinted: Field[str]
        someallocated: Field[bool]
        melocationkey: Field[Decimal]
        customername: Field[str]
        holdprogress: Field[str]
