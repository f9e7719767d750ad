# Generated from spec/construction/STANDARDTASK.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object STANDARDTASK."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct.common.customfields import CUSTOMFIELDS
from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.customfield import Customfield
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct.common.update import update
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.construction.standardtaskstandardcosttype import STANDARDTASKSTANDARDCOSTTYPE
    from intacct.inventory_control.item import _ITEMFields
    from intacct.project_resource_mgmt.timetype import _TIMETYPEFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "STANDARDTASK",
    "create_standardtask",
    "delete_standardtask",
    "query_standardtask",
    "read_by_name_standardtask",
    "read_standardtask",
    "update_standardtask",
]


@model
class STANDARDTASK(Object):
    """Standard task (STANDARDTASK).

    Key: RECORDNO. Identified by people as STANDARDTASKID. Operations: lookup, inspect, query, read, readByName,
    readByQuery, create, update and delete.
    Owns: STANDARDTASKSTANDARDCOSTTYPES (STANDARDTASKSTANDARDCOSTTYPE) and customfields (Customfield).
    Related to 5 other objects for queries.
    Reference: https://developer.intacct.com/api/construction/standard-tasks/
    """

    fields: ClassVar[_STANDARDTASKFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without STANDARDTASKID.
    """
    standardtaskid: str | None | Unset = UNSET
    """ID (text). Required in create. Required in update without RECORDNO."""
    name: str | None | Unset = UNSET
    """Name (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    productionunitdesc: str | None | Unset = UNSET
    """Production unit description (text)."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive."""
    itemkey: int | None | Unset = UNSET
    """Item key (integer, record number)."""
    itemid: str | None | Unset = UNSET
    """Item ID (text). Required when BILLABLE is true."""
    itemname: str | None | Unset = UNSET
    """Item name (text)."""
    billable: bool | None | Unset = UNSET
    """Billable (boolean, true or false). Whether a customer is to be charged for it. Default: false."""
    ismilestone: bool | None | Unset = UNSET
    """Milestone (boolean, true or false). Default: false."""
    utilized: bool | None | Unset = UNSET
    """Utilized (boolean, true or false). Default: false."""
    priority: int | None | Unset = UNSET
    """Priority (integer)."""
    timetypekey: int | None | Unset = UNSET
    """Time type key (integer, record number)."""
    timetypename: str | None | Unset = UNSET
    """Time type (text)."""
    taskno: str | None | Unset = UNSET
    """WBS code (text)."""
    parentkey: int | None | Unset = UNSET
    """Parent standard task key (integer, record number)."""
    parentid: str | None | Unset = UNSET
    """Parent ID (text)."""
    parentname: str | None | Unset = UNSET
    """Parent - Name (text)."""
    classdimkey: int | None | Unset = UNSET
    """Class key (integer, record number)."""
    classid: str | None | Unset = UNSET
    """Class (text)."""
    classname: str | None | Unset = UNSET
    """Class name (text)."""
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
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    standardtaskstandardcosttypes: list[STANDARDTASKSTANDARDCOSTTYPE] | None | Unset = UNSET
    """Standard cost type of a standard tasks."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields. Write-only."""
    costunitdescription: str | None | Unset = UNSET
    """Cost unit description (text). Write-only."""

    __wire__ = Wire(
        "STANDARDTASK",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("STANDARDTASKID", TEXT, "?", label="ID", required=("create",)),
            el("NAME", TEXT, "?", label="Name"),
            el("DESCRIPTION", TEXT, "?", label="Description"),
            el("PRODUCTIONUNITDESC", TEXT, "?", label="Production unit description"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status"),
            el("ITEMKEY", INTEGER, "?", label="Item key"),
            el("ITEMID", TEXT, "?", label="Item ID"),
            el("ITEMNAME", TEXT, "?", label="Item name"),
            el("BILLABLE", BOOLEAN, "?", label="Billable", default="false"),
            el("ISMILESTONE", BOOLEAN, "?", label="Milestone", default="false"),
            el("UTILIZED", BOOLEAN, "?", label="Utilized", default="false"),
            el("PRIORITY", INTEGER, "?", label="Priority"),
            el("TIMETYPEKEY", INTEGER, "?", label="Time type key"),
            el("TIMETYPENAME", TEXT, "?", label="Time type"),
            el("TASKNO", TEXT, "?", label="WBS code"),
            el("PARENTKEY", INTEGER, "?", label="Parent standard task key"),
            el("PARENTID", TEXT, "?", label="Parent ID"),
            el("PARENTNAME", TEXT, "?", label="Parent - Name"),
            el("CLASSDIMKEY", INTEGER, "?", label="Class key"),
            el("CLASSID", TEXT, "?", label="Class"),
            el("CLASSNAME", TEXT, "?", label="Class name"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "STANDARDTASKSTANDARDCOSTTYPES",
                list_of(
                    el(
                        "STANDARDTASKSTANDARDCOSTTYPE",
                        Ref("intacct.construction.standardtaskstandardcosttype", "STANDARDTASKSTANDARDCOSTTYPE"),
                        "*",
                    )
                ),
                "?",
                label="Standard cost type of a standard tasks",
            ),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields", access="write"),
            el("COSTUNITDESCRIPTION", TEXT, "?", label="Cost unit description", access="write"),
        ),
        label="Standard task",
        key="RECORDNO",
        name_key="STANDARDTASKID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("ITEM", "ITEM", "MANY2ONE", "ITEM.ITEMID", "Item"),
            Relationship("TIMETYPE", "TIMETYPE", "MANY2ONE", "TIMETYPE.NAME", "Time type"),
            Relationship("PARENT", "STANDARDTASK", "MANY2ONE", "PARENTID", "Parent ID"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_standardtask(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[STANDARDTASK]:
    """Find records of Standard task (STANDARDTASK).

    Answers `Records[STANDARDTASK]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/standard-tasks/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="STANDARDTASK",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_standardtask(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[STANDARDTASK]:
    """Read records of Standard task (STANDARDTASK) by key.

    Answers `Records[STANDARDTASK]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/standard-tasks/
    """
    from intacct.common.read import read

    return read(
        object="STANDARDTASK", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_standardtask(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[STANDARDTASK]:
    """Read records of Standard task (STANDARDTASK) by the identifier that people use.

    Answers `Records[STANDARDTASK]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/standard-tasks/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="STANDARDTASK", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_standardtask(
    *,
    standardtaskid: str | None,
    name: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    productionunitdesc: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    itemkey: int | None | Unset = UNSET,
    itemid: str | None | Unset = UNSET,
    itemname: str | None | Unset = UNSET,
    billable: bool | None | Unset = UNSET,
    ismilestone: bool | None | Unset = UNSET,
    utilized: bool | None | Unset = UNSET,
    priority: int | None | Unset = UNSET,
    timetypekey: int | None | Unset = UNSET,
    timetypename: str | None | Unset = UNSET,
    taskno: str | None | Unset = UNSET,
    parentkey: int | None | Unset = UNSET,
    parentid: str | None | Unset = UNSET,
    parentname: str | None | Unset = UNSET,
    classdimkey: int | None | Unset = UNSET,
    classid: str | None | Unset = UNSET,
    classname: str | None | Unset = UNSET,
    standardtaskstandardcosttypes: list[STANDARDTASKSTANDARDCOSTTYPE] | None | Unset = UNSET,
    customfields: list[Customfield] | None | Unset = UNSET,
    costunitdescription: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[STANDARDTASK]:
    """Create one record of Standard task (STANDARDTASK).

    Answers the record as `Records[STANDARDTASK]`, with its keys alone: RECORDNO and STANDARDTASKID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/standard-tasks/
    """
    from intacct.common.create import create

    return create(
        objects=[
            STANDARDTASK(
                standardtaskid=standardtaskid,
                name=name,
                description=description,
                productionunitdesc=productionunitdesc,
                status=status,
                itemkey=itemkey,
                itemid=itemid,
                itemname=itemname,
                billable=billable,
                ismilestone=ismilestone,
                utilized=utilized,
                priority=priority,
                timetypekey=timetypekey,
                timetypename=timetypename,
                taskno=taskno,
                parentkey=parentkey,
                parentid=parentid,
                parentname=parentname,
                classdimkey=classdimkey,
                classid=classid,
                classname=classname,
                standardtaskstandardcosttypes=standardtaskstandardcosttypes,
                customfields=customfields,
                costunitdescription=costunitdescription,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_standardtask(
    *,
    recordno: int | None | Unset = UNSET,
    standardtaskid: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    productionunitdesc: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    itemkey: int | None | Unset = UNSET,
    itemid: str | None | Unset = UNSET,
    itemname: str | None | Unset = UNSET,
    billable: bool | None | Unset = UNSET,
    ismilestone: bool | None | Unset = UNSET,
    utilized: bool | None | Unset = UNSET,
    priority: int | None | Unset = UNSET,
    timetypekey: int | None | Unset = UNSET,
    timetypename: str | None | Unset = UNSET,
    taskno: str | None | Unset = UNSET,
    parentkey: int | None | Unset = UNSET,
    parentid: str | None | Unset = UNSET,
    parentname: str | None | Unset = UNSET,
    classdimkey: int | None | Unset = UNSET,
    classid: str | None | Unset = UNSET,
    classname: str | None | Unset = UNSET,
    standardtaskstandardcosttypes: list[STANDARDTASKSTANDARDCOSTTYPE] | None | Unset = UNSET,
    customfields: list[Customfield] | None | Unset = UNSET,
    costunitdescription: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[STANDARDTASK]:
    """Change one record of Standard task (STANDARDTASK); what is left out stays as it is.

    Answers the record as `Records[STANDARDTASK]`, with its keys alone: RECORDNO and STANDARDTASKID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/standard-tasks/
    """
    from intacct.common.update import update

    return update(
        objects=[
            STANDARDTASK(
                recordno=recordno,
                standardtaskid=standardtaskid,
                name=name,
                description=description,
                productionunitdesc=productionunitdesc,
                status=status,
                itemkey=itemkey,
                itemid=itemid,
                itemname=itemname,
                billable=billable,
                ismilestone=ismilestone,
                utilized=utilized,
                priority=priority,
                timetypekey=timetypekey,
                timetypename=timetypename,
                taskno=taskno,
                parentkey=parentkey,
                parentid=parentid,
                parentname=parentname,
                classdimkey=classdimkey,
                classid=classid,
                classname=classname,
                standardtaskstandardcosttypes=standardtaskstandardcosttypes,
                customfields=customfields,
                costunitdescription=costunitdescription,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_standardtask(keys: Listed) -> delete:
    """Delete records of Standard task (STANDARDTASK) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/standard-tasks/
    """
    from intacct.common.delete import delete

    return delete(object="STANDARDTASK", keys=listed(keys))


if TYPE_CHECKING:

    class _STANDARDTASKFields(Fields):
        """Fields of STANDARDTASK."""

        recordno: Field[int]
        standardtaskid: Field[str]
        name: Field[str]
        description: Field[str]
        productionunitdesc: Field[str]
        status: Field[str]
        itemkey: Field[int]
        itemid: Field[str]
        itemname: Field[str]
        billable: Field[bool]
        ismilestone: Field[bool]
        utilized: Field[bool]
        priority: Field[int]
        timetypekey: Field[int]
        timetypename: Field[str]
        taskno: Field[str]
        parentkey: Field[int]
        parentid: Field[str]
        parentname: Field[str]
        classdimkey: Field[int]
        classid: Field[str]
        classname: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
        item: _ITEMFields
        timetype: _TIMETYPEFields
        parent: _STANDARDTASKFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
