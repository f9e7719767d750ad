# Generated from spec/employee_expenses/EEACCOUNTLABEL.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object EEACCOUNTLABEL."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATETIME, INTEGER, TEXT, Enumeration
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
    from intacct.general_ledger.glaccount import _GLACCOUNTFields
    from intacct.inventory_control.item import _ITEMFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "EEACCOUNTLABEL",
    "create_eeaccountlabel",
    "delete_eeaccountlabel",
    "query_eeaccountlabel",
    "read_by_name_eeaccountlabel",
    "read_eeaccountlabel",
    "update_eeaccountlabel",
]


@model
class EEACCOUNTLABEL(Object):
    """Expense type (EEACCOUNTLABEL).

    Key: RECORDNO. Identified by people as ACCOUNTLABEL. Operations: lookup, inspect, query, read, readByName,
    readByQuery, create, update and delete.
    Related to 6 other objects for queries.
    Reference: https://developer.intacct.com/api/employee-expenses/expense-types/
    """

    fields: ClassVar[_EEACCOUNTLABELFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without ACCOUNTLABEL.
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
    accountlabel: str | None | Unset = UNSET
    """Expense type (text). Name that stands for an account, where the company uses labels instead of account
    numbers. Required in create. Required in update without RECORDNO.
    """
    description: str | None | Unset = UNSET
    """Description (text). Required in create."""
    glaccountno: str | None | Unset = UNSET
    """Account number (text). Required in create."""
    glaccounttitle: str | None | Unset = UNSET
    """Account title (text)."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Default: active."""
    offsetglaccountno: str | None | Unset = UNSET
    """Offset account number (text). Account of the other side of the entry, usually the one for receivables or
    payables.
    """
    offsetglaccounttitle: str | None | Unset = UNSET
    """Offset account title (text)."""
    itemid: str | None | Unset = UNSET
    """Item (text)."""
    itemname: str | None | Unset = UNSET
    """Item name (text)."""
    unitcurrency: str | None | Unset = UNSET
    """Unit currency (text)."""
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
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "EEACCOUNTLABEL",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("ACCOUNTLABEL", TEXT, "?", label="Expense type", required=("create",)),
            el("DESCRIPTION", TEXT, "?", label="Description", required=("create",)),
            el("GLACCOUNTNO", TEXT, "?", label="Account number", required=("create",)),
            el("GLACCOUNTTITLE", TEXT, "?", label="Account title"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", default="active"),
            el("OFFSETGLACCOUNTNO", TEXT, "?", label="Offset account number"),
            el("OFFSETGLACCOUNTTITLE", TEXT, "?", label="Offset account title"),
            el("ITEMID", TEXT, "?", label="Item"),
            el("ITEMNAME", TEXT, "?", label="Item name"),
            el("UNITCURRENCY", TEXT, "?", label="Unit currency"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Expense type",
        key="RECORDNO",
        name_key="ACCOUNTLABEL",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("GLACCOUNT", "GLACCOUNT", "MANY2ONE", "GLACCOUNTNO"),
            Relationship("OFFSETGLACCOUNT", "GLACCOUNT", "MANY2ONE", "OFFGLACCOUNTNO", "Offset GL account"),
            Relationship("ITEM", "ITEM", "MANY2ONE", "ITEMID", "Item"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_eeaccountlabel(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[EEACCOUNTLABEL]:
    """Find records of Expense type (EEACCOUNTLABEL).

    Answers `Records[EEACCOUNTLABEL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/employee-expenses/expense-types/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="EEACCOUNTLABEL",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_eeaccountlabel(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[EEACCOUNTLABEL]:
    """Read records of Expense type (EEACCOUNTLABEL) by key.

    Answers `Records[EEACCOUNTLABEL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/employee-expenses/expense-types/
    """
    from intacct.common.read import read

    return read(
        object="EEACCOUNTLABEL", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_eeaccountlabel(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[EEACCOUNTLABEL]:
    """Read records of Expense type (EEACCOUNTLABEL) by the identifier that people use.

    Answers `Records[EEACCOUNTLABEL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/employee-expenses/expense-types/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="EEACCOUNTLABEL", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_eeaccountlabel(
    *,
    accountlabel: str | None,
    description: str | None,
    glaccountno: str | None,
    glaccounttitle: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    offsetglaccountno: str | None | Unset = UNSET,
    offsetglaccounttitle: str | None | Unset = UNSET,
    itemid: str | None | Unset = UNSET,
    itemname: str | None | Unset = UNSET,
    unitcurrency: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[EEACCOUNTLABEL]:
    """Create one record of Expense type (EEACCOUNTLABEL).

    Answers the record as `Records[EEACCOUNTLABEL]`, with its keys alone: RECORDNO and ACCOUNTLABEL.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/employee-expenses/expense-types/
    """
    from intacct.common.create import create

    return create(
        objects=[
            EEACCOUNTLABEL(
                accountlabel=accountlabel,
                description=description,
                glaccountno=glaccountno,
                glaccounttitle=glaccounttitle,
                status=status,
                offsetglaccountno=offsetglaccountno,
                offsetglaccounttitle=offsetglaccounttitle,
                itemid=itemid,
                itemname=itemname,
                unitcurrency=unitcurrency,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_eeaccountlabel(
    *,
    recordno: int | None | Unset = UNSET,
    accountlabel: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    glaccountno: str | None | Unset = UNSET,
    glaccounttitle: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    offsetglaccountno: str | None | Unset = UNSET,
    offsetglaccounttitle: str | None | Unset = UNSET,
    itemid: str | None | Unset = UNSET,
    itemname: str | None | Unset = UNSET,
    unitcurrency: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[EEACCOUNTLABEL]:
    """Change one record of Expense type (EEACCOUNTLABEL); what is left out stays as it is.

    Answers the record as `Records[EEACCOUNTLABEL]`, with its keys alone: RECORDNO and ACCOUNTLABEL.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/employee-expenses/expense-types/
    """
    from intacct.common.update import update

    return update(
        objects=[
            EEACCOUNTLABEL(
                recordno=recordno,
                accountlabel=accountlabel,
                description=description,
                glaccountno=glaccountno,
                glaccounttitle=glaccounttitle,
                status=status,
                offsetglaccountno=offsetglaccountno,
                offsetglaccounttitle=offsetglaccounttitle,
                itemid=itemid,
                itemname=itemname,
                unitcurrency=unitcurrency,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_eeaccountlabel(keys: Listed) -> delete:
    """Delete records of Expense type (EEACCOUNTLABEL) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/employee-expenses/expense-types/
    """
    from intacct.common.delete import delete

    return delete(object="EEACCOUNTLABEL", keys=listed(keys))


if TYPE_CHECKING:

    class _EEACCOUNTLABELFields(Fields):
        """Fields of EEACCOUNTLABEL."""

        recordno: Field[int]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        accountlabel: Field[str]
        description: Field[str]
        glaccountno: Field[str]
        glaccounttitle: Field[str]
        status: Field[str]
        offsetglaccountno: Field[str]
        offsetglaccounttitle: Field[str]
        itemid: Field[str]
        itemname: Field[str]
        unitcurrency: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        glaccount: _GLACCOUNTFields
        offsetglaccount: _GLACCOUNTFields
        item: _ITEMFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
