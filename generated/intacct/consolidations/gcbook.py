# Generated from spec/consolidations/GCBOOK.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GCBOOK."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, BOOLEAN_T_F, DATETIME, INTEGER, TEXT, Enumeration, MultipleChoice
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct.common.update import update
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "GCBOOK",
    "create_gcbook",
    "delete_gcbook",
    "query_gcbook",
    "read_by_name_gcbook",
    "read_gcbook",
    "update_gcbook",
]


@model
class GCBOOK(Object):
    """Global consolidation book (GCBOOK).

    Key: RECORDNO. Identified by people as BOOKID. Operations: lookup, inspect, query, read, readByName,
    readByQuery, create, update and delete.
    Reference: https://developer.intacct.com/api/consolidations/global-consolidation-books/
    """

    fields: ClassVar[_GCBOOKFields]

    recordno: str | None | Unset = UNSET
    """Record no. (text)."""
    bookid: str | None | Unset = UNSET
    """Book ID (text). Required in create and update."""
    description: str | None | Unset = UNSET
    """Description (text). Required in create."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive."""
    currency: str | None | Unset = UNSET
    """Consolidation currency (text). Three-letter code; amounts whose names begin with TRX_ are in it. Required in
    create.
    """
    ctanetassetaccountkey: str | None | Unset = UNSET
    """Net assets account key (text). Read-only."""
    ctanetassetaccountno: str | None | Unset = UNSET
    """Net assets (text). Required in create."""
    ctanetassetaccounttitle: str | None | Unset = UNSET
    """Net assets account title (text). Read-only."""
    ctanetincomeaccountkey: str | None | Unset = UNSET
    """Net income account key (text). Read-only."""
    ctanetincomeaccountno: str | None | Unset = UNSET
    """Net income (text). Required in create."""
    ctanetincomeaccounttitle: str | None | Unset = UNSET
    """Net income account title (text). Read-only."""
    bookstatjournalsymbol: str | None | Unset = UNSET
    """Default statistical journal (text). Required in create."""
    bookstatjournaltitle: str | None | Unset = UNSET
    """Statistical journal title (text)."""
    budgetkey: str | None | Unset = UNSET
    """Budget key (text). Read-only."""
    budgetid: str | None | Unset = UNSET
    """Consolidation budget header (text)."""
    departmentkey: str | None | Unset = UNSET
    """Department key (text). Read-only."""
    departmentid: str | None | Unset = UNSET
    """Consolidation default department (text)."""
    departmentname: str | None | Unset = UNSET
    """Department name (text). Read-only."""
    exchratetype: Literal["Intacct Daily Rate"] | None | Unset = UNSET
    """Exchange rate table (text). Name of a kind of rates, such as Intacct Daily Rate. Allowed: Intacct Daily Rate."""
    bstranmethod: Literal["Ending spot rate", "Weighted average rate"] | None | Unset = UNSET
    """Balance sheet accounts (text). Allowed: Ending spot rate, Weighted average rate. Stored as S or A. Required
    in create.
    """
    istranmethod: Literal["Weighted average rate", "Ending spot rate"] | None | Unset = UNSET
    """Income statement accounts (text). Allowed: Weighted average rate, Ending spot rate. Stored as S or A.
    Required in create.
    """
    eename: str | None | Unset = UNSET
    """Elimination entity name (text). Required in create."""
    autoelimination: bool | None | Unset = UNSET
    """Is auto-elimination (boolean, true or false). Default: false."""
    type: (
        Literal[
            "Standard",
            "Consolidation",
            "User Defined",
            "Gaap",
            "Tax",
            "Gaap Consolidation",
            "Tax Consolidation",
            "Adj Consolidation",
            "Tier Consolidation",
        ]
        | None
        | Unset
    ) = UNSET
    """Type (text). Allowed: Standard, Consolidation, User Defined, Gaap, Tax, Gaap Consolidation, Tax
    Consolidation, Adj Consolidation, Tier Consolidation.
    """
    sourcebookid: Literal["ACCRUAL", "CASH"] | None | Unset = UNSET
    """Source book (text). Allowed: ACCRUAL, CASH."""
    budgetheader_isconsolidated: bool | None | Unset = UNSET
    """Single currency budget (boolean, true or false). Read-only."""
    journalkey: str | None | Unset = UNSET
    """Journal (text)."""
    bookjournalsymbol: str | None | Unset = UNSET
    """Book journal symbol (text). Required in create."""
    bookjournaltitle: str | None | Unset = UNSET
    """Book journal title (text). Required in create."""
    legacy: bool | None | Unset = UNSET
    """Legacy (boolean, T or F). Read-only."""
    historicalratedatetype: Literal["LINELEVELDATE", "TRANSACTIONDATE"] | None | Unset = UNSET
    """Select historical rate date (text). Allowed: LINELEVELDATE, TRANSACTIONDATE. Default: LINELEVELDATE. Since
    2019.R3.
    """
    dimensions: tuple[str, ...] | None | Unset = UNSET
    """Dimensions (several values, written with #~# between them). Default: location. Since 2019.R3."""
    eliminationadjacctkey: str | None | Unset = UNSET
    """Elimination adjustment account key (text). Read-only."""
    eliminationadjacct: str | None | Unset = UNSET
    """Elimination adjustment account (text)."""
    eliminationadjaccttitle: str | None | Unset = UNSET
    """Elimination adjustment account title (text). Read-only."""
    ownershipstructurekey: str | None | Unset = UNSET
    """Ownership structure key (text). Read-only."""
    ownershipstructurename: str | None | Unset = UNSET
    """Ownership structure name (text)."""
    ownershipstructuredesc: str | None | Unset = UNSET
    """Ownership structure description (text)."""
    eliminatebyaffiliateentity: bool | None | Unset = UNSET
    """Eliminate by affiliate entity (boolean, true or false)."""
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
        "GCBOOK",
        unordered(
            el("RECORDNO", TEXT, "?", label="Record no."),
            el("BOOKID", TEXT, "?", label="Book ID", required=("create", "update")),
            el("DESCRIPTION", TEXT, "?", label="Description", required=("create",)),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status"),
            el("CURRENCY", TEXT, "?", label="Consolidation currency", required=("create",)),
            el("CTANETASSETACCOUNTKEY", TEXT, "?", label="Net assets account key", access="read"),
            el("CTANETASSETACCOUNTNO", TEXT, "?", label="Net assets", required=("create",)),
            el("CTANETASSETACCOUNTTITLE", TEXT, "?", label="Net assets account title", access="read"),
            el("CTANETINCOMEACCOUNTKEY", TEXT, "?", label="Net income account key", access="read"),
            el("CTANETINCOMEACCOUNTNO", TEXT, "?", label="Net income", required=("create",)),
            el("CTANETINCOMEACCOUNTTITLE", TEXT, "?", label="Net income account title", access="read"),
            el("BOOKSTATJOURNALSYMBOL", TEXT, "?", label="Default statistical journal", required=("create",)),
            el("BOOKSTATJOURNALTITLE", TEXT, "?", label="Statistical journal title"),
            el("BUDGETKEY", TEXT, "?", label="Budget key", access="read"),
            el("BUDGETID", TEXT, "?", label="Consolidation budget header"),
            el("DEPARTMENTKEY", TEXT, "?", label="Department key", access="read"),
            el("DEPARTMENTID", TEXT, "?", label="Consolidation default department"),
            el("DEPARTMENTNAME", TEXT, "?", label="Department name", access="read"),
            el("EXCHRATETYPE", Enumeration("Intacct Daily Rate"), "?", label="Exchange rate table"),
            el(
                "BSTRANMETHOD",
                Enumeration("Ending spot rate", "Weighted average rate"),
                "?",
                label="Balance sheet accounts",
                required=("create",),
            ),
            el(
                "ISTRANMETHOD",
                Enumeration("Weighted average rate", "Ending spot rate"),
                "?",
                label="Income statement accounts",
                required=("create",),
            ),
            el("EENAME", TEXT, "?", label="Elimination entity name", required=("create",)),
            el("AUTOELIMINATION", BOOLEAN, "?", label="Is auto-elimination", default="false"),
            el(
                "TYPE",
                Enumeration(
                    "Standard",
                    "Consolidation",
                    "User Defined",
                    "Gaap",
                    "Tax",
                    "Gaap Consolidation",
                    "Tax Consolidation",
                    "Adj Consolidation",
                    "Tier Consolidation",
                ),
                "?",
                label="Type",
            ),
            el("SOURCEBOOKID", Enumeration("ACCRUAL", "CASH"), "?", label="Source book"),
            el("BUDGETHEADER.ISCONSOLIDATED", BOOLEAN, "?", label="Single currency budget", access="read"),
            el("JOURNALKEY", TEXT, "?", label="Journal"),
            el("BOOKJOURNALSYMBOL", TEXT, "?", label="Book journal symbol", required=("create",)),
            el("BOOKJOURNALTITLE", TEXT, "?", label="Book journal title", required=("create",)),
            el("LEGACY", BOOLEAN_T_F, "?", label="Legacy", access="read"),
            el(
                "HISTORICALRATEDATETYPE",
                Enumeration("LINELEVELDATE", "TRANSACTIONDATE"),
                "?",
                since="2019.R3",
                label="Select historical rate date",
                default="LINELEVELDATE",
            ),
            el("DIMENSIONS", MultipleChoice(), "?", since="2019.R3", label="Dimensions", default="location"),
            el("ELIMINATIONADJACCTKEY", TEXT, "?", label="Elimination adjustment account key", access="read"),
            el("ELIMINATIONADJACCT", TEXT, "?", label="Elimination adjustment account"),
            el("ELIMINATIONADJACCTTITLE", TEXT, "?", label="Elimination adjustment account title", access="read"),
            el("OWNERSHIPSTRUCTUREKEY", TEXT, "?", label="Ownership structure key", access="read"),
            el("OWNERSHIPSTRUCTURENAME", TEXT, "?", label="Ownership structure name"),
            el("OWNERSHIPSTRUCTUREDESC", TEXT, "?", label="Ownership structure description"),
            el("ELIMINATEBYAFFILIATEENTITY", BOOLEAN, "?", label="Eliminate by affiliate entity"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Global consolidation book",
        key="RECORDNO",
        name_key="BOOKID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_gcbook(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[GCBOOK]:
    """Find records of Global consolidation book (GCBOOK).

    Answers `Records[GCBOOK]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/consolidations/global-consolidation-books/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="GCBOOK",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_gcbook(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[GCBOOK]:
    """Read records of Global consolidation book (GCBOOK) by key.

    Answers `Records[GCBOOK]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/consolidations/global-consolidation-books/
    """
    from intacct.common.read import read

    return read(object="GCBOOK", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid)


@stub
def read_by_name_gcbook(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[GCBOOK]:
    """Read records of Global consolidation book (GCBOOK) by the identifier that people use.

    Answers `Records[GCBOOK]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/consolidations/global-consolidation-books/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="GCBOOK", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_gcbook(
    *,
    bookid: str | None,
    description: str | None,
    currency: str | None,
    ctanetassetaccountno: str | None,
    ctanetincomeaccountno: str | None,
    bookstatjournalsymbol: str | None,
    bstranmethod: Literal["Ending spot rate", "Weighted average rate"] | None,
    istranmethod: Literal["Weighted average rate", "Ending spot rate"] | None,
    eename: str | None,
    bookjournalsymbol: str | None,
    bookjournaltitle: str | None,
    recordno: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    bookstatjournaltitle: str | None | Unset = UNSET,
    budgetid: str | None | Unset = UNSET,
    departmentid: str | None | Unset = UNSET,
    exchratetype: Literal["Intacct Daily Rate"] | None | Unset = UNSET,
    autoelimination: bool | None | Unset = UNSET,
    type: Literal[
        "Standard",
        "Consolidation",
        "User Defined",
        "Gaap",
        "Tax",
        "Gaap Consolidation",
        "Tax Consolidation",
        "Adj Consolidation",
        "Tier Consolidation",
    ]
    | None
    | Unset = UNSET,
    sourcebookid: Literal["ACCRUAL", "CASH"] | None | Unset = UNSET,
    journalkey: str | None | Unset = UNSET,
    historicalratedatetype: Literal["LINELEVELDATE", "TRANSACTIONDATE"] | None | Unset = UNSET,
    dimensions: tuple[str, ...] | None | Unset = UNSET,
    eliminationadjacct: str | None | Unset = UNSET,
    ownershipstructurename: str | None | Unset = UNSET,
    ownershipstructuredesc: str | None | Unset = UNSET,
    eliminatebyaffiliateentity: bool | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[GCBOOK]:
    """Create one record of Global consolidation book (GCBOOK).

    Answers the record as `Records[GCBOOK]`, with its keys alone: RECORDNO and BOOKID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/consolidations/global-consolidation-books/
    """
    from intacct.common.create import create

    return create(
        objects=[
            GCBOOK(
                recordno=recordno,
                bookid=bookid,
                description=description,
                status=status,
                currency=currency,
                ctanetassetaccountno=ctanetassetaccountno,
                ctanetincomeaccountno=ctanetincomeaccountno,
                bookstatjournalsymbol=bookstatjournalsymbol,
                bookstatjournaltitle=bookstatjournaltitle,
                budgetid=budgetid,
                departmentid=departmentid,
                exchratetype=exchratetype,
                bstranmethod=bstranmethod,
                istranmethod=istranmethod,
                eename=eename,
                autoelimination=autoelimination,
                type=type,
                sourcebookid=sourcebookid,
                journalkey=journalkey,
                bookjournalsymbol=bookjournalsymbol,
                bookjournaltitle=bookjournaltitle,
                historicalratedatetype=historicalratedatetype,
                dimensions=dimensions,
                eliminationadjacct=eliminationadjacct,
                ownershipstructurename=ownershipstructurename,
                ownershipstructuredesc=ownershipstructuredesc,
                eliminatebyaffiliateentity=eliminatebyaffiliateentity,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_gcbook(
    *,
    bookid: str | None,
    recordno: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    currency: str | None | Unset = UNSET,
    ctanetassetaccountno: str | None | Unset = UNSET,
    ctanetincomeaccountno: str | None | Unset = UNSET,
    bookstatjournalsymbol: str | None | Unset = UNSET,
    bookstatjournaltitle: str | None | Unset = UNSET,
    budgetid: str | None | Unset = UNSET,
    departmentid: str | None | Unset = UNSET,
    exchratetype: Literal["Intacct Daily Rate"] | None | Unset = UNSET,
    bstranmethod: Literal["Ending spot rate", "Weighted average rate"] | None | Unset = UNSET,
    istranmethod: Literal["Weighted average rate", "Ending spot rate"] | None | Unset = UNSET,
    eename: str | None | Unset = UNSET,
    autoelimination: bool | None | Unset = UNSET,
    type: Literal[
        "Standard",
        "Consolidation",
        "User Defined",
        "Gaap",
        "Tax",
        "Gaap Consolidation",
        "Tax Consolidation",
        "Adj Consolidation",
        "Tier Consolidation",
    ]
    | None
    | Unset = UNSET,
    sourcebookid: Literal["ACCRUAL", "CASH"] | None | Unset = UNSET,
    journalkey: str | None | Unset = UNSET,
    bookjournalsymbol: str | None | Unset = UNSET,
    bookjournaltitle: str | None | Unset = UNSET,
    historicalratedatetype: Literal["LINELEVELDATE", "TRANSACTIONDATE"] | None | Unset = UNSET,
    dimensions: tuple[str, ...] | None | Unset = UNSET,
    eliminationadjacct: str | None | Unset = UNSET,
    ownershipstructurename: str | None | Unset = UNSET,
    ownershipstructuredesc: str | None | Unset = UNSET,
    eliminatebyaffiliateentity: bool | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[GCBOOK]:
    """Change one record of Global consolidation book (GCBOOK); what is left out stays as it is.

    Answers the record as `Records[GCBOOK]`, with its keys alone: RECORDNO and BOOKID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/consolidations/global-consolidation-books/
    """
    from intacct.common.update import update

    return update(
        objects=[
            GCBOOK(
                recordno=recordno,
                bookid=bookid,
                description=description,
                status=status,
                currency=currency,
                ctanetassetaccountno=ctanetassetaccountno,
                ctanetincomeaccountno=ctanetincomeaccountno,
                bookstatjournalsymbol=bookstatjournalsymbol,
                bookstatjournaltitle=bookstatjournaltitle,
                budgetid=budgetid,
                departmentid=departmentid,
                exchratetype=exchratetype,
                bstranmethod=bstranmethod,
                istranmethod=istranmethod,
                eename=eename,
                autoelimination=autoelimination,
                type=type,
                sourcebookid=sourcebookid,
                journalkey=journalkey,
                bookjournalsymbol=bookjournalsymbol,
                bookjournaltitle=bookjournaltitle,
                historicalratedatetype=historicalratedatetype,
                dimensions=dimensions,
                eliminationadjacct=eliminationadjacct,
                ownershipstructurename=ownershipstructurename,
                ownershipstructuredesc=ownershipstructuredesc,
                eliminatebyaffiliateentity=eliminatebyaffiliateentity,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_gcbook(keys: Listed) -> delete:
    """Delete records of Global consolidation book (GCBOOK) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/consolidations/global-consolidation-books/
    """
    from intacct.common.delete import delete

    return delete(object="GCBOOK", keys=listed(keys))


if TYPE_CHECKING:

    class _GCBOOKFields(Fields):
        """Fields of GCBOOK."""

        recordno: Field[str]
        bookid: Field[str]
        description: Field[str]
        status: Field[str]
        currency: Field[str]
        ctanetassetaccountkey: Field[str]
        ctanetassetaccountno: Field[str]
        ctanetassetaccounttitle: Field[str]
        ctanetincomeaccountkey: Field[str]
        ctanetincomeaccountno: Field[str]
        ctanetincomeaccounttitle: Field[str]
        bookstatjournalsymbol: Field[str]
        bookstatjournaltitle: Field[str]
        budgetkey: Field[str]
        budgetid: Field[str]
        departmentkey: Field[str]
        departmentid: Field[str]
        departmentname: Field[str]
        exchratetype: Field[str]
        bstranmethod: Field[str]
        istranmethod: Field[str]
        eename: Field[str]
        autoelimination: Field[bool]
        type: Field[str]
        sourcebookid: Field[str]
        budgetheader_isconsolidated: Field[bool]
        journalkey: Field[str]
        bookjournalsymbol: Field[str]
        bookjournaltitle: Field[str]
        legacy: Field[bool]
        historicalratedatetype: Field[str]
        dimensions: Field[tuple[str, ...]]
        eliminationadjacctkey: Field[str]
        eliminationadjacct: Field[str]
        eliminationadjaccttitle: Field[str]
        ownershipstructurekey: Field[str]
        ownershipstructurename: Field[str]
        ownershipstructuredesc: Field[str]
        eliminatebyaffiliateentity: Field[bool]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        record_url: Field[str]
