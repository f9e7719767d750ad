# Generated from spec/general_ledger/GLBUDGETHEADER.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GLBUDGETHEADER."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

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
    from intacct.general_ledger.glbudgetitem import GLBUDGETITEM
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "GLBUDGETHEADER",
    "create_glbudgetheader",
    "delete_glbudgetheader",
    "query_glbudgetheader",
    "read_by_name_glbudgetheader",
    "read_glbudgetheader",
    "update_glbudgetheader",
]


@model
class GLBUDGETHEADER(Object):
    """Budget (GLBUDGETHEADER).

    Key: RECORDNO. Identified by people as BUDGETID. Operations: lookup, inspect, query, read, readByName,
    readByQuery, create, update and delete.
    Owns: GLBUDGETITEMS (GLBUDGETITEM).
    Related to 4 other objects for queries.
    Since 2019.R3.
    Reference: https://developer.intacct.com/api/general-ledger/budgets/
    """

    fields: ClassVar[_GLBUDGETHEADERFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """
    budgetid: str | None | Unset = UNSET
    """Budget ID (text). Required in create."""
    description: str | None | Unset = UNSET
    """Description (text). Required in create."""
    systemgenerated: bool | None | Unset = UNSET
    """System generated (boolean, true or false). Whether the gateway made it rather than a user."""
    default_budget: bool | None | Unset = UNSET
    """Default budget (boolean, true or false)."""
    user: str | None | Unset = UNSET
    """Modified by (text)."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive."""
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
    isconsolidated: bool | None | Unset = UNSET
    """Single currency budget (boolean, true or false)."""
    currency: str | None | Unset = UNSET
    """Consolidated currency (text). Three-letter code; amounts whose names begin with TRX_ are in it. Required when
    ISCONSOLIDATED is true.
    """
    ispabudget: bool | None | Unset = UNSET
    """Project estimate (boolean, true or false)."""
    ispcnbudget: bool | None | Unset = UNSET
    """Project contract (boolean, true or false)."""
    createdbyuserdesc: str | None | Unset = UNSET
    """Created by (text). Read-only."""
    modifiedbyuserdesc: str | None | Unset = UNSET
    """Modified by (text). Read-only."""
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
    externalid: str | None | Unset = UNSET
    """External ID (text)."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    glbudgetitems: list[GLBUDGETITEM] | None | Unset = UNSET
    """Budget details."""

    __wire__ = Wire(
        "GLBUDGETHEADER",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", required=("update",)),
            el("BUDGETID", TEXT, "?", label="Budget ID", required=("create",)),
            el("DESCRIPTION", TEXT, "?", label="Description", required=("create",)),
            el("SYSTEMGENERATED", BOOLEAN, "?", label="System generated"),
            el("DEFAULT_BUDGET", BOOLEAN, "?", label="Default budget"),
            el("USER", TEXT, "?", label="Modified by"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("ISCONSOLIDATED", BOOLEAN, "?", label="Single currency budget"),
            el("CURRENCY", TEXT, "?", label="Consolidated currency"),
            el("ISPABUDGET", BOOLEAN, "?", label="Project estimate"),
            el("ISPCNBUDGET", BOOLEAN, "?", label="Project contract"),
            el("CREATEDBYUSERDESC", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYUSERDESC", TEXT, "?", label="Modified by", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("EXTERNALID", TEXT, "?", label="External ID"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "GLBUDGETITEMS",
                list_of(el("GLBUDGETITEM", Ref("intacct.general_ledger.glbudgetitem", "GLBUDGETITEM"), "*")),
                "?",
                label="Budget details",
            ),
        ),
        label="Budget",
        since="2019.R3",
        key="RECORDNO",
        name_key="BUDGETID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
            Relationship("INTEGRATIONDETAIL", "INTEGRATIONDETAIL", "MANY2ONE", "RECORD#", "Integration details"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_glbudgetheader(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[GLBUDGETHEADER]:
    """Find records of Budget (GLBUDGETHEADER).

    Answers `Records[GLBUDGETHEADER]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/budgets/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="GLBUDGETHEADER",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_glbudgetheader(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[GLBUDGETHEADER]:
    """Read records of Budget (GLBUDGETHEADER) by key.

    Answers `Records[GLBUDGETHEADER]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/budgets/
    """
    from intacct.common.read import read

    return read(
        object="GLBUDGETHEADER", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_glbudgetheader(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[GLBUDGETHEADER]:
    """Read records of Budget (GLBUDGETHEADER) by the identifier that people use.

    Answers `Records[GLBUDGETHEADER]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/budgets/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="GLBUDGETHEADER", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_glbudgetheader(
    *,
    budgetid: str | None,
    description: str | None,
    systemgenerated: bool | None | Unset = UNSET,
    default_budget: bool | None | Unset = UNSET,
    user: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    isconsolidated: bool | None | Unset = UNSET,
    currency: str | None | Unset = UNSET,
    ispabudget: bool | None | Unset = UNSET,
    ispcnbudget: bool | None | Unset = UNSET,
    externalid: str | None | Unset = UNSET,
    glbudgetitems: list[GLBUDGETITEM] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[GLBUDGETHEADER]:
    """Create one record of Budget (GLBUDGETHEADER).

    Answers the record as `Records[GLBUDGETHEADER]`, with its keys alone: RECORDNO and BUDGETID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/budgets/
    """
    from intacct.common.create import create

    return create(
        objects=[
            GLBUDGETHEADER(
                budgetid=budgetid,
                description=description,
                systemgenerated=systemgenerated,
                default_budget=default_budget,
                user=user,
                status=status,
                isconsolidated=isconsolidated,
                currency=currency,
                ispabudget=ispabudget,
                ispcnbudget=ispcnbudget,
                externalid=externalid,
                glbudgetitems=glbudgetitems,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_glbudgetheader(
    *,
    recordno: int | None,
    budgetid: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    systemgenerated: bool | None | Unset = UNSET,
    default_budget: bool | None | Unset = UNSET,
    user: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    isconsolidated: bool | None | Unset = UNSET,
    currency: str | None | Unset = UNSET,
    ispabudget: bool | None | Unset = UNSET,
    ispcnbudget: bool | None | Unset = UNSET,
    externalid: str | None | Unset = UNSET,
    glbudgetitems: list[GLBUDGETITEM] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[GLBUDGETHEADER]:
    """Change one record of Budget (GLBUDGETHEADER); what is left out stays as it is.

    Answers the record as `Records[GLBUDGETHEADER]`, with its keys alone: RECORDNO and BUDGETID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/budgets/
    """
    from intacct.common.update import update

    return update(
        objects=[
            GLBUDGETHEADER(
                recordno=recordno,
                budgetid=budgetid,
                description=description,
                systemgenerated=systemgenerated,
                default_budget=default_budget,
                user=user,
                status=status,
                isconsolidated=isconsolidated,
                currency=currency,
                ispabudget=ispabudget,
                ispcnbudget=ispcnbudget,
                externalid=externalid,
                glbudgetitems=glbudgetitems,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_glbudgetheader(keys: Listed) -> delete:
    """Delete records of Budget (GLBUDGETHEADER) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/budgets/
    """
    from intacct.common.delete import delete

    return delete(object="GLBUDGETHEADER", keys=listed(keys))


if TYPE_CHECKING:

    class _GLBUDGETHEADERFields(Fields):
        """Fields of GLBUDGETHEADER."""

        recordno: Field[int]
        budgetid: Field[str]
        description: Field[str]
        systemgenerated: Field[bool]
        default_budget: Field[bool]
        user: Field[str]
        status: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        isconsolidated: Field[bool]
        currency: Field[str]
        ispabudget: Field[bool]
        ispcnbudget: Field[bool]
        createdbyuserdesc: Field[str]
        modifiedbyuserdesc: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        externalid: Field[str]
        record_url: Field[str]
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
        integrationdetail: Fields
