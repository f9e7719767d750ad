# Generated from spec/inventory_control/BINFACE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object BINFACE."""

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
    "BINFACE",
    "create_binface",
    "delete_binface",
    "query_binface",
    "read_binface",
    "read_by_name_binface",
    "update_binface",
]


@model
class BINFACE(Object):
    """Bin face (BINFACE).

    Key: RECORDNO. Identified by people as FACEID. Operations: lookup, inspect, query, read, readByName,
    readByQuery, create, update and delete.
    Reference: https://developer.intacct.com/api/inventory-control/bin-faces/
    """

    fields: ClassVar[_BINFACEFields]

    recordno: int | None | Unset = UNSET
    """Record no. (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without face ID.
    """
    faceid: str | None | Unset = UNSET
    """Bin face ID (text). Required in create. Required in update without RECORDNO."""
    facedesc: str | None | Unset = UNSET
    """Bin face description (text)."""
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
        "BINFACE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record no."),
            el("FACEID", TEXT, "?", label="Bin face ID", required=("create",)),
            el("FACEDESC", TEXT, "?", label="Bin face description"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Bin face",
        key="RECORDNO",
        name_key="FACEID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_binface(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[BINFACE]:
    """Find records of Bin face (BINFACE).

    Answers `Records[BINFACE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/bin-faces/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="BINFACE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_binface(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[BINFACE]:
    """Read records of Bin face (BINFACE) by key.

    Answers `Records[BINFACE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/bin-faces/
    """
    from intacct.common.read import read

    return read(
        object="BINFACE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_binface(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[BINFACE]:
    """Read records of Bin face (BINFACE) by the identifier that people use.

    Answers `Records[BINFACE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/bin-faces/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="BINFACE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_binface(
    *, faceid: str | None, facedesc: str | None | Unset = UNSET, extra: dict[str, ExtraValue] | None = None
) -> create[BINFACE]:
    """Create one record of Bin face (BINFACE).

    Answers the record as `Records[BINFACE]`, with its keys alone: RECORDNO and FACEID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/bin-faces/
    """
    from intacct.common.create import create

    return create(objects=[BINFACE(faceid=faceid, facedesc=facedesc, extra={} if extra is None else extra)])


@stub
def update_binface(
    *,
    recordno: int | None | Unset = UNSET,
    faceid: str | None | Unset = UNSET,
    facedesc: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[BINFACE]:
    """Change one record of Bin face (BINFACE); what is left out stays as it is.

    Answers the record as `Records[BINFACE]`, with its keys alone: RECORDNO and FACEID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/bin-faces/
    """
    from intacct.common.update import update

    return update(
        objects=[BINFACE(recordno=recordno, faceid=faceid, facedesc=facedesc, extra={} if extra is None else extra)]
    )


@stub
def delete_binface(keys: Listed) -> delete:
    """Delete records of Bin face (BINFACE) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/bin-faces/
    """
    from intacct.common.delete import delete

    return delete(object="BINFACE", keys=listed(keys))


if TYPE_CHECKING:

    class _BINFACEFields(Fields):
        """Fields of BINFACE."""

        recordno: Field[int]
        faceid: Field[str]
        facedesc: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        record_url: Field[str]
