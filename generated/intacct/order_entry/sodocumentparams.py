# Generated from spec/order_entry/SODOCUMENTPARAMS.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object SODOCUMENTPARAMS."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct._values import SALES_REPORTING_CATEGORIES
from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct._values import SalesReportingCategories
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.location import _LOCATIONFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["SODOCUMENTPARAMS", "query_sodocumentparams", "read_sodocumentparams"]


@model
class SODOCUMENTPARAMS(Object):
    """Order entry transaction definition (SODOCUMENTPARAMS).

    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Related to 1 other object for queries.
    Reference: https://developer.intacct.com/api/order-entry/order-entry-transaction-definitions/
    """

    fields: ClassVar[_SODOCUMENTPARAMSFields]

    recordno: str | None | Unset = UNSET
    """Record number (text). Read-only."""
    docid: str | None | Unset = UNSET
    """Template name (text). Read-only."""
    docclass: Literal["Quote", "Order", "List", "Invoice", "Adjustment", "Other"] | None | Unset = UNSET
    """Template type (text). Allowed: Quote, Order, List, Invoice, Adjustment, Other. Read-only."""
    category: Literal["Quote", "Order", "Shipping", "Invoice", "Return", "Loan"] | None | Unset = UNSET
    """Workflow category (text). Allowed: Quote, Order, Shipping, Invoice, Return, Loan. Read-only."""
    description: str | None | Unset = UNSET
    """Description (text). Read-only."""
    userperm: bool | None | Unset = UNSET
    """Enable permissions for specific users or groups (boolean, true or false). Read-only."""
    edittype: Literal["No Edit", "Before Printing", "Edit in Draft Only", "All"] | None | Unset = UNSET
    """Edit policy (text). Allowed: No Edit, Before Printing, Edit in Draft Only, All. Read-only."""
    deltype: Literal["No Delete", "Before Printing", "All"] | None | Unset = UNSET
    """Delete policy (text). Allowed: No Delete, Before Printing, All. Read-only."""
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
    in_out: Literal["Increase", "Decrease"] | None | Unset = UNSET
    """Increases or decreases inventory (text). Allowed: Increase, Decrease. Read-only."""
    updates_gl: Literal["A", "G", "N"] | None | Unset = UNSET
    """Transaction posting (text). Allowed: A, G, N. Read-only."""
    disablevat: bool | None | Unset = UNSET
    """Do not capture tax (boolean, true or false). Read-only."""
    enablefulfillment: bool | None | Unset = UNSET
    """Enable for fulfillment (boolean, true or false). Read-only."""
    enableallocreserve: bool | None | Unset = UNSET
    """Enable inventory items for reserving and picking (boolean, true or false). Read-only."""
    convtype: (
        Literal["Leave Transaction Open", "Close Original and Create Back Order", "Close Transaction"] | None | Unset
    ) = UNSET
    """Partial conversion handling (text). Allowed: Leave Transaction Open, Close Original and Create Back Order,
    Close Transaction. Read-only.
    """
    updates_cost: bool | None | Unset = UNSET
    """Affects cost (boolean, true or false). Read-only."""
    exchratetypes_name: str | None | Unset = UNSET
    """Exchange rate type (text). Read-only."""
    override_exch_rate_type: bool | None | Unset = UNSET
    """Exchange rate and exchange rate type (boolean, true or false). Read-only."""
    display_basecurrency: bool | None | Unset = UNSET
    """Display base currency (boolean, true or false). Read-only."""
    updates_pricelistid: str | None | Unset = UNSET
    """Price list to update (text). Read-only."""
    term_name: str | None | Unset = UNSET
    """Default AR term (text). Read-only."""
    shippingmethod: str | None | Unset = UNSET
    """Default shipping method (text). Read-only."""
    pricelistid: str | None | Unset = UNSET
    """Initial price list (text). Read-only."""
    special_pricelistid: str | None | Unset = UNSET
    """Special price list (text). Read-only."""
    override_price: bool | None | Unset = UNSET
    """Line-item price (boolean, true or false). Read-only."""
    enable_discount_charge: bool | None | Unset = UNSET
    """Track line-item discount or surcharge (boolean, true or false). Read-only."""
    discount_on_extendedprice: bool | None | Unset = UNSET
    """Enable for Contracts (boolean, true or false). Read-only."""
    require_discount_memo: bool | None | Unset = UNSET
    """Require notes for discounts and surcharges (boolean, true or false). Read-only."""
    recallonly: bool | None | Unset = UNSET
    """Freeze recalled values (boolean, true or false). Read-only."""
    editable_price: bool | None | Unset = UNSET
    """Editable price (boolean, true or false). Read-only."""
    show_totals: bool | None | Unset = UNSET
    """Enable subtotals (boolean, true or false). Read-only."""
    showexpandedtotals: bool | None | Unset = UNSET
    """Show expanded tax details (boolean, true or false). Read-only."""
    enableoverridetax: bool | None | Unset = UNSET
    """Line-item tax (boolean, true or false). Read-only."""
    enablerevrec: Literal["Post", "Display Only", "None"] | None | Unset = UNSET
    """Enable revenue recognition (text). Allowed: Post, Display Only, None. Read-only."""
    enablerenewals: Literal["Generate", "Display Only", "None"] | None | Unset = UNSET
    """Enable renewals (text). Allowed: Generate, Display Only, None. Read-only."""
    enableschedule: bool | None | Unset = UNSET
    """Enable line-item conversion (boolean, true or false). Read-only."""
    renewonlyconvertedline: bool | None | Unset = UNSET
    """Create renewals from converted line items only (boolean, true or false). Read-only."""
    locoverride: bool | None | Unset = UNSET
    """Location (boolean, true or false). Read-only."""
    deptoverride: bool | None | Unset = UNSET
    """Department (boolean, true or false). Read-only."""
    xsltemplate: str | None | Unset = UNSET
    """Printed document template (text). Read-only."""
    subtotaltemplate: str | None | Unset = UNSET
    """Subtotal template (text). Read-only."""
    subtotaltemplatekey: int | None | Unset = UNSET
    """Subtotal key (integer, record number). Read-only."""
    fixed_mesg: str | None | Unset = UNSET
    """Optional default text (text). Read-only."""
    convert_units: bool | None | Unset = UNSET
    """Convert units to standard on save (boolean, true or false). Read-only."""
    contacttitle1: str | None | Unset = UNSET
    """Title of contact 1 (text). Read-only."""
    showtitle1: bool | None | Unset = UNSET
    """Bill to show on print (boolean, true or false). Read-only."""
    alloweditbillto: bool | None | Unset = UNSET
    """Bill to allow editing (boolean, true or false). Read-only."""
    showtitle2: bool | None | Unset = UNSET
    """Ship to show on print (boolean, true or false). Read-only."""
    contacttitle2: str | None | Unset = UNSET
    """Title of contact 2 (text). Read-only."""
    alloweditshipto: bool | None | Unset = UNSET
    """Ship to allow editing (boolean, true or false). Read-only."""
    warnonlowqty: bool | None | Unset = UNSET
    """Weighted average rnonlow quantity (boolean, true or false). Read-only."""
    creditlimitcheck: bool | None | Unset = UNSET
    """Enforce credit limit (boolean, true or false). Read-only."""
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
    enablepayments: bool | None | Unset = UNSET
    """Enable payment processing (boolean, true or false). Read-only."""
    cust_vend: Literal["Customer", "Vendor", "Warehouse"] | None | Unset = UNSET
    """Customer, vendor, or warehouse (text). Allowed: Customer, Vendor, Warehouse. Read-only."""
    sale_pur_trans: Literal["Sale", "Purchase", "Internal", "TimeBill"] | None | Unset = UNSET
    """Sale/purchase/internal (text). Allowed: Sale, Purchase, Internal, TimeBill. Read-only."""
    posttogl: bool | None | Unset = UNSET
    """Enable additional posting (boolean, true or false). Read-only."""
    force_prices: bool | None | Unset = UNSET
    """Price must be supplied (boolean, true or false). Read-only."""
    enable_costing: bool | None | Unset = UNSET
    """Enable costing for non-inventoried items (boolean, true or false). Read-only."""
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
    createtype: Literal["New document only", "New document or Convert", "Convert only"] | None | Unset = UNSET
    """Create policy (text). Allowed: New document only, New document or Convert, Convert only. Read-only."""
    td_creation_rule: Literal["Top level or Entity", "Top level only", "Entity only"] | None | Unset = UNSET
    """Create transactions in (text). Allowed: Top level or Entity, Top level only, Entity only. Read-only."""
    enableprojectactualbillings: bool | None | Unset = UNSET
    """Enable project actual billings (boolean, true or false). Read-only."""
    linelevelsimpletax: bool | None | Unset = UNSET
    """Enable line-level Simple Tax (boolean, true or false). Read-only."""
    alloweditcustvend: Literal["Always", "Except converted documents", "Never"] | None | Unset = UNSET
    """Allow edit of customer (text). Allowed: Always, Except converted documents, Never. Read-only."""
    enable_retainage: bool | None | Unset = UNSET
    """Enable retainage (boolean, true or false). Read-only."""
    enableaddinfoscope: bool | None | Unset = UNSET
    """Enable scope (boolean, true or false). Read-only."""
    enableaddinfoschedule: bool | None | Unset = UNSET
    """Enable schedule (boolean, true or false). Read-only."""
    enableaddinfointernalref: bool | None | Unset = UNSET
    """Enable internal reference (boolean, true or false). Read-only."""
    enableaddinfoexternalref: bool | None | Unset = UNSET
    """Enable external reference (boolean, true or false). Read-only."""
    enableaddinfobond: bool | None | Unset = UNSET
    """Enable bond (boolean, true or false). Read-only."""
    enabledocchange: Literal["No Change", "Enable Change", "Change Order"] | None | Unset = UNSET
    """Change document values (text). Allowed: No Change, Enable Change, Change Order. Read-only."""
    reportingcategory: SalesReportingCategories | None | Unset = UNSET
    """Reporting category (text). One of the 38 values of `intacct._values.SALES_REPORTING_CATEGORIES`. Read-only."""
    enablecontractbilling: bool | None | Unset = UNSET
    """Enable project contract billing (boolean, true or false). Read-only."""
    arpostingmethod: Literal["None", "Addition"] | None | Unset = UNSET
    """Update method for project contract totals (text). Allowed: None, Addition. Read-only."""
    enablepcbamountfields: bool | None | Unset = UNSET
    """Display original project contract billing amount fields (boolean, true or false). Read-only."""
    disp_on_rev_txn_entries_page: bool | None | Unset = UNSET
    """Display drafts on the Revenue transaction entries page (boolean, true or false). Read-only."""
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
        "SODOCUMENTPARAMS",
        unordered(
            el("RECORDNO", TEXT, "?", label="Record number", access="read"),
            el("DOCID", TEXT, "?", label="Template name", access="read"),
            el(
                "DOCCLASS",
                Enumeration("Quote", "Order", "List", "Invoice", "Adjustment", "Other"),
                "?",
                label="Template type",
                access="read",
            ),
            el(
                "CATEGORY",
                Enumeration("Quote", "Order", "Shipping", "Invoice", "Return", "Loan"),
                "?",
                label="Workflow category",
                access="read",
            ),
            el("DESCRIPTION", TEXT, "?", label="Description", access="read"),
            el("USERPERM", BOOLEAN, "?", label="Enable permissions for specific users or groups", access="read"),
            el(
                "EDITTYPE",
                Enumeration("No Edit", "Before Printing", "Edit in Draft Only", "All"),
                "?",
                label="Edit policy",
                access="read",
            ),
            el(
                "DELTYPE", Enumeration("No Delete", "Before Printing", "All"), "?", label="Delete policy", access="read"
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
            el(
                "IN_OUT",
                Enumeration("Increase", "Decrease"),
                "?",
                label="Increases or decreases inventory",
                access="read",
            ),
            el("UPDATES_GL", Enumeration("A", "G", "N"), "?", label="Transaction posting", access="read"),
            el("DISABLEVAT", BOOLEAN, "?", label="Do not capture tax", access="read"),
            el("ENABLEFULFILLMENT", BOOLEAN, "?", label="Enable for fulfillment", access="read"),
            el(
                "ENABLEALLOCRESERVE",
                BOOLEAN,
                "?",
                label="Enable inventory items for reserving and picking",
                access="read",
            ),
            el(
                "CONVTYPE",
                Enumeration("Leave Transaction Open", "Close Original and Create Back Order", "Close Transaction"),
                "?",
                label="Partial conversion handling",
                access="read",
            ),
            el("UPDATES_COST", BOOLEAN, "?", label="Affects cost", access="read"),
            el("EXCHRATETYPES.NAME", TEXT, "?", label="Exchange rate type", access="read"),
            el("OVERRIDE_EXCH_RATE_TYPE", BOOLEAN, "?", label="Exchange rate and exchange rate type", access="read"),
            el("DISPLAY_BASECURRENCY", BOOLEAN, "?", label="Display base currency", access="read"),
            el("UPDATES_PRICELISTID", TEXT, "?", label="Price list to update", access="read"),
            el("TERM_NAME", TEXT, "?", label="Default AR term", access="read"),
            el("SHIPPINGMETHOD", TEXT, "?", label="Default shipping method", access="read"),
            el("PRICELISTID", TEXT, "?", label="Initial price list", access="read"),
            el("SPECIAL_PRICELISTID", TEXT, "?", label="Special price list", access="read"),
            el("OVERRIDE_PRICE", BOOLEAN, "?", label="Line-item price", access="read"),
            el("ENABLE_DISCOUNT_CHARGE", BOOLEAN, "?", label="Track line-item discount or surcharge", access="read"),
            el("DISCOUNT_ON_EXTENDEDPRICE", BOOLEAN, "?", label="Enable for Contracts", access="read"),
            el(
                "REQUIRE_DISCOUNT_MEMO", BOOLEAN, "?", label="Require notes for discounts and surcharges", access="read"
            ),
            el("RECALLONLY", BOOLEAN, "?", label="Freeze recalled values", access="read"),
            el("EDITABLE_PRICE", BOOLEAN, "?", label="Editable price", access="read"),
            el("SHOW_TOTALS", BOOLEAN, "?", label="Enable subtotals", access="read"),
            el("SHOWEXPANDEDTOTALS", BOOLEAN, "?", label="Show expanded tax details", access="read"),
            el("ENABLEOVERRIDETAX", BOOLEAN, "?", label="Line-item tax", access="read"),
            el(
                "ENABLEREVREC",
                Enumeration("Post", "Display Only", "None"),
                "?",
                label="Enable revenue recognition",
                access="read",
            ),
            el(
                "ENABLERENEWALS",
                Enumeration("Generate", "Display Only", "None"),
                "?",
                label="Enable renewals",
                access="read",
            ),
            el("ENABLESCHEDULE", BOOLEAN, "?", label="Enable line-item conversion", access="read"),
            el(
                "RENEWONLYCONVERTEDLINE",
                BOOLEAN,
                "?",
                label="Create renewals from converted line items only",
                access="read",
            ),
            el("LOCOVERRIDE", BOOLEAN, "?", label="Location", access="read"),
            el("DEPTOVERRIDE", BOOLEAN, "?", label="Department", access="read"),
            el("XSLTEMPLATE", TEXT, "?", label="Printed document template", access="read"),
            el("SUBTOTALTEMPLATE", TEXT, "?", label="Subtotal template", access="read"),
            el("SUBTOTALTEMPLATEKEY", INTEGER, "?", label="Subtotal key", access="read"),
            el("FIXED_MESG", TEXT, "?", label="Optional default text", access="read"),
            el("CONVERT_UNITS", BOOLEAN, "?", label="Convert units to standard on save", access="read"),
            el("CONTACTTITLE1", TEXT, "?", label="Title of contact 1", access="read"),
            el("SHOWTITLE1", BOOLEAN, "?", label="Bill to show on print", access="read"),
            el("ALLOWEDITBILLTO", BOOLEAN, "?", label="Bill to allow editing", access="read"),
            el("SHOWTITLE2", BOOLEAN, "?", label="Ship to show on print", access="read"),
            el("CONTACTTITLE2", TEXT, "?", label="Title of contact 2", access="read"),
            el("ALLOWEDITSHIPTO", BOOLEAN, "?", label="Ship to allow editing", access="read"),
            el("WARNONLOWQTY", BOOLEAN, "?", label="Weighted average rnonlow quantity", access="read"),
            el("CREDITLIMITCHECK", BOOLEAN, "?", label="Enforce credit limit", access="read"),
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
            el("ENABLEPAYMENTS", BOOLEAN, "?", label="Enable payment processing", access="read"),
            el(
                "CUST_VEND",
                Enumeration("Customer", "Vendor", "Warehouse"),
                "?",
                label="Customer, vendor, or warehouse",
                access="read",
            ),
            el(
                "SALE_PUR_TRANS",
                Enumeration("Sale", "Purchase", "Internal", "TimeBill"),
                "?",
                label="Sale/purchase/internal",
                access="read",
            ),
            el("POSTTOGL", BOOLEAN, "?", label="Enable additional posting", access="read"),
            el("FORCE_PRICES", BOOLEAN, "?", label="Price must be supplied", access="read"),
            el("ENABLE_COSTING", BOOLEAN, "?", label="Enable costing for non-inventoried items", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el(
                "CREATETYPE",
                Enumeration("New document only", "New document or Convert", "Convert only"),
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
            el("ENABLEPROJECTACTUALBILLINGS", BOOLEAN, "?", label="Enable project actual billings", access="read"),
            el("LINELEVELSIMPLETAX", BOOLEAN, "?", label="Enable line-level Simple Tax", access="read"),
            el(
                "ALLOWEDITCUSTVEND",
                Enumeration("Always", "Except converted documents", "Never"),
                "?",
                label="Allow edit of customer",
                access="read",
            ),
            el("ENABLE_RETAINAGE", BOOLEAN, "?", label="Enable retainage", access="read"),
            el("ENABLEADDINFOSCOPE", BOOLEAN, "?", label="Enable scope", access="read"),
            el("ENABLEADDINFOSCHEDULE", BOOLEAN, "?", label="Enable schedule", access="read"),
            el("ENABLEADDINFOINTERNALREF", BOOLEAN, "?", label="Enable internal reference", access="read"),
            el("ENABLEADDINFOEXTERNALREF", BOOLEAN, "?", label="Enable external reference", access="read"),
            el("ENABLEADDINFOBOND", BOOLEAN, "?", label="Enable bond", access="read"),
            el(
                "ENABLEDOCCHANGE",
                Enumeration("No Change", "Enable Change", "Change Order"),
                "?",
                label="Change document values",
                access="read",
            ),
            el("REPORTINGCATEGORY", SALES_REPORTING_CATEGORIES, "?", label="Reporting category", access="read"),
            el("ENABLECONTRACTBILLING", BOOLEAN, "?", label="Enable project contract billing", access="read"),
            el(
                "ARPOSTINGMETHOD",
                Enumeration("None", "Addition"),
                "?",
                label="Update method for project contract totals",
                access="read",
            ),
            el(
                "ENABLEPCBAMOUNTFIELDS",
                BOOLEAN,
                "?",
                label="Display original project contract billing amount fields",
                access="read",
            ),
            el(
                "DISP_ON_REV_TXN_ENTRIES_PAGE",
                BOOLEAN,
                "?",
                label="Display drafts on the Revenue transaction entries page",
                access="read",
            ),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Order entry transaction definition",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_sodocumentparams(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[SODOCUMENTPARAMS]:
    """Find records of Order entry transaction definition (SODOCUMENTPARAMS).

    Answers `Records[SODOCUMENTPARAMS]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/order-entry/order-entry-transaction-definitions/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="SODOCUMENTPARAMS",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_sodocumentparams(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[SODOCUMENTPARAMS]:
    """Read records of Order entry transaction definition (SODOCUMENTPARAMS) by key.

    Answers `Records[SODOCUMENTPARAMS]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/order-entry/order-entry-transaction-definitions/
    """
    from intacct.common.read import read

    return read(
        object="SODOCUMENTPARAMS",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _SODOCUMENTPARAMSFields(Fields):
        """Fields of SODOCUMENTPARAMS."""

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
        enablefulfillment: Field[bool]
        enableallocreserve: Field[bool]
        convtype: Field[str]
        updates_cost: Field[bool]
        exchratetypes_name: Field[str]
        override_exch_rate_type: Field[bool]
        display_basecurrency: Field[bool]
        updates_pricelistid: Field[str]
        term_name: Field[str]
        shippingmethod: Field[str]
        pricelistid: Field[str]
        special_pricelistid: Field[str]
        override_price: Field[bool]
        enable_discount_charge: Field[bool]
        discount_on_extendedprice: Field[bool]
        require_discount_memo: Field[bool]
        recallonly: Field[bool]
        editable_price: Field[bool]
        show_totals: Field[bool]
        showexpandedtotals: Field[bool]
        enableoverridetax: Field[bool]
        enablerevrec: Field[str]
        enablerenewals: Field[str]
        enableschedule: Field[bool]
        renewonlyconvertedline: Field[bool]
        locoverride: Field[bool]
        deptoverride: Field[bool]
        xsltemplate: Field[str]
        subtotaltemplate: Field[str]
        subtotaltemplatekey: Field[int]
        fixed_mesg: Field[str]
        convert_units: Field[bool]
        contacttitle1: Field[str]
        showtitle1: Field[bool]
        alloweditbillto: Field[bool]
        showtitle2: Field[bool]
        contacttitle2: Field[str]
        alloweditshipto: Field[bool]
        warnonlowqty: Field[bool]
        creditlimitcheck: Field[bool]
        warehouseselmethod: Field[str]
        default_warehouse: Field[str]
        status: Field[str]
        enablepayments: Field[bool]
        cust_vend: Field[str]
        sale_pur_trans: Field[str]
        posttogl: Field[bool]
        force_prices: Field[bool]
        enable_costing: Field[bool]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        createtype: Field[str]
        td_creation_rule: Field[str]
        enableprojectactualbillings: Field[bool]
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
        enablecontractbilling: Field[bool]
        arpostingmethod: Field[str]
        enablepcbamountfields: Field[bool]
        disp_on_rev_txn_entries_page: Field[bool]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        melocation: _LOCATIONFields
