# Generated from spec/purchasing/POSUBTOTALTEMPLATE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object POSUBTOTALTEMPLATE."""

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
    from intacct.common.readbyname import readByName
    from intacct.company_console.location import _LOCATIONFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = [
    "POSUBTOTALTEMPLATE",
    "query_posubtotaltemplate",
    "read_by_name_posubtotaltemplate",
    "read_posubtotaltemplate",
]


@model
class POSUBTOTALTEMPLATE(Object):
    """Transaction subtotal template (POSUBTOTALTEMPLATE).

    Key: RECORDNO. Identified by people as NAME. Operations: lookup, inspect, query, read, readByName and
    readByQuery.
    Related to 1 other object for queries.
    Reference: https://developer.intacct.com/api/purchasing/purchasing-transaction-subtotal-templates/
    """

    fields: ClassVar[_POSUBTOTALTEMPLATEFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    name: str | None | Unset = UNSET
    """Template name (text). Read-only."""
    module: str | None | Unset = UNSET
    """Module (text). Read-only."""
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
        "POSUBTOTALTEMPLATE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("NAME", TEXT, "?", label="Template name", access="read"),
            el("MODULE", TEXT, "?", label="Module", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Transaction subtotal template",
        key="RECORDNO",
        name_key="NAME",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery"),
        relationships=(
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_posubtotaltemplate(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[POSUBTOTALTEMPLATE]:
    """Find records of Transaction subtotal template (POSUBTOTALTEMPLATE).

    Answers `Records[POSUBTOTALTEMPLATE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/purchasing/purchasing-transaction-subtotal-templates/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="POSUBTOTALTEMPLATE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_posubtotaltemplate(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[POSUBTOTALTEMPLATE]:
    """Read records of Transaction subtotal template (POSUBTOTALTEMPLATE) by key.

    Answers `Records[POSUBTOTALTEMPLATE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/purchasing/purchasing-transaction-subtotal-templates/
    """
    from intacct.common.read import read

    return read(
        object="POSUBTOTALTEMPLATE",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def read_by_name_posubtotaltemplate(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[POSUBTOTALTEMPLATE]:
    """Read records of Transaction subtotal template (POSUBTOTALTEMPLATE) by the identifier that people use.

    Answers `Records[POSUBTOTALTEMPLATE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/purchasing/purchasing-transaction-subtotal-templates/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="POSUBTOTALTEMPLATE",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _POSUBTOTALTEMPLATEFields(Fields):
        """Fields of POSUBTOTALTEMPLATE."""

        recordno: Field[int]
        name: Field[str]
        module: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        melocation: _LOCATIONFields
