# Generated from spec/inventory_control/ZONE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ZONE."""

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

__all__ = ["ZONE", "create_zone", "delete_zone", "query_zone", "read_by_name_zone", "read_zone", "update_zone"]


@model
class ZONE(Object):
    """Zone (ZONE).

    Key: RECORDNO. Identified by people as ZONEID. Operations: lookup, inspect, query, read, readByName,
    readByQuery, create, update and delete.
    Reference: https://developer.intacct.com/api/inventory-control/zones/
    """

    fields: ClassVar[_ZONEFields]

    recordno: int | None | Unset = UNSET
    """Record no. (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without zone ID.
    """
    zoneid: str | None | Unset = UNSET
    """Zone ID (text). Required in create. Required in update without RECORDNO."""
    zonedesc: str | None | Unset = UNSET
    """Zone description (text)."""
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
        "ZONE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record no."),
            el("ZONEID", TEXT, "?", label="Zone ID", required=("create",)),
            el("ZONEDESC", TEXT, "?", label="Zone description"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Zone",
        key="RECORDNO",
        name_key="ZONEID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_zone(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[ZONE]:
    """Find records of Zone (ZONE).

    Answers `Records[ZONE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/zones/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="ZONE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_zone(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[ZONE]:
    """Read records of Zone (ZONE) by key.

    Answers `Records[ZONE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/zones/
    """
    from intacct.common.read import read

    return read(object="ZONE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid)


@stub
def read_by_name_zone(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[ZONE]:
    """Read records of Zone (ZONE) by the identifier that people use.

    Answers `Records[ZONE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/zones/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="ZONE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_zone(
    *, zoneid: str | None, zonedesc: str | None | Unset = UNSET, extra: dict[str, ExtraValue] | None = None
) -> create[ZONE]:
    """Create one record of Zone (ZONE).

    Answers the record as `Records[ZONE]`, with its keys alone: RECORDNO and ZONEID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/zones/
    """
    from intacct.common.create import create

    return create(objects=[ZONE(zoneid=zoneid, zonedesc=zonedesc, extra={} if extra is None else extra)])


@stub
def update_zone(
    *,
    recordno: int | None | Unset = UNSET,
    zoneid: str | None | Unset = UNSET,
    zonedesc: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[ZONE]:
    """Change one record of Zone (ZONE); what is left out stays as it is.

    Answers the record as `Records[ZONE]`, with its keys alone: RECORDNO and ZONEID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/zones/
    """
    from intacct.common.update import update

    return update(
        objects=[ZONE(recordno=recordno, zoneid=zoneid, zonedesc=zonedesc, extra={} if extra is None else extra)]
    )


@stub
def delete_zone(keys: Listed) -> delete:
    """Delete records of Zone (ZONE) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/zones/
    """
    from intacct.common.delete import delete

    return delete(object="ZONE", keys=listed(keys))


if TYPE_CHECKING:

    class _ZONEFields(Fields):
        """Fields of ZONE."""

        recordno: Field[int]
        zoneid: Field[str]
        zonedesc: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        record_url: Field[str]
