# Generated from spec/consolidations/GCBOOKACCTRATETYPE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GCBOOKACCTRATETYPE."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATE, DATETIME, INTEGER, TEXT, Enumeration
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
    "GCBOOKACCTRATETYPE",
    "create_gcbookacctratetype",
    "delete_gcbookacctratetype",
    "query_gcbookacctratetype",
    "read_gcbookacctratetype",
    "update_gcbookacctratetype",
]


@model
class GCBOOKACCTRATETYPE(Object):
    """Global consolidation override account (GCBOOKACCTRATETYPE).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery, create, update and delete.
    Reference: https://developer.intacct.com/api/consolidations/global-consolidation-override-accts/
    """

    fields: ClassVar[_GCBOOKACCTRATETYPEFields]

    recordno: str | None | Unset = UNSET
    """Record no. (text)."""
    bookkey: str | None | Unset = UNSET
    """Book key (text)."""
    bookid: str | None | Unset = UNSET
    """Book ID (text). Required in create."""
    glaccountno: str | None | Unset = UNSET
    """GL account (text). Required in create."""
    glacctratetypes: Literal["Ending spot rate", "Weighted average rate", "Historical rate"] | None | Unset = UNSET
    """GL account rate type (text). Allowed: Ending spot rate, Weighted average rate, Historical rate. Required in
    create.
    """
    overriderate: str | None | Unset = UNSET
    """Rate type (text). Known values: Intacct Daily Rate. Required in create."""
    overrideexpirydate: datetime.date | None | Unset = UNSET
    """User rate table until (date, mm/dd/yyyy)."""
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
        "GCBOOKACCTRATETYPE",
        unordered(
            el("RECORDNO", TEXT, "?", label="Record no."),
            el("BOOKKEY", TEXT, "?", label="Book key"),
            el("BOOKID", TEXT, "?", label="Book ID", required=("create",)),
            el("GLACCOUNTNO", TEXT, "?", label="GL account", required=("create",)),
            el(
                "GLACCTRATETYPES",
                Enumeration("Ending spot rate", "Weighted average rate", "Historical rate"),
                "?",
                label="GL account rate type",
                required=("create",),
            ),
            el("OVERRIDERATE", TEXT, "?", label="Rate type", required=("create",), open_values=("Intacct Daily Rate",)),
            el("OVERRIDEEXPIRYDATE", DATE, "?", label="User rate table until"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Global consolidation override account",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create", "update", "delete"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_gcbookacctratetype(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[GCBOOKACCTRATETYPE]:
    """Find records of Global consolidation override account (GCBOOKACCTRATETYPE).

    Answers `Records[GCBOOKACCTRATETYPE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/consolidations/global-consolidation-override-accts/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="GCBOOKACCTRATETYPE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_gcbookacctratetype(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[GCBOOKACCTRATETYPE]:
    """Read records of Global consolidation override account (GCBOOKACCTRATETYPE) by key.

    Answers `Records[GCBOOKACCTRATETYPE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/consolidations/global-consolidation-override-accts/
    """
    from intacct.common.read import read

    return read(
        object="GCBOOKACCTRATETYPE",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def create_gcbookacctratetype(
    *,
    bookid: str | None,
    glaccountno: str | None,
    glacctratetypes: Literal["Ending spot rate", "Weighted average rate", "Historical rate"] | None,
    overriderate: str | None,
    recordno: str | None | Unset = UNSET,
    bookkey: str | None | Unset = UNSET,
    overrideexpirydate: datetime.date | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[GCBOOKACCTRATETYPE]:
    """Create one record of Global consolidation override account (GCBOOKACCTRATETYPE).

    Answers the record as `Records[GCBOOKACCTRATETYPE]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/consolidations/global-consolidation-override-accts/
    """
    from intacct.common.create import create

    return create(
        objects=[
            GCBOOKACCTRATETYPE(
                recordno=recordno,
                bookkey=bookkey,
                bookid=bookid,
                glaccountno=glaccountno,
                glacctratetypes=glacctratetypes,
                overriderate=overriderate,
                overrideexpirydate=overrideexpirydate,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_gcbookacctratetype(
    *,
    recordno: str | None | Unset = UNSET,
    bookkey: str | None | Unset = UNSET,
    bookid: str | None | Unset = UNSET,
    glaccountno: str | None | Unset = UNSET,
    glacctratetypes: Literal["Ending spot rate", "Weighted average rate", "Historical rate"] | None | Unset = UNSET,
    overriderate: str | None | Unset = UNSET,
    overrideexpirydate: datetime.date | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[GCBOOKACCTRATETYPE]:
    """Change one record of Global consolidation override account (GCBOOKACCTRATETYPE); what is left out stays as it
    is.

    Answers the record as `Records[GCBOOKACCTRATETYPE]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/consolidations/global-consolidation-override-accts/
    """
    from intacct.common.update import update

    return update(
        objects=[
            GCBOOKACCTRATETYPE(
                recordno=recordno,
                bookkey=bookkey,
                bookid=bookid,
                glaccountno=glaccountno,
                glacctratetypes=glacctratetypes,
                overriderate=overriderate,
                overrideexpirydate=overrideexpirydate,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_gcbookacctratetype(keys: Listed) -> delete:
    """Delete records of Global consolidation override account (GCBOOKACCTRATETYPE) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/consolidations/global-consolidation-override-accts/
    """
    from intacct.common.delete import delete

    return delete(object="GCBOOKACCTRATETYPE", keys=listed(keys))


if TYPE_CHECKING:

    class _GCBOOKACCTRATETYPEFields(Fields):
        """Fields of GCBOOKACCTRATETYPE."""

        recordno: Field[str]
        bookkey: Field[str]
        bookid: Field[str]
        glaccountno: Field[str]
        glacctratetypes: Field[str]
        overriderate: Field[str]
        overrideexpirydate: Field[datetime.date]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        record_url: Field[str]
