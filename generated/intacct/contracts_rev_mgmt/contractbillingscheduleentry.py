# Generated from spec/contracts_rev_mgmt/CONTRACTBILLINGSCHEDULEENTRY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CONTRACTBILLINGSCHEDULEENTRY."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.contracts_rev_mgmt.contractbillingschedule import _CONTRACTBILLINGSCHEDULEFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["CONTRACTBILLINGSCHEDULEENTRY", "query_contractbillingscheduleentry", "read_contractbillingscheduleentry"]


@model
class CONTRACTBILLINGSCHEDULEENTRY(Object):
    """Contract billing schedule entry (CONTRACTBILLINGSCHEDULEENTRY).

    Stands as a line in CONTRACTBILLINGSCHEDULE (CONTRACTBILLINGSCHEDULEENTRIES).
    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Related to 1 other object for queries.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-billing-schedules/
    """

    fields: ClassVar[_CONTRACTBILLINGSCHEDULEENTRYFields]

    recordno: int | None | Unset = UNSET
    """Schedule entry key (integer, record number). Number by which the gateway knows the record; people see
    RECORDID or an ID instead. Required in update.
    """
    schedulekey: int | None | Unset = UNSET
    """Schedule key (integer, record number)."""
    type: Literal["Billing"] | None | Unset = UNSET
    """Schedule type (text). Allowed: Billing."""
    schopkey: int | None | Unset = UNSET
    """Scheduled operation key (integer, record number). Read-only."""
    amount: Decimal | None | Unset = UNSET
    """Amount (amount in transaction currency). Required for a new entry."""
    baseamount: Decimal | None | Unset = UNSET
    """Base amount (amount in base currency). Read-only."""
    postedbaseamount: Decimal | None | Unset = UNSET
    """Posted base amount (amount in base currency). Read-only."""
    exchange_rate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal). Read-only."""
    postedexchange_rate: Decimal | None | Unset = UNSET
    """Posted exchange rate (decimal). Read-only."""
    postingdate: datetime.date | None | Unset = UNSET
    """Scheduled billing date (date, mm/dd/yyyy). Required for a new entry."""
    actualpostingdate: datetime.date | None | Unset = UNSET
    """Actual posting date (date, mm/dd/yyyy). Read-only."""
    posted: bool | None | Unset = UNSET
    """Billed (boolean, true or false). Read-only."""
    postable: bool | None | Unset = UNSET
    """Possible to post (boolean, true or false). Read-only."""
    historical: bool | None | Unset = UNSET
    """Historical (boolean, true or false). Read-only."""
    state: Literal["Open", "Terminated", "Posted", "On hold"] | None | Unset = UNSET
    """Status (text). Allowed: Open, Terminated, Posted, On hold. Stored as O, T or P."""
    computationmemo: str | None | Unset = UNSET
    """Computation memo (text). Read-only."""
    approvedhours: Decimal | None | Unset = UNSET
    """Approved hours (hours). Read-only."""
    sourceqty: Decimal | None | Unset = UNSET
    """Source hours (quantity). Read-only."""
    billscheduleentrykey: int | None | Unset = UNSET
    """Linked billing schedule entry key (integer, record number)."""
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
    serviceperiodstartdate: datetime.date | None | Unset = UNSET
    """Service period start date (date, mm/dd/yyyy)."""
    serviceperiodenddate: datetime.date | None | Unset = UNSET
    """Service period end date (date, mm/dd/yyyy)."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "CONTRACTBILLINGSCHEDULEENTRY",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Schedule entry key", required=("update",)),
            el("SCHEDULEKEY", INTEGER, "?", label="Schedule key"),
            el("TYPE", Enumeration("Billing"), "?", label="Schedule type"),
            el("SCHOPKEY", INTEGER, "?", label="Scheduled operation key", access="read"),
            el("AMOUNT", DECIMAL, "?", label="Amount"),
            el("BASEAMOUNT", DECIMAL, "?", label="Base amount", access="read"),
            el("POSTEDBASEAMOUNT", DECIMAL, "?", label="Posted base amount", access="read"),
            el("EXCHANGE_RATE", DECIMAL, "?", label="Exchange rate", access="read"),
            el("POSTEDEXCHANGE_RATE", DECIMAL, "?", label="Posted exchange rate", access="read"),
            el("POSTINGDATE", DATE, "?", label="Scheduled billing date"),
            el("ACTUALPOSTINGDATE", DATE, "?", label="Actual posting date", access="read"),
            el("POSTED", BOOLEAN, "?", label="Billed", access="read"),
            el("POSTABLE", BOOLEAN, "?", label="Possible to post", access="read"),
            el("HISTORICAL", BOOLEAN, "?", label="Historical", access="read"),
            el("STATE", Enumeration("Open", "Terminated", "Posted", "On hold"), "?", label="Status"),
            el("COMPUTATIONMEMO", TEXT, "?", label="Computation memo", access="read"),
            el("APPROVEDHOURS", DECIMAL, "?", label="Approved hours", access="read"),
            el("SOURCEQTY", DECIMAL, "?", label="Source hours", access="read"),
            el("BILLSCHEDULEENTRYKEY", INTEGER, "?", label="Linked billing schedule entry key"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("SERVICEPERIODSTARTDATE", DATE, "?", label="Service period start date"),
            el("SERVICEPERIODENDDATE", DATE, "?", label="Service period end date"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Contract billing schedule entry",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(
            Relationship(
                "CONTRACTBILLINGSCHEDULE",
                "CONTRACTBILLINGSCHEDULE",
                "MANY2ONE",
                "SCHEDULEKEY",
                "Contract billing schedule",
            ),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_contractbillingscheduleentry(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[CONTRACTBILLINGSCHEDULEENTRY]:
    """Find records of Contract billing schedule entry (CONTRACTBILLINGSCHEDULEENTRY).

    Answers `Records[CONTRACTBILLINGSCHEDULEENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-billing-schedules/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="CONTRACTBILLINGSCHEDULEENTRY",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_contractbillingscheduleentry(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[CONTRACTBILLINGSCHEDULEENTRY]:
    """Read records of Contract billing schedule entry (CONTRACTBILLINGSCHEDULEENTRY) by key.

    Answers `Records[CONTRACTBILLINGSCHEDULEENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-billing-schedules/
    """
    from intacct.common.read import read

    return read(
        object="CONTRACTBILLINGSCHEDULEENTRY",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _CONTRACTBILLINGSCHEDULEENTRYFields(Fields):
        """Fields of CONTRACTBILLINGSCHEDULEENTRY."""

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
        serviceperiodstartdate: Field[datetime.date]
        serviceperiodenddate: Field[datetime.date]
        record_url: Field[str]
        contractbillingschedule: _CONTRACTBILLINGSCHEDULEFields
