# Generated from spec/project_resource_mgmt/TIMESHEETENTRY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object TIMESHEETENTRY."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.accounts_receivable.customer import _CUSTOMERFields
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.department import _DEPARTMENTFields
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.construction.costtype import _COSTTYPEFields
    from intacct.construction.employeeposition import _EMPLOYEEPOSITIONFields
    from intacct.construction.laborclass import _LABORCLASSFields
    from intacct.construction.laborshift import _LABORSHIFTFields
    from intacct.construction.laborunion import _LABORUNIONFields
    from intacct.employee_expenses.employee import _EMPLOYEEFields
    from intacct.inventory_control.item import _ITEMFields
    from intacct.project_resource_mgmt.project import _PROJECTFields
    from intacct.project_resource_mgmt.task import _TASKFields
    from intacct.project_resource_mgmt.timesheet import _TIMESHEETFields
    from intacct.project_resource_mgmt.timetype import _TIMETYPEFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["TIMESHEETENTRY", "query_timesheetentry", "read_timesheetentry"]


@model
class TIMESHEETENTRY(Object):
    """A timesheet entry (TIMESHEETENTRY).

    Stands as a line in TIMESHEET (TIMESHEETENTRIES).
    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Related to 18 other objects for queries.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/timesheets/
    """

    fields: ClassVar[_TIMESHEETENTRYFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    lineno: int | None | Unset = UNSET
    """Line number (integer)."""
    timesheetkey: int | None | Unset = UNSET
    """Timesheet key (integer, record number)."""
    projectkey: int | None | Unset = UNSET
    """Project key (integer, record number)."""
    projectid: str | None | Unset = UNSET
    """Project ID (text)."""
    projectname: str | None | Unset = UNSET
    """Project name (text)."""
    project_classid: str | None | Unset = UNSET
    """Project class ID (text)."""
    taskkey: int | None | Unset = UNSET
    """Task key (integer, record number)."""
    taskid: str | None | Unset = UNSET
    """Task (text). Since 2019.R1."""
    taskname: str | None | Unset = UNSET
    """Task name (text)."""
    task_classid: str | None | Unset = UNSET
    """Task class ID (text)."""
    costtypekey: int | None | Unset = UNSET
    """Cost type key (integer, record number)."""
    costtypeid: str | None | Unset = UNSET
    """Cost type ID (text). Since 2020.R2."""
    costtypename: str | None | Unset = UNSET
    """Cost type name (text)."""
    customerkey: int | None | Unset = UNSET
    """Customer key (integer, record number)."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text)."""
    customername: str | None | Unset = UNSET
    """Customer name (text)."""
    itemkey: int | None | Unset = UNSET
    """Item key (integer, record number)."""
    itemid: str | None | Unset = UNSET
    """Item ID (text)."""
    itemname: str | None | Unset = UNSET
    """Item name (text)."""
    entrydate: datetime.date | None | Unset = UNSET
    """Entry date (date, mm/dd/yyyy). Required in create and update."""
    qty: Decimal | None | Unset = UNSET
    """Hours (quantity). Required in create and update."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    notes: str | None | Unset = UNSET
    """Notes (text)."""
    state: Literal["Submitted", "Approved", "Partially Approved", "Declined", "Draft", "Saved"] | None | Unset = UNSET
    """State (text). Allowed: Submitted, Approved, Partially Approved, Declined, Draft, Saved."""
    locationkey: int | None | Unset = UNSET
    """Location key (integer, record number)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text). Required in a multi-entity company."""
    locationname: str | None | Unset = UNSET
    """Location name (text)."""
    departmentkey: int | None | Unset = UNSET
    """Department key (integer, record number)."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    departmentname: str | None | Unset = UNSET
    """Department name (text)."""
    timetypekey: int | None | Unset = UNSET
    """Time type key (integer, record number)."""
    timetype: str | None | Unset = UNSET
    """Time type (text)."""
    timetype_earningtypekey: int | None | Unset = UNSET
    """Time type earning type key (integer, record number)."""
    timetype_glaccountkey: int | None | Unset = UNSET
    """Time type GL account key (integer, record number)."""
    timetype_gloffsetaccountkey: int | None | Unset = UNSET
    """Time type GL offset account key (integer, record number)."""
    billable: bool | None | Unset = UNSET
    """Billable (boolean, true or false). Whether a customer is to be charged for it."""
    billed: Literal["true", "false", "partial"] | None | Unset = UNSET
    """Billed (text). Whether the customer has been charged for it. Allowed: true, false, partial."""
    employeedimkey: int | None | Unset = UNSET
    """Employee key (integer, record number)."""
    employeeid: str | None | Unset = UNSET
    """Employee ID (text)."""
    employeename: str | None | Unset = UNSET
    """Employee name (text)."""
    employee_earningtypekey: int | None | Unset = UNSET
    """Employee earning type key (integer, record number)."""
    ts_begindate: datetime.date | None | Unset = UNSET
    """Begin date (date, mm/dd/yyyy)."""
    ts_enddate: datetime.date | None | Unset = UNSET
    """End date (date, mm/dd/yyyy)."""
    ts_glpostdate: datetime.date | None | Unset = UNSET
    """GL post date (date, mm/dd/yyyy)."""
    ts_locationkey: int | None | Unset = UNSET
    """Timesheet location key (integer, record number)."""
    ts_locationid: str | None | Unset = UNSET
    """Timesheet location ID (text)."""
    statjournalkey: int | None | Unset = UNSET
    """Statistical journal key (integer, record number)."""
    billuacctkey: int | None | Unset = UNSET
    """Billable utilized account key (integer, record number)."""
    nonbilluacctkey: int | None | Unset = UNSET
    """Non-billable utilized account key (integer, record number)."""
    billnuacctkey: int | None | Unset = UNSET
    """Billable non-utilized account key (integer, record number)."""
    nonbillnuacctkey: int | None | Unset = UNSET
    """Non-billable non-utilized account key (integer, record number)."""
    statglbatchkey: int | None | Unset = UNSET
    """Statistical GL batch key (integer, record number)."""
    statglentrylineno: int | None | Unset = UNSET
    """Statistical GL entry line number (integer)."""
    laborglbatchkey: int | None | Unset = UNSET
    """Labor GL batch key (integer, record number)."""
    laborglentrylineno: int | None | Unset = UNSET
    """Labor GL entry line number (integer)."""
    laborglentryoffsetlineno: int | None | Unset = UNSET
    """Labor GL entry offset line number (integer)."""
    laborglentryamount: Decimal | None | Unset = UNSET
    """Labor GL entry amount (amount in base currency)."""
    laborglentrytrxamount: Decimal | None | Unset = UNSET
    """Labor GL entry transaction amount (amount in transaction currency)."""
    laborglentrycostrate: Decimal | None | Unset = UNSET
    """Labor GL entry cost rate (decimal)."""
    statglentryamount: Decimal | None | Unset = UNSET
    """Statistical GL entry amount (amount)."""
    varglentryamount: Decimal | None | Unset = UNSET
    """Variance GL entry amount (amount in base currency)."""
    varglentrytrxamount: Decimal | None | Unset = UNSET
    """Variance GL entry transaction amount (amount in transaction currency)."""
    varglbatchkey: int | None | Unset = UNSET
    """Variance GL batch key (integer, record number)."""
    varglentrylineno: int | None | Unset = UNSET
    """Variance GL entry line number (integer)."""
    varglentryoffsetlineno: int | None | Unset = UNSET
    """Variance GL entry offset line number (integer)."""
    clznamount: Decimal | None | Unset = UNSET
    """Clarizen amount (amount)."""
    extcostrate: Decimal | None | Unset = UNSET
    """External cost rate (amount)."""
    extbillrate: Decimal | None | Unset = UNSET
    """External billing rate (amount)."""
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
    billable_qty: Decimal | None | Unset = UNSET
    """Billable hours (quantity)."""
    non_billable_qty: Decimal | None | Unset = UNSET
    """Non-billable hours (quantity)."""
    approved_qty: Decimal | None | Unset = UNSET
    """Approved hours (quantity)."""
    approved_billable_qty: Decimal | None | Unset = UNSET
    """Approved billable hours (quantity)."""
    approved_non_billable_qty: Decimal | None | Unset = UNSET
    """Approved non-billable hours (quantity)."""
    utilized_qty: Decimal | None | Unset = UNSET
    """Utilized hours (quantity)."""
    non_utilized_qty: Decimal | None | Unset = UNSET
    """Non-utilized hours (quantity)."""
    approved_utilized_qty: Decimal | None | Unset = UNSET
    """Approved utilized hours (quantity)."""
    approved_non_utilized_qty: Decimal | None | Unset = UNSET
    """Approved non-utilized hours (quantity)."""
    laborclasskey: int | None | Unset = UNSET
    """Labor class key (integer, record number)."""
    laborclassid: str | None | Unset = UNSET
    """Labor class ID (text). Since 2022.R2."""
    laborclassname: str | None | Unset = UNSET
    """Labor class name (text)."""
    laborshiftkey: int | None | Unset = UNSET
    """Labor shift key (integer, record number)."""
    laborshiftid: str | None | Unset = UNSET
    """Labor shift ID (text). Since 2022.R2."""
    laborshiftname: str | None | Unset = UNSET
    """Labor shift name (text)."""
    laborunionkey: int | None | Unset = UNSET
    """Labor union key (integer, record number)."""
    laborunionid: str | None | Unset = UNSET
    """Labor union ID (text). Since 2022.R2."""
    laborunionname: str | None | Unset = UNSET
    """Labor union name (text)."""
    emppositionkey: int | None | Unset = UNSET
    """Employee position key (integer, record number)."""
    emppositionid: str | None | Unset = UNSET
    """Employee position ID (text). Since 2022.R2."""
    emppositionname: str | None | Unset = UNSET
    """Employee position name (text)."""
    extamount: Decimal | None | Unset = UNSET
    """Labor amount (amount)."""
    extemployertaxes: Decimal | None | Unset = UNSET
    """Employer taxes (decimal)."""
    extfringes: Decimal | None | Unset = UNSET
    """Fringes (decimal)."""
    extcashfringes: Decimal | None | Unset = UNSET
    """Cash fringes (decimal)."""
    workorderkey: int | None | Unset = UNSET
    """Work order key (integer, record number)."""
    workorderid: str | None | Unset = UNSET
    """Work order ID (text)."""
    workordername: str | None | Unset = UNSET
    """Work order name (text)."""
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text). Login ID of the user who entered it. Read-only."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text). Login ID of the user who last changed it. Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    vendorid: str | None | Unset = UNSET
    """Vendor (text)."""
    classid: str | None | Unset = UNSET
    """Class (text)."""
    contractid: str | None | Unset = UNSET
    """Contract ID (text)."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse (text)."""

    __wire__ = Wire(
        "TIMESHEETENTRY",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("LINENO", INTEGER, "?", label="Line number"),
            el("TIMESHEETKEY", INTEGER, "?", label="Timesheet key"),
            el("PROJECTKEY", INTEGER, "?", label="Project key"),
            el("PROJECTID", TEXT, "?", label="Project ID"),
            el("PROJECTNAME", TEXT, "?", label="Project name"),
            el("PROJECT_CLASSID", TEXT, "?", label="Project class ID"),
            el("TASKKEY", INTEGER, "?", label="Task key"),
            el("TASKID", TEXT, "?", since="2019.R1", label="Task"),
            el("TASKNAME", TEXT, "?", label="Task name"),
            el("TASK_CLASSID", TEXT, "?", label="Task class ID"),
            el("COSTTYPEKEY", INTEGER, "?", label="Cost type key"),
            el("COSTTYPEID", TEXT, "?", since="2020.R2", label="Cost type ID"),
            el("COSTTYPENAME", TEXT, "?", label="Cost type name"),
            el("CUSTOMERKEY", INTEGER, "?", label="Customer key"),
            el("CUSTOMERID", TEXT, "?", label="Customer ID"),
            el("CUSTOMERNAME", TEXT, "?", label="Customer name"),
            el("ITEMKEY", INTEGER, "?", label="Item key"),
            el("ITEMID", TEXT, "?", label="Item ID"),
            el("ITEMNAME", TEXT, "?", label="Item name"),
            el("ENTRYDATE", DATE, "?", label="Entry date", required=("create", "update")),
            el("QTY", DECIMAL, "?", label="Hours", required=("create", "update")),
            el("DESCRIPTION", TEXT, "?", label="Description"),
            el("NOTES", TEXT, "?", label="Notes"),
            el(
                "STATE",
                Enumeration("Submitted", "Approved", "Partially Approved", "Declined", "Draft", "Saved"),
                "?",
                label="State",
            ),
            el("LOCATIONKEY", INTEGER, "?", label="Location key"),
            el("LOCATIONID", TEXT, "?", label="Location ID"),
            el("LOCATIONNAME", TEXT, "?", label="Location name"),
            el("DEPARTMENTKEY", INTEGER, "?", label="Department key"),
            el("DEPARTMENTID", TEXT, "?", label="Department ID"),
            el("DEPARTMENTNAME", TEXT, "?", label="Department name"),
            el("TIMETYPEKEY", INTEGER, "?", label="Time type key"),
            el("TIMETYPE", TEXT, "?", label="Time type"),
            el("TIMETYPE_EARNINGTYPEKEY", INTEGER, "?", label="Time type earning type key"),
            el("TIMETYPE_GLACCOUNTKEY", INTEGER, "?", label="Time type GL account key"),
            el("TIMETYPE_GLOFFSETACCOUNTKEY", INTEGER, "?", label="Time type GL offset account key"),
            el("BILLABLE", BOOLEAN, "?", label="Billable"),
            el("BILLED", Enumeration("true", "false", "partial"), "?", label="Billed"),
            el("EMPLOYEEDIMKEY", INTEGER, "?", label="Employee key"),
            el("EMPLOYEEID", TEXT, "?", label="Employee ID"),
            el("EMPLOYEENAME", TEXT, "?", label="Employee name"),
            el("EMPLOYEE_EARNINGTYPEKEY", INTEGER, "?", label="Employee earning type key"),
            el("TS_BEGINDATE", DATE, "?", label="Begin date"),
            el("TS_ENDDATE", DATE, "?", label="End date"),
            el("TS_GLPOSTDATE", DATE, "?", label="GL post date"),
            el("TS_LOCATIONKEY", INTEGER, "?", label="Timesheet location key"),
            el("TS_LOCATIONID", TEXT, "?", label="Timesheet location ID"),
            el("STATJOURNALKEY", INTEGER, "?", label="Statistical journal key"),
            el("BILLUACCTKEY", INTEGER, "?", label="Billable utilized account key"),
            el("NONBILLUACCTKEY", INTEGER, "?", label="Non-billable utilized account key"),
            el("BILLNUACCTKEY", INTEGER, "?", label="Billable non-utilized account key"),
            el("NONBILLNUACCTKEY", INTEGER, "?", label="Non-billable non-utilized account key"),
            el("STATGLBATCHKEY", INTEGER, "?", label="Statistical GL batch key"),
            el("STATGLENTRYLINENO", INTEGER, "?", label="Statistical GL entry line number"),
            el("LABORGLBATCHKEY", INTEGER, "?", label="Labor GL batch key"),
            el("LABORGLENTRYLINENO", INTEGER, "?", label="Labor GL entry line number"),
            el("LABORGLENTRYOFFSETLINENO", INTEGER, "?", label="Labor GL entry offset line number"),
            el("LABORGLENTRYAMOUNT", DECIMAL, "?", label="Labor GL entry amount"),
            el("LABORGLENTRYTRXAMOUNT", DECIMAL, "?", label="Labor GL entry transaction amount"),
            el("LABORGLENTRYCOSTRATE", DECIMAL, "?", label="Labor GL entry cost rate"),
            el("STATGLENTRYAMOUNT", DECIMAL, "?", label="Statistical GL entry amount"),
            el("VARGLENTRYAMOUNT", DECIMAL, "?", label="Variance GL entry amount"),
            el("VARGLENTRYTRXAMOUNT", DECIMAL, "?", label="Variance GL entry transaction amount"),
            el("VARGLBATCHKEY", INTEGER, "?", label="Variance GL batch key"),
            el("VARGLENTRYLINENO", INTEGER, "?", label="Variance GL entry line number"),
            el("VARGLENTRYOFFSETLINENO", INTEGER, "?", label="Variance GL entry offset line number"),
            el("CLZNAMOUNT", DECIMAL, "?", label="Clarizen amount"),
            el("EXTCOSTRATE", CURRENCY, "?", label="External cost rate"),
            el("EXTBILLRATE", CURRENCY, "?", label="External billing rate"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("BILLABLE_QTY", DECIMAL, "?", label="Billable hours"),
            el("NON_BILLABLE_QTY", DECIMAL, "?", label="Non-billable hours"),
            el("APPROVED_QTY", DECIMAL, "?", label="Approved hours"),
            el("APPROVED_BILLABLE_QTY", DECIMAL, "?", label="Approved billable hours"),
            el("APPROVED_NON_BILLABLE_QTY", DECIMAL, "?", label="Approved non-billable hours"),
            el("UTILIZED_QTY", DECIMAL, "?", label="Utilized hours"),
            el("NON_UTILIZED_QTY", DECIMAL, "?", label="Non-utilized hours"),
            el("APPROVED_UTILIZED_QTY", DECIMAL, "?", label="Approved utilized hours"),
            el("APPROVED_NON_UTILIZED_QTY", DECIMAL, "?", label="Approved non-utilized hours"),
            el("LABORCLASSKEY", INTEGER, "?", label="Labor class key"),
            el("LABORCLASSID", TEXT, "?", since="2022.R2", label="Labor class ID"),
            el("LABORCLASSNAME", TEXT, "?", label="Labor class name"),
            el("LABORSHIFTKEY", INTEGER, "?", label="Labor shift key"),
            el("LABORSHIFTID", TEXT, "?", since="2022.R2", label="Labor shift ID"),
            el("LABORSHIFTNAME", TEXT, "?", label="Labor shift name"),
            el("LABORUNIONKEY", INTEGER, "?", label="Labor union key"),
            el("LABORUNIONID", TEXT, "?", since="2022.R2", label="Labor union ID"),
            el("LABORUNIONNAME", TEXT, "?", label="Labor union name"),
            el("EMPPOSITIONKEY", INTEGER, "?", label="Employee position key"),
            el("EMPPOSITIONID", TEXT, "?", since="2022.R2", label="Employee position ID"),
            el("EMPPOSITIONNAME", TEXT, "?", label="Employee position name"),
            el("EXTAMOUNT", DECIMAL, "?", label="Labor amount"),
            el("EXTEMPLOYERTAXES", DECIMAL, "?", label="Employer taxes"),
            el("EXTFRINGES", DECIMAL, "?", label="Fringes"),
            el("EXTCASHFRINGES", DECIMAL, "?", label="Cash fringes"),
            el("WORKORDERKEY", INTEGER, "?", label="Work order key"),
            el("WORKORDERID", TEXT, "?", label="Work order ID"),
            el("WORKORDERNAME", TEXT, "?", label="Work order name"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el("VENDORID", TEXT, "?", label="Vendor"),
            el("CLASSID", TEXT, "?", label="Class"),
            el("CONTRACTID", TEXT, "?", label="Contract ID"),
            el("WAREHOUSEID", TEXT, "?", label="Warehouse"),
        ),
        label="A timesheet entry",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(
            Relationship("PROJECT", "PROJECT", "MANY2ONE", "PROJECTID"),
            Relationship("TASK", "TASK", "MANY2ONE", "TASKKEY"),
            Relationship("COSTTYPE", "COSTTYPE", "MANY2ONE", "COSTTYPEKEY"),
            Relationship("CUSTOMER", "CUSTOMER", "MANY2ONE", "CUSTOMERID"),
            Relationship("ITEM", "ITEM", "MANY2ONE", "ITEMID"),
            Relationship("DEPARTMENT", "DEPARTMENT", "MANY2ONE", "DEPARTMENTID"),
            Relationship("LOCATION", "LOCATION", "MANY2ONE", "LOCATIONID"),
            Relationship("TIMETYPE", "TIMETYPE", "MANY2ONE", "TIMETYPE", attr="timetype_record"),
            Relationship("EMPLOYEE", "EMPLOYEE", "MANY2ONE", "EMPLOYEEID"),
            Relationship("TIMESHEET", "TIMESHEET", "MANY2ONE", "TIMESHEETKEY"),
            Relationship("TSVARGLRESOLVE", "TSVARGLRESOLVE", "ONE2ONE", "RECORDNO", "Labor cost variance"),
            Relationship("EMPLOYEEPOSITION", "EMPLOYEEPOSITION", "MANY2ONE", "EMPPOSITIONID"),
            Relationship("LABORCLASS", "LABORCLASS", "MANY2ONE", "LABORCLASSID"),
            Relationship("LABORSHIFT", "LABORSHIFT", "MANY2ONE", "LABORSHIFTID"),
            Relationship("LABORUNION", "LABORUNION", "MANY2ONE", "LABORUNIONID"),
            Relationship("WORKORDER", "WORKORDER", "MANY2ONE", "WORKORDERID"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_timesheetentry(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[TIMESHEETENTRY]:
    """Find records of A timesheet entry (TIMESHEETENTRY).

    Answers `Records[TIMESHEETENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/timesheets/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="TIMESHEETENTRY",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_timesheetentry(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[TIMESHEETENTRY]:
    """Read records of A timesheet entry (TIMESHEETENTRY) by key.

    Answers `Records[TIMESHEETENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/timesheets/
    """
    from intacct.common.read import read

    return read(
        object="TIMESHEETENTRY", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _TIMESHEETENTRYFields(Fields):
        """Fields of TIMESHEETENTRY."""

        recordno: Field[int]
        lineno: Field[int]
        timesheetkey: Field[int]
        projectkey: Field[int]
        projectid: Field[str]
        projectname: Field[str]
        project_classid: Field[str]
        taskkey: Field[int]
        taskid: Field[str]
        taskname: Field[str]
        task_classid: Field[str]
        costtypekey: Field[int]
        costtypeid: Field[str]
        costtypename: Field[str]
        customerkey: Field[int]
        customerid: Field[str]
        customername: Field[str]
        itemkey: Field[int]
        itemid: Field[str]
        itemname: Field[str]
        entrydate: Field[datetime.date]
        qty: Field[Decimal]
        description: Field[str]
        notes: Field[str]
        state: Field[str]
        locationkey: Field[int]
        locationid: Field[str]
        locationname: Field[str]
        departmentkey: Field[int]
        departmentid: Field[str]
        departmentname: Field[str]
        timetypekey: Field[int]
        timetype: Field[str]
        timetype_earningtypekey: Field[int]
        timetype_glaccountkey: Field[int]
        timetype_gloffsetaccountkey: Field[int]
        billable: Field[bool]
        billed: Field[str]
        employeedimkey: Field[int]
        employeeid: Field[str]
        employeename: Field[str]
        employee_earningtypekey: Field[int]
        ts_begindate: Field[datetime.date]
        ts_enddate: Field[datetime.date]
        ts_glpostdate: Field[datetime.date]
        ts_locationkey: Field[int]
        ts_locationid: Field[str]
        statjournalkey: Field[int]
        billuacctkey: Field[int]
        nonbilluacctkey: Field[int]
        billnuacctkey: Field[int]
        nonbillnuacctkey: Field[int]
        statglbatchkey: Field[int]
        statglentrylineno: Field[int]
        laborglbatchkey: Field[int]
        laborglentrylineno: Field[int]
        laborglentryoffsetlineno: Field[int]
        laborglentryamount: Field[Decimal]
        laborglentrytrxamount: Field[Decimal]
        laborglentrycostrate: Field[Decimal]
        statglentryamount: Field[Decimal]
        varglentryamount: Field[Decimal]
        varglentrytrxamount: Field[Decimal]
        varglbatchkey: Field[int]
        varglentrylineno: Field[int]
        varglentryoffsetlineno: Field[int]
        clznamount: Field[Decimal]
        extcostrate: Field[Decimal]
        extbillrate: Field[Decimal]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        billable_qty: Field[Decimal]
        non_billable_qty: Field[Decimal]
        approved_qty: Field[Decimal]
        approved_billable_qty: Field[Decimal]
        approved_non_billable_qty: Field[Decimal]
        utilized_qty: Field[Decimal]
        non_utilized_qty: Field[Decimal]
        approved_utilized_qty: Field[Decimal]
        approved_non_utilized_qty: Field[Decimal]
        laborclasskey: Field[int]
        laborclassid: Field[str]
        laborclassname: Field[str]
        laborshiftkey: Field[int]
        laborshiftid: Field[str]
        laborshiftname: Field[str]
        laborunionkey: Field[int]
        laborunionid: Field[str]
        laborunionname: Field[str]
        emppositionkey: Field[int]
        emppositionid: Field[str]
        emppositionname: Field[str]
        extamount: Field[Decimal]
        extemployertaxes: Field[Decimal]
        extfringes: Field[Decimal]
        extcashfringes: Field[Decimal]
        workorderkey: Field[int]
        workorderid: Field[str]
        workordername: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
        vendorid: Field[str]
        classid: Field[str]
        contractid: Field[str]
        warehouseid: Field[str]
        project: _PROJECTFields
        task: _TASKFields
        costtype: _COSTTYPEFields
        customer: _CUSTOMERFields
        item: _ITEMFields
        department: _DEPARTMENTFields
        location: _LOCATIONFields
        timetype_record: _TIMETYPEFields
        employee: _EMPLOYEEFields
        timesheet: _TIMESHEETFields
        tsvarglresolve: Fields
        employeeposition: _EMPLOYEEPOSITIONFields
        laborclass: _LABORCLASSFields
        laborshift: _LABORSHIFTFields
        laborunion: _LABORUNIONFields
        workorder: Fields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
