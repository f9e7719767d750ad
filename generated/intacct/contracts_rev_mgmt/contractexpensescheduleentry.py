# Generated from spec/contracts_rev_mgmt/CONTRACTEXPENSESCHEDULEENTRY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CONTRACTEXPENSESCHEDULEENTRY."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, DECIMAL, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["CONTRACTEXPENSESCHEDULEENTRY", "query_contractexpensescheduleentry", "read_contractexpensescheduleentry"]


@model
class CONTRACTEXPENSESCHEDULEENTRY(Object):
    """Contract expense schedule entry (CONTRACTEXPENSESCHEDULEENTRY).

    Stands as a line in CONTRACTEXPENSESCHEDULE (CONTRACTEXPENSESCHEDULEENTRIES).
    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-expense-schedules/
    - No definition is on record; the reference documents post and unpost alone. Operations and fields are those of
      CONTRACTBILLINGSCHEDULEENTRY without what concerns billing only: its definition serves schedule entries of
      each kind (TYPE, BILLSCHEDULEENTRYKEY).
    """

    fields: ClassVar[_CONTRACTEXPENSESCHEDULEENTRYFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    schedulekey: int | None | Unset = UNSET
    """Schedule key (integer, record number). Read-only."""
    type: str | None | Unset = UNSET
    """Schedule type (text). Read-only."""
    schopkey: int | None | Unset = UNSET
    """Scheduled operation key (integer, record number). Read-only."""
    amount: Decimal | None | Unset = UNSET
    """Amount (amount in transaction currency). Read-only."""
    baseamount: Decimal | None | Unset = UNSET
    """Base amount (amount in base currency). Read-only."""
    postedbaseamount: Decimal | None | Unset = UNSET
    """Posted base amount (amount in base currency). Read-only."""
    exchange_rate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal). Read-only."""
    postedexchange_rate: Decimal | None | Unset = UNSET
    """Posted exchange rate (decimal). Read-only."""
    postingdate: datetime.date | None | Unset = UNSET
    """Scheduled posting date (date, mm/dd/yyyy). Read-only."""
    actualpostingdate: datetime.date | None | Unset = UNSET
    """Actual posting date (date, mm/dd/yyyy). Read-only."""
    posted: bool | None | Unset = UNSET
    """Posted (boolean, true or false). Read-only."""
    postable: bool | None | Unset = UNSET
    """Possible to post (boolean, true or false). Read-only."""
    historical: bool | None | Unset = UNSET
    """Historical (boolean, true or false). Read-only."""
    state: str | None | Unset = UNSET
    """Status (text). Known values: Open, Terminated, Posted, On hold. Read-only."""
    computationmemo: str | None | Unset = UNSET
    """Computation memo (text). Read-only."""
    approvedhours: Decimal | None | Unset = UNSET
    """Approved hours (hours). Read-only."""
    sourceqty: Decimal | None | Unset = UNSET
    """Source hours (quantity). Read-only."""
    billscheduleentrykey: int | None | Unset = UNSET
    """Linked billing schedule entry key (integer, record number). Read-only."""
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
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "CONTRACTEXPENSESCHEDULEENTRY",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("SCHEDULEKEY", INTEGER, "?", label="Schedule key", access="read"),
            el("TYPE", TEXT, "?", label="Schedule type", access="read"),
            el("SCHOPKEY", INTEGER, "?", label="Scheduled operation key", access="read"),
            el("AMOUNT", DECIMAL, "?", label="Amount", access="read"),
            el("BASEAMOUNT", DECIMAL, "?", label="Base amount", access="read"),
            el("POSTEDBASEAMOUNT", DECIMAL, "?", label="Posted base amount", access="read"),
            el("EXCHANGE_RATE", DECIMAL, "?", label="Exchange rate", access="read"),
            el("POSTEDEXCHANGE_RATE", DECIMAL, "?", label="Posted exchange rate", access="read"),
            el("POSTINGDATE", DATE, "?", label="Scheduled posting date", access="read"),
            el("ACTUALPOSTINGDATE", DATE, "?", label="Actual posting date", access="read"),
            el("POSTED", BOOLEAN, "?", label="Posted", access="read"),
            el("POSTABLE", BOOLEAN, "?", label="Possible to post", access="read"),
            el("HISTORICAL", BOOLEAN, "?", label="Historical", access="read"),
            el(
                "STATE",
                TEXT,
                "?",
                label="Status",
                access="read",
                open_values=("Open", "Terminated", "Posted", "On hold"),
            ),
            el("COMPUTATIONMEMO", TEXT, "?", label="Computation memo", access="read"),
            el("APPROVEDHOURS", DECIMAL, "?", label="Approved hours", access="read"),
            el("SOURCEQTY", DECIMAL, "?", label="Source hours", access="read"),
            el("BILLSCHEDULEENTRYKEY", INTEGER, "?", label="Linked billing schedule entry key", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Contract expense schedule entry",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_contractexpensescheduleentry(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[CONTRACTEXPENSESCHEDULEENTRY]:
    """Find records of Contract expense schedule entry (CONTRACTEXPENSESCHEDULEENTRY).

    Answers `Records[CONTRACTEXPENSESCHEDULEENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-expense-schedules/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="CONTRACTEXPENSESCHEDULEENTRY",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_contractexpensescheduleentry(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[CONTRACTEXPENSESCHEDULEENTRY]:
    """Read records of Contract expense schedule entry (CONTRACTEXPENSESCHEDULEENTRY) by key.

    Answers `Records[CONTRACTEXPENSESCHEDULEENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-expense-schedules/
    """
    from intacct.common.read import read

    return read(
        object="CONTRACTEXPENSESCHEDULEENTRY",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _CONTRACTEXPENSESCHEDULEENTRYFields(Fields):
        """Fields of CONTRACTEXPENSESCHEDULEENTRY."""

        recordno: Field[int]
        schedulekey: Field[int]
        type: Field[str]
        schopkey: Field[int]
        amount: Field[Decimal]
        baseamount: Field[Decimal]
        postedbaseamount: Field[Decimal]
        exchange_rate: Field[Decimal]
        postedexchange_rate: Field[Decimal]
        postingdate: Field[datetime.date]
        actualpostingdate: Field[datetime.date]
        posted: Field[bool]
        postable: Field[bool]
        historical: Field[bool]
        state: Field[str]
        computationmemo: Field[str]
        approvedhours: Field[Decimal]
        sourceqty: Field[Decimal]
        billscheduleentrykey: Field[int]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        record_url: Field[str]
