# Generated from spec/general_ledger/ALLOCATION.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ALLOCATION."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct.common.update import update
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.general_ledger.allocationentry import ALLOCATIONENTRY
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "ALLOCATION",
    "create_allocation_object",
    "delete_allocation_object",
    "query_allocation",
    "read_allocation",
    "read_by_name_allocation",
    "update_allocation_object",
]


@model
class ALLOCATION(Object):
    """Transaction allocation (ALLOCATION).

    Key: RECORDNO. Identified by people as ALLOCATIONID. Operations: lookup, inspect, query, read, readByName,
    readByQuery, create, update and delete.
    Owns: ALLOCATIONENTRIES (ALLOCATIONENTRY).
    Related to 3 other objects for queries.
    Reference: https://developer.intacct.com/api/general-ledger/transaction-allocations/
    """

    fields: ClassVar[_ALLOCATIONFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without ALLOCATIONID.
    """
    allocationid: str | None | Unset = UNSET
    """Allocation ID (text). Required in create. Required in update without RECORDNO."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    type: Literal["Percentage", "Absolute", "Fixed amount with over/under logic"] | None | Unset = UNSET
    """Allocate by (text). Allowed: Percentage, Absolute, Fixed amount with over/under logic (since 2019.R4).
    Default: Percentage.
    """
    docnumber: str | None | Unset = UNSET
    """Document number (text)."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Default: active."""
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
    supdocid: str | None | Unset = UNSET
    """Attachment (text). ID of an attachment record, which can hold several files; not the name of a file."""
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
    allocationentries: list[ALLOCATIONENTRY] | None | Unset = UNSET
    """Transaction allocation lines. Required in create and update."""

    __wire__ = Wire(
        "ALLOCATION",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("ALLOCATIONID", TEXT, "?", label="Allocation ID", required=("create",)),
            el("DESCRIPTION", TEXT, "?", label="Description"),
            el(
                "TYPE",
                Enumeration("Percentage", "Absolute", "Fixed amount with over/under logic"),
                "?",
                label="Allocate by",
                default="Percentage",
            ),
            el("DOCNUMBER", TEXT, "?", label="Document number"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", default="active"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("SUPDOCID", TEXT, "?", label="Attachment"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "ALLOCATIONENTRIES",
                list_of(el("ALLOCATIONENTRY", Ref("intacct.general_ledger.allocationentry", "ALLOCATIONENTRY"), "*")),
                "?",
                label="Transaction allocation lines",
                required=("create", "update"),
            ),
        ),
        label="Transaction allocation",
        key="RECORDNO",
        name_key="ALLOCATIONID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_allocation(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[ALLOCATION]:
    """Find records of Transaction allocation (ALLOCATION).

    Answers `Records[ALLOCATION]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/transaction-allocations/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="ALLOCATION",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_allocation(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[ALLOCATION]:
    """Read records of Transaction allocation (ALLOCATION) by key.

    Answers `Records[ALLOCATION]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/transaction-allocations/
    """
    from intacct.common.read import read

    return read(
        object="ALLOCATION", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_allocation(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[ALLOCATION]:
    """Read records of Transaction allocation (ALLOCATION) by the identifier that people use.

    Answers `Records[ALLOCATION]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/transaction-allocations/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="ALLOCATION", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_allocation_object(
    *,
    allocationid: str | None,
    allocationentries: list[ALLOCATIONENTRY] | None,
    description: str | None | Unset = UNSET,
    type: Literal["Percentage", "Absolute", "Fixed amount with over/under logic"] | None | Unset = UNSET,
    docnumber: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    supdocid: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[ALLOCATION]:
    """Create one record of Transaction allocation (ALLOCATION).

    Answers the record as `Records[ALLOCATION]`, with its keys alone: RECORDNO and ALLOCATIONID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/transaction-allocations/
    """
    from intacct.common.create import create

    return create(
        objects=[
            ALLOCATION(
                allocationid=allocationid,
                description=description,
                type=type,
                docnumber=docnumber,
                status=status,
                supdocid=supdocid,
                allocationentries=allocationentries,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_allocation_object(
    *,
    allocationentries: list[ALLOCATIONENTRY] | None,
    recordno: int | None | Unset = UNSET,
    allocationid: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    type: Literal["Percentage", "Absolute", "Fixed amount with over/under logic"] | None | Unset = UNSET,
    docnumber: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    supdocid: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[ALLOCATION]:
    """Change one record of Transaction allocation (ALLOCATION); what is left out stays as it is.

    Answers the record as `Records[ALLOCATION]`, with its keys alone: RECORDNO and ALLOCATIONID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/transaction-allocations/
    """
    from intacct.common.update import update

    return update(
        objects=[
            ALLOCATION(
                recordno=recordno,
                allocationid=allocationid,
                description=description,
                type=type,
                docnumber=docnumber,
                status=status,
                supdocid=supdocid,
                allocationentries=allocationentries,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_allocation_object(keys: Listed) -> delete:
    """Delete records of Transaction allocation (ALLOCATION) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/transaction-allocations/
    """
    from intacct.common.delete import delete

    return delete(object="ALLOCATION", keys=listed(keys))


if TYPE_CHECKING:

    class _ALLOCATIONFields(Fields):
        """Fields of ALLOCATION."""

        recordno: Field[int]
        allocationid: Field[str]
        description: Field[str]
        type: Field[str]
        docnumber: Field[str]
        status: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        supdocid: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
