# Generated from spec/contracts_rev_mgmt/GENINVOICEPREVIEWLINE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GENINVOICEPREVIEWLINE."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected as selected_
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.accounts_payable.vendor import _VENDORFields
    from intacct.accounts_receivable.customer import _CUSTOMERFields
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.class_ import _CLASSFields
    from intacct.company_console.department import _DEPARTMENTFields
    from intacct.company_console.location import _LOCATIONFields
    from intacct.contracts_rev_mgmt.contract import _CONTRACTFields
    from intacct.contracts_rev_mgmt.contractbillingscheduleentry import _CONTRACTBILLINGSCHEDULEENTRYFields
    from intacct.employee_expenses.employee import _EMPLOYEEFields
    from intacct.inventory_control.item import _ITEMFields
    from intacct.inventory_control.warehouse import _WAREHOUSEFields
    from intacct.project_resource_mgmt.project import _PROJECTFields
    from intacct.project_resource_mgmt.task import _TASKFields
    from intacct.project_resource_mgmt.timesheetentry import _TIMESHEETENTRYFields
    from intacct.purchasing.podocumententry import _PODOCUMENTENTRYFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["GENINVOICEPREVIEWLINE", "query_geninvoicepreviewline", "read_geninvoicepreviewline"]


@model
class GENINVOICEPREVIEWLINE(Object):
    """Contract invoice preview line (GENINVOICEPREVIEWLINE).

    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Related to 17 other objects for queries.
    Since 2017.R4 to 2017.R4.1 (which of them is not known).
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-invoices/
    """

    fields: ClassVar[_GENINVOICEPREVIEWLINEFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    headerkey: int | None | Unset = UNSET
    """Preview header key (integer, record number). Read-only."""
    type: (
        Literal["Contract", "ContractUsage", "Timesheet", "AggregateTimesheet", "Expense", "APBill", "PODocument"]
        | None
        | Unset
    ) = UNSET
    """Type (text). Allowed: Contract, ContractUsage, Timesheet, AggregateTimesheet, Expense, APBill, PODocument.
    Read-only.
    """
    itemkey: int | None | Unset = UNSET
    """Item key (integer, record number). Read-only."""
    itemid: str | None | Unset = UNSET
    """Item ID (text). Read-only."""
    itemname: str | None | Unset = UNSET
    """Item name (text). Read-only."""
    customerkey: int | None | Unset = UNSET
    """Customer key (integer, record number). Read-only."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text). Read-only."""
    customername: str | None | Unset = UNSET
    """Customer name (text). Read-only."""
    contractkey: int | None | Unset = UNSET
    """Contract key (integer, record number). Read-only."""
    contractid: str | None | Unset = UNSET
    """Contract ID (text). Read-only."""
    contractname: str | None | Unset = UNSET
    """Contract name (text). Read-only."""
    amount: Decimal | None | Unset = UNSET
    """Base amount (amount in base currency). Read-only."""
    trx_amount: Decimal | None | Unset = UNSET
    """Amount (amount in transaction currency). Read-only."""
    quantity: Decimal | None | Unset = UNSET
    """Quantity (quantity). Read-only."""
    selected: bool | None | Unset = UNSET
    """Selected (boolean, true or false). Read-only."""
    state: Literal["Failure"] | None | Unset = UNSET
    """State (text). Allowed: Failure. Read-only."""
    errmsg: str | None | Unset = UNSET
    """Error message (text). Read-only."""
    cnbillingschentrykey: int | None | Unset = UNSET
    """Contract billing schedule entry key (integer, record number). Read-only."""
    pricecalcmemo: str | None | Unset = UNSET
    """Computation memo (text). Read-only."""
    locationkey: int | None | Unset = UNSET
    """Location key (integer, record number). Read-only."""
    locationid: str | None | Unset = UNSET
    """Location ID (text). Read-only."""
    locationname: str | None | Unset = UNSET
    """Location name (text). Read-only."""
    deptkey: int | None | Unset = UNSET
    """Department key (integer, record number). Read-only."""
    deptid: str | None | Unset = UNSET
    """Department ID (text). Read-only."""
    deptname: str | None | Unset = UNSET
    """Department name (text). Read-only."""
    employeedimkey: int | None | Unset = UNSET
    """Employee key (integer, record number). Read-only."""
    employeeid: str | None | Unset = UNSET
    """Employee ID (text). Read-only."""
    tsentrykey: int | None | Unset = UNSET
    """Timesheet entry (integer). Read-only."""
    prentrykey: int | None | Unset = UNSET
    """Expense entry (integer). Read-only."""
    docentrykey: int | None | Unset = UNSET
    """Document entry (integer). Read-only."""
    description: str | None | Unset = UNSET
    """Description (text). Read-only."""
    price: str | None | Unset = UNSET
    """Price (text). Read-only."""
    pricemissing: bool | None | Unset = UNSET
    """Price was missing (boolean, true or false). Read-only."""
    projectfee: str | None | Unset = UNSET
    """Fee percent (text). Read-only."""
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered. Read-only."""
    classkey: int | None | Unset = UNSET
    """Class key (integer, record number). Read-only."""
    classid: str | None | Unset = UNSET
    """Class ID (text). Read-only."""
    transactionstate: str | None | Unset = UNSET
    """Transaction state (text). Read-only."""
    docno: str | None | Unset = UNSET
    """Doc no. (text). Read-only."""
    entrydate: datetime.date | None | Unset = UNSET
    """Entry date (date, mm/dd/yyyy). Read-only."""
    projectkey: int | None | Unset = UNSET
    """Project key (integer, record number). Read-only."""
    projectid: str | None | Unset = UNSET
    """Project ID (text). Read-only."""
    vendordimkey: int | None | Unset = UNSET
    """Vendor key (integer, record number). Read-only."""
    taskdimkey: int | None | Unset = UNSET
    """Task key (integer, record number). Read-only."""
    warehousedimkey: int | None | Unset = UNSET
    """Warehouse key (integer, record number). Read-only."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    shiptocontactname: str | None | Unset = UNSET
    """Ship to (text). Read-only."""
    serviceperiodstartdate: datetime.date | None | Unset = UNSET
    """Service period start date (date, mm/dd/yyyy). Read-only."""
    serviceperiodenddate: datetime.date | None | Unset = UNSET
    """Service period end date (date, mm/dd/yyyy). Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "GENINVOICEPREVIEWLINE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("HEADERKEY", INTEGER, "?", label="Preview header key", access="read"),
            el(
                "TYPE",
                Enumeration(
                    "Contract", "ContractUsage", "Timesheet", "AggregateTimesheet", "Expense", "APBill", "PODocument"
                ),
                "?",
                label="Type",
                access="read",
            ),
            el("ITEMKEY", INTEGER, "?", label="Item key", access="read"),
            el("ITEMID", TEXT, "?", label="Item ID", access="read"),
            el("ITEMNAME", TEXT, "?", label="Item name", access="read"),
            el("CUSTOMERKEY", INTEGER, "?", label="Customer key", access="read"),
            el("CUSTOMERID", TEXT, "?", label="Customer ID", access="read"),
            el("CUSTOMERNAME", TEXT, "?", label="Customer name", access="read"),
            el("CONTRACTKEY", INTEGER, "?", label="Contract key", access="read"),
            el("CONTRACTID", TEXT, "?", label="Contract ID", access="read"),
            el("CONTRACTNAME", TEXT, "?", label="Contract name", access="read"),
            el("AMOUNT", DECIMAL, "?", label="Base amount", access="read"),
            el("TRX_AMOUNT", DECIMAL, "?", label="Amount", access="read"),
            el("QUANTITY", DECIMAL, "?", label="Quantity", access="read"),
            el("SELECTED", BOOLEAN, "?", label="Selected", access="read"),
            el("STATE", Enumeration("Failure"), "?", label="State", access="read"),
            el("ERRMSG", TEXT, "?", label="Error message", access="read"),
            el("CNBILLINGSCHENTRYKEY", INTEGER, "?", label="Contract billing schedule entry key", access="read"),
            el("PRICECALCMEMO", TEXT, "?", label="Computation memo", access="read"),
            el("LOCATIONKEY", INTEGER, "?", label="Location key", access="read"),
            el("LOCATIONID", TEXT, "?", label="Location ID", access="read"),
            el("LOCATIONNAME", TEXT, "?", label="Location name", access="read"),
            el("DEPTKEY", INTEGER, "?", label="Department key", access="read"),
            el("DEPTID", TEXT, "?", label="Department ID", access="read"),
            el("DEPTNAME", TEXT, "?", label="Department name", access="read"),
            el("EMPLOYEEDIMKEY", INTEGER, "?", label="Employee key", access="read"),
            el("EMPLOYEEID", TEXT, "?", label="Employee ID", access="read"),
            el("TSENTRYKEY", INTEGER, "?", label="Timesheet entry", access="read"),
            el("PRENTRYKEY", INTEGER, "?", label="Expense entry", access="read"),
            el("DOCENTRYKEY", INTEGER, "?", label="Document entry", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Description", access="read"),
            el("PRICE", TEXT, "?", label="Price", access="read"),
            el("PRICEMISSING", BOOLEAN, "?", label="Price was missing", access="read"),
            el("PROJECTFEE", TEXT, "?", label="Fee percent", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("CLASSKEY", INTEGER, "?", label="Class key", access="read"),
            el("CLASSID", TEXT, "?", label="Class ID", access="read"),
            el("TRANSACTIONSTATE", TEXT, "?", label="Transaction state", access="read"),
            el("DOCNO", TEXT, "?", label="Doc no.", access="read"),
            el("ENTRYDATE", DATE, "?", label="Entry date", access="read"),
            el("PROJECTKEY", INTEGER, "?", label="Project key", access="read"),
            el("PROJECTID", TEXT, "?", label="Project ID", access="read"),
            el("VENDORDIMKEY", INTEGER, "?", label="Vendor key", access="read"),
            el("TASKDIMKEY", INTEGER, "?", label="Task key", access="read"),
            el("WAREHOUSEDIMKEY", INTEGER, "?", label="Warehouse key", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("SHIPTOCONTACTNAME", TEXT, "?", label="Ship to", access="read"),
            el("SERVICEPERIODSTARTDATE", DATE, "?", label="Service period start date", access="read"),
            el("SERVICEPERIODENDDATE", DATE, "?", label="Service period end date", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Contract invoice preview line",
        since="2017.R4..2017.R4.1",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(
            Relationship("GENINVOICEPREVIEWHEADER", "GENINVOICEPREVIEWHEADER", "MANY2ONE", "HEADERKEY"),
            Relationship("ITEM", "ITEM", "MANY2ONE", "ITEMKEY"),
            Relationship("CUSTOMER", "CUSTOMER", "MANY2ONE", "CUSTOMERKEY"),
            Relationship("CONTRACT", "CONTRACT", "MANY2ONE", "CONTRACTKEY"),
            Relationship("PROJECT", "PROJECT", "MANY2ONE", "PROJECTKEY"),
            Relationship(
                "CONTRACTBILLINGSCHEDULEENTRY", "CONTRACTBILLINGSCHEDULEENTRY", "MANY2ONE", "CNBILLINGSCHENTRYKEY"
            ),
            Relationship("LOCATION", "LOCATION", "MANY2ONE", "LOCATIONID"),
            Relationship("DEPT", "DEPARTMENT", "MANY2ONE", "DEPARTMENTID"),
            Relationship("TIMESHEETENTRY", "TIMESHEETENTRY", "MANY2ONE", "TSENTRYKEY"),
            Relationship("PRENTRY", "PRENTRY", "MANY2ONE", "PRENTRYKEY"),
            Relationship("DOCENTRY", "PODOCUMENTENTRY", "MANY2ONE", "DOCENTRYKEY"),
            Relationship("EMPLOYEE", "EMPLOYEE", "MANY2ONE", "EMPLOYEEDIMKEY"),
            Relationship("ASSET", "FIXEDASSET", "MANY2ONE", "ASSETDIMKEY"),
            Relationship("CLASS", "CLASS", "MANY2ONE", "CLASSDIMKEY", attr="class_"),
            Relationship("VENDOR", "VENDOR", "MANY2ONE", "VENDORDIMKEY"),
            Relationship("TASK", "TASK", "MANY2ONE", "TASKDIMKEY"),
            Relationship("WAREHOUSE", "WAREHOUSE", "MANY2ONE", "WAREHOUSEDIMKEY"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_geninvoicepreviewline(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[GENINVOICEPREVIEWLINE]:
    """Find records of Contract invoice preview line (GENINVOICEPREVIEWLINE).

    Answers `Records[GENINVOICEPREVIEWLINE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-invoices/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="GENINVOICEPREVIEWLINE",
        select=selected_(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_geninvoicepreviewline(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[GENINVOICEPREVIEWLINE]:
    """Read records of Contract invoice preview line (GENINVOICEPREVIEWLINE) by key.

    Answers `Records[GENINVOICEPREVIEWLINE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-invoices/
    """
    from intacct.common.read import read

    return read(
        object="GENINVOICEPREVIEWLINE",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _GENINVOICEPREVIEWLINEFields(Fields):
        """Fields of GENINVOICEPREVIEWLINE."""

        recordno: Field[int]
        headerkey: Field[int]
        type: Field[str]
        itemkey: Field[int]
        itemid: Field[str]
        itemname: Field[str]
        customerkey: Field[int]
        customerid: Field[str]
        customername: Field[str]
        contractkey: Field[int]
        contractid: Field[str]
        contractname: Field[str]
        amount: Field[Decimal]
        trx_amount: Field[Decimal]
        quantity: Field[Decimal]
        selected: Field[bool]
        state: Field[str]
        errmsg: Field[str]
        cnbillingschentrykey: Field[int]
        pricecalcmemo: Field[str]
        locationkey: Field[int]
        locationid: Field[str]
        locationname: Field[str]
        deptkey: Field[int]
        deptid: Field[str]
        deptname: Field[str]
        employeedimkey: Field[int]
        employeeid: Field[str]
        tsentrykey: Field[int]
        prentrykey: Field[int]
        docentrykey: Field[int]
        description: Field[str]
        price: Field[str]
        pricemissing: Field[bool]
        projectfee: Field[str]
        whencreated: Field[datetime.datetime]
        classkey: Field[int]
        classid: Field[str]
        transactionstate: Field[str]
        docno: Field[str]
        entrydate: Field[datetime.date]
        projectkey: Field[int]
        projectid: Field[str]
        vendordimkey: Field[int]
        taskdimkey: Field[int]
        warehousedimkey: Field[int]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        shiptocontactname: Field[str]
        serviceperiodstartdate: Field[datetime.date]
        serviceperiodenddate: Field[datetime.date]
        record_url: Field[str]
        geninvoicepreviewheader: Fields
        item: _ITEMFields
        customer: _CUSTOMERFields
        contract: _CONTRACTFields
        project: _PROJECTFields
        contractbillingscheduleentry: _CONTRACTBILLINGSCHEDULEENTRYFields
        location: _LOCATIONFields
        dept: _DEPARTMENTFields
        timesheetentry: _TIMESHEETENTRYFields
        prentry: Fields
        docentry: _PODOCUMENTENTRYFields
        employee: _EMPLOYEEFields
        asset: Fields
        class_: _CLASSFields
        vendor: _VENDORFields
        task: _TASKFields
        warehouse: _WAREHOUSEFields
