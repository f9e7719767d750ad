# Generated from spec/contracts_rev_mgmt/CONTRACTBILLINGSCHEDULE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CONTRACTBILLINGSCHEDULE."""

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
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.update import update
    from intacct.contracts_rev_mgmt.contract import _CONTRACTFields
    from intacct.contracts_rev_mgmt.contractbillingscheduleentry import CONTRACTBILLINGSCHEDULEENTRY
    from intacct.contracts_rev_mgmt.contractdetail import _CONTRACTDETAILFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "CONTRACTBILLINGSCHEDULE",
    "query_contractbillingschedule",
    "read_contractbillingschedule",
    "update_contractbillingschedule",
]


@model
class CONTRACTBILLINGSCHEDULE(Object):
    """Contract billing schedule (CONTRACTBILLINGSCHEDULE).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery and update.
    Owns: CONTRACTBILLINGSCHEDULEENTRIES (CONTRACTBILLINGSCHEDULEENTRY).
    Related to 2 other objects for queries.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-billing-schedules/
    """

    fields: ClassVar[_CONTRACTBILLINGSCHEDULEFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """
    type: Literal["Billing"] | None | Unset = UNSET
    """Schedule type (text). Allowed: Billing."""
    contractkey: int | None | Unset = UNSET
    """Contract key (integer, record number)."""
    contractdetailkey: int | None | Unset = UNSET
    """Contract detail key (integer, record number)."""
    state: (
        Literal["Draft", "In progress", "On hold", "Completed", "Terminated", "Estimate revalued", "Renewal forecast"]
        | None
        | Unset
    ) = UNSET
    """Schedule status (text). Allowed: Draft, In progress, On hold, Completed, Terminated, Estimate revalued,
    Renewal forecast.
    """
    contractdetail_templatename: str | None | Unset = UNSET
    """Billing template (text). Read-only."""
    contractid: str | None | Unset = UNSET
    """Contract (text)."""
    lineno: int | None | Unset = UNSET
    """Contract line no. (integer)."""
    begindate: datetime.date | None | Unset = UNSET
    """Start date (date, mm/dd/yyyy)."""
    enddate: datetime.date | None | Unset = UNSET
    """End date (date, mm/dd/yyyy)."""
    templatekey: int | None | Unset = UNSET
    """Billing template key (integer, record number)."""
    canceldate: datetime.date | None | Unset = UNSET
    """Cancellation date (date, mm/dd/yyyy). Read-only."""
    billingholddate: datetime.date | None | Unset = UNSET
    """Hold date (date, mm/dd/yyyy). Read-only."""
    billingresumedate: datetime.date | None | Unset = UNSET
    """Resume date (date, mm/dd/yyyy). Read-only."""
    cndetailglpostingdate: datetime.date | None | Unset = UNSET
    """Contract line GL posting date (date, mm/dd/yyyy). Read-only."""
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
    completedate: datetime.date | None | Unset = UNSET
    """Estimate revaluation date (date, mm/dd/yyyy). Read-only."""
    quantity: Decimal | None | Unset = UNSET
    """Committed quantity (quantity)."""
    totalunusedcommittedquantity: Decimal | None | Unset = UNSET
    """Total unused quantity (quantity)."""
    totalbilledcommittedquantity: Decimal | None | Unset = UNSET
    """Total billed quantity (quantity)."""
    totalusedcommittedquantity: Decimal | None | Unset = UNSET
    """Total used quantity (quantity)."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    contractbillingscheduleentries: list[CONTRACTBILLINGSCHEDULEENTRY] | None | Unset = UNSET
    """Contract billing schedule entries. Required in update."""

    __wire__ = Wire(
        "CONTRACTBILLINGSCHEDULE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", required=("update",)),
            el("TYPE", Enumeration("Billing"), "?", label="Schedule type"),
            el("CONTRACTKEY", INTEGER, "?", label="Contract key"),
            el("CONTRACTDETAILKEY", INTEGER, "?", label="Contract detail key"),
            el(
                "STATE",
                Enumeration(
                    "Draft",
                    "In progress",
                    "On hold",
                    "Completed",
                    "Terminated",
                    "Estimate revalued",
                    "Renewal forecast",
                ),
                "?",
                label="Schedule status",
            ),
            el("CONTRACTDETAIL.TEMPLATENAME", TEXT, "?", label="Billing template", access="read"),
            el("CONTRACTID", TEXT, "?", label="Contract"),
            el("LINENO", INTEGER, "?", label="Contract line no."),
            el("BEGINDATE", DATE, "?", label="Start date"),
            el("ENDDATE", DATE, "?", label="End date"),
            el("TEMPLATEKEY", INTEGER, "?", label="Billing template key"),
            el("CANCELDATE", DATE, "?", label="Cancellation date", access="read"),
            el("BILLINGHOLDDATE", DATE, "?", label="Hold date", access="read"),
            el("BILLINGRESUMEDATE", DATE, "?", label="Resume date", access="read"),
            el("CNDETAILGLPOSTINGDATE", DATE, "?", label="Contract line GL posting date", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("COMPLETEDATE", DATE, "?", label="Estimate revaluation date", access="read"),
            el("QUANTITY", DECIMAL, "?", label="Committed quantity"),
            el("TOTALUNUSEDCOMMITTEDQUANTITY", DECIMAL, "?", label="Total unused quantity"),
            el("TOTALBILLEDCOMMITTEDQUANTITY", DECIMAL, "?", label="Total billed quantity"),
            el("TOTALUSEDCOMMITTEDQUANTITY", DECIMAL, "?", label="Total used quantity"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "CONTRACTBILLINGSCHEDULEENTRIES",
                list_of(
                    el(
                        "CONTRACTBILLINGSCHEDULEENTRY",
                        Ref("intacct.contracts_rev_mgmt.contractbillingscheduleentry", "CONTRACTBILLINGSCHEDULEENTRY"),
                        "*",
                    )
                ),
                "?",
                label="Contract billing schedule entries",
                required=("update",),
            ),
        ),
        label="Contract billing schedule",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "update"),
        relationships=(
            Relationship("CONTRACT", "CONTRACT", "MANY2ONE", "CONTRACTKEY", "Contract"),
            Relationship("CONTRACTDETAIL", "CONTRACTDETAIL", "MANY2ONE", "CONTRACTDETAILKEY", "Contract line"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_contractbillingschedule(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[CONTRACTBILLINGSCHEDULE]:
    """Find records of Contract billing schedule (CONTRACTBILLINGSCHEDULE).

    Answers `Records[CONTRACTBILLINGSCHEDULE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-billing-schedules/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="CONTRACTBILLINGSCHEDULE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_contractbillingschedule(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[CONTRACTBILLINGSCHEDULE]:
    """Read records of Contract billing schedule (CONTRACTBILLINGSCHEDULE) by key.

    Answers `Records[CONTRACTBILLINGSCHEDULE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-billing-schedules/
    """
    from intacct.common.read import read

    return read(
        object="CONTRACTBILLINGSCHEDULE",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def update_contractbillingschedule(
    *,
    recordno: int | None,
    contractbillingscheduleentries: list[CONTRACTBILLINGSCHEDULEENTRY] | None,
    type: Literal["Billing"] | None | Unset = UNSET,
    contractkey: int | None | Unset = UNSET,
    contractdetailkey: int | None | Unset = UNSET,
    state: Literal[
        "Draft", "In progress", "On hold", "Completed", "Terminated", "Estimate revalued", "Renewal forecast"
    ]
    | None
    | Unset = UNSET,
    contractid: str | None | Unset = UNSET,
    lineno: int | None | Unset = UNSET,
    begindate: datetime.date | None | Unset = UNSET,
    enddate: datetime.date | None | Unset = UNSET,
    templatekey: int | None | Unset = UNSET,
    quantity: Decimal | None | Unset = UNSET,
    totalunusedcommittedquantity: Decimal | None | Unset = UNSET,
    totalbilledcommittedquantity: Decimal | None | Unset = UNSET,
    totalusedcommittedquantity: Decimal | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[CONTRACTBILLINGSCHEDULE]:
    """Change one record of Contract billing schedule (CONTRACTBILLINGSCHEDULE); what is left out stays as it is.

    Answers the record as `Records[CONTRACTBILLINGSCHEDULE]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-billing-schedules/
    """
    from intacct.common.update import update

    return update(
        objects=[
            CONTRACTBILLINGSCHEDULE(
                recordno=recordno,
                type=type,
                contractkey=contractkey,
                contractdetailkey=contractdetailkey,
                state=state,
                contractid=contractid,
                lineno=lineno,
                begindate=begindate,
                enddate=enddate,
                templatekey=templatekey,
                quantity=quantity,
                totalunusedcommittedquantity=totalunusedcommittedquantity,
                totalbilledcommittedquantity=totalbilledcommittedquantity,
                totalusedcommittedquantity=totalusedcommittedquantity,
                contractbillingscheduleentries=contractbillingscheduleentries,
                extra={} if extra is None else extra,
            )
        ]
    )


if TYPE_CHECKING:

    class _CONTRACTBILLINGSCHEDULEFields(Fields):
        """Fields of CONTRACTBILLINGSCHEDULE."""

        recordno: Field[int]
        type: Field[str]
        contractkey: Field[int]
        contractdetailkey: Field[int]
        state: Field[str]
        contractdetail_templatename: Field[str]
        contractid: Field[str]
        lineno: Field[int]
        begindate: Field[datetime.date]
        enddate: Field[datetime.date]
        templatekey: Field[int]
        canceldate: Field[datetime.date]
        billingholddate: Field[datetime.date]
        billingresumedate: Field[datetime.date]
        cndetailglpostingdate: Field[datetime.date]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        completedate: Field[datetime.date]
        quantity: Field[Decimal]
        totalunusedcommittedquantity: Field[Decimal]
        totalbilledcommittedquantity: Field[Decimal]
        totalusedcommittedquantity: Field[Decimal]
        record_url: Field[str]
        contract: _CONTRACTFields
        contractdetail: _CONTRACTDETAILFields
