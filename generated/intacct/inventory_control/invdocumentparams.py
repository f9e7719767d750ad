# Generated from spec/inventory_control/INVDOCUMENTPARAMS.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object INVDOCUMENTPARAMS."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.location import _LOCATIONFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["INVDOCUMENTPARAMS", "query_invdocumentparams", "read_invdocumentparams"]


@model
class INVDOCUMENTPARAMS(Object):
    """Inventory transaction definition (INVDOCUMENTPARAMS).

    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Related to 1 other object for queries.
    Reference: https://developer.intacct.com/api/inventory-control/inventory-transaction-definitions/
    """

    fields: ClassVar[_INVDOCUMENTPARAMSFields]

    recordno: str | None | Unset = UNSET
    """Record number (text). Read-only."""
    docid: str | None | Unset = UNSET
    """Template name (text). Read-only."""
    description: str | None | Unset = UNSET
    """Description (text). Read-only."""
    docclass: Literal["Quote", "Order", "List", "Invoice", "Adjustment", "Other"] | None | Unset = UNSET
    """Template type (text). Allowed: Quote, Order, List, Invoice, Adjustment, Other. Read-only."""
    category: Literal["Receipt", "Transfer", "Adjustment", "Shipping"] | None | Unset = UNSET
    """Workflow category (text). Allowed: Receipt, Transfer, Adjustment, Shipping. Read-only."""
    userperm: bool | None | Unset = UNSET
    """Enable permissions for specific users or groups (boolean, true or false). Read-only."""
    edittype: Literal["No Edit", "Before Printing", "Edit in Draft Only", "All"] | None | Unset = UNSET
    """Edit policy (text). Allowed: No Edit, Before Printing, Edit in Draft Only, All. Read-only."""
    deltype: Literal["No Delete", "Before Printing", "Delete in Draft Only", "All"] | None | Unset = UNSET
    """Delete policy (text). Allowed: No Delete, Before Printing, Delete in Draft Only, All. Read-only."""
    enable_seqnum: bool | None | Unset = UNSET
    """Enable numbering scheme (boolean, true or false). Read-only."""
    sequence: str | None | Unset = UNSET
    """Sequence (text). Read-only."""
    preserve_seqnum: bool | None | Unset = UNSET
    """Preserve sequence numbers (boolean, true or false). Read-only."""
    inherit_source_docno: bool | None | Unset = UNSET
    """Inherit source document number (boolean, true or false). Read-only."""
    updates_inv: Literal["No", "Quantity", "Value", "Quantity and Value"] | None | Unset = UNSET
    """Affects inventory (text). Allowed: No, Quantity, Value, Quantity and Value. Read-only."""
    updates_gl: Literal["G", "N"] | None | Unset = UNSET
    """Transaction posting (text). Allowed: G, N. Read-only."""
    in_out: Literal["Increase", "Decrease"] | None | Unset = UNSET
    """Increases or decreases inventory (text). Allowed: Increase, Decrease. Read-only."""
    convtype: Literal["Leave Transaction Open", "Close Transaction"] | None | Unset = UNSET
    """Partial conversion handling (text). Allowed: Leave Transaction Open, Close Transaction. Read-only."""
    updates_cost: bool | None | Unset = UNSET
    """Affects cost (boolean, true or false). Read-only."""
    pricelistid: str | None | Unset = UNSET
    """Initial price list (text). Read-only."""
    special_pricelistid: str | None | Unset = UNSET
    """Special price list (text). Read-only."""
    show_totals: bool | None | Unset = UNSET
    """Enable subtotals (boolean, true or false). Read-only."""
    locoverride: bool | None | Unset = UNSET
    """Location (boolean, true or false). Read-only."""
    deptoverride: bool | None | Unset = UNSET
    """Department (boolean, true or false). Read-only."""
    xsltemplate: str | None | Unset = UNSET
    """Printed document template (text). Read-only."""
    fixed_mesg: str | None | Unset = UNSET
    """Optional default text (text). Read-only."""
    warnonlowqty: bool | None | Unset = UNSET
    """Weighted average rnonlow quantity (boolean, true or false). Read-only."""
    warehouseselmethod: (
        Literal["Sort by ID", "Sort by Name", "Warehouse with Available Inventory", "Use the default warehouse"]
        | None
        | Unset
    ) = UNSET
    """Warehouse selection method (text). Allowed: Sort by ID, Sort by Name, Warehouse with Available Inventory, Use
    the default warehouse. Read-only.
    """
    default_warehouse: str | None | Unset = UNSET
    """Default warehouse (text). Read-only."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Read-only."""
    sale_pur_trans: Literal["Sale", "Purchase", "Internal", "TimeBill"] | None | Unset = UNSET
    """Sale/purchase/internal (text). Allowed: Sale, Purchase, Internal, TimeBill. Read-only."""
    cust_vend: Literal["Customer", "Vendor", "Warehouse"] | None | Unset = UNSET
    """Customer, vendor, or warehouse (text). Allowed: Customer, Vendor, Warehouse. Read-only."""
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
    createtype: Literal["New document or Convert", "Convert only"] | None | Unset = UNSET
    """Create policy (text). Allowed: New document or Convert, Convert only. Read-only."""
    td_creation_rule: Literal["Top level or Entity", "Top level only", "Entity only"] | None | Unset = UNSET
    """Create transactions in (text). Allowed: Top level or Entity, Top level only, Entity only. Read-only."""
    reportingcategory: (
        Literal[
            "Inventory Adjustment",
            "Build Kits",
            "Disassemble Kits",
            "Inventory Damaged Goods",
            "Inventory Receipt",
            "Inventory Scrap or Spoilage",
            "Inventory Shipper",
            "Warehouse Transfer",
        ]
        | None
        | Unset
    ) = UNSET
    """Reporting category (text). Allowed: Inventory Adjustment, Build Kits, Disassemble Kits, Inventory Damaged
    Goods, Inventory Receipt, Inventory Scrap or Spoilage, Inventory Shipper, Warehouse Transfer. Read-only.
    """
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
        "INVDOCUMENTPARAMS",
        unordered(
            el("RECORDNO", TEXT, "?", label="Record number", access="read"),
            el("DOCID", TEXT, "?", label="Template name", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Description", access="read"),
            el(
                "DOCCLASS",
                Enumeration("Quote", "Order", "List", "Invoice", "Adjustment", "Other"),
                "?",
                label="Template type",
                access="read",
            ),
            el(
                "CATEGORY",
                Enumeration("Receipt", "Transfer", "Adjustment", "Shipping"),
                "?",
                label="Workflow category",
                access="read",
            ),
            el("USERPERM", BOOLEAN, "?", label="Enable permissions for specific users or groups", access="read"),
            el(
                "EDITTYPE",
                Enumeration("No Edit", "Before Printing", "Edit in Draft Only", "All"),
                "?",
                label="Edit policy",
                access="read",
            ),
            el(
                "DELTYPE",
                Enumeration("No Delete", "Before Printing", "Delete in Draft Only", "All"),
                "?",
                label="Delete policy",
                access="read",
            ),
            el("ENABLE_SEQNUM", BOOLEAN, "?", label="Enable numbering scheme", access="read"),
            el("SEQUENCE", TEXT, "?", label="Sequence", access="read"),
            el("PRESERVE_SEQNUM", BOOLEAN, "?", label="Preserve sequence numbers", access="read"),
            el("INHERIT_SOURCE_DOCNO", BOOLEAN, "?", label="Inherit source document number", access="read"),
            el(
                "UPDATES_INV",
                Enumeration("No", "Quantity", "Value", "Quantity and Value"),
                "?",
                label="Affects inventory",
                access="read",
            ),
            el("UPDATES_GL", Enumeration("G", "N"), "?", label="Transaction posting", access="read"),
            el(
                "IN_OUT",
                Enumeration("Increase", "Decrease"),
                "?",
                label="Increases or decreases inventory",
                access="read",
            ),
            el(
                "CONVTYPE",
                Enumeration("Leave Transaction Open", "Close Transaction"),
                "?",
                label="Partial conversion handling",
                access="read",
            ),
            el("UPDATES_COST", BOOLEAN, "?", label="Affects cost", access="read"),
            el("PRICELISTID", TEXT, "?", label="Initial price list", access="read"),
            el("SPECIAL_PRICELISTID", TEXT, "?", label="Special price list", access="read"),
            el("SHOW_TOTALS", BOOLEAN, "?", label="Enable subtotals", access="read"),
            el("LOCOVERRIDE", BOOLEAN, "?", label="Location", access="read"),
            el("DEPTOVERRIDE", BOOLEAN, "?", label="Department", access="read"),
            el("XSLTEMPLATE", TEXT, "?", label="Printed document template", access="read"),
            el("FIXED_MESG", TEXT, "?", label="Optional default text", access="read"),
            el("WARNONLOWQTY", BOOLEAN, "?", label="Weighted average rnonlow quantity", access="read"),
            el(
                "WAREHOUSESELMETHOD",
                Enumeration(
                    "Sort by ID", "Sort by Name", "Warehouse with Available Inventory", "Use the default warehouse"
                ),
                "?",
                label="Warehouse selection method",
                access="read",
            ),
            el("DEFAULT_WAREHOUSE", TEXT, "?", label="Default warehouse", access="read"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", access="read"),
            el(
                "SALE_PUR_TRANS",
                Enumeration("Sale", "Purchase", "Internal", "TimeBill"),
                "?",
                label="Sale/purchase/internal",
                access="read",
            ),
            el(
                "CUST_VEND",
                Enumeration("Customer", "Vendor", "Warehouse"),
                "?",
                label="Customer, vendor, or warehouse",
                access="read",
            ),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el(
                "CREATETYPE",
                Enumeration("New document or Convert", "Convert only"),
                "?",
                label="Create policy",
                access="read",
            ),
            el(
                "TD_CREATION_RULE",
                Enumeration("Top level or Entity", "Top level only", "Entity only"),
                "?",
                label="Create transactions in",
                access="read",
            ),
            el(
                "REPORTINGCATEGORY",
                Enumeration(
                    "Inventory Adjustment",
                    "Build Kits",
                    "Disassemble Kits",
                    "Inventory Damaged Goods",
                    "Inventory Receipt",
                    "Inventory Scrap or Spoilage",
                    "Inventory Shipper",
                    "Warehouse Transfer",
                ),
                "?",
                label="Reporting category",
                access="read",
            ),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Inventory transaction definition",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_invdocumentparams(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[INVDOCUMENTPARAMS]:
    """Find records of Inventory transaction definition (INVDOCUMENTPARAMS).

    Answers `Records[INVDOCUMENTPARAMS]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/inventory-transaction-definitions/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="INVDOCUMENTPARAMS",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_invdocumentparams(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[INVDOCUMENTPARAMS]:
    """Read records of Inventory transaction definition (INVDOCUMENTPARAMS) by key.

    Answers `Records[INVDOCUMENTPARAMS]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/inventory-transaction-definitions/
    """
    from intacct.common.read import read

    return read(
        object="INVDOCUMENTPARAMS",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _INVDOCUMENTPARAMSFields(Fields):
        """Fields of INVDOCUMENTPARAMS."""

        recordno: Field[str]
        docid: Field[str]
        description: Field[str]
        docclass: Field[str]
        category: Field[str]
        userperm: Field[bool]
        edittype: Field[str]
        deltype: Field[str]
        enable_seqnum: Field[bool]
        sequence: Field[str]
        preserve_seqnum: Field[bool]
        inherit_source_docno: Field[bool]
        updates_inv: Field[str]
        updates_gl: Field[str]
        in_out: Field[str]
        convtype: Field[str]
        updates_cost: Field[bool]
        pricelistid: Field[str]
        special_pricelistid: Field[str]
        show_totals: Field[bool]
        locoverride: Field[bool]
        deptoverride: Field[bool]
        xsltemplate: Field[str]
        fixed_mesg: Field[str]
        warnonlowqty: Field[bool]
        warehouseselmethod: Field[str]
        default_warehouse: Field[str]
        status: Field[str]
        sale_pur_trans: Field[str]
        cust_vend: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        createtype: Field[str]
        td_creation_rule: Field[str]
        reportingcategory: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        melocation: _LOCATIONFields
