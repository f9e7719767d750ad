# Generated from spec/platform_services/PTAPPLICATION.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object PTAPPLICATION."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATETIME_ISO, DECIMAL, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = [
    "PTAPPLICATION",
    "PtapplicationProperties",
    "PtapplicationPropertiesObject",
    "query_ptapplication",
    "read_by_name_ptapplication",
    "read_ptapplication",
]


@model
class PTAPPLICATION(Object):
    """Platform services application (PTAPPLICATION).

    Key: RECORDNO. Identified by people as APPLICATIONNAME. Operations: lookup, inspect, query, read, readByName and
    readByQuery.
    Reference: https://developer.intacct.com/api/platform-services/applications/
    """

    fields: ClassVar[_PTAPPLICATIONFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    applicationname: str | None | Unset = UNSET
    """Application name (text). Read-only."""
    orderno: int | None | Unset = UNSET
    """Order number (integer). Read-only."""
    properties: PtapplicationProperties | None | Unset = UNSET
    """Properties. Read-only."""
    description: str | None | Unset = UNSET
    """Description (text). Read-only."""
    version: Decimal | None | Unset = UNSET
    """Version (decimal). Read-only."""
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, ISO 8601). When the record was entered. Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, ISO 8601). When the record last changed; the field to ask for changes by. Read-only."""
    originalid: str | None | Unset = UNSET
    """Original ID (text). Read-only."""

    __wire__ = Wire(
        "PTAPPLICATION",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("APPLICATIONNAME", TEXT, "?", label="Application name", access="read"),
            el("ORDERNO", INTEGER, "?", label="Order number", access="read"),
            el(
                "PROPERTIES",
                Ref("intacct.platform_services.ptapplication", "PtapplicationProperties"),
                "?",
                label="Properties",
                access="read",
            ),
            el("DESCRIPTION", TEXT, "?", label="Description", access="read"),
            el("VERSION", DECIMAL, "?", label="Version", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("WHENCREATED", DATETIME_ISO, "?", label="When created", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("WHENMODIFIED", DATETIME_ISO, "?", label="When modified", access="read"),
            el("ORIGINALID", TEXT, "?", label="Original ID", access="read"),
        ),
        label="Platform services application",
        key="RECORDNO",
        name_key="APPLICATIONNAME",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@model
class PtapplicationPropertiesObject(Object):
    """The content of `OBJECT`."""

    id: int | None | Unset = UNSET
    """ID (integer)."""
    name: str | None | Unset = UNSET
    """Name (text)."""
    iscustom: bool | None | Unset = UNSET
    """Custom (boolean, true or false)."""

    __wire__ = Wire(
        "OBJECT",
        unordered(
            el("ID", INTEGER, "?", label="ID"),
            el("Name", TEXT, "?", label="Name"),
            el("isCustom", BOOLEAN, "?", label="Custom"),
        ),
    )


@model
class PtapplicationProperties(Object):
    """The content of `PROPERTIES`."""

    isdeployed: bool | None | Unset = UNSET
    """Deployed (boolean, true or false)."""
    ismanaged: bool | None | Unset = UNSET
    """Managed (boolean, true or false)."""
    objects: list[PtapplicationPropertiesObject] | None | Unset = UNSET
    """Objects."""

    __wire__ = Wire(
        "PROPERTIES",
        unordered(
            el("isDeployed", BOOLEAN, "?", label="Deployed"),
            el("isManaged", BOOLEAN, "?", label="Managed"),
            el(
                "OBJECTS",
                list_of(
                    el("OBJECT", Ref("intacct.platform_services.ptapplication", "PtapplicationPropertiesObject"), "*")
                ),
                "?",
                label="Objects",
            ),
        ),
    )


@stub
def query_ptapplication(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[PTAPPLICATION]:
    """Find records of Platform services application (PTAPPLICATION).

    Answers `Records[PTAPPLICATION]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/platform-services/applications/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="PTAPPLICATION",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_ptapplication(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[PTAPPLICATION]:
    """Read records of Platform services application (PTAPPLICATION) by key.

    Answers `Records[PTAPPLICATION]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/platform-services/applications/
    """
    from intacct.common.read import read

    return read(
        object="PTAPPLICATION", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_ptapplication(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[PTAPPLICATION]:
    """Read records of Platform services application (PTAPPLICATION) by the identifier that people use.

    Answers `Records[PTAPPLICATION]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/platform-services/applications/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="PTAPPLICATION", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _PTAPPLICATIONFields(Fields):
        """Fields of PTAPPLICATION."""

        recordno: Field[int]
        applicationname: Field[str]
        orderno: Field[int]
        properties: _PtapplicationPropertiesFields
        description: Field[str]
        version: Field[Decimal]
        createdby: Field[int]
        whencreated: Field[datetime.datetime]
        modifiedby: Field[int]
        whenmodified: Field[datetime.datetime]
        originalid: Field[str]

    class _PtapplicationPropertiesFields(Fields):
        """Fields of PROPERTIES."""

        isdeployed: Field[bool]
        ismanaged: Field[bool]
