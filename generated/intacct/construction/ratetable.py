# Generated from spec/construction/RATETABLE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object RATETABLE."""

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
    from intacct.construction.ratetableapentry import RATETABLEAPENTRY
    from intacct.construction.ratetableccentry import RATETABLECCENTRY
    from intacct.construction.ratetableexpenseentry import RATETABLEEXPENSEENTRY
    from intacct.construction.ratetableglentry import RATETABLEGLENTRY
    from intacct.construction.ratetablepoentry import RATETABLEPOENTRY
    from intacct.construction.ratetabletsentry import RATETABLETSENTRY
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "RATETABLE",
    "create_ratetable",
    "delete_ratetable",
    "query_ratetable",
    "read_by_name_ratetable",
    "read_ratetable",
    "update_ratetable",
]


@model
class RATETABLE(Object):
    """Rate table (RATETABLE).

    Key: RECORDNO. Identified by people as RATETABLEID. Operations: lookup, inspect, query, read, readByName,
    create, update and delete.
    Owns: RATETABLETSENTRIES (RATETABLETSENTRY), RATETABLEPOENTRIES (RATETABLEPOENTRY), RATETABLEAPENTRIES
    (RATETABLEAPENTRY), RATETABLEGLENTRIES (RATETABLEGLENTRY), RATETABLEEXPENSEENTRIES (RATETABLEEXPENSEENTRY) and
    RATETABLECCENTRIES (RATETABLECCENTRY).
    Related to 3 other objects for queries.
    Reference: https://developer.intacct.com/api/construction/rate-tables/
    """

    fields: ClassVar[_RATETABLEFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    ratetableid: str | None | Unset = UNSET
    """Rate table ID (text). Required in create and update."""
    name: str | None | Unset = UNSET
    """Name (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
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
    ratetabletsentries: list[RATETABLETSENTRY] | None | Unset = UNSET
    """Rate table timesheet entries."""
    ratetablepoentries: list[RATETABLEPOENTRY] | None | Unset = UNSET
    """Rate table purchase order entries."""
    ratetableapentries: list[RATETABLEAPENTRY] | None | Unset = UNSET
    """Rate table AP entries."""
    ratetableglentries: list[RATETABLEGLENTRY] | None | Unset = UNSET
    """Rate table journal entries."""
    ratetableexpenseentries: list[RATETABLEEXPENSEENTRY] | None | Unset = UNSET
    """Rate table expense entries."""
    ratetableccentries: list[RATETABLECCENTRY] | None | Unset = UNSET
    """Rate table charge card entries."""

    __wire__ = Wire(
        "RATETABLE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("RATETABLEID", TEXT, "?", label="Rate table ID", required=("create", "update")),
            el("NAME", TEXT, "?", label="Name"),
            el("DESCRIPTION", TEXT, "?", label="Description"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", default="active"),
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
            el(
                "RATETABLETSENTRIES",
                list_of(el("RATETABLETSENTRY", Ref("intacct.construction.ratetabletsentry", "RATETABLETSENTRY"), "*")),
                "?",
                label="Rate table timesheet entries",
            ),
            el(
                "RATETABLEPOENTRIES",
                list_of(el("RATETABLEPOENTRY", Ref("intacct.construction.ratetablepoentry", "RATETABLEPOENTRY"), "*")),
                "?",
                label="Rate table purchase order entries",
            ),
            el(
                "RATETABLEAPENTRIES",
                list_of(el("RATETABLEAPENTRY", Ref("intacct.construction.ratetableapentry", "RATETABLEAPENTRY"), "*")),
                "?",
                label="Rate table AP entries",
            ),
            el(
                "RATETABLEGLENTRIES",
                list_of(el("RATETABLEGLENTRY", Ref("intacct.construction.ratetableglentry", "RATETABLEGLENTRY"), "*")),
                "?",
                label="Rate table journal entries",
            ),
            el(
                "RATETABLEEXPENSEENTRIES",
                list_of(
                    el(
                        "RATETABLEEXPENSEENTRY",
                        Ref("intacct.construction.ratetableexpenseentry", "RATETABLEEXPENSEENTRY"),
                        "*",
                    )
                ),
                "?",
                label="Rate table expense entries",
            ),
            el(
                "RATETABLECCENTRIES",
                list_of(el("RATETABLECCENTRY", Ref("intacct.construction.ratetableccentry", "RATETABLECCENTRY"), "*")),
                "?",
                label="Rate table charge card entries",
            ),
        ),
        label="Rate table",
        key="RECORDNO",
        name_key="RATETABLEID",
        operations=("lookup", "inspect", "query", "read", "readByName", "create", "update", "delete"),
        relationships=(
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_ratetable(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[RATETABLE]:
    """Find records of Rate table (RATETABLE).

    Answers `Records[RATETABLE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/rate-tables/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="RATETABLE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_ratetable(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[RATETABLE]:
    """Read records of Rate table (RATETABLE) by key.

    Answers `Records[RATETABLE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/rate-tables/
    """
    from intacct.common.read import read

    return read(
        object="RATETABLE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_ratetable(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[RATETABLE]:
    """Read records of Rate table (RATETABLE) by the identifier that people use.

    Answers `Records[RATETABLE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/rate-tables/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="RATETABLE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_ratetable(
    *,
    ratetableid: str | None,
    name: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    ratetabletsentries: list[RATETABLETSENTRY] | None | Unset = UNSET,
    ratetablepoentries: list[RATETABLEPOENTRY] | None | Unset = UNSET,
    ratetableapentries: list[RATETABLEAPENTRY] | None | Unset = UNSET,
    ratetableglentries: list[RATETABLEGLENTRY] | None | Unset = UNSET,
    ratetableexpenseentries: list[RATETABLEEXPENSEENTRY] | None | Unset = UNSET,
    ratetableccentries: list[RATETABLECCENTRY] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[RATETABLE]:
    """Create one record of Rate table (RATETABLE).

    Answers the record as `Records[RATETABLE]`, with its keys alone: RECORDNO and RATETABLEID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/rate-tables/
    """
    from intacct.common.create import create

    return create(
        objects=[
            RATETABLE(
                ratetableid=ratetableid,
                name=name,
                description=description,
                status=status,
                ratetabletsentries=ratetabletsentries,
                ratetablepoentries=ratetablepoentries,
                ratetableapentries=ratetableapentries,
                ratetableglentries=ratetableglentries,
                ratetableexpenseentries=ratetableexpenseentries,
                ratetableccentries=ratetableccentries,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_ratetable(
    *,
    ratetableid: str | None,
    recordno: int | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    ratetabletsentries: list[RATETABLETSENTRY] | None | Unset = UNSET,
    ratetablepoentries: list[RATETABLEPOENTRY] | None | Unset = UNSET,
    ratetableapentries: list[RATETABLEAPENTRY] | None | Unset = UNSET,
    ratetableglentries: list[RATETABLEGLENTRY] | None | Unset = UNSET,
    ratetableexpenseentries: list[RATETABLEEXPENSEENTRY] | None | Unset = UNSET,
    ratetableccentries: list[RATETABLECCENTRY] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[RATETABLE]:
    """Change one record of Rate table (RATETABLE); what is left out stays as it is.

    Answers the record as `Records[RATETABLE]`, with its keys alone: RECORDNO and RATETABLEID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/rate-tables/
    """
    from intacct.common.update import update

    return update(
        objects=[
            RATETABLE(
                recordno=recordno,
                ratetableid=ratetableid,
                name=name,
                description=description,
                status=status,
                ratetabletsentries=ratetabletsentries,
                ratetablepoentries=ratetablepoentries,
                ratetableapentries=ratetableapentries,
                ratetableglentries=ratetableglentries,
                ratetableexpenseentries=ratetableexpenseentries,
                ratetableccentries=ratetableccentries,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_ratetable(keys: Listed) -> delete:
    """Delete records of Rate table (RATETABLE) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/rate-tables/
    """
    from intacct.common.delete import delete

    return delete(object="RATETABLE", keys=listed(keys))


if TYPE_CHECKING:

    class _RATETABLEFields(Fields):
        """Fields of RATETABLE."""

        recordno: Field[int]
        ratetableid: Field[str]
        name: Field[str]
        description: Field[str]
        status: Field[str]
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
