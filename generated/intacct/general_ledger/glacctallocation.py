# Generated from spec/general_ledger/GLACCTALLOCATION.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GLACCTALLOCATION."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.update import update
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.general_ledger.glacctallocationbasis import GLACCTALLOCATIONBASIS, _GLACCTALLOCATIONBASISFields
    from intacct.general_ledger.glacctallocationreverse import GLACCTALLOCATIONREVERSE, _GLACCTALLOCATIONREVERSEFields
    from intacct.general_ledger.glacctallocationsource import GLACCTALLOCATIONSOURCE, _GLACCTALLOCATIONSOURCEFields
    from intacct.general_ledger.glacctallocationtarget import GLACCTALLOCATIONTARGET, _GLACCTALLOCATIONTARGETFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "GLACCTALLOCATION",
    "create_glacctallocation",
    "delete_glacctallocation",
    "query_glacctallocation",
    "read_glacctallocation",
    "update_glacctallocation",
]


@model
class GLACCTALLOCATION(Object):
    """Account allocation definition (GLACCTALLOCATION).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery, create, update and delete.
    Related to 4 other objects for queries.
    Reference: https://developer.intacct.com/api/general-ledger/account-allocations/
    """

    fields: ClassVar[_GLACCTALLOCATIONFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """
    acctallocationid: str | None | Unset = UNSET
    """Allocation ID (text). Required in create."""
    noofpostedbatch: int | None | Unset = UNSET
    """No. posted (integer). Read-only."""
    maxpostedbatchdate: datetime.date | None | Unset = UNSET
    """Posted date (date, mm/dd/yyyy). Read-only."""
    description: str | None | Unset = UNSET
    """Description (text). Required in create."""
    methodology: str | None | Unset = UNSET
    """Method ology (text)."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Stored as T or F. Default: active."""
    activitydelta: bool | None | Unset = UNSET
    """Activity delta (boolean, true or false). Default: false."""
    autoreversepriorpostedje: bool | None | Unset = UNSET
    """Auto-reverse prior post (boolean, true or false)."""
    focuslocation: Literal["Not considered", "Preserve values", "Allocation focus"] | None | Unset = UNSET
    """Location (text). Allowed: Not considered, Preserve values, Allocation focus. Default: Not considered."""
    focusdepartment: Literal["Not considered", "Preserve values", "Allocation focus"] | None | Unset = UNSET
    """Department (text). Allowed: Not considered, Preserve values, Allocation focus. Default: Not considered."""
    focusproject: (
        Literal["Not considered", "Preserve values", "Allocation focus", "Per dimension value"] | None | Unset
    ) = UNSET
    """Project (text). Allowed: Not considered, Preserve values, Allocation focus, Per dimension value (since
    2022.R3). Default: Not considered.
    """
    focuscustomer: Literal["Not considered", "Preserve values", "Allocation focus"] | None | Unset = UNSET
    """Customer (text). Allowed: Not considered, Preserve values, Allocation focus. Default: Not considered."""
    focusvendor: Literal["Not considered", "Preserve values", "Allocation focus"] | None | Unset = UNSET
    """Vendor (text). Allowed: Not considered, Preserve values, Allocation focus. Default: Not considered."""
    focusemployee: (
        Literal["Not considered", "Preserve values", "Allocation focus", "Per dimension value"] | None | Unset
    ) = UNSET
    """Employee (text). Allowed: Not considered, Preserve values, Allocation focus, Per dimension value (since
    2022.R3). Default: Not considered.
    """
    focusitem: Literal["Not considered", "Preserve values", "Allocation focus"] | None | Unset = UNSET
    """Item (text). Allowed: Not considered, Preserve values, Allocation focus. Default: Not considered."""
    focusclass: Literal["Not considered", "Preserve values", "Allocation focus"] | None | Unset = UNSET
    """Class (text). Allowed: Not considered, Preserve values, Allocation focus. Default: Not considered."""
    focuscontract: Literal["Not considered"] | None | Unset = UNSET
    """Contract (text). Allowed: Not considered."""
    focuswarehouse: Literal["Not considered"] | None | Unset = UNSET
    """Warehouse (text). Allowed: Not considered."""
    latestversionkey: int | None | Unset = UNSET
    """Latest version key (integer, record number). Read-only."""
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
    postingjournal: str | None | Unset = UNSET
    """Journal (text)."""
    allowallocation: Literal["Within one entity", "Across entities"] | None | Unset = UNSET
    """Allow allocations (text). Allowed: Within one entity, Across entities. Default: Within one entity. Since
    2020.R3.
    """
    createdbyuserdesc: str | None | Unset = UNSET
    """Created by (text). Read-only."""
    modifiedbyuserdesc: str | None | Unset = UNSET
    """Modified by (text). Read-only."""
    supdocid: str | None | Unset = UNSET
    """Attachment (text). ID of an attachment record, which can hold several files; not the name of a file."""
    supdockey: int | None | Unset = UNSET
    """Attachment key (integer, record number). RECORDNO of the attachment record."""
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
    glacctallocationsource: GLACCTALLOCATIONSOURCE | None | Unset = UNSET
    """GL account allocation source. Required in create."""
    glacctallocationbasis: GLACCTALLOCATIONBASIS | None | Unset = UNSET
    """GL account allocation basis. Required in create and update."""
    glacctallocationtarget: GLACCTALLOCATIONTARGET | None | Unset = UNSET
    """GL account allocation target. Required in create."""
    glacctallocationreverse: GLACCTALLOCATIONREVERSE | None | Unset = UNSET
    """GL account allocation reverse. Required in create."""

    __wire__ = Wire(
        "GLACCTALLOCATION",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", required=("update",)),
            el("ACCTALLOCATIONID", TEXT, "?", label="Allocation ID", required=("create",)),
            el("NOOFPOSTEDBATCH", INTEGER, "?", label="No. posted", access="read"),
            el("MAXPOSTEDBATCHDATE", DATE, "?", label="Posted date", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Description", required=("create",)),
            el("METHODOLOGY", TEXT, "?", label="Method ology"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", default="active"),
            el("ACTIVITYDELTA", BOOLEAN, "?", label="Activity delta", default="false"),
            el("AUTOREVERSEPRIORPOSTEDJE", BOOLEAN, "?", label="Auto-reverse prior post"),
            el(
                "FOCUSLOCATION",
                Enumeration("Not considered", "Preserve values", "Allocation focus"),
                "?",
                label="Location",
                default="Not considered",
            ),
            el(
                "FOCUSDEPARTMENT",
                Enumeration("Not considered", "Preserve values", "Allocation focus"),
                "?",
                label="Department",
                default="Not considered",
            ),
            el(
                "FOCUSPROJECT",
                Enumeration("Not considered", "Preserve values", "Allocation focus", "Per dimension value"),
                "?",
                label="Project",
                default="Not considered",
            ),
            el(
                "FOCUSCUSTOMER",
                Enumeration("Not considered", "Preserve values", "Allocation focus"),
                "?",
                label="Customer",
                default="Not considered",
            ),
            el(
                "FOCUSVENDOR",
                Enumeration("Not considered", "Preserve values", "Allocation focus"),
                "?",
                label="Vendor",
                default="Not considered",
            ),
            el(
                "FOCUSEMPLOYEE",
                Enumeration("Not considered", "Preserve values", "Allocation focus", "Per dimension value"),
                "?",
                label="Employee",
                default="Not considered",
            ),
            el(
                "FOCUSITEM",
                Enumeration("Not considered", "Preserve values", "Allocation focus"),
                "?",
                label="Item",
                default="Not considered",
            ),
            el(
                "FOCUSCLASS",
                Enumeration("Not considered", "Preserve values", "Allocation focus"),
                "?",
                label="Class",
                default="Not considered",
            ),
            el("FOCUSCONTRACT", Enumeration("Not considered"), "?", label="Contract"),
            el("FOCUSWAREHOUSE", Enumeration("Not considered"), "?", label="Warehouse"),
            el("LATESTVERSIONKEY", INTEGER, "?", label="Latest version key", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("POSTINGJOURNAL", TEXT, "?", label="Journal"),
            el(
                "ALLOWALLOCATION",
                Enumeration("Within one entity", "Across entities"),
                "?",
                since="2020.R3",
                label="Allow allocations",
                default="Within one entity",
            ),
            el("CREATEDBYUSERDESC", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYUSERDESC", TEXT, "?", label="Modified by", access="read"),
            el("SUPDOCID", TEXT, "?", label="Attachment"),
            el("SUPDOCKEY", INTEGER, "?", label="Attachment key"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "GLACCTALLOCATIONSOURCE",
                Ref("intacct.general_ledger.glacctallocationsource", "GLACCTALLOCATIONSOURCE"),
                "?",
                label="GL account allocation source",
                required=("create",),
            ),
            el(
                "GLACCTALLOCATIONBASIS",
                Ref("intacct.general_ledger.glacctallocationbasis", "GLACCTALLOCATIONBASIS"),
                "?",
                label="GL account allocation basis",
                required=("create", "update"),
            ),
            el(
                "GLACCTALLOCATIONTARGET",
                Ref("intacct.general_ledger.glacctallocationtarget", "GLACCTALLOCATIONTARGET"),
                "?",
                label="GL account allocation target",
                required=("create",),
            ),
            el(
                "GLACCTALLOCATIONREVERSE",
                Ref("intacct.general_ledger.glacctallocationreverse", "GLACCTALLOCATIONREVERSE"),
                "?",
                label="GL account allocation reverse",
                required=("create",),
            ),
        ),
        label="Account allocation definition",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("GLACCTALLOCATIONREVERSE", "GLACCTALLOCATIONREVERSE", "ONE2ONE", "RECORDNO"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_glacctallocation(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[GLACCTALLOCATION]:
    """Find records of Account allocation definition (GLACCTALLOCATION).

    Answers `Records[GLACCTALLOCATION]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/account-allocations/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="GLACCTALLOCATION",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_glacctallocation(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[GLACCTALLOCATION]:
    """Read records of Account allocation definition (GLACCTALLOCATION) by key.

    Answers `Records[GLACCTALLOCATION]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/account-allocations/
    """
    from intacct.common.read import read

    return read(
        object="GLACCTALLOCATION",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def create_glacctallocation(
    *,
    acctallocationid: str | None,
    description: str | None,
    glacctallocationsource: GLACCTALLOCATIONSOURCE | None,
    glacctallocationbasis: GLACCTALLOCATIONBASIS | None,
    glacctallocationtarget: GLACCTALLOCATIONTARGET | None,
    glacctallocationreverse: GLACCTALLOCATIONREVERSE | None,
    methodology: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    activitydelta: bool | None | Unset = UNSET,
    autoreversepriorpostedje: bool | None | Unset = UNSET,
    focuslocation: Literal["Not considered", "Preserve values", "Allocation focus"] | None | Unset = UNSET,
    focusdepartment: Literal["Not considered", "Preserve values", "Allocation focus"] | None | Unset = UNSET,
    focusproject: Literal["Not considered", "Preserve values", "Allocation focus", "Per dimension value"]
    | None
    | Unset = UNSET,
    focuscustomer: Literal["Not considered", "Preserve values", "Allocation focus"] | None | Unset = UNSET,
    focusvendor: Literal["Not considered", "Preserve values", "Allocation focus"] | None | Unset = UNSET,
    focusemployee: Literal["Not considered", "Preserve values", "Allocation focus", "Per dimension value"]
    | None
    | Unset = UNSET,
    focusitem: Literal["Not considered", "Preserve values", "Allocation focus"] | None | Unset = UNSET,
    focusclass: Literal["Not considered", "Preserve values", "Allocation focus"] | None | Unset = UNSET,
    focuscontract: Literal["Not considered"] | None | Unset = UNSET,
    focuswarehouse: Literal["Not considered"] | None | Unset = UNSET,
    postingjournal: str | None | Unset = UNSET,
    allowallocation: Literal["Within one entity", "Across entities"] | None | Unset = UNSET,
    supdocid: str | None | Unset = UNSET,
    supdockey: int | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[GLACCTALLOCATION]:
    """Create one record of Account allocation definition (GLACCTALLOCATION).

    Answers the record as `Records[GLACCTALLOCATION]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/account-allocations/
    """
    from intacct.common.create import create

    return create(
        objects=[
            GLACCTALLOCATION(
                acctallocationid=acctallocationid,
                description=description,
                methodology=methodology,
                status=status,
                activitydelta=activitydelta,
                autoreversepriorpostedje=autoreversepriorpostedje,
                focuslocation=focuslocation,
                focusdepartment=focusdepartment,
                focusproject=focusproject,
                focuscustomer=focuscustomer,
                focusvendor=focusvendor,
                focusemployee=focusemployee,
                focusitem=focusitem,
                focusclass=focusclass,
                focuscontract=focuscontract,
                focuswarehouse=focuswarehouse,
                postingjournal=postingjournal,
                allowallocation=allowallocation,
                supdocid=supdocid,
                supdockey=supdockey,
                glacctallocationsource=glacctallocationsource,
                glacctallocationbasis=glacctallocationbasis,
                glacctallocationtarget=glacctallocationtarget,
                glacctallocationreverse=glacctallocationreverse,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_glacctallocation(
    *,
    recordno: int | None,
    glacctallocationbasis: GLACCTALLOCATIONBASIS | None,
    acctallocationid: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    methodology: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    activitydelta: bool | None | Unset = UNSET,
    autoreversepriorpostedje: bool | None | Unset = UNSET,
    focuslocation: Literal["Not considered", "Preserve values", "Allocation focus"] | None | Unset = UNSET,
    focusdepartment: Literal["Not considered", "Preserve values", "Allocation focus"] | None | Unset = UNSET,
    focusproject: Literal["Not considered", "Preserve values", "Allocation focus", "Per dimension value"]
    | None
    | Unset = UNSET,
    focuscustomer: Literal["Not considered", "Preserve values", "Allocation focus"] | None | Unset = UNSET,
    focusvendor: Literal["Not considered", "Preserve values", "Allocation focus"] | None | Unset = UNSET,
    focusemployee: Literal["Not considered", "Preserve values", "Allocation focus", "Per dimension value"]
    | None
    | Unset = UNSET,
    focusitem: Literal["Not considered", "Preserve values", "Allocation focus"] | None | Unset = UNSET,
    focusclass: Literal["Not considered", "Preserve values", "Allocation focus"] | None | Unset = UNSET,
    focuscontract: Literal["Not considered"] | None | Unset = UNSET,
    focuswarehouse: Literal["Not considered"] | None | Unset = UNSET,
    postingjournal: str | None | Unset = UNSET,
    allowallocation: Literal["Within one entity", "Across entities"] | None | Unset = UNSET,
    supdocid: str | None | Unset = UNSET,
    supdockey: int | None | Unset = UNSET,
    glacctallocationsource: GLACCTALLOCATIONSOURCE | None | Unset = UNSET,
    glacctallocationtarget: GLACCTALLOCATIONTARGET | None | Unset = UNSET,
    glacctallocationreverse: GLACCTALLOCATIONREVERSE | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[GLACCTALLOCATION]:
    """Change one record of Account allocation definition (GLACCTALLOCATION); what is left out stays as it is.

    Answers the record as `Records[GLACCTALLOCATION]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/account-allocations/
    """
    from intacct.common.update import update

    return update(
        objects=[
            GLACCTALLOCATION(
                recordno=recordno,
                acctallocationid=acctallocationid,
                description=description,
                methodology=methodology,
                status=status,
                activitydelta=activitydelta,
                autoreversepriorpostedje=autoreversepriorpostedje,
                focuslocation=focuslocation,
                focusdepartment=focusdepartment,
                focusproject=focusproject,
                focuscustomer=focuscustomer,
                focusvendor=focusvendor,
                focusemployee=focusemployee,
                focusitem=focusitem,
                focusclass=focusclass,
                focuscontract=focuscontract,
                focuswarehouse=focuswarehouse,
                postingjournal=postingjournal,
                allowallocation=allowallocation,
                supdocid=supdocid,
                supdockey=supdockey,
                glacctallocationsource=glacctallocationsource,
                glacctallocationbasis=glacctallocationbasis,
                glacctallocationtarget=glacctallocationtarget,
                glacctallocationreverse=glacctallocationreverse,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_glacctallocation(keys: Listed) -> delete:
    """Delete records of Account allocation definition (GLACCTALLOCATION) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/account-allocations/
    """
    from intacct.common.delete import delete

    return delete(object="GLACCTALLOCATION", keys=listed(keys))


if TYPE_CHECKING:

    class _GLACCTALLOCATIONFields(Fields):
        """Fields of GLACCTALLOCATION."""

        recordno: Field[int]
        acctallocationid: Field[str]
        noofpostedbatch: Field[int]
        maxpostedbatchdate: Field[datetime.date]
        description: Field[str]
        methodology: Field[str]
        status: Field[str]
        activitydelta: Field[bool]
        autoreversepriorpostedje: Field[bool]
        focuslocation: Field[str]
        focusdepartment: Field[str]
        focusproject: Field[str]
        focuscustomer: Field[str]
        focusvendor: Field[str]
        focusemployee: Field[str]
        focusitem: Field[str]
        focusclass: Field[str]
        focuscontract: Field[str]
        focuswarehouse: Field[str]
        latestversionkey: Field[int]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        postingjournal: Field[str]
        allowallocation: Field[str]
        createdbyuserdesc: Field[str]
        modifiedbyuserdesc: Field[str]
        supdocid: Field[str]
        supdockey: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        glacctallocationsource: _GLACCTALLOCATIONSOURCEFields
        glacctallocationbasis: _GLACCTALLOCATIONBASISFields
        glacctallocationtarget: _GLACCTALLOCATIONTARGETFields
        glacctallocationreverse: _GLACCTALLOCATIONREVERSEFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
