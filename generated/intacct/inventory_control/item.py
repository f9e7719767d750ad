# Generated from spec/inventory_control/ITEM.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ITEM."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
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
    from intacct.contracts_rev_mgmt.contractbillingtemplate import _CONTRACTBILLINGTEMPLATEFields
    from intacct.contracts_rev_mgmt.contractexpensetemplate import _CONTRACTEXPENSETEMPLATEFields
    from intacct.contracts_rev_mgmt.contractrevenuetemplate import _CONTRACTREVENUETEMPLATEFields
    from intacct.inventory_control.itemglgroup import _ITEMGLGROUPFields
    from intacct.inventory_control.itemlandedcost import ITEMLANDEDCOST
    from intacct.inventory_control.itemtaxgrpitemmap import ITEMTAXGRPITEMMAP
    from intacct.inventory_control.itemvendor import ITEMVENDOR
    from intacct.inventory_control.itemwarehouseinfo import ITEMWAREHOUSEINFO
    from intacct.inventory_control.productline import _PRODUCTLINEFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "ITEM",
    "ItemTaxgroup",
    "create_item_object",
    "delete_item_object",
    "query_item",
    "read_by_name_item",
    "read_item",
    "update_item_object",
]


@model
class ITEM(Object):
    """Item (ITEM).

    Key: RECORDNO. Identified by people as ITEMID. Operations: lookup, inspect, query, read, readByName,
    readByQuery, create, update and delete.
    Owns: ITEMTAXGRPITEMMAPS (ITEMTAXGRPITEMMAP), LANDEDCOSTINFO (ITEMLANDEDCOST), WAREHOUSEINFO (ITEMWAREHOUSEINFO)
    and VENDORINFO (ITEMVENDOR).
    Related to 10 other objects for queries.
    Reference: https://developer.intacct.com/api/inventory-control/items/
    """

    fields: ClassVar[_ITEMFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """
    itemid: str | None | Unset = UNSET
    """Item ID (text). Required in create."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Default: active."""
    mrr: bool | None | Unset = UNSET
    """MRR (boolean, true or false)."""
    name: str | None | Unset = UNSET
    """Name (text). Required in create and update."""
    extended_description: str | None | Unset = UNSET
    """Extended description (text)."""
    podescription: str | None | Unset = UNSET
    """Description on purchase transactions (text)."""
    sodescription: str | None | Unset = UNSET
    """Description on sales transactions (text)."""
    issupplyitem: bool | None | Unset = UNSET
    """Supplies item (boolean, true or false)."""
    productlineid: str | None | Unset = UNSET
    """Product line ID (text)."""
    productlinerecordno: str | None | Unset = UNSET
    """Product line key (text)."""
    cycle: str | None | Unset = UNSET
    """Inventory cycle (text)."""
    cnbillingtemplatename: str | None | Unset = UNSET
    """Billing template (text)."""
    cnrevenuetemplatename: str | None | Unset = UNSET
    """Revenue template 1 (text)."""
    cnrevenue2templatename: str | None | Unset = UNSET
    """Revenue template 2 (text)."""
    cnexpensetemplatename: str | None | Unset = UNSET
    """Expense template 1 (text)."""
    cnexpense2templatename: str | None | Unset = UNSET
    """Expense template 2 (text)."""
    cndefaultbundle: bool | None | Unset = UNSET
    """Contract default bundle (boolean, true or false)."""
    cnmeacategoryname: str | None | Unset = UNSET
    """Contract fair value category (text)."""
    producttype: (
        Literal["Item for Resale", "Item not for Resale", "Discontinued", "Service", "Misc Charge"] | None | Unset
    ) = UNSET
    """Product type (text). Allowed: Item for Resale, Item not for Resale, Discontinued, Service, Misc Charge."""
    substituteid: str | None | Unset = UNSET
    """Substitute item (text)."""
    ship_weight: Decimal | None | Unset = UNSET
    """Shipping weight (decimal)."""
    whenlastsold: datetime.date | None | Unset = UNSET
    """Date last sold (date, mm/dd/yyyy). Read-only."""
    whenlastreceived: datetime.date | None | Unset = UNSET
    """Date last received (date, mm/dd/yyyy). Read-only."""
    incomeacctkey: str | None | Unset = UNSET
    """Revenue account (text)."""
    expenseacctkey: str | None | Unset = UNSET
    """Expense account (text)."""
    invacctkey: str | None | Unset = UNSET
    """Inventory account (text)."""
    cogsacctkey: str | None | Unset = UNSET
    """COGS account (text)."""
    offsetoeglaccountkey: str | None | Unset = UNSET
    """Accounts Receivable GL account (text)."""
    offsetpoglaccountkey: str | None | Unset = UNSET
    """Accounts Payable GL account (text)."""
    deferredrevacctkey: str | None | Unset = UNSET
    """Deferred revenue account (text)."""
    defaultrevrectemplkey: str | None | Unset = UNSET
    """Default revenue recognition template (text)."""
    allow_backorder: bool | None | Unset = UNSET
    """Allow back order (boolean, true or false)."""
    taxable: bool | None | Unset = UNSET
    """Taxable (boolean, true or false). Default: true."""
    taxgroup_name: str | None | Unset = UNSET
    """Item tax group (text). Part of TAXGROUP, and written there. Read-only."""
    taxcode: str | None | Unset = UNSET
    """Tax code (text)."""
    cost_method: Literal["Standard", "Average", "FIFO", "LIFO"] | None | Unset = UNSET
    """Cost method (text). Allowed: Standard, Average, FIFO, LIFO."""
    default_conversiontype: Literal["Quantity", "Price"] | None | Unset = UNSET
    """Default conversion type (text). Whether the next step of the workflow converts by quantity or, for items
    outside inventory, by price. Allowed: Quantity, Price. Default: Quantity. Required when price conversion is
    enabled. Since 2024.R2.
    """
    standard_cost: Decimal | None | Unset = UNSET
    """Standard cost (amount)."""
    uomgrp: str | None | Unset = UNSET
    """Unit of measure (text). Known values: Area, Count, Duration, Length, Numbers, Time, Volume, Weight."""
    baseuom: str | None | Unset = UNSET
    """Base unit (text). Read-only."""
    uom_invuomdetail_unit: str | None | Unset = UNSET
    """Inventory unit (text). Read-only."""
    uom_pouomdetail_unit: str | None | Unset = UNSET
    """Purchasing unit (text). Read-only."""
    uom_pouomdetail_convfactor: Decimal | None | Unset = UNSET
    """Purchasing unit conversion factor (decimal). Read-only."""
    uom_souomdetail_unit: str | None | Unset = UNSET
    """Sales unit (text). Read-only."""
    uom_souomdetail_convfactor: Decimal | None | Unset = UNSET
    """Sales unit conversion factor (decimal). Read-only."""
    default_warehouse: str | None | Unset = UNSET
    """Default warehouse (text)."""
    glgroup: str | None | Unset = UNSET
    """GL group (text)."""
    note: str | None | Unset = UNSET
    """Note (text)."""
    inv_precision: str | None | Unset = UNSET
    """Inventory (text)."""
    po_precision: str | None | Unset = UNSET
    """Purchasing (text)."""
    so_precision: str | None | Unset = UNSET
    """Sales (text)."""
    itemtype: (
        Literal[
            "Inventory",
            "Non-Inventory",
            "Non-Inventory (Purchase only)",
            "Non-Inventory (Sales only)",
            "Kit",
            "Stockable Kit",
        ]
        | None
        | Unset
    ) = UNSET
    """Item type (text). Allowed: Inventory, Non-Inventory, Non-Inventory (Purchase only), Non-Inventory (Sales
    only), Kit, Stockable Kit. Stored as I, NI, NP, NS, K or SK.
    """
    enable_serialno: bool | None | Unset = UNSET
    """Enable serial tracking (boolean, true or false). Default: false."""
    serial_maskkey: str | None | Unset = UNSET
    """Serial number mask (text)."""
    enable_lot_category: bool | None | Unset = UNSET
    """Enable lot tracking (boolean, true or false). Default: false."""
    lot_categorykey: str | None | Unset = UNSET
    """Lot category (text)."""
    enable_bins: bool | None | Unset = UNSET
    """Enable bin tracking (boolean, true or false). Default: false."""
    enable_expiration: bool | None | Unset = UNSET
    """Enable expiration tracking (boolean, true or false). Default: false."""
    upc: str | None | Unset = UNSET
    """UPC (text)."""
    revposting: Literal["Component Level", "Kit Level"] | None | Unset = UNSET
    """Revenue posting (text). Allowed: Component Level, Kit Level. Stored as I or K."""
    revprinting: Literal["Individual Components", "Kit"] | None | Unset = UNSET
    """Print format (text). Allowed: Individual Components, Kit. Stored as I or K."""
    vsoecategory: (
        Literal[
            "Product - Specified",
            "Software",
            "Product - Unspecified",
            "Upgrade - Unspecified",
            "Upgrade - Specified",
            "Services",
            "Post Contract Support(PCS)",
        ]
        | None
        | Unset
    ) = UNSET
    """Fair value category (text). Allowed: Product - Specified, Software, Product - Unspecified, Upgrade -
    Unspecified, Upgrade - Specified, Services, Post Contract Support(PCS). Stored as PSD, PUS, USD, USS, SFW,
    SVR or PCS.
    """
    vsoedlvrstatus: Literal["Delivered", "Undelivered"] | None | Unset = UNSET
    """Default delivery status (text). Allowed: Delivered, Undelivered. Stored as D or U."""
    vsoerevdefstatus: (
        Literal["Defer bundle until item is delivered", "Defer until item is delivered"] | None | Unset
    ) = UNSET
    """Default deferral status (text). Allowed: Defer bundle until item is delivered, Defer until item is delivered.
    Stored as I or B.
    """
    hasstartenddates: bool | None | Unset = UNSET
    """Enable start and end dates (boolean, true or false). Default: false."""
    termperiod: Literal["Days", "Weeks", "Months", "Years"] | None | Unset = UNSET
    """Periods measured in (text). Allowed: Days, Weeks, Months, Years. Stored as D, W, M or Y."""
    totalperiods: int | None | Unset = UNSET
    """Number of periods (integer)."""
    computeforshortterm: bool | None | Unset = UNSET
    """Allow prorated pricing (boolean, true or false). Default: false."""
    renewalmacroid: str | None | Unset = UNSET
    """Default renewal template (text)."""
    renewalmacrokey: int | None | Unset = UNSET
    """Renewal macro key (integer, record number)."""
    itemglgroup_incomeaccount_acctno: str | None | Unset = UNSET
    """Income account (text). Read-only."""
    itemglgroup_expenseaccount_acctno: str | None | Unset = UNSET
    """Expense account (text). Read-only."""
    itemglgroup_inventoryaccount_acctno: str | None | Unset = UNSET
    """Inventory account (text). Read-only."""
    itemglgroup_cogsaccount_acctno: str | None | Unset = UNSET
    """COGS account (text). Read-only."""
    itemglgroup_defrrglaccount_acctno: str | None | Unset = UNSET
    """Deferred revenue account (text). Read-only."""
    itemglgroup_oeglaccount_acctno: str | None | Unset = UNSET
    """AR GL account (text). Read-only."""
    itemglgroup_poglaccount_acctno: str | None | Unset = UNSET
    """AP GL account (text). Read-only."""
    enablelandedcost: bool | None | Unset = UNSET
    """Enable distribution of landed costs to this item (boolean, true or false). Default: false. Since 2018.R3."""
    defcontractdeliverystatus: Literal["Delivered", "Undelivered"] | None | Unset = UNSET
    """Default contract delivery status (text). Allowed: Delivered, Undelivered."""
    defcontractdeferralstatus: (
        Literal["Defer revenue until item is delivered", "Defer revenue until all items are delivered"] | None | Unset
    ) = UNSET
    """Default contract deferral status (text). Allowed: Defer revenue until item is delivered, Defer revenue until
    all items are delivered.
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
    ionorder: Decimal | None | Unset = UNSET
    """On order (decimal)."""
    ionhand: Decimal | None | Unset = UNSET
    """On hand (decimal)."""
    ionhold: Decimal | None | Unset = UNSET
    """On hold (decimal)."""
    glgrpkey: int | None | Unset = UNSET
    """GL group record number (integer)."""
    uomgrpkey: int | None | Unset = UNSET
    """UOM group record number (integer)."""
    taxgroupkey: int | None | Unset = UNSET
    """Tax group record number (integer)."""
    dropship: bool | None | Unset = UNSET
    """Available for drop ship (boolean, true or false)."""
    buytoorder: bool | None | Unset = UNSET
    """Available for buy to order (boolean, true or false)."""
    iallocated: Decimal | None | Unset = UNSET
    """Allocated (decimal)."""
    ireserved: Decimal | None | Unset = UNSET
    """Reserved (decimal)."""
    iuncommitted: Decimal | None | Unset = UNSET
    """Uncommitted (decimal)."""
    iintransit: Decimal | None | Unset = UNSET
    """In transit (decimal)."""
    baseprice: Decimal | None | Unset = UNSET
    """Base price (amount)."""
    enable_replenishment: bool | None | Unset = UNSET
    """Enable replenishment for this item (boolean, true or false). Default: true. Since 2018.R4."""
    replenishment_method: (
        Literal["Demand forecast by single value", "Reorder point", "Demand forecast by fluctuating values"]
        | None
        | Unset
    ) = UNSET
    """Replenishment method (text). Allowed: Demand forecast by single value, Reorder point, Demand forecast by
    fluctuating values. Since 2018.R4.
    """
    default_replenishment_uom: str | None | Unset = UNSET
    """Units of measure default (text). Since 2018.R4."""
    reorder_point: int | None | Unset = UNSET
    """Reorder point (integer). Default: 1. Since 2018.R4."""
    safety_stock: int | None | Unset = UNSET
    """Safety stock (integer). Default: 0. Since 2018.R4."""
    reorder_qty: int | None | Unset = UNSET
    """Quantity to reorder (integer). Since 2018.R4."""
    max_order_qty: int | None | Unset = UNSET
    """Maximum order quantity (integer). Since 2018.R4."""
    autoprintlabel: bool | None | Unset = UNSET
    """Auto-print label (boolean, true or false). Default: false. Since 2019.R4."""
    allowmultipletaxgrps: bool | None | Unset = UNSET
    """Allow multiple tax groups (boolean, true or false). Default: false. Since 2020.R3."""
    taxgroup_taxsolution_solutionid: str | None | Unset = UNSET
    """Tax solution (text). Part of TAXGROUP, and written there. Read-only."""
    weightuom: str | None | Unset = UNSET
    """UOM for weight (text). Since 2021.R2."""
    netweight: Decimal | None | Unset = UNSET
    """Net weight (decimal). Since 2021.R2."""
    lwhuom: str | None | Unset = UNSET
    """UOM for length, width, and height (text). Since 2021.R2."""
    length: Decimal | None | Unset = UNSET
    """Length (decimal). Since 2021.R2."""
    width: Decimal | None | Unset = UNSET
    """Width (decimal). Since 2021.R2."""
    height: Decimal | None | Unset = UNSET
    """Height (decimal). Since 2021.R2."""
    thicknessuom: str | None | Unset = UNSET
    """UOM for thickness (text). Since 2021.R2."""
    thickness: Decimal | None | Unset = UNSET
    """Thickness (decimal). Since 2021.R2."""
    minimumthickness: Decimal | None | Unset = UNSET
    """Minimum thickness (decimal). Since 2021.R2."""
    maximumthickness: Decimal | None | Unset = UNSET
    """Maximum thickness (decimal). Since 2021.R2."""
    areauom: str | None | Unset = UNSET
    """UOM for area (text). Since 2021.R2."""
    area: Decimal | None | Unset = UNSET
    """Area (decimal). Since 2021.R2."""
    volumeuom: str | None | Unset = UNSET
    """UOM for volume (text). Since 2021.R2."""
    volume: Decimal | None | Unset = UNSET
    """Volume (decimal). Since 2021.R2."""
    diameteruom: str | None | Unset = UNSET
    """UOM for diameter (text). Since 2021.R2."""
    innerdiameter: Decimal | None | Unset = UNSET
    """Inner diameter (decimal). Since 2021.R2."""
    outerdiameter: Decimal | None | Unset = UNSET
    """Outer diameter (decimal). Since 2021.R2."""
    durometer: str | None | Unset = UNSET
    """Durometer (text). Since 2021.R2."""
    densityuom: str | None | Unset = UNSET
    """UOM for density (text). Since 2021.R3."""
    density: Decimal | None | Unset = UNSET
    """Density (decimal). Since 2021.R3."""
    upc12: int | None | Unset = UNSET
    """UPC-12 (integer). Since 2021.R2."""
    ean13: int | None | Unset = UNSET
    """EAN-13 (integer). Since 2021.R2."""
    safetyitem: bool | None | Unset = UNSET
    """Safety item (boolean, true or false). Default: false. Since 2021.R2."""
    restricteditem: bool | None | Unset = UNSET
    """Restricted item (boolean, true or false). Default: false. Since 2021.R2."""
    compliantitem: bool | None | Unset = UNSET
    """Compliant item (boolean, true or false). Default: false. Since 2021.R2."""
    condition: str | None | Unset = UNSET
    """Condition (text). Since 2021.R2."""
    engineeringalert: str | None | Unset = UNSET
    """Engineering alert (text). Since 2021.R2."""
    specification1: str | None | Unset = UNSET
    """Specification 1 (text). Since 2021.R2."""
    specification2: str | None | Unset = UNSET
    """Specification 2 (text). Since 2021.R2."""
    specification3: str | None | Unset = UNSET
    """Specification 3 (text). Since 2021.R2."""
    engineeringapproval: bool | None | Unset = UNSET
    """Engineering approval (boolean, true or false). Default: false. Since 2021.R2."""
    qualitycontrolapproval: bool | None | Unset = UNSET
    """Quality control approval (boolean, true or false). Default: false. Since 2021.R2."""
    salesapproval: bool | None | Unset = UNSET
    """Sales approval (boolean, true or false). Default: false. Since 2021.R2."""
    primarycountryoforigin: str | None | Unset = UNSET
    """Primary country of origin (text). Since 2021.R2."""
    brand: str | None | Unset = UNSET
    """Brand (text). Since 2021.R2."""
    subbrand: str | None | Unset = UNSET
    """Sub brand (text). Since 2021.R2."""
    category: str | None | Unset = UNSET
    """Category (text). Since 2021.R2."""
    subcategory: str | None | Unset = UNSET
    """Sub category (text). Since 2021.R2."""
    catalogref: str | None | Unset = UNSET
    """Catalog reference (text). Since 2021.R2."""
    color: str | None | Unset = UNSET
    """Color (text). Since 2021.R2."""
    style: str | None | Unset = UNSET
    """Style (text). Since 2021.R2."""
    size1: str | None | Unset = UNSET
    """Size 1 (text). Since 2021.R2."""
    size2: str | None | Unset = UNSET
    """Size 2 (text). Since 2021.R2."""
    giftcard: bool | None | Unset = UNSET
    """Gift card (boolean, true or false). Default: false. Since 2021.R2."""
    webenabled: bool | None | Unset = UNSET
    """Web enabled (boolean, true or false). Default: false. Since 2021.R2."""
    webname: str | None | Unset = UNSET
    """Web name (text). Since 2021.R2."""
    webshortdesc: str | None | Unset = UNSET
    """Web short description (text). Since 2021.R2."""
    weblongdesc: str | None | Unset = UNSET
    """Web long description (text). Since 2021.R2."""
    enablefulfillment: bool | None | Unset = UNSET
    """Fulfillment (boolean, true or false). Since 2022.R2."""
    contractenabled: bool | None | Unset = UNSET
    """Enable for Contracts (boolean, true or false). Since 2023.R4."""
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
    taxgroup: ItemTaxgroup | None | Unset = UNSET
    """Contact tax group."""
    itemtaxgrpitemmaps: list[ITEMTAXGRPITEMMAP] | None | Unset = UNSET
    """Tax group of an items. Since 2020.R3."""
    landedcostinfo: list[ITEMLANDEDCOST] | None | Unset = UNSET
    """Landed cost of an items. Since 2018.R3."""
    forecast_demand_in_lead_time: int | None | Unset = UNSET
    """Forecast dem and in lead time (integer). Write-only. Since 2018.R4."""
    warehouseinfo: list[ITEMWAREHOUSEINFO] | None | Unset = UNSET
    """Item warehouse details. Since 2018.R4."""
    vendorinfo: list[ITEMVENDOR] | None | Unset = UNSET
    """Vendor of an items. Since 2018.R4."""

    __wire__ = Wire(
        "ITEM",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", required=("update",)),
            el("ITEMID", TEXT, "?", label="Item ID", required=("create",)),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", default="active"),
            el("MRR", BOOLEAN, "?", label="MRR"),
            el("NAME", TEXT, "?", label="Name", required=("create", "update")),
            el("EXTENDED_DESCRIPTION", TEXT, "?", label="Extended description"),
            el("PODESCRIPTION", TEXT, "?", label="Description on purchase transactions"),
            el("SODESCRIPTION", TEXT, "?", label="Description on sales transactions"),
            el("ISSUPPLYITEM", BOOLEAN, "?", label="Supplies item"),
            el("PRODUCTLINEID", TEXT, "?", label="Product line ID"),
            el("PRODUCTLINERECORDNO", TEXT, "?", label="Product line key"),
            el("CYCLE", TEXT, "?", label="Inventory cycle"),
            el("CNBILLINGTEMPLATENAME", TEXT, "?", label="Billing template"),
            el("CNREVENUETEMPLATENAME", TEXT, "?", label="Revenue template 1"),
            el("CNREVENUE2TEMPLATENAME", TEXT, "?", label="Revenue template 2"),
            el("CNEXPENSETEMPLATENAME", TEXT, "?", label="Expense template 1"),
            el("CNEXPENSE2TEMPLATENAME", TEXT, "?", label="Expense template 2"),
            el("CNDEFAULTBUNDLE", BOOLEAN, "?", label="Contract default bundle"),
            el("CNMEACATEGORYNAME", TEXT, "?", label="Contract fair value category"),
            el(
                "PRODUCTTYPE",
                Enumeration("Item for Resale", "Item not for Resale", "Discontinued", "Service", "Misc Charge"),
                "?",
                label="Product type",
            ),
            el("SUBSTITUTEID", TEXT, "?", label="Substitute item"),
            el("SHIP_WEIGHT", DECIMAL, "?", label="Shipping weight"),
            el("WHENLASTSOLD", DATE, "?", label="Date last sold", access="read"),
            el("WHENLASTRECEIVED", DATE, "?", label="Date last received", access="read"),
            el("INCOMEACCTKEY", TEXT, "?", label="Revenue account"),
            el("EXPENSEACCTKEY", TEXT, "?", label="Expense account"),
            el("INVACCTKEY", TEXT, "?", label="Inventory account"),
            el("COGSACCTKEY", TEXT, "?", label="COGS account"),
            el("OFFSETOEGLACCOUNTKEY", TEXT, "?", label="Accounts Receivable GL account"),
            el("OFFSETPOGLACCOUNTKEY", TEXT, "?", label="Accounts Payable GL account"),
            el("DEFERREDREVACCTKEY", TEXT, "?", label="Deferred revenue account"),
            el("DEFAULTREVRECTEMPLKEY", TEXT, "?", label="Default revenue recognition template"),
            el("ALLOW_BACKORDER", BOOLEAN, "?", label="Allow back order"),
            el("TAXABLE", BOOLEAN, "?", label="Taxable", default="true"),
            el("TAXGROUP.NAME", TEXT, "?", label="Item tax group", access="read"),
            el("TAXCODE", TEXT, "?", label="Tax code"),
            el("COST_METHOD", Enumeration("Standard", "Average", "FIFO", "LIFO"), "?", label="Cost method"),
            el(
                "DEFAULT_CONVERSIONTYPE",
                Enumeration("Quantity", "Price"),
                "?",
                since="2024.R2",
                label="Default conversion type",
                default="Quantity",
            ),
            el("STANDARD_COST", DECIMAL, "?", label="Standard cost"),
            el(
                "UOMGRP",
                TEXT,
                "?",
                label="Unit of measure",
                open_values=("Area", "Count", "Duration", "Length", "Numbers", "Time", "Volume", "Weight"),
            ),
            el("BASEUOM", TEXT, "?", label="Base unit", access="read"),
            el("UOM.INVUOMDETAIL.UNIT", TEXT, "?", label="Inventory unit", access="read"),
            el("UOM.POUOMDETAIL.UNIT", TEXT, "?", label="Purchasing unit", access="read"),
            el("UOM.POUOMDETAIL.CONVFACTOR", DECIMAL, "?", label="Purchasing unit conversion factor", access="read"),
            el("UOM.SOUOMDETAIL.UNIT", TEXT, "?", label="Sales unit", access="read"),
            el("UOM.SOUOMDETAIL.CONVFACTOR", DECIMAL, "?", label="Sales unit conversion factor", access="read"),
            el("DEFAULT_WAREHOUSE", TEXT, "?", label="Default warehouse"),
            el("GLGROUP", TEXT, "?", label="GL group"),
            el("NOTE", TEXT, "?", label="Note"),
            el("INV_PRECISION", TEXT, "?", label="Inventory"),
            el("PO_PRECISION", TEXT, "?", label="Purchasing"),
            el("SO_PRECISION", TEXT, "?", label="Sales"),
            el(
                "ITEMTYPE",
                Enumeration(
                    "Inventory",
                    "Non-Inventory",
                    "Non-Inventory (Purchase only)",
                    "Non-Inventory (Sales only)",
                    "Kit",
                    "Stockable Kit",
                ),
                "?",
                label="Item type",
            ),
            el("ENABLE_SERIALNO", BOOLEAN, "?", label="Enable serial tracking", default="false"),
            el("SERIAL_MASKKEY", TEXT, "?", label="Serial number mask"),
            el("ENABLE_LOT_CATEGORY", BOOLEAN, "?", label="Enable lot tracking", default="false"),
            el("LOT_CATEGORYKEY", TEXT, "?", label="Lot category"),
            el("ENABLE_BINS", BOOLEAN, "?", label="Enable bin tracking", default="false"),
            el("ENABLE_EXPIRATION", BOOLEAN, "?", label="Enable expiration tracking", default="false"),
            el("UPC", TEXT, "?", label="UPC"),
            el("REVPOSTING", Enumeration("Component Level", "Kit Level"), "?", label="Revenue posting"),
            el("REVPRINTING", Enumeration("Individual Components", "Kit"), "?", label="Print format"),
            el(
                "VSOECATEGORY",
                Enumeration(
                    "Product - Specified",
                    "Software",
                    "Product - Unspecified",
                    "Upgrade - Unspecified",
                    "Upgrade - Specified",
                    "Services",
                    "Post Contract Support(PCS)",
                ),
                "?",
                label="Fair value category",
            ),
            el("VSOEDLVRSTATUS", Enumeration("Delivered", "Undelivered"), "?", label="Default delivery status"),
            el(
                "VSOEREVDEFSTATUS",
                Enumeration("Defer bundle until item is delivered", "Defer until item is delivered"),
                "?",
                label="Default deferral status",
            ),
            el("HASSTARTENDDATES", BOOLEAN, "?", label="Enable start and end dates", default="false"),
            el("TERMPERIOD", Enumeration("Days", "Weeks", "Months", "Years"), "?", label="Periods measured in"),
            el("TOTALPERIODS", INTEGER, "?", label="Number of periods"),
            el("COMPUTEFORSHORTTERM", BOOLEAN, "?", label="Allow prorated pricing", default="false"),
            el("RENEWALMACROID", TEXT, "?", label="Default renewal template"),
            el("RENEWALMACROKEY", INTEGER, "?", label="Renewal macro key"),
            el("ITEMGLGROUP.INCOMEACCOUNT.ACCTNO", TEXT, "?", label="Income account", access="read"),
            el("ITEMGLGROUP.EXPENSEACCOUNT.ACCTNO", TEXT, "?", label="Expense account", access="read"),
            el("ITEMGLGROUP.INVENTORYACCOUNT.ACCTNO", TEXT, "?", label="Inventory account", access="read"),
            el("ITEMGLGROUP.COGSACCOUNT.ACCTNO", TEXT, "?", label="COGS account", access="read"),
            el("ITEMGLGROUP.DEFRRGLACCOUNT.ACCTNO", TEXT, "?", label="Deferred revenue account", access="read"),
            el("ITEMGLGROUP.OEGLACCOUNT.ACCTNO", TEXT, "?", label="AR GL account", access="read"),
            el("ITEMGLGROUP.POGLACCOUNT.ACCTNO", TEXT, "?", label="AP GL account", access="read"),
            el(
                "ENABLELANDEDCOST",
                BOOLEAN,
                "?",
                since="2018.R3",
                label="Enable distribution of landed costs to this item",
                default="false",
            ),
            el(
                "DEFCONTRACTDELIVERYSTATUS",
                Enumeration("Delivered", "Undelivered"),
                "?",
                label="Default contract delivery status",
            ),
            el(
                "DEFCONTRACTDEFERRALSTATUS",
                Enumeration("Defer revenue until item is delivered", "Defer revenue until all items are delivered"),
                "?",
                label="Default contract deferral status",
            ),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("IONORDER", DECIMAL, "?", label="On order"),
            el("IONHAND", DECIMAL, "?", label="On hand"),
            el("IONHOLD", DECIMAL, "?", label="On hold"),
            el("GLGRPKEY", INTEGER, "?", label="GL group record number"),
            el("UOMGRPKEY", INTEGER, "?", label="UOM group record number"),
            el("TAXGROUPKEY", INTEGER, "?", label="Tax group record number"),
            el("DROPSHIP", BOOLEAN, "?", label="Available for drop ship"),
            el("BUYTOORDER", BOOLEAN, "?", label="Available for buy to order"),
            el("IALLOCATED", DECIMAL, "?", label="Allocated"),
            el("IRESERVED", DECIMAL, "?", label="Reserved"),
            el("IUNCOMMITTED", DECIMAL, "?", label="Uncommitted"),
            el("IINTRANSIT", DECIMAL, "?", label="In transit"),
            el("BASEPRICE", DECIMAL, "?", label="Base price"),
            el(
                "ENABLE_REPLENISHMENT",
                BOOLEAN,
                "?",
                since="2018.R4",
                label="Enable replenishment for this item",
                default="true",
            ),
            el(
                "REPLENISHMENT_METHOD",
                Enumeration(
                    "Demand forecast by single value", "Reorder point", "Demand forecast by fluctuating values"
                ),
                "?",
                since="2018.R4",
                label="Replenishment method",
            ),
            el("DEFAULT_REPLENISHMENT_UOM", TEXT, "?", since="2018.R4", label="Units of measure default"),
            el("REORDER_POINT", INTEGER, "?", since="2018.R4", label="Reorder point", default="1"),
            el("SAFETY_STOCK", INTEGER, "?", since="2018.R4", label="Safety stock", default="0"),
            el("REORDER_QTY", INTEGER, "?", since="2018.R4", label="Quantity to reorder"),
            el("MAX_ORDER_QTY", INTEGER, "?", since="2018.R4", label="Maximum order quantity"),
            el("AUTOPRINTLABEL", BOOLEAN, "?", since="2019.R4", label="Auto-print label", default="false"),
            el(
                "ALLOWMULTIPLETAXGRPS",
                BOOLEAN,
                "?",
                since="2020.R3",
                label="Allow multiple tax groups",
                default="false",
            ),
            el("TAXGROUP.TAXSOLUTION.SOLUTIONID", TEXT, "?", label="Tax solution", access="read"),
            el("WEIGHTUOM", TEXT, "?", since="2021.R2", label="UOM for weight"),
            el("NETWEIGHT", DECIMAL, "?", since="2021.R2", label="Net weight"),
            el("LWHUOM", TEXT, "?", since="2021.R2", label="UOM for length, width, and height"),
            el("LENGTH", DECIMAL, "?", since="2021.R2", label="Length"),
            el("WIDTH", DECIMAL, "?", since="2021.R2", label="Width"),
            el("HEIGHT", DECIMAL, "?", since="2021.R2", label="Height"),
            el("THICKNESSUOM", TEXT, "?", since="2021.R2", label="UOM for thickness"),
            el("THICKNESS", DECIMAL, "?", since="2021.R2", label="Thickness"),
            el("MINIMUMTHICKNESS", DECIMAL, "?", since="2021.R2", label="Minimum thickness"),
            el("MAXIMUMTHICKNESS", DECIMAL, "?", since="2021.R2", label="Maximum thickness"),
            el("AREAUOM", TEXT, "?", since="2021.R2", label="UOM for area"),
            el("AREA", DECIMAL, "?", since="2021.R2", label="Area"),
            el("VOLUMEUOM", TEXT, "?", since="2021.R2", label="UOM for volume"),
            el("VOLUME", DECIMAL, "?", since="2021.R2", label="Volume"),
            el("DIAMETERUOM", TEXT, "?", since="2021.R2", label="UOM for diameter"),
            el("INNERDIAMETER", DECIMAL, "?", since="2021.R2", label="Inner diameter"),
            el("OUTERDIAMETER", DECIMAL, "?", since="2021.R2", label="Outer diameter"),
            el("DUROMETER", TEXT, "?", since="2021.R2", label="Durometer"),
            el("DENSITYUOM", TEXT, "?", since="2021.R3", label="UOM for density"),
            el("DENSITY", DECIMAL, "?", since="2021.R3", label="Density"),
            el("UPC12", INTEGER, "?", since="2021.R2", label="UPC-12"),
            el("EAN13", INTEGER, "?", since="2021.R2", label="EAN-13"),
            el("SAFETYITEM", BOOLEAN, "?", since="2021.R2", label="Safety item", default="false"),
            el("RESTRICTEDITEM", BOOLEAN, "?", since="2021.R2", label="Restricted item", default="false"),
            el("COMPLIANTITEM", BOOLEAN, "?", since="2021.R2", label="Compliant item", default="false"),
            el("CONDITION", TEXT, "?", since="2021.R2", label="Condition"),
            el("ENGINEERINGALERT", TEXT, "?", since="2021.R2", label="Engineering alert"),
            el("SPECIFICATION1", TEXT, "?", since="2021.R2", label="Specification 1"),
            el("SPECIFICATION2", TEXT, "?", since="2021.R2", label="Specification 2"),
            el("SPECIFICATION3", TEXT, "?", since="2021.R2", label="Specification 3"),
            el("ENGINEERINGAPPROVAL", BOOLEAN, "?", since="2021.R2", label="Engineering approval", default="false"),
            el(
                "QUALITYCONTROLAPPROVAL",
                BOOLEAN,
                "?",
                since="2021.R2",
                label="Quality control approval",
                default="false",
            ),
            el("SALESAPPROVAL", BOOLEAN, "?", since="2021.R2", label="Sales approval", default="false"),
            el("PRIMARYCOUNTRYOFORIGIN", TEXT, "?", since="2021.R2", label="Primary country of origin"),
            el("BRAND", TEXT, "?", since="2021.R2", label="Brand"),
            el("SUBBRAND", TEXT, "?", since="2021.R2", label="Sub brand"),
            el("CATEGORY", TEXT, "?", since="2021.R2", label="Category"),
            el("SUBCATEGORY", TEXT, "?", since="2021.R2", label="Sub category"),
            el("CATALOGREF", TEXT, "?", since="2021.R2", label="Catalog reference"),
            el("COLOR", TEXT, "?", since="2021.R2", label="Color"),
            el("STYLE", TEXT, "?", since="2021.R2", label="Style"),
            el("SIZE1", TEXT, "?", since="2021.R2", label="Size 1"),
            el("SIZE2", TEXT, "?", since="2021.R2", label="Size 2"),
            el("GIFTCARD", BOOLEAN, "?", since="2021.R2", label="Gift card", default="false"),
            el("WEBENABLED", BOOLEAN, "?", since="2021.R2", label="Web enabled", default="false"),
            el("WEBNAME", TEXT, "?", since="2021.R2", label="Web name"),
            el("WEBSHORTDESC", TEXT, "?", since="2021.R2", label="Web short description"),
            el("WEBLONGDESC", TEXT, "?", since="2021.R2", label="Web long description"),
            el("ENABLEFULFILLMENT", BOOLEAN, "?", since="2022.R2", label="Fulfillment"),
            el("CONTRACTENABLED", BOOLEAN, "?", since="2023.R4", label="Enable for Contracts"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el("TAXGROUP", Ref("intacct.inventory_control.item", "ItemTaxgroup"), "?", label="Contact tax group"),
            el(
                "ITEMTAXGRPITEMMAPS",
                list_of(
                    el(
                        "ITEMTAXGRPITEMMAP",
                        Ref("intacct.inventory_control.itemtaxgrpitemmap", "ITEMTAXGRPITEMMAP"),
                        "*",
                    )
                ),
                "?",
                since="2020.R3",
                label="Tax group of an items",
            ),
            el(
                "LANDEDCOSTINFO",
                list_of(el("ITEMLANDEDCOST", Ref("intacct.inventory_control.itemlandedcost", "ITEMLANDEDCOST"), "*")),
                "?",
                since="2018.R3",
                label="Landed cost of an items",
            ),
            el(
                "FORECAST_DEMAND_IN_LEAD_TIME",
                INTEGER,
                "?",
                since="2018.R4",
                label="Forecast dem and in lead time",
                access="write",
            ),
            el(
                "WAREHOUSEINFO",
                list_of(
                    el(
                        "ITEMWAREHOUSEINFO",
                        Ref("intacct.inventory_control.itemwarehouseinfo", "ITEMWAREHOUSEINFO"),
                        "*",
                    )
                ),
                "?",
                since="2018.R4",
                label="Item warehouse details",
            ),
            el(
                "VENDORINFO",
                list_of(el("ITEMVENDOR", Ref("intacct.inventory_control.itemvendor", "ITEMVENDOR"), "*")),
                "?",
                since="2018.R4",
                label="Vendor of an items",
            ),
        ),
        label="Item",
        key="RECORDNO",
        name_key="ITEMID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("GLGROUP", "ITEMGLGROUP", "MANY2ONE", "GLGROUP", "Item GL group", attr="glgroup_record"),
            Relationship("PRODUCTLINE", "PRODUCTLINE", "MANY2ONE", "PRODUCTLINEID", "Product line"),
            Relationship("TAXGROUP", "TAXGROUP", "MANY2ONE", "TAXGROUPKEY", "Item tax group"),
            Relationship("CNMEACATEGORY", "MEACATEGORY", "MANY2ONE", "CNMEACATEGORYNAME", "Billing template"),
            Relationship(
                "CNBILLINGTEMPLATE", "CONTRACTBILLINGTEMPLATE", "MANY2ONE", "CNBILLINGTEMPLATENAME", "Billing template"
            ),
            Relationship(
                "CNREVENUETEMPLATE",
                "CONTRACTREVENUETEMPLATE",
                "MANY2ONE",
                "CNREVENUETEMPLATENAME",
                "Revenue template #1",
            ),
            Relationship(
                "CNREVENUE2TEMPLATE",
                "CONTRACTREVENUETEMPLATE",
                "MANY2ONE",
                "CNREVENUE2TEMPLATENAME",
                "Revenue template #2",
            ),
            Relationship(
                "CNEXPENSETEMPLATE",
                "CONTRACTEXPENSETEMPLATE",
                "MANY2ONE",
                "CNEXPENSETEMPLATENAME",
                "Expense template #1",
            ),
            Relationship(
                "CNEXPENSE2TEMPLATE",
                "CONTRACTEXPENSETEMPLATE",
                "MANY2ONE",
                "CNEXPENSE2TEMPLATENAME",
                "Expense template #2",
            ),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@model
class ItemTaxgroup(Object):
    """The content of `TAXGROUP`."""

    name: str | None | Unset = UNSET
    """Item tax group (text). Required in create and update."""

    __wire__ = Wire("TAXGROUP", unordered(el("NAME", TEXT, "?", label="Item tax group", required=("create", "update"))))


@stub
def query_item(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[ITEM]:
    """Find records of Item (ITEM).

    Answers `Records[ITEM]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/items/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="ITEM",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_item(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[ITEM]:
    """Read records of Item (ITEM) by key.

    Answers `Records[ITEM]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/items/
    """
    from intacct.common.read import read

    return read(object="ITEM", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid)


@stub
def read_by_name_item(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[ITEM]:
    """Read records of Item (ITEM) by the identifier that people use.

    Answers `Records[ITEM]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/items/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="ITEM", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_item_object(
    *,
    itemid: str | None,
    name: str | None,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    mrr: bool | None | Unset = UNSET,
    extended_description: str | None | Unset = UNSET,
    podescription: str | None | Unset = UNSET,
    sodescription: str | None | Unset = UNSET,
    issupplyitem: bool | None | Unset = UNSET,
    productlineid: str | None | Unset = UNSET,
    productlinerecordno: str | None | Unset = UNSET,
    cycle: str | None | Unset = UNSET,
    cnbillingtemplatename: str | None | Unset = UNSET,
    cnrevenuetemplatename: str | None | Unset = UNSET,
    cnrevenue2templatename: str | None | Unset = UNSET,
    cnexpensetemplatename: str | None | Unset = UNSET,
    cnexpense2templatename: str | None | Unset = UNSET,
    cndefaultbundle: bool | None | Unset = UNSET,
    cnmeacategoryname: str | None | Unset = UNSET,
    producttype: Literal["Item for Resale", "Item not for Resale", "Discontinued", "Service", "Misc Charge"]
    | None
    | Unset = UNSET,
    substituteid: str | None | Unset = UNSET,
    ship_weight: Decimal | None | Unset = UNSET,
    incomeacctkey: str | None | Unset = UNSET,
    expenseacctkey: str | None | Unset = UNSET,
    invacctkey: str | None | Unset = UNSET,
    cogsacctkey: str | None | Unset = UNSET,
    offsetoeglaccountkey: str | None | Unset = UNSET,
    offsetpoglaccountkey: str | None | Unset = UNSET,
    deferredrevacctkey: str | None | Unset = UNSET,
    defaultrevrectemplkey: str | None | Unset = UNSET,
    allow_backorder: bool | None | Unset = UNSET,
    taxable: bool | None | Unset = UNSET,
    taxcode: str | None | Unset = UNSET,
    cost_method: Literal["Standard", "Average", "FIFO", "LIFO"] | None | Unset = UNSET,
    default_conversiontype: Literal["Quantity", "Price"] | None | Unset = UNSET,
    standard_cost: Decimal | None | Unset = UNSET,
    uomgrp: str | None | Unset = UNSET,
    default_warehouse: str | None | Unset = UNSET,
    glgroup: str | None | Unset = UNSET,
    note: str | None | Unset = UNSET,
    inv_precision: str | None | Unset = UNSET,
    po_precision: str | None | Unset = UNSET,
    so_precision: str | None | Unset = UNSET,
    itemtype: Literal[
        "Inventory",
        "Non-Inventory",
        "Non-Inventory (Purchase only)",
        "Non-Inventory (Sales only)",
        "Kit",
        "Stockable Kit",
    ]
    | None
    | Unset = UNSET,
    enable_serialno: bool | None | Unset = UNSET,
    serial_maskkey: str | None | Unset = UNSET,
    enable_lot_category: bool | None | Unset = UNSET,
    lot_categorykey: str | None | Unset = UNSET,
    enable_bins: bool | None | Unset = UNSET,
    enable_expiration: bool | None | Unset = UNSET,
    upc: str | None | Unset = UNSET,
    revposting: Literal["Component Level", "Kit Level"] | None | Unset = UNSET,
    revprinting: Literal["Individual Components", "Kit"] | None | Unset = UNSET,
    vsoecategory: Literal[
        "Product - Specified",
        "Software",
        "Product - Unspecified",
        "Upgrade - Unspecified",
        "Upgrade - Specified",
        "Services",
        "Post Contract Support(PCS)",
    ]
    | None
    | Unset = UNSET,
    vsoedlvrstatus: Literal["Delivered", "Undelivered"] | None | Unset = UNSET,
    vsoerevdefstatus: Literal["Defer bundle until item is delivered", "Defer until item is delivered"]
    | None
    | Unset = UNSET,
    hasstartenddates: bool | None | Unset = UNSET,
    termperiod: Literal["Days", "Weeks", "Months", "Years"] | None | Unset = UNSET,
    totalperiods: int | None | Unset = UNSET,
    computeforshortterm: bool | None | Unset = UNSET,
    renewalmacroid: str | None | Unset = UNSET,
    renewalmacrokey: int | None | Unset = UNSET,
    enablelandedcost: bool | None | Unset = UNSET,
    defcontractdeliverystatus: Literal["Delivered", "Undelivered"] | None | Unset = UNSET,
    defcontractdeferralstatus: Literal[
        "Defer revenue until item is delivered", "Defer revenue until all items are delivered"
    ]
    | None
    | Unset = UNSET,
    ionorder: Decimal | None | Unset = UNSET,
    ionhand: Decimal | None | Unset = UNSET,
    ionhold: Decimal | None | Unset = UNSET,
    glgrpkey: int | None | Unset = UNSET,
    uomgrpkey: int | None | Unset = UNSET,
    taxgroupkey: int | None | Unset = UNSET,
    dropship: bool | None | Unset = UNSET,
    buytoorder: bool | None | Unset = UNSET,
    iallocated: Decimal | None | Unset = UNSET,
    ireserved: Decimal | None | Unset = UNSET,
    iuncommitted: Decimal | None | Unset = UNSET,
    iintransit: Decimal | None | Unset = UNSET,
    baseprice: Decimal | None | Unset = UNSET,
    enable_replenishment: bool | None | Unset = UNSET,
    replenishment_method: Literal[
        "Demand forecast by single value", "Reorder point", "Demand forecast by fluctuating values"
    ]
    | None
    | Unset = UNSET,
    default_replenishment_uom: str | None | Unset = UNSET,
    reorder_point: int | None | Unset = UNSET,
    safety_stock: int | None | Unset = UNSET,
    reorder_qty: int | None | Unset = UNSET,
    max_order_qty: int | None | Unset = UNSET,
    autoprintlabel: bool | None | Unset = UNSET,
    allowmultipletaxgrps: bool | None | Unset = UNSET,
    weightuom: str | None | Unset = UNSET,
    netweight: Decimal | None | Unset = UNSET,
    lwhuom: str | None | Unset = UNSET,
    length: Decimal | None | Unset = UNSET,
    width: Decimal | None | Unset = UNSET,
    height: Decimal | None | Unset = UNSET,
    thicknessuom: str | None | Unset = UNSET,
    thickness: Decimal | None | Unset = UNSET,
    minimumthickness: Decimal | None | Unset = UNSET,
    maximumthickness: Decimal | None | Unset = UNSET,
    areauom: str | None | Unset = UNSET,
    area: Decimal | None | Unset = UNSET,
    volumeuom: str | None | Unset = UNSET,
    volume: Decimal | None | Unset = UNSET,
    diameteruom: str | None | Unset = UNSET,
    innerdiameter: Decimal | None | Unset = UNSET,
    outerdiameter: Decimal | None | Unset = UNSET,
    durometer: str | None | Unset = UNSET,
    densityuom: str | None | Unset = UNSET,
    density: Decimal | None | Unset = UNSET,
    upc12: int | None | Unset = UNSET,
    ean13: int | None | Unset = UNSET,
    safetyitem: bool | None | Unset = UNSET,
    restricteditem: bool | None | Unset = UNSET,
    compliantitem: bool | None | Unset = UNSET,
    condition: str | None | Unset = UNSET,
    engineeringalert: str | None | Unset = UNSET,
    specification1: str | None | Unset = UNSET,
    specification2: str | None | Unset = UNSET,
    specification3: str | None | Unset = UNSET,
    engineeringapproval: bool | None | Unset = UNSET,
    qualitycontrolapproval: bool | None | Unset = UNSET,
    salesapproval: bool | None | Unset = UNSET,
    primarycountryoforigin: str | None | Unset = UNSET,
    brand: str | None | Unset = UNSET,
    subbrand: str | None | Unset = UNSET,
    category: str | None | Unset = UNSET,
    subcategory: str | None | Unset = UNSET,
    catalogref: str | None | Unset = UNSET,
    color: str | None | Unset = UNSET,
    style: str | None | Unset = UNSET,
    size1: str | None | Unset = UNSET,
    size2: str | None | Unset = UNSET,
    giftcard: bool | None | Unset = UNSET,
    webenabled: bool | None | Unset = UNSET,
    webname: str | None | Unset = UNSET,
    webshortdesc: str | None | Unset = UNSET,
    weblongdesc: str | None | Unset = UNSET,
    enablefulfillment: bool | None | Unset = UNSET,
    contractenabled: bool | None | Unset = UNSET,
    taxgroup: ItemTaxgroup | None | Unset = UNSET,
    itemtaxgrpitemmaps: list[ITEMTAXGRPITEMMAP] | None | Unset = UNSET,
    landedcostinfo: list[ITEMLANDEDCOST] | None | Unset = UNSET,
    forecast_demand_in_lead_time: int | None | Unset = UNSET,
    warehouseinfo: list[ITEMWAREHOUSEINFO] | None | Unset = UNSET,
    vendorinfo: list[ITEMVENDOR] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[ITEM]:
    """Create one record of Item (ITEM).

    Answers the record as `Records[ITEM]`, with its keys alone: RECORDNO and ITEMID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/items/
    """
    from intacct.common.create import create

    return create(
        objects=[
            ITEM(
                itemid=itemid,
                status=status,
                mrr=mrr,
                name=name,
                extended_description=extended_description,
                podescription=podescription,
                sodescription=sodescription,
                issupplyitem=issupplyitem,
                productlineid=productlineid,
                productlinerecordno=productlinerecordno,
                cycle=cycle,
                cnbillingtemplatename=cnbillingtemplatename,
                cnrevenuetemplatename=cnrevenuetemplatename,
                cnrevenue2templatename=cnrevenue2templatename,
                cnexpensetemplatename=cnexpensetemplatename,
                cnexpense2templatename=cnexpense2templatename,
                cndefaultbundle=cndefaultbundle,
                cnmeacategoryname=cnmeacategoryname,
                producttype=producttype,
                substituteid=substituteid,
                ship_weight=ship_weight,
                incomeacctkey=incomeacctkey,
                expenseacctkey=expenseacctkey,
                invacctkey=invacctkey,
                cogsacctkey=cogsacctkey,
                offsetoeglaccountkey=offsetoeglaccountkey,
                offsetpoglaccountkey=offsetpoglaccountkey,
                deferredrevacctkey=deferredrevacctkey,
                defaultrevrectemplkey=defaultrevrectemplkey,
                allow_backorder=allow_backorder,
                taxable=taxable,
                taxcode=taxcode,
                cost_method=cost_method,
                default_conversiontype=default_conversiontype,
                standard_cost=standard_cost,
                uomgrp=uomgrp,
                default_warehouse=default_warehouse,
                glgroup=glgroup,
                note=note,
                inv_precision=inv_precision,
                po_precision=po_precision,
                so_precision=so_precision,
                itemtype=itemtype,
                enable_serialno=enable_serialno,
                serial_maskkey=serial_maskkey,
                enable_lot_category=enable_lot_category,
                lot_categorykey=lot_categorykey,
                enable_bins=enable_bins,
                enable_expiration=enable_expiration,
                upc=upc,
                revposting=revposting,
                revprinting=revprinting,
                vsoecategory=vsoecategory,
                vsoedlvrstatus=vsoedlvrstatus,
                vsoerevdefstatus=vsoerevdefstatus,
                hasstartenddates=hasstartenddates,
                termperiod=termperiod,
                totalperiods=totalperiods,
                computeforshortterm=computeforshortterm,
                renewalmacroid=renewalmacroid,
                renewalmacrokey=renewalmacrokey,
                enablelandedcost=enablelandedcost,
                defcontractdeliverystatus=defcontractdeliverystatus,
                defcontractdeferralstatus=defcontractdeferralstatus,
                ionorder=ionorder,
                ionhand=ionhand,
                ionhold=ionhold,
                glgrpkey=glgrpkey,
                uomgrpkey=uomgrpkey,
                taxgroupkey=taxgroupkey,
                dropship=dropship,
                buytoorder=buytoorder,
                iallocated=iallocated,
                ireserved=ireserved,
                iuncommitted=iuncommitted,
                iintransit=iintransit,
                baseprice=baseprice,
                enable_replenishment=enable_replenishment,
                replenishment_method=replenishment_method,
                default_replenishment_uom=default_replenishment_uom,
                reorder_point=reorder_point,
                safety_stock=safety_stock,
                reorder_qty=reorder_qty,
                max_order_qty=max_order_qty,
                autoprintlabel=autoprintlabel,
                allowmultipletaxgrps=allowmultipletaxgrps,
                weightuom=weightuom,
                netweight=netweight,
                lwhuom=lwhuom,
                length=length,
                width=width,
                height=height,
                thicknessuom=thicknessuom,
                thickness=thickness,
                minimumthickness=minimumthickness,
                maximumthickness=maximumthickness,
                areauom=areauom,
                area=area,
                volumeuom=volumeuom,
                volume=volume,
                diameteruom=diameteruom,
                innerdiameter=innerdiameter,
                outerdiameter=outerdiameter,
                durometer=durometer,
                densityuom=densityuom,
                density=density,
                upc12=upc12,
                ean13=ean13,
                safetyitem=safetyitem,
                restricteditem=restricteditem,
                compliantitem=compliantitem,
                condition=condition,
                engineeringalert=engineeringalert,
                specification1=specification1,
                specification2=specification2,
                specification3=specification3,
                engineeringapproval=engineeringapproval,
                qualitycontrolapproval=qualitycontrolapproval,
                salesapproval=salesapproval,
                primarycountryoforigin=primarycountryoforigin,
                brand=brand,
                subbrand=subbrand,
                category=category,
                subcategory=subcategory,
                catalogref=catalogref,
                color=color,
                style=style,
                size1=size1,
                size2=size2,
                giftcard=giftcard,
                webenabled=webenabled,
                webname=webname,
                webshortdesc=webshortdesc,
                weblongdesc=weblongdesc,
                enablefulfillment=enablefulfillment,
                contractenabled=contractenabled,
                taxgroup=taxgroup,
                itemtaxgrpitemmaps=itemtaxgrpitemmaps,
                landedcostinfo=landedcostinfo,
                forecast_demand_in_lead_time=forecast_demand_in_lead_time,
                warehouseinfo=warehouseinfo,
                vendorinfo=vendorinfo,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_item_object(
    *,
    recordno: int | None,
    name: str | None,
    itemid: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    mrr: bool | None | Unset = UNSET,
    extended_description: str | None | Unset = UNSET,
    podescription: str | None | Unset = UNSET,
    sodescription: str | None | Unset = UNSET,
    issupplyitem: bool | None | Unset = UNSET,
    productlineid: str | None | Unset = UNSET,
    productlinerecordno: str | None | Unset = UNSET,
    cycle: str | None | Unset = UNSET,
    cnbillingtemplatename: str | None | Unset = UNSET,
    cnrevenuetemplatename: str | None | Unset = UNSET,
    cnrevenue2templatename: str | None | Unset = UNSET,
    cnexpensetemplatename: str | None | Unset = UNSET,
    cnexpense2templatename: str | None | Unset = UNSET,
    cndefaultbundle: bool | None | Unset = UNSET,
    cnmeacategoryname: str | None | Unset = UNSET,
    producttype: Literal["Item for Resale", "Item not for Resale", "Discontinued", "Service", "Misc Charge"]
    | None
    | Unset = UNSET,
    substituteid: str | None | Unset = UNSET,
    ship_weight: Decimal | None | Unset = UNSET,
    incomeacctkey: str | None | Unset = UNSET,
    expenseacctkey: str | None | Unset = UNSET,
    invacctkey: str | None | Unset = UNSET,
    cogsacctkey: str | None | Unset = UNSET,
    offsetoeglaccountkey: str | None | Unset = UNSET,
    offsetpoglaccountkey: str | None | Unset = UNSET,
    deferredrevacctkey: str | None | Unset = UNSET,
    defaultrevrectemplkey: str | None | Unset = UNSET,
    allow_backorder: bool | None | Unset = UNSET,
    taxable: bool | None | Unset = UNSET,
    taxcode: str | None | Unset = UNSET,
    cost_method: Literal["Standard", "Average", "FIFO", "LIFO"] | None | Unset = UNSET,
    default_conversiontype: Literal["Quantity", "Price"] | None | Unset = UNSET,
    standard_cost: Decimal | None | Unset = UNSET,
    uomgrp: str | None | Unset = UNSET,
    default_warehouse: str | None | Unset = UNSET,
    glgroup: str | None | Unset = UNSET,
    note: str | None | Unset = UNSET,
    inv_precision: str | None | Unset = UNSET,
    po_precision: str | None | Unset = UNSET,
    so_precision: str | None | Unset = UNSET,
    itemtype: Literal[
        "Inventory",
        "Non-Inventory",
        "Non-Inventory (Purchase only)",
        "Non-Inventory (Sales only)",
        "Kit",
        "Stockable Kit",
    ]
    | None
    | Unset = UNSET,
    enable_serialno: bool | None | Unset = UNSET,
    serial_maskkey: str | None | Unset = UNSET,
    enable_lot_category: bool | None | Unset = UNSET,
    lot_categorykey: str | None | Unset = UNSET,
    enable_bins: bool | None | Unset = UNSET,
    enable_expiration: bool | None | Unset = UNSET,
    upc: str | None | Unset = UNSET,
    revposting: Literal["Component Level", "Kit Level"] | None | Unset = UNSET,
    revprinting: Literal["Individual Components", "Kit"] | None | Unset = UNSET,
    vsoecategory: Literal[
        "Product - Specified",
        "Software",
        "Product - Unspecified",
        "Upgrade - Unspecified",
        "Upgrade - Specified",
        "Services",
        "Post Contract Support(PCS)",
    ]
    | None
    | Unset = UNSET,
    vsoedlvrstatus: Literal["Delivered", "Undelivered"] | None | Unset = UNSET,
    vsoerevdefstatus: Literal["Defer bundle until item is delivered", "Defer until item is delivered"]
    | None
    | Unset = UNSET,
    hasstartenddates: bool | None | Unset = UNSET,
    termperiod: Literal["Days", "Weeks", "Months", "Years"] | None | Unset = UNSET,
    totalperiods: int | None | Unset = UNSET,
    computeforshortterm: bool | None | Unset = UNSET,
    renewalmacroid: str | None | Unset = UNSET,
    renewalmacrokey: int | None | Unset = UNSET,
    enablelandedcost: bool | None | Unset = UNSET,
    defcontractdeliverystatus: Literal["Delivered", "Undelivered"] | None | Unset = UNSET,
    defcontractdeferralstatus: Literal[
        "Defer revenue until item is delivered", "Defer revenue until all items are delivered"
    ]
    | None
    | Unset = UNSET,
    ionorder: Decimal | None | Unset = UNSET,
    ionhand: Decimal | None | Unset = UNSET,
    ionhold: Decimal | None | Unset = UNSET,
    glgrpkey: int | None | Unset = UNSET,
    uomgrpkey: int | None | Unset = UNSET,
    taxgroupkey: int | None | Unset = UNSET,
    dropship: bool | None | Unset = UNSET,
    buytoorder: bool | None | Unset = UNSET,
    iallocated: Decimal | None | Unset = UNSET,
    ireserved: Decimal | None | Unset = UNSET,
    iuncommitted: Decimal | None | Unset = UNSET,
    iintransit: Decimal | None | Unset = UNSET,
    baseprice: Decimal | None | Unset = UNSET,
    enable_replenishment: bool | None | Unset = UNSET,
    replenishment_method: Literal[
        "Demand forecast by single value", "Reorder point", "Demand forecast by fluctuating values"
    ]
    | None
    | Unset = UNSET,
    default_replenishment_uom: str | None | Unset = UNSET,
    reorder_point: int | None | Unset = UNSET,
    safety_stock: int | None | Unset = UNSET,
    reorder_qty: int | None | Unset = UNSET,
    max_order_qty: int | None | Unset = UNSET,
    autoprintlabel: bool | None | Unset = UNSET,
    allowmultipletaxgrps: bool | None | Unset = UNSET,
    weightuom: str | None | Unset = UNSET,
    netweight: Decimal | None | Unset = UNSET,
    lwhuom: str | None | Unset = UNSET,
    length: Decimal | None | Unset = UNSET,
    width: Decimal | None | Unset = UNSET,
    height: Decimal | None | Unset = UNSET,
    thicknessuom: str | None | Unset = UNSET,
    thickness: Decimal | None | Unset = UNSET,
    minimumthickness: Decimal | None | Unset = UNSET,
    maximumthickness: Decimal | None | Unset = UNSET,
    areauom: str | None | Unset = UNSET,
    area: Decimal | None | Unset = UNSET,
    volumeuom: str | None | Unset = UNSET,
    volume: Decimal | None | Unset = UNSET,
    diameteruom: str | None | Unset = UNSET,
    innerdiameter: Decimal | None | Unset = UNSET,
    outerdiameter: Decimal | None | Unset = UNSET,
    durometer: str | None | Unset = UNSET,
    densityuom: str | None | Unset = UNSET,
    density: Decimal | None | Unset = UNSET,
    upc12: int | None | Unset = UNSET,
    ean13: int | None | Unset = UNSET,
    safetyitem: bool | None | Unset = UNSET,
    restricteditem: bool | None | Unset = UNSET,
    compliantitem: bool | None | Unset = UNSET,
    condition: str | None | Unset = UNSET,
    engineeringalert: str | None | Unset = UNSET,
    specification1: str | None | Unset = UNSET,
    specification2: str | None | Unset = UNSET,
    specification3: str | None | Unset = UNSET,
    engineeringapproval: bool | None | Unset = UNSET,
    qualitycontrolapproval: bool | None | Unset = UNSET,
    salesapproval: bool | None | Unset = UNSET,
    primarycountryoforigin: str | None | Unset = UNSET,
    brand: str | None | Unset = UNSET,
    subbrand: str | None | Unset = UNSET,
    category: str | None | Unset = UNSET,
    subcategory: str | None | Unset = UNSET,
    catalogref: str | None | Unset = UNSET,
    color: str | None | Unset = UNSET,
    style: str | None | Unset = UNSET,
    size1: str | None | Unset = UNSET,
    size2: str | None | Unset = UNSET,
    giftcard: bool | None | Unset = UNSET,
    webenabled: bool | None | Unset = UNSET,
    webname: str | None | Unset = UNSET,
    webshortdesc: str | None | Unset = UNSET,
    weblongdesc: str | None | Unset = UNSET,
    enablefulfillment: bool | None | Unset = UNSET,
    contractenabled: bool | None | Unset = UNSET,
    taxgroup: ItemTaxgroup | None | Unset = UNSET,
    itemtaxgrpitemmaps: list[ITEMTAXGRPITEMMAP] | None | Unset = UNSET,
    landedcostinfo: list[ITEMLANDEDCOST] | None | Unset = UNSET,
    forecast_demand_in_lead_time: int | None | Unset = UNSET,
    warehouseinfo: list[ITEMWAREHOUSEINFO] | None | Unset = UNSET,
    vendorinfo: list[ITEMVENDOR] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[ITEM]:
    """Change one record of Item (ITEM); what is left out stays as it is.

    Answers the record as `Records[ITEM]`, with its keys alone: RECORDNO and ITEMID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/items/
    """
    from intacct.common.update import update

    return update(
        objects=[
            ITEM(
                recordno=recordno,
                itemid=itemid,
                status=status,
                mrr=mrr,
                name=name,
                extended_description=extended_description,
                podescription=podescription,
                sodescription=sodescription,
                issupplyitem=issupplyitem,
                productlineid=productlineid,
                productlinerecordno=productlinerecordno,
                cycle=cycle,
                cnbillingtemplatename=cnbillingtemplatename,
                cnrevenuetemplatename=cnrevenuetemplatename,
                cnrevenue2templatename=cnrevenue2templatename,
                cnexpensetemplatename=cnexpensetemplatename,
                cnexpense2templatename=cnexpense2templatename,
                cndefaultbundle=cndefaultbundle,
                cnmeacategoryname=cnmeacategoryname,
                producttype=producttype,
                substituteid=substituteid,
                ship_weight=ship_weight,
                incomeacctkey=incomeacctkey,
                expenseacctkey=expenseacctkey,
                invacctkey=invacctkey,
                cogsacctkey=cogsacctkey,
                offsetoeglaccountkey=offsetoeglaccountkey,
                offsetpoglaccountkey=offsetpoglaccountkey,
                deferredrevacctkey=deferredrevacctkey,
                defaultrevrectemplkey=defaultrevrectemplkey,
                allow_backorder=allow_backorder,
                taxable=taxable,
                taxcode=taxcode,
                cost_method=cost_method,
                default_conversiontype=default_conversiontype,
                standard_cost=standard_cost,
                uomgrp=uomgrp,
                default_warehouse=default_warehouse,
                glgroup=glgroup,
                note=note,
                inv_precision=inv_precision,
                po_precision=po_precision,
                so_precision=so_precision,
                itemtype=itemtype,
                enable_serialno=enable_serialno,
                serial_maskkey=serial_maskkey,
                enable_lot_category=enable_lot_category,
                lot_categorykey=lot_categorykey,
                enable_bins=enable_bins,
                enable_expiration=enable_expiration,
                upc=upc,
                revposting=revposting,
                revprinting=revprinting,
                vsoecategory=vsoecategory,
                vsoedlvrstatus=vsoedlvrstatus,
                vsoerevdefstatus=vsoerevdefstatus,
                hasstartenddates=hasstartenddates,
                termperiod=termperiod,
                totalperiods=totalperiods,
                computeforshortterm=computeforshortterm,
                renewalmacroid=renewalmacroid,
                renewalmacrokey=renewalmacrokey,
                enablelandedcost=enablelandedcost,
                defcontractdeliverystatus=defcontractdeliverystatus,
                defcontractdeferralstatus=defcontractdeferralstatus,
                ionorder=ionorder,
                ionhand=ionhand,
                ionhold=ionhold,
                glgrpkey=glgrpkey,
                uomgrpkey=uomgrpkey,
                taxgroupkey=taxgroupkey,
                dropship=dropship,
                buytoorder=buytoorder,
                iallocated=iallocated,
                ireserved=ireserved,
                iuncommitted=iuncommitted,
                iintransit=iintransit,
                baseprice=baseprice,
                enable_replenishment=enable_replenishment,
                replenishment_method=replenishment_method,
                default_replenishment_uom=default_replenishment_uom,
                reorder_point=reorder_point,
                safety_stock=safety_stock,
                reorder_qty=reorder_qty,
                max_order_qty=max_order_qty,
                autoprintlabel=autoprintlabel,
                allowmultipletaxgrps=allowmultipletaxgrps,
                weightuom=weightuom,
                netweight=netweight,
                lwhuom=lwhuom,
                length=length,
                width=width,
                height=height,
                thicknessuom=thicknessuom,
                thickness=thickness,
                minimumthickness=minimumthickness,
                maximumthickness=maximumthickness,
                areauom=areauom,
                area=area,
                volumeuom=volumeuom,
                volume=volume,
                diameteruom=diameteruom,
                innerdiameter=innerdiameter,
                outerdiameter=outerdiameter,
                durometer=durometer,
                densityuom=densityuom,
                density=density,
                upc12=upc12,
                ean13=ean13,
                safetyitem=safetyitem,
                restricteditem=restricteditem,
                compliantitem=compliantitem,
                condition=condition,
                engineeringalert=engineeringalert,
                specification1=specification1,
                specification2=specification2,
                specification3=specification3,
                engineeringapproval=engineeringapproval,
                qualitycontrolapproval=qualitycontrolapproval,
                salesapproval=salesapproval,
                primarycountryoforigin=primarycountryoforigin,
                brand=brand,
                subbrand=subbrand,
                category=category,
                subcategory=subcategory,
                catalogref=catalogref,
                color=color,
                style=style,
                size1=size1,
                size2=size2,
                giftcard=giftcard,
                webenabled=webenabled,
                webname=webname,
                webshortdesc=webshortdesc,
                weblongdesc=weblongdesc,
                enablefulfillment=enablefulfillment,
                contractenabled=contractenabled,
                taxgroup=taxgroup,
                itemtaxgrpitemmaps=itemtaxgrpitemmaps,
                landedcostinfo=landedcostinfo,
                forecast_demand_in_lead_time=forecast_demand_in_lead_time,
                warehouseinfo=warehouseinfo,
                vendorinfo=vendorinfo,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_item_object(keys: Listed) -> delete:
    """Delete records of Item (ITEM) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/items/
    """
    from intacct.common.delete import delete

    return delete(object="ITEM", keys=listed(keys))


if TYPE_CHECKING:

    class _ITEMFields(Fields):
        """Fields of ITEM."""

        recordno: Field[int]
        itemid: Field[str]
        status: Field[str]
        mrr: Field[bool]
        name: Field[str]
        extended_description: Field[str]
        podescription: Field[str]
        sodescription: Field[str]
        issupplyitem: Field[bool]
        productlineid: Field[str]
        productlinerecordno: Field[str]
        cycle: Field[str]
        cnbillingtemplatename: Field[str]
        cnrevenuetemplatename: Field[str]
        cnrevenue2templatename: Field[str]
        cnexpensetemplatename: Field[str]
        cnexpense2templatename: Field[str]
        cndefaultbundle: Field[bool]
        cnmeacategoryname: Field[str]
        producttype: Field[str]
        substituteid: Field[str]
        ship_weight: Field[Decimal]
        whenlastsold: Field[datetime.date]
        whenlastreceived: Field[datetime.date]
        incomeacctkey: Field[str]
        expenseacctkey: Field[str]
        invacctkey: Field[str]
        cogsacctkey: Field[str]
        offsetoeglaccountkey: Field[str]
        offsetpoglaccountkey: Field[str]
        deferredrevacctkey: Field[str]
        defaultrevrectemplkey: Field[str]
        allow_backorder: Field[bool]
        taxable: Field[bool]
        taxgroup_name: Field[str]
        taxcode: Field[str]
        cost_method: Field[str]
        default_conversiontype: Field[str]
        standard_cost: Field[Decimal]
        uomgrp: Field[str]
        baseuom: Field[str]
        uom_invuomdetail_unit: Field[str]
        uom_pouomdetail_unit: Field[str]
        uom_pouomdetail_convfactor: Field[Decimal]
        uom_souomdetail_unit: Field[str]
        uom_souomdetail_convfactor: Field[Decimal]
        default_warehouse: Field[str]
        glgroup: Field[str]
        note: Field[str]
        inv_precision: Field[str]
        po_precision: Field[str]
        so_precision: Field[str]
        itemtype: Field[str]
        enable_serialno: Field[bool]
        serial_maskkey: Field[str]
        enable_lot_category: Field[bool]
        lot_categorykey: Field[str]
        enable_bins: Field[bool]
        enable_expiration: Field[bool]
        upc: Field[str]
        revposting: Field[str]
        revprinting: Field[str]
        vsoecategory: Field[str]
        vsoedlvrstatus: Field[str]
        vsoerevdefstatus: Field[str]
        hasstartenddates: Field[bool]
        termperiod: Field[str]
        totalperiods: Field[int]
        computeforshortterm: Field[bool]
        renewalmacroid: Field[str]
        renewalmacrokey: Field[int]
        itemglgroup_incomeaccount_acctno: Field[str]
        itemglgroup_expenseaccount_acctno: Field[str]
        itemglgroup_inventoryaccount_acctno: Field[str]
        itemglgroup_cogsaccount_acctno: Field[str]
        itemglgroup_defrrglaccount_acctno: Field[str]
        itemglgroup_oeglaccount_acctno: Field[str]
        itemglgroup_poglaccount_acctno: Field[str]
        enablelandedcost: Field[bool]
        defcontractdeliverystatus: Field[str]
        defcontractdeferralstatus: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        ionorder: Field[Decimal]
        ionhand: Field[Decimal]
        ionhold: Field[Decimal]
        glgrpkey: Field[int]
        uomgrpkey: Field[int]
        taxgroupkey: Field[int]
        dropship: Field[bool]
        buytoorder: Field[bool]
        iallocated: Field[Decimal]
        ireserved: Field[Decimal]
        iuncommitted: Field[Decimal]
        iintransit: Field[Decimal]
        baseprice: Field[Decimal]
        enable_replenishment: Field[bool]
        replenishment_method: Field[str]
        default_replenishment_uom: Field[str]
        reorder_point: Field[int]
        safety_stock: Field[int]
        reorder_qty: Field[int]
        max_order_qty: Field[int]
        autoprintlabel: Field[bool]
        allowmultipletaxgrps: Field[bool]
        taxgroup_taxsolution_solutionid: Field[str]
        weightuom: Field[str]
        netweight: Field[Decimal]
        lwhuom: Field[str]
        length: Field[Decimal]
        width: Field[Decimal]
        height: Field[Decimal]
        thicknessuom: Field[str]
        thickness: Field[Decimal]
        minimumthickness: Field[Decimal]
        maximumthickness: Field[Decimal]
        areauom: Field[str]
        area: Field[Decimal]
        volumeuom: Field[str]
        volume: Field[Decimal]
        diameteruom: Field[str]
        innerdiameter: Field[Decimal]
        outerdiameter: Field[Decimal]
        durometer: Field[str]
        densityuom: Field[str]
        density: Field[Decimal]
        upc12: Field[int]
        ean13: Field[int]
        safetyitem: Field[bool]
        restricteditem: Field[bool]
        compliantitem: Field[bool]
        condition: Field[str]
        engineeringalert: Field[str]
        specification1: Field[str]
        specification2: Field[str]
        specification3: Field[str]
        engineeringapproval: Field[bool]
        qualitycontrolapproval: Field[bool]
        salesapproval: Field[bool]
        primarycountryoforigin: Field[str]
        brand: Field[str]
        subbrand: Field[str]
        category: Field[str]
        subcategory: Field[str]
        catalogref: Field[str]
        color: Field[str]
        style: Field[str]
        size1: Field[str]
        size2: Field[str]
        giftcard: Field[bool]
        webenabled: Field[bool]
        webname: Field[str]
        webshortdesc: Field[str]
        weblongdesc: Field[str]
        enablefulfillment: Field[bool]
        contractenabled: Field[bool]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        taxgroup: _ItemTaxgroupFields
        glgroup_record: _ITEMGLGROUPFields
        productline: _PRODUCTLINEFields
        cnmeacategory: Fields
        cnbillingtemplate: _CONTRACTBILLINGTEMPLATEFields
        cnrevenuetemplate: _CONTRACTREVENUETEMPLATEFields
        cnrevenue2template: _CONTRACTREVENUETEMPLATEFields
        cnexpensetemplate: _CONTRACTEXPENSETEMPLATEFields
        cnexpense2template: _CONTRACTEXPENSETEMPLATEFields
        melocation: _LOCATIONFields

    class _ItemTaxgroupFields(Fields):
        """Fields of TAXGROUP."""

        name: Field[str]
