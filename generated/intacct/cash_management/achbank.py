# Generated from spec/cash_management/ACHBANK.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ACHBANK."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATETIME, INTEGER, TEXT, Enumeration
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

__all__ = ["ACHBANK", "query_achbank", "read_achbank", "read_by_name_achbank"]


@model
class ACHBANK(Object):
    """ACH bank configuration (ACHBANK).

    Key: RECORDNO. Identified by people as ACHBANKID. Operations: lookup, inspect, query, read, readByName and
    readByQuery.
    Related to 1 other object for queries.
    Reference: https://developer.intacct.com/api/cash-management/ach-bank-configs/
    """

    fields: ClassVar[_ACHBANKFields]

    achbankid: str | None | Unset = UNSET
    """ACH bank ID (text). Read-only."""
    destinationname: str | None | Unset = UNSET
    """Immediate destination name (text). Read-only."""
    destinationid: str | None | Unset = UNSET
    """Immediate destination ID (text). Read-only."""
    originname: str | None | Unset = UNSET
    """Immediate origin name (text). Read-only."""
    originid: str | None | Unset = UNSET
    """Immediate origin ID (text). Read-only."""
    referencecode: str | None | Unset = UNSET
    """Reference code (text). Read-only."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Read-only."""
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
    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    eofmarker: bool | None | Unset = UNSET
    """Include EOF marker (boolean, true or false). Read-only."""
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
        "ACHBANK",
        unordered(
            el("ACHBANKID", TEXT, "?", label="ACH bank ID", access="read"),
            el("DESTINATIONNAME", TEXT, "?", label="Immediate destination name", access="read"),
            el("DESTINATIONID", TEXT, "?", label="Immediate destination ID", access="read"),
            el("ORIGINNAME", TEXT, "?", label="Immediate origin name", access="read"),
            el("ORIGINID", TEXT, "?", label="Immediate origin ID", access="read"),
            el("REFERENCECODE", TEXT, "?", label="Reference code", access="read"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("EOFMARKER", BOOLEAN, "?", label="Include EOF marker", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="ACH bank configuration",
        key="RECORDNO",
        name_key="ACHBANKID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery"),
        relationships=(
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_achbank(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[ACHBANK]:
    """Find records of ACH bank configuration (ACHBANK).

    Answers `Records[ACHBANK]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/cash-management/ach-bank-configs/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="ACHBANK",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_achbank(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[ACHBANK]:
    """Read records of ACH bank configuration (ACHBANK) by key.

    Answers `Records[ACHBANK]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/cash-management/ach-bank-configs/
    """
    from intacct.common.read import read

    return read(
        object="ACHBANK", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_achbank(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[ACHBANK]:
    """Read records of ACH bank configuration (ACHBANK) by the identifier that people use.

    Answers `Records[ACHBANK]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/cash-management/ach-bank-configs/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="ACHBANK", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _ACHBANKFields(Fields):
        """Fields of ACHBANK."""

        achbankid: Field[str]
        destinationname: Field[str]
        destinationid: Field[str]
        originname: Field[str]
        originid: Field[str]
        referencecode: Field[str]
        status: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        recordno: Field[int]
        eofmarker: Field[bool]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        melocation: _LOCATIONFields
