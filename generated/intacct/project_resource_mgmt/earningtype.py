# Generated from spec/project_resource_mgmt/EARNINGTYPE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object EARNINGTYPE."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.general_ledger.glaccount import _GLACCOUNTFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["EARNINGTYPE", "query_earningtype", "read_by_name_earningtype", "read_earningtype"]


@model
class EARNINGTYPE(Object):
    """Earning type (EARNINGTYPE).

    Key: RECORDNO. Identified by people as NAME. Operations: lookup, inspect, query, read, readByName and
    readByQuery.
    Related to 4 other objects for queries.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/earning-types/
    """

    fields: ClassVar[_EARNINGTYPEFields]

    recordno: str | None | Unset = UNSET
    """Record number (text). Read-only."""
    name: str | None | Unset = UNSET
    """Earning type name (text). Read-only."""
    method: Literal["Hourly", "Salary"] | None | Unset = UNSET
    """Calculation method (text). Allowed: Hourly, Salary. Read-only."""
    billableacctkey: str | None | Unset = UNSET
    """GL account billable time key (text). Read-only."""
    nonbillableacctkey: str | None | Unset = UNSET
    """GL account non-billable time key (text). Read-only."""
    billableacctno: str | None | Unset = UNSET
    """GL account billable time (text). Read-only."""
    nonbillableacctno: str | None | Unset = UNSET
    """GL account non-billable time (text). Read-only."""
    ratemultiplier: Decimal | None | Unset = UNSET
    """Rate multiplier (decimal). Read-only."""
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
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "EARNINGTYPE",
        unordered(
            el("RECORDNO", TEXT, "?", label="Record number", access="read"),
            el("NAME", TEXT, "?", label="Earning type name", access="read"),
            el("METHOD", Enumeration("Hourly", "Salary"), "?", label="Calculation method", access="read"),
            el("BILLABLEACCTKEY", TEXT, "?", label="GL account billable time key", access="read"),
            el("NONBILLABLEACCTKEY", TEXT, "?", label="GL account non-billable time key", access="read"),
            el("BILLABLEACCTNO", TEXT, "?", label="GL account billable time", access="read"),
            el("NONBILLABLEACCTNO", TEXT, "?", label="GL account non-billable time", access="read"),
            el("RATEMULTIPLIER", DECIMAL, "?", label="Rate multiplier", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Earning type",
        key="RECORDNO",
        name_key="NAME",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery"),
        relationships=(
            Relationship("BILLABLEACCT", "GLACCOUNT", "MANY2ONE", "BILLABLEACCTKEY", "GL account billable time"),
            Relationship(
                "NONBILLABLEACCT", "GLACCOUNT", "MANY2ONE", "NONBILLABLEACCTKEY", "GL account non-billable time"
            ),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_earningtype(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[EARNINGTYPE]:
    """Find records of Earning type (EARNINGTYPE).

    Answers `Records[EARNINGTYPE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/earning-types/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="EARNINGTYPE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_earningtype(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[EARNINGTYPE]:
    """Read records of Earning type (EARNINGTYPE) by key.

    Answers `Records[EARNINGTYPE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/earning-types/
    """
    from intacct.common.read import read

    return read(
        object="EARNINGTYPE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_earningtype(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[EARNINGTYPE]:
    """Read records of Earning type (EARNINGTYPE) by the identifier that people use.

    Answers `Records[EARNINGTYPE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/earning-types/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="EARNINGTYPE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _EARNINGTYPEFields(Fields):
        """Fields of EARNINGTYPE."""

        recordno: Field[str]
        name: Field[str]
        method: Field[str]
        billableacctkey: Field[str]
        nonbillableacctkey: Field[str]
        billableacctno: Field[str]
        nonbillableacctno: Field[str]
        ratemultiplier: Field[Decimal]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
        billableacct: _GLACCOUNTFields
        nonbillableacct: _GLACCOUNTFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
