# Generated from spec/inventory_control/ITEMCROSSREF.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ITEMCROSSREF."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.update import update
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "ITEMCROSSREF",
    "create_itemcrossref",
    "delete_itemcrossref",
    "query_itemcrossref",
    "read_itemcrossref",
    "update_itemcrossref",
]


@model
class ITEMCROSSREF(Object):
    """Item cross reference (ITEMCROSSREF).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery, create, update and delete.
    Reference: https://developer.intacct.com/api/inventory-control/item-cross-references/
    """

    fields: ClassVar[_ITEMCROSSREFFields]

    recordno: int | None | Unset = UNSET
    """Record no. (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """
    reftype: Literal["Customer", "Vendor", "Substitute", "Upgrade", "Downgrade", "Complement"] | None | Unset = UNSET
    """Reference type (text). Allowed: Customer, Vendor, Substitute (since 2021.R2), Upgrade (since 2021.R2),
    Downgrade (since 2021.R2), Complement (since 2021.R2). Required in create.
    """
    itemid: str | None | Unset = UNSET
    """Item ID (text). Required in create."""
    itemidrest: str | None | Unset = UNSET
    """Item ID (text)."""
    vendorkey: int | None | Unset = UNSET
    """Vendor key (integer, record number)."""
    vendorid: str | None | Unset = UNSET
    """Vendor ID (text). Required when the reference type is Vendor."""
    vendoridrest: str | None | Unset = UNSET
    """Vendor ID (text)."""
    customerkey: int | None | Unset = UNSET
    """Customer key (integer, record number)."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text). Required when the reference type is Customer."""
    customeridrest: str | None | Unset = UNSET
    """Customer ID (text)."""
    itemaliasid: str | None | Unset = UNSET
    """Cross-reference item ID (text). Required for an external cross-reference."""
    itemaliasdesc: str | None | Unset = UNSET
    """Cross-reference item description (text)."""
    unit: str | None | Unset = UNSET
    """Unit (text)."""
    unitkey: str | None | Unset = UNSET
    """UOM key (text)."""
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
    reftypecontext: Literal["Internal", "External"] | None | Unset = UNSET
    """Reference type context (text). Allowed: Internal, External. Read-only."""
    alternateitemid: str | None | Unset = UNSET
    """Alternate item ID (text). Required for an internal cross-reference. Since 2021.R2."""
    alternateitemidrest: str | None | Unset = UNSET
    """Alternate item ID (text)."""

    __wire__ = Wire(
        "ITEMCROSSREF",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record no.", required=("update",)),
            el(
                "REFTYPE",
                Enumeration("Customer", "Vendor", "Substitute", "Upgrade", "Downgrade", "Complement"),
                "?",
                label="Reference type",
                required=("create",),
            ),
            el("ITEMID", TEXT, "?", label="Item ID", required=("create",)),
            el("ITEMIDREST", TEXT, "?", label="Item ID"),
            el("VENDORKEY", INTEGER, "?", label="Vendor key"),
            el("VENDORID", TEXT, "?", label="Vendor ID"),
            el("VENDORIDREST", TEXT, "?", label="Vendor ID"),
            el("CUSTOMERKEY", INTEGER, "?", label="Customer key"),
            el("CUSTOMERID", TEXT, "?", label="Customer ID"),
            el("CUSTOMERIDREST", TEXT, "?", label="Customer ID"),
            el("ITEMALIASID", TEXT, "?", label="Cross-reference item ID"),
            el("ITEMALIASDESC", TEXT, "?", label="Cross-reference item description"),
            el("UNIT", TEXT, "?", label="Unit"),
            el("UNITKEY", TEXT, "?", label="UOM key"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el(
                "REFTYPECONTEXT",
                Enumeration("Internal", "External"),
                "?",
                label="Reference type context",
                access="read",
            ),
            el("ALTERNATEITEMID", TEXT, "?", since="2021.R2", label="Alternate item ID"),
            el("ALTERNATEITEMIDREST", TEXT, "?", label="Alternate item ID"),
        ),
        label="Item cross reference",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create", "update", "delete"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_itemcrossref(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[ITEMCROSSREF]:
    """Find records of Item cross reference (ITEMCROSSREF).

    Answers `Records[ITEMCROSSREF]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/item-cross-references/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="ITEMCROSSREF",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_itemcrossref(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[ITEMCROSSREF]:
    """Read records of Item cross reference (ITEMCROSSREF) by key.

    Answers `Records[ITEMCROSSREF]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/item-cross-references/
    """
    from intacct.common.read import read

    return read(
        object="ITEMCROSSREF", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_itemcrossref(
    *,
    reftype: Literal["Customer", "Vendor", "Substitute", "Upgrade", "Downgrade", "Complement"] | None,
    itemid: str | None,
    itemidrest: str | None | Unset = UNSET,
    vendorkey: int | None | Unset = UNSET,
    vendorid: str | None | Unset = UNSET,
    vendoridrest: str | None | Unset = UNSET,
    customerkey: int | None | Unset = UNSET,
    customerid: str | None | Unset = UNSET,
    customeridrest: str | None | Unset = UNSET,
    itemaliasid: str | None | Unset = UNSET,
    itemaliasdesc: str | None | Unset = UNSET,
    unit: str | None | Unset = UNSET,
    unitkey: str | None | Unset = UNSET,
    alternateitemid: str | None | Unset = UNSET,
    alternateitemidrest: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[ITEMCROSSREF]:
    """Create one record of Item cross reference (ITEMCROSSREF).

    Answers the record as `Records[ITEMCROSSREF]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/item-cross-references/
    """
    from intacct.common.create import create

    return create(
        objects=[
            ITEMCROSSREF(
                reftype=reftype,
                itemid=itemid,
                itemidrest=itemidrest,
                vendorkey=vendorkey,
                vendorid=vendorid,
                vendoridrest=vendoridrest,
                customerkey=customerkey,
                customerid=customerid,
                customeridrest=customeridrest,
                itemaliasid=itemaliasid,
                itemaliasdesc=itemaliasdesc,
                unit=unit,
                unitkey=unitkey,
                alternateitemid=alternateitemid,
                alternateitemidrest=alternateitemidrest,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_itemcrossref(
    *,
    recordno: int | None,
    reftype: Literal["Customer", "Vendor", "Substitute", "Upgrade", "Downgrade", "Complement"] | None | Unset = UNSET,
    itemid: str | None | Unset = UNSET,
    itemidrest: str | None | Unset = UNSET,
    vendorkey: int | None | Unset = UNSET,
    vendorid: str | None | Unset = UNSET,
    vendoridrest: str | None | Unset = UNSET,
    customerkey: int | None | Unset = UNSET,
    customerid: str | None | Unset = UNSET,
    customeridrest: str | None | Unset = UNSET,
    itemaliasid: str | None | Unset = UNSET,
    itemaliasdesc: str | None | Unset = UNSET,
    unit: str | None | Unset = UNSET,
    unitkey: str | None | Unset = UNSET,
    alternateitemid: str | None | Unset = UNSET,
    alternateitemidrest: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[ITEMCROSSREF]:
    """Change one record of Item cross reference (ITEMCROSSREF); what is left out stays as it is.

    Answers the record as `Records[ITEMCROSSREF]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/item-cross-references/
    """
    from intacct.common.update import update

    return update(
        objects=[
            ITEMCROSSREF(
                recordno=recordno,
                reftype=reftype,
                itemid=itemid,
                itemidrest=itemidrest,
                vendorkey=vendorkey,
                vendorid=vendorid,
                vendoridrest=vendoridrest,
                customerkey=customerkey,
                customerid=customerid,
                customeridrest=customeridrest,
                itemaliasid=itemaliasid,
                itemaliasdesc=itemaliasdesc,
                unit=unit,
                unitkey=unitkey,
                alternateitemid=alternateitemid,
                alternateitemidrest=alternateitemidrest,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_itemcrossref(keys: Listed) -> delete:
    """Delete records of Item cross reference (ITEMCROSSREF) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/item-cross-references/
    """
    from intacct.common.delete import delete

    return delete(object="ITEMCROSSREF", keys=listed(keys))


if TYPE_CHECKING:

    class _ITEMCROSSREFFields(Fields):
        """Fields of ITEMCROSSREF."""

        recordno: Field[int]
        reftype: Field[str]
        itemid: Field[str]
        itemidrest: Field[str]
        vendorkey: Field[int]
        vendorid: Field[str]
        vendoridrest: Field[str]
        customerkey: Field[int]
        customerid: Field[str]
        customeridrest: Field[str]
        itemaliasid: Field[str]
        itemaliasdesc: Field[str]
        unit: Field[str]
        unitkey: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        reftypecontext: Field[str]
        alternateitemid: Field[str]
        alternateitemidrest: Field[str]
