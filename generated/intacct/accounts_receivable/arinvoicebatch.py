# Generated from spec/accounts_receivable/ARINVOICEBATCH.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ARINVOICEBATCH."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Final, Literal, TypeAlias, get_args

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["ARINVOICEBATCH", "query_arinvoicebatch", "read_arinvoicebatch"]

_Recordtype: TypeAlias = Literal[
    "pi",
    "pp",
    "pa",
    "pb",
    "pd",
    "pe",
    "pr",
    "ph",
    "ri",
    "rp",
    "ra",
    "rd",
    "ro",
    "rc",
    "rf",
    "re",
    "rr",
    "ei",
    "ep",
    "ea",
    "cm",
    "ch",
    "ci",
]
_RECORDTYPE: Final = Enumeration(*get_args(_Recordtype))


@model
class ARINVOICEBATCH(Object):
    """Invoice summary (ARINVOICEBATCH).

    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Related to 3 other objects for queries.
    Reference: https://developer.intacct.com/api/accounts-receivable/ar-summaries/
    """

    fields: ClassVar[_ARINVOICEBATCHFields]

    recordno: str | None | Unset = UNSET
    """Record number (text). Read-only."""
    title: str | None | Unset = UNSET
    """Summary name (text). Read-only."""
    created: datetime.date | None | Unset = UNSET
    """GL posting date (date, mm/dd/yyyy). Read-only."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Read-only."""
    recordtype: _Recordtype | None | Unset = UNSET
    """Record type (text). Allowed: pi, pp, pa, pb, pd, pe, pr, ph, ri, rp, ra, rd, ro, rc, rf, re, rr, ei, ep, ea,
    cm, ch, ci. Read-only.
    """
    total: Decimal | None | Unset = UNSET
    """Total (decimal). Read-only."""
    open: Literal["Open", "Closed"] | None | Unset = UNSET
    """Open or closed (text). Allowed: Open, Closed. Read-only."""
    parentkey: str | None | Unset = UNSET
    """Parent batch (text). Read-only."""
    nogl: bool | None | Unset = UNSET
    """Not for GL posting (boolean, true or false). Read-only."""
    accountnokey: str | None | Unset = UNSET
    """Bank account ID (text). Read-only."""
    autocreated: Literal["Auto-Summary", "Manual"] | None | Unset = UNSET
    """Created (text). Allowed: Auto-Summary, Manual. Read-only."""
    systemgenerated: bool | None | Unset = UNSET
    """System generated (boolean, true or false). Whether the gateway made it rather than a user. Read-only."""
    userkey: int | None | Unset = UNSET
    """User (integer). Read-only."""
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
        "ARINVOICEBATCH",
        unordered(
            el("RECORDNO", TEXT, "?", label="Record number", access="read"),
            el("TITLE", TEXT, "?", label="Summary name", access="read"),
            el("CREATED", DATE, "?", label="GL posting date", access="read"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", access="read"),
            el("RECORDTYPE", _RECORDTYPE, "?", label="Record type", access="read"),
            el("TOTAL", DECIMAL, "?", label="Total", access="read"),
            el("OPEN", Enumeration("Open", "Closed"), "?", label="Open or closed", access="read"),
            el("PARENTKEY", TEXT, "?", label="Parent batch", access="read"),
            el("NOGL", BOOLEAN, "?", label="Not for GL posting", access="read"),
            el("ACCOUNTNOKEY", TEXT, "?", label="Bank account ID", access="read"),
            el("AUTOCREATED", Enumeration("Auto-Summary", "Manual"), "?", label="Created", access="read"),
            el("SYSTEMGENERATED", BOOLEAN, "?", label="System generated", access="read"),
            el("USERKEY", INTEGER, "?", label="User", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Invoice summary",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_arinvoicebatch(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[ARINVOICEBATCH]:
    """Find records of Invoice summary (ARINVOICEBATCH).

    Answers `Records[ARINVOICEBATCH]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-receivable/ar-summaries/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="ARINVOICEBATCH",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_arinvoicebatch(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[ARINVOICEBATCH]:
    """Read records of Invoice summary (ARINVOICEBATCH) by key.

    Answers `Records[ARINVOICEBATCH]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-receivable/ar-summaries/
    """
    from intacct.common.read import read

    return read(
        object="ARINVOICEBATCH", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _ARINVOICEBATCHFields(Fields):
        """Fields of ARINVOICEBATCH."""

        recordno: Field[str]
        title: Field[str]
        created: Field[datetime.date]
        status: Field[str]
        recordtype: Field[str]
        total: Field[Decimal]
        open: Field[str]
        parentkey: Field[str]
        nogl: Field[bool]
        accountnokey: Field[str]
        autocreated: Field[str]
        systemgenerated: Field[bool]
        userkey: Field[int]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
