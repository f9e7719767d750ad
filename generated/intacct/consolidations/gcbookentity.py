# Generated from spec/consolidations/GCBOOKENTITY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GCBOOKENTITY."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATETIME, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = ["GCBOOKENTITY", "create_gcbookentity", "delete_gcbookentity", "query_gcbookentity", "read_gcbookentity"]


@model
class GCBOOKENTITY(Object):
    """Global consolidation entity (GCBOOKENTITY).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery, create and delete.
    Reference: https://developer.intacct.com/api/consolidations/global-consolidation-entities/
    """

    fields: ClassVar[_GCBOOKENTITYFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    bookkey: str | None | Unset = UNSET
    """Book (text)."""
    bookid: str | None | Unset = UNSET
    """Book ID (text). Required in create."""
    locationid: str | None | Unset = UNSET
    """Location (text). Required in create."""
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
        "GCBOOKENTITY",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("BOOKKEY", TEXT, "?", label="Book"),
            el("BOOKID", TEXT, "?", label="Book ID", required=("create",)),
            el("LOCATIONID", TEXT, "?", label="Location", required=("create",)),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Global consolidation entity",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create", "delete"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_gcbookentity(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[GCBOOKENTITY]:
    """Find records of Global consolidation entity (GCBOOKENTITY).

    Answers `Records[GCBOOKENTITY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/consolidations/global-consolidation-entities/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="GCBOOKENTITY",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_gcbookentity(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[GCBOOKENTITY]:
    """Read records of Global consolidation entity (GCBOOKENTITY) by key.

    Answers `Records[GCBOOKENTITY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/consolidations/global-consolidation-entities/
    """
    from intacct.common.read import read

    return read(
        object="GCBOOKENTITY", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_gcbookentity(
    *,
    bookid: str | None,
    locationid: str | None,
    bookkey: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[GCBOOKENTITY]:
    """Create one record of Global consolidation entity (GCBOOKENTITY).

    Answers the record as `Records[GCBOOKENTITY]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/consolidations/global-consolidation-entities/
    """
    from intacct.common.create import create

    return create(
        objects=[
            GCBOOKENTITY(bookkey=bookkey, bookid=bookid, locationid=locationid, extra={} if extra is None else extra)
        ]
    )


@stub
def delete_gcbookentity(keys: Listed) -> delete:
    """Delete records of Global consolidation entity (GCBOOKENTITY) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/consolidations/global-consolidation-entities/
    """
    from intacct.common.delete import delete

    return delete(object="GCBOOKENTITY", keys=listed(keys))


if TYPE_CHECKING:

    class _GCBOOKENTITYFields(Fields):
        """Fields of GCBOOKENTITY."""

        recordno: Field[int]
        bookkey: Field[str]
        bookid: Field[str]
        locationid: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        record_url: Field[str]
