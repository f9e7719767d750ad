# Generated from spec/inventory_control/ICTRANSFER.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ICTRANSFER."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.update import update
    from intacct.company_console.location import _LOCATIONFields
    from intacct.inventory_control.ictransferitem import ICTRANSFERITEM
    from intacct.inventory_control.invdocument import _INVDOCUMENTFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "ICTRANSFER",
    "create_ictransfer",
    "delete_ictransfer",
    "query_ictransfer",
    "read_ictransfer",
    "update_ictransfer",
]


@model
class ICTRANSFER(Object):
    """Warehouse transfer (ICTRANSFER).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery, create, update and delete.
    Owns: ICTRANSFERITEMS (ICTRANSFERITEM).
    Related to 4 other objects for queries.
    Since 2017.R3.
    Reference: https://developer.intacct.com/api/inventory-control/warehouse-transfers/
    - Lines out and lines in have to match by item and quantity.
    """

    fields: ClassVar[_ICTRANSFERFields]

    recordno: int | None | Unset = UNSET
    """Record no. (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """
    docno: str | None | Unset = UNSET
    """Document number (text). Read-only."""
    transactiondate: datetime.date | None | Unset = UNSET
    """Date (date, mm/dd/yyyy). Required in create."""
    outdate: datetime.date | None | Unset = UNSET
    """Estimated transfer out date (date, mm/dd/yyyy)."""
    indate: datetime.date | None | Unset = UNSET
    """Estimated transfer in date (date, mm/dd/yyyy)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    referenceno: str | None | Unset = UNSET
    """Reference number (text)."""
    outdochdrkey: int | None | Unset = UNSET
    """Out document header key (integer, record number)."""
    indochdrkey: int | None | Unset = UNSET
    """In document header key (integer, record number)."""
    intransitdochdrkey: int | None | Unset = UNSET
    """In-transit document header key (integer, record number)."""
    out_docid: str | None | Unset = UNSET
    """Out document ID (text). Read-only."""
    in_docid: str | None | Unset = UNSET
    """In document ID (text). Read-only."""
    intransit_docid: str | None | Unset = UNSET
    """In transit document ID (text). Read-only."""
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
    exch_rate_date: datetime.date | None | Unset = UNSET
    """Exchange rate date of the to warehouse (date, mm/dd/yyyy). Day of which the exchange rate is taken. Since
    2017.R4.
    """
    exch_rate_type_id: str | None | Unset = UNSET
    """Exchange rate type of the to warehouse (text). Name of a kind of rates, such as Intacct Daily Rate; leave it
    out when EXCHANGE_RATE gives the rate. Since 2017.R4.
    - Recorded definitions call it decimal; it is a name.
    """
    exchange_rate: Decimal | None | Unset = UNSET
    """Exchange rate of the to warehouse (decimal). Since 2017.R4."""
    out_currency: str | None | Unset = UNSET
    """From base currency (text)."""
    in_currency: str | None | Unset = UNSET
    """To base currency (text)."""
    transferstate: Literal["Draft", "In transit", "Posted"] | None | Unset = UNSET
    """State (text). Allowed: Draft, In transit, Posted."""
    transfertype: Literal["Immediate", "In transit"] | None | Unset = UNSET
    """Transfer type (text). Allowed: Immediate, In transit."""
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
    ictransferitems: list[ICTRANSFERITEM] | None | Unset = UNSET
    """Warehouse transfer lines."""
    action: str | None | Unset = UNSET
    """Action (text). Known values: Transfer out. Write-only."""

    __wire__ = Wire(
        "ICTRANSFER",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record no.", required=("update",)),
            el("DOCNO", TEXT, "?", label="Document number", access="read"),
            el("TRANSACTIONDATE", DATE, "?", label="Date", required=("create",)),
            el("OUTDATE", DATE, "?", label="Estimated transfer out date"),
            el("INDATE", DATE, "?", label="Estimated transfer in date"),
            el("DESCRIPTION", TEXT, "?", label="Description"),
            el("REFERENCENO", TEXT, "?", label="Reference number"),
            el("OUTDOCHDRKEY", INTEGER, "?", label="Out document header key"),
            el("INDOCHDRKEY", INTEGER, "?", label="In document header key"),
            el("INTRANSITDOCHDRKEY", INTEGER, "?", label="In-transit document header key"),
            el("OUT_DOCID", TEXT, "?", label="Out document ID", access="read"),
            el("IN_DOCID", TEXT, "?", label="In document ID", access="read"),
            el("INTRANSIT_DOCID", TEXT, "?", label="In transit document ID", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("EXCH_RATE_DATE", DATE, "?", since="2017.R4", label="Exchange rate date of the to warehouse"),
            el("EXCH_RATE_TYPE_ID", TEXT, "?", since="2017.R4", label="Exchange rate type of the to warehouse"),
            el("EXCHANGE_RATE", DECIMAL, "?", since="2017.R4", label="Exchange rate of the to warehouse"),
            el("OUT_CURRENCY", TEXT, "?", label="From base currency"),
            el("IN_CURRENCY", TEXT, "?", label="To base currency"),
            el("TRANSFERSTATE", Enumeration("Draft", "In transit", "Posted"), "?", label="State"),
            el("TRANSFERTYPE", Enumeration("Immediate", "In transit"), "?", label="Transfer type"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "ICTRANSFERITEMS",
                list_of(el("ICTRANSFERITEM", Ref("intacct.inventory_control.ictransferitem", "ICTRANSFERITEM"), "*")),
                "?",
                label="Warehouse transfer lines",
            ),
            el("ACTION", TEXT, "?", label="Action", access="write", open_values=("Transfer out",)),
        ),
        label="Warehouse transfer",
        since="2017.R3",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("OUTDOCUMENT", "INVDOCUMENT", "ONE2ONE", "OUTDOCHDRKEY", "Transfer out document"),
            Relationship("INDOCUMENT", "INVDOCUMENT", "ONE2ONE", "INDOCHDRKEY", "Transfer in document"),
            Relationship("INTRANSITDOCUMENT", "INVDOCUMENT", "ONE2ONE", "INTRANSITDOCHDRKEY", "In transit document"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_ictransfer(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[ICTRANSFER]:
    """Find records of Warehouse transfer (ICTRANSFER).

    Answers `Records[ICTRANSFER]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/warehouse-transfers/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="ICTRANSFER",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_ictransfer(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[ICTRANSFER]:
    """Read records of Warehouse transfer (ICTRANSFER) by key.

    Answers `Records[ICTRANSFER]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/warehouse-transfers/
    """
    from intacct.common.read import read

    return read(
        object="ICTRANSFER", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_ictransfer(
    *,
    transactiondate: datetime.date | None,
    outdate: datetime.date | None | Unset = UNSET,
    indate: datetime.date | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    referenceno: str | None | Unset = UNSET,
    outdochdrkey: int | None | Unset = UNSET,
    indochdrkey: int | None | Unset = UNSET,
    intransitdochdrkey: int | None | Unset = UNSET,
    exch_rate_date: datetime.date | None | Unset = UNSET,
    exch_rate_type_id: str | None | Unset = UNSET,
    exchange_rate: Decimal | None | Unset = UNSET,
    out_currency: str | None | Unset = UNSET,
    in_currency: str | None | Unset = UNSET,
    transferstate: Literal["Draft", "In transit", "Posted"] | None | Unset = UNSET,
    transfertype: Literal["Immediate", "In transit"] | None | Unset = UNSET,
    ictransferitems: list[ICTRANSFERITEM] | None | Unset = UNSET,
    action: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[ICTRANSFER]:
    """Create one record of Warehouse transfer (ICTRANSFER).

    Answers the record as `Records[ICTRANSFER]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/warehouse-transfers/
    """
    from intacct.common.create import create

    return create(
        objects=[
            ICTRANSFER(
                transactiondate=transactiondate,
                outdate=outdate,
                indate=indate,
                description=description,
                referenceno=referenceno,
                outdochdrkey=outdochdrkey,
                indochdrkey=indochdrkey,
                intransitdochdrkey=intransitdochdrkey,
                exch_rate_date=exch_rate_date,
                exch_rate_type_id=exch_rate_type_id,
                exchange_rate=exchange_rate,
                out_currency=out_currency,
                in_currency=in_currency,
                transferstate=transferstate,
                transfertype=transfertype,
                ictransferitems=ictransferitems,
                action=action,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_ictransfer(
    *,
    recordno: int | None,
    transactiondate: datetime.date | None | Unset = UNSET,
    outdate: datetime.date | None | Unset = UNSET,
    indate: datetime.date | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    referenceno: str | None | Unset = UNSET,
    outdochdrkey: int | None | Unset = UNSET,
    indochdrkey: int | None | Unset = UNSET,
    intransitdochdrkey: int | None | Unset = UNSET,
    exch_rate_date: datetime.date | None | Unset = UNSET,
    exch_rate_type_id: str | None | Unset = UNSET,
    exchange_rate: Decimal | None | Unset = UNSET,
    out_currency: str | None | Unset = UNSET,
    in_currency: str | None | Unset = UNSET,
    transferstate: Literal["Draft", "In transit", "Posted"] | None | Unset = UNSET,
    transfertype: Literal["Immediate", "In transit"] | None | Unset = UNSET,
    ictransferitems: list[ICTRANSFERITEM] | None | Unset = UNSET,
    action: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[ICTRANSFER]:
    """Change one record of Warehouse transfer (ICTRANSFER); what is left out stays as it is.

    Answers the record as `Records[ICTRANSFER]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/warehouse-transfers/
    """
    from intacct.common.update import update

    return update(
        objects=[
            ICTRANSFER(
                recordno=recordno,
                transactiondate=transactiondate,
                outdate=outdate,
                indate=indate,
                description=description,
                referenceno=referenceno,
                outdochdrkey=outdochdrkey,
                indochdrkey=indochdrkey,
                intransitdochdrkey=intransitdochdrkey,
                exch_rate_date=exch_rate_date,
                exch_rate_type_id=exch_rate_type_id,
                exchange_rate=exchange_rate,
                out_currency=out_currency,
                in_currency=in_currency,
                transferstate=transferstate,
                transfertype=transfertype,
                ictransferitems=ictransferitems,
                action=action,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_ictransfer(keys: Listed) -> delete:
    """Delete records of Warehouse transfer (ICTRANSFER) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/warehouse-transfers/
    """
    from intacct.common.delete import delete

    return delete(object="ICTRANSFER", keys=listed(keys))


if TYPE_CHECKING:

    class _ICTRANSFERFields(Fields):
        """Fields of ICTRANSFER."""

        recordno: Field[int]
        docno: Field[str]
        transactiondate: Field[datetime.date]
        outdate: Field[datetime.date]
        indate: Field[datetime.date]
        description: Field[str]
        referenceno: Field[str]
        outdochdrkey: Field[int]
        indochdrkey: Field[int]
        intransitdochdrkey: Field[int]
        out_docid: Field[str]
        in_docid: Field[str]
        intransit_docid: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        exch_rate_date: Field[datetime.date]
        exch_rate_type_id: Field[str]
        exchange_rate: Field[Decimal]
        out_currency: Field[str]
        in_currency: Field[str]
        transferstate: Field[str]
        transfertype: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        outdocument: _INVDOCUMENTFields
        indocument: _INVDOCUMENTFields
        intransitdocument: _INVDOCUMENTFields
        melocation: _LOCATIONFields
