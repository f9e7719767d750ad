# Generated from spec/inventory_control/WAREHOUSE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object WAREHOUSE."""

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
    from intacct.company_console.contact import _CONTACTFields
    from intacct.company_console.location import _LOCATIONFields
    from intacct.employee_expenses.employee import _EMPLOYEEFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "WAREHOUSE",
    "WarehouseContactinfo",
    "WarehouseLoc",
    "WarehouseShipto",
    "create_warehouse",
    "delete_warehouse",
    "query_warehouse",
    "read_by_name_warehouse",
    "read_warehouse",
    "update_warehouse",
]


@model
class WAREHOUSE(Object):
    """Warehouse (WAREHOUSE).

    Key: RECORDNO. Identified by people as WAREHOUSEID. Operations: lookup, inspect, query, read, readByName,
    readByQuery, create, update and delete.
    Related to 6 other objects for queries.
    Reference: https://developer.intacct.com/api/inventory-control/warehouses/
    """

    fields: ClassVar[_WAREHOUSEFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without WAREHOUSEID.
    """
    locationid: str | None | Unset = UNSET
    """Warehouse ID (text)."""
    name: str | None | Unset = UNSET
    """Name (text). Required in create."""
    parentid: str | None | Unset = UNSET
    """Parent warehouse (text)."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse ID (text). Required in create. Required in update without RECORDNO."""
    loc_locationid: str | None | Unset = UNSET
    """Location (text). Part of LOC, and written there. Read-only."""
    manager_name: str | None | Unset = UNSET
    """Manager ID (text). Read-only."""
    managerid: str | None | Unset = UNSET
    """Manager ID (text)."""
    contactinfo_contactname: str | None | Unset = UNSET
    """Contact (text). Part of CONTACTINFO, and written there. Read-only."""
    shipto_contactname: str | None | Unset = UNSET
    """Ship-to contact (text). Part of SHIPTO, and written there. Read-only."""
    usedingl: bool | None | Unset = UNSET
    """Used in GL (boolean, true or false). Default: true."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Stored as T or F. Default: active."""
    enable_replenishment: bool | None | Unset = UNSET
    """Enable replenishment for this warehouse (boolean, true or false). Default: true. Since 2018.R4."""
    enablenegativeinv: bool | None | Unset = UNSET
    """Allow negative inventory for this warehouse (boolean, true or false). Default: false. Since 2021.R2."""
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
    loc: WarehouseLoc | None | Unset = UNSET
    """Location. Required in create."""
    contactinfo: WarehouseContactinfo | None | Unset = UNSET
    """Primary contact."""
    shipto: WarehouseShipto | None | Unset = UNSET
    """Ship-to contact."""

    __wire__ = Wire(
        "WAREHOUSE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("LOCATIONID", TEXT, "?", label="Warehouse ID"),
            el("NAME", TEXT, "?", label="Name", required=("create",)),
            el("PARENTID", TEXT, "?", label="Parent warehouse"),
            el("WAREHOUSEID", TEXT, "?", label="Warehouse ID", required=("create",)),
            el("LOC.LOCATIONID", TEXT, "?", label="Location", access="read"),
            el("MANAGER.NAME", TEXT, "?", label="Manager ID", access="read"),
            el("MANAGERID", TEXT, "?", label="Manager ID"),
            el("CONTACTINFO.CONTACTNAME", TEXT, "?", label="Contact", access="read"),
            el("SHIPTO.CONTACTNAME", TEXT, "?", label="Ship-to contact", access="read"),
            el("USEDINGL", BOOLEAN, "?", label="Used in GL", default="true"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", default="active"),
            el(
                "ENABLE_REPLENISHMENT",
                BOOLEAN,
                "?",
                since="2018.R4",
                label="Enable replenishment for this warehouse",
                default="true",
            ),
            el(
                "ENABLENEGATIVEINV",
                BOOLEAN,
                "?",
                since="2021.R2",
                label="Allow negative inventory for this warehouse",
                default="false",
            ),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "LOC",
                Ref("intacct.inventory_control.warehouse", "WarehouseLoc"),
                "?",
                label="Location",
                required=("create",),
            ),
            el(
                "CONTACTINFO",
                Ref("intacct.inventory_control.warehouse", "WarehouseContactinfo"),
                "?",
                label="Primary contact",
            ),
            el("SHIPTO", Ref("intacct.inventory_control.warehouse", "WarehouseShipto"), "?", label="Ship-to contact"),
        ),
        label="Warehouse",
        key="RECORDNO",
        name_key="WAREHOUSEID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("LOC", "LOCATION", "MANY2ONE", "LOC.LOCATIONID", "Warehouse location"),
            Relationship("CONTACT", "CONTACT", "MANY2ONE", "CONTACTINFO.CONTACTNAME"),
            Relationship("MANAGER", "EMPLOYEE", "MANY2ONE", "MANAGERID"),
            Relationship("SHIPTO", "CONTACT", "MANY2ONE", "SHIPTO.CONTACTNAME", "Ship-to contact"),
            Relationship("PARENT", "WAREHOUSE", "MANY2ONE", "WAREHOUSEID", "Parent warehouse"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@model
class WarehouseLoc(Object):
    """The content of `LOC`."""

    locationid: str | None | Unset = UNSET
    """Location (text). Required in create and update."""

    __wire__ = Wire("LOC", unordered(el("LOCATIONID", TEXT, "?", label="Location", required=("create", "update"))))


@model
class WarehouseContactinfo(Object):
    """The content of `CONTACTINFO`."""

    contactname: str | None | Unset = UNSET
    """Contact (text). Required in create and update."""

    __wire__ = Wire(
        "CONTACTINFO", unordered(el("CONTACTNAME", TEXT, "?", label="Contact", required=("create", "update")))
    )


@model
class WarehouseShipto(Object):
    """The content of `SHIPTO`."""

    contactname: str | None | Unset = UNSET
    """Ship-to contact (text). Required in create and update."""

    __wire__ = Wire(
        "SHIPTO", unordered(el("CONTACTNAME", TEXT, "?", label="Ship-to contact", required=("create", "update")))
    )


@stub
def query_warehouse(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[WAREHOUSE]:
    """Find records of Warehouse (WAREHOUSE).

    Answers `Records[WAREHOUSE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/warehouses/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="WAREHOUSE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_warehouse(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[WAREHOUSE]:
    """Read records of Warehouse (WAREHOUSE) by key.

    Answers `Records[WAREHOUSE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/warehouses/
    """
    from intacct.common.read import read

    return read(
        object="WAREHOUSE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_warehouse(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[WAREHOUSE]:
    """Read records of Warehouse (WAREHOUSE) by the identifier that people use.

    Answers `Records[WAREHOUSE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/warehouses/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="WAREHOUSE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_warehouse(
    *,
    name: str | None,
    warehouseid: str | None,
    loc: WarehouseLoc | None,
    locationid: str | None | Unset = UNSET,
    parentid: str | None | Unset = UNSET,
    managerid: str | None | Unset = UNSET,
    usedingl: bool | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    enable_replenishment: bool | None | Unset = UNSET,
    enablenegativeinv: bool | None | Unset = UNSET,
    contactinfo: WarehouseContactinfo | None | Unset = UNSET,
    shipto: WarehouseShipto | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[WAREHOUSE]:
    """Create one record of Warehouse (WAREHOUSE).

    Answers the record as `Records[WAREHOUSE]`, with its keys alone: RECORDNO and WAREHOUSEID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/warehouses/
    """
    from intacct.common.create import create

    return create(
        objects=[
            WAREHOUSE(
                locationid=locationid,
                name=name,
                parentid=parentid,
                warehouseid=warehouseid,
                managerid=managerid,
                usedingl=usedingl,
                status=status,
                enable_replenishment=enable_replenishment,
                enablenegativeinv=enablenegativeinv,
                loc=loc,
                contactinfo=contactinfo,
                shipto=shipto,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_warehouse(
    *,
    recordno: int | None | Unset = UNSET,
    locationid: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    parentid: str | None | Unset = UNSET,
    warehouseid: str | None | Unset = UNSET,
    managerid: str | None | Unset = UNSET,
    usedingl: bool | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    enable_replenishment: bool | None | Unset = UNSET,
    enablenegativeinv: bool | None | Unset = UNSET,
    loc: WarehouseLoc | None | Unset = UNSET,
    contactinfo: WarehouseContactinfo | None | Unset = UNSET,
    shipto: WarehouseShipto | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[WAREHOUSE]:
    """Change one record of Warehouse (WAREHOUSE); what is left out stays as it is.

    Answers the record as `Records[WAREHOUSE]`, with its keys alone: RECORDNO and WAREHOUSEID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/warehouses/
    """
    from intacct.common.update import update

    return update(
        objects=[
            WAREHOUSE(
                recordno=recordno,
                locationid=locationid,
                name=name,
                parentid=parentid,
                warehouseid=warehouseid,
                managerid=managerid,
                usedingl=usedingl,
                status=status,
                enable_replenishment=enable_replenishment,
                enablenegativeinv=enablenegativeinv,
                loc=loc,
                contactinfo=contactinfo,
                shipto=shipto,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_warehouse(keys: Listed) -> delete:
    """Delete records of Warehouse (WAREHOUSE) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/warehouses/
    """
    from intacct.common.delete import delete

    return delete(object="WAREHOUSE", keys=listed(keys))


if TYPE_CHECKING:

    class _WAREHOUSEFields(Fields):
        """Fields of WAREHOUSE."""

        recordno: Field[int]
        locationid: Field[str]
        name: Field[str]
        parentid: Field[str]
        warehouseid: Field[str]
        loc_locationid: Field[str]
        manager_name: Field[str]
        managerid: Field[str]
        contactinfo_contactname: Field[str]
        shipto_contactname: Field[str]
        usedingl: Field[bool]
        status: Field[str]
        enable_replenishment: Field[bool]
        enablenegativeinv: Field[bool]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        loc: _LOCATIONFields
        contactinfo: _WarehouseContactinfoFields
        shipto: _CONTACTFields
        contact: _CONTACTFields
        manager: _EMPLOYEEFields
        parent: _WAREHOUSEFields
        melocation: _LOCATIONFields

    class _WarehouseContactinfoFields(Fields):
        """Fields of CONTACTINFO."""

        contactname: Field[str]
