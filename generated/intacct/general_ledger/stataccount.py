# Generated from spec/general_ledger/STATACCOUNT.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object STATACCOUNT."""

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
    "STATACCOUNT",
    "create_stataccount",
    "delete_stataccount",
    "query_stataccount",
    "read_by_name_stataccount",
    "read_stataccount",
    "update_stataccount",
]


@model
class STATACCOUNT(Object):
    """Statistical account (STATACCOUNT).

    Key: RECORDNO. Identified by people as ACCOUNTNO. Operations: lookup, inspect, query, read, readByName,
    readByQuery, create, update and delete.
    Related to 3 other objects for queries.
    Reference: https://developer.intacct.com/api/general-ledger/stat-accounts/
    """

    fields: ClassVar[_STATACCOUNTFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without ACCOUNTNO.
    """
    accountno: str | None | Unset = UNSET
    """Account number (text). Required in create. Required in update without RECORDNO."""
    title: str | None | Unset = UNSET
    """Title (text). Required in create and update."""
    accounttype: Literal["forperiod", "cumulative"] | None | Unset = UNSET
    """Report type (text). Allowed: forperiod, cumulative."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Default: active."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    requiredept: bool | None | Unset = UNSET
    """Department (boolean, true or false). Default: false."""
    requireloc: bool | None | Unset = UNSET
    """Location (boolean, true or false). Default: false."""
    taxable: bool | None | Unset = UNSET
    """Taxable (boolean, true or false)."""
    statistical: bool | None | Unset = UNSET
    """Statistical account (boolean, true or false)."""
    category: str | None | Unset = UNSET
    """QuickStart category (text)."""
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered. Read-only."""
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
    requirewarehouse: bool | None | Unset = UNSET
    """Require warehouse (boolean, true or false). Default: false.
    - The vendor's own client libraries write it, as in GLACCOUNT; the tables lack it.
    """
    requirecontract: bool | None | Unset = UNSET
    """Require contract (boolean, true or false). Default: false.
    - The vendor's own client libraries write it, as in GLACCOUNT; the tables lack it.
    """
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    requiretask: bool | None | Unset = UNSET
    """Require task (boolean, true or false). Default: false."""

    __wire__ = Wire(
        "STATACCOUNT",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("ACCOUNTNO", TEXT, "?", label="Account number", required=("create",)),
            el("TITLE", TEXT, "?", label="Title", required=("create", "update")),
            el("ACCOUNTTYPE", Enumeration("forperiod", "cumulative"), "?", label="Report type"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", default="active"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("REQUIREDEPT", BOOLEAN, "?", label="Department", default="false"),
            el("REQUIRELOC", BOOLEAN, "?", label="Location", default="false"),
            el("TAXABLE", BOOLEAN, "?", label="Taxable"),
            el("STATISTICAL", BOOLEAN, "?", label="Statistical account"),
            el("CATEGORY", TEXT, "?", label="QuickStart category"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
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
            el("REQUIREWAREHOUSE", BOOLEAN, "?", label="Require warehouse", default="false"),
            el("REQUIRECONTRACT", BOOLEAN, "?", label="Require contract", default="false"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el("REQUIRETASK", BOOLEAN, "?", label="Require task", default="false"),
        ),
        label="Statistical account",
        key="RECORDNO",
        name_key="ACCOUNTNO",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_stataccount(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[STATACCOUNT]:
    """Find records of Statistical account (STATACCOUNT).

    Answers `Records[STATACCOUNT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/stat-accounts/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="STATACCOUNT",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_stataccount(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[STATACCOUNT]:
    """Read records of Statistical account (STATACCOUNT) by key.

    Answers `Records[STATACCOUNT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/stat-accounts/
    """
    from intacct.common.read import read

    return read(
        object="STATACCOUNT", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_stataccount(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[STATACCOUNT]:
    """Read records of Statistical account (STATACCOUNT) by the identifier that people use.

    Answers `Records[STATACCOUNT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/stat-accounts/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="STATACCOUNT", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_stataccount(
    *,
    accountno: str | None,
    title: str | None,
    accounttype: Literal["forperiod", "cumulative"] | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    requiredept: bool | None | Unset = UNSET,
    requireloc: bool | None | Unset = UNSET,
    taxable: bool | None | Unset = UNSET,
    statistical: bool | None | Unset = UNSET,
    category: str | None | Unset = UNSET,
    requireproject: bool | None | Unset = UNSET,
    requirecustomer: bool | None | Unset = UNSET,
    requirevendor: bool | None | Unset = UNSET,
    requireemployee: bool | None | Unset = UNSET,
    requireitem: bool | None | Unset = UNSET,
    requireclass: bool | None | Unset = UNSET,
    requirewarehouse: bool | None | Unset = UNSET,
    requirecontract: bool | None | Unset = UNSET,
    requiretask: bool | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[STATACCOUNT]:
    """Create one record of Statistical account (STATACCOUNT).

    Answers the record as `Records[STATACCOUNT]`, with its keys alone: RECORDNO and ACCOUNTNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/stat-accounts/
    """
    from intacct.common.create import create

    return create(
        objects=[
            STATACCOUNT(
                accountno=accountno,
                title=title,
                accounttype=accounttype,
                status=status,
                requiredept=requiredept,
                requireloc=requireloc,
                taxable=taxable,
                statistical=statistical,
                category=category,
                requireproject=requireproject,
                requirecustomer=requirecustomer,
                requirevendor=requirevendor,
                requireemployee=requireemployee,
                requireitem=requireitem,
                requireclass=requireclass,
                requirewarehouse=requirewarehouse,
                requirecontract=requirecontract,
                requiretask=requiretask,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_stataccount(
    *,
    title: str | None,
    recordno: int | None | Unset = UNSET,
    accountno: str | None | Unset = UNSET,
    accounttype: Literal["forperiod", "cumulative"] | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    requiredept: bool | None | Unset = UNSET,
    requireloc: bool | None | Unset = UNSET,
    taxable: bool | None | Unset = UNSET,
    statistical: bool | None | Unset = UNSET,
    category: str | None | Unset = UNSET,
    requireproject: bool | None | Unset = UNSET,
    requirecustomer: bool | None | Unset = UNSET,
    requirevendor: bool | None | Unset = UNSET,
    requireemployee: bool | None | Unset = UNSET,
    requireitem: bool | None | Unset = UNSET,
    requireclass: bool | None | Unset = UNSET,
    requirewarehouse: bool | None | Unset = UNSET,
    requirecontract: bool | None | Unset = UNSET,
    requiretask: bool | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[STATACCOUNT]:
    """Change one record of Statistical account (STATACCOUNT); what is left out stays as it is.

    Answers the record as `Records[STATACCOUNT]`, with its keys alone: RECORDNO and ACCOUNTNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/stat-accounts/
    """
    from intacct.common.update import update

    return update(
        objects=[
            STATACCOUNT(
                recordno=recordno,
                accountno=accountno,
                title=title,
                accounttype=accounttype,
                status=status,
                requiredept=requiredept,
                requireloc=requireloc,
                taxable=taxable,
                statistical=statistical,
                category=category,
                requireproject=requireproject,
                requirecustomer=requirecustomer,
                requirevendor=requirevendor,
                requireemployee=requireemployee,
                requireitem=requireitem,
                requireclass=requireclass,
                requirewarehouse=requirewarehouse,
                requirecontract=requirecontract,
                requiretask=requiretask,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_stataccount(keys: Listed) -> delete:
    """Delete records of Statistical account (STATACCOUNT) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/stat-accounts/
    """
    from intacct.common.delete import delete

    return delete(object="STATACCOUNT", keys=listed(keys))


if TYPE_CHECKING:

    class _STATACCOUNTFields(Fields):
        """Fields of STATACCOUNT."""

        recordno: Field[int]
        accountno: Field[str]
        title: Field[str]
        accounttype: Field[str]
        status: Field[str]
        whenmodified: Field[datetime.datetime]
        requiredept: Field[bool]
        requireloc: Field[bool]
        taxable: Field[bool]
        statistical: Field[bool]
        category: Field[str]
        whencreated: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
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
        requirewarehouse: Field[bool]
        requirecontract: Field[bool]
        record_url: Field[str]
        requiretask: Field[bool]
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
