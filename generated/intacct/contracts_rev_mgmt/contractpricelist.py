# Generated from spec/contracts_rev_mgmt/CONTRACTPRICELIST.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CONTRACTPRICELIST."""

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
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "CONTRACTPRICELIST",
    "create_contractpricelist",
    "delete_contractpricelist",
    "query_contractpricelist",
    "read_by_name_contractpricelist",
    "read_contractpricelist",
    "update_contractpricelist",
]


@model
class CONTRACTPRICELIST(Object):
    """Billing price list (CONTRACTPRICELIST).

    Key: RECORDNO. Identified by people as NAME. Operations: lookup, inspect, query, read, readByName, readByQuery,
    create, update and delete.
    Related to 2 other objects for queries.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/billing-price-lists/
    """

    fields: ClassVar[_CONTRACTPRICELISTFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without NAME.
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
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Stored as T or F. Default: active."""
    name: str | None | Unset = UNSET
    """Name (text). Required in create. Required in update without RECORDNO."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    pricelisttype: Literal["C"] | None | Unset = UNSET
    """Price list for (text). Allowed: C."""
    isdefault: bool | None | Unset = UNSET
    """Is default (boolean, true or false)."""
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text). Login ID of the user who entered it. Read-only."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text). Login ID of the user who last changed it. Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "CONTRACTPRICELIST",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", default="active"),
            el("NAME", TEXT, "?", label="Name", required=("create",)),
            el("DESCRIPTION", TEXT, "?", label="Description"),
            el("PRICELISTTYPE", Enumeration("C"), "?", label="Price list for"),
            el("ISDEFAULT", BOOLEAN, "?", label="Is default"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Billing price list",
        key="RECORDNO",
        name_key="NAME",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_contractpricelist(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[CONTRACTPRICELIST]:
    """Find records of Billing price list (CONTRACTPRICELIST).

    Answers `Records[CONTRACTPRICELIST]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/billing-price-lists/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="CONTRACTPRICELIST",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_contractpricelist(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[CONTRACTPRICELIST]:
    """Read records of Billing price list (CONTRACTPRICELIST) by key.

    Answers `Records[CONTRACTPRICELIST]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/billing-price-lists/
    """
    from intacct.common.read import read

    return read(
        object="CONTRACTPRICELIST",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def read_by_name_contractpricelist(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[CONTRACTPRICELIST]:
    """Read records of Billing price list (CONTRACTPRICELIST) by the identifier that people use.

    Answers `Records[CONTRACTPRICELIST]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/billing-price-lists/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="CONTRACTPRICELIST",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def create_contractpricelist(
    *,
    name: str | None,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    pricelisttype: Literal["C"] | None | Unset = UNSET,
    isdefault: bool | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[CONTRACTPRICELIST]:
    """Create one record of Billing price list (CONTRACTPRICELIST).

    Answers the record as `Records[CONTRACTPRICELIST]`, with its keys alone: RECORDNO and NAME.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/billing-price-lists/
    """
    from intacct.common.create import create

    return create(
        objects=[
            CONTRACTPRICELIST(
                status=status,
                name=name,
                description=description,
                pricelisttype=pricelisttype,
                isdefault=isdefault,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_contractpricelist(
    *,
    recordno: int | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    pricelisttype: Literal["C"] | None | Unset = UNSET,
    isdefault: bool | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[CONTRACTPRICELIST]:
    """Change one record of Billing price list (CONTRACTPRICELIST); what is left out stays as it is.

    Answers the record as `Records[CONTRACTPRICELIST]`, with its keys alone: RECORDNO and NAME.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/billing-price-lists/
    """
    from intacct.common.update import update

    return update(
        objects=[
            CONTRACTPRICELIST(
                recordno=recordno,
                status=status,
                name=name,
                description=description,
                pricelisttype=pricelisttype,
                isdefault=isdefault,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_contractpricelist(keys: Listed) -> delete:
    """Delete records of Billing price list (CONTRACTPRICELIST) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/billing-price-lists/
    """
    from intacct.common.delete import delete

    return delete(object="CONTRACTPRICELIST", keys=listed(keys))


if TYPE_CHECKING:

    class _CONTRACTPRICELISTFields(Fields):
        """Fields of CONTRACTPRICELIST."""

        recordno: Field[int]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        status: Field[str]
        name: Field[str]
        description: Field[str]
        pricelisttype: Field[str]
        isdefault: Field[bool]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
