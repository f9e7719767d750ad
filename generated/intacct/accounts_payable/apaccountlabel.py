# Generated from spec/accounts_payable/APACCOUNTLABEL.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object APACCOUNTLABEL."""

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
    "APACCOUNTLABEL",
    "create_apaccountlabel_object",
    "delete_apaccountlabel_object",
    "query_apaccountlabel",
    "read_apaccountlabel",
    "read_by_name_apaccountlabel",
    "update_apaccountlabel_object",
]


@model
class APACCOUNTLABEL(Object):
    """AP account label (APACCOUNTLABEL).

    Key: RECORDNO. Identified by people as ACCOUNTLABEL. Operations: lookup, inspect, query, read, readByName,
    readByQuery, create, update and delete.
    Related to 5 other objects for queries.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-account-labels/
    """

    fields: ClassVar[_APACCOUNTLABELFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """
    accountlabel: str | None | Unset = UNSET
    """AP account label (text). Name that stands for an account, where the company uses labels instead of account
    numbers. Required in create.
    """
    description: str | None | Unset = UNSET
    """Description (text). Required in create."""
    glaccountno: str | None | Unset = UNSET
    """Account number (text). Required in create."""
    glaccounttitle: str | None | Unset = UNSET
    """Account title (text)."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Stored as T or F. Default: active."""
    offsetglaccountno: str | None | Unset = UNSET
    """AP account (text). Account of the other side of the entry, usually the one for receivables or payables."""
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
        "APACCOUNTLABEL",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", required=("update",)),
            el("ACCOUNTLABEL", TEXT, "?", label="AP account label", required=("create",)),
            el("DESCRIPTION", TEXT, "?", label="Description", required=("create",)),
            el("GLACCOUNTNO", TEXT, "?", label="Account number", required=("create",)),
            el("GLACCOUNTTITLE", TEXT, "?", label="Account title"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", default="active"),
            el("OFFSETGLACCOUNTNO", TEXT, "?", label="AP account"),
            el("TAXABLE", BOOLEAN, "?", label="Taxable"),
            el("ISTAX", BOOLEAN, "?", label="Is tax"),
            el("SUBTOTAL", BOOLEAN, "?", label="Subtotal"),
            el("TAXGROUP.NAME", TEXT, "?", label="Account label tax group", access="read"),
            el("TAXCODE", TEXT, "?", label="Tax code"),
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
        label="AP account label",
        key="RECORDNO",
        name_key="ACCOUNTLABEL",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("GLACCOUNT", "GLACCOUNT", "MANY2ONE", "GLACCOUNTNO"),
            Relationship("OFFSETGLACCOUNT", "GLACCOUNT", "MANY2ONE", "OFFGLACCOUNTNO", "Offset GL account"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_apaccountlabel(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[APACCOUNTLABEL]:
    """Find records of AP account label (APACCOUNTLABEL).

    Answers `Records[APACCOUNTLABEL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-account-labels/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="APACCOUNTLABEL",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_apaccountlabel(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[APACCOUNTLABEL]:
    """Read records of AP account label (APACCOUNTLABEL) by key.

    Answers `Records[APACCOUNTLABEL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-account-labels/
    """
    from intacct.common.read import read

    return read(
        object="APACCOUNTLABEL", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_apaccountlabel(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[APACCOUNTLABEL]:
    """Read records of AP account label (APACCOUNTLABEL) by the identifier that people use.

    Answers `Records[APACCOUNTLABEL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-account-labels/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="APACCOUNTLABEL", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_apaccountlabel_object(
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
    extra: dict[str, ExtraValue] | None = None,
) -> create[APACCOUNTLABEL]:
    """Create one record of AP account label (APACCOUNTLABEL).

    Answers the record as `Records[APACCOUNTLABEL]`, with its keys alone: RECORDNO and ACCOUNTLABEL.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-account-labels/
    """
    from intacct.common.create import create

    return create(
        objects=[
            APACCOUNTLABEL(
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
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_apaccountlabel_object(
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
    extra: dict[str, ExtraValue] | None = None,
) -> update[APACCOUNTLABEL]:
    """Change one record of AP account label (APACCOUNTLABEL); what is left out stays as it is.

    Answers the record as `Records[APACCOUNTLABEL]`, with its keys alone: RECORDNO and ACCOUNTLABEL.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-account-labels/
    """
    from intacct.common.update import update

    return update(
        objects=[
            APACCOUNTLABEL(
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
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_apaccountlabel_object(keys: Listed) -> delete:
    """Delete records of AP account label (APACCOUNTLABEL) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-account-labels/
    """
    from intacct.common.delete import delete

    return delete(object="APACCOUNTLABEL", keys=listed(keys))


if TYPE_CHECKING:

    class _APACCOUNTLABELFields(Fields):
        """Fields of APACCOUNTLABEL."""

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
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
