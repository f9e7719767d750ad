# Generated from spec/accounts_receivable/ARACCOUNTLABEL.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ARACCOUNTLABEL."""

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
    from intacct.general_ledger.glaccount import _GLACCOUNTFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "ARACCOUNTLABEL",
    "create_araccountlabel_object",
    "delete_araccountlabel_object",
    "query_araccountlabel",
    "read_araccountlabel",
    "read_by_name_araccountlabel",
    "update_araccountlabel_object",
]


@model
class ARACCOUNTLABEL(Object):
    """AR account label (ARACCOUNTLABEL).

    Key: RECORDNO. Identified by people as ACCOUNTLABEL. Operations: lookup, inspect, query, read, readByName,
    readByQuery, create, update and delete.
    Related to 8 other objects for queries.
    Reference: https://developer.intacct.com/api/accounts-receivable/ar-account-labels/
    """

    fields: ClassVar[_ARACCOUNTLABELFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """
    accountlabel: str | None | Unset = UNSET
    """AR account label (text). Name that stands for an account, where the company uses labels instead of account
    numbers. Required in create.
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
    """AR account (text). Account of the other side of the entry, usually the one for receivables or payables."""
    taxable: bool | None | Unset = UNSET
    """Taxable (boolean, true or false)."""
    istax: bool | None | Unset = UNSET
    """Is tax (boolean, true or false). True on lines that hold tax."""
    subtotal: bool | None | Unset = UNSET
    """Subtotal (boolean, true or false)."""
    taxgroup_name: str | None | Unset = UNSET
    """Account label tax group (text). Read-only."""
    taxcode: str | None | Unset = UNSET
    """Tax code (text)."""
    deferredrevacctkey: str | None | Unset = UNSET
    """Deferred revenue GL account (text)."""
    revrectemplkey: str | None | Unset = UNSET
    """Default revenue recognition template (text)."""
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
        "ARACCOUNTLABEL",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", required=("update",)),
            el("ACCOUNTLABEL", TEXT, "?", label="AR account label", required=("create",)),
            el("DESCRIPTION", TEXT, "?", label="Description", required=("create",)),
            el("GLACCOUNTNO", TEXT, "?", label="Account number", required=("create",)),
            el("GLACCOUNTTITLE", TEXT, "?", label="Account title"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", default="active"),
            el("OFFSETGLACCOUNTNO", TEXT, "?", label="AR account"),
            el("TAXABLE", BOOLEAN, "?", label="Taxable"),
            el("ISTAX", BOOLEAN, "?", label="Is tax"),
            el("SUBTOTAL", BOOLEAN, "?", label="Subtotal"),
            el("TAXGROUP.NAME", TEXT, "?", label="Account label tax group", access="read"),
            el("TAXCODE", TEXT, "?", label="Tax code"),
            el("DEFERREDREVACCTKEY", TEXT, "?", label="Deferred revenue GL account"),
            el("REVRECTEMPLKEY", TEXT, "?", label="Default revenue recognition template"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="AR account label",
        key="RECORDNO",
        name_key="ACCOUNTLABEL",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("GLACCOUNT", "GLACCOUNT", "MANY2ONE", "GLACCOUNTNO"),
            Relationship("OFFSETGLACCOUNT", "GLACCOUNT", "MANY2ONE", "OFFGLACCOUNTNO", "Offset GL account"),
            Relationship("RRTEMPLATE", "REVRECTEMPLATE", "MANY2ONE", "REVRECTEMPLKEY"),
            Relationship(
                "DEFRRGLACCOUNT", "GLACCOUNT", "MANY2ONE", "DEFERREDREVACCTKEY", "Deferred revenue GL account"
            ),
            Relationship("TAXGROUP", "TAXGROUP", "MANY2ONE", "TAXGROUPKEY"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_araccountlabel(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[ARACCOUNTLABEL]:
    """Find records of AR account label (ARACCOUNTLABEL).

    Answers `Records[ARACCOUNTLABEL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-receivable/ar-account-labels/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="ARACCOUNTLABEL",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_araccountlabel(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[ARACCOUNTLABEL]:
    """Read records of AR account label (ARACCOUNTLABEL) by key.

    Answers `Records[ARACCOUNTLABEL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-receivable/ar-account-labels/
    """
    from intacct.common.read import read

    return read(
        object="ARACCOUNTLABEL", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_araccountlabel(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[ARACCOUNTLABEL]:
    """Read records of AR account label (ARACCOUNTLABEL) by the identifier that people use.

    Answers `Records[ARACCOUNTLABEL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-receivable/ar-account-labels/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="ARACCOUNTLABEL", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_araccountlabel_object(
    *,
    accountlabel: str | None,
    description: str | None,
    glaccountno: str | None,
    glaccounttitle: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    offsetglaccountno: str | None | Unset = UNSET,
    taxable: bool | None | Unset = UNSET,
    istax: bool | None | Unset = UNSET,
    subtotal: bool | None | Unset = UNSET,
    taxcode: str | None | Unset = UNSET,
    deferredrevacctkey: str | None | Unset = UNSET,
    revrectemplkey: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[ARACCOUNTLABEL]:
    """Create one record of AR account label (ARACCOUNTLABEL).

    Answers the record as `Records[ARACCOUNTLABEL]`, with its keys alone: RECORDNO and ACCOUNTLABEL.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-receivable/ar-account-labels/
    """
    from intacct.common.create import create

    return create(
        objects=[
            ARACCOUNTLABEL(
                accountlabel=accountlabel,
                description=description,
                glaccountno=glaccountno,
                glaccounttitle=glaccounttitle,
                status=status,
                offsetglaccountno=offsetglaccountno,
                taxable=taxable,
                istax=istax,
                subtotal=subtotal,
                taxcode=taxcode,
                deferredrevacctkey=deferredrevacctkey,
                revrectemplkey=revrectemplkey,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_araccountlabel_object(
    *,
    recordno: int | None,
    accountlabel: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    glaccountno: str | None | Unset = UNSET,
    glaccounttitle: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    offsetglaccountno: str | None | Unset = UNSET,
    taxable: bool | None | Unset = UNSET,
    istax: bool | None | Unset = UNSET,
    subtotal: bool | None | Unset = UNSET,
    taxcode: str | None | Unset = UNSET,
    deferredrevacctkey: str | None | Unset = UNSET,
    revrectemplkey: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[ARACCOUNTLABEL]:
    """Change one record of AR account label (ARACCOUNTLABEL); what is left out stays as it is.

    Answers the record as `Records[ARACCOUNTLABEL]`, with its keys alone: RECORDNO and ACCOUNTLABEL.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-receivable/ar-account-labels/
    """
    from intacct.common.update import update

    return update(
        objects=[
            ARACCOUNTLABEL(
                recordno=recordno,
                accountlabel=accountlabel,
                description=description,
                glaccountno=glaccountno,
                glaccounttitle=glaccounttitle,
                status=status,
                offsetglaccountno=offsetglaccountno,
                taxable=taxable,
                istax=istax,
                subtotal=subtotal,
                taxcode=taxcode,
                deferredrevacctkey=deferredrevacctkey,
                revrectemplkey=revrectemplkey,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_araccountlabel_object(keys: Listed) -> delete:
    """Delete records of AR account label (ARACCOUNTLABEL) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-receivable/ar-account-labels/
    """
    from intacct.common.delete import delete

    return delete(object="ARACCOUNTLABEL", keys=listed(keys))


if TYPE_CHECKING:

    class _ARACCOUNTLABELFields(Fields):
        """Fields of ARACCOUNTLABEL."""

        recordno: Field[int]
        accountlabel: Field[str]
        description: Field[str]
        glaccountno: Field[str]
        glaccounttitle: Field[str]
        status: Field[str]
        offsetglaccountno: Field[str]
        taxable: Field[bool]
        istax: Field[bool]
        subtotal: Field[bool]
        taxgroup_name: Field[str]
        taxcode: Field[str]
        deferredrevacctkey: Field[str]
        revrectemplkey: Field[str]
        whenmodified: Field[datetime.datetime]
        whencreated: Field[datetime.datetime]
        modifiedby: Field[int]
        createdby: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        glaccount: _GLACCOUNTFields
        offsetglaccount: _GLACCOUNTFields
        rrtemplate: Fields
        defrrglaccount: _GLACCOUNTFields
        taxgroup: Fields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
