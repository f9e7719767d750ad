# Generated from spec/project_resource_mgmt/PROJECTRESOURCES.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object PROJECTRESOURCES."""

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
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.employee_expenses.employee import _EMPLOYEEFields
    from intacct.inventory_control.item import _ITEMFields
    from intacct.project_resource_mgmt.project import _PROJECTFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["PROJECTRESOURCES", "query_projectresources", "read_projectresources"]


@model
class PROJECTRESOURCES(Object):
    """Project resource (PROJECTRESOURCES).

    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Related to 5 other objects for queries.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/project-resources/
    """

    fields: ClassVar[_PROJECTRESOURCESFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
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
    projectkey: int | None | Unset = UNSET
    """Project key (integer, record number). Read-only."""
    projectid: str | None | Unset = UNSET
    """Project ID (text). Read-only."""
    projectname: str | None | Unset = UNSET
    """Project name (text). Read-only."""
    employeekey: int | None | Unset = UNSET
    """Employee key (integer, record number). Read-only."""
    employeeid: str | None | Unset = UNSET
    """Employee ID (text). Read-only."""
    employeecontactname: str | None | Unset = UNSET
    """Employee name (text). Read-only."""
    itemkey: int | None | Unset = UNSET
    """Item key (integer, record number). Read-only."""
    itemid: str | None | Unset = UNSET
    """Item ID (text). Read-only."""
    itemname: str | None | Unset = UNSET
    """Item name (text). Read-only."""
    description: str | None | Unset = UNSET
    """Description (text). Read-only."""
    startdate: datetime.date | None | Unset = UNSET
    """Start date (date, mm/dd/yyyy). Read-only."""
    billingpricing: Literal["Billing rate", "Cost plus fee"] | None | Unset = UNSET
    """Labor pricing option (text). Allowed: Billing rate, Cost plus fee. Read-only."""
    billingrate: Decimal | None | Unset = UNSET
    """Labor (decimal). Read-only."""
    expensepricing: Literal["Billing rate", "Cost plus fee"] | None | Unset = UNSET
    """Expense pricing option (text). Allowed: Billing rate, Cost plus fee. Read-only."""
    expenserate: Decimal | None | Unset = UNSET
    """Expense (decimal). Read-only."""
    poappricing: Literal["Cost plus fee"] | None | Unset = UNSET
    """AP and PO pricing option (text). Allowed: Cost plus fee. Read-only."""
    poaprate: Decimal | None | Unset = UNSET
    """AP and PO (decimal). Read-only."""
    megaentityid: str | None | Unset = UNSET
    """Created at - Entity ID (text). Entity in which the record was entered; empty when that was the top level.
    Read-only.
    """
    megaentityname: str | None | Unset = UNSET
    """Created at - Entity name (text). Name of the entity in which the record was entered; empty when that was the
    top level. Read-only.
    """
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text). Login ID of the user who entered it. Read-only."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text). Login ID of the user who last changed it. Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "PROJECTRESOURCES",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("PROJECTKEY", INTEGER, "?", label="Project key", access="read"),
            el("PROJECTID", TEXT, "?", label="Project ID", access="read"),
            el("PROJECTNAME", TEXT, "?", label="Project name", access="read"),
            el("EMPLOYEEKEY", INTEGER, "?", label="Employee key", access="read"),
            el("EMPLOYEEID", TEXT, "?", label="Employee ID", access="read"),
            el("EMPLOYEECONTACTNAME", TEXT, "?", label="Employee name", access="read"),
            el("ITEMKEY", INTEGER, "?", label="Item key", access="read"),
            el("ITEMID", TEXT, "?", label="Item ID", access="read"),
            el("ITEMNAME", TEXT, "?", label="Item name", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Description", access="read"),
            el("STARTDATE", DATE, "?", label="Start date", access="read"),
            el(
                "BILLINGPRICING",
                Enumeration("Billing rate", "Cost plus fee"),
                "?",
                label="Labor pricing option",
                access="read",
            ),
            el("BILLINGRATE", DECIMAL, "?", label="Labor", access="read"),
            el(
                "EXPENSEPRICING",
                Enumeration("Billing rate", "Cost plus fee"),
                "?",
                label="Expense pricing option",
                access="read",
            ),
            el("EXPENSERATE", DECIMAL, "?", label="Expense", access="read"),
            el("POAPPRICING", Enumeration("Cost plus fee"), "?", label="AP and PO pricing option", access="read"),
            el("POAPRATE", DECIMAL, "?", label="AP and PO", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Project resource",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(
            Relationship("PROJECT", "PROJECT", "MANY2ONE", "PROJECTKEY"),
            Relationship("EMPLOYEE", "EMPLOYEE", "MANY2ONE", "EMPLOYEEID"),
            Relationship("ITEM", "ITEM", "MANY2ONE", "ITEMKEY"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_projectresources(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[PROJECTRESOURCES]:
    """Find records of Project resource (PROJECTRESOURCES).

    Answers `Records[PROJECTRESOURCES]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/project-resources/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="PROJECTRESOURCES",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_projectresources(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[PROJECTRESOURCES]:
    """Read records of Project resource (PROJECTRESOURCES) by key.

    Answers `Records[PROJECTRESOURCES]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/project-resources/
    """
    from intacct.common.read import read

    return read(
        object="PROJECTRESOURCES",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _PROJECTRESOURCESFields(Fields):
        """Fields of PROJECTRESOURCES."""

        recordno: Field[int]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        projectkey: Field[int]
        projectid: Field[str]
        projectname: Field[str]
        employeekey: Field[int]
        employeeid: Field[str]
        employeecontactname: Field[str]
        itemkey: Field[int]
        itemid: Field[str]
        itemname: Field[str]
        description: Field[str]
        startdate: Field[datetime.date]
        billingpricing: Field[str]
        billingrate: Field[Decimal]
        expensepricing: Field[str]
        expenserate: Field[Decimal]
        poappricing: Field[str]
        poaprate: Field[Decimal]
        megaentityid: Field[str]
        megaentityname: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
        project: _PROJECTFields
        employee: _EMPLOYEEFields
        item: _ITEMFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
