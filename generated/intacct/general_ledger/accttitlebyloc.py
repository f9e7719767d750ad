# Generated from spec/general_ledger/ACCTTITLEBYLOC.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ACCTTITLEBYLOC."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.locationentity import _LOCATIONENTITYFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["ACCTTITLEBYLOC", "query_accttitlebyloc", "read_accttitlebyloc"]


@model
class ACCTTITLEBYLOC(Object):
    """Entity level account title (ACCTTITLEBYLOC).

    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Related to 2 other objects for queries.
    Reference: https://developer.intacct.com/api/general-ledger/accounts/
    """

    fields: ClassVar[_ACCTTITLEBYLOCFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    title: str | None | Unset = UNSET
    """Account title for entity (text). Read-only."""
    accountno: str | None | Unset = UNSET
    """Account number (text). Read-only."""
    basetitle: str | None | Unset = UNSET
    """Default title (text). Read-only."""
    locationid: str | None | Unset = UNSET
    """Entity ID (text). Read-only."""
    locationname: str | None | Unset = UNSET
    """Entity name (text). Read-only."""
    locationkey: int | None | Unset = UNSET
    """Entity key (integer, record number). Read-only."""
    accountkey: int | None | Unset = UNSET
    """Account key (integer, record number). Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "ACCTTITLEBYLOC",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("TITLE", TEXT, "?", label="Account title for entity", access="read"),
            el("ACCOUNTNO", TEXT, "?", label="Account number", access="read"),
            el("BASETITLE", TEXT, "?", label="Default title", access="read"),
            el("LOCATIONID", TEXT, "?", label="Entity ID", access="read"),
            el("LOCATIONNAME", TEXT, "?", label="Entity name", access="read"),
            el("LOCATIONKEY", INTEGER, "?", label="Entity key", access="read"),
            el("ACCOUNTKEY", INTEGER, "?", label="Account key", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Entity level account title",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(
            Relationship("BASEACCOUNT", "BASEACCOUNT", "MANY2ONE", "ACCOUNTKEY"),
            Relationship("LOCATIONENTITY", "LOCATIONENTITY", "MANY2ONE", "LOCATIONKEY"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_accttitlebyloc(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[ACCTTITLEBYLOC]:
    """Find records of Entity level account title (ACCTTITLEBYLOC).

    Answers `Records[ACCTTITLEBYLOC]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/accounts/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="ACCTTITLEBYLOC",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_accttitlebyloc(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[ACCTTITLEBYLOC]:
    """Read records of Entity level account title (ACCTTITLEBYLOC) by key.

    Answers `Records[ACCTTITLEBYLOC]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/accounts/
    """
    from intacct.common.read import read

    return read(
        object="ACCTTITLEBYLOC", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _ACCTTITLEBYLOCFields(Fields):
        """Fields of ACCTTITLEBYLOC."""

        recordno: Field[int]
        title: Field[str]
        accountno: Field[str]
        basetitle: Field[str]
        locationid: Field[str]
        locationname: Field[str]
        locationkey: Field[int]
        accountkey: Field[int]
        record_url: Field[str]
        baseaccount: Fields
        locationentity: _LOCATIONENTITYFields
