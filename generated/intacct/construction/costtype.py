# Generated from spec/construction/COSTTYPE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object COSTTYPE."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct.common.customfields import CUSTOMFIELDS
from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.customfield import Customfield
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.update import update
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.construction.accumulationtype import _ACCUMULATIONTYPEFields
    from intacct.construction.standardcosttype import _STANDARDCOSTTYPEFields
    from intacct.general_ledger.glaccount import _GLACCOUNTFields
    from intacct.inventory_control.item import _ITEMFields
    from intacct.project_resource_mgmt.project import _PROJECTFields
    from intacct.project_resource_mgmt.task import _TASKFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = ["COSTTYPE", "create_costtype", "delete_costtype", "query_costtype", "read_costtype", "update_costtype"]


@model
class COSTTYPE(Object):
    """Cost type (COSTTYPE).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery, create, update and delete.
    Owns: customfields (Customfield).
    Related to 10 other objects for queries.
    Reference: https://developer.intacct.com/api/construction/cost-types/
    """

    fields: ClassVar[_COSTTYPEFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """
    projectkey: int | None | Unset = UNSET
    """Project key (integer, record number)."""
    projectid: str | None | Unset = UNSET
    """Project ID (text). Required without TASKKEY."""
    projectname: str | None | Unset = UNSET
    """Project name (text)."""
    taskkey: int | None | Unset = UNSET
    """Task key (integer, record number). Required without PROJECTID and TASKID."""
    taskid: str | None | Unset = UNSET
    """Task ID (text). Required without TASKKEY."""
    taskname: str | None | Unset = UNSET
    """Task name (text)."""
    costtypeid: str | None | Unset = UNSET
    """Cost type ID (text). Read-only."""
    name: str | None | Unset = UNSET
    """Name (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    accumulationtypekey: int | None | Unset = UNSET
    """Accumulation type (integer)."""
    accumulationtypename: str | None | Unset = UNSET
    """Accumulation type name (text)."""
    costunitdescription: str | None | Unset = UNSET
    """Cost unit description (text)."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Default: active."""
    accountkey: int | None | Unset = UNSET
    """GL account key (integer, record number)."""
    accountno: str | None | Unset = UNSET
    """GL account (text)."""
    accounttitle: str | None | Unset = UNSET
    """Account title (text)."""
    parentkey: int | None | Unset = UNSET
    """Parent cost type key (integer, record number)."""
    parentid: str | None | Unset = UNSET
    """Parent ID (text)."""
    parentname: str | None | Unset = UNSET
    """Parent - Name (text)."""
    itemkey: int | None | Unset = UNSET
    """Item key (integer, record number)."""
    itemid: str | None | Unset = UNSET
    """Item ID (text)."""
    itemname: str | None | Unset = UNSET
    """Item name (text)."""
    plannedbegindate: datetime.date | None | Unset = UNSET
    """Planned begin date (date, mm/dd/yyyy)."""
    plannedenddate: datetime.date | None | Unset = UNSET
    """Planned end date (date, mm/dd/yyyy)."""
    actualbegindate: datetime.date | None | Unset = UNSET
    """Actual begin date (date, mm/dd/yyyy)."""
    actualenddate: datetime.date | None | Unset = UNSET
    """Actual end date (date, mm/dd/yyyy)."""
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
    rootparentkey: int | None | Unset = UNSET
    """Root cost type key (integer, record number). Read-only."""
    rootparentid: str | None | Unset = UNSET
    """Root cost type ID (text). Read-only."""
    rootparentname: str | None | Unset = UNSET
    """Root cost type name (text). Read-only."""
    standardcosttypekey: int | None | Unset = UNSET
    """Standard cost type key (integer, record number). Read-only."""
    standardcosttypeid: str | None | Unset = UNSET
    """Standard cost type ID (text). Required in create."""
    standardcosttypename: str | None | Unset = UNSET
    """Standard cost type name (text). Read-only."""
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
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields. Write-only."""

    __wire__ = Wire(
        "COSTTYPE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", required=("update",)),
            el("PROJECTKEY", INTEGER, "?", label="Project key"),
            el("PROJECTID", TEXT, "?", label="Project ID"),
            el("PROJECTNAME", TEXT, "?", label="Project name"),
            el("TASKKEY", INTEGER, "?", label="Task key"),
            el("TASKID", TEXT, "?", label="Task ID"),
            el("TASKNAME", TEXT, "?", label="Task name"),
            el("COSTTYPEID", TEXT, "?", label="Cost type ID", access="read"),
            el("NAME", TEXT, "?", label="Name"),
            el("DESCRIPTION", TEXT, "?", label="Description"),
            el("ACCUMULATIONTYPEKEY", INTEGER, "?", label="Accumulation type"),
            el("ACCUMULATIONTYPENAME", TEXT, "?", label="Accumulation type name"),
            el("COSTUNITDESCRIPTION", TEXT, "?", label="Cost unit description"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", default="active"),
            el("ACCOUNTKEY", INTEGER, "?", label="GL account key"),
            el("ACCOUNTNO", TEXT, "?", label="GL account"),
            el("ACCOUNTTITLE", TEXT, "?", label="Account title"),
            el("PARENTKEY", INTEGER, "?", label="Parent cost type key"),
            el("PARENTID", TEXT, "?", label="Parent ID"),
            el("PARENTNAME", TEXT, "?", label="Parent - Name"),
            el("ITEMKEY", INTEGER, "?", label="Item key"),
            el("ITEMID", TEXT, "?", label="Item ID"),
            el("ITEMNAME", TEXT, "?", label="Item name"),
            el("PLANNEDBEGINDATE", DATE, "?", label="Planned begin date"),
            el("PLANNEDENDDATE", DATE, "?", label="Planned end date"),
            el("ACTUALBEGINDATE", DATE, "?", label="Actual begin date"),
            el("ACTUALENDDATE", DATE, "?", label="Actual end date"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("ROOTPARENTKEY", INTEGER, "?", label="Root cost type key", access="read"),
            el("ROOTPARENTID", TEXT, "?", label="Root cost type ID", access="read"),
            el("ROOTPARENTNAME", TEXT, "?", label="Root cost type name", access="read"),
            el("STANDARDCOSTTYPEKEY", INTEGER, "?", label="Standard cost type key", access="read"),
            el("STANDARDCOSTTYPEID", TEXT, "?", label="Standard cost type ID", required=("create",)),
            el("STANDARDCOSTTYPENAME", TEXT, "?", label="Standard cost type name", access="read"),
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
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields", access="write"),
        ),
        label="Cost type",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship(
                "STANDARDCOSTTYPE", "STANDARDCOSTTYPE", "MANY2ONE", "STANDARDCOSTTYPEID", "Standard cost type"
            ),
            Relationship("PROJECT", "PROJECT", "MANY2ONE", "PROJECTID", "Project"),
            Relationship("PARENT", "COSTTYPE", "MANY2ONE", "COSTTYPEID", "Parent cost type"),
            Relationship("GLACCOUNT", "GLACCOUNT", "MANY2ONE", "ACCOUNTNO", "Account"),
            Relationship("TASK", "TASK", "MANY2ONE", "TASKID", "Task"),
            Relationship("ROOTPARENT", "COSTTYPE", "MANY2ONE", "ROOTPARENTID", "Root cost type"),
            Relationship(
                "ACCUMULATIONTYPE", "ACCUMULATIONTYPE", "MANY2ONE", "ACCUMULATIONTYPENAME", "Accumulation type"
            ),
            Relationship("ITEM", "ITEM", "MANY2ONE", "ITEMID", "Item"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_costtype(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[COSTTYPE]:
    """Find records of Cost type (COSTTYPE).

    Answers `Records[COSTTYPE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/cost-types/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="COSTTYPE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_costtype(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[COSTTYPE]:
    """Read records of Cost type (COSTTYPE) by key.

    Answers `Records[COSTTYPE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/cost-types/
    """
    from intacct.common.read import read

    return read(
        object="COSTTYPE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_costtype(
    *,
    standardcosttypeid: str | None,
    projectkey: int | None | Unset = UNSET,
    projectid: str | None | Unset = UNSET,
    projectname: str | None | Unset = UNSET,
    taskkey: int | None | Unset = UNSET,
    taskid: str | None | Unset = UNSET,
    taskname: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    accumulationtypekey: int | None | Unset = UNSET,
    accumulationtypename: str | None | Unset = UNSET,
    costunitdescription: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    accountkey: int | None | Unset = UNSET,
    accountno: str | None | Unset = UNSET,
    accounttitle: str | None | Unset = UNSET,
    parentkey: int | None | Unset = UNSET,
    parentid: str | None | Unset = UNSET,
    parentname: str | None | Unset = UNSET,
    itemkey: int | None | Unset = UNSET,
    itemid: str | None | Unset = UNSET,
    itemname: str | None | Unset = UNSET,
    plannedbegindate: datetime.date | None | Unset = UNSET,
    plannedenddate: datetime.date | None | Unset = UNSET,
    actualbegindate: datetime.date | None | Unset = UNSET,
    actualenddate: datetime.date | None | Unset = UNSET,
    potaxscheduleid: str | None | Unset = UNSET,
    customfields: list[Customfield] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[COSTTYPE]:
    """Create one record of Cost type (COSTTYPE).

    Answers the record as `Records[COSTTYPE]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/cost-types/
    """
    from intacct.common.create import create

    return create(
        objects=[
            COSTTYPE(
                projectkey=projectkey,
                projectid=projectid,
                projectname=projectname,
                taskkey=taskkey,
                taskid=taskid,
                taskname=taskname,
                name=name,
                description=description,
                accumulationtypekey=accumulationtypekey,
                accumulationtypename=accumulationtypename,
                costunitdescription=costunitdescription,
                status=status,
                accountkey=accountkey,
                accountno=accountno,
                accounttitle=accounttitle,
                parentkey=parentkey,
                parentid=parentid,
                parentname=parentname,
                itemkey=itemkey,
                itemid=itemid,
                itemname=itemname,
                plannedbegindate=plannedbegindate,
                plannedenddate=plannedenddate,
                actualbegindate=actualbegindate,
                actualenddate=actualenddate,
                standardcosttypeid=standardcosttypeid,
                potaxscheduleid=potaxscheduleid,
                customfields=customfields,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_costtype(
    *,
    recordno: int | None,
    projectkey: int | None | Unset = UNSET,
    projectid: str | None | Unset = UNSET,
    projectname: str | None | Unset = UNSET,
    taskkey: int | None | Unset = UNSET,
    taskid: str | None | Unset = UNSET,
    taskname: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    accumulationtypekey: int | None | Unset = UNSET,
    accumulationtypename: str | None | Unset = UNSET,
    costunitdescription: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    accountkey: int | None | Unset = UNSET,
    accountno: str | None | Unset = UNSET,
    accounttitle: str | None | Unset = UNSET,
    parentkey: int | None | Unset = UNSET,
    parentid: str | None | Unset = UNSET,
    parentname: str | None | Unset = UNSET,
    itemkey: int | None | Unset = UNSET,
    itemid: str | None | Unset = UNSET,
    itemname: str | None | Unset = UNSET,
    plannedbegindate: datetime.date | None | Unset = UNSET,
    plannedenddate: datetime.date | None | Unset = UNSET,
    actualbegindate: datetime.date | None | Unset = UNSET,
    actualenddate: datetime.date | None | Unset = UNSET,
    standardcosttypeid: str | None | Unset = UNSET,
    potaxscheduleid: str | None | Unset = UNSET,
    customfields: list[Customfield] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[COSTTYPE]:
    """Change one record of Cost type (COSTTYPE); what is left out stays as it is.

    Answers the record as `Records[COSTTYPE]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/cost-types/
    """
    from intacct.common.update import update

    return update(
        objects=[
            COSTTYPE(
                recordno=recordno,
                projectkey=projectkey,
                projectid=projectid,
                projectname=projectname,
                taskkey=taskkey,
                taskid=taskid,
                taskname=taskname,
                name=name,
                description=description,
                accumulationtypekey=accumulationtypekey,
                accumulationtypename=accumulationtypename,
                costunitdescription=costunitdescription,
                status=status,
                accountkey=accountkey,
                accountno=accountno,
                accounttitle=accounttitle,
                parentkey=parentkey,
                parentid=parentid,
                parentname=parentname,
                itemkey=itemkey,
                itemid=itemid,
                itemname=itemname,
                plannedbegindate=plannedbegindate,
                plannedenddate=plannedenddate,
                actualbegindate=actualbegindate,
                actualenddate=actualenddate,
                standardcosttypeid=standardcosttypeid,
                potaxscheduleid=potaxscheduleid,
                customfields=customfields,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_costtype(keys: Listed) -> delete:
    """Delete records of Cost type (COSTTYPE) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/cost-types/
    """
    from intacct.common.delete import delete

    return delete(object="COSTTYPE", keys=listed(keys))


if TYPE_CHECKING:

    class _COSTTYPEFields(Fields):
        """Fields of COSTTYPE."""

        recordno: Field[int]
        projectkey: Field[int]
        projectid: Field[str]
        projectname: Field[str]
        taskkey: Field[int]
        taskid: Field[str]
        taskname: Field[str]
        costtypeid: Field[str]
        name: Field[str]
        description: Field[str]
        accumulationtypekey: Field[int]
        accumulationtypename: Field[str]
        costunitdescription: Field[str]
        status: Field[str]
        accountkey: Field[int]
        accountno: Field[str]
        accounttitle: Field[str]
        parentkey: Field[int]
        parentid: Field[str]
        parentname: Field[str]
        itemkey: Field[int]
        itemid: Field[str]
        itemname: Field[str]
        plannedbegindate: Field[datetime.date]
        plannedenddate: Field[datetime.date]
        actualbegindate: Field[datetime.date]
        actualenddate: Field[datetime.date]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        rootparentkey: Field[int]
        rootparentid: Field[str]
        rootparentname: Field[str]
        standardcosttypekey: Field[int]
        standardcosttypeid: Field[str]
        standardcosttypename: Field[str]
        taxsolutionid: Field[str]
        potaxscheduleid: Field[str]
        overridepurchasingtaxschedule: Field[bool]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
        standardcosttype: _STANDARDCOSTTYPEFields
        project: _PROJECTFields
        parent: _COSTTYPEFields
        glaccount: _GLACCOUNTFields
        task: _TASKFields
        rootparent: _COSTTYPEFields
        accumulationtype: _ACCUMULATIONTYPEFields
        item: _ITEMFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
