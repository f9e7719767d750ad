# Generated from spec/inventory_control/ITEMGLGROUP.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ITEMGLGROUP."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATETIME, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct.company_console.location import _LOCATIONFields
    from intacct.general_ledger.glaccount import _GLACCOUNTFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["ITEMGLGROUP", "query_itemglgroup", "read_by_name_itemglgroup", "read_itemglgroup"]


@model
class ITEMGLGROUP(Object):
    """Item GL group (ITEMGLGROUP).

    Key: RECORDNO. Identified by people as NAME. Operations: lookup, inspect, query, read, readByName and
    readByQuery.
    Related to 3 other objects for queries.
    Reference: https://developer.intacct.com/api/inventory-control/item-gl-groups/
    """

    fields: ClassVar[_ITEMGLGROUPFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    name: str | None | Unset = UNSET
    """Name (text). Read-only."""
    deferredrevacctkey: int | None | Unset = UNSET
    """Deferred revenue GL account (integer). Read-only."""
    deferredrevacctno: str | None | Unset = UNSET
    """Deferred revenue GL account number (text). Read-only."""
    defaultrevrectemplkey: int | None | Unset = UNSET
    """Default revenue recognition template (integer). Read-only."""
    revrectemplid: str | None | Unset = UNSET
    """Revenue recognition template ID (text). Read-only."""
    incomeacctkey: int | None | Unset = UNSET
    """Income account (integer). Read-only."""
    expenseacctkey: int | None | Unset = UNSET
    """Expense account (integer). Read-only."""
    invacctkey: int | None | Unset = UNSET
    """Inventory account (integer). Read-only."""
    cogsacctkey: int | None | Unset = UNSET
    """Cost of goods account (integer). Read-only."""
    offsetpoglaccountkey: int | None | Unset = UNSET
    """Accounts Payable GL account (integer). Read-only."""
    offsetoeglaccountkey: int | None | Unset = UNSET
    """Accounts Receivable GL account (integer). Read-only."""
    issystem: bool | None | Unset = UNSET
    """Intacct UOM group (boolean, true or false). Read-only."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered. Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
    deferredrevacctdimkey: str | None | Unset = UNSET
    """Deferred revenue account key (text). Read-only."""
    defaultrevrectempldimkey: str | None | Unset = UNSET
    """Default rev rec template key (text). Read-only."""
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
        "ITEMGLGROUP",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("NAME", TEXT, "?", label="Name", access="read"),
            el("DEFERREDREVACCTKEY", INTEGER, "?", label="Deferred revenue GL account", access="read"),
            el("DEFERREDREVACCTNO", TEXT, "?", label="Deferred revenue GL account number", access="read"),
            el("DEFAULTREVRECTEMPLKEY", INTEGER, "?", label="Default revenue recognition template", access="read"),
            el("REVRECTEMPLID", TEXT, "?", label="Revenue recognition template ID", access="read"),
            el("INCOMEACCTKEY", INTEGER, "?", label="Income account", access="read"),
            el("EXPENSEACCTKEY", INTEGER, "?", label="Expense account", access="read"),
            el("INVACCTKEY", INTEGER, "?", label="Inventory account", access="read"),
            el("COGSACCTKEY", INTEGER, "?", label="Cost of goods account", access="read"),
            el("OFFSETPOGLACCOUNTKEY", INTEGER, "?", label="Accounts Payable GL account", access="read"),
            el("OFFSETOEGLACCOUNTKEY", INTEGER, "?", label="Accounts Receivable GL account", access="read"),
            el("ISSYSTEM", BOOLEAN, "?", label="Intacct UOM group", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("DEFERREDREVACCTDIMKEY", TEXT, "?", label="Deferred revenue account key", access="read"),
            el("DEFAULTREVRECTEMPLDIMKEY", TEXT, "?", label="Default rev rec template key", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Item GL group",
        key="RECORDNO",
        name_key="NAME",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery"),
        relationships=(
            Relationship(
                "DEFERREDREVACCT", "GLACCOUNT", "MANY2ONE", "DEFERREDREVACCTKEY", "Deferred revenue GL account"
            ),
            Relationship(
                "REVRECTEMPLATE",
                "REVRECTEMPLATE",
                "MANY2ONE",
                "DEFAULTREVRECTEMPLKEY",
                "Default revenue recognition template",
            ),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_itemglgroup(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[ITEMGLGROUP]:
    """Find records of Item GL group (ITEMGLGROUP).

    Answers `Records[ITEMGLGROUP]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/item-gl-groups/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="ITEMGLGROUP",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_itemglgroup(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[ITEMGLGROUP]:
    """Read records of Item GL group (ITEMGLGROUP) by key.

    Answers `Records[ITEMGLGROUP]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/item-gl-groups/
    """
    from intacct.common.read import read

    return read(
        object="ITEMGLGROUP", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_itemglgroup(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[ITEMGLGROUP]:
    """Read records of Item GL group (ITEMGLGROUP) by the identifier that people use.

    Answers `Records[ITEMGLGROUP]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/item-gl-groups/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="ITEMGLGROUP", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _ITEMGLGROUPFields(Fields):
        """Fields of ITEMGLGROUP."""

        recordno: Field[int]
        name: Field[str]
        deferredrevacctkey: Field[int]
        deferredrevacctno: Field[str]
        defaultrevrectemplkey: Field[int]
        revrectemplid: Field[str]
        incomeacctkey: Field[int]
        expenseacctkey: Field[int]
        invacctkey: Field[int]
        cogsacctkey: Field[int]
        offsetpoglaccountkey: Field[int]
        offsetoeglaccountkey: Field[int]
        issystem: Field[bool]
        whenmodified: Field[datetime.datetime]
        whencreated: Field[datetime.datetime]
        modifiedby: Field[int]
        createdby: Field[int]
        deferredrevacctdimkey: Field[str]
        defaultrevrectempldimkey: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        deferredrevacct: _GLACCOUNTFields
        revrectemplate: Fields
        melocation: _LOCATIONFields
