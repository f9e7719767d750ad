# Generated from spec/employee_expenses/EEXPENSES.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object EEXPENSES."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Final, Literal, TypeAlias, get_args

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, BOOLEAN_T_F, DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.employee_expenses.employee import _EMPLOYEEFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["EEXPENSES", "delete_eexpenses", "query_eexpenses", "read_eexpenses"]

_State: TypeAlias = Literal[
    "Reversed or Reversal",
    "Reversed",
    "Reversal",
    "Draft",
    "Approved",
    "Partially Approved",
    "Submitted",
    "Declined",
    "Partially Declined",
    "Resubmitted",
    "Selected",
    "Paid",
    "Partially Paid",
]
_STATE: Final = Enumeration(*get_args(_State))


@model
class EEXPENSES(Object):
    """Expense report (EEXPENSES).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery and delete.
    Related to 4 other objects for queries.
    Reference: https://developer.intacct.com/api/employee-expenses/expense-reports/
    """

    fields: ClassVar[_EEXPENSESFields]

    recordid: str | None | Unset = UNSET
    """Expense report number (text). Number of the document as people see it; the key of the record is RECORDNO.
    Read-only.
    """
    lastname: str | None | Unset = UNSET
    """Last name (text). Read-only."""
    firstname: str | None | Unset = UNSET
    """First name (text). Read-only."""
    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    whencreated: datetime.date | None | Unset = UNSET
    """Date filed (date, mm/dd/yyyy). Date of the document itself, not when it was entered. Read-only."""
    whenposted: datetime.date | None | Unset = UNSET
    """GL posting date (date, mm/dd/yyyy). Date under which the general ledger has it; not used where PRBATCH is
    given. Read-only.
    """
    totalentered: Decimal | None | Unset = UNSET
    """Amount (amount in base currency). Read-only."""
    dbstate: str | None | Unset = UNSET
    """Stored state (text). Read-only."""
    state: _State | None | Unset = UNSET
    """State (text). Allowed: Reversed or Reversal, Reversed, Reversal, Draft, Approved, Partially Approved,
    Submitted, Declined, Partially Declined, Resubmitted, Selected, Paid, Partially Paid. Read-only.
    """
    rawstate: str | None | Unset = UNSET
    """Raw state (text). Stored code of STATE, which has it in words. Read-only."""
    totalpaid: Decimal | None | Unset = UNSET
    """Amount paid (amount in base currency). Read-only."""
    totalselected: Decimal | None | Unset = UNSET
    """Total selected (amount). Part of the total that is selected for payments not yet made. Read-only."""
    totaldue: Decimal | None | Unset = UNSET
    """Amount due (amount in base currency). Read-only."""
    trx_totalentered: Decimal | None | Unset = UNSET
    """Transaction amount (amount in transaction currency). Read-only."""
    trx_totalpaid: Decimal | None | Unset = UNSET
    """Transaction amount paid (amount in transaction currency). Read-only."""
    trx_totaldue: Decimal | None | Unset = UNSET
    """Transaction amount due (amount in transaction currency). Read-only."""
    recordtype: str | None | Unset = UNSET
    """Record type (text). Read-only."""
    systemgenerated: bool | None | Unset = UNSET
    """System generated (boolean, T or F). Whether the gateway made it rather than a user. Read-only."""
    prbatch: str | None | Unset = UNSET
    """Summary title (text). Title of the summary that the transaction posts to the ledger with; needed where users
    choose summaries. Read-only.
    """
    prbatchkey: int | None | Unset = UNSET
    """Summary key (integer, record number). RECORDNO of the summary that the transaction posts to the ledger with.
    Read-only.
    """
    prbatch_open: Literal["Open", "Closed"] | None | Unset = UNSET
    """Open or close summary (text). Allowed: Open, Closed. Read-only."""
    prbatch_nogl: bool | None | Unset = UNSET
    """Not for GL posting (boolean, true or false). Read-only."""
    empentity: str | None | Unset = UNSET
    """Employee (text). Read-only."""
    description: str | None | Unset = UNSET
    """Reason for expense (text). Read-only."""
    whenpaid: datetime.date | None | Unset = UNSET
    """Date paid (date, mm/dd/yyyy). Read-only."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    currency: str | None | Unset = UNSET
    """Reimbursement currency (text). Three-letter code; amounts whose names begin with TRX_ are in it. Read-only."""
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books. Read-only."""
    entity: str | None | Unset = UNSET
    """Entity (text). Read-only."""
    ename: str | None | Unset = UNSET
    """Employee name (text). Read-only."""
    userkey: str | None | Unset = UNSET
    """Created by (text). Read-only."""
    employeeid: str | None | Unset = UNSET
    """Employee (text). Read-only."""
    inclusivetax: bool | None | Unset = UNSET
    """Inclusive taxes (boolean, true or false). True when lines give totals with tax, from which the gateway works
    out amount and tax. Read-only.
    """
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. Read-only."""
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
    nr_totalentered: Decimal | None | Unset = UNSET
    """Base non-reimb amount (amount in base currency). Part of the total that the employee is not paid back.
    Read-only.
    """
    nr_trx_totalentered: Decimal | None | Unset = UNSET
    """Non-reimb amount (amount in transaction currency). Part of the total that the employee is not paid back.
    Read-only.
    """
    auwhencreated: datetime.datetime | None | Unset = UNSET
    """Audit when created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered; WHENCREATED is the date of
    the document. Read-only.
    """
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    supdocid: str | None | Unset = UNSET
    """Attachment (text). ID of an attachment record, which can hold several files; not the name of a file.
    Read-only.
    """
    memo: str | None | Unset = UNSET
    """Memo (text). Read-only."""
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text). Login ID of the user who entered it. Read-only."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text). Login ID of the user who last changed it. Read-only."""
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

    __wire__ = Wire(
        "EEXPENSES",
        unordered(
            el("RECORDID", TEXT, "?", label="Expense report number", access="read"),
            el("LASTNAME", TEXT, "?", label="Last name", access="read"),
            el("FIRSTNAME", TEXT, "?", label="First name", access="read"),
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("WHENCREATED", DATE, "?", label="Date filed", access="read"),
            el("WHENPOSTED", DATE, "?", label="GL posting date", access="read"),
            el("TOTALENTERED", DECIMAL, "?", label="Amount", access="read"),
            el("DBSTATE", TEXT, "?", label="Stored state", access="read"),
            el("STATE", _STATE, "?", label="State", access="read"),
            el("RAWSTATE", TEXT, "?", label="Raw state", access="read"),
            el("TOTALPAID", DECIMAL, "?", label="Amount paid", access="read"),
            el("TOTALSELECTED", DECIMAL, "?", label="Total selected", access="read"),
            el("TOTALDUE", DECIMAL, "?", label="Amount due", access="read"),
            el("TRX_TOTALENTERED", DECIMAL, "?", label="Transaction amount", access="read"),
            el("TRX_TOTALPAID", DECIMAL, "?", label="Transaction amount paid", access="read"),
            el("TRX_TOTALDUE", DECIMAL, "?", label="Transaction amount due", access="read"),
            el("RECORDTYPE", TEXT, "?", label="Record type", access="read"),
            el("SYSTEMGENERATED", BOOLEAN_T_F, "?", label="System generated", access="read"),
            el("PRBATCH", TEXT, "?", label="Summary title", access="read"),
            el("PRBATCHKEY", INTEGER, "?", label="Summary key", access="read"),
            el("PRBATCH_OPEN", Enumeration("Open", "Closed"), "?", label="Open or close summary", access="read"),
            el("PRBATCH_NOGL", BOOLEAN, "?", label="Not for GL posting", access="read"),
            el("EMPENTITY", TEXT, "?", label="Employee", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Reason for expense", access="read"),
            el("WHENPAID", DATE, "?", label="Date paid", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CURRENCY", TEXT, "?", label="Reimbursement currency", access="read"),
            el("BASECURR", TEXT, "?", label="Base currency", access="read"),
            el("ENTITY", TEXT, "?", label="Entity", access="read"),
            el("ENAME", TEXT, "?", label="Employee name", access="read"),
            el("USERKEY", TEXT, "?", label="Created by", access="read"),
            el("EMPLOYEEID", TEXT, "?", label="Employee", access="read"),
            el("INCLUSIVETAX", BOOLEAN, "?", label="Inclusive taxes", access="read"),
            el("TAXSOLUTIONID", TEXT, "?", label="Tax solution", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("NR_TOTALENTERED", DECIMAL, "?", label="Base non-reimb amount", access="read"),
            el("NR_TRX_TOTALENTERED", DECIMAL, "?", label="Non-reimb amount", access="read"),
            el("AUWHENCREATED", DATETIME, "?", label="Audit when created", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("SUPDOCID", TEXT, "?", label="Attachment", access="read"),
            el("MEMO", TEXT, "?", label="Memo", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Expense report",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "delete"),
        relationships=(
            Relationship("EMPLOYEE", "EMPLOYEE", "MANY2ONE", "EMPLOYEEID"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_eexpenses(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[EEXPENSES]:
    """Find records of Expense report (EEXPENSES).

    Answers `Records[EEXPENSES]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/employee-expenses/expense-reports/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="EEXPENSES",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_eexpenses(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[EEXPENSES]:
    """Read records of Expense report (EEXPENSES) by key.

    Answers `Records[EEXPENSES]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/employee-expenses/expense-reports/
    """
    from intacct.common.read import read

    return read(
        object="EEXPENSES", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def delete_eexpenses(keys: Listed) -> delete:
    """Delete records of Expense report (EEXPENSES) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/employee-expenses/expense-reports/
    """
    from intacct.common.delete import delete

    return delete(object="EEXPENSES", keys=listed(keys))


if TYPE_CHECKING:

    class _EEXPENSESFields(Fields):
        """Fields of EEXPENSES."""

        recordid: Field[str]
        lastname: Field[str]
        firstname: Field[str]
        recordno: Field[int]
        whencreated: Field[datetime.date]
        whenposted: Field[datetime.date]
        totalentered: Field[Decimal]
        dbstate: Field[str]
        state: Field[str]
        rawstate: Field[str]
        totalpaid: Field[Decimal]
        totalselected: Field[Decimal]
        totaldue: Field[Decimal]
        trx_totalentered: Field[Decimal]
        trx_totalpaid: Field[Decimal]
        trx_totaldue: Field[Decimal]
        recordtype: Field[str]
        systemgenerated: Field[bool]
        prbatch: Field[str]
        prbatchkey: Field[int]
        prbatch_open: Field[str]
        prbatch_nogl: Field[bool]
        empentity: Field[str]
        description: Field[str]
        whenpaid: Field[datetime.date]
        whenmodified: Field[datetime.datetime]
        currency: Field[str]
        basecurr: Field[str]
        entity: Field[str]
        ename: Field[str]
        userkey: Field[str]
        employeeid: Field[str]
        inclusivetax: Field[bool]
        taxsolutionid: Field[str]
        createdby: Field[int]
        nr_totalentered: Field[Decimal]
        nr_trx_totalentered: Field[Decimal]
        auwhencreated: Field[datetime.datetime]
        modifiedby: Field[int]
        supdocid: Field[str]
        memo: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        employee: _EMPLOYEEFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
