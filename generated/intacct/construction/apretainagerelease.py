# Generated from spec/construction/APRETAINAGERELEASE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object APRETAINAGERELEASE."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATE, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.update import update
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.construction.apretainagereleaseentry import APRETAINAGERELEASEENTRY
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "APRETAINAGERELEASE",
    "create_apretainagerelease",
    "delete_apretainagerelease",
    "query_apretainagerelease",
    "read_apretainagerelease",
    "update_apretainagerelease",
]


@model
class APRETAINAGERELEASE(Object):
    """AP retainage release (APRETAINAGERELEASE).

    Key: RECORDNO. Operations: lookup, inspect, query, read, create, update and delete.
    Owns: APRETAINAGERELEASEENTRIES (APRETAINAGERELEASEENTRY).
    Related to 3 other objects for queries.
    Reference: https://developer.intacct.com/api/construction/ap-retainage-releases/
    """

    fields: ClassVar[_APRETAINAGERELEASEFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """
    description: str | None | Unset = UNSET
    """Description (text). Required in create."""
    releasedate: datetime.date | None | Unset = UNSET
    """Release date (date, mm/dd/yyyy)."""
    glpostingdate: datetime.date | None | Unset = UNSET
    """GL posting date (date, mm/dd/yyyy)."""
    state: Literal["Draft", "Released", "Reversal"] | None | Unset = UNSET
    """State (text). Allowed: Draft, Released, Reversal. Default: Draft."""
    whencreated: datetime.date | None | Unset = UNSET
    """When created (date, mm/dd/yyyy). Date of the document itself, not when it was entered. Read-only."""
    whenmodified: datetime.date | None | Unset = UNSET
    """When modified (date, mm/dd/yyyy). Read-only."""
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
    apretainagereleaseentries: list[APRETAINAGERELEASEENTRY] | None | Unset = UNSET
    """AP retainage release entries."""

    __wire__ = Wire(
        "APRETAINAGERELEASE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", required=("update",)),
            el("DESCRIPTION", TEXT, "?", label="Description", required=("create",)),
            el("RELEASEDATE", DATE, "?", label="Release date"),
            el("GLPOSTINGDATE", DATE, "?", label="GL posting date"),
            el("STATE", Enumeration("Draft", "Released", "Reversal"), "?", label="State", default="Draft"),
            el("WHENCREATED", DATE, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATE, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "APRETAINAGERELEASEENTRIES",
                list_of(
                    el(
                        "APRETAINAGERELEASEENTRY",
                        Ref("intacct.construction.apretainagereleaseentry", "APRETAINAGERELEASEENTRY"),
                        "*",
                    )
                ),
                "?",
                label="AP retainage release entries",
            ),
        ),
        label="AP retainage release",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "create", "update", "delete"),
        relationships=(
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_apretainagerelease(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[APRETAINAGERELEASE]:
    """Find records of AP retainage release (APRETAINAGERELEASE).

    Answers `Records[APRETAINAGERELEASE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/ap-retainage-releases/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="APRETAINAGERELEASE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_apretainagerelease(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[APRETAINAGERELEASE]:
    """Read records of AP retainage release (APRETAINAGERELEASE) by key.

    Answers `Records[APRETAINAGERELEASE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/ap-retainage-releases/
    """
    from intacct.common.read import read

    return read(
        object="APRETAINAGERELEASE",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def create_apretainagerelease(
    *,
    description: str | None,
    releasedate: datetime.date | None | Unset = UNSET,
    glpostingdate: datetime.date | None | Unset = UNSET,
    state: Literal["Draft", "Released", "Reversal"] | None | Unset = UNSET,
    apretainagereleaseentries: list[APRETAINAGERELEASEENTRY] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[APRETAINAGERELEASE]:
    """Create one record of AP retainage release (APRETAINAGERELEASE).

    Answers the record as `Records[APRETAINAGERELEASE]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/ap-retainage-releases/
    """
    from intacct.common.create import create

    return create(
        objects=[
            APRETAINAGERELEASE(
                description=description,
                releasedate=releasedate,
                glpostingdate=glpostingdate,
                state=state,
                apretainagereleaseentries=apretainagereleaseentries,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_apretainagerelease(
    *,
    recordno: int | None,
    description: str | None | Unset = UNSET,
    releasedate: datetime.date | None | Unset = UNSET,
    glpostingdate: datetime.date | None | Unset = UNSET,
    state: Literal["Draft", "Released", "Reversal"] | None | Unset = UNSET,
    apretainagereleaseentries: list[APRETAINAGERELEASEENTRY] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[APRETAINAGERELEASE]:
    """Change one record of AP retainage release (APRETAINAGERELEASE); what is left out stays as it is.

    Answers the record as `Records[APRETAINAGERELEASE]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/ap-retainage-releases/
    """
    from intacct.common.update import update

    return update(
        objects=[
            APRETAINAGERELEASE(
                recordno=recordno,
                description=description,
                releasedate=releasedate,
                glpostingdate=glpostingdate,
                state=state,
                apretainagereleaseentries=apretainagereleaseentries,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_apretainagerelease(keys: Listed) -> delete:
    """Delete records of AP retainage release (APRETAINAGERELEASE) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/ap-retainage-releases/
    """
    from intacct.common.delete import delete

    return delete(object="APRETAINAGERELEASE", keys=listed(keys))


if TYPE_CHECKING:

    class _APRETAINAGERELEASEFields(Fields):
        """Fields of APRETAINAGERELEASE."""

        recordno: Field[int]
        description: Field[str]
        releasedate: Field[datetime.date]
        glpostingdate: Field[datetime.date]
        state: Field[str]
        whencreated: Field[datetime.date]
        whenmodified: Field[datetime.date]
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
