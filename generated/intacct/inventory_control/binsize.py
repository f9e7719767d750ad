# Generated from spec/inventory_control/BINSIZE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object BINSIZE."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATETIME, INTEGER, TEXT
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
    "BINSIZE",
    "create_binsize",
    "delete_binsize",
    "query_binsize",
    "read_binsize",
    "read_by_name_binsize",
    "update_binsize",
]


@model
class BINSIZE(Object):
    """Bin size (BINSIZE).

    Key: RECORDNO. Identified by people as SIZEID. Operations: lookup, inspect, query, read, readByName,
    readByQuery, create, update and delete.
    Reference: https://developer.intacct.com/api/inventory-control/bin-sizes/
    """

    fields: ClassVar[_BINSIZEFields]

    recordno: int | None | Unset = UNSET
    """Record no. (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without size ID.
    """
    sizeid: str | None | Unset = UNSET
    """Bin size ID (text). Required in create. Required in update without RECORDNO."""
    sizedesc: str | None | Unset = UNSET
    """Bin size description (text)."""
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
        "BINSIZE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record no."),
            el("SIZEID", TEXT, "?", label="Bin size ID", required=("create",)),
            el("SIZEDESC", TEXT, "?", label="Bin size description"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Bin size",
        key="RECORDNO",
        name_key="SIZEID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_binsize(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[BINSIZE]:
    """Find records of Bin size (BINSIZE).

    Answers `Records[BINSIZE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/bin-sizes/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="BINSIZE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_binsize(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[BINSIZE]:
    """Read records of Bin size (BINSIZE) by key.

    Answers `Records[BINSIZE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/bin-sizes/
    """
    from intacct.common.read import read

    return read(
        object="BINSIZE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_binsize(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[BINSIZE]:
    """Read records of Bin size (BINSIZE) by the identifier that people use.

    Answers `Records[BINSIZE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/bin-sizes/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="BINSIZE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_binsize(
    *, sizeid: str | None, sizedesc: str | None | Unset = UNSET, extra: dict[str, ExtraValue] | None = None
) -> create[BINSIZE]:
    """Create one record of Bin size (BINSIZE).

    Answers the record as `Records[BINSIZE]`, with its keys alone: RECORDNO and SIZEID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/bin-sizes/
    """
    from intacct.common.create import create

    return create(objects=[BINSIZE(sizeid=sizeid, sizedesc=sizedesc, extra={} if extra is None else extra)])


@stub
def update_binsize(
    *,
    recordno: int | None | Unset = UNSET,
    sizeid: str | None | Unset = UNSET,
    sizedesc: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[BINSIZE]:
    """Change one record of Bin size (BINSIZE); what is left out stays as it is.

    Answers the record as `Records[BINSIZE]`, with its keys alone: RECORDNO and SIZEID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/bin-sizes/
    """
    from intacct.common.update import update

    return update(
        objects=[BINSIZE(recordno=recordno, sizeid=sizeid, sizedesc=sizedesc, extra={} if extra is None else extra)]
    )


@stub
def delete_binsize(keys: Listed) -> delete:
    """Delete records of Bin size (BINSIZE) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/bin-sizes/
    """
    from intacct.common.delete import delete

    return delete(object="BINSIZE", keys=listed(keys))


if TYPE_CHECKING:

    class _BINSIZEFields(Fields):
        """Fields of BINSIZE."""

        recordno: Field[int]
        sizeid: Field[str]
        sizedesc: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        record_url: Field[str]
