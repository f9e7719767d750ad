# Generated from spec/consolidations/GCOWNERSHIPSTRUCTURE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GCOWNERSHIPSTRUCTURE."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct.common.update import update
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "GCOWNERSHIPSTRUCTURE",
    "create_gcownershipstructure",
    "delete_gcownershipstructure",
    "query_gcownershipstructure",
    "read_by_name_gcownershipstructure",
    "read_gcownershipstructure",
    "update_gcownershipstructure",
]


@model
class GCOWNERSHIPSTRUCTURE(Object):
    """Ownership structure (GCOWNERSHIPSTRUCTURE).

    Key: RECORDNO. Identified by people as STRUCTURENAME. Operations: lookup, inspect, query, read, readByName,
    create, update and delete.
    Reference: https://developer.intacct.com/api/consolidations/ownership-structures/
    """

    fields: ClassVar[_GCOWNERSHIPSTRUCTUREFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """
    structurename: str | None | Unset = UNSET
    """Name (text). Required in create."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Default: active."""
    autoelimination: bool | None | Unset = UNSET
    """Enable inter-entity auto-elimination (boolean, true or false). Default: false."""
    eliminatebyaffiliateentity: bool | None | Unset = UNSET
    """Eliminate by affiliate entity (boolean, true or false)."""
    sourcebookid: Literal["ACCRUAL", "CASH"] | None | Unset = UNSET
    """Accounting method (text). Allowed: ACCRUAL, CASH. Default: ACCRUAL."""
    journalsymbol: str | None | Unset = UNSET
    """User-defined journal for equity method (text). Read-only."""
    useradjbookid: str | None | Unset = UNSET
    """User-defined book for equity method (text)."""
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

    __wire__ = Wire(
        "GCOWNERSHIPSTRUCTURE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", required=("update",)),
            el("STRUCTURENAME", TEXT, "?", label="Name", required=("create",)),
            el("DESCRIPTION", TEXT, "?", label="Description"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", default="active"),
            el("AUTOELIMINATION", BOOLEAN, "?", label="Enable inter-entity auto-elimination", default="false"),
            el("ELIMINATEBYAFFILIATEENTITY", BOOLEAN, "?", label="Eliminate by affiliate entity"),
            el("SOURCEBOOKID", Enumeration("ACCRUAL", "CASH"), "?", label="Accounting method", default="ACCRUAL"),
            el("JOURNALSYMBOL", TEXT, "?", label="User-defined journal for equity method", access="read"),
            el("USERADJBOOKID", TEXT, "?", label="User-defined book for equity method"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Ownership structure",
        key="RECORDNO",
        name_key="STRUCTURENAME",
        operations=("lookup", "inspect", "query", "read", "readByName", "create", "update", "delete"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_gcownershipstructure(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[GCOWNERSHIPSTRUCTURE]:
    """Find records of Ownership structure (GCOWNERSHIPSTRUCTURE).

    Answers `Records[GCOWNERSHIPSTRUCTURE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/consolidations/ownership-structures/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="GCOWNERSHIPSTRUCTURE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_gcownershipstructure(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[GCOWNERSHIPSTRUCTURE]:
    """Read records of Ownership structure (GCOWNERSHIPSTRUCTURE) by key.

    Answers `Records[GCOWNERSHIPSTRUCTURE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/consolidations/ownership-structures/
    """
    from intacct.common.read import read

    return read(
        object="GCOWNERSHIPSTRUCTURE",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def read_by_name_gcownershipstructure(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[GCOWNERSHIPSTRUCTURE]:
    """Read records of Ownership structure (GCOWNERSHIPSTRUCTURE) by the identifier that people use.

    Answers `Records[GCOWNERSHIPSTRUCTURE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/consolidations/ownership-structures/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="GCOWNERSHIPSTRUCTURE",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def create_gcownershipstructure(
    *,
    structurename: str | None,
    description: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    autoelimination: bool | None | Unset = UNSET,
    eliminatebyaffiliateentity: bool | None | Unset = UNSET,
    sourcebookid: Literal["ACCRUAL", "CASH"] | None | Unset = UNSET,
    useradjbookid: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[GCOWNERSHIPSTRUCTURE]:
    """Create one record of Ownership structure (GCOWNERSHIPSTRUCTURE).

    Answers the record as `Records[GCOWNERSHIPSTRUCTURE]`, with its keys alone: RECORDNO and STRUCTURENAME.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/consolidations/ownership-structures/
    """
    from intacct.common.create import create

    return create(
        objects=[
            GCOWNERSHIPSTRUCTURE(
                structurename=structurename,
                description=description,
                status=status,
                autoelimination=autoelimination,
                eliminatebyaffiliateentity=eliminatebyaffiliateentity,
                sourcebookid=sourcebookid,
                useradjbookid=useradjbookid,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_gcownershipstructure(
    *,
    recordno: int | None,
    structurename: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    autoelimination: bool | None | Unset = UNSET,
    eliminatebyaffiliateentity: bool | None | Unset = UNSET,
    sourcebookid: Literal["ACCRUAL", "CASH"] | None | Unset = UNSET,
    useradjbookid: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[GCOWNERSHIPSTRUCTURE]:
    """Change one record of Ownership structure (GCOWNERSHIPSTRUCTURE); what is left out stays as it is.

    Answers the record as `Records[GCOWNERSHIPSTRUCTURE]`, with its keys alone: RECORDNO and STRUCTURENAME.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/consolidations/ownership-structures/
    """
    from intacct.common.update import update

    return update(
        objects=[
            GCOWNERSHIPSTRUCTURE(
                recordno=recordno,
                structurename=structurename,
                description=description,
                status=status,
                autoelimination=autoelimination,
                eliminatebyaffiliateentity=eliminatebyaffiliateentity,
                sourcebookid=sourcebookid,
                useradjbookid=useradjbookid,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_gcownershipstructure(keys: Listed) -> delete:
    """Delete records of Ownership structure (GCOWNERSHIPSTRUCTURE) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/consolidations/ownership-structures/
    """
    from intacct.common.delete import delete

    return delete(object="GCOWNERSHIPSTRUCTURE", keys=listed(keys))


if TYPE_CHECKING:

    class _GCOWNERSHIPSTRUCTUREFields(Fields):
        """Fields of GCOWNERSHIPSTRUCTURE."""

        recordno: Field[int]
        structurename: Field[str]
        description: Field[str]
        status: Field[str]
        autoelimination: Field[bool]
        eliminatebyaffiliateentity: Field[bool]
        sourcebookid: Field[str]
        journalsymbol: Field[str]
        useradjbookid: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        record_url: Field[str]
