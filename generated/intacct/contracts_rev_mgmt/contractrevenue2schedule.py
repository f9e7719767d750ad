# Generated from spec/contracts_rev_mgmt/CONTRACTREVENUE2SCHEDULE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CONTRACTREVENUE2SCHEDULE."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATE, DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.contracts_rev_mgmt.contract import _CONTRACTFields
    from intacct.contracts_rev_mgmt.contractdetail import _CONTRACTDETAILFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["CONTRACTREVENUE2SCHEDULE", "query_contractrevenue2schedule", "read_contractrevenue2schedule"]


@model
class CONTRACTREVENUE2SCHEDULE(Object):
    """Contract revenue 2 schedule (CONTRACTREVENUE2SCHEDULE).

    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Related to 2 other objects for queries.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-revenue-schedules/
    """

    fields: ClassVar[_CONTRACTREVENUE2SCHEDULEFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    type: Literal["Revenue", "Revenue2"] | None | Unset = UNSET
    """Schedule type (text). Allowed: Revenue, Revenue2. Read-only."""
    contractkey: int | None | Unset = UNSET
    """Contract key (integer, record number). Read-only."""
    contractid: str | None | Unset = UNSET
    """Contract (text). Read-only."""
    contractdetailkey: int | None | Unset = UNSET
    """Contract detail key (integer, record number). Read-only."""
    state: (
        Literal[
            "Draft",
            "In progress",
            "On hold",
            "Completed",
            "Terminated",
            "Pending delivery",
            "Pending delivery of all items",
            "Estimate revalued",
            "Renewal forecast",
        ]
        | None
        | Unset
    ) = UNSET
    """Schedule status (text). Allowed: Draft, In progress, On hold, Completed, Terminated, Pending delivery,
    Pending delivery of all items, Estimate revalued, Renewal forecast. Stored as I, H, C or T. Read-only.
    """
    contractdetail_templatename: str | None | Unset = UNSET
    """Revenue template (text). Read-only."""
    lineno: int | None | Unset = UNSET
    """Contract line no. (integer). Read-only."""
    startdate: datetime.date | None | Unset = UNSET
    """Start date (date, mm/dd/yyyy). Read-only."""
    enddate: datetime.date | None | Unset = UNSET
    """End date (date, mm/dd/yyyy). Read-only."""
    canceldate: datetime.date | None | Unset = UNSET
    """Cancellation date (date, mm/dd/yyyy). Read-only."""
    cndetailglpostingdate: datetime.date | None | Unset = UNSET
    """Contract line GL posting date (date, mm/dd/yyyy). Read-only."""
    deliverydate: datetime.date | None | Unset = UNSET
    """Delivery date (date, mm/dd/yyyy). Read-only."""
    revenueholddate: datetime.date | None | Unset = UNSET
    """Hold date (date, mm/dd/yyyy). Read-only."""
    revenueresumedate: datetime.date | None | Unset = UNSET
    """Resume date (date, mm/dd/yyyy). Read-only."""
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
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "CONTRACTREVENUE2SCHEDULE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("TYPE", Enumeration("Revenue", "Revenue2"), "?", label="Schedule type", access="read"),
            el("CONTRACTKEY", INTEGER, "?", label="Contract key", access="read"),
            el("CONTRACTID", TEXT, "?", label="Contract", access="read"),
            el("CONTRACTDETAILKEY", INTEGER, "?", label="Contract detail key", access="read"),
            el(
                "STATE",
                Enumeration(
                    "Draft",
                    "In progress",
                    "On hold",
                    "Completed",
                    "Terminated",
                    "Pending delivery",
                    "Pending delivery of all items",
                    "Estimate revalued",
                    "Renewal forecast",
                ),
                "?",
                label="Schedule status",
                access="read",
            ),
            el("CONTRACTDETAIL.TEMPLATENAME", TEXT, "?", label="Revenue template", access="read"),
            el("LINENO", INTEGER, "?", label="Contract line no.", access="read"),
            el("STARTDATE", DATE, "?", label="Start date", access="read"),
            el("ENDDATE", DATE, "?", label="End date", access="read"),
            el("CANCELDATE", DATE, "?", label="Cancellation date", access="read"),
            el("CNDETAILGLPOSTINGDATE", DATE, "?", label="Contract line GL posting date", access="read"),
            el("DELIVERYDATE", DATE, "?", label="Delivery date", access="read"),
            el("REVENUEHOLDDATE", DATE, "?", label="Hold date", access="read"),
            el("REVENUERESUMEDATE", DATE, "?", label="Resume date", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("COMPLETEDATE", DATE, "?", label="Estimate revaluation date", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Contract revenue 2 schedule",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(
            Relationship("CONTRACT", "CONTRACT", "MANY2ONE", "CONTRACTID"),
            Relationship("CONTRACTDETAIL", "CONTRACTDETAIL", "MANY2ONE", "CONTRACTDETAILKEY"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_contractrevenue2schedule(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[CONTRACTREVENUE2SCHEDULE]:
    """Find records of Contract revenue 2 schedule (CONTRACTREVENUE2SCHEDULE).

    Answers `Records[CONTRACTREVENUE2SCHEDULE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-revenue-schedules/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="CONTRACTREVENUE2SCHEDULE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_contractrevenue2schedule(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[CONTRACTREVENUE2SCHEDULE]:
    """Read records of Contract revenue 2 schedule (CONTRACTREVENUE2SCHEDULE) by key.

    Answers `Records[CONTRACTREVENUE2SCHEDULE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-revenue-schedules/
    """
    from intacct.common.read import read

    return read(
        object="CONTRACTREVENUE2SCHEDULE",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _CONTRACTREVENUE2SCHEDULEFields(Fields):
        """Fields of CONTRACTREVENUE2SCHEDULE."""

        recordno: Field[int]
        type: Field[str]
        contractkey: Field[int]
        contractid: Field[str]
        contractdetailkey: Field[int]
        state: Field[str]
        contractdetail_templatename: Field[str]
        lineno: Field[int]
        startdate: Field[datetime.date]
        enddate: Field[datetime.date]
        canceldate: Field[datetime.date]
        cndetailglpostingdate: Field[datetime.date]
        deliverydate: Field[datetime.date]
        revenueholddate: Field[datetime.date]
        revenueresumedate: Field[datetime.date]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        completedate: Field[datetime.date]
        record_url: Field[str]
        contract: _CONTRACTFields
        contractdetail: _CONTRACTDETAILFields
