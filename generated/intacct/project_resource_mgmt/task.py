# Generated from spec/project_resource_mgmt/TASK.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object TASK."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.update import update
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.construction.standardtask import _STANDARDTASKFields
    from intacct.inventory_control.item import _ITEMFields
    from intacct.project_resource_mgmt.project import _PROJECTFields
    from intacct.project_resource_mgmt.timetype import _TIMETYPEFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = ["TASK", "create_task_object", "delete_task_object", "query_task", "read_task", "update_task_object"]


@model
class TASK(Object):
    """Task (TASK).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery, create, update and delete.
    Related to 9 other objects for queries.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/tasks/
    """

    fields: ClassVar[_TASKFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """
    taskid: str | None | Unset = UNSET
    """Task ID (text). Since 2019.R1."""
    parentkey: int | None | Unset = UNSET
    """Parent task key (integer, record number)."""
    parentid: str | None | Unset = UNSET
    """Parent task ID (text)."""
    name: str | None | Unset = UNSET
    """Name (text). Required in create."""
    parenttaskname: str | None | Unset = UNSET
    """Parent task name (text)."""
    projectkey: int | None | Unset = UNSET
    """Project key (integer, record number)."""
    projectid: str | None | Unset = UNSET
    """Project ID (text). Required in create."""
    projectname: str | None | Unset = UNSET
    """Project name (text)."""
    projectbegindate: datetime.date | None | Unset = UNSET
    """Project begin date (date, mm/dd/yyyy). Read-only."""
    projectenddate: datetime.date | None | Unset = UNSET
    """Project end date (date, mm/dd/yyyy). Read-only."""
    customerkey: int | None | Unset = UNSET
    """Customer key (integer, record number)."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text)."""
    customername: str | None | Unset = UNSET
    """Customer name (text)."""
    productionunitdesc: str | None | Unset = UNSET
    """Production unit description (text)."""
    itemkey: int | None | Unset = UNSET
    """Item key (integer, record number)."""
    itemid: str | None | Unset = UNSET
    """Item ID (text)."""
    itemname: str | None | Unset = UNSET
    """Item name (text)."""
    pbegindate: datetime.date | None | Unset = UNSET
    """Planned begin date (date, mm/dd/yyyy)."""
    penddate: datetime.date | None | Unset = UNSET
    """Planned end date (date, mm/dd/yyyy)."""
    abegindate: datetime.date | None | Unset = UNSET
    """Actual begin date (date, mm/dd/yyyy). Read-only."""
    aenddate: datetime.date | None | Unset = UNSET
    """Actual end date (date, mm/dd/yyyy). Read-only."""
    budgetqty: Decimal | None | Unset = UNSET
    """Planned duration (quantity)."""
    estqty: Decimal | None | Unset = UNSET
    """Estimated duration (quantity)."""
    actualqty: Decimal | None | Unset = UNSET
    """Actual duration (quantity). Read-only."""
    remainingqty: Decimal | None | Unset = UNSET
    """Remaining duration (quantity). Read-only."""
    approvedqty: Decimal | None | Unset = UNSET
    """Approved duration (quantity). Read-only."""
    percentcomplete: Decimal | None | Unset = UNSET
    """Calculated percent completed (percentage). Read-only."""
    obspercentcomplete: Decimal | None | Unset = UNSET
    """Observed percent completed (percentage). Read-only."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    ismilestone: bool | None | Unset = UNSET
    """Milestone (boolean, true or false). Default: false."""
    utilized: bool | None | Unset = UNSET
    """Utilized (boolean, true or false). Default: false."""
    billable: bool | None | Unset = UNSET
    """Billable (boolean, true or false). Whether a customer is to be charged for it. Default: false."""
    taskno: str | None | Unset = UNSET
    """WBS code (text)."""
    priority: int | None | Unset = UNSET
    """Priority (integer)."""
    taskstatus: Literal["Not Started", "Planned", "In Progress", "Completed", "On Hold"] | None | Unset = UNSET
    """Task status (text). Allowed: Not Started, Planned, In Progress, Completed, On Hold. Stored as N, L, P, C or
    H. Required in create.
    """
    timetypekey: int | None | Unset = UNSET
    """Time type key (integer, record number)."""
    timetypename: str | None | Unset = UNSET
    """Time type (text)."""
    classid: str | None | Unset = UNSET
    """Class (text)."""
    classname: str | None | Unset = UNSET
    """Class name (text)."""
    classkey: int | None | Unset = UNSET
    """Class key (integer, record number)."""
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
    dependentonkey: int | None | Unset = UNSET
    """Dependent on task key (integer, record number)."""
    dependentontaskid: str | None | Unset = UNSET
    """Dependent on task ID (text)."""
    dependentonname: str | None | Unset = UNSET
    """Dependent on task name (text)."""
    billable_budgetqty: Decimal | None | Unset = UNSET
    """Billable planned duration (quantity)."""
    billable_estqty: Decimal | None | Unset = UNSET
    """Billable estimated duration (quantity)."""
    billable_actualqty: Decimal | None | Unset = UNSET
    """Billable actual duration (quantity). Read-only."""
    billable_approvedqty: Decimal | None | Unset = UNSET
    """Billable approved duration (quantity). Read-only."""
    productionunitestimate: Decimal | None | Unset = UNSET
    """Production unit estimate (decimal)."""
    rootparentkey: int | None | Unset = UNSET
    """Root task key (integer, record number). Read-only."""
    rootparentid: str | None | Unset = UNSET
    """Root task ID (text). Read-only."""
    rootparentname: str | None | Unset = UNSET
    """Root task name (text). Read-only."""
    standardtaskkey: int | None | Unset = UNSET
    """Standard task key (integer, record number)."""
    standardtaskid: str | None | Unset = UNSET
    """Standard task ID (text). Since 2020.R1."""
    standardtaskname: str | None | Unset = UNSET
    """Standard task name (text)."""
    supdocid: str | None | Unset = UNSET
    """Attachment (text). ID of an attachment record, which can hold several files; not the name of a file."""
    supdockey: int | None | Unset = UNSET
    """Attachment key (integer, record number). RECORDNO of the attachment record."""
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. Read-only."""
    potaxscheduleid: str | None | Unset = UNSET
    """Purchasing tax schedule (text)."""
    overridepurchasingtaxschedule: bool | None | Unset = UNSET
    """Override default purchasing tax schedule (boolean, true or false). Read-only."""
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text). Login ID of the user who entered it. Read-only."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text). Login ID of the user who last changed it. Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive. Default: active. Write-only."""

    __wire__ = Wire(
        "TASK",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", required=("update",)),
            el("TASKID", TEXT, "?", since="2019.R1", label="Task ID"),
            el("PARENTKEY", INTEGER, "?", label="Parent task key"),
            el("PARENTID", TEXT, "?", label="Parent task ID"),
            el("NAME", TEXT, "?", label="Name", required=("create",)),
            el("PARENTTASKNAME", TEXT, "?", label="Parent task name"),
            el("PROJECTKEY", INTEGER, "?", label="Project key"),
            el("PROJECTID", TEXT, "?", label="Project ID", required=("create",)),
            el("PROJECTNAME", TEXT, "?", label="Project name"),
            el("PROJECTBEGINDATE", DATE, "?", label="Project begin date", access="read"),
            el("PROJECTENDDATE", DATE, "?", label="Project end date", access="read"),
            el("CUSTOMERKEY", INTEGER, "?", label="Customer key"),
            el("CUSTOMERID", TEXT, "?", label="Customer ID"),
            el("CUSTOMERNAME", TEXT, "?", label="Customer name"),
            el("PRODUCTIONUNITDESC", TEXT, "?", label="Production unit description"),
            el("ITEMKEY", INTEGER, "?", label="Item key"),
            el("ITEMID", TEXT, "?", label="Item ID"),
            el("ITEMNAME", TEXT, "?", label="Item name"),
            el("PBEGINDATE", DATE, "?", label="Planned begin date"),
            el("PENDDATE", DATE, "?", label="Planned end date"),
            el("ABEGINDATE", DATE, "?", label="Actual begin date", access="read"),
            el("AENDDATE", DATE, "?", label="Actual end date", access="read"),
            el("BUDGETQTY", DECIMAL, "?", label="Planned duration"),
            el("ESTQTY", DECIMAL, "?", label="Estimated duration"),
            el("ACTUALQTY", DECIMAL, "?", label="Actual duration", access="read"),
            el("REMAININGQTY", DECIMAL, "?", label="Remaining duration", access="read"),
            el("APPROVEDQTY", DECIMAL, "?", label="Approved duration", access="read"),
            el("PERCENTCOMPLETE", DECIMAL, "?", label="Calculated percent completed", access="read"),
            el("OBSPERCENTCOMPLETE", DECIMAL, "?", label="Observed percent completed", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Description"),
            el("ISMILESTONE", BOOLEAN, "?", label="Milestone", default="false"),
            el("UTILIZED", BOOLEAN, "?", label="Utilized", default="false"),
            el("BILLABLE", BOOLEAN, "?", label="Billable", default="false"),
            el("TASKNO", TEXT, "?", label="WBS code"),
            el("PRIORITY", INTEGER, "?", label="Priority"),
            el(
                "TASKSTATUS",
                Enumeration("Not Started", "Planned", "In Progress", "Completed", "On Hold"),
                "?",
                label="Task status",
                required=("create",),
            ),
            el("TIMETYPEKEY", INTEGER, "?", label="Time type key"),
            el("TIMETYPENAME", TEXT, "?", label="Time type"),
            el("CLASSID", TEXT, "?", label="Class"),
            el("CLASSNAME", TEXT, "?", label="Class name"),
            el("CLASSKEY", INTEGER, "?", label="Class key"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("DEPENDENTONKEY", INTEGER, "?", label="Dependent on task key"),
            el("DEPENDENTONTASKID", TEXT, "?", label="Dependent on task ID"),
            el("DEPENDENTONNAME", TEXT, "?", label="Dependent on task name"),
            el("BILLABLE_BUDGETQTY", DECIMAL, "?", label="Billable planned duration"),
            el("BILLABLE_ESTQTY", DECIMAL, "?", label="Billable estimated duration"),
            el("BILLABLE_ACTUALQTY", DECIMAL, "?", label="Billable actual duration", access="read"),
            el("BILLABLE_APPROVEDQTY", DECIMAL, "?", label="Billable approved duration", access="read"),
            el("PRODUCTIONUNITESTIMATE", DECIMAL, "?", label="Production unit estimate"),
            el("ROOTPARENTKEY", INTEGER, "?", label="Root task key", access="read"),
            el("ROOTPARENTID", TEXT, "?", label="Root task ID", access="read"),
            el("ROOTPARENTNAME", TEXT, "?", label="Root task name", access="read"),
            el("STANDARDTASKKEY", INTEGER, "?", label="Standard task key"),
            el("STANDARDTASKID", TEXT, "?", since="2020.R1", label="Standard task ID"),
            el("STANDARDTASKNAME", TEXT, "?", label="Standard task name"),
            el("SUPDOCID", TEXT, "?", label="Attachment"),
            el("SUPDOCKEY", INTEGER, "?", label="Attachment key"),
            el("TAXSOLUTIONID", TEXT, "?", label="Tax solution", access="read"),
            el("POTAXSCHEDULEID", TEXT, "?", label="Purchasing tax schedule"),
            el(
                "OVERRIDEPURCHASINGTAXSCHEDULE",
                BOOLEAN,
                "?",
                label="Override default purchasing tax schedule",
                access="read",
            ),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "STATUS",
                TEXT,
                "?",
                label="Status",
                access="write",
                open_values=("active", "inactive"),
                default="active",
            ),
        ),
        label="Task",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("STANDARDTASK", "STANDARDTASK", "MANY2ONE", "STANDARDTASKID", "Standard task"),
            Relationship("ITEM", "ITEM", "MANY2ONE", "ITEMID", "Item"),
            Relationship("PROJECT", "PROJECT", "MANY2ONE", "PROJECTID", "Project"),
            Relationship("PARENT", "TASK", "MANY2ONE", "TASKNO", "Parent task"),
            Relationship("TIMETYPE", "TIMETYPE", "MANY2ONE", "TIMETYPEKEY", "Time type"),
            Relationship("DEPENDENTON", "TASK", "MANY2ONE", "DEPENDENTONKEY", "Dependent on task"),
            Relationship("ROOTPARENT", "TASK", "MANY2ONE", "ROOTPARENTID", "Root task"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_task(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[TASK]:
    """Find records of Task (TASK).

    Answers `Records[TASK]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/tasks/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="TASK",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_task(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[TASK]:
    """Read records of Task (TASK) by key.

    Answers `Records[TASK]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/tasks/
    """
    from intacct.common.read import read

    return read(object="TASK", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid)


@stub
def create_task_object(
    *,
    name: str | None,
    projectid: str | None,
    taskstatus: Literal["Not Started", "Planned", "In Progress", "Completed", "On Hold"] | None,
    taskid: str | None | Unset = UNSET,
    parentkey: int | None | Unset = UNSET,
    parentid: str | None | Unset = UNSET,
    parenttaskname: str | None | Unset = UNSET,
    projectkey: int | None | Unset = UNSET,
    projectname: str | None | Unset = UNSET,
    customerkey: int | None | Unset = UNSET,
    customerid: str | None | Unset = UNSET,
    customername: str | None | Unset = UNSET,
    productionunitdesc: str | None | Unset = UNSET,
    itemkey: int | None | Unset = UNSET,
    itemid: str | None | Unset = UNSET,
    itemname: str | None | Unset = UNSET,
    pbegindate: datetime.date | None | Unset = UNSET,
    penddate: datetime.date | None | Unset = UNSET,
    budgetqty: Decimal | None | Unset = UNSET,
    estqty: Decimal | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    ismilestone: bool | None | Unset = UNSET,
    utilized: bool | None | Unset = UNSET,
    billable: bool | None | Unset = UNSET,
    taskno: str | None | Unset = UNSET,
    priority: int | None | Unset = UNSET,
    timetypekey: int | None | Unset = UNSET,
    timetypename: str | None | Unset = UNSET,
    classid: str | None | Unset = UNSET,
    classname: str | None | Unset = UNSET,
    classkey: int | None | Unset = UNSET,
    dependentonkey: int | None | Unset = UNSET,
    dependentontaskid: str | None | Unset = UNSET,
    dependentonname: str | None | Unset = UNSET,
    billable_budgetqty: Decimal | None | Unset = UNSET,
    billable_estqty: Decimal | None | Unset = UNSET,
    productionunitestimate: Decimal | None | Unset = UNSET,
    standardtaskkey: int | None | Unset = UNSET,
    standardtaskid: str | None | Unset = UNSET,
    standardtaskname: str | None | Unset = UNSET,
    supdocid: str | None | Unset = UNSET,
    supdockey: int | None | Unset = UNSET,
    potaxscheduleid: str | None | Unset = UNSET,
    status: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[TASK]:
    """Create one record of Task (TASK).

    Answers the record as `Records[TASK]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/tasks/
    """
    from intacct.common.create import create

    return create(
        objects=[
            TASK(
                taskid=taskid,
                parentkey=parentkey,
                parentid=parentid,
                name=name,
                parenttaskname=parenttaskname,
                projectkey=projectkey,
                projectid=projectid,
                projectname=projectname,
                customerkey=customerkey,
                customerid=customerid,
                customername=customername,
                productionunitdesc=productionunitdesc,
                itemkey=itemkey,
                itemid=itemid,
                itemname=itemname,
                pbegindate=pbegindate,
                penddate=penddate,
                budgetqty=budgetqty,
                estqty=estqty,
                description=description,
                ismilestone=ismilestone,
                utilized=utilized,
                billable=billable,
                taskno=taskno,
                priority=priority,
                taskstatus=taskstatus,
                timetypekey=timetypekey,
                timetypename=timetypename,
                classid=classid,
                classname=classname,
                classkey=classkey,
                dependentonkey=dependentonkey,
                dependentontaskid=dependentontaskid,
                dependentonname=dependentonname,
                billable_budgetqty=billable_budgetqty,
                billable_estqty=billable_estqty,
                productionunitestimate=productionunitestimate,
                standardtaskkey=standardtaskkey,
                standardtaskid=standardtaskid,
                standardtaskname=standardtaskname,
                supdocid=supdocid,
                supdockey=supdockey,
                potaxscheduleid=potaxscheduleid,
                status=status,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_task_object(
    *,
    recordno: int | None,
    taskid: str | None | Unset = UNSET,
    parentkey: int | None | Unset = UNSET,
    parentid: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    parenttaskname: str | None | Unset = UNSET,
    projectkey: int | None | Unset = UNSET,
    projectid: str | None | Unset = UNSET,
    projectname: str | None | Unset = UNSET,
    customerkey: int | None | Unset = UNSET,
    customerid: str | None | Unset = UNSET,
    customername: str | None | Unset = UNSET,
    productionunitdesc: str | None | Unset = UNSET,
    itemkey: int | None | Unset = UNSET,
    itemid: str | None | Unset = UNSET,
    itemname: str | None | Unset = UNSET,
    pbegindate: datetime.date | None | Unset = UNSET,
    penddate: datetime.date | None | Unset = UNSET,
    budgetqty: Decimal | None | Unset = UNSET,
    estqty: Decimal | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    ismilestone: bool | None | Unset = UNSET,
    utilized: bool | None | Unset = UNSET,
    billable: bool | None | Unset = UNSET,
    taskno: str | None | Unset = UNSET,
    priority: int | None | Unset = UNSET,
    taskstatus: Literal["Not Started", "Planned", "In Progress", "Completed", "On Hold"] | None | Unset = UNSET,
    timetypekey: int | None | Unset = UNSET,
    timetypename: str | None | Unset = UNSET,
    classid: str | None | Unset = UNSET,
    classname: str | None | Unset = UNSET,
    classkey: int | None | Unset = UNSET,
    dependentonkey: int | None | Unset = UNSET,
    dependentontaskid: str | None | Unset = UNSET,
    dependentonname: str | None | Unset = UNSET,
    billable_budgetqty: Decimal | None | Unset = UNSET,
    billable_estqty: Decimal | None | Unset = UNSET,
    productionunitestimate: Decimal | None | Unset = UNSET,
    standardtaskkey: int | None | Unset = UNSET,
    standardtaskid: str | None | Unset = UNSET,
    standardtaskname: str | None | Unset = UNSET,
    supdocid: str | None | Unset = UNSET,
    supdockey: int | None | Unset = UNSET,
    potaxscheduleid: str | None | Unset = UNSET,
    status: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[TASK]:
    """Change one record of Task (TASK); what is left out stays as it is.

    Answers the record as `Records[TASK]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/tasks/
    """
    from intacct.common.update import update

    return update(
        objects=[
            TASK(
                recordno=recordno,
                taskid=taskid,
                parentkey=parentkey,
                parentid=parentid,
                name=name,
                parenttaskname=parenttaskname,
                projectkey=projectkey,
                projectid=projectid,
                projectname=projectname,
                customerkey=customerkey,
                customerid=customerid,
                customername=customername,
                productionunitdesc=productionunitdesc,
                itemkey=itemkey,
                itemid=itemid,
                itemname=itemname,
                pbegindate=pbegindate,
                penddate=penddate,
                budgetqty=budgetqty,
                estqty=estqty,
                description=description,
                ismilestone=ismilestone,
                utilized=utilized,
                billable=billable,
                taskno=taskno,
                priority=priority,
                taskstatus=taskstatus,
                timetypekey=timetypekey,
                timetypename=timetypename,
                classid=classid,
                classname=classname,
                classkey=classkey,
                dependentonkey=dependentonkey,
                dependentontaskid=dependentontaskid,
                dependentonname=dependentonname,
                billable_budgetqty=billable_budgetqty,
                billable_estqty=billable_estqty,
                productionunitestimate=productionunitestimate,
                standardtaskkey=standardtaskkey,
                standardtaskid=standardtaskid,
                standardtaskname=standardtaskname,
                supdocid=supdocid,
                supdockey=supdockey,
                potaxscheduleid=potaxscheduleid,
                status=status,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_task_object(keys: Listed) -> delete:
    """Delete records of Task (TASK) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/tasks/
    """
    from intacct.common.delete import delete

    return delete(object="TASK", keys=listed(keys))


if TYPE_CHECKING:

    class _TASKFields(Fields):
        """Fields of TASK."""

        recordno: Field[int]
        taskid: Field[str]
        parentkey: Field[int]
        parentid: Field[str]
        name: Field[str]
        parenttaskname: Field[str]
        projectkey: Field[int]
        projectid: Field[str]
        projectname: Field[str]
        projectbegindate: Field[datetime.date]
        projectenddate: Field[datetime.date]
        customerkey: Field[int]
        customerid: Field[str]
        customername: Field[str]
        productionunitdesc: Field[str]
        itemkey: Field[int]
        itemid: Field[str]
        itemname: Field[str]
        pbegindate: Field[datetime.date]
        penddate: Field[datetime.date]
        abegindate: Field[datetime.date]
        aenddate: Field[datetime.date]
        budgetqty: Field[Decimal]
        estqty: Field[Decimal]
        actualqty: Field[Decimal]
        remainingqty: Field[Decimal]
        approvedqty: Field[Decimal]
        percentcomplete: Field[Decimal]
        obspercentcomplete: Field[Decimal]
        description: Field[str]
        ismilestone: Field[bool]
        utilized: Field[bool]
        billable: Field[bool]
        taskno: Field[str]
        priority: Field[int]
        taskstatus: Field[str]
        timetypekey: Field[int]
        timetypename: Field[str]
        classid: Field[str]
        classname: Field[str]
        classkey: Field[int]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        dependentonkey: Field[int]
        dependentontaskid: Field[str]
        dependentonname: Field[str]
        billable_budgetqty: Field[Decimal]
        billable_estqty: Field[Decimal]
        billable_actualqty: Field[Decimal]
        billable_approvedqty: Field[Decimal]
        productionunitestimate: Field[Decimal]
        rootparentkey: Field[int]
        rootparentid: Field[str]
        rootparentname: Field[str]
        standardtaskkey: Field[int]
        standardtaskid: Field[str]
        standardtaskname: Field[str]
        supdocid: Field[str]
        supdockey: Field[int]
        taxsolutionid: Field[str]
        potaxscheduleid: Field[str]
        overridepurchasingtaxschedule: Field[bool]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
        standardtask: _STANDARDTASKFields
        item: _ITEMFields
        project: _PROJECTFields
        parent: _TASKFields
        timetype: _TIMETYPEFields
        dependenton: _TASKFields
        rootparent: _TASKFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
