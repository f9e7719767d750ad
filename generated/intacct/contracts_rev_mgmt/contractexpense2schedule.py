# Generated from spec/contracts_rev_mgmt/CONTRACTEXPENSE2SCHEDULE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CONTRACTEXPENSE2SCHEDULE."""

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
    from intacct.company_console.department import _DEPARTMENTFields
    from intacct.company_console.location import _LOCATIONFields
    from intacct.contracts_rev_mgmt.contract import _CONTRACTFields
    from intacct.contracts_rev_mgmt.contractdetail import _CONTRACTDETAILFields
    from intacct.contracts_rev_mgmt.contractexpense import _CONTRACTEXPENSEFields
    from intacct.general_ledger.glaccount import _GLACCOUNTFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["CONTRACTEXPENSE2SCHEDULE", "query_contractexpense2schedule", "read_contractexpense2schedule"]


@model
class CONTRACTEXPENSE2SCHEDULE(Object):
    """Contract expense 2 schedule (CONTRACTEXPENSE2SCHEDULE).

    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Related to 8 other objects for queries.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-expense-schedules/
    """

    fields: ClassVar[_CONTRACTEXPENSE2SCHEDULEFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    type: Literal["Expense", "Expense2"] | None | Unset = UNSET
    """Schedule type (text). Allowed: Expense, Expense2. Read-only."""
    contractkey: int | None | Unset = UNSET
    """Contract key (integer, record number). Read-only."""
    contractid: str | None | Unset = UNSET
    """Contract (text). Read-only."""
    contractdetailkey: int | None | Unset = UNSET
    """Contract detail key (integer, record number). Read-only."""
    contractexpensedetailkey: int | None | Unset = UNSET
    """Contract expense detail key (integer, record number). Read-only."""
    state: Literal["Draft", "In progress", "On hold", "Completed", "Terminated"] | None | Unset = UNSET
    """Schedule status (text). Allowed: Draft, In progress, On hold, Completed, Terminated. Stored as I, H, C or T.
    Read-only.
    """
    templatename: str | None | Unset = UNSET
    """Expense template (text). Read-only."""
    lineno: int | None | Unset = UNSET
    """Expense line no. (integer). Read-only."""
    startdate: datetime.date | None | Unset = UNSET
    """Start date (date, mm/dd/yyyy). Read-only."""
    enddate: datetime.date | None | Unset = UNSET
    """End date (date, mm/dd/yyyy). Read-only."""
    canceldate: datetime.date | None | Unset = UNSET
    """Cancellation date (date, mm/dd/yyyy). Read-only."""
    expenseholddate: datetime.date | None | Unset = UNSET
    """Hold date (date, mm/dd/yyyy). Read-only."""
    expenseresumedate: datetime.date | None | Unset = UNSET
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
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "CONTRACTEXPENSE2SCHEDULE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("TYPE", Enumeration("Expense", "Expense2"), "?", label="Schedule type", access="read"),
            el("CONTRACTKEY", INTEGER, "?", label="Contract key", access="read"),
            el("CONTRACTID", TEXT, "?", label="Contract", access="read"),
            el("CONTRACTDETAILKEY", INTEGER, "?", label="Contract detail key", access="read"),
            el("CONTRACTEXPENSEDETAILKEY", INTEGER, "?", label="Contract expense detail key", access="read"),
            el(
                "STATE",
                Enumeration("Draft", "In progress", "On hold", "Completed", "Terminated"),
                "?",
                label="Schedule status",
                access="read",
            ),
            el("TEMPLATENAME", TEXT, "?", label="Expense template", access="read"),
            el("LINENO", INTEGER, "?", label="Expense line no.", access="read"),
            el("STARTDATE", DATE, "?", label="Start date", access="read"),
            el("ENDDATE", DATE, "?", label="End date", access="read"),
            el("CANCELDATE", DATE, "?", label="Cancellation date", access="read"),
            el("EXPENSEHOLDDATE", DATE, "?", label="Hold date", access="read"),
            el("EXPENSERESUMEDATE", DATE, "?", label="Resume date", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Contract expense 2 schedule",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(
            Relationship("ACCT", "GLACCOUNT", "MANY2ONE", "ACCTNO"),
            Relationship("DEFACCT", "GLACCOUNT", "MANY2ONE", "DEFERREDACCTNO", "Deferred GL account"),
            Relationship("JOURNAL", "GLJOURNAL", "MANY2ONE", "JOURNAL"),
            Relationship("LOC", "LOCATION", "MANY2ONE", "LOCATIONID"),
            Relationship("DEPT", "DEPARTMENT", "MANY2ONE", "DEPARTMENTID"),
            Relationship("CONTRACT", "CONTRACT", "MANY2ONE", "CONTRACTID"),
            Relationship("CONTRACTDETAIL", "CONTRACTDETAIL", "MANY2ONE", "CONTRACTDETAILKEY"),
            Relationship("CONTRACTEXPENSEDETAIL", "CONTRACTEXPENSE", "MANY2ONE", "CONTRACTEXPENSEDETAILKEY"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_contractexpense2schedule(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[CONTRACTEXPENSE2SCHEDULE]:
    """Find records of Contract expense 2 schedule (CONTRACTEXPENSE2SCHEDULE).

    Answers `Records[CONTRACTEXPENSE2SCHEDULE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-expense-schedules/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="CONTRACTEXPENSE2SCHEDULE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_contractexpense2schedule(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[CONTRACTEXPENSE2SCHEDULE]:
    """Read records of Contract expense 2 schedule (CONTRACTEXPENSE2SCHEDULE) by key.

    Answers `Records[CONTRACTEXPENSE2SCHEDULE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-expense-schedules/
    """
    from intacct.common.read import read

    return read(
        object="CONTRACTEXPENSE2SCHEDULE",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _CONTRACTEXPENSE2SCHEDULEFields(Fields):
        """Fields of CONTRACTEXPENSE2SCHEDULE."""

        recordno: Field[int]
        type: Field[str]
        contractkey: Field[int]
        contractid: Field[str]
        contractdetailkey: Field[int]
        contractexpensedetailkey: Field[int]
        state: Field[str]
        templatename: Field[str]
        lineno: Field[int]
        startdate: Field[datetime.date]
        enddate: Field[datetime.date]
        canceldate: Field[datetime.date]
        expenseholddate: Field[datetime.date]
        expenseresumedate: Field[datetime.date]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        record_url: Field[str]
        acct: _GLACCOUNTFields
        defacct: _GLACCOUNTFields
        journal: Fields
        loc: _LOCATIONFields
        dept: _DEPARTMENTFields
        contract: _CONTRACTFields
        contractdetail: _CONTRACTDETAILFields
        contractexpensedetail: _CONTRACTEXPENSEFields
