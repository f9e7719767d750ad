# Generated from spec/consolidations/GCBOOKADJJOURNAL.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GCBOOKADJJOURNAL."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.update import update
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "GCBOOKADJJOURNAL",
    "create_gcbookadjjournal",
    "delete_gcbookadjjournal",
    "query_gcbookadjjournal",
    "read_gcbookadjjournal",
    "update_gcbookadjjournal",
]


@model
class GCBOOKADJJOURNAL(Object):
    """Global consolidation journal (GCBOOKADJJOURNAL).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery, create, update and delete.
    Reference: https://developer.intacct.com/api/consolidations/global-consolidation-journals/
    """

    fields: ClassVar[_GCBOOKADJJOURNALFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """
    bookid: str | None | Unset = UNSET
    """Book ID (text). Required in create."""
    booktype: Literal["Consolidation", "GAAPADJ", "TAXADJ", "USERADJ"] | None | Unset = UNSET
    """Book type (text). Allowed: Consolidation, GAAPADJ, TAXADJ, USERADJ. Required in create."""
    journalkey: str | None | Unset = UNSET
    """Journal (text)."""
    symbol: str | None | Unset = UNSET
    """Symbol (text)."""
    title: str | None | Unset = UNSET
    """Title (text)."""
    useradjbookid: str | None | Unset = UNSET
    """User-defined book (text). Required with BOOKTYPE USERADJ."""
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
    bookkey: str | None | Unset = UNSET
    """Book key (text). Read-only.
    - The recorded definition lacks it; the tables of queries have it.
    """
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "GCBOOKADJJOURNAL",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", required=("update",)),
            el("BOOKID", TEXT, "?", label="Book ID", required=("create",)),
            el(
                "BOOKTYPE",
                Enumeration("Consolidation", "GAAPADJ", "TAXADJ", "USERADJ"),
                "?",
                label="Book type",
                required=("create",),
            ),
            el("JOURNALKEY", TEXT, "?", label="Journal"),
            el("SYMBOL", TEXT, "?", label="Symbol"),
            el("TITLE", TEXT, "?", label="Title"),
            el("USERADJBOOKID", TEXT, "?", label="User-defined book"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("BOOKKEY", TEXT, "?", label="Book key", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Global consolidation journal",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create", "update", "delete"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_gcbookadjjournal(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[GCBOOKADJJOURNAL]:
    """Find records of Global consolidation journal (GCBOOKADJJOURNAL).

    Answers `Records[GCBOOKADJJOURNAL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/consolidations/global-consolidation-journals/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="GCBOOKADJJOURNAL",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_gcbookadjjournal(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[GCBOOKADJJOURNAL]:
    """Read records of Global consolidation journal (GCBOOKADJJOURNAL) by key.

    Answers `Records[GCBOOKADJJOURNAL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/consolidations/global-consolidation-journals/
    """
    from intacct.common.read import read

    return read(
        object="GCBOOKADJJOURNAL",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def create_gcbookadjjournal(
    *,
    bookid: str | None,
    booktype: Literal["Consolidation", "GAAPADJ", "TAXADJ", "USERADJ"] | None,
    journalkey: str | None | Unset = UNSET,
    symbol: str | None | Unset = UNSET,
    title: str | None | Unset = UNSET,
    useradjbookid: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[GCBOOKADJJOURNAL]:
    """Create one record of Global consolidation journal (GCBOOKADJJOURNAL).

    Answers the record as `Records[GCBOOKADJJOURNAL]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/consolidations/global-consolidation-journals/
    """
    from intacct.common.create import create

    return create(
        objects=[
            GCBOOKADJJOURNAL(
                bookid=bookid,
                booktype=booktype,
                journalkey=journalkey,
                symbol=symbol,
                title=title,
                useradjbookid=useradjbookid,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_gcbookadjjournal(
    *,
    recordno: int | None,
    bookid: str | None | Unset = UNSET,
    booktype: Literal["Consolidation", "GAAPADJ", "TAXADJ", "USERADJ"] | None | Unset = UNSET,
    journalkey: str | None | Unset = UNSET,
    symbol: str | None | Unset = UNSET,
    title: str | None | Unset = UNSET,
    useradjbookid: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[GCBOOKADJJOURNAL]:
    """Change one record of Global consolidation journal (GCBOOKADJJOURNAL); what is left out stays as it is.

    Answers the record as `Records[GCBOOKADJJOURNAL]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/consolidations/global-consolidation-journals/
    """
    from intacct.common.update import update

    return update(
        objects=[
            GCBOOKADJJOURNAL(
                recordno=recordno,
                bookid=bookid,
                booktype=booktype,
                journalkey=journalkey,
                symbol=symbol,
                title=title,
                useradjbookid=useradjbookid,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_gcbookadjjournal(keys: Listed) -> delete:
    """Delete records of Global consolidation journal (GCBOOKADJJOURNAL) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/consolidations/global-consolidation-journals/
    """
    from intacct.common.delete import delete

    return delete(object="GCBOOKADJJOURNAL", keys=listed(keys))


if TYPE_CHECKING:

    class _GCBOOKADJJOURNALFields(Fields):
        """Fields of GCBOOKADJJOURNAL."""

        recordno: Field[int]
        bookid: Field[str]
        booktype: Field[str]
        journalkey: Field[str]
        symbol: Field[str]
        title: Field[str]
        useradjbookid: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        bookkey: Field[str]
        record_url: Field[str]
