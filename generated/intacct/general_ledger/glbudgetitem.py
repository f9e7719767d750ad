# Generated from spec/general_ledger/GLBUDGETITEM.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GLBUDGETITEM."""

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
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["GLBUDGETITEM", "delete_glbudgetitem", "query_glbudgetitem", "read_glbudgetitem"]


@model
class GLBUDGETITEM(Object):
    """Budget detail (GLBUDGETITEM).

    Stands as a line in GLBUDGETHEADER (GLBUDGETITEMS).
    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery and delete.
    Related to 4 other objects for queries.
    Reference: https://developer.intacct.com/api/general-ledger/budgets/
    """

    fields: ClassVar[_GLBUDGETITEMFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead."""
    budgetkey: int | None | Unset = UNSET
    """Budget header key (integer, record number)."""
    budgetid: str | None | Unset = UNSET
    """Budget ID (text)."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code; amounts whose names begin with TRX_ are in it."""
    systemgenerated: str | None | Unset = UNSET
    """System generated (text). Whether the gateway made it rather than a user."""
    periodkey: int | None | Unset = UNSET
    """Period key (integer, record number)."""
    accountkey: int | None | Unset = UNSET
    """Account key (integer, record number)."""
    deptkey: int | None | Unset = UNSET
    """Department key (integer, record number)."""
    locationkey: int | None | Unset = UNSET
    """Location key (integer, record number)."""
    amount: Decimal | None | Unset = UNSET
    """Amount (amount). Required in create and update."""
    basedon: Literal["Budget", "Amount", "Employee"] | None | Unset = UNSET
    """Based on (text). Allowed: Budget, Amount, Employee."""
    growby: Decimal | None | Unset = UNSET
    """Grow by (decimal)."""
    perperiod: Literal["Actual", "Percent"] | None | Unset = UNSET
    """Per period (text). Allowed: Actual, Percent."""
    note: str | None | Unset = UNSET
    """Note (text)."""
    acct_no: str | None | Unset = UNSET
    """Account (text). Required in create and update."""
    account_type: str | None | Unset = UNSET
    """Account type (text)."""
    accttitle: str | None | Unset = UNSET
    """Account title (text)."""
    normalbalance: int | None | Unset = UNSET
    """Normal balance (integer)."""
    statistical: str | None | Unset = UNSET
    """Statistical (text)."""
    dept_no: str | None | Unset = UNSET
    """Department (text)."""
    deptitle: str | None | Unset = UNSET
    """Department title (text)."""
    location_no: str | None | Unset = UNSET
    """Location (text)."""
    locationtitle: str | None | Unset = UNSET
    """Location title (text)."""
    periodname: str | None | Unset = UNSET
    """Period name (text). Required in create and update."""
    reportingperiodname: str | None | Unset = UNSET
    """Reporting period name (text)."""
    pstartdate: datetime.date | None | Unset = UNSET
    """Start date (date, mm/dd/yyyy)."""
    penddate: datetime.date | None | Unset = UNSET
    """End date (date, mm/dd/yyyy)."""
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
    itemdimkey: int | None | Unset = UNSET
    """Item key (integer, record number)."""
    itemid: str | None | Unset = UNSET
    """Item (text)."""
    itemname: str | None | Unset = UNSET
    """Item name (text)."""
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
    externalid: str | None | Unset = UNSET
    """External ID (text)."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "GLBUDGETITEM",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("BUDGETKEY", INTEGER, "?", label="Budget header key"),
            el("BUDGETID", TEXT, "?", label="Budget ID"),
            el("CURRENCY", TEXT, "?", label="Currency"),
            el("SYSTEMGENERATED", TEXT, "?", label="System generated"),
            el("PERIODKEY", INTEGER, "?", label="Period key"),
            el("ACCOUNTKEY", INTEGER, "?", label="Account key"),
            el("DEPTKEY", INTEGER, "?", label="Department key"),
            el("LOCATIONKEY", INTEGER, "?", label="Location key"),
            el("AMOUNT", DECIMAL, "?", label="Amount", required=("create", "update")),
            el("BASEDON", Enumeration("Budget", "Amount", "Employee"), "?", label="Based on"),
            el("GROWBY", DECIMAL, "?", label="Grow by"),
            el("PERPERIOD", Enumeration("Actual", "Percent"), "?", label="Per period"),
            el("NOTE", TEXT, "?", label="Note"),
            el("ACCT_NO", TEXT, "?", label="Account", required=("create", "update")),
            el("ACCOUNT_TYPE", TEXT, "?", label="Account type"),
            el("ACCTTITLE", TEXT, "?", label="Account title"),
            el("NORMALBALANCE", INTEGER, "?", label="Normal balance"),
            el("STATISTICAL", TEXT, "?", label="Statistical"),
            el("DEPT_NO", TEXT, "?", label="Department"),
            el("DEPTITLE", TEXT, "?", label="Department title"),
            el("LOCATION_NO", TEXT, "?", label="Location"),
            el("LOCATIONTITLE", TEXT, "?", label="Location title"),
            el("PERIODNAME", TEXT, "?", label="Period name", required=("create", "update")),
            el("REPORTINGPERIODNAME", TEXT, "?", label="Reporting period name"),
            el("PSTARTDATE", DATE, "?", label="Start date"),
            el("PENDDATE", DATE, "?", label="End date"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("CUSTOMERDIMKEY", INTEGER, "?", label="Customer dimension key"),
            el("CUSTOMERID", TEXT, "?", label="Customer"),
            el("CUSTOMERNAME", TEXT, "?", label="Customer name"),
            el("VENDORDIMKEY", INTEGER, "?", label="Vendor key"),
            el("VENDORID", TEXT, "?", label="Vendor"),
            el("VENDORNAME", TEXT, "?", label="Vendor name"),
            el("EMPLOYEEDIMKEY", INTEGER, "?", label="Employee key"),
            el("EMPLOYEEID", TEXT, "?", label="Employee"),
            el("EMPLOYEENAME", TEXT, "?", label="Employee name"),
            el("ITEMDIMKEY", INTEGER, "?", label="Item key"),
            el("ITEMID", TEXT, "?", label="Item"),
            el("ITEMNAME", TEXT, "?", label="Item name"),
            el("PROJECTDIMKEY", INTEGER, "?", label="Project dimension key"),
            el("PROJECTID", TEXT, "?", label="Project"),
            el("PROJECTNAME", TEXT, "?", label="Project name"),
            el("CLASSDIMKEY", INTEGER, "?", label="Class key"),
            el("CLASSID", TEXT, "?", label="Class"),
            el("CLASSNAME", TEXT, "?", label="Class name"),
            el("EXTERNALID", TEXT, "?", label="External ID"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Budget detail",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "delete"),
        relationships=(
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
            Relationship("INTEGRATIONDETAIL", "INTEGRATIONDETAIL", "MANY2ONE", "RECORD#", "Integration details"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_glbudgetitem(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[GLBUDGETITEM]:
    """Find records of Budget detail (GLBUDGETITEM).

    Answers `Records[GLBUDGETITEM]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/budgets/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="GLBUDGETITEM",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_glbudgetitem(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[GLBUDGETITEM]:
    """Read records of Budget detail (GLBUDGETITEM) by key.

    Answers `Records[GLBUDGETITEM]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/budgets/
    """
    from intacct.common.read import read

    return read(
        object="GLBUDGETITEM", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def delete_glbudgetitem(keys: Listed) -> delete:
    """Delete records of Budget detail (GLBUDGETITEM) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/budgets/
    """
    from intacct.common.delete import delete

    return delete(object="GLBUDGETITEM", keys=listed(keys))


if TYPE_CHECKING:

    class _GLBUDGETITEMFields(Fields):
        """Fields of GLBUDGETITEM."""

        recordno: Field[int]
        budgetkey: Field[int]
        budgetid: Field[str]
        currency: Field[str]
        systemgenerated: Field[str]
        periodkey: Field[int]
        accountkey: Field[int]
        deptkey: Field[int]
        locationkey: Field[int]
        amount: Field[Decimal]
        basedon: Field[str]
        growby: Field[Decimal]
        perperiod: Field[str]
        note: Field[str]
        acct_no: Field[str]
        account_type: Field[str]
        accttitle: Field[str]
        normalbalance: Field[int]
        statistical: Field[str]
        dept_no: Field[str]
        deptitle: Field[str]
        location_no: Field[str]
        locationtitle: Field[str]
        periodname: Field[str]
        reportingperiodname: Field[str]
        pstartdate: Field[datetime.date]
        penddate: Field[datetime.date]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        customerdimkey: Field[int]
        customerid: Field[str]
        customername: Field[str]
        vendordimkey: Field[int]
        vendorid: Field[str]
        vendorname: Field[str]
        employeedimkey: Field[int]
        employeeid: Field[str]
        employeename: Field[str]
        itemdimkey: Field[int]
        itemid: Field[str]
        itemname: Field[str]
        projectdimkey: Field[int]
        projectid: Field[str]
        projectname: Field[str]
        classdimkey: Field[int]
        classid: Field[str]
        classname: Field[str]
        externalid: Field[str]
        record_url: Field[str]
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
        integrationdetail: Fields
