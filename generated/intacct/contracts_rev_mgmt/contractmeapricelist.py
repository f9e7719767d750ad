# Generated from spec/contracts_rev_mgmt/CONTRACTMEAPRICELIST.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CONTRACTMEAPRICELIST."""

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
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = [
    "CONTRACTMEAPRICELIST",
    "query_contractmeapricelist",
    "read_by_name_contractmeapricelist",
    "read_contractmeapricelist",
]


@model
class CONTRACTMEAPRICELIST(Object):
    """MEA price list (CONTRACTMEAPRICELIST).

    Key: RECORDNO. Identified by people as NAME. Operations: lookup, inspect, query, read, readByName and
    readByQuery.
    Related to 2 other objects for queries.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/mea-price-lists/
    """

    fields: ClassVar[_CONTRACTMEAPRICELISTFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
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
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Stored as T or F. Read-only."""
    name: str | None | Unset = UNSET
    """Price list name (text). Read-only."""
    description: str | None | Unset = UNSET
    """Description (text). Read-only."""
    pricelisttype: Literal["M"] | None | Unset = UNSET
    """Price list for (text). Allowed: M. Read-only."""
    isdefault: bool | None | Unset = UNSET
    """Is default (boolean, true or false). Read-only."""
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text). Login ID of the user who entered it. Read-only."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text). Login ID of the user who last changed it. Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "CONTRACTMEAPRICELIST",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", access="read"),
            el("NAME", TEXT, "?", label="Price list name", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Description", access="read"),
            el("PRICELISTTYPE", Enumeration("M"), "?", label="Price list for", access="read"),
            el("ISDEFAULT", BOOLEAN, "?", label="Is default", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="MEA price list",
        key="RECORDNO",
        name_key="NAME",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery"),
        relationships=(
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_contractmeapricelist(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[CONTRACTMEAPRICELIST]:
    """Find records of MEA price list (CONTRACTMEAPRICELIST).

    Answers `Records[CONTRACTMEAPRICELIST]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/mea-price-lists/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="CONTRACTMEAPRICELIST",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_contractmeapricelist(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[CONTRACTMEAPRICELIST]:
    """Read records of MEA price list (CONTRACTMEAPRICELIST) by key.

    Answers `Records[CONTRACTMEAPRICELIST]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/mea-price-lists/
    """
    from intacct.common.read import read

    return read(
        object="CONTRACTMEAPRICELIST",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def read_by_name_contractmeapricelist(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[CONTRACTMEAPRICELIST]:
    """Read records of MEA price list (CONTRACTMEAPRICELIST) by the identifier that people use.

    Answers `Records[CONTRACTMEAPRICELIST]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/mea-price-lists/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="CONTRACTMEAPRICELIST",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _CONTRACTMEAPRICELISTFields(Fields):
        """Fields of CONTRACTMEAPRICELIST."""

        recordno: Field[int]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        status: Field[str]
        name: Field[str]
        description: Field[str]
        pricelisttype: Field[str]
        isdefault: Field[bool]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
