# Generated from spec/general_ledger/GLACCTGRP.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GLACCTGRP."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Final, Literal, TypeAlias, get_args

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct.common.update import update
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.general_ledger.glacctgrpmember import GLACCTGRPMEMBER
    from intacct.general_ledger.glcoacatmember import GLCOACATMEMBER
    from intacct.general_ledger.glcompgrpmember import GLCOMPGRPMEMBER
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "GLACCTGRP",
    "GlacctgrpAcctrange",
    "create_glacctgrp",
    "delete_glacctgrp",
    "query_glacctgrp",
    "read_by_name_glacctgrp",
    "read_glacctgrp",
    "update_glacctgrp",
]

_Membertype: TypeAlias = Literal[
    "Accounts",
    "Groups",
    "Statistical Accounts",
    "Computation",
    "Category",
    "Statistical Category",
    "Departments",
    "Group of Departments",
    "Locations",
    "Group of Locations",
    "Customers",
    "Group of Customers",
    "Vendors",
    "Group of Vendors",
    "Employees",
    "Group of Employees",
    "Items",
    "Group of Items",
    "Projects",
    "Group of Projects",
    "Classes",
    "Group of Classes",
]
_MEMBERTYPE: Final = Enumeration(*get_args(_Membertype))


@model
class GLACCTGRP(Object):
    """Account group (GLACCTGRP).

    Key: RECORDNO. Identified by people as NAME. Operations: lookup, inspect, query, read, readByName, readByQuery,
    create, update and delete.
    Owns: GLACCTRANGES (GlacctgrpAcctrange), GLACCTGRPS (GLACCTGRPMEMBER), GLSTATACCTRANGES (GlacctgrpAcctrange),
    GLCOMPGRPS (GLCOMPGRPMEMBER), GLCATGRPS (GLCOACATMEMBER) and GLSTATCATGRPS (GLCOACATMEMBER).
    Related to 3 other objects for queries.
    Reference: https://developer.intacct.com/api/general-ledger/account-groups/
    """

    fields: ClassVar[_GLACCTGRPFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without NAME.
    """
    name: str | None | Unset = UNSET
    """Name (text). Required in create. Required in update without RECORDNO."""
    normal_balance: Literal["debit", "credit"] | None | Unset = UNSET
    """Normal balance (text). Allowed: debit, credit. Default: debit."""
    asof: Literal["P", "B", "E"] | None | Unset = UNSET
    """Calculation method (text). Allowed: P, B, E. Default: P."""
    includechildamt: bool | None | Unset = UNSET
    """Roll up child amounts (boolean, true or false)."""
    title: str | None | Unset = UNSET
    """Display on report as (text)."""
    totaltitle: str | None | Unset = UNSET
    """Display total line as (text)."""
    dbcr: Literal["Both", "Debit Only", "Credit Only"] | None | Unset = UNSET
    """Debit or credit (text). Allowed: Both, Debit Only, Credit Only. Default: Both."""
    filterdept: Literal["nofilter", "specifichierarchy", "specific", "nullvalue"] | None | Unset = UNSET
    """Department (text). Allowed: nofilter, specifichierarchy, specific, nullvalue. Default: nofilter."""
    filterloc: Literal["nofilter", "specifichierarchy", "specific", "nullvalue"] | None | Unset = UNSET
    """Location (text). Allowed: nofilter, specifichierarchy, specific, nullvalue. Default: nofilter."""
    membertype: _Membertype | None | Unset = UNSET
    """Group type (text). Allowed: Accounts, Groups, Statistical Accounts, Computation, Category, Statistical
    Category, Departments, Group of Departments, Locations, Group of Locations, Customers, Group of Customers,
    Vendors, Group of Vendors, Employees, Group of Employees, Items, Group of Items, Projects, Group of Projects,
    Classes, Group of Classes. Required in create.
    """
    deptno: str | None | Unset = UNSET
    """Department ID/group (text)."""
    locno: str | None | Unset = UNSET
    """Location ID/group (text)."""
    iskpi: bool | None | Unset = UNSET
    """Is a KPI (boolean, true or false). Default: false."""
    filtervendor: Literal["nofilter", "specifichierarchy", "specific", "nullvalue"] | None | Unset = UNSET
    """Vendor (text). Allowed: nofilter, specifichierarchy, specific, nullvalue. Default: nofilter."""
    filtercustomer: Literal["nofilter", "specifichierarchy", "specific", "nullvalue"] | None | Unset = UNSET
    """Customer (text). Allowed: nofilter, specifichierarchy, specific, nullvalue. Default: nofilter."""
    filterproject: Literal["nofilter", "specifichierarchy", "specific", "nullvalue"] | None | Unset = UNSET
    """Project (text). Allowed: nofilter, specifichierarchy, specific, nullvalue. Default: nofilter."""
    filteremployee: Literal["nofilter", "specifichierarchy", "specific", "nullvalue"] | None | Unset = UNSET
    """Employee (text). Allowed: nofilter, specifichierarchy, specific, nullvalue. Default: nofilter."""
    filteritem: Literal["nofilter", "specific", "nullvalue"] | None | Unset = UNSET
    """Item (text). Allowed: nofilter, specific, nullvalue. Default: nofilter."""
    filterclass: Literal["nofilter", "specifichierarchy", "specific", "nullvalue"] | None | Unset = UNSET
    """Class (text). Allowed: nofilter, specifichierarchy, specific, nullvalue. Default: nofilter."""
    filtercontract: Literal["nofilter", "specifichierarchy", "specific", "nullvalue"] | None | Unset = UNSET
    """Contract (text). Allowed: nofilter, specifichierarchy, specific, nullvalue."""
    filtertask: Literal["nofilter", "nullvalue"] | None | Unset = UNSET
    """Task (text). Allowed: nofilter, nullvalue."""
    filterwarehouse: Literal["nofilter", "specifichierarchy", "specific", "nullvalue"] | None | Unset = UNSET
    """Warehouse (text). Allowed: nofilter, specifichierarchy, specific, nullvalue."""
    filtercosttype: Literal["nofilter", "nullvalue"] | None | Unset = UNSET
    """Cost type (text). Allowed: nofilter, nullvalue."""
    filterasset: Literal["nofilter", "specifichierarchy", "specific", "nullvalue"] | None | Unset = UNSET
    """Asset (text). Allowed: nofilter, specifichierarchy, specific, nullvalue."""
    filteraffiliateentity: Literal["nofilter", "specific", "nullvalue"] | None | Unset = UNSET
    """Affiliate entity (text). Allowed: nofilter, specific, nullvalue."""
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
    acctgroupmanager: str | None | Unset = UNSET
    """Account group manager (text). Since 2019.R4."""
    glacctgrppurposeid: str | None | Unset = UNSET
    """Account group purpose (text). Since 2019.R4."""
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
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    glacctranges: list[GlacctgrpAcctrange] | None | Unset = UNSET
    """GL account ranges."""
    glacctgrps: list[GLACCTGRPMEMBER] | None | Unset = UNSET
    """Account group members."""
    glstatacctranges: list[GlacctgrpAcctrange] | None | Unset = UNSET
    """GL stat account ranges."""
    glcompgrps: list[GLCOMPGRPMEMBER] | None | Unset = UNSET
    """Computation group members."""
    glcatgrps: list[GLCOACATMEMBER] | None | Unset = UNSET
    """Category group members."""
    glstatcatgrps: list[GLCOACATMEMBER] | None | Unset = UNSET
    """Category group members."""

    __wire__ = Wire(
        "GLACCTGRP",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("NAME", TEXT, "?", label="Name", required=("create",)),
            el("NORMAL_BALANCE", Enumeration("debit", "credit"), "?", label="Normal balance", default="debit"),
            el("ASOF", Enumeration("P", "B", "E"), "?", label="Calculation method", default="P"),
            el("INCLUDECHILDAMT", BOOLEAN, "?", label="Roll up child amounts"),
            el("TITLE", TEXT, "?", label="Display on report as"),
            el("TOTALTITLE", TEXT, "?", label="Display total line as"),
            el("DBCR", Enumeration("Both", "Debit Only", "Credit Only"), "?", label="Debit or credit", default="Both"),
            el(
                "FILTERDEPT",
                Enumeration("nofilter", "specifichierarchy", "specific", "nullvalue"),
                "?",
                label="Department",
                default="nofilter",
            ),
            el(
                "FILTERLOC",
                Enumeration("nofilter", "specifichierarchy", "specific", "nullvalue"),
                "?",
                label="Location",
                default="nofilter",
            ),
            el("MEMBERTYPE", _MEMBERTYPE, "?", label="Group type", required=("create",)),
            el("DEPTNO", TEXT, "?", label="Department ID/group"),
            el("LOCNO", TEXT, "?", label="Location ID/group"),
            el("ISKPI", BOOLEAN, "?", label="Is a KPI", default="false"),
            el(
                "FILTERVENDOR",
                Enumeration("nofilter", "specifichierarchy", "specific", "nullvalue"),
                "?",
                label="Vendor",
                default="nofilter",
            ),
            el(
                "FILTERCUSTOMER",
                Enumeration("nofilter", "specifichierarchy", "specific", "nullvalue"),
                "?",
                label="Customer",
                default="nofilter",
            ),
            el(
                "FILTERPROJECT",
                Enumeration("nofilter", "specifichierarchy", "specific", "nullvalue"),
                "?",
                label="Project",
                default="nofilter",
            ),
            el(
                "FILTEREMPLOYEE",
                Enumeration("nofilter", "specifichierarchy", "specific", "nullvalue"),
                "?",
                label="Employee",
                default="nofilter",
            ),
            el("FILTERITEM", Enumeration("nofilter", "specific", "nullvalue"), "?", label="Item", default="nofilter"),
            el(
                "FILTERCLASS",
                Enumeration("nofilter", "specifichierarchy", "specific", "nullvalue"),
                "?",
                label="Class",
                default="nofilter",
            ),
            el(
                "FILTERCONTRACT",
                Enumeration("nofilter", "specifichierarchy", "specific", "nullvalue"),
                "?",
                label="Contract",
            ),
            el("FILTERTASK", Enumeration("nofilter", "nullvalue"), "?", label="Task"),
            el(
                "FILTERWAREHOUSE",
                Enumeration("nofilter", "specifichierarchy", "specific", "nullvalue"),
                "?",
                label="Warehouse",
            ),
            el("FILTERCOSTTYPE", Enumeration("nofilter", "nullvalue"), "?", label="Cost type"),
            el(
                "FILTERASSET", Enumeration("nofilter", "specifichierarchy", "specific", "nullvalue"), "?", label="Asset"
            ),
            el(
                "FILTERAFFILIATEENTITY", Enumeration("nofilter", "specific", "nullvalue"), "?", label="Affiliate entity"
            ),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("ACCTGROUPMANAGER", TEXT, "?", since="2019.R4", label="Account group manager"),
            el("GLACCTGRPPURPOSEID", TEXT, "?", since="2019.R4", label="Account group purpose"),
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
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "GLACCTRANGES",
                list_of(el("ACCTRANGE", Ref("intacct.general_ledger.glacctgrp", "GlacctgrpAcctrange"), "*")),
                "?",
                label="GL account ranges",
            ),
            el(
                "GLACCTGRPS",
                list_of(el("GLACCTGRPMEMBER", Ref("intacct.general_ledger.glacctgrpmember", "GLACCTGRPMEMBER"), "*")),
                "?",
                label="Account group members",
            ),
            el(
                "GLSTATACCTRANGES",
                list_of(el("ACCTRANGE", Ref("intacct.general_ledger.glacctgrp", "GlacctgrpAcctrange"), "*")),
                "?",
                label="GL stat account ranges",
            ),
            el(
                "GLCOMPGRPS",
                list_of(el("GLCOMPGRPMEMBER", Ref("intacct.general_ledger.glcompgrpmember", "GLCOMPGRPMEMBER"), "*")),
                "?",
                label="Computation group members",
            ),
            el(
                "GLCATGRPS",
                list_of(el("GLCOACATMEMBER", Ref("intacct.general_ledger.glcoacatmember", "GLCOACATMEMBER"), "*")),
                "?",
                label="Category group members",
            ),
            el(
                "GLSTATCATGRPS",
                list_of(el("GLCOACATMEMBER", Ref("intacct.general_ledger.glcoacatmember", "GLCOACATMEMBER"), "*")),
                "?",
                label="Category group members",
            ),
        ),
        label="Account group",
        key="RECORDNO",
        name_key="NAME",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@model
class GlacctgrpAcctrange(Object):
    """The content of `ACCTRANGE`."""

    rangefrom: str | None | Unset = UNSET
    """Range from (text). Required in create and update."""
    rangeto: str | None | Unset = UNSET
    """Range to (text). Required in create and update."""

    __wire__ = Wire(
        "ACCTRANGE",
        unordered(
            el("RANGEFROM", TEXT, "?", label="Range from", required=("create", "update")),
            el("RANGETO", TEXT, "?", label="Range to", required=("create", "update")),
        ),
    )


@stub
def query_glacctgrp(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[GLACCTGRP]:
    """Find records of Account group (GLACCTGRP).

    Answers `Records[GLACCTGRP]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/account-groups/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="GLACCTGRP",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_glacctgrp(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[GLACCTGRP]:
    """Read records of Account group (GLACCTGRP) by key.

    Answers `Records[GLACCTGRP]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/account-groups/
    """
    from intacct.common.read import read

    return read(
        object="GLACCTGRP", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_glacctgrp(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[GLACCTGRP]:
    """Read records of Account group (GLACCTGRP) by the identifier that people use.

    Answers `Records[GLACCTGRP]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/account-groups/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="GLACCTGRP", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_glacctgrp(
    *,
    name: str | None,
    membertype: _Membertype | None,
    normal_balance: Literal["debit", "credit"] | None | Unset = UNSET,
    asof: Literal["P", "B", "E"] | None | Unset = UNSET,
    includechildamt: bool | None | Unset = UNSET,
    title: str | None | Unset = UNSET,
    totaltitle: str | None | Unset = UNSET,
    dbcr: Literal["Both", "Debit Only", "Credit Only"] | None | Unset = UNSET,
    filterdept: Literal["nofilter", "specifichierarchy", "specific", "nullvalue"] | None | Unset = UNSET,
    filterloc: Literal["nofilter", "specifichierarchy", "specific", "nullvalue"] | None | Unset = UNSET,
    deptno: str | None | Unset = UNSET,
    locno: str | None | Unset = UNSET,
    iskpi: bool | None | Unset = UNSET,
    filtervendor: Literal["nofilter", "specifichierarchy", "specific", "nullvalue"] | None | Unset = UNSET,
    filtercustomer: Literal["nofilter", "specifichierarchy", "specific", "nullvalue"] | None | Unset = UNSET,
    filterproject: Literal["nofilter", "specifichierarchy", "specific", "nullvalue"] | None | Unset = UNSET,
    filteremployee: Literal["nofilter", "specifichierarchy", "specific", "nullvalue"] | None | Unset = UNSET,
    filteritem: Literal["nofilter", "specific", "nullvalue"] | None | Unset = UNSET,
    filterclass: Literal["nofilter", "specifichierarchy", "specific", "nullvalue"] | None | Unset = UNSET,
    filtercontract: Literal["nofilter", "specifichierarchy", "specific", "nullvalue"] | None | Unset = UNSET,
    filtertask: Literal["nofilter", "nullvalue"] | None | Unset = UNSET,
    filterwarehouse: Literal["nofilter", "specifichierarchy", "specific", "nullvalue"] | None | Unset = UNSET,
    filtercosttype: Literal["nofilter", "nullvalue"] | None | Unset = UNSET,
    filterasset: Literal["nofilter", "specifichierarchy", "specific", "nullvalue"] | None | Unset = UNSET,
    filteraffiliateentity: Literal["nofilter", "specific", "nullvalue"] | None | Unset = UNSET,
    acctgroupmanager: str | None | Unset = UNSET,
    glacctgrppurposeid: str | None | Unset = UNSET,
    customerdimkey: int | None | Unset = UNSET,
    customerid: str | None | Unset = UNSET,
    customername: str | None | Unset = UNSET,
    vendordimkey: int | None | Unset = UNSET,
    vendorid: str | None | Unset = UNSET,
    vendorname: str | None | Unset = UNSET,
    employeedimkey: int | None | Unset = UNSET,
    employeeid: str | None | Unset = UNSET,
    employeename: str | None | Unset = UNSET,
    itemdimkey: int | None | Unset = UNSET,
    itemid: str | None | Unset = UNSET,
    itemname: str | None | Unset = UNSET,
    projectdimkey: int | None | Unset = UNSET,
    projectid: str | None | Unset = UNSET,
    projectname: str | None | Unset = UNSET,
    classdimkey: int | None | Unset = UNSET,
    classid: str | None | Unset = UNSET,
    classname: str | None | Unset = UNSET,
    glacctranges: list[GlacctgrpAcctrange] | None | Unset = UNSET,
    glacctgrps: list[GLACCTGRPMEMBER] | None | Unset = UNSET,
    glstatacctranges: list[GlacctgrpAcctrange] | None | Unset = UNSET,
    glcompgrps: list[GLCOMPGRPMEMBER] | None | Unset = UNSET,
    glcatgrps: list[GLCOACATMEMBER] | None | Unset = UNSET,
    glstatcatgrps: list[GLCOACATMEMBER] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[GLACCTGRP]:
    """Create one record of Account group (GLACCTGRP).

    Answers the record as `Records[GLACCTGRP]`, with its keys alone: RECORDNO and NAME.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/account-groups/
    """
    from intacct.common.create import create

    return create(
        objects=[
            GLACCTGRP(
                name=name,
                normal_balance=normal_balance,
                asof=asof,
                includechildamt=includechildamt,
                title=title,
                totaltitle=totaltitle,
                dbcr=dbcr,
                filterdept=filterdept,
                filterloc=filterloc,
                membertype=membertype,
                deptno=deptno,
                locno=locno,
                iskpi=iskpi,
                filtervendor=filtervendor,
                filtercustomer=filtercustomer,
                filterproject=filterproject,
                filteremployee=filteremployee,
                filteritem=filteritem,
                filterclass=filterclass,
                filtercontract=filtercontract,
                filtertask=filtertask,
                filterwarehouse=filterwarehouse,
                filtercosttype=filtercosttype,
                filterasset=filterasset,
                filteraffiliateentity=filteraffiliateentity,
                acctgroupmanager=acctgroupmanager,
                glacctgrppurposeid=glacctgrppurposeid,
                customerdimkey=customerdimkey,
                customerid=customerid,
                customername=customername,
                vendordimkey=vendordimkey,
                vendorid=vendorid,
                vendorname=vendorname,
                employeedimkey=employeedimkey,
                employeeid=employeeid,
                employeename=employeename,
                itemdimkey=itemdimkey,
                itemid=itemid,
                itemname=itemname,
                projectdimkey=projectdimkey,
                projectid=projectid,
                projectname=projectname,
                classdimkey=classdimkey,
                classid=classid,
                classname=classname,
                glacctranges=glacctranges,
                glacctgrps=glacctgrps,
                glstatacctranges=glstatacctranges,
                glcompgrps=glcompgrps,
                glcatgrps=glcatgrps,
                glstatcatgrps=glstatcatgrps,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_glacctgrp(
    *,
    recordno: int | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    normal_balance: Literal["debit", "credit"] | None | Unset = UNSET,
    asof: Literal["P", "B", "E"] | None | Unset = UNSET,
    includechildamt: bool | None | Unset = UNSET,
    title: str | None | Unset = UNSET,
    totaltitle: str | None | Unset = UNSET,
    dbcr: Literal["Both", "Debit Only", "Credit Only"] | None | Unset = UNSET,
    filterdept: Literal["nofilter", "specifichierarchy", "specific", "nullvalue"] | None | Unset = UNSET,
    filterloc: Literal["nofilter", "specifichierarchy", "specific", "nullvalue"] | None | Unset = UNSET,
    membertype: _Membertype | None | Unset = UNSET,
    deptno: str | None | Unset = UNSET,
    locno: str | None | Unset = UNSET,
    iskpi: bool | None | Unset = UNSET,
    filtervendor: Literal["nofilter", "specifichierarchy", "specific", "nullvalue"] | None | Unset = UNSET,
    filtercustomer: Literal["nofilter", "specifichierarchy", "specific", "nullvalue"] | None | Unset = UNSET,
    filterproject: Literal["nofilter", "specifichierarchy", "specific", "nullvalue"] | None | Unset = UNSET,
    filteremployee: Literal["nofilter", "specifichierarchy", "specific", "nullvalue"] | None | Unset = UNSET,
    filteritem: Literal["nofilter", "specific", "nullvalue"] | None | Unset = UNSET,
    filterclass: Literal["nofilter", "specifichierarchy", "specific", "nullvalue"] | None | Unset = UNSET,
    filtercontract: Literal["nofilter", "specifichierarchy", "specific", "nullvalue"] | None | Unset = UNSET,
    filtertask: Literal["nofilter", "nullvalue"] | None | Unset = UNSET,
    filterwarehouse: Literal["nofilter", "specifichierarchy", "specific", "nullvalue"] | None | Unset = UNSET,
    filtercosttype: Literal["nofilter", "nullvalue"] | None | Unset = UNSET,
    filterasset: Literal["nofilter", "specifichierarchy", "specific", "nullvalue"] | None | Unset = UNSET,
    filteraffiliateentity: Literal["nofilter", "specific", "nullvalue"] | None | Unset = UNSET,
    acctgroupmanager: str | None | Unset = UNSET,
    glacctgrppurposeid: str | None | Unset = UNSET,
    customerdimkey: int | None | Unset = UNSET,
    customerid: str | None | Unset = UNSET,
    customername: str | None | Unset = UNSET,
    vendordimkey: int | None | Unset = UNSET,
    vendorid: str | None | Unset = UNSET,
    vendorname: str | None | Unset = UNSET,
    employeedimkey: int | None | Unset = UNSET,
    employeeid: str | None | Unset = UNSET,
    employeename: str | None | Unset = UNSET,
    itemdimkey: int | None | Unset = UNSET,
    itemid: str | None | Unset = UNSET,
    itemname: str | None | Unset = UNSET,
    projectdimkey: int | None | Unset = UNSET,
    projectid: str | None | Unset = UNSET,
    projectname: str | None | Unset = UNSET,
    classdimkey: int | None | Unset = UNSET,
    classid: str | None | Unset = UNSET,
    classname: str | None | Unset = UNSET,
    glacctranges: list[GlacctgrpAcctrange] | None | Unset = UNSET,
    glacctgrps: list[GLACCTGRPMEMBER] | None | Unset = UNSET,
    glstatacctranges: list[GlacctgrpAcctrange] | None | Unset = UNSET,
    glcompgrps: list[GLCOMPGRPMEMBER] | None | Unset = UNSET,
    glcatgrps: list[GLCOACATMEMBER] | None | Unset = UNSET,
    glstatcatgrps: list[GLCOACATMEMBER] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[GLACCTGRP]:
    """Change one record of Account group (GLACCTGRP); what is left out stays as it is.

    Answers the record as `Records[GLACCTGRP]`, with its keys alone: RECORDNO and NAME.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/account-groups/
    """
    from intacct.common.update import update

    return update(
        objects=[
            GLACCTGRP(
                recordno=recordno,
                name=name,
                normal_balance=normal_balance,
                asof=asof,
                includechildamt=includechildamt,
                title=title,
                totaltitle=totaltitle,
                dbcr=dbcr,
                filterdept=filterdept,
                filterloc=filterloc,
                membertype=membertype,
                deptno=deptno,
                locno=locno,
                iskpi=iskpi,
                filtervendor=filtervendor,
                filtercustomer=filtercustomer,
                filterproject=filterproject,
                filteremployee=filteremployee,
                filteritem=filteritem,
                filterclass=filterclass,
                filtercontract=filtercontract,
                filtertask=filtertask,
                filterwarehouse=filterwarehouse,
                filtercosttype=filtercosttype,
                filterasset=filterasset,
                filteraffiliateentity=filteraffiliateentity,
                acctgroupmanager=acctgroupmanager,
                glacctgrppurposeid=glacctgrppurposeid,
                customerdimkey=customerdimkey,
                customerid=customerid,
                customername=customername,
                vendordimkey=vendordimkey,
                vendorid=vendorid,
                vendorname=vendorname,
                employeedimkey=employeedimkey,
                employeeid=employeeid,
                employeename=employeename,
                itemdimkey=itemdimkey,
                itemid=itemid,
                itemname=itemname,
                projectdimkey=projectdimkey,
                projectid=projectid,
                projectname=projectname,
                classdimkey=classdimkey,
                classid=classid,
                classname=classname,
                glacctranges=glacctranges,
                glacctgrps=glacctgrps,
                glstatacctranges=glstatacctranges,
                glcompgrps=glcompgrps,
                glcatgrps=glcatgrps,
                glstatcatgrps=glstatcatgrps,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_glacctgrp(keys: Listed) -> delete:
    """Delete records of Account group (GLACCTGRP) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/account-groups/
    """
    from intacct.common.delete import delete

    return delete(object="GLACCTGRP", keys=listed(keys))


if TYPE_CHECKING:

    class _GLACCTGRPFields(Fields):
        """Fields of GLACCTGRP."""

        recordno: Field[int]
        name: Field[str]
        normal_balance: Field[str]
        asof: Field[str]
        includechildamt: Field[bool]
        title: Field[str]
        totaltitle: Field[str]
        dbcr: Field[str]
        filterdept: Field[str]
        filterloc: Field[str]
        membertype: Field[str]
        deptno: Field[str]
        locno: Field[str]
        iskpi: Field[bool]
        filtervendor: Field[str]
        filtercustomer: Field[str]
        filterproject: Field[str]
        filteremployee: Field[str]
        filteritem: Field[str]
        filterclass: Field[str]
        filtercontract: Field[str]
        filtertask: Field[str]
        filterwarehouse: Field[str]
        filtercosttype: Field[str]
        filterasset: Field[str]
        filteraffiliateentity: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        acctgroupmanager: Field[str]
        glacctgrppurposeid: Field[str]
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
        record_url: Field[str]
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
