# Generated from spec/project_resource_mgmt/TIMETYPE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object TIMETYPE."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct.company_console.location import _LOCATIONFields
    from intacct.general_ledger.glaccount import _GLACCOUNTFields
    from intacct.project_resource_mgmt.earningtype import _EARNINGTYPEFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["TIMETYPE", "query_timetype", "read_by_name_timetype", "read_timetype"]


@model
class TIMETYPE(Object):
    """Time type (TIMETYPE).

    Key: RECORDNO. Identified by people as NAME. Operations: lookup, inspect, query, read, readByName and
    readByQuery.
    Related to 4 other objects for queries.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/time-types/
    """

    fields: ClassVar[_TIMETYPEFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    name: str | None | Unset = UNSET
    """Time type (text). Read-only."""
    accountkey: int | None | Unset = UNSET
    """Time type GL account key (integer, record number). Read-only."""
    accountno: str | None | Unset = UNSET
    """Time type GL account (text). Read-only."""
    accounttitle: str | None | Unset = UNSET
    """Time type GL account title (text). Read-only."""
    offsetaccountkey: int | None | Unset = UNSET
    """Offset account key (integer, record number). Read-only."""
    offsetaccountno: str | None | Unset = UNSET
    """Offset account (text). Read-only."""
    offsetaccounttitle: str | None | Unset = UNSET
    """Offset account title (text). Read-only."""
    contraaccountkey: int | None | Unset = UNSET
    """Contra account key (integer, record number). Read-only."""
    contraaccountno: str | None | Unset = UNSET
    """Contra account (text). Read-only."""
    contraaccounttitle: str | None | Unset = UNSET
    """Contra account title (text). Read-only."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Read-only."""
    earningtypekey: int | None | Unset = UNSET
    """Earning type key (integer, record number). Read-only."""
    earningtypename: str | None | Unset = UNSET
    """Earning type (text). Read-only."""
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
        "TIMETYPE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("NAME", TEXT, "?", label="Time type", access="read"),
            el("ACCOUNTKEY", INTEGER, "?", label="Time type GL account key", access="read"),
            el("ACCOUNTNO", TEXT, "?", label="Time type GL account", access="read"),
            el("ACCOUNTTITLE", TEXT, "?", label="Time type GL account title", access="read"),
            el("OFFSETACCOUNTKEY", INTEGER, "?", label="Offset account key", access="read"),
            el("OFFSETACCOUNTNO", TEXT, "?", label="Offset account", access="read"),
            el("OFFSETACCOUNTTITLE", TEXT, "?", label="Offset account title", access="read"),
            el("CONTRAACCOUNTKEY", INTEGER, "?", label="Contra account key", access="read"),
            el("CONTRAACCOUNTNO", TEXT, "?", label="Contra account", access="read"),
            el("CONTRAACCOUNTTITLE", TEXT, "?", label="Contra account title", access="read"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", access="read"),
            el("EARNINGTYPEKEY", INTEGER, "?", label="Earning type key", access="read"),
            el("EARNINGTYPENAME", TEXT, "?", label="Earning type", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Time type",
        key="RECORDNO",
        name_key="NAME",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery"),
        relationships=(
            Relationship("GLACCOUNT", "GLACCOUNT", "MANY2ONE", "ACCOUNTKEY", "Time Type GL Account"),
            Relationship("OFFSETACCOUNT", "GLACCOUNT", "MANY2ONE", "OFFSETACCTKEY", "Offset Account"),
            Relationship("EARNINGTYPE", "EARNINGTYPE", "MANY2ONE", "EARNINGTYPEKEY", "Earning Type"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_timetype(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[TIMETYPE]:
    """Find records of Time type (TIMETYPE).

    Answers `Records[TIMETYPE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/time-types/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="TIMETYPE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_timetype(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[TIMETYPE]:
    """Read records of Time type (TIMETYPE) by key.

    Answers `Records[TIMETYPE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/time-types/
    """
    from intacct.common.read import read

    return read(
        object="TIMETYPE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_timetype(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[TIMETYPE]:
    """Read records of Time type (TIMETYPE) by the identifier that people use.

    Answers `Records[TIMETYPE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/time-types/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="TIMETYPE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _TIMETYPEFields(Fields):
        """Fields of TIMETYPE."""

        recordno: Field[int]
        name: Field[str]
        accountkey: Field[int]
        accountno: Field[str]
        accounttitle: Field[str]
        offsetaccountkey: Field[int]
        offsetaccountno: Field[str]
        offsetaccounttitle: Field[str]
        contraaccountkey: Field[int]
        contraaccountno: Field[str]
        contraaccounttitle: Field[str]
        status: Field[str]
        earningtypekey: Field[int]
        earningtypename: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        glaccount: _GLACCOUNTFields
        offsetaccount: _GLACCOUNTFields
        earningtype: _EARNINGTYPEFields
        melocation: _LOCATIONFields
