# Generated from spec/inventory_control/ICCYCLECOUNTENTRY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ICCYCLECOUNTENTRY."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.update import update
    from intacct.inventory_control.invdocumententry import _INVDOCUMENTENTRYFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "ICCYCLECOUNTENTRY",
    "create_iccyclecountentry",
    "query_iccyclecountentry",
    "read_iccyclecountentry",
    "update_iccyclecountentry",
]


@model
class ICCYCLECOUNTENTRY(Object):
    """Inventory cycle count entry (ICCYCLECOUNTENTRY).

    Stands as a line in ICCYCLECOUNT (ICCYCLECOUNTENTRIES).
    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery, create and update.
    Related to 1 other object for queries.
    Reference: https://developer.intacct.com/api/inventory-control/cycle-counts/
    """

    fields: ClassVar[_ICCYCLECOUNTENTRYFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """
    cyclecountkey: int | None | Unset = UNSET
    """Cycle counts number (integer). Required in create."""
    itemkey: int | None | Unset = UNSET
    """Item key (integer, record number)."""
    itemid: str | None | Unset = UNSET
    """Item ID (text). Required in create."""
    itemname: str | None | Unset = UNSET
    """Item name (text)."""
    binkey: int | None | Unset = UNSET
    """Bin key (integer, record number)."""
    binid: str | None | Unset = UNSET
    """Bin (text)."""
    aislekey: int | None | Unset = UNSET
    """Aisle key (integer, record number)."""
    aisleid: str | None | Unset = UNSET
    """Aisle (text)."""
    zonekey: int | None | Unset = UNSET
    """Zone key (integer, record number)."""
    zoneid: str | None | Unset = UNSET
    """Zone (text)."""
    rowkey: int | None | Unset = UNSET
    """Row key (integer, record number)."""
    icrowid: str | None | Unset = UNSET
    """Row (text)."""
    itemunit: str | None | Unset = UNSET
    """Units (text)."""
    quantitycounted: Decimal | None | Unset = UNSET
    """Qty counted (quantity)."""
    quantitydamaged: Decimal | None | Unset = UNSET
    """Qty damaged (quantity)."""
    quantityonhand: Decimal | None | Unset = UNSET
    """Qty on hand (quantity)."""
    adjustmentreason: str | None | Unset = UNSET
    """Adjustment reason (text)."""
    countedbykey: int | None | Unset = UNSET
    """Counted key (integer, record number)."""
    countedbyid: str | None | Unset = UNSET
    """Counted by (text)."""
    linecountstate: Literal["Not Counted", "In Progress", "Skipped", "Counted"] | None | Unset = UNSET
    """Count status (text). Allowed: Not Counted, In Progress, Skipped, Counted. Read-only."""
    itemcycle: str | None | Unset = UNSET
    """Cycle (text)."""
    serialno: str | None | Unset = UNSET
    """Serial no. (text)."""
    lotno: str | None | Unset = UNSET
    """Lot no. (text)."""
    productline: str | None | Unset = UNSET
    """Product line (text)."""
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
    uniqueproponrow: str | None | Unset = UNSET
    """Unique property on row (text)."""
    totalqtycounted: Decimal | None | Unset = UNSET
    """Total counted (quantity)."""
    suggestedadj: Decimal | None | Unset = UNSET
    """Suggested QOH adj (decimal)."""
    suggesteddmgadj: Decimal | None | Unset = UNSET
    """Sug damage qty adj (decimal)."""
    actualadj: Decimal | None | Unset = UNSET
    """QOH adjustment (decimal)."""
    actualdmgadj: Decimal | None | Unset = UNSET
    """Damage qty adj (decimal)."""
    unitcost: Decimal | None | Unset = UNSET
    """Unit cost (amount)."""
    adjvalue: Decimal | None | Unset = UNSET
    """QOH adj value (decimal)."""
    reviewcomment: str | None | Unset = UNSET
    """Review comments (text)."""
    quantityonhandend: Decimal | None | Unset = UNSET
    """End qty on hand (quantity)."""
    cost_method: str | None | Unset = UNSET
    """Cost method (text)."""
    expirationdate: datetime.date | None | Unset = UNSET
    """Expiration date (date, mm/dd/yyyy)."""
    departmentid: str | None | Unset = UNSET
    """Department (text)."""
    dochdrkey: int | None | Unset = UNSET
    """Document header key (integer, record number)."""
    docentrykey: int | None | Unset = UNSET
    """Document entry key (integer, record number)."""
    qohlastupdated: Decimal | None | Unset = UNSET
    """QOH as of last update (decimal)."""
    cyclecountid: str | None | Unset = UNSET
    """Cycle count ID (text). Read-only.
    - The recorded definition lacks it; examples query it.
    """
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "ICCYCLECOUNTENTRY",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", required=("update",)),
            el("CYCLECOUNTKEY", INTEGER, "?", label="Cycle counts number", required=("create",)),
            el("ITEMKEY", INTEGER, "?", label="Item key"),
            el("ITEMID", TEXT, "?", label="Item ID", required=("create",)),
            el("ITEMNAME", TEXT, "?", label="Item name"),
            el("BINKEY", INTEGER, "?", label="Bin key"),
            el("BINID", TEXT, "?", label="Bin"),
            el("AISLEKEY", INTEGER, "?", label="Aisle key"),
            el("AISLEID", TEXT, "?", label="Aisle"),
            el("ZONEKEY", INTEGER, "?", label="Zone key"),
            el("ZONEID", TEXT, "?", label="Zone"),
            el("ROWKEY", INTEGER, "?", label="Row key"),
            el("ICROWID", TEXT, "?", label="Row"),
            el("ITEMUNIT", TEXT, "?", label="Units"),
            el("QUANTITYCOUNTED", DECIMAL, "?", label="Qty counted"),
            el("QUANTITYDAMAGED", DECIMAL, "?", label="Qty damaged"),
            el("QUANTITYONHAND", DECIMAL, "?", label="Qty on hand"),
            el("ADJUSTMENTREASON", TEXT, "?", label="Adjustment reason"),
            el("COUNTEDBYKEY", INTEGER, "?", label="Counted key"),
            el("COUNTEDBYID", TEXT, "?", label="Counted by"),
            el(
                "LINECOUNTSTATE",
                Enumeration("Not Counted", "In Progress", "Skipped", "Counted"),
                "?",
                label="Count status",
                access="read",
            ),
            el("ITEMCYCLE", TEXT, "?", label="Cycle"),
            el("SERIALNO", TEXT, "?", label="Serial no."),
            el("LOTNO", TEXT, "?", label="Lot no."),
            el("PRODUCTLINE", TEXT, "?", label="Product line"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("UNIQUEPROPONROW", TEXT, "?", label="Unique property on row"),
            el("TOTALQTYCOUNTED", DECIMAL, "?", label="Total counted"),
            el("SUGGESTEDADJ", DECIMAL, "?", label="Suggested QOH adj"),
            el("SUGGESTEDDMGADJ", DECIMAL, "?", label="Sug damage qty adj"),
            el("ACTUALADJ", DECIMAL, "?", label="QOH adjustment"),
            el("ACTUALDMGADJ", DECIMAL, "?", label="Damage qty adj"),
            el("UNITCOST", DECIMAL, "?", label="Unit cost"),
            el("ADJVALUE", DECIMAL, "?", label="QOH adj value"),
            el("REVIEWCOMMENT", TEXT, "?", label="Review comments"),
            el("QUANTITYONHANDEND", DECIMAL, "?", label="End qty on hand"),
            el("COST_METHOD", TEXT, "?", label="Cost method"),
            el("EXPIRATIONDATE", DATE, "?", label="Expiration date"),
            el("DEPARTMENTID", TEXT, "?", label="Department"),
            el("DOCHDRKEY", INTEGER, "?", label="Document header key"),
            el("DOCENTRYKEY", INTEGER, "?", label="Document entry key"),
            el("QOHLASTUPDATED", DECIMAL, "?", label="QOH as of last update"),
            el("CYCLECOUNTID", TEXT, "?", label="Cycle count ID", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Inventory cycle count entry",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create", "update"),
        relationships=(Relationship("DOCENTRY", "INVDOCUMENTENTRY", "ONE2ONE", "DOCENTRYKEY"),),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_iccyclecountentry(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[ICCYCLECOUNTENTRY]:
    """Find records of Inventory cycle count entry (ICCYCLECOUNTENTRY).

    Answers `Records[ICCYCLECOUNTENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/cycle-counts/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="ICCYCLECOUNTENTRY",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_iccyclecountentry(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[ICCYCLECOUNTENTRY]:
    """Read records of Inventory cycle count entry (ICCYCLECOUNTENTRY) by key.

    Answers `Records[ICCYCLECOUNTENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/cycle-counts/
    """
    from intacct.common.read import read

    return read(
        object="ICCYCLECOUNTENTRY",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def create_iccyclecountentry(
    *,
    cyclecountkey: int | None,
    itemid: str | None,
    itemkey: int | None | Unset = UNSET,
    itemname: str | None | Unset = UNSET,
    binkey: int | None | Unset = UNSET,
    binid: str | None | Unset = UNSET,
    aislekey: int | None | Unset = UNSET,
    aisleid: str | None | Unset = UNSET,
    zonekey: int | None | Unset = UNSET,
    zoneid: str | None | Unset = UNSET,
    rowkey: int | None | Unset = UNSET,
    icrowid: str | None | Unset = UNSET,
    itemunit: str | None | Unset = UNSET,
    quantitycounted: Decimal | None | Unset = UNSET,
    quantitydamaged: Decimal | None | Unset = UNSET,
    quantityonhand: Decimal | None | Unset = UNSET,
    adjustmentreason: str | None | Unset = UNSET,
    countedbykey: int | None | Unset = UNSET,
    countedbyid: str | None | Unset = UNSET,
    itemcycle: str | None | Unset = UNSET,
    serialno: str | None | Unset = UNSET,
    lotno: str | None | Unset = UNSET,
    productline: str | None | Unset = UNSET,
    uniqueproponrow: str | None | Unset = UNSET,
    totalqtycounted: Decimal | None | Unset = UNSET,
    suggestedadj: Decimal | None | Unset = UNSET,
    suggesteddmgadj: Decimal | None | Unset = UNSET,
    actualadj: Decimal | None | Unset = UNSET,
    actualdmgadj: Decimal | None | Unset = UNSET,
    unitcost: Decimal | None | Unset = UNSET,
    adjvalue: Decimal | None | Unset = UNSET,
    reviewcomment: str | None | Unset = UNSET,
    quantityonhandend: Decimal | None | Unset = UNSET,
    cost_method: str | None | Unset = UNSET,
    expirationdate: datetime.date | None | Unset = UNSET,
    departmentid: str | None | Unset = UNSET,
    dochdrkey: int | None | Unset = UNSET,
    docentrykey: int | None | Unset = UNSET,
    qohlastupdated: Decimal | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[ICCYCLECOUNTENTRY]:
    """Create one record of Inventory cycle count entry (ICCYCLECOUNTENTRY).

    Answers the record as `Records[ICCYCLECOUNTENTRY]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/cycle-counts/
    """
    from intacct.common.create import create

    return create(
        objects=[
            ICCYCLECOUNTENTRY(
                cyclecountkey=cyclecountkey,
                itemkey=itemkey,
                itemid=itemid,
                itemname=itemname,
                binkey=binkey,
                binid=binid,
                aislekey=aislekey,
                aisleid=aisleid,
                zonekey=zonekey,
                zoneid=zoneid,
                rowkey=rowkey,
                icrowid=icrowid,
                itemunit=itemunit,
                quantitycounted=quantitycounted,
                quantitydamaged=quantitydamaged,
                quantityonhand=quantityonhand,
                adjustmentreason=adjustmentreason,
                countedbykey=countedbykey,
                countedbyid=countedbyid,
                itemcycle=itemcycle,
                serialno=serialno,
                lotno=lotno,
                productline=productline,
                uniqueproponrow=uniqueproponrow,
                totalqtycounted=totalqtycounted,
                suggestedadj=suggestedadj,
                suggesteddmgadj=suggesteddmgadj,
                actualadj=actualadj,
                actualdmgadj=actualdmgadj,
                unitcost=unitcost,
                adjvalue=adjvalue,
                reviewcomment=reviewcomment,
                quantityonhandend=quantityonhandend,
                cost_method=cost_method,
                expirationdate=expirationdate,
                departmentid=departmentid,
                dochdrkey=dochdrkey,
                docentrykey=docentrykey,
                qohlastupdated=qohlastupdated,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_iccyclecountentry(
    *,
    recordno: int | None,
    cyclecountkey: int | None | Unset = UNSET,
    itemkey: int | None | Unset = UNSET,
    itemid: str | None | Unset = UNSET,
    itemname: str | None | Unset = UNSET,
    binkey: int | None | Unset = UNSET,
    binid: str | None | Unset = UNSET,
    aislekey: int | None | Unset = UNSET,
    aisleid: str | None | Unset = UNSET,
    zonekey: int | None | Unset = UNSET,
    zoneid: str | None | Unset = UNSET,
    rowkey: int | None | Unset = UNSET,
    icrowid: str | None | Unset = UNSET,
    itemunit: str | None | Unset = UNSET,
    quantitycounted: Decimal | None | Unset = UNSET,
    quantitydamaged: Decimal | None | Unset = UNSET,
    quantityonhand: Decimal | None | Unset = UNSET,
    adjustmentreason: str | None | Unset = UNSET,
    countedbykey: int | None | Unset = UNSET,
    countedbyid: str | None | Unset = UNSET,
    itemcycle: str | None | Unset = UNSET,
    serialno: str | None | Unset = UNSET,
    lotno: str | None | Unset = UNSET,
    productline: str | None | Unset = UNSET,
    uniqueproponrow: str | None | Unset = UNSET,
    totalqtycounted: Decimal | None | Unset = UNSET,
    suggestedadj: Decimal | None | Unset = UNSET,
    suggesteddmgadj: Decimal | None | Unset = UNSET,
    actualadj: Decimal | None | Unset = UNSET,
    actualdmgadj: Decimal | None | Unset = UNSET,
    unitcost: Decimal | None | Unset = UNSET,
    adjvalue: Decimal | None | Unset = UNSET,
    reviewcomment: str | None | Unset = UNSET,
    quantityonhandend: Decimal | None | Unset = UNSET,
    cost_method: str | None | Unset = UNSET,
    expirationdate: datetime.date | None | Unset = UNSET,
    departmentid: str | None | Unset = UNSET,
    dochdrkey: int | None | Unset = UNSET,
    docentrykey: int | None | Unset = UNSET,
    qohlastupdated: Decimal | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[ICCYCLECOUNTENTRY]:
    """Change one record of Inventory cycle count entry (ICCYCLECOUNTENTRY); what is left out stays as it is.

    Answers the record as `Records[ICCYCLECOUNTENTRY]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/cycle-counts/
    """
    from intacct.common.update import update

    return update(
        objects=[
            ICCYCLECOUNTENTRY(
                recordno=recordno,
                cyclecountkey=cyclecountkey,
                itemkey=itemkey,
                itemid=itemid,
                itemname=itemname,
                binkey=binkey,
                binid=binid,
                aislekey=aislekey,
                aisleid=aisleid,
                zonekey=zonekey,
                zoneid=zoneid,
                rowkey=rowkey,
                icrowid=icrowid,
                itemunit=itemunit,
                quantitycounted=quantitycounted,
                quantitydamaged=quantitydamaged,
                quantityonhand=quantityonhand,
                adjustmentreason=adjustmentreason,
                countedbykey=countedbykey,
                countedbyid=countedbyid,
                itemcycle=itemcycle,
                serialno=serialno,
                lotno=lotno,
                productline=productline,
                uniqueproponrow=uniqueproponrow,
                totalqtycounted=totalqtycounted,
                suggestedadj=suggestedadj,
                suggesteddmgadj=suggesteddmgadj,
                actualadj=actualadj,
                actualdmgadj=actualdmgadj,
                unitcost=unitcost,
                adjvalue=adjvalue,
                reviewcomment=reviewcomment,
                quantityonhandend=quantityonhandend,
                cost_method=cost_method,
                expirationdate=expirationdate,
                departmentid=departmentid,
                dochdrkey=dochdrkey,
                docentrykey=docentrykey,
                qohlastupdated=qohlastupdated,
                extra={} if extra is None else extra,
            )
        ]
    )


if TYPE_CHECKING:

    class _ICCYCLECOUNTENTRYFields(Fields):
        """Fields of ICCYCLECOUNTENTRY."""

        recordno: Field[int]
        cyclecountkey: Field[int]
        itemkey: Field[int]
        itemid: Field[str]
        itemname: Field[str]
        binkey: Field[int]
        binid: Field[str]
        aislekey: Field[int]
        aisleid: Field[str]
        zonekey: Field[int]
        zoneid: Field[str]
        rowkey: Field[int]
        icrowid: Field[str]
        itemunit: Field[str]
        quantitycounted: Field[Decimal]
        quantitydamaged: Field[Decimal]
        quantityonhand: Field[Decimal]
        adjustmentreason: Field[str]
        countedbykey: Field[int]
        countedbyid: Field[str]
        linecountstate: Field[str]
        itemcycle: Field[str]
        serialno: Field[str]
        lotno: Field[str]
        productline: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        uniqueproponrow: Field[str]
        totalqtycounted: Field[Decimal]
        suggestedadj: Field[Decimal]
        suggesteddmgadj: Field[Decimal]
        actualadj: Field[Decimal]
        actualdmgadj: Field[Decimal]
        unitcost: Field[Decimal]
        adjvalue: Field[Decimal]
        reviewcomment: Field[str]
        quantityonhandend: Field[Decimal]
        cost_method: Field[str]
        expirationdate: Field[datetime.date]
        departmentid: Field[str]
        dochdrkey: Field[int]
        docentrykey: Field[int]
        qohlastupdated: Field[Decimal]
        cyclecountid: Field[str]
        record_url: Field[str]
        docentry: _INVDOCUMENTENTRYFields
