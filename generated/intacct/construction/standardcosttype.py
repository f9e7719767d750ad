# Generated from spec/construction/STANDARDCOSTTYPE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object STANDARDCOSTTYPE."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct.common.customfields import CUSTOMFIELDS
from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.customfield import Customfield
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct.common.update import update
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.construction.accumulationtype import _ACCUMULATIONTYPEFields
    from intacct.general_ledger.glaccount import _GLACCOUNTFields
    from intacct.inventory_control.item import _ITEMFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "STANDARDCOSTTYPE",
    "create_standardcosttype",
    "delete_standardcosttype",
    "query_standardcosttype",
    "read_by_name_standardcosttype",
    "read_standardcosttype",
    "update_standardcosttype",
]


@model
class STANDARDCOSTTYPE(Object):
    """Standard cost type (STANDARDCOSTTYPE).

    Key: RECORDNO. Identified by people as STANDARDCOSTTYPEID. Operations: lookup, inspect, query, read, readByName,
    readByQuery, create, update and delete.
    Owns: customfields (Customfield).
    Related to 6 other objects for queries.
    Reference: https://developer.intacct.com/api/construction/standard-cost-types/
    """

    fields: ClassVar[_STANDARDCOSTTYPEFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without STANDARDCOSTTYPEID.
    """
    standardcosttypeid: str | None | Unset = UNSET
    """ID (text). Required in create. Required in update without RECORDNO."""
    name: str | None | Unset = UNSET
    """Name (text). Required in create."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    accumulationtypekey: int | None | Unset = UNSET
    """Accumulation type (integer)."""
    accumulationtypename: str | None | Unset = UNSET
    """Accumulation type name (text)."""
    costunitdescription: str | None | Unset = UNSET
    """Cost unit description (text)."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive."""
    accountkey: int | None | Unset = UNSET
    """GL account key (integer, record number)."""
    accountno: str | None | Unset = UNSET
    """GL account (text)."""
    accounttitle: str | None | Unset = UNSET
    """Account title (text)."""
    parentkey: int | None | Unset = UNSET
    """Parent standard cost type key (integer, record number)."""
    parentid: str | None | Unset = UNSET
    """Parent ID (text)."""
    parentname: str | None | Unset = UNSET
    """Parent - Name (text)."""
    itemkey: int | None | Unset = UNSET
    """Item key (integer, record number)."""
    itemid: str | None | Unset = UNSET
    """Item ID (text)."""
    itemname: str | None | Unset = UNSET
    """Item name (text)."""
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
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields. Write-only."""

    __wire__ = Wire(
        "STANDARDCOSTTYPE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("STANDARDCOSTTYPEID", TEXT, "?", label="ID", required=("create",)),
            el("NAME", TEXT, "?", label="Name", required=("create",)),
            el("DESCRIPTION", TEXT, "?", label="Description"),
            el("ACCUMULATIONTYPEKEY", INTEGER, "?", label="Accumulation type"),
            el("ACCUMULATIONTYPENAME", TEXT, "?", label="Accumulation type name"),
            el("COSTUNITDESCRIPTION", TEXT, "?", label="Cost unit description"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status"),
            el("ACCOUNTKEY", INTEGER, "?", label="GL account key"),
            el("ACCOUNTNO", TEXT, "?", label="GL account"),
            el("ACCOUNTTITLE", TEXT, "?", label="Account title"),
            el("PARENTKEY", INTEGER, "?", label="Parent standard cost type key"),
            el("PARENTID", TEXT, "?", label="Parent ID"),
            el("PARENTNAME", TEXT, "?", label="Parent - Name"),
            el("ITEMKEY", INTEGER, "?", label="Item key"),
            el("ITEMID", TEXT, "?", label="Item ID"),
            el("ITEMNAME", TEXT, "?", label="Item name"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields", access="write"),
        ),
        label="Standard cost type",
        key="RECORDNO",
        name_key="STANDARDCOSTTYPEID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("GLACCOUNT", "GLACCOUNT", "MANY2ONE", "ACCOUNTNO", "Account"),
            Relationship("PARENT", "STANDARDCOSTTYPE", "MANY2ONE", "STANDARDCOSTTYPEID", "Parent standard cost type"),
            Relationship(
                "ACCUMULATIONTYPE", "ACCUMULATIONTYPE", "MANY2ONE", "ACCUMULATIONTYPENAME", "Accumulation type"
            ),
            Relationship("ITEM", "ITEM", "MANY2ONE", "ITEMID", "Item"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_standardcosttype(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[STANDARDCOSTTYPE]:
    """Find records of Standard cost type (STANDARDCOSTTYPE).

    Answers `Records[STANDARDCOSTTYPE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/standard-cost-types/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="STANDARDCOSTTYPE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_standardcosttype(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[STANDARDCOSTTYPE]:
    """Read records of Standard cost type (STANDARDCOSTTYPE) by key.

    Answers `Records[STANDARDCOSTTYPE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/standard-cost-types/
    """
    from intacct.common.read import read

    return read(
        object="STANDARDCOSTTYPE",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def read_by_name_standardcosttype(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[STANDARDCOSTTYPE]:
    """Read records of Standard cost type (STANDARDCOSTTYPE) by the identifier that people use.

    Answers `Records[STANDARDCOSTTYPE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/standard-cost-types/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="STANDARDCOSTTYPE",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def create_standardcosttype(
    *,
    standardcosttypeid: str | None,
    name: str | None,
    description: str | None | Unset = UNSET,
    accumulationtypekey: int | None | Unset = UNSET,
    accumulationtypename: str | None | Unset = UNSET,
    costunitdescription: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    accountkey: int | None | Unset = UNSET,
    accountno: str | None | Unset = UNSET,
    accounttitle: str | None | Unset = UNSET,
    parentkey: int | None | Unset = UNSET,
    parentid: str | None | Unset = UNSET,
    parentname: str | None | Unset = UNSET,
    itemkey: int | None | Unset = UNSET,
    itemid: str | None | Unset = UNSET,
    itemname: str | None | Unset = UNSET,
    customfields: list[Customfield] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[STANDARDCOSTTYPE]:
    """Create one record of Standard cost type (STANDARDCOSTTYPE).

    Answers the record as `Records[STANDARDCOSTTYPE]`, with its keys alone: RECORDNO and STANDARDCOSTTYPEID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/standard-cost-types/
    """
    from intacct.common.create import create

    return create(
        objects=[
            STANDARDCOSTTYPE(
                standardcosttypeid=standardcosttypeid,
                name=name,
                description=description,
                accumulationtypekey=accumulationtypekey,
                accumulationtypename=accumulationtypename,
                costunitdescription=costunitdescription,
                status=status,
                accountkey=accountkey,
                accountno=accountno,
                accounttitle=accounttitle,
                parentkey=parentkey,
                parentid=parentid,
                parentname=parentname,
                itemkey=itemkey,
                itemid=itemid,
                itemname=itemname,
                customfields=customfields,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_standardcosttype(
    *,
    recordno: int | None | Unset = UNSET,
    standardcosttypeid: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    accumulationtypekey: int | None | Unset = UNSET,
    accumulationtypename: str | None | Unset = UNSET,
    costunitdescription: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    accountkey: int | None | Unset = UNSET,
    accountno: str | None | Unset = UNSET,
    accounttitle: str | None | Unset = UNSET,
    parentkey: int | None | Unset = UNSET,
    parentid: str | None | Unset = UNSET,
    parentname: str | None | Unset = UNSET,
    itemkey: int | None | Unset = UNSET,
    itemid: str | None | Unset = UNSET,
    itemname: str | None | Unset = UNSET,
    customfields: list[Customfield] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[STANDARDCOSTTYPE]:
    """Change one record of Standard cost type (STANDARDCOSTTYPE); what is left out stays as it is.

    Answers the record as `Records[STANDARDCOSTTYPE]`, with its keys alone: RECORDNO and STANDARDCOSTTYPEID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/standard-cost-types/
    """
    from intacct.common.update import update

    return update(
        objects=[
            STANDARDCOSTTYPE(
                recordno=recordno,
                standardcosttypeid=standardcosttypeid,
                name=name,
                description=description,
                accumulationtypekey=accumulationtypekey,
                accumulationtypename=accumulationtypename,
                costunitdescription=costunitdescription,
                status=status,
                accountkey=accountkey,
                accountno=accountno,
                accounttitle=accounttitle,
                parentkey=parentkey,
                parentid=parentid,
                parentname=parentname,
                itemkey=itemkey,
                itemid=itemid,
                itemname=itemname,
                customfields=customfields,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_standardcosttype(keys: Listed) -> delete:
    """Delete records of Standard cost type (STANDARDCOSTTYPE) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/construction/standard-cost-types/
    """
    from intacct.common.delete import delete

    return delete(object="STANDARDCOSTTYPE", keys=listed(keys))


if TYPE_CHECKING:

    class _STANDARDCOSTTYPEFields(Fields):
        """Fields of STANDARDCOSTTYPE."""

        recordno: Field[int]
        standardcosttypeid: Field[str]
        name: Field[str]
        description: Field[str]
        accumulationtypekey: Field[int]
        accumulationtypename: Field[str]
        costunitdescription: Field[str]
        status: Field[str]
        accountkey: Field[int]
        accountno: Field[str]
        accounttitle: Field[str]
        parentkey: Field[int]
        parentid: Field[str]
        parentname: Field[str]
        itemkey: Field[int]
        itemid: Field[str]
        itemname: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
        glaccount: _GLACCOUNTFields
        parent: _STANDARDCOSTTYPEFields
        accumulationtype: _ACCUMULATIONTYPEFields
        item: _ITEMFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
