# Generated from spec/general_ledger/GLACCTALLOCATIONGRP.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GLACCTALLOCATIONGRP."""

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
    from intacct.common.update import update
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.general_ledger.glacctallocationgrpmember import (
        GLACCTALLOCATIONGRPMEMBER,
        _GLACCTALLOCATIONGRPMEMBERFields,
    )
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "GLACCTALLOCATIONGRP",
    "create_glacctallocationgrp",
    "delete_glacctallocationgrp",
    "query_glacctallocationgrp",
    "read_glacctallocationgrp",
    "update_glacctallocationgrp",
]


@model
class GLACCTALLOCATIONGRP(Object):
    """Account allocation group (GLACCTALLOCATIONGRP).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery, create, update and delete.
    Owns: GLACCTALLOCATIONGRPMEMBERS (GLACCTALLOCATIONGRPMEMBER).
    Related to 3 other objects for queries.
    Reference: https://developer.intacct.com/api/general-ledger/account-allocation-groups/
    """

    fields: ClassVar[_GLACCTALLOCATIONGRPFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """
    name: str | None | Unset = UNSET
    """Group name (text). Required in create."""
    description: str | None | Unset = UNSET
    """Description (text). Required in create."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Default: active."""
    grperrorprocessingmethod: str | None | Unset = UNSET
    """Group error processing method (text). Stored as E or S.
    - Some values are whole sentences and are not listed.
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
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text). Login ID of the user who entered it. Read-only."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text). Login ID of the user who last changed it. Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    glacctallocationgrpmembers: list[GLACCTALLOCATIONGRPMEMBER] | None | Unset = UNSET
    """Account allocation group members. Required in create."""

    __wire__ = Wire(
        "GLACCTALLOCATIONGRP",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", required=("update",)),
            el("NAME", TEXT, "?", label="Group name", required=("create",)),
            el("DESCRIPTION", TEXT, "?", label="Description", required=("create",)),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", default="active"),
            el("GRPERRORPROCESSINGMETHOD", TEXT, "?", label="Group error processing method"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "GLACCTALLOCATIONGRPMEMBERS",
                list_of(
                    el(
                        "GLACCTALLOCATIONGRPMEMBER",
                        Ref("intacct.general_ledger.glacctallocationgrpmember", "GLACCTALLOCATIONGRPMEMBER"),
                        "*",
                    )
                ),
                "?",
                label="Account allocation group members",
                required=("create",),
            ),
        ),
        label="Account allocation group",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("GLACCTALLOCATIONGRPMEMBER", "GLACCTALLOCATIONGRPMEMBER", "MANY2ONE", "RECORDNO"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_glacctallocationgrp(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[GLACCTALLOCATIONGRP]:
    """Find records of Account allocation group (GLACCTALLOCATIONGRP).

    Answers `Records[GLACCTALLOCATIONGRP]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/account-allocation-groups/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="GLACCTALLOCATIONGRP",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_glacctallocationgrp(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[GLACCTALLOCATIONGRP]:
    """Read records of Account allocation group (GLACCTALLOCATIONGRP) by key.

    Answers `Records[GLACCTALLOCATIONGRP]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/account-allocation-groups/
    """
    from intacct.common.read import read

    return read(
        object="GLACCTALLOCATIONGRP",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def create_glacctallocationgrp(
    *,
    name: str | None,
    description: str | None,
    glacctallocationgrpmembers: list[GLACCTALLOCATIONGRPMEMBER] | None,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    grperrorprocessingmethod: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[GLACCTALLOCATIONGRP]:
    """Create one record of Account allocation group (GLACCTALLOCATIONGRP).

    Answers the record as `Records[GLACCTALLOCATIONGRP]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/account-allocation-groups/
    """
    from intacct.common.create import create

    return create(
        objects=[
            GLACCTALLOCATIONGRP(
                name=name,
                description=description,
                status=status,
                grperrorprocessingmethod=grperrorprocessingmethod,
                glacctallocationgrpmembers=glacctallocationgrpmembers,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_glacctallocationgrp(
    *,
    recordno: int | None,
    name: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    grperrorprocessingmethod: str | None | Unset = UNSET,
    glacctallocationgrpmembers: list[GLACCTALLOCATIONGRPMEMBER] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[GLACCTALLOCATIONGRP]:
    """Change one record of Account allocation group (GLACCTALLOCATIONGRP); what is left out stays as it is.

    Answers the record as `Records[GLACCTALLOCATIONGRP]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/account-allocation-groups/
    """
    from intacct.common.update import update

    return update(
        objects=[
            GLACCTALLOCATIONGRP(
                recordno=recordno,
                name=name,
                description=description,
                status=status,
                grperrorprocessingmethod=grperrorprocessingmethod,
                glacctallocationgrpmembers=glacctallocationgrpmembers,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_glacctallocationgrp(keys: Listed) -> delete:
    """Delete records of Account allocation group (GLACCTALLOCATIONGRP) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/account-allocation-groups/
    """
    from intacct.common.delete import delete

    return delete(object="GLACCTALLOCATIONGRP", keys=listed(keys))


if TYPE_CHECKING:

    class _GLACCTALLOCATIONGRPFields(Fields):
        """Fields of GLACCTALLOCATIONGRP."""

        recordno: Field[int]
        name: Field[str]
        description: Field[str]
        status: Field[str]
        grperrorprocessingmethod: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
        glacctallocationgrpmember: _GLACCTALLOCATIONGRPMEMBERFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
