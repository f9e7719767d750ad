# Generated from spec/consolidations/GCOWNERSHIPSTRUCTUREDETAIL.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GCOWNERSHIPSTRUCTUREDETAIL."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.update import update
    from intacct.consolidations.gcownershipentity import GCOWNERSHIPENTITY
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "GCOWNERSHIPSTRUCTUREDETAIL",
    "create_gcownershipstructuredetail",
    "delete_gcownershipstructuredetail",
    "query_gcownershipstructuredetail",
    "read_gcownershipstructuredetail",
    "update_gcownershipstructuredetail",
]


@model
class GCOWNERSHIPSTRUCTUREDETAIL(Object):
    """Ownership structure detail (GCOWNERSHIPSTRUCTUREDETAIL).

    Key: RECORDNO. Operations: lookup, inspect, query, read, create, update and delete.
    Owns: GCOWNERSHIPENTITIES (GCOWNERSHIPENTITY).
    Reference: https://developer.intacct.com/api/consolidations/ownership-structures/
    """

    fields: ClassVar[_GCOWNERSHIPSTRUCTUREDETAILFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update, to say which record is meant.
    """
    structurename: str | None | Unset = UNSET
    """Ownership structure name (text). Required in create."""
    fromperiod: str | None | Unset = UNSET
    """Reporting period effective start date (text). Required in create."""
    comment: str | None | Unset = UNSET
    """Comment (text)."""
    state: str | None | Unset = UNSET
    """Period state (text). Known values: draft, activated, review. Default: draft."""
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
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    gcownershipentities: list[GCOWNERSHIPENTITY] | None | Unset = UNSET
    """An ownership entities. Required in create."""
    structurekey: str | None | Unset = UNSET
    """Structure key (text). Write-only."""

    __wire__ = Wire(
        "GCOWNERSHIPSTRUCTUREDETAIL",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("STRUCTURENAME", TEXT, "?", label="Ownership structure name", required=("create",)),
            el("FROMPERIOD", TEXT, "?", label="Reporting period effective start date", required=("create",)),
            el("COMMENT", TEXT, "?", label="Comment"),
            el("STATE", TEXT, "?", label="Period state", open_values=("draft", "activated", "review"), default="draft"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", default="active"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "GCOWNERSHIPENTITIES",
                list_of(
                    el("GCOWNERSHIPENTITY", Ref("intacct.consolidations.gcownershipentity", "GCOWNERSHIPENTITY"), "*")
                ),
                "?",
                label="An ownership entities",
                required=("create",),
            ),
            el("STRUCTUREKEY", TEXT, "?", label="Structure key", access="write"),
        ),
        label="Ownership structure detail",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "create", "update", "delete"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_gcownershipstructuredetail(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[GCOWNERSHIPSTRUCTUREDETAIL]:
    """Find records of Ownership structure detail (GCOWNERSHIPSTRUCTUREDETAIL).

    Answers `Records[GCOWNERSHIPSTRUCTUREDETAIL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/consolidations/ownership-structures/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="GCOWNERSHIPSTRUCTUREDETAIL",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_gcownershipstructuredetail(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[GCOWNERSHIPSTRUCTUREDETAIL]:
    """Read records of Ownership structure detail (GCOWNERSHIPSTRUCTUREDETAIL) by key.

    Answers `Records[GCOWNERSHIPSTRUCTUREDETAIL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/consolidations/ownership-structures/
    """
    from intacct.common.read import read

    return read(
        object="GCOWNERSHIPSTRUCTUREDETAIL",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def create_gcownershipstructuredetail(
    *,
    structurename: str | None,
    fromperiod: str | None,
    gcownershipentities: list[GCOWNERSHIPENTITY] | None,
    comment: str | None | Unset = UNSET,
    state: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    structurekey: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[GCOWNERSHIPSTRUCTUREDETAIL]:
    """Create one record of Ownership structure detail (GCOWNERSHIPSTRUCTUREDETAIL).

    Answers the record as `Records[GCOWNERSHIPSTRUCTUREDETAIL]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/consolidations/ownership-structures/
    """
    from intacct.common.create import create

    return create(
        objects=[
            GCOWNERSHIPSTRUCTUREDETAIL(
                structurename=structurename,
                fromperiod=fromperiod,
                comment=comment,
                state=state,
                status=status,
                gcownershipentities=gcownershipentities,
                structurekey=structurekey,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_gcownershipstructuredetail(
    *,
    recordno: int | None | Unset = UNSET,
    structurename: str | None | Unset = UNSET,
    fromperiod: str | None | Unset = UNSET,
    comment: str | None | Unset = UNSET,
    state: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    gcownershipentities: list[GCOWNERSHIPENTITY] | None | Unset = UNSET,
    structurekey: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[GCOWNERSHIPSTRUCTUREDETAIL]:
    """Change one record of Ownership structure detail (GCOWNERSHIPSTRUCTUREDETAIL); what is left out stays as it
    is.

    Answers the record as `Records[GCOWNERSHIPSTRUCTUREDETAIL]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/consolidations/ownership-structures/
    """
    from intacct.common.update import update

    return update(
        objects=[
            GCOWNERSHIPSTRUCTUREDETAIL(
                recordno=recordno,
                structurename=structurename,
                fromperiod=fromperiod,
                comment=comment,
                state=state,
                status=status,
                gcownershipentities=gcownershipentities,
                structurekey=structurekey,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_gcownershipstructuredetail(keys: Listed) -> delete:
    """Delete records of Ownership structure detail (GCOWNERSHIPSTRUCTUREDETAIL) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/consolidations/ownership-structures/
    """
    from intacct.common.delete import delete

    return delete(object="GCOWNERSHIPSTRUCTUREDETAIL", keys=listed(keys))


if TYPE_CHECKING:

    class _GCOWNERSHIPSTRUCTUREDETAILFields(Fields):
        """Fields of GCOWNERSHIPSTRUCTUREDETAIL."""

        recordno: Field[int]
        structurename: Field[str]
        fromperiod: Field[str]
        comment: Field[str]
        state: Field[str]
        status: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        record_url: Field[str]
