# Generated from spec/purchasing/COMPLIANCETYPE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object COMPLIANCETYPE."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct.common.update import update
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.purchasing.compliancedefinition import _COMPLIANCEDEFINITIONFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "COMPLIANCETYPE",
    "create_compliancetype",
    "delete_compliancetype",
    "query_compliancetype",
    "read_by_name_compliancetype",
    "read_compliancetype",
    "update_compliancetype",
]


@model
class COMPLIANCETYPE(Object):
    """Vendor compliance type (COMPLIANCETYPE).

    Key: RECORDNO. Identified by people as COMPLIANCETYPEID. Operations: lookup, inspect, query, read, readByName,
    readByQuery, create, update and delete.
    Related to 3 other objects for queries.
    Reference: https://developer.intacct.com/api/purchasing/vendor-compliance-types/
    """

    fields: ClassVar[_COMPLIANCETYPEFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without COMPLIANCETYPEID.
    """
    compliancetypeid: str | None | Unset = UNSET
    """Compliance type ID (text). Required in create."""
    name: str | None | Unset = UNSET
    """Compliance type name (text). Required in create."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    compliancedefinitionkey: int | None | Unset = UNSET
    """Compliance definition key (integer, record number). Read-only."""
    compliancedefinitionid: str | None | Unset = UNSET
    """Compliance definition ID (text). Required in create."""
    seqnumkey: int | None | Unset = UNSET
    """Numbering sequence key (integer, record number). Read-only."""
    seqnumid: str | None | Unset = UNSET
    """Compliance record ID numbering sequence (text). Required in create."""
    compliancetemplate: str | None | Unset = UNSET
    """Compliance template (text)."""
    finalcompliancetemplate: str | None | Unset = UNSET
    """Final compliance template (text)."""
    secvendcompliancetemplate: str | None | Unset = UNSET
    """Secondary vendor compliance template (text)."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Default: active."""
    compliancerecordcustomfields: str | None | Unset = UNSET
    """Compliance record custom fields (text)."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered. Read-only."""
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

    __wire__ = Wire(
        "COMPLIANCETYPE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("COMPLIANCETYPEID", TEXT, "?", label="Compliance type ID", required=("create",)),
            el("NAME", TEXT, "?", label="Compliance type name", required=("create",)),
            el("DESCRIPTION", TEXT, "?", label="Description"),
            el("COMPLIANCEDEFINITIONKEY", INTEGER, "?", label="Compliance definition key", access="read"),
            el("COMPLIANCEDEFINITIONID", TEXT, "?", label="Compliance definition ID", required=("create",)),
            el("SEQNUMKEY", INTEGER, "?", label="Numbering sequence key", access="read"),
            el("SEQNUMID", TEXT, "?", label="Compliance record ID numbering sequence", required=("create",)),
            el("COMPLIANCETEMPLATE", TEXT, "?", label="Compliance template"),
            el("FINALCOMPLIANCETEMPLATE", TEXT, "?", label="Final compliance template"),
            el("SECVENDCOMPLIANCETEMPLATE", TEXT, "?", label="Secondary vendor compliance template"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", default="active"),
            el("COMPLIANCERECORDCUSTOMFIELDS", TEXT, "?", label="Compliance record custom fields"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Vendor compliance type",
        key="RECORDNO",
        name_key="COMPLIANCETYPEID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("COMPLIANCEDEFINITION", "COMPLIANCEDEFINITION", "MANY2ONE", "COMPLIANCEDEFINITIONID"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_compliancetype(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[COMPLIANCETYPE]:
    """Find records of Vendor compliance type (COMPLIANCETYPE).

    Answers `Records[COMPLIANCETYPE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/purchasing/vendor-compliance-types/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="COMPLIANCETYPE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_compliancetype(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[COMPLIANCETYPE]:
    """Read records of Vendor compliance type (COMPLIANCETYPE) by key.

    Answers `Records[COMPLIANCETYPE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/purchasing/vendor-compliance-types/
    """
    from intacct.common.read import read

    return read(
        object="COMPLIANCETYPE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_compliancetype(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[COMPLIANCETYPE]:
    """Read records of Vendor compliance type (COMPLIANCETYPE) by the identifier that people use.

    Answers `Records[COMPLIANCETYPE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/purchasing/vendor-compliance-types/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="COMPLIANCETYPE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_compliancetype(
    *,
    compliancetypeid: str | None,
    name: str | None,
    compliancedefinitionid: str | None,
    seqnumid: str | None,
    description: str | None | Unset = UNSET,
    compliancetemplate: str | None | Unset = UNSET,
    finalcompliancetemplate: str | None | Unset = UNSET,
    secvendcompliancetemplate: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    compliancerecordcustomfields: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[COMPLIANCETYPE]:
    """Create one record of Vendor compliance type (COMPLIANCETYPE).

    Answers the record as `Records[COMPLIANCETYPE]`, with its keys alone: RECORDNO and COMPLIANCETYPEID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/purchasing/vendor-compliance-types/
    """
    from intacct.common.create import create

    return create(
        objects=[
            COMPLIANCETYPE(
                compliancetypeid=compliancetypeid,
                name=name,
                description=description,
                compliancedefinitionid=compliancedefinitionid,
                seqnumid=seqnumid,
                compliancetemplate=compliancetemplate,
                finalcompliancetemplate=finalcompliancetemplate,
                secvendcompliancetemplate=secvendcompliancetemplate,
                status=status,
                compliancerecordcustomfields=compliancerecordcustomfields,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_compliancetype(
    *,
    recordno: int | None | Unset = UNSET,
    compliancetypeid: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    compliancedefinitionid: str | None | Unset = UNSET,
    seqnumid: str | None | Unset = UNSET,
    compliancetemplate: str | None | Unset = UNSET,
    finalcompliancetemplate: str | None | Unset = UNSET,
    secvendcompliancetemplate: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    compliancerecordcustomfields: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[COMPLIANCETYPE]:
    """Change one record of Vendor compliance type (COMPLIANCETYPE); what is left out stays as it is.

    Answers the record as `Records[COMPLIANCETYPE]`, with its keys alone: RECORDNO and COMPLIANCETYPEID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/purchasing/vendor-compliance-types/
    """
    from intacct.common.update import update

    return update(
        objects=[
            COMPLIANCETYPE(
                recordno=recordno,
                compliancetypeid=compliancetypeid,
                name=name,
                description=description,
                compliancedefinitionid=compliancedefinitionid,
                seqnumid=seqnumid,
                compliancetemplate=compliancetemplate,
                finalcompliancetemplate=finalcompliancetemplate,
                secvendcompliancetemplate=secvendcompliancetemplate,
                status=status,
                compliancerecordcustomfields=compliancerecordcustomfields,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_compliancetype(keys: Listed) -> delete:
    """Delete records of Vendor compliance type (COMPLIANCETYPE) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/purchasing/vendor-compliance-types/
    """
    from intacct.common.delete import delete

    return delete(object="COMPLIANCETYPE", keys=listed(keys))


if TYPE_CHECKING:

    class _COMPLIANCETYPEFields(Fields):
        """Fields of COMPLIANCETYPE."""

        recordno: Field[int]
        compliancetypeid: Field[str]
        name: Field[str]
        description: Field[str]
        compliancedefinitionkey: Field[int]
        compliancedefinitionid: Field[str]
        seqnumkey: Field[int]
        seqnumid: Field[str]
        compliancetemplate: Field[str]
        finalcompliancetemplate: Field[str]
        secvendcompliancetemplate: Field[str]
        status: Field[str]
        compliancerecordcustomfields: Field[str]
        whenmodified: Field[datetime.datetime]
        whencreated: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
        compliancedefinition: _COMPLIANCEDEFINITIONFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
