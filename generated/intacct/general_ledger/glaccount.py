# Generated from spec/general_ledger/GLACCOUNT.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GLACCOUNT."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct.common.update import update
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "GLACCOUNT",
    "create_glaccount_object",
    "delete_glaccount_object",
    "query_glaccount",
    "read_by_name_glaccount",
    "read_glaccount",
    "update_glaccount_object",
]


@model
class GLACCOUNT(Object):
    """Account (GLACCOUNT).

    Key: RECORDNO. Identified by people as ACCOUNTNO. Operations: lookup, inspect, query, read, readByName,
    readByQuery, create, update and delete.
    Related to 4 other objects for queries.
    Reference: https://developer.intacct.com/api/general-ledger/accounts/
    """

    fields: ClassVar[_GLACCOUNTFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without ACCOUNTNO.
    """
    accountno: str | None | Unset = UNSET
    """Account number (text). Required in create. Required in update without RECORDNO."""
    title: str | None | Unset = UNSET
    """Title (text). Required in create."""
    accounttype: Literal["balancesheet", "incomestatement"] | None | Unset = UNSET
    """Account type (text). Allowed: balancesheet, incomestatement. Stored as I or N. Default: balancesheet."""
    normalbalance: Literal["debit", "credit"] | None | Unset = UNSET
    """Normal balance (text). Allowed: debit, credit. Default: debit."""
    closingtype: Literal["non-closing account", "closing account", "closed to account"] | None | Unset = UNSET
    """Period end closing type (text). Allowed: non-closing account, closing account, closed to account. Default:
    non-closing account.
    """
    closingaccountno: str | None | Unset = UNSET
    """Close into account (text). Required when CLOSINGTYPE is closing account."""
    closingaccounttitle: str | None | Unset = UNSET
    """Closing account title (text)."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Default: active."""
    requiredept: bool | None | Unset = UNSET
    """Department (boolean, true or false). Default: false."""
    requireloc: bool | None | Unset = UNSET
    """Location (boolean, true or false). Default: false."""
    taxable: bool | None | Unset = UNSET
    """Taxable (boolean, true or false)."""
    categorykey: str | None | Unset = UNSET
    """Category key (text)."""
    category: str | None | Unset = UNSET
    """QuickStart category (text)."""
    taxcode: str | None | Unset = UNSET
    """Tax return code (text)."""
    mrccode: str | None | Unset = UNSET
    """M-3 return code (text)."""
    closetoacctkey: int | None | Unset = UNSET
    """Close-to account record number (integer)."""
    alternativeaccount: Literal["None", "Payables account", "Receivables account"] | None | Unset = UNSET
    """GL account alternative (text). Allowed: None, Payables account, Receivables account. Default: None."""
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
    subledgercontrolon: bool | None | Unset = UNSET
    """Disallow direct posting (boolean, true or false)."""
    wipsetupaccttype: (
        Literal["offset", "cost", "overbilling", "revenue", "underbilling", "overbillingOffset", "underbillingOffset"]
        | None
        | Unset
    ) = UNSET
    """WIP schedule usage (text). Allowed: offset, cost, overbilling, revenue, underbilling, overbillingOffset,
    underbillingOffset. Read-only.
    """
    enable_glmatching: bool | None | Unset = UNSET
    """Enable lettrage for this account (boolean, true or false)."""
    reclassificationaccountno: str | None | Unset = UNSET
    """Reclassification account (text)."""
    reclassificationacctkey: int | None | Unset = UNSET
    """Reclassification account record number (integer)."""
    lettragesequenceid: str | None | Unset = UNSET
    """Lettrage sequence (text)."""
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
    requireproject: bool | None | Unset = UNSET
    """Project (boolean, true or false). Default: false."""
    requirecustomer: bool | None | Unset = UNSET
    """Customer (boolean, true or false). Default: false."""
    requirevendor: bool | None | Unset = UNSET
    """Vendor (boolean, true or false). Default: false."""
    requireemployee: bool | None | Unset = UNSET
    """Employee (boolean, true or false). Default: false."""
    requireitem: bool | None | Unset = UNSET
    """Item (boolean, true or false). Default: false."""
    requireclass: bool | None | Unset = UNSET
    """Class (boolean, true or false). Default: false."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    requiretask: bool | None | Unset = UNSET
    """Require task (boolean, true or false). Default: false."""
    requirecontract: bool | None | Unset = UNSET
    """Require contract (boolean, true or false). Default: false."""
    requirewarehouse: bool | None | Unset = UNSET
    """Require warehouse (boolean, true or false). Default: false."""

    __wire__ = Wire(
        "GLACCOUNT",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("ACCOUNTNO", TEXT, "?", label="Account number", required=("create",)),
            el("TITLE", TEXT, "?", label="Title", required=("create",)),
            el(
                "ACCOUNTTYPE",
                Enumeration("balancesheet", "incomestatement"),
                "?",
                label="Account type",
                default="balancesheet",
            ),
            el("NORMALBALANCE", Enumeration("debit", "credit"), "?", label="Normal balance", default="debit"),
            el(
                "CLOSINGTYPE",
                Enumeration("non-closing account", "closing account", "closed to account"),
                "?",
                label="Period end closing type",
                default="non-closing account",
            ),
            el("CLOSINGACCOUNTNO", TEXT, "?", label="Close into account"),
            el("CLOSINGACCOUNTTITLE", TEXT, "?", label="Closing account title"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", default="active"),
            el("REQUIREDEPT", BOOLEAN, "?", label="Department", default="false"),
            el("REQUIRELOC", BOOLEAN, "?", label="Location", default="false"),
            el("TAXABLE", BOOLEAN, "?", label="Taxable"),
            el("CATEGORYKEY", TEXT, "?", label="Category key"),
            el("CATEGORY", TEXT, "?", label="QuickStart category"),
            el("TAXCODE", TEXT, "?", label="Tax return code"),
            el("MRCCODE", TEXT, "?", label="M-3 return code"),
            el("CLOSETOACCTKEY", INTEGER, "?", label="Close-to account record number"),
            el(
                "ALTERNATIVEACCOUNT",
                Enumeration("None", "Payables account", "Receivables account"),
                "?",
                label="GL account alternative",
                default="None",
            ),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("SUBLEDGERCONTROLON", BOOLEAN, "?", label="Disallow direct posting"),
            el(
                "WIPSETUPACCTTYPE",
                Enumeration(
                    "offset",
                    "cost",
                    "overbilling",
                    "revenue",
                    "underbilling",
                    "overbillingOffset",
                    "underbillingOffset",
                ),
                "?",
                label="WIP schedule usage",
                access="read",
            ),
            el("ENABLE_GLMATCHING", BOOLEAN, "?", label="Enable lettrage for this account"),
            el("RECLASSIFICATIONACCOUNTNO", TEXT, "?", label="Reclassification account"),
            el("RECLASSIFICATIONACCTKEY", INTEGER, "?", label="Reclassification account record number"),
            el("LETTRAGESEQUENCEID", TEXT, "?", label="Lettrage sequence"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("REQUIREPROJECT", BOOLEAN, "?", label="Project", default="false"),
            el("REQUIRECUSTOMER", BOOLEAN, "?", label="Customer", default="false"),
            el("REQUIREVENDOR", BOOLEAN, "?", label="Vendor", default="false"),
            el("REQUIREEMPLOYEE", BOOLEAN, "?", label="Employee", default="false"),
            el("REQUIREITEM", BOOLEAN, "?", label="Item", default="false"),
            el("REQUIRECLASS", BOOLEAN, "?", label="Class", default="false"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el("REQUIRETASK", BOOLEAN, "?", label="Require task", default="false"),
            el("REQUIRECONTRACT", BOOLEAN, "?", label="Require contract", default="false"),
            el("REQUIREWAREHOUSE", BOOLEAN, "?", label="Require warehouse", default="false"),
        ),
        label="Account",
        key="RECORDNO",
        name_key="ACCOUNTNO",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("CRWGLACCTGROUP", "CRWGLACCTGROUP", "MANY2ONE", "RECORDNO"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_glaccount(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[GLACCOUNT]:
    """Find records of Account (GLACCOUNT).

    Answers `Records[GLACCOUNT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/accounts/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="GLACCOUNT",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_glaccount(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[GLACCOUNT]:
    """Read records of Account (GLACCOUNT) by key.

    Answers `Records[GLACCOUNT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/accounts/
    """
    from intacct.common.read import read

    return read(
        object="GLACCOUNT", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_glaccount(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[GLACCOUNT]:
    """Read records of Account (GLACCOUNT) by the identifier that people use.

    Answers `Records[GLACCOUNT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/accounts/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="GLACCOUNT", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_glaccount_object(
    *,
    accountno: str | None,
    title: str | None,
    accounttype: Literal["balancesheet", "incomestatement"] | None | Unset = UNSET,
    normalbalance: Literal["debit", "credit"] | None | Unset = UNSET,
    closingtype: Literal["non-closing account", "closing account", "closed to account"] | None | Unset = UNSET,
    closingaccountno: str | None | Unset = UNSET,
    closingaccounttitle: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    requiredept: bool | None | Unset = UNSET,
    requireloc: bool | None | Unset = UNSET,
    taxable: bool | None | Unset = UNSET,
    categorykey: str | None | Unset = UNSET,
    category: str | None | Unset = UNSET,
    taxcode: str | None | Unset = UNSET,
    mrccode: str | None | Unset = UNSET,
    closetoacctkey: int | None | Unset = UNSET,
    alternativeaccount: Literal["None", "Payables account", "Receivables account"] | None | Unset = UNSET,
    subledgercontrolon: bool | None | Unset = UNSET,
    enable_glmatching: bool | None | Unset = UNSET,
    reclassificationaccountno: str | None | Unset = UNSET,
    reclassificationacctkey: int | None | Unset = UNSET,
    lettragesequenceid: str | None | Unset = UNSET,
    requireproject: bool | None | Unset = UNSET,
    requirecustomer: bool | None | Unset = UNSET,
    requirevendor: bool | None | Unset = UNSET,
    requireemployee: bool | None | Unset = UNSET,
    requireitem: bool | None | Unset = UNSET,
    requireclass: bool | None | Unset = UNSET,
    requiretask: bool | None | Unset = UNSET,
    requirecontract: bool | None | Unset = UNSET,
    requirewarehouse: bool | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[GLACCOUNT]:
    """Create one record of Account (GLACCOUNT).

    Answers the record as `Records[GLACCOUNT]`, with its keys alone: RECORDNO and ACCOUNTNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/accounts/
    """
    from intacct.common.create import create

    return create(
        objects=[
            GLACCOUNT(
                accountno=accountno,
                title=title,
                accounttype=accounttype,
                normalbalance=normalbalance,
                closingtype=closingtype,
                closingaccountno=closingaccountno,
                closingaccounttitle=closingaccounttitle,
                status=status,
                requiredept=requiredept,
                requireloc=requireloc,
                taxable=taxable,
                categorykey=categorykey,
                category=category,
                taxcode=taxcode,
                mrccode=mrccode,
                closetoacctkey=closetoacctkey,
                alternativeaccount=alternativeaccount,
                subledgercontrolon=subledgercontrolon,
                enable_glmatching=enable_glmatching,
                reclassificationaccountno=reclassificationaccountno,
                reclassificationacctkey=reclassificationacctkey,
                lettragesequenceid=lettragesequenceid,
                requireproject=requireproject,
                requirecustomer=requirecustomer,
                requirevendor=requirevendor,
                requireemployee=requireemployee,
                requireitem=requireitem,
                requireclass=requireclass,
                requiretask=requiretask,
                requirecontract=requirecontract,
                requirewarehouse=requirewarehouse,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_glaccount_object(
    *,
    recordno: int | None | Unset = UNSET,
    accountno: str | None | Unset = UNSET,
    title: str | None | Unset = UNSET,
    accounttype: Literal["balancesheet", "incomestatement"] | None | Unset = UNSET,
    normalbalance: Literal["debit", "credit"] | None | Unset = UNSET,
    closingtype: Literal["non-closing account", "closing account", "closed to account"] | None | Unset = UNSET,
    closingaccountno: str | None | Unset = UNSET,
    closingaccounttitle: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    requiredept: bool | None | Unset = UNSET,
    requireloc: bool | None | Unset = UNSET,
    taxable: bool | None | Unset = UNSET,
    categorykey: str | None | Unset = UNSET,
    category: str | None | Unset = UNSET,
    taxcode: str | None | Unset = UNSET,
    mrccode: str | None | Unset = UNSET,
    closetoacctkey: int | None | Unset = UNSET,
    alternativeaccount: Literal["None", "Payables account", "Receivables account"] | None | Unset = UNSET,
    subledgercontrolon: bool | None | Unset = UNSET,
    enable_glmatching: bool | None | Unset = UNSET,
    reclassificationaccountno: str | None | Unset = UNSET,
    reclassificationacctkey: int | None | Unset = UNSET,
    lettragesequenceid: str | None | Unset = UNSET,
    requireproject: bool | None | Unset = UNSET,
    requirecustomer: bool | None | Unset = UNSET,
    requirevendor: bool | None | Unset = UNSET,
    requireemployee: bool | None | Unset = UNSET,
    requireitem: bool | None | Unset = UNSET,
    requireclass: bool | None | Unset = UNSET,
    requiretask: bool | None | Unset = UNSET,
    requirecontract: bool | None | Unset = UNSET,
    requirewarehouse: bool | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[GLACCOUNT]:
    """Change one record of Account (GLACCOUNT); what is left out stays as it is.

    Answers the record as `Records[GLACCOUNT]`, with its keys alone: RECORDNO and ACCOUNTNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/accounts/
    """
    from intacct.common.update import update

    return update(
        objects=[
            GLACCOUNT(
                recordno=recordno,
                accountno=accountno,
                title=title,
                accounttype=accounttype,
                normalbalance=normalbalance,
                closingtype=closingtype,
                closingaccountno=closingaccountno,
                closingaccounttitle=closingaccounttitle,
                status=status,
                requiredept=requiredept,
                requireloc=requireloc,
                taxable=taxable,
                categorykey=categorykey,
                category=category,
                taxcode=taxcode,
                mrccode=mrccode,
                closetoacctkey=closetoacctkey,
                alternativeaccount=alternativeaccount,
                subledgercontrolon=subledgercontrolon,
                enable_glmatching=enable_glmatching,
                reclassificationaccountno=reclassificationaccountno,
                reclassificationacctkey=reclassificationacctkey,
                lettragesequenceid=lettragesequenceid,
                requireproject=requireproject,
                requirecustomer=requirecustomer,
                requirevendor=requirevendor,
                requireemployee=requireemployee,
                requireitem=requireitem,
                requireclass=requireclass,
                requiretask=requiretask,
                requirecontract=requirecontract,
                requirewarehouse=requirewarehouse,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_glaccount_object(keys: Listed) -> delete:
    """Delete records of Account (GLACCOUNT) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/accounts/
    """
    from intacct.common.delete import delete

    return delete(object="GLACCOUNT", keys=listed(keys))


if TYPE_CHECKING:

    class _GLACCOUNTFields(Fields):
        """Fields of GLACCOUNT."""

        recordno: Field[int]
        accountno: Field[str]
        title: Field[str]
        accounttype: Field[str]
        normalbalance: Field[str]
        closingtype: Field[str]
        closingaccountno: Field[str]
        closingaccounttitle: Field[str]
        status: Field[str]
        requiredept: Field[bool]
        requireloc: Field[bool]
        taxable: Field[bool]
        categorykey: Field[str]
        category: Field[str]
        taxcode: Field[str]
        mrccode: Field[str]
        closetoacctkey: Field[int]
        alternativeaccount: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        subledgercontrolon: Field[bool]
        wipsetupaccttype: Field[str]
        enable_glmatching: Field[bool]
        reclassificationaccountno: Field[str]
        reclassificationacctkey: Field[int]
        lettragesequenceid: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        requireproject: Field[bool]
        requirecustomer: Field[bool]
        requirevendor: Field[bool]
        requireemployee: Field[bool]
        requireitem: Field[bool]
        requireclass: Field[bool]
        record_url: Field[str]
        requiretask: Field[bool]
        requirecontract: Field[bool]
        requirewarehouse: Field[bool]
        crwglacctgroup: Fields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
