# Generated from spec/purchasing/PODOCUMENTPARAMS.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object PODOCUMENTPARAMS."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Final, Literal, TypeAlias, get_args

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
    from intacct.common.update import update
    from intacct.company_console.location import _LOCATIONFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "PODOCUMENTPARAMS",
    "PodocumentparamsArAccount",
    "PodocumentparamsEntityProp",
    "PodocumentparamsInvglAccount",
    "PodocumentparamsRecall",
    "PodocumentparamsSubtotal",
    "PodocumentparamsTotal",
    "create_podocumentparams",
    "delete_podocumentparams",
    "query_podocumentparams",
    "read_podocumentparams",
    "update_podocumentparams",
]

_Reportingcategory: TypeAlias = Literal[
    "Bids and Quotes",
    "Purchase Orders",
    "Purchase Order Change Orders",
    "Purchase Receivers",
    "Purchase Order Invoices",
    "Purchase Returns",
    "Purchase Credits",
    "Purchase Debits",
    "Purchase Clearing Receivers",
    "Subcontract Bids",
    "Subcontracts",
    "Subcontract Change Orders",
    "Subcontract Invoices",
    "Internal Supply Requisitions",
    "Purchase Requisitions",
    "Blanket POs or Vendor Contracts",
    "Grant Requests",
    "Grant Awards",
]
_REPORTINGCATEGORY: Final = Enumeration(*get_args(_Reportingcategory))


@model
class PODOCUMENTPARAMS(Object):
    """Purchasing transaction definition (PODOCUMENTPARAMS).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery, create, update and delete.
    Owns: TOTALS (PodocumentparamsTotal), SUBTOTALS (PodocumentparamsSubtotal), AR_ACCOUNTS
    (PodocumentparamsArAccount), INVGL_ACCOUNTS (PodocumentparamsInvglAccount), RECALLS (PodocumentparamsRecall) and
    ENTITY_PROPS (PodocumentparamsEntityProp).
    Related to 1 other object for queries.
    Reference: https://developer.intacct.com/api/purchasing/purchasing-transaction-definitions/
    """

    fields: ClassVar[_PODOCUMENTPARAMSFields]

    recordno: str | None | Unset = UNSET
    """Record number (text). Required in update."""
    docid: str | None | Unset = UNSET
    """Template name (text). Required in create."""
    docclass: Literal["Quote", "Order", "List", "Invoice", "Adjustment", "Other"] | None | Unset = UNSET
    """Template type (text). Allowed: Quote, Order, List, Invoice, Adjustment, Other. Stored as QUOTE, ORDER, LIST,
    INVOICE, ADJ or OTHER. Default: Quote.
    """
    category: Literal["Quote", "Order", "Shipping", "Invoice", "Return"] | None | Unset = UNSET
    """Workflow category (text). Allowed: Quote, Order, Shipping, Invoice, Return. Stored as Q, O, S, I or R.
    Default: Quote.
    """
    description: str | None | Unset = UNSET
    """Description (text)."""
    userperm: bool | None | Unset = UNSET
    """Enable permissions for specific users or groups (boolean, true or false)."""
    edittype: Literal["No Edit", "Before Printing", "Edit in Draft Only", "All"] | None | Unset = UNSET
    """Edit policy (text). Allowed: No Edit, Before Printing, Edit in Draft Only, All. Stored as N, P or H."""
    deltype: Literal["No Delete", "Before Printing", "All"] | None | Unset = UNSET
    """Delete policy (text). Allowed: No Delete, Before Printing, All. Stored as N, P or H."""
    enable_seqnum: bool | None | Unset = UNSET
    """Enable numbering scheme (boolean, true or false)."""
    sequence: str | None | Unset = UNSET
    """Sequence (text)."""
    preserve_seqnum: bool | None | Unset = UNSET
    """Preserve sequence numbers (boolean, true or false). Default: false."""
    inherit_source_docno: bool | None | Unset = UNSET
    """Inherit source document number (boolean, true or false). Default: false."""
    updates_inv: Literal["No", "Quantity", "Value", "Quantity and Value"] | None | Unset = UNSET
    """Affects inventory (text). Allowed: No, Quantity, Value, Quantity and Value."""
    in_out: Literal["Increase", "Decrease"] | None | Unset = UNSET
    """Increase or decrease inventory and billings (text). Allowed: Increase, Decrease. Stored as I or D. Default:
    Increase.
    """
    updates_gl: Literal["A", "G", "N"] | None | Unset = UNSET
    """Transaction posting (text). Allowed: A, G, N."""
    disablevat: bool | None | Unset = UNSET
    """Do not capture tax (boolean, true or false). Default: false."""
    convtype: (
        Literal["Leave Transaction Open", "Close Original and Create Back Order", "Close Transaction"] | None | Unset
    ) = UNSET
    """Partial conversion handling (text). Allowed: Leave Transaction Open, Close Original and Create Back Order,
    Close Transaction.
    """
    updates_cost: bool | None | Unset = UNSET
    """Affects cost (boolean, true or false)."""
    exchratetypes_name: str | None | Unset = UNSET
    """Exchange rate type (text). Read-only."""
    override_exch_rate_type: bool | None | Unset = UNSET
    """Exchange rate and exchange rate type (boolean, true or false). Default: true."""
    display_basecurrency: bool | None | Unset = UNSET
    """Display base currency (boolean, true or false). Default: false."""
    updates_pricelistid: str | None | Unset = UNSET
    """Price list to update (text)."""
    term_name: str | None | Unset = UNSET
    """Default AP term (text)."""
    pricelistid: str | None | Unset = UNSET
    """Initial price list (text)."""
    special_pricelistid: str | None | Unset = UNSET
    """Special price list (text)."""
    override_price: bool | None | Unset = UNSET
    """Override suggested price (boolean, true or false). Default: true."""
    recallonly: bool | None | Unset = UNSET
    """Freeze recalled values (boolean, true or false)."""
    editable_price: bool | None | Unset = UNSET
    """Editable price (boolean, true or false)."""
    show_totals: bool | None | Unset = UNSET
    """Enable subtotals (boolean, true or false). Default: false."""
    showexpandedtotals: bool | None | Unset = UNSET
    """Show expanded tax details (boolean, true or false). Default: false."""
    enableoverridetax: bool | None | Unset = UNSET
    """Line-item tax (boolean, true or false)."""
    locoverride: bool | None | Unset = UNSET
    """Location (boolean, true or false)."""
    deptoverride: bool | None | Unset = UNSET
    """Department (boolean, true or false)."""
    xsltemplate: str | None | Unset = UNSET
    """Printed document template (text)."""
    subtotaltemplate: str | None | Unset = UNSET
    """Subtotal template (text)."""
    subtotaltemplatekey: int | None | Unset = UNSET
    """Subtotal key (integer, record number)."""
    fixed_mesg: str | None | Unset = UNSET
    """Optional default text (text)."""
    contacttitle1: str | None | Unset = UNSET
    """Title of contact 1 (text)."""
    showtitle1: bool | None | Unset = UNSET
    """Pay to show on print (boolean, true or false)."""
    alloweditbillto: bool | None | Unset = UNSET
    """Pay to allow editing (boolean, true or false)."""
    contacttitle2: str | None | Unset = UNSET
    """Title of contact 2 (text)."""
    showtitle2: bool | None | Unset = UNSET
    """Return to show on print (boolean, true or false)."""
    alloweditshipto: bool | None | Unset = UNSET
    """Return to allow editing (boolean, true or false)."""
    contacttitle3: str | None | Unset = UNSET
    """Title of contact 3 (text)."""
    showtitle3: bool | None | Unset = UNSET
    """Deliver to show on print (boolean, true or false)."""
    alloweditdeliverto: bool | None | Unset = UNSET
    """Deliver to allow editing (boolean, true or false)."""
    convert_units: bool | None | Unset = UNSET
    """Convert units to standard on save (boolean, true or false)."""
    warnonlowqty: bool | None | Unset = UNSET
    """Weighted average rnonlow quantity (boolean, true or false). Default: true."""
    creditlimitcheck: bool | None | Unset = UNSET
    """Enforce credit limit (boolean, true or false). Default: false."""
    warehouseselmethod: (
        Literal["Sort by ID", "Sort by Name", "Warehouse with Available Inventory", "Use the default warehouse"]
        | None
        | Unset
    ) = UNSET
    """Warehouse selection method (text). Allowed: Sort by ID, Sort by Name, Warehouse with Available Inventory, Use
    the default warehouse.
    """
    default_warehouse: str | None | Unset = UNSET
    """Default warehouse (text)."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Default: active."""
    posttogl: bool | None | Unset = UNSET
    """Enable additional posting (boolean, true or false). Default: false."""
    allow_allocations: bool | None | Unset = UNSET
    """Enable allocations (boolean, true or false)."""
    cust_vend: Literal["Customer", "Vendor", "Warehouse"] | None | Unset = UNSET
    """Customer, vendor, or warehouse (text). Allowed: Customer, Vendor, Warehouse."""
    sale_pur_trans: Literal["Sale", "Purchase", "Internal", "TimeBill"] | None | Unset = UNSET
    """Sale/purchase/internal (text). Allowed: Sale, Purchase, Internal, TimeBill."""
    force_prices: bool | None | Unset = UNSET
    """Price must be supplied (boolean, true or false)."""
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered. Read-only."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by."""
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    createtype: Literal["New document only", "New document or Convert", "Convert only"] | None | Unset = UNSET
    """Create policy (text). Allowed: New document only, New document or Convert, Convert only. Stored as N or C."""
    td_creation_rule: Literal["Top level or Entity", "Top level only", "Entity only"] | None | Unset = UNSET
    """Create transactions in (text). Allowed: Top level or Entity, Top level only, Entity only."""
    linelevelsimpletax: bool | None | Unset = UNSET
    """Enable line-level Simple Tax (boolean, true or false). Default: false."""
    alloweditcustvend: Literal["Always", "Except converted documents", "Never"] | None | Unset = UNSET
    """Allow edit of vendor (text). Allowed: Always, Except converted documents, Never."""
    enable_retainage: bool | None | Unset = UNSET
    """Enable retainage (boolean, true or false)."""
    enableaddinfoscope: bool | None | Unset = UNSET
    """Enable scope (boolean, true or false)."""
    enableaddinfoschedule: bool | None | Unset = UNSET
    """Enable schedule (boolean, true or false)."""
    enableaddinfointernalref: bool | None | Unset = UNSET
    """Enable internal reference (boolean, true or false)."""
    enableaddinfoexternalref: bool | None | Unset = UNSET
    """Enable external reference (boolean, true or false)."""
    enableaddinfobond: bool | None | Unset = UNSET
    """Enable bond (boolean, true or false)."""
    enabledocchange: Literal["No Change", "Enable Change", "Change Order"] | None | Unset = UNSET
    """Change document values (text). Allowed: No Change, Enable Change, Change Order."""
    reportingcategory: _Reportingcategory | None | Unset = UNSET
    """Reporting category (text). Allowed: Bids and Quotes, Purchase Orders, Purchase Order Change Orders, Purchase
    Receivers, Purchase Order Invoices, Purchase Returns, Purchase Credits, Purchase Debits, Purchase Clearing
    Receivers, Subcontract Bids, Subcontracts, Subcontract Change Orders, Subcontract Invoices, Internal Supply
    Requisitions, Purchase Requisitions, Blanket POs or Vendor Contracts, Grant Requests, Grant Awards.
    """
    primarydoc: bool | None | Unset = UNSET
    """Enable primary document workflow (boolean, true or false). Default: false."""
    issuppliesrequisition: bool | None | Unset = UNSET
    """Custom supplies requisition (boolean, true or false)."""
    hideprice: bool | None | Unset = UNSET
    """Hide price (boolean, true or false)."""
    sourcedocumentforsubtotal: str | None | Unset = UNSET
    """Source document (text)."""
    changedocumentoptions: (
        Literal["Change multiple source documents", "Change single source document"] | None | Unset
    ) = UNSET
    """Change document options (text). Allowed: Change multiple source documents, Change single source document."""
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
    totals: list[PodocumentparamsTotal] | None | Unset = UNSET
    """Totals."""
    subtotals: list[PodocumentparamsSubtotal] | None | Unset = UNSET
    """Subtotals."""
    exchratetypes: str | None | Unset = UNSET
    """Exchange rate types (text). Write-only."""
    ar_accounts: list[PodocumentparamsArAccount] | None | Unset = UNSET
    """AR accounts."""
    invgl_accounts: list[PodocumentparamsInvglAccount] | None | Unset = UNSET
    """Inventory GL accounts."""
    recalls: list[PodocumentparamsRecall] | None | Unset = UNSET
    """Documents that convert to it."""
    entity_props: list[PodocumentparamsEntityProp] | None | Unset = UNSET
    """Entity props."""

    __wire__ = Wire(
        "PODOCUMENTPARAMS",
        unordered(
            el("RECORDNO", TEXT, "?", label="Record number", required=("update",)),
            el("DOCID", TEXT, "?", label="Template name", required=("create",)),
            el(
                "DOCCLASS",
                Enumeration("Quote", "Order", "List", "Invoice", "Adjustment", "Other"),
                "?",
                label="Template type",
                default="Quote",
            ),
            el(
                "CATEGORY",
                Enumeration("Quote", "Order", "Shipping", "Invoice", "Return"),
                "?",
                label="Workflow category",
                default="Quote",
            ),
            el("DESCRIPTION", TEXT, "?", label="Description"),
            el("USERPERM", BOOLEAN, "?", label="Enable permissions for specific users or groups"),
            el(
                "EDITTYPE",
                Enumeration("No Edit", "Before Printing", "Edit in Draft Only", "All"),
                "?",
                label="Edit policy",
            ),
            el("DELTYPE", Enumeration("No Delete", "Before Printing", "All"), "?", label="Delete policy"),
            el("ENABLE_SEQNUM", BOOLEAN, "?", label="Enable numbering scheme"),
            el("SEQUENCE", TEXT, "?", label="Sequence"),
            el("PRESERVE_SEQNUM", BOOLEAN, "?", label="Preserve sequence numbers", default="false"),
            el("INHERIT_SOURCE_DOCNO", BOOLEAN, "?", label="Inherit source document number", default="false"),
            el(
                "UPDATES_INV",
                Enumeration("No", "Quantity", "Value", "Quantity and Value"),
                "?",
                label="Affects inventory",
            ),
            el(
                "IN_OUT",
                Enumeration("Increase", "Decrease"),
                "?",
                label="Increase or decrease inventory and billings",
                default="Increase",
            ),
            el("UPDATES_GL", Enumeration("A", "G", "N"), "?", label="Transaction posting"),
            el("DISABLEVAT", BOOLEAN, "?", label="Do not capture tax", default="false"),
            el(
                "CONVTYPE",
                Enumeration("Leave Transaction Open", "Close Original and Create Back Order", "Close Transaction"),
                "?",
                label="Partial conversion handling",
            ),
            el("UPDATES_COST", BOOLEAN, "?", label="Affects cost"),
            el("EXCHRATETYPES.NAME", TEXT, "?", label="Exchange rate type", access="read"),
            el("OVERRIDE_EXCH_RATE_TYPE", BOOLEAN, "?", label="Exchange rate and exchange rate type", default="true"),
            el("DISPLAY_BASECURRENCY", BOOLEAN, "?", label="Display base currency", default="false"),
            el("UPDATES_PRICELISTID", TEXT, "?", label="Price list to update"),
            el("TERM_NAME", TEXT, "?", label="Default AP term"),
            el("PRICELISTID", TEXT, "?", label="Initial price list"),
            el("SPECIAL_PRICELISTID", TEXT, "?", label="Special price list"),
            el("OVERRIDE_PRICE", BOOLEAN, "?", label="Override suggested price", default="true"),
            el("RECALLONLY", BOOLEAN, "?", label="Freeze recalled values"),
            el("EDITABLE_PRICE", BOOLEAN, "?", label="Editable price"),
            el("SHOW_TOTALS", BOOLEAN, "?", label="Enable subtotals", default="false"),
            el("SHOWEXPANDEDTOTALS", BOOLEAN, "?", label="Show expanded tax details", default="false"),
            el("ENABLEOVERRIDETAX", BOOLEAN, "?", label="Line-item tax"),
            el("LOCOVERRIDE", BOOLEAN, "?", label="Location"),
            el("DEPTOVERRIDE", BOOLEAN, "?", label="Department"),
            el("XSLTEMPLATE", TEXT, "?", label="Printed document template"),
            el("SUBTOTALTEMPLATE", TEXT, "?", label="Subtotal template"),
            el("SUBTOTALTEMPLATEKEY", INTEGER, "?", label="Subtotal key"),
            el("FIXED_MESG", TEXT, "?", label="Optional default text"),
            el("CONTACTTITLE1", TEXT, "?", label="Title of contact 1"),
            el("SHOWTITLE1", BOOLEAN, "?", label="Pay to show on print"),
            el("ALLOWEDITBILLTO", BOOLEAN, "?", label="Pay to allow editing"),
            el("CONTACTTITLE2", TEXT, "?", label="Title of contact 2"),
            el("SHOWTITLE2", BOOLEAN, "?", label="Return to show on print"),
            el("ALLOWEDITSHIPTO", BOOLEAN, "?", label="Return to allow editing"),
            el("CONTACTTITLE3", TEXT, "?", label="Title of contact 3"),
            el("SHOWTITLE3", BOOLEAN, "?", label="Deliver to show on print"),
            el("ALLOWEDITDELIVERTO", BOOLEAN, "?", label="Deliver to allow editing"),
            el("CONVERT_UNITS", BOOLEAN, "?", label="Convert units to standard on save"),
            el("WARNONLOWQTY", BOOLEAN, "?", label="Weighted average rnonlow quantity", default="true"),
            el("CREDITLIMITCHECK", BOOLEAN, "?", label="Enforce credit limit", default="false"),
            el(
                "WAREHOUSESELMETHOD",
                Enumeration(
                    "Sort by ID", "Sort by Name", "Warehouse with Available Inventory", "Use the default warehouse"
                ),
                "?",
                label="Warehouse selection method",
            ),
            el("DEFAULT_WAREHOUSE", TEXT, "?", label="Default warehouse"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", default="active"),
            el("POSTTOGL", BOOLEAN, "?", label="Enable additional posting", default="false"),
            el("ALLOW_ALLOCATIONS", BOOLEAN, "?", label="Enable allocations"),
            el(
                "CUST_VEND", Enumeration("Customer", "Vendor", "Warehouse"), "?", label="Customer, vendor, or warehouse"
            ),
            el(
                "SALE_PUR_TRANS",
                Enumeration("Sale", "Purchase", "Internal", "TimeBill"),
                "?",
                label="Sale/purchase/internal",
            ),
            el("FORCE_PRICES", BOOLEAN, "?", label="Price must be supplied"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el(
                "CREATETYPE",
                Enumeration("New document only", "New document or Convert", "Convert only"),
                "?",
                label="Create policy",
            ),
            el(
                "TD_CREATION_RULE",
                Enumeration("Top level or Entity", "Top level only", "Entity only"),
                "?",
                label="Create transactions in",
            ),
            el("LINELEVELSIMPLETAX", BOOLEAN, "?", label="Enable line-level Simple Tax", default="false"),
            el(
                "ALLOWEDITCUSTVEND",
                Enumeration("Always", "Except converted documents", "Never"),
                "?",
                label="Allow edit of vendor",
            ),
            el("ENABLE_RETAINAGE", BOOLEAN, "?", label="Enable retainage"),
            el("ENABLEADDINFOSCOPE", BOOLEAN, "?", label="Enable scope"),
            el("ENABLEADDINFOSCHEDULE", BOOLEAN, "?", label="Enable schedule"),
            el("ENABLEADDINFOINTERNALREF", BOOLEAN, "?", label="Enable internal reference"),
            el("ENABLEADDINFOEXTERNALREF", BOOLEAN, "?", label="Enable external reference"),
            el("ENABLEADDINFOBOND", BOOLEAN, "?", label="Enable bond"),
            el(
                "ENABLEDOCCHANGE",
                Enumeration("No Change", "Enable Change", "Change Order"),
                "?",
                label="Change document values",
            ),
            el("REPORTINGCATEGORY", _REPORTINGCATEGORY, "?", label="Reporting category"),
            el("PRIMARYDOC", BOOLEAN, "?", label="Enable primary document workflow", default="false"),
            el("ISSUPPLIESREQUISITION", BOOLEAN, "?", label="Custom supplies requisition"),
            el("HIDEPRICE", BOOLEAN, "?", label="Hide price"),
            el("SOURCEDOCUMENTFORSUBTOTAL", TEXT, "?", label="Source document"),
            el(
                "CHANGEDOCUMENTOPTIONS",
                Enumeration("Change multiple source documents", "Change single source document"),
                "?",
                label="Change document options",
            ),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "TOTALS",
                list_of(el("TOTAL", Ref("intacct.purchasing.podocumentparams", "PodocumentparamsTotal"), "*")),
                "?",
                label="Totals",
            ),
            el(
                "SUBTOTALS",
                list_of(el("SUBTOTAL", Ref("intacct.purchasing.podocumentparams", "PodocumentparamsSubtotal"), "*")),
                "?",
                label="Subtotals",
            ),
            el("EXCHRATETYPES", TEXT, "?", label="Exchange rate types", access="write"),
            el(
                "AR_ACCOUNTS",
                list_of(el("AR_ACCOUNT", Ref("intacct.purchasing.podocumentparams", "PodocumentparamsArAccount"), "*")),
                "?",
                label="AR accounts",
            ),
            el(
                "INVGL_ACCOUNTS",
                list_of(
                    el("INVGL_ACCOUNT", Ref("intacct.purchasing.podocumentparams", "PodocumentparamsInvglAccount"), "*")
                ),
                "?",
                label="Inventory GL accounts",
            ),
            el(
                "RECALLS",
                list_of(el("RECALL", Ref("intacct.purchasing.podocumentparams", "PodocumentparamsRecall"), "*")),
                "?",
                label="Documents that convert to it",
            ),
            el(
                "ENTITY_PROPS",
                list_of(
                    el("ENTITY_PROP", Ref("intacct.purchasing.podocumentparams", "PodocumentparamsEntityProp"), "*")
                ),
                "?",
                label="Entity props",
            ),
        ),
        label="Purchasing transaction definition",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@model
class PodocumentparamsTotal(Object):
    """The content of `TOTAL`."""

    totalid: str | None | Unset = UNSET
    """Total ID (text). Required in create."""
    q_qv: str | None | Unset = UNSET
    """Quantity or value (text). Required in create."""
    sign: str | None | Unset = UNSET
    """Sign (text). Known values: Add, Subtract. Required in create."""

    __wire__ = Wire(
        "TOTAL",
        unordered(
            el("TOTALID", TEXT, "?", label="Total ID", required=("create",)),
            el("Q_QV", TEXT, "?", label="Quantity or value", required=("create",)),
            el("SIGN", TEXT, "?", label="Sign", required=("create",), open_values=("Add", "Subtract")),
        ),
    )


@model
class PodocumentparamsSubtotal(Object):
    """The content of `SUBTOTAL`."""

    description: str | None | Unset = UNSET
    """Memo (text)."""
    disc_charge: str | None | Unset = UNSET
    """Disc charge (text). Known values: Discount, Charge."""
    baseline: int | None | Unset = UNSET
    """Base line (integer)."""
    amt_perc: str | None | Unset = UNSET
    """Amount or percent (text). Known values: Amount, Percent."""
    value: int | None | Unset = UNSET
    """Value (integer)."""
    debit_credit: str | None | Unset = UNSET
    """Debit or credit (text). Known values: Debit, Credit."""
    glaccount: str | None | Unset = UNSET
    """GL account (text)."""
    gloffsetaccount: str | None | Unset = UNSET
    """GL offset account (text)."""
    apportioned: bool | None | Unset = UNSET
    """Apportioned (boolean, true or false). Default: false."""
    istax: bool | None | Unset = UNSET
    """Is tax (boolean, true or false). True on lines that hold tax. Default: false."""

    __wire__ = Wire(
        "SUBTOTAL",
        unordered(
            el("DESCRIPTION", TEXT, "?", label="Memo"),
            el("DISC_CHARGE", TEXT, "?", label="Disc charge", open_values=("Discount", "Charge")),
            el("BASELINE", INTEGER, "?", label="Base line"),
            el("AMT_PERC", TEXT, "?", label="Amount or percent", open_values=("Amount", "Percent")),
            el("VALUE", INTEGER, "?", label="Value"),
            el("DEBIT_CREDIT", TEXT, "?", label="Debit or credit", open_values=("Debit", "Credit")),
            el("GLACCOUNT", TEXT, "?", label="GL account"),
            el("GLOFFSETACCOUNT", TEXT, "?", label="GL offset account"),
            el("APPORTIONED", BOOLEAN, "?", label="Apportioned", default="false"),
            el("ISTAX", BOOLEAN, "?", label="Is tax", default="false"),
        ),
    )


@model
class PodocumentparamsArAccount(Object):
    """The content of `AR_ACCOUNT`."""

    item_glgroup: str | None | Unset = UNSET
    """Item GL group (text)."""
    warehouse: str | None | Unset = UNSET
    """Warehouse name (text)."""
    ent_glgroup: str | None | Unset = UNSET
    """Ent GL group (text)."""
    debit_credit: str | None | Unset = UNSET
    """Debit or credit (text). Known values: Debit, Credit."""
    glaccount: str | None | Unset = UNSET
    """GL account (text)."""
    isoffset: bool | None | Unset = UNSET
    """Is offset (boolean, true or false). Default: false."""

    __wire__ = Wire(
        "AR_ACCOUNT",
        unordered(
            el("ITEM_GLGROUP", TEXT, "?", label="Item GL group"),
            el("WAREHOUSE", TEXT, "?", label="Warehouse name"),
            el("ENT_GLGROUP", TEXT, "?", label="Ent GL group"),
            el("DEBIT_CREDIT", TEXT, "?", label="Debit or credit", open_values=("Debit", "Credit")),
            el("GLACCOUNT", TEXT, "?", label="GL account"),
            el("ISOFFSET", BOOLEAN, "?", label="Is offset", default="false"),
        ),
    )


@model
class PodocumentparamsInvglAccount(Object):
    """The content of `INVGL_ACCOUNT`."""

    item_glgroup: str | None | Unset = UNSET
    """Item GL group (text)."""
    warehouse: str | None | Unset = UNSET
    """Warehouse name (text)."""
    debit_credit: str | None | Unset = UNSET
    """Debit or credit (text). Known values: Debit, Credit."""
    glaccount: str | None | Unset = UNSET
    """GL account (text)."""
    isoffset: bool | None | Unset = UNSET
    """Is offset (boolean, true or false). Default: false."""

    __wire__ = Wire(
        "INVGL_ACCOUNT",
        unordered(
            el("ITEM_GLGROUP", TEXT, "?", label="Item GL group"),
            el("WAREHOUSE", TEXT, "?", label="Warehouse name"),
            el("DEBIT_CREDIT", TEXT, "?", label="Debit or credit", open_values=("Debit", "Credit")),
            el("GLACCOUNT", TEXT, "?", label="GL account"),
            el("ISOFFSET", BOOLEAN, "?", label="Is offset", default="false"),
        ),
    )


@model
class PodocumentparamsRecall(Object):
    """The content of `RECALL`."""

    recdocpar: str | None | Unset = UNSET
    """Source transaction definition (text)."""

    __wire__ = Wire("RECALL", unordered(el("RECDOCPAR", TEXT, "?", label="Source transaction definition")))


@model
class PodocumentparamsEntityProp(Object):
    """The content of `ENTITY_PROP`."""

    entity_name: str | None | Unset = UNSET
    """Entity name (text)."""
    sequence: str | None | Unset = UNSET
    """Sequence (text)."""
    preserve_seqnum: bool | None | Unset = UNSET
    """Preserve sequence numbers (boolean, true or false). Default: false."""
    inherit_source_docno: bool | None | Unset = UNSET
    """Inherit source document number (boolean, true or false). Default: false."""
    xsltemplate: str | None | Unset = UNSET
    """Printed document template (text)."""
    enableoverridetax: bool | None | Unset = UNSET
    """Line-item tax (boolean, true or false)."""
    linelevelsimpletax: bool | None | Unset = UNSET
    """Enable line-level Simple Tax (boolean, true or false)."""

    __wire__ = Wire(
        "ENTITY_PROP",
        unordered(
            el("ENTITY_NAME", TEXT, "?", label="Entity name"),
            el("SEQUENCE", TEXT, "?", label="Sequence"),
            el("PRESERVE_SEQNUM", BOOLEAN, "?", label="Preserve sequence numbers", default="false"),
            el("INHERIT_SOURCE_DOCNO", BOOLEAN, "?", label="Inherit source document number", default="false"),
            el("XSLTEMPLATE", TEXT, "?", label="Printed document template"),
            el("ENABLEOVERRIDETAX", BOOLEAN, "?", label="Line-item tax"),
            el("LINELEVELSIMPLETAX", BOOLEAN, "?", label="Enable line-level Simple Tax"),
        ),
    )


@stub
def query_podocumentparams(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[PODOCUMENTPARAMS]:
    """Find records of Purchasing transaction definition (PODOCUMENTPARAMS).

    Answers `Records[PODOCUMENTPARAMS]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/purchasing/purchasing-transaction-definitions/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="PODOCUMENTPARAMS",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_podocumentparams(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[PODOCUMENTPARAMS]:
    """Read records of Purchasing transaction definition (PODOCUMENTPARAMS) by key.

    Answers `Records[PODOCUMENTPARAMS]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/purchasing/purchasing-transaction-definitions/
    """
    from intacct.common.read import read

    return read(
        object="PODOCUMENTPARAMS",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def create_podocumentparams(
    *,
    docid: str | None,
    recordno: str | None | Unset = UNSET,
    docclass: Literal["Quote", "Order", "List", "Invoice", "Adjustment", "Other"] | None | Unset = UNSET,
    category: Literal["Quote", "Order", "Shipping", "Invoice", "Return"] | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    userperm: bool | None | Unset = UNSET,
    edittype: Literal["No Edit", "Before Printing", "Edit in Draft Only", "All"] | None | Unset = UNSET,
    deltype: Literal["No Delete", "Before Printing", "All"] | None | Unset = UNSET,
    enable_seqnum: bool | None | Unset = UNSET,
    sequence: str | None | Unset = UNSET,
    preserve_seqnum: bool | None | Unset = UNSET,
    inherit_source_docno: bool | None | Unset = UNSET,
    updates_inv: Literal["No", "Quantity", "Value", "Quantity and Value"] | None | Unset = UNSET,
    in_out: Literal["Increase", "Decrease"] | None | Unset = UNSET,
    updates_gl: Literal["A", "G", "N"] | None | Unset = UNSET,
    disablevat: bool | None | Unset = UNSET,
    convtype: Literal["Leave Transaction Open", "Close Original and Create Back Order", "Close Transaction"]
    | None
    | Unset = UNSET,
    updates_cost: bool | None | Unset = UNSET,
    override_exch_rate_type: bool | None | Unset = UNSET,
    display_basecurrency: bool | None | Unset = UNSET,
    updates_pricelistid: str | None | Unset = UNSET,
    term_name: str | None | Unset = UNSET,
    pricelistid: str | None | Unset = UNSET,
    special_pricelistid: str | None | Unset = UNSET,
    override_price: bool | None | Unset = UNSET,
    recallonly: bool | None | Unset = UNSET,
    editable_price: bool | None | Unset = UNSET,
    show_totals: bool | None | Unset = UNSET,
    showexpandedtotals: bool | None | Unset = UNSET,
    enableoverridetax: bool | None | Unset = UNSET,
    locoverride: bool | None | Unset = UNSET,
    deptoverride: bool | None | Unset = UNSET,
    xsltemplate: str | None | Unset = UNSET,
    subtotaltemplate: str | None | Unset = UNSET,
    subtotaltemplatekey: int | None | Unset = UNSET,
    fixed_mesg: str | None | Unset = UNSET,
    contacttitle1: str | None | Unset = UNSET,
    showtitle1: bool | None | Unset = UNSET,
    alloweditbillto: bool | None | Unset = UNSET,
    contacttitle2: str | None | Unset = UNSET,
    showtitle2: bool | None | Unset = UNSET,
    alloweditshipto: bool | None | Unset = UNSET,
    contacttitle3: str | None | Unset = UNSET,
    showtitle3: bool | None | Unset = UNSET,
    alloweditdeliverto: bool | None | Unset = UNSET,
    convert_units: bool | None | Unset = UNSET,
    warnonlowqty: bool | None | Unset = UNSET,
    creditlimitcheck: bool | None | Unset = UNSET,
    warehouseselmethod: Literal[
        "Sort by ID", "Sort by Name", "Warehouse with Available Inventory", "Use the default warehouse"
    ]
    | None
    | Unset = UNSET,
    default_warehouse: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    posttogl: bool | None | Unset = UNSET,
    allow_allocations: bool | None | Unset = UNSET,
    cust_vend: Literal["Customer", "Vendor", "Warehouse"] | None | Unset = UNSET,
    sale_pur_trans: Literal["Sale", "Purchase", "Internal", "TimeBill"] | None | Unset = UNSET,
    force_prices: bool | None | Unset = UNSET,
    whenmodified: datetime.datetime | None | Unset = UNSET,
    createtype: Literal["New document only", "New document or Convert", "Convert only"] | None | Unset = UNSET,
    td_creation_rule: Literal["Top level or Entity", "Top level only", "Entity only"] | None | Unset = UNSET,
    linelevelsimpletax: bool | None | Unset = UNSET,
    alloweditcustvend: Literal["Always", "Except converted documents", "Never"] | None | Unset = UNSET,
    enable_retainage: bool | None | Unset = UNSET,
    enableaddinfoscope: bool | None | Unset = UNSET,
    enableaddinfoschedule: bool | None | Unset = UNSET,
    enableaddinfointernalref: bool | None | Unset = UNSET,
    enableaddinfoexternalref: bool | None | Unset = UNSET,
    enableaddinfobond: bool | None | Unset = UNSET,
    enabledocchange: Literal["No Change", "Enable Change", "Change Order"] | None | Unset = UNSET,
    reportingcategory: _Reportingcategory | None | Unset = UNSET,
    primarydoc: bool | None | Unset = UNSET,
    issuppliesrequisition: bool | None | Unset = UNSET,
    hideprice: bool | None | Unset = UNSET,
    sourcedocumentforsubtotal: str | None | Unset = UNSET,
    changedocumentoptions: Literal["Change multiple source documents", "Change single source document"]
    | None
    | Unset = UNSET,
    totals: list[PodocumentparamsTotal] | None | Unset = UNSET,
    subtotals: list[PodocumentparamsSubtotal] | None | Unset = UNSET,
    exchratetypes: str | None | Unset = UNSET,
    ar_accounts: list[PodocumentparamsArAccount] | None | Unset = UNSET,
    invgl_accounts: list[PodocumentparamsInvglAccount] | None | Unset = UNSET,
    recalls: list[PodocumentparamsRecall] | None | Unset = UNSET,
    entity_props: list[PodocumentparamsEntityProp] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[PODOCUMENTPARAMS]:
    """Create one record of Purchasing transaction definition (PODOCUMENTPARAMS).

    Answers the record as `Records[PODOCUMENTPARAMS]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/purchasing/purchasing-transaction-definitions/
    """
    from intacct.common.create import create

    return create(
        objects=[
            PODOCUMENTPARAMS(
                recordno=recordno,
                docid=docid,
                docclass=docclass,
                category=category,
                description=description,
                userperm=userperm,
                edittype=edittype,
                deltype=deltype,
                enable_seqnum=enable_seqnum,
                sequence=sequence,
                preserve_seqnum=preserve_seqnum,
                inherit_source_docno=inherit_source_docno,
                updates_inv=updates_inv,
                in_out=in_out,
                updates_gl=updates_gl,
                disablevat=disablevat,
                convtype=convtype,
                updates_cost=updates_cost,
                override_exch_rate_type=override_exch_rate_type,
                display_basecurrency=display_basecurrency,
                updates_pricelistid=updates_pricelistid,
                term_name=term_name,
                pricelistid=pricelistid,
                special_pricelistid=special_pricelistid,
                override_price=override_price,
                recallonly=recallonly,
                editable_price=editable_price,
                show_totals=show_totals,
                showexpandedtotals=showexpandedtotals,
                enableoverridetax=enableoverridetax,
                locoverride=locoverride,
                deptoverride=deptoverride,
                xsltemplate=xsltemplate,
                subtotaltemplate=subtotaltemplate,
                subtotaltemplatekey=subtotaltemplatekey,
                fixed_mesg=fixed_mesg,
                contacttitle1=contacttitle1,
                showtitle1=showtitle1,
                alloweditbillto=alloweditbillto,
                contacttitle2=contacttitle2,
                showtitle2=showtitle2,
                alloweditshipto=alloweditshipto,
                contacttitle3=contacttitle3,
                showtitle3=showtitle3,
                alloweditdeliverto=alloweditdeliverto,
                convert_units=convert_units,
                warnonlowqty=warnonlowqty,
                creditlimitcheck=creditlimitcheck,
                warehouseselmethod=warehouseselmethod,
                default_warehouse=default_warehouse,
                status=status,
                posttogl=posttogl,
                allow_allocations=allow_allocations,
                cust_vend=cust_vend,
                sale_pur_trans=sale_pur_trans,
                force_prices=force_prices,
                whenmodified=whenmodified,
                createtype=createtype,
                td_creation_rule=td_creation_rule,
                linelevelsimpletax=linelevelsimpletax,
                alloweditcustvend=alloweditcustvend,
                enable_retainage=enable_retainage,
                enableaddinfoscope=enableaddinfoscope,
                enableaddinfoschedule=enableaddinfoschedule,
                enableaddinfointernalref=enableaddinfointernalref,
                enableaddinfoexternalref=enableaddinfoexternalref,
                enableaddinfobond=enableaddinfobond,
                enabledocchange=enabledocchange,
                reportingcategory=reportingcategory,
                primarydoc=primarydoc,
                issuppliesrequisition=issuppliesrequisition,
                hideprice=hideprice,
                sourcedocumentforsubtotal=sourcedocumentforsubtotal,
                changedocumentoptions=changedocumentoptions,
                totals=totals,
                subtotals=subtotals,
                exchratetypes=exchratetypes,
                ar_accounts=ar_accounts,
                invgl_accounts=invgl_accounts,
                recalls=recalls,
                entity_props=entity_props,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_podocumentparams(
    *,
    recordno: str | None,
    docid: str | None | Unset = UNSET,
    docclass: Literal["Quote", "Order", "List", "Invoice", "Adjustment", "Other"] | None | Unset = UNSET,
    category: Literal["Quote", "Order", "Shipping", "Invoice", "Return"] | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    userperm: bool | None | Unset = UNSET,
    edittype: Literal["No Edit", "Before Printing", "Edit in Draft Only", "All"] | None | Unset = UNSET,
    deltype: Literal["No Delete", "Before Printing", "All"] | None | Unset = UNSET,
    enable_seqnum: bool | None | Unset = UNSET,
    sequence: str | None | Unset = UNSET,
    preserve_seqnum: bool | None | Unset = UNSET,
    inherit_source_docno: bool | None | Unset = UNSET,
    updates_inv: Literal["No", "Quantity", "Value", "Quantity and Value"] | None | Unset = UNSET,
    in_out: Literal["Increase", "Decrease"] | None | Unset = UNSET,
    updates_gl: Literal["A", "G", "N"] | None | Unset = UNSET,
    disablevat: bool | None | Unset = UNSET,
    convtype: Literal["Leave Transaction Open", "Close Original and Create Back Order", "Close Transaction"]
    | None
    | Unset = UNSET,
    updates_cost: bool | None | Unset = UNSET,
    override_exch_rate_type: bool | None | Unset = UNSET,
    display_basecurrency: bool | None | Unset = UNSET,
    updates_pricelistid: str | None | Unset = UNSET,
    term_name: str | None | Unset = UNSET,
    pricelistid: str | None | Unset = UNSET,
    special_pricelistid: str | None | Unset = UNSET,
    override_price: bool | None | Unset = UNSET,
    recallonly: bool | None | Unset = UNSET,
    editable_price: bool | None | Unset = UNSET,
    show_totals: bool | None | Unset = UNSET,
    showexpandedtotals: bool | None | Unset = UNSET,
    enableoverridetax: bool | None | Unset = UNSET,
    locoverride: bool | None | Unset = UNSET,
    deptoverride: bool | None | Unset = UNSET,
    xsltemplate: str | None | Unset = UNSET,
    subtotaltemplate: str | None | Unset = UNSET,
    subtotaltemplatekey: int | None | Unset = UNSET,
    fixed_mesg: str | None | Unset = UNSET,
    contacttitle1: str | None | Unset = UNSET,
    showtitle1: bool | None | Unset = UNSET,
    alloweditbillto: bool | None | Unset = UNSET,
    contacttitle2: str | None | Unset = UNSET,
    showtitle2: bool | None | Unset = UNSET,
    alloweditshipto: bool | None | Unset = UNSET,
    contacttitle3: str | None | Unset = UNSET,
    showtitle3: bool | None | Unset = UNSET,
    alloweditdeliverto: bool | None | Unset = UNSET,
    convert_units: bool | None | Unset = UNSET,
    warnonlowqty: bool | None | Unset = UNSET,
    creditlimitcheck: bool | None | Unset = UNSET,
    warehouseselmethod: Literal[
        "Sort by ID", "Sort by Name", "Warehouse with Available Inventory", "Use the default warehouse"
    ]
    | None
    | Unset = UNSET,
    default_warehouse: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    posttogl: bool | None | Unset = UNSET,
    allow_allocations: bool | None | Unset = UNSET,
    cust_vend: Literal["Customer", "Vendor", "Warehouse"] | None | Unset = UNSET,
    sale_pur_trans: Literal["Sale", "Purchase", "Internal", "TimeBill"] | None | Unset = UNSET,
    force_prices: bool | None | Unset = UNSET,
    whenmodified: datetime.datetime | None | Unset = UNSET,
    createtype: Literal["New document only", "New document or Convert", "Convert only"] | None | Unset = UNSET,
    td_creation_rule: Literal["Top level or Entity", "Top level only", "Entity only"] | None | Unset = UNSET,
    linelevelsimpletax: bool | None | Unset = UNSET,
    alloweditcustvend: Literal["Always", "Except converted documents", "Never"] | None | Unset = UNSET,
    enable_retainage: bool | None | Unset = UNSET,
    enableaddinfoscope: bool | None | Unset = UNSET,
    enableaddinfoschedule: bool | None | Unset = UNSET,
    enableaddinfointernalref: bool | None | Unset = UNSET,
    enableaddinfoexternalref: bool | None | Unset = UNSET,
    enableaddinfobond: bool | None | Unset = UNSET,
    enabledocchange: Literal["No Change", "Enable Change", "Change Order"] | None | Unset = UNSET,
    reportingcategory: _Reportingcategory | None | Unset = UNSET,
    primarydoc: bool | None | Unset = UNSET,
    issuppliesrequisition: bool | None | Unset = UNSET,
    hideprice: bool | None | Unset = UNSET,
    sourcedocumentforsubtotal: str | None | Unset = UNSET,
    changedocumentoptions: Literal["Change multiple source documents", "Change single source document"]
    | None
    | Unset = UNSET,
    totals: list[PodocumentparamsTotal] | None | Unset = UNSET,
    subtotals: list[PodocumentparamsSubtotal] | None | Unset = UNSET,
    exchratetypes: str | None | Unset = UNSET,
    ar_accounts: list[PodocumentparamsArAccount] | None | Unset = UNSET,
    invgl_accounts: list[PodocumentparamsInvglAccount] | None | Unset = UNSET,
    recalls: list[PodocumentparamsRecall] | None | Unset = UNSET,
    entity_props: list[PodocumentparamsEntityProp] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[PODOCUMENTPARAMS]:
    """Change one record of Purchasing transaction definition (PODOCUMENTPARAMS); what is left out stays as it is.

    Answers the record as `Records[PODOCUMENTPARAMS]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/purchasing/purchasing-transaction-definitions/
    """
    from intacct.common.update import update

    return update(
        objects=[
            PODOCUMENTPARAMS(
                recordno=recordno,
                docid=docid,
                docclass=docclass,
                category=category,
                description=description,
                userperm=userperm,
                edittype=edittype,
                deltype=deltype,
                enable_seqnum=enable_seqnum,
                sequence=sequence,
                preserve_seqnum=preserve_seqnum,
                inherit_source_docno=inherit_source_docno,
                updates_inv=updates_inv,
                in_out=in_out,
                updates_gl=updates_gl,
                disablevat=disablevat,
                convtype=convtype,
                updates_cost=updates_cost,
                override_exch_rate_type=override_exch_rate_type,
                display_basecurrency=display_basecurrency,
                updates_pricelistid=updates_pricelistid,
                term_name=term_name,
                pricelistid=pricelistid,
                special_pricelistid=special_pricelistid,
                override_price=override_price,
                recallonly=recallonly,
                editable_price=editable_price,
                show_totals=show_totals,
                showexpandedtotals=showexpandedtotals,
                enableoverridetax=enableoverridetax,
                locoverride=locoverride,
                deptoverride=deptoverride,
                xsltemplate=xsltemplate,
                subtotaltemplate=subtotaltemplate,
                subtotaltemplatekey=subtotaltemplatekey,
                fixed_mesg=fixed_mesg,
                contacttitle1=contacttitle1,
                showtitle1=showtitle1,
                alloweditbillto=alloweditbillto,
                contacttitle2=contacttitle2,
                showtitle2=showtitle2,
                alloweditshipto=alloweditshipto,
                contacttitle3=contacttitle3,
                showtitle3=showtitle3,
                alloweditdeliverto=alloweditdeliverto,
                convert_units=convert_units,
                warnonlowqty=warnonlowqty,
                creditlimitcheck=creditlimitcheck,
                warehouseselmethod=warehouseselmethod,
                default_warehouse=default_warehouse,
                status=status,
                posttogl=posttogl,
                allow_allocations=allow_allocations,
                cust_vend=cust_vend,
                sale_pur_trans=sale_pur_trans,
                force_prices=force_prices,
                whenmodified=whenmodified,
                createtype=createtype,
                td_creation_rule=td_creation_rule,
                linelevelsimpletax=linelevelsimpletax,
                alloweditcustvend=alloweditcustvend,
                enable_retainage=enable_retainage,
                enableaddinfoscope=enableaddinfoscope,
                enableaddinfoschedule=enableaddinfoschedule,
                enableaddinfointernalref=enableaddinfointernalref,
                enableaddinfoexternalref=enableaddinfoexternalref,
                enableaddinfobond=enableaddinfobond,
                enabledocchange=enabledocchange,
                reportingcategory=reportingcategory,
                primarydoc=primarydoc,
                issuppliesrequisition=issuppliesrequisition,
                hideprice=hideprice,
                sourcedocumentforsubtotal=sourcedocumentforsubtotal,
                changedocumentoptions=changedocumentoptions,
                totals=totals,
                subtotals=subtotals,
                exchratetypes=exchratetypes,
                ar_accounts=ar_accounts,
                invgl_accounts=invgl_accounts,
                recalls=recalls,
                entity_props=entity_props,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_podocumentparams(keys: Listed) -> delete:
    """Delete records of Purchasing transaction definition (PODOCUMENTPARAMS) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/purchasing/purchasing-transaction-definitions/
    """
    from intacct.common.delete import delete

    return delete(object="PODOCUMENTPARAMS", keys=listed(keys))


if TYPE_CHECKING:

    class _PODOCUMENTPARAMSFields(Fields):
        """Fields of PODOCUMENTPARAMS."""

        recordno: Field[str]
        docid: Field[str]
        docclass: Field[str]
        category: Field[str]
        description: Field[str]
        userperm: Field[bool]
        edittype: Field[str]
        deltype: Field[str]
        enable_seqnum: Field[bool]
        sequence: Field[str]
        preserve_seqnum: Field[bool]
        inherit_source_docno: Field[bool]
        updates_inv: Field[str]
        in_out: Field[str]
        updates_gl: Field[str]
        disablevat: Field[bool]
        convtype: Field[str]
        updates_cost: Field[bool]
        exchratetypes_name: Field[str]
        override_exch_rate_type: Field[bool]
        display_basecurrency: Field[bool]
        updates_pricelistid: Field[str]
        term_name: Field[str]
        pricelistid: Field[str]
        special_pricelistid: Field[str]
        override_price: Field[bool]
        recallonly: Field[bool]
        editable_price: Field[bool]
        show_totals: Field[bool]
        showexpandedtotals: Field[bool]
        enableoverridetax: Field[bool]
        locoverride: Field[bool]
        deptoverride: Field[bool]
        xsltemplate: Field[str]
        subtotaltemplate: Field[str]
        subtotaltemplatekey: Field[int]
        fixed_mesg: Field[str]
        contacttitle1: Field[str]
        showtitle1: Field[bool]
        alloweditbillto: Field[bool]
        contacttitle2: Field[str]
        showtitle2: Field[bool]
        alloweditshipto: Field[bool]
        contacttitle3: Field[str]
        showtitle3: Field[bool]
        alloweditdeliverto: Field[bool]
        convert_units: Field[bool]
        warnonlowqty: Field[bool]
        creditlimitcheck: Field[bool]
        warehouseselmethod: Field[str]
        default_warehouse: Field[str]
        status: Field[str]
        posttogl: Field[bool]
        allow_allocations: Field[bool]
        cust_vend: Field[str]
        sale_pur_trans: Field[str]
        force_prices: Field[bool]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        createtype: Field[str]
        td_creation_rule: Field[str]
        linelevelsimpletax: Field[bool]
        alloweditcustvend: Field[str]
        enable_retainage: Field[bool]
        enableaddinfoscope: Field[bool]
        enableaddinfoschedule: Field[bool]
        enableaddinfointernalref: Field[bool]
        enableaddinfoexternalref: Field[bool]
        enableaddinfobond: Field[bool]
        enabledocchange: Field[str]
        reportingcategory: Field[str]
        primarydoc: Field[bool]
        issuppliesrequisition: Field[bool]
        hideprice: Field[bool]
        sourcedocumentforsubtotal: Field[str]
        changedocumentoptions: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        melocation: _LOCATIONFields
