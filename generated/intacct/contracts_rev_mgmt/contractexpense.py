# Generated from spec/contracts_rev_mgmt/CONTRACTEXPENSE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CONTRACTEXPENSE."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.update import update
    from intacct.company_console.department import _DEPARTMENTFields
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.contracts_rev_mgmt.contract import _CONTRACTFields
    from intacct.contracts_rev_mgmt.contractdetail import _CONTRACTDETAILFields
    from intacct.contracts_rev_mgmt.contractexpensetemplate import _CONTRACTEXPENSETEMPLATEFields
    from intacct.inventory_control.item import _ITEMFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "CONTRACTEXPENSE",
    "create_contractexpense",
    "delete_contractexpense",
    "query_contractexpense",
    "read_contractexpense",
    "update_contractexpense",
]


@model
class CONTRACTEXPENSE(Object):
    """Contract expense (CONTRACTEXPENSE).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery, create, update and delete.
    Related to 11 other objects for queries.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-expenses/
    """

    fields: ClassVar[_CONTRACTEXPENSEFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update, to say which record is meant.
    """
    contractkey: int | None | Unset = UNSET
    """Contract key (integer, record number)."""
    contractstatus: Literal["active", "inactive"] | None | Unset = UNSET
    """Contract status (text). Allowed: active, inactive."""
    contractname: str | None | Unset = UNSET
    """Contract name (text)."""
    contractdetailkey: int | None | Unset = UNSET
    """Contract detail key (integer, record number). Required in create without CONTRACTID."""
    contractlineno: int | None | Unset = UNSET
    """Line number (integer)."""
    contractdetailstate: (
        Literal[
            "Draft",
            "In progress",
            "Renewal only",
            "Cancelled",
            "Not renewed",
            "Completed",
            "Revalued",
            "Closed",
            "Renewal forecast",
        ]
        | None
        | Unset
    ) = UNSET
    """Contract line state (text). Allowed: Draft, In progress, Renewal only, Cancelled, Not renewed, Completed,
    Revalued, Closed, Renewal forecast. Read-only.
    """
    type: Literal["Contract", "Contract line"] | None | Unset = UNSET
    """Type (text). Allowed: Contract, Contract line. Stored as C or L. Read-only."""
    contractid: str | None | Unset = UNSET
    """Contract (text). Required in create without CONTRACTDETAILKEY."""
    itemkey: int | None | Unset = UNSET
    """Item key (integer, record number)."""
    itemid: str | None | Unset = UNSET
    """Item ID (text). Required in create."""
    itemname: str | None | Unset = UNSET
    """Item name (text). Read-only."""
    locationkey: int | None | Unset = UNSET
    """Location key (integer, record number). Read-only."""
    locationid: str | None | Unset = UNSET
    """Location (text). Required in create. Required in a multi-entity company."""
    locationname: str | None | Unset = UNSET
    """Location name (text)."""
    deptkey: int | None | Unset = UNSET
    """Department key (integer, record number)."""
    departmentid: str | None | Unset = UNSET
    """Department (text)."""
    departmentname: str | None | Unset = UNSET
    """Department name (text)."""
    templatename: str | None | Unset = UNSET
    """Expense template 1 (text)."""
    template2name: str | None | Unset = UNSET
    """Expense template 2 (text)."""
    amount: Decimal | None | Unset = UNSET
    """Amount (amount in transaction currency). Required in create."""
    baseamount: Decimal | None | Unset = UNSET
    """Base amount (amount in base currency). Read-only."""
    exchratetype: str | None | Unset = UNSET
    """Exchange rate type (text). Name of a kind of rates, such as Intacct Daily Rate. Read-only."""
    exch_rate_date: datetime.date | None | Unset = UNSET
    """Exchange rate date (date, mm/dd/yyyy). Day of which the exchange rate is taken."""
    exchange_rate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal)."""
    postingdate: datetime.date | None | Unset = UNSET
    """GL posting date (date, mm/dd/yyyy). Required in create."""
    canceldate: datetime.date | None | Unset = UNSET
    """Cancellation date (date, mm/dd/yyyy)."""
    startdate: datetime.date | None | Unset = UNSET
    """Start date (date, mm/dd/yyyy)."""
    enddate: datetime.date | None | Unset = UNSET
    """End date (date, mm/dd/yyyy)."""
    start2date: datetime.date | None | Unset = UNSET
    """Start date (date, mm/dd/yyyy)."""
    end2date: datetime.date | None | Unset = UNSET
    """End date (date, mm/dd/yyyy)."""
    schedulestatus: Literal["Draft", "In progress", "On hold", "Completed", "Terminated"] | None | Unset = UNSET
    """Schedule 1 status (text). Allowed: Draft, In progress, On hold, Completed, Terminated. Read-only."""
    schedule2status: Literal["Draft", "In progress", "On hold", "Completed", "Terminated"] | None | Unset = UNSET
    """Schedule 2 status (text). Allowed: Draft, In progress, On hold, Completed, Terminated. Read-only."""
    expensejournalkey: int | None | Unset = UNSET
    """Expense journal 1 key (integer, record number). Read-only."""
    expense2journalkey: int | None | Unset = UNSET
    """Expense journal 2 key (integer, record number). Read-only."""
    deferredexpenseacctkey: int | None | Unset = UNSET
    """Deferred expense account key (integer, record number). Read-only."""
    recognizedexpenseacctkey: int | None | Unset = UNSET
    """Recognized expense account key (integer, record number). Read-only."""
    expenseaccrualacctkey: int | None | Unset = UNSET
    """Expense accrual account key (integer, record number). Read-only."""
    state: Literal["Draft", "In progress", "Cancelled"] | None | Unset = UNSET
    """State (text). Allowed: Draft, In progress, Cancelled. Stored as P or C. Default: In progress. Since 2020.R1."""
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
    expensepostingtype: Literal["Automatic", "Manual"] | None | Unset = UNSET
    """Journal 1 expense posting type (text). Allowed: Automatic, Manual."""
    expense2postingtype: Literal["Automatic", "Manual"] | None | Unset = UNSET
    """Journal 2 expense posting type (text). Allowed: Automatic, Manual."""
    exppostingconversiondate: datetime.date | None | Unset = UNSET
    """Journal 1 expense posting conversion date (date, mm/dd/yyyy)."""
    exp2postingconversiondate: datetime.date | None | Unset = UNSET
    """Journal 2 expense posting conversion date (date, mm/dd/yyyy)."""
    postmemo: str | None | Unset = UNSET
    """Post memo (text). Read-only."""
    lineno: str | None | Unset = UNSET
    """Expense line number (text)."""
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text). Login ID of the user who entered it. Read-only."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text). Login ID of the user who last changed it. Read-only."""
    customerdimkey: int | None | Unset = UNSET
    """Customer dimension key (integer, record number)."""
    customerid: str | None | Unset = UNSET
    """Customer (text)."""
    customername: str | None | Unset = UNSET
    """Customer name (text)."""
    vendordimkey: int | None | Unset = UNSET
    """Vendor key (integer, record number)."""
    vendorid: str | None | Unset = UNSET
    """Vendor (text)."""
    vendorname: str | None | Unset = UNSET
    """Vendor name (text)."""
    employeedimkey: int | None | Unset = UNSET
    """Employee key (integer, record number)."""
    employeeid: str | None | Unset = UNSET
    """Employee (text)."""
    employeename: str | None | Unset = UNSET
    """Employee name (text)."""
    projectdimkey: int | None | Unset = UNSET
    """Project dimension key (integer, record number)."""
    projectid: str | None | Unset = UNSET
    """Project (text)."""
    projectname: str | None | Unset = UNSET
    """Project name (text)."""
    classdimkey: int | None | Unset = UNSET
    """Class key (integer, record number)."""
    classid: str | None | Unset = UNSET
    """Class (text)."""
    classname: str | None | Unset = UNSET
    """Class name (text)."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "CONTRACTEXPENSE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("CONTRACTKEY", INTEGER, "?", label="Contract key"),
            el("CONTRACTSTATUS", Enumeration("active", "inactive"), "?", label="Contract status"),
            el("CONTRACTNAME", TEXT, "?", label="Contract name"),
            el("CONTRACTDETAILKEY", INTEGER, "?", label="Contract detail key"),
            el("CONTRACTLINENO", INTEGER, "?", label="Line number"),
            el(
                "CONTRACTDETAILSTATE",
                Enumeration(
                    "Draft",
                    "In progress",
                    "Renewal only",
                    "Cancelled",
                    "Not renewed",
                    "Completed",
                    "Revalued",
                    "Closed",
                    "Renewal forecast",
                ),
                "?",
                label="Contract line state",
                access="read",
            ),
            el("TYPE", Enumeration("Contract", "Contract line"), "?", label="Type", access="read"),
            el("CONTRACTID", TEXT, "?", label="Contract"),
            el("ITEMKEY", INTEGER, "?", label="Item key"),
            el("ITEMID", TEXT, "?", label="Item ID", required=("create",)),
            el("ITEMNAME", TEXT, "?", label="Item name", access="read"),
            el("LOCATIONKEY", INTEGER, "?", label="Location key", access="read"),
            el("LOCATIONID", TEXT, "?", label="Location", required=("create",)),
            el("LOCATIONNAME", TEXT, "?", label="Location name"),
            el("DEPTKEY", INTEGER, "?", label="Department key"),
            el("DEPARTMENTID", TEXT, "?", label="Department"),
            el("DEPARTMENTNAME", TEXT, "?", label="Department name"),
            el("TEMPLATENAME", TEXT, "?", label="Expense template 1"),
            el("TEMPLATE2NAME", TEXT, "?", label="Expense template 2"),
            el("AMOUNT", DECIMAL, "?", label="Amount", required=("create",)),
            el("BASEAMOUNT", DECIMAL, "?", label="Base amount", access="read"),
            el("EXCHRATETYPE", TEXT, "?", label="Exchange rate type", access="read"),
            el("EXCH_RATE_DATE", DATE, "?", label="Exchange rate date"),
            el("EXCHANGE_RATE", DECIMAL, "?", label="Exchange rate"),
            el("POSTINGDATE", DATE, "?", label="GL posting date", required=("create",)),
            el("CANCELDATE", DATE, "?", label="Cancellation date"),
            el("STARTDATE", DATE, "?", label="Start date"),
            el("ENDDATE", DATE, "?", label="End date"),
            el("START2DATE", DATE, "?", label="Start date"),
            el("END2DATE", DATE, "?", label="End date"),
            el(
                "SCHEDULESTATUS",
                Enumeration("Draft", "In progress", "On hold", "Completed", "Terminated"),
                "?",
                label="Schedule 1 status",
                access="read",
            ),
            el(
                "SCHEDULE2STATUS",
                Enumeration("Draft", "In progress", "On hold", "Completed", "Terminated"),
                "?",
                label="Schedule 2 status",
                access="read",
            ),
            el("EXPENSEJOURNALKEY", INTEGER, "?", label="Expense journal 1 key", access="read"),
            el("EXPENSE2JOURNALKEY", INTEGER, "?", label="Expense journal 2 key", access="read"),
            el("DEFERREDEXPENSEACCTKEY", INTEGER, "?", label="Deferred expense account key", access="read"),
            el("RECOGNIZEDEXPENSEACCTKEY", INTEGER, "?", label="Recognized expense account key", access="read"),
            el("EXPENSEACCRUALACCTKEY", INTEGER, "?", label="Expense accrual account key", access="read"),
            el(
                "STATE",
                Enumeration("Draft", "In progress", "Cancelled"),
                "?",
                since="2020.R1",
                label="State",
                default="In progress",
            ),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("EXPENSEPOSTINGTYPE", Enumeration("Automatic", "Manual"), "?", label="Journal 1 expense posting type"),
            el("EXPENSE2POSTINGTYPE", Enumeration("Automatic", "Manual"), "?", label="Journal 2 expense posting type"),
            el("EXPPOSTINGCONVERSIONDATE", DATE, "?", label="Journal 1 expense posting conversion date"),
            el("EXP2POSTINGCONVERSIONDATE", DATE, "?", label="Journal 2 expense posting conversion date"),
            el("POSTMEMO", TEXT, "?", label="Post memo", access="read"),
            el("LINENO", TEXT, "?", label="Expense line number"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("CUSTOMERDIMKEY", INTEGER, "?", label="Customer dimension key"),
            el("CUSTOMERID", TEXT, "?", label="Customer"),
            el("CUSTOMERNAME", TEXT, "?", label="Customer name"),
            el("VENDORDIMKEY", INTEGER, "?", label="Vendor key"),
            el("VENDORID", TEXT, "?", label="Vendor"),
            el("VENDORNAME", TEXT, "?", label="Vendor name"),
            el("EMPLOYEEDIMKEY", INTEGER, "?", label="Employee key"),
            el("EMPLOYEEID", TEXT, "?", label="Employee"),
            el("EMPLOYEENAME", TEXT, "?", label="Employee name"),
            el("PROJECTDIMKEY", INTEGER, "?", label="Project dimension key"),
            el("PROJECTID", TEXT, "?", label="Project"),
            el("PROJECTNAME", TEXT, "?", label="Project name"),
            el("CLASSDIMKEY", INTEGER, "?", label="Class key"),
            el("CLASSID", TEXT, "?", label="Class"),
            el("CLASSNAME", TEXT, "?", label="Class name"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Contract expense",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("CONTRACT", "CONTRACT", "MANY2ONE", "CONTRACTID", "Contract"),
            Relationship("CONTRACTDETAIL", "CONTRACTDETAIL", "MANY2ONE", "CONTRACTDETAILKEY"),
            Relationship("ITEM", "ITEM", "MANY2ONE", "ITEMID", "Item"),
            Relationship(
                "CONTRACTEXPENSETEMPLATE",
                "CONTRACTEXPENSETEMPLATE",
                "MANY2ONE",
                "TEMPLATENAME",
                "Contract expense template 1",
            ),
            Relationship(
                "CONTRACTEXPENSE2TEMPLATE",
                "CONTRACTEXPENSETEMPLATE",
                "MANY2ONE",
                "TEMPLATE2NAME",
                "Contract expense template 2",
            ),
            Relationship(
                "EXPENSESCHEDULE",
                "CONTRACTEXPENSESCHEDULEALL",
                "MANY2ONE",
                "SCHEDULEKEY",
                "Contract expense schedule 1",
            ),
            Relationship(
                "EXPENSE2SCHEDULE",
                "CONTRACTEXPENSESCHEDULEALL",
                "MANY2ONE",
                "SCHEDULE2KEY",
                "Contract expense schedule 2",
            ),
            Relationship("LOC", "LOCATION", "MANY2ONE", "LOCATIONID"),
            Relationship("DEPT", "DEPARTMENT", "MANY2ONE", "DEPARTMENTID"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_contractexpense(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[CONTRACTEXPENSE]:
    """Find records of Contract expense (CONTRACTEXPENSE).

    Answers `Records[CONTRACTEXPENSE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-expenses/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="CONTRACTEXPENSE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_contractexpense(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[CONTRACTEXPENSE]:
    """Read records of Contract expense (CONTRACTEXPENSE) by key.

    Answers `Records[CONTRACTEXPENSE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-expenses/
    """
    from intacct.common.read import read

    return read(
        object="CONTRACTEXPENSE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_contractexpense(
    *,
    itemid: str | None,
    locationid: str | None,
    amount: Decimal | None,
    postingdate: datetime.date | None,
    contractkey: int | None | Unset = UNSET,
    contractstatus: Literal["active", "inactive"] | None | Unset = UNSET,
    contractname: str | None | Unset = UNSET,
    contractdetailkey: int | None | Unset = UNSET,
    contractlineno: int | None | Unset = UNSET,
    contractid: str | None | Unset = UNSET,
    itemkey: int | None | Unset = UNSET,
    locationname: str | None | Unset = UNSET,
    deptkey: int | None | Unset = UNSET,
    departmentid: str | None | Unset = UNSET,
    departmentname: str | None | Unset = UNSET,
    templatename: str | None | Unset = UNSET,
    template2name: str | None | Unset = UNSET,
    exch_rate_date: datetime.date | None | Unset = UNSET,
    exchange_rate: Decimal | None | Unset = UNSET,
    canceldate: datetime.date | None | Unset = UNSET,
    startdate: datetime.date | None | Unset = UNSET,
    enddate: datetime.date | None | Unset = UNSET,
    start2date: datetime.date | None | Unset = UNSET,
    end2date: datetime.date | None | Unset = UNSET,
    state: Literal["Draft", "In progress", "Cancelled"] | None | Unset = UNSET,
    expensepostingtype: Literal["Automatic", "Manual"] | None | Unset = UNSET,
    expense2postingtype: Literal["Automatic", "Manual"] | None | Unset = UNSET,
    exppostingconversiondate: datetime.date | None | Unset = UNSET,
    exp2postingconversiondate: datetime.date | None | Unset = UNSET,
    lineno: str | None | Unset = UNSET,
    customerdimkey: int | None | Unset = UNSET,
    customerid: str | None | Unset = UNSET,
    customername: str | None | Unset = UNSET,
    vendordimkey: int | None | Unset = UNSET,
    vendorid: str | None | Unset = UNSET,
    vendorname: str | None | Unset = UNSET,
    employeedimkey: int | None | Unset = UNSET,
    employeeid: str | None | Unset = UNSET,
    employeename: str | None | Unset = UNSET,
    projectdimkey: int | None | Unset = UNSET,
    projectid: str | None | Unset = UNSET,
    projectname: str | None | Unset = UNSET,
    classdimkey: int | None | Unset = UNSET,
    classid: str | None | Unset = UNSET,
    classname: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[CONTRACTEXPENSE]:
    """Create one record of Contract expense (CONTRACTEXPENSE).

    Answers the record as `Records[CONTRACTEXPENSE]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-expenses/
    """
    from intacct.common.create import create

    return create(
        objects=[
            CONTRACTEXPENSE(
                contractkey=contractkey,
                contractstatus=contractstatus,
                contractname=contractname,
                contractdetailkey=contractdetailkey,
                contractlineno=contractlineno,
                contractid=contractid,
                itemkey=itemkey,
                itemid=itemid,
                locationid=locationid,
                locationname=locationname,
                deptkey=deptkey,
                departmentid=departmentid,
                departmentname=departmentname,
                templatename=templatename,
                template2name=template2name,
                amount=amount,
                exch_rate_date=exch_rate_date,
                exchange_rate=exchange_rate,
                postingdate=postingdate,
                canceldate=canceldate,
                startdate=startdate,
                enddate=enddate,
                start2date=start2date,
                end2date=end2date,
                state=state,
                expensepostingtype=expensepostingtype,
                expense2postingtype=expense2postingtype,
                exppostingconversiondate=exppostingconversiondate,
                exp2postingconversiondate=exp2postingconversiondate,
                lineno=lineno,
                customerdimkey=customerdimkey,
                customerid=customerid,
                customername=customername,
                vendordimkey=vendordimkey,
                vendorid=vendorid,
                vendorname=vendorname,
                employeedimkey=employeedimkey,
                employeeid=employeeid,
                employeename=employeename,
                projectdimkey=projectdimkey,
                projectid=projectid,
                projectname=projectname,
                classdimkey=classdimkey,
                classid=classid,
                classname=classname,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_contractexpense(
    *,
    recordno: int | None | Unset = UNSET,
    contractkey: int | None | Unset = UNSET,
    contractstatus: Literal["active", "inactive"] | None | Unset = UNSET,
    contractname: str | None | Unset = UNSET,
    contractdetailkey: int | None | Unset = UNSET,
    contractlineno: int | None | Unset = UNSET,
    contractid: str | None | Unset = UNSET,
    itemkey: int | None | Unset = UNSET,
    itemid: str | None | Unset = UNSET,
    locationid: str | None | Unset = UNSET,
    locationname: str | None | Unset = UNSET,
    deptkey: int | None | Unset = UNSET,
    departmentid: str | None | Unset = UNSET,
    departmentname: str | None | Unset = UNSET,
    templatename: str | None | Unset = UNSET,
    template2name: str | None | Unset = UNSET,
    amount: Decimal | None | Unset = UNSET,
    exch_rate_date: datetime.date | None | Unset = UNSET,
    exchange_rate: Decimal | None | Unset = UNSET,
    postingdate: datetime.date | None | Unset = UNSET,
    canceldate: datetime.date | None | Unset = UNSET,
    startdate: datetime.date | None | Unset = UNSET,
    enddate: datetime.date | None | Unset = UNSET,
    start2date: datetime.date | None | Unset = UNSET,
    end2date: datetime.date | None | Unset = UNSET,
    state: Literal["Draft", "In progress", "Cancelled"] | None | Unset = UNSET,
    expensepostingtype: Literal["Automatic", "Manual"] | None | Unset = UNSET,
    expense2postingtype: Literal["Automatic", "Manual"] | None | Unset = UNSET,
    exppostingconversiondate: datetime.date | None | Unset = UNSET,
    exp2postingconversiondate: datetime.date | None | Unset = UNSET,
    lineno: str | None | Unset = UNSET,
    customerdimkey: int | None | Unset = UNSET,
    customerid: str | None | Unset = UNSET,
    customername: str | None | Unset = UNSET,
    vendordimkey: int | None | Unset = UNSET,
    vendorid: str | None | Unset = UNSET,
    vendorname: str | None | Unset = UNSET,
    employeedimkey: int | None | Unset = UNSET,
    employeeid: str | None | Unset = UNSET,
    employeename: str | None | Unset = UNSET,
    projectdimkey: int | None | Unset = UNSET,
    projectid: str | None | Unset = UNSET,
    projectname: str | None | Unset = UNSET,
    classdimkey: int | None | Unset = UNSET,
    classid: str | None | Unset = UNSET,
    classname: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[CONTRACTEXPENSE]:
    """Change one record of Contract expense (CONTRACTEXPENSE); what is left out stays as it is.

    Answers the record as `Records[CONTRACTEXPENSE]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-expenses/
    """
    from intacct.common.update import update

    return update(
        objects=[
            CONTRACTEXPENSE(
                recordno=recordno,
                contractkey=contractkey,
                contractstatus=contractstatus,
                contractname=contractname,
                contractdetailkey=contractdetailkey,
                contractlineno=contractlineno,
                contractid=contractid,
                itemkey=itemkey,
                itemid=itemid,
                locationid=locationid,
                locationname=locationname,
                deptkey=deptkey,
                departmentid=departmentid,
                departmentname=departmentname,
                templatename=templatename,
                template2name=template2name,
                amount=amount,
                exch_rate_date=exch_rate_date,
                exchange_rate=exchange_rate,
                postingdate=postingdate,
                canceldate=canceldate,
                startdate=startdate,
                enddate=enddate,
                start2date=start2date,
                end2date=end2date,
                state=state,
                expensepostingtype=expensepostingtype,
                expense2postingtype=expense2postingtype,
                exppostingconversiondate=exppostingconversiondate,
                exp2postingconversiondate=exp2postingconversiondate,
                lineno=lineno,
                customerdimkey=customerdimkey,
                customerid=customerid,
                customername=customername,
                vendordimkey=vendordimkey,
                vendorid=vendorid,
                vendorname=vendorname,
                employeedimkey=employeedimkey,
                employeeid=employeeid,
                employeename=employeename,
                projectdimkey=projectdimkey,
                projectid=projectid,
                projectname=projectname,
                classdimkey=classdimkey,
                classid=classid,
                classname=classname,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_contractexpense(keys: Listed) -> delete:
    """Delete records of Contract expense (CONTRACTEXPENSE) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-expenses/
    """
    from intacct.common.delete import delete

    return delete(object="CONTRACTEXPENSE", keys=listed(keys))


if TYPE_CHECKING:

    class _CONTRACTEXPENSEFields(Fields):
        """Fields of CONTRACTEXPENSE."""

        recordno: Field[int]
        contractkey: Field[int]
        contractstatus: Field[str]
        contractname: Field[str]
        contractdetailkey: Field[int]
        contractlineno: Field[int]
        contractdetailstate: Field[str]
        type: Field[str]
        contractid: Field[str]
        itemkey: Field[int]
        itemid: Field[str]
        itemname: Field[str]
        locationkey: Field[int]
        locationid: Field[str]
        locationname: Field[str]
        deptkey: Field[int]
        departmentid: Field[str]
        departmentname: Field[str]
        templatename: Field[str]
        template2name: Field[str]
        amount: Field[Decimal]
        baseamount: Field[Decimal]
        exchratetype: Field[str]
        exch_rate_date: Field[datetime.date]
        exchange_rate: Field[Decimal]
        postingdate: Field[datetime.date]
        canceldate: Field[datetime.date]
        startdate: Field[datetime.date]
        enddate: Field[datetime.date]
        start2date: Field[datetime.date]
        end2date: Field[datetime.date]
        schedulestatus: Field[str]
        schedule2status: Field[str]
        expensejournalkey: Field[int]
        expense2journalkey: Field[int]
        deferredexpenseacctkey: Field[int]
        recognizedexpenseacctkey: Field[int]
        expenseaccrualacctkey: Field[int]
        state: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        expensepostingtype: Field[str]
        expense2postingtype: Field[str]
        exppostingconversiondate: Field[datetime.date]
        exp2postingconversiondate: Field[datetime.date]
        postmemo: Field[str]
        lineno: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        customerdimkey: Field[int]
        customerid: Field[str]
        customername: Field[str]
        vendordimkey: Field[int]
        vendorid: Field[str]
        vendorname: Field[str]
        employeedimkey: Field[int]
        employeeid: Field[str]
        employeename: Field[str]
        projectdimkey: Field[int]
        projectid: Field[str]
        projectname: Field[str]
        classdimkey: Field[int]
        classid: Field[str]
        classname: Field[str]
        record_url: Field[str]
        contract: _CONTRACTFields
        contractdetail: _CONTRACTDETAILFields
        item: _ITEMFields
        contractexpensetemplate: _CONTRACTEXPENSETEMPLATEFields
        contractexpense2template: _CONTRACTEXPENSETEMPLATEFields
        expenseschedule: Fields
        expense2schedule: Fields
        loc: _LOCATIONFields
        dept: _DEPARTMENTFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
