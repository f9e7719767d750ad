# Generated from spec/inventory_control/COGSCLOSEDJE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object COGSCLOSEDJE."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DATE, DATE_ISO, DECIMAL, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.location import _LOCATIONFields
    from intacct.inventory_control.item import _ITEMFields
    from intacct.inventory_control.warehouse import _WAREHOUSEFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = ["COGSCLOSEDJE", "create_cogsclosedje", "delete_cogsclosedje", "query_cogsclosedje", "read_cogsclosedje"]


@model
class COGSCLOSEDJE(Object):
    """Cost of goods sold adjustment (COGSCLOSEDJE).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery, create and delete.
    Related to 3 other objects for queries.
    Reference: https://developer.intacct.com/api/inventory-control/cogs-adjustments/
    """

    fields: ClassVar[_COGSCLOSEDJEFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in create.
    """
    documentname: str | None | Unset = UNSET
    """Document name (text)."""
    itemid: str | None | Unset = UNSET
    """Item ID (text)."""
    itemname: str | None | Unset = UNSET
    """Item name (text)."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse (text)."""
    warehousename: str | None | Unset = UNSET
    """Warehouse name (text)."""
    locationid: str | None | Unset = UNSET
    """Location (text)."""
    locationname: str | None | Unset = UNSET
    """Location name (text)."""
    asofdate: datetime.date | None | Unset = UNSET
    """As of date (date, mm/dd/yyyy)."""
    customerid: str | None | Unset = UNSET
    """Customer (text)."""
    customername: str | None | Unset = UNSET
    """Customer name (text)."""
    currentcost: Decimal | None | Unset = UNSET
    """Current cost (amount)."""
    currentglcogs: Decimal | None | Unset = UNSET
    """Current GL COGS (decimal)."""
    difference: Decimal | None | Unset = UNSET
    """Difference (decimal)."""
    amount: str | None | Unset = UNSET
    """Amount (text)."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code; amounts whose names begin with TRX_ are in it."""
    trx_amount: str | None | Unset = UNSET
    """Txn amount (text)."""
    needsadjustment: bool | None | Unset = UNSET
    """Adjustment needed (boolean, true or false)."""
    postingid: str | None | Unset = UNSET
    """Posting ID (text)."""
    manual_adjustment: bool | None | Unset = UNSET
    """Manually adjusted (boolean, true or false)."""
    dochdrid: str | None | Unset = UNSET
    """Document ID (text). DOCID of the document that it belongs to."""
    lineno: str | None | Unset = UNSET
    """Line no. (text)."""
    deglresolve_glentrykey: str | None | Unset = UNSET
    """COGS adjustment GL entry key (text)."""
    deglresolve_cogsposting: str | None | Unset = UNSET
    """COGS adjustment posting (text)."""
    deglresolve_recordno: int | None | Unset = UNSET
    """COGS adjustment record number (integer)."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    postingdate: datetime.date | None | Unset = UNSET
    """Posting date (date, mm/dd/yyyy). Write-only."""
    warehouse: str | None | Unset = UNSET
    """Warehouse (text). Read-only."""
    location: str | None | Unset = UNSET
    """Location (text). Read-only."""
    customer: str | None | Unset = UNSET
    """Customer (text). Read-only."""
    createdon: datetime.date | None | Unset = UNSET
    """Created on (date, yyyy-mm-dd). Read-only."""
    cost: Decimal | None | Unset = UNSET
    """Cost (amount). Read-only."""
    fixuniqueid: str | None | Unset = UNSET
    """Fix ID (text). Read-only."""

    __wire__ = Wire(
        "COGSCLOSEDJE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", required=("create",)),
            el("DOCUMENTNAME", TEXT, "?", label="Document name"),
            el("ITEMID", TEXT, "?", label="Item ID"),
            el("ITEMNAME", TEXT, "?", label="Item name"),
            el("WAREHOUSEID", TEXT, "?", label="Warehouse"),
            el("WAREHOUSENAME", TEXT, "?", label="Warehouse name"),
            el("LOCATIONID", TEXT, "?", label="Location"),
            el("LOCATIONNAME", TEXT, "?", label="Location name"),
            el("ASOFDATE", DATE, "?", label="As of date"),
            el("CUSTOMERID", TEXT, "?", label="Customer"),
            el("CUSTOMERNAME", TEXT, "?", label="Customer name"),
            el("CURRENTCOST", DECIMAL, "?", label="Current cost"),
            el("CURRENTGLCOGS", DECIMAL, "?", label="Current GL COGS"),
            el("DIFFERENCE", DECIMAL, "?", label="Difference"),
            el("AMOUNT", TEXT, "?", label="Amount"),
            el("CURRENCY", TEXT, "?", label="Currency"),
            el("TRX_AMOUNT", TEXT, "?", label="Txn amount"),
            el("NEEDSADJUSTMENT", BOOLEAN, "?", label="Adjustment needed"),
            el("POSTINGID", TEXT, "?", label="Posting ID"),
            el("MANUAL_ADJUSTMENT", BOOLEAN, "?", label="Manually adjusted"),
            el("DOCHDRID", TEXT, "?", label="Document ID"),
            el("LINENO", TEXT, "?", label="Line no."),
            el("DEGLRESOLVE_GLENTRYKEY", TEXT, "?", label="COGS adjustment GL entry key"),
            el("DEGLRESOLVE_COGSPOSTING", TEXT, "?", label="COGS adjustment posting"),
            el("DEGLRESOLVE_RECORDNO", INTEGER, "?", label="COGS adjustment record number"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el("POSTINGDATE", DATE, "?", label="Posting date", access="write"),
            el("WAREHOUSE", TEXT, "?", label="Warehouse", access="read"),
            el("LOCATION", TEXT, "?", label="Location", access="read"),
            el("CUSTOMER", TEXT, "?", label="Customer", access="read"),
            el("CREATEDON", DATE_ISO, "?", label="Created on", access="read"),
            el("COST", CURRENCY, "?", label="Cost", access="read"),
            el("FIXUNIQUEID", TEXT, "?", label="Fix ID", access="read"),
        ),
        label="Cost of goods sold adjustment",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create", "delete"),
        relationships=(
            Relationship("ITEM", "ITEM", "MANY2ONE", "ITEMID"),
            Relationship("LOCATION", "LOCATION", "MANY2ONE", "LOCATIONID", attr="location_record"),
            Relationship("WAREHOUSE", "WAREHOUSE", "MANY2ONE", "WAREHOUSE.LOCATION_NO", attr="warehouse_record"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_cogsclosedje(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[COGSCLOSEDJE]:
    """Find records of Cost of goods sold adjustment (COGSCLOSEDJE).

    Answers `Records[COGSCLOSEDJE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/cogs-adjustments/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="COGSCLOSEDJE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_cogsclosedje(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[COGSCLOSEDJE]:
    """Read records of Cost of goods sold adjustment (COGSCLOSEDJE) by key.

    Answers `Records[COGSCLOSEDJE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/cogs-adjustments/
    """
    from intacct.common.read import read

    return read(
        object="COGSCLOSEDJE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_cogsclosedje(
    *,
    recordno: int | None,
    documentname: str | None | Unset = UNSET,
    itemid: str | None | Unset = UNSET,
    itemname: str | None | Unset = UNSET,
    warehouseid: str | None | Unset = UNSET,
    warehousename: str | None | Unset = UNSET,
    locationid: str | None | Unset = UNSET,
    locationname: str | None | Unset = UNSET,
    asofdate: datetime.date | None | Unset = UNSET,
    customerid: str | None | Unset = UNSET,
    customername: str | None | Unset = UNSET,
    currentcost: Decimal | None | Unset = UNSET,
    currentglcogs: Decimal | None | Unset = UNSET,
    difference: Decimal | None | Unset = UNSET,
    amount: str | None | Unset = UNSET,
    currency: str | None | Unset = UNSET,
    trx_amount: str | None | Unset = UNSET,
    needsadjustment: bool | None | Unset = UNSET,
    postingid: str | None | Unset = UNSET,
    manual_adjustment: bool | None | Unset = UNSET,
    dochdrid: str | None | Unset = UNSET,
    lineno: str | None | Unset = UNSET,
    deglresolve_glentrykey: str | None | Unset = UNSET,
    deglresolve_cogsposting: str | None | Unset = UNSET,
    deglresolve_recordno: int | None | Unset = UNSET,
    postingdate: datetime.date | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[COGSCLOSEDJE]:
    """Create one record of Cost of goods sold adjustment (COGSCLOSEDJE).

    Answers the record as `Records[COGSCLOSEDJE]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/cogs-adjustments/
    """
    from intacct.common.create import create

    return create(
        objects=[
            COGSCLOSEDJE(
                recordno=recordno,
                documentname=documentname,
                itemid=itemid,
                itemname=itemname,
                warehouseid=warehouseid,
                warehousename=warehousename,
                locationid=locationid,
                locationname=locationname,
                asofdate=asofdate,
                customerid=customerid,
                customername=customername,
                currentcost=currentcost,
                currentglcogs=currentglcogs,
                difference=difference,
                amount=amount,
                currency=currency,
                trx_amount=trx_amount,
                needsadjustment=needsadjustment,
                postingid=postingid,
                manual_adjustment=manual_adjustment,
                dochdrid=dochdrid,
                lineno=lineno,
                deglresolve_glentrykey=deglresolve_glentrykey,
                deglresolve_cogsposting=deglresolve_cogsposting,
                deglresolve_recordno=deglresolve_recordno,
                postingdate=postingdate,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_cogsclosedje(keys: Listed) -> delete:
    """Delete records of Cost of goods sold adjustment (COGSCLOSEDJE) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/cogs-adjustments/
    """
    from intacct.common.delete import delete

    return delete(object="COGSCLOSEDJE", keys=listed(keys))


if TYPE_CHECKING:

    class _COGSCLOSEDJEFields(Fields):
        """Fields of COGSCLOSEDJE."""

        recordno: Field[int]
        documentname: Field[str]
        itemid: Field[str]
        itemname: Field[str]
        warehouseid: Field[str]
        warehousename: Field[str]
        locationid: Field[str]
        locationname: Field[str]
        asofdate: Field[datetime.date]
        customerid: Field[str]
        customername: Field[str]
        currentcost: Field[Decimal]
        currentglcogs: Field[Decimal]
        difference: Field[Decimal]
        amount: Field[str]
        currency: Field[str]
        trx_amount: Field[str]
        needsadjustment: Field[bool]
        postingid: Field[str]
        manual_adjustment: Field[bool]
        dochdrid: Field[str]
        lineno: Field[str]
        deglresolve_glentrykey: Field[str]
        deglresolve_cogsposting: Field[str]
        deglresolve_recordno: Field[int]
        record_url: Field[str]
        warehouse: Field[str]
        location: Field[str]
        customer: Field[str]
        createdon: Field[datetime.date]
        cost: Field[Decimal]
        fixuniqueid: Field[str]
        item: _ITEMFields
        location_record: _LOCATIONFields
        warehouse_record: _WAREHOUSEFields
