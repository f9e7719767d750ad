# Generated from spec/consolidations/GCOWNERSHIPENTITY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GCOWNERSHIPENTITY."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.consolidations.gcownershipchildentity import GCOWNERSHIPCHILDENTITY
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = [
    "GCOWNERSHIPENTITY",
    "GcownershipentityBook",
    "delete_gcownershipentity",
    "query_gcownershipentity",
    "read_gcownershipentity",
]


@model
class GCOWNERSHIPENTITY(Object):
    """An ownership entity (GCOWNERSHIPENTITY).

    Stands as a line in GCOWNERSHIPSTRUCTUREDETAIL (GCOWNERSHIPENTITIES).
    Key: RECORDNO. Operations: lookup, inspect, query, read and delete.
    Owns: GCOWNERSHIPCHILDENTITIES (GCOWNERSHIPCHILDENTITY).
    Reference: https://developer.intacct.com/api/consolidations/ownership-structures/
    """

    fields: ClassVar[_GCOWNERSHIPENTITYFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    parententityid: str | None | Unset = UNSET
    """Parent entity (text). Required in create."""
    book_bstranmethod: Literal["Ending spot rate", "Weighted average rate"] | None | Unset = UNSET
    """Balance sheet accounts (text). Part of BOOK, and written there. Allowed: Ending spot rate, Weighted average
    rate. Read-only.
    """
    book_istranmethod: Literal["Weighted average rate", "Ending spot rate"] | None | Unset = UNSET
    """Income statement accounts (text). Part of BOOK, and written there. Allowed: Weighted average rate, Ending
    spot rate. Read-only.
    """
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
    structurename: str | None | Unset = UNSET
    """Structure name (text). Read-only.
    - The recorded definition lacks it; examples query it.
    """
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    book: GcownershipentityBook | None | Unset = UNSET
    """Book. Required in create."""
    gcownershipchildentities: list[GCOWNERSHIPCHILDENTITY] | None | Unset = UNSET
    """An ownership child entities. Required in create."""

    __wire__ = Wire(
        "GCOWNERSHIPENTITY",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("PARENTENTITYID", TEXT, "?", label="Parent entity", required=("create",)),
            el(
                "BOOK.BSTRANMETHOD",
                Enumeration("Ending spot rate", "Weighted average rate"),
                "?",
                label="Balance sheet accounts",
                access="read",
            ),
            el(
                "BOOK.ISTRANMETHOD",
                Enumeration("Weighted average rate", "Ending spot rate"),
                "?",
                label="Income statement accounts",
                access="read",
            ),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("STRUCTURENAME", TEXT, "?", label="Structure name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "BOOK",
                Ref("intacct.consolidations.gcownershipentity", "GcownershipentityBook"),
                "?",
                label="Book",
                required=("create",),
            ),
            el(
                "GCOWNERSHIPCHILDENTITIES",
                list_of(
                    el(
                        "GCOWNERSHIPCHILDENTITY",
                        Ref("intacct.consolidations.gcownershipchildentity", "GCOWNERSHIPCHILDENTITY"),
                        "*",
                    )
                ),
                "?",
                label="An ownership child entities",
                required=("create",),
            ),
        ),
        label="An ownership entity",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "delete"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@model
class GcownershipentityBook(Object):
    """The content of `BOOK`."""

    bstranmethod: Literal["Ending spot rate", "Weighted average rate"] | None | Unset = UNSET
    """Balance sheet accounts (text). Allowed: Ending spot rate, Weighted average rate. Default: Ending spot rate."""
    istranmethod: Literal["Weighted average rate", "Ending spot rate"] | None | Unset = UNSET
    """Income statement accounts (text). Allowed: Weighted average rate, Ending spot rate."""
    bookid: str | None | Unset = UNSET
    """Book ID (text). Required in create."""
    ctanetassetaccountno: str | None | Unset = UNSET
    """Net assets (text). Required in create."""
    ctanetincomeaccountno: str | None | Unset = UNSET
    """Net income (text). Required in create."""
    eename: str | None | Unset = UNSET
    """Elimination entity name (text). Required in create."""
    eliminationadjacct: str | None | Unset = UNSET
    """Elimination adjustment account (text). Required in create."""
    bookdescription: str | None | Unset = UNSET
    """Book description (text)."""
    currency: str | None | Unset = UNSET
    """Transaction currency (text). Three-letter code; amounts whose names begin with TRX_ are in it."""
    bookstatjournalsymbol: str | None | Unset = UNSET
    """Default statistical journal (text)."""
    bookstatjournaltitle: str | None | Unset = UNSET
    """Statistical journal title (text)."""
    bookjournalsymbol: str | None | Unset = UNSET
    """Book journal symbol (text)."""
    bookjournaltitle: str | None | Unset = UNSET
    """Book journal title (text)."""

    __wire__ = Wire(
        "BOOK",
        unordered(
            el(
                "BSTRANMETHOD",
                Enumeration("Ending spot rate", "Weighted average rate"),
                "?",
                label="Balance sheet accounts",
                default="Ending spot rate",
            ),
            el(
                "ISTRANMETHOD",
                Enumeration("Weighted average rate", "Ending spot rate"),
                "?",
                label="Income statement accounts",
            ),
            el("BOOKID", TEXT, "?", label="Book ID", required=("create",)),
            el("CTANETASSETACCOUNTNO", TEXT, "?", label="Net assets", required=("create",)),
            el("CTANETINCOMEACCOUNTNO", TEXT, "?", label="Net income", required=("create",)),
            el("EENAME", TEXT, "?", label="Elimination entity name", required=("create",)),
            el("ELIMINATIONADJACCT", TEXT, "?", label="Elimination adjustment account", required=("create",)),
            el("BOOKDESCRIPTION", TEXT, "?", label="Book description"),
            el("CURRENCY", TEXT, "?", label="Transaction currency"),
            el("BOOKSTATJOURNALSYMBOL", TEXT, "?", label="Default statistical journal"),
            el("BOOKSTATJOURNALTITLE", TEXT, "?", label="Statistical journal title"),
            el("BOOKJOURNALSYMBOL", TEXT, "?", label="Book journal symbol"),
            el("BOOKJOURNALTITLE", TEXT, "?", label="Book journal title"),
        ),
    )


@stub
def query_gcownershipentity(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[GCOWNERSHIPENTITY]:
    """Find records of An ownership entity (GCOWNERSHIPENTITY).

    Answers `Records[GCOWNERSHIPENTITY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/consolidations/ownership-structures/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="GCOWNERSHIPENTITY",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_gcownershipentity(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[GCOWNERSHIPENTITY]:
    """Read records of An ownership entity (GCOWNERSHIPENTITY) by key.

    Answers `Records[GCOWNERSHIPENTITY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/consolidations/ownership-structures/
    """
    from intacct.common.read import read

    return read(
        object="GCOWNERSHIPENTITY",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def delete_gcownershipentity(keys: Listed) -> delete:
    """Delete records of An ownership entity (GCOWNERSHIPENTITY) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/consolidations/ownership-structures/
    """
    from intacct.common.delete import delete

    return delete(object="GCOWNERSHIPENTITY", keys=listed(keys))


if TYPE_CHECKING:

    class _GCOWNERSHIPENTITYFields(Fields):
        """Fields of GCOWNERSHIPENTITY."""

        recordno: Field[int]
        parententityid: Field[str]
        book_bstranmethod: Field[str]
        book_istranmethod: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        structurename: Field[str]
        record_url: Field[str]
        book: _GcownershipentityBookFields

    class _GcownershipentityBookFields(Fields):
        """Fields of BOOK."""

        bstranmethod: Field[str]
        istranmethod: Field[str]
        bookid: Field[str]
        ctanetassetaccountno: Field[str]
        ctanetincomeaccountno: Field[str]
        eename: Field[str]
        eliminationadjacct: Field[str]
        bookdescription: Field[str]
        currency: Field[str]
        bookstatjournalsymbol: Field[str]
        bookstatjournaltitle: Field[str]
        bookjournalsymbol: Field[str]
        bookjournaltitle: Field[str]
