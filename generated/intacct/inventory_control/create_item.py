# Generated from spec/inventory_control/create_item.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_item."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct.inventory_control.complineitems import COMPLINEITEMS
from intacct.inventory_control.vendlineitems import VENDLINEITEMS
from intacct.inventory_control.whslineitems import WHSLINEITEMS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DECIMAL, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, attribute, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield
    from intacct.inventory_control.complineitem import Complineitem
    from intacct.inventory_control.itaxgroup import Itaxgroup
    from intacct.inventory_control.vendlineitem import Vendlineitem
    from intacct.inventory_control.whslineitem import Whslineitem

__all__ = ["create_item"]


@model
class create_item(Function[str]):
    """Create item (legacy; the generic form is create ITEM).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/items/#create-an-item-legacy
    """

    ignoreduplicates: bool | None | Unset = UNSET
    """Ignore duplicates (boolean, true or false). Default: false."""
    itemid: str | None
    """Item ID (text). Required."""
    name: str | None
    """Name (text). Required."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive. Default: active."""
    itemtype: str | None
    """Item type (text). Known values: Inventory, Non-Inventory, Non-Inventory (Purchase only), Non-Inventory (Sales
    only), Kit, Stockable Kit. Required.
    """
    enablefulfillment: bool | None | Unset = UNSET
    """Fulfillment (boolean, true or false). Since 2022.R2."""
    enable_bins: bool | None | Unset = UNSET
    """Enable bin tracking (boolean, true or false). Default: false."""
    extended_description: str | None | Unset = UNSET
    """Extended description (text)."""
    productlineid: str | None | Unset = UNSET
    """Product line ID (text)."""
    substituteid: str | None | Unset = UNSET
    """Substitute item (text)."""
    ship_weight: Decimal | None | Unset = UNSET
    """Shipping weight (decimal)."""
    datelastsold: datetime.date | None | Unset = UNSET
    """Date last sold (date, written as year, month and day)."""
    datelastrecvd: datetime.date | None | Unset = UNSET
    """Date last received (date, written as year, month and day)."""
    taxable: bool | None | Unset = UNSET
    """Taxable (boolean, true or false). Default: true."""
    cost_method: str | None | Unset = UNSET
    """Cost method (text). Known values: Standard, Average, FIFO, LIFO."""
    standard_cost: Decimal | None | Unset = UNSET
    """Standard cost (amount)."""
    average_cost: Decimal | None | Unset = UNSET
    """Average cost (amount)."""
    base_price: Decimal | None | Unset = UNSET
    """Base price (amount)."""
    standard_unit: str | None | Unset = UNSET
    """Standard unit (text)."""
    purchase_unit: str | None | Unset = UNSET
    """Purchase unit (text)."""
    purchase_unit_factor: Decimal | None | Unset = UNSET
    """Purchase unit factor (decimal)."""
    sales_unit: str | None | Unset = UNSET
    """Sales unit (text)."""
    sales_unit_factor: Decimal | None | Unset = UNSET
    """Sales unit factor (decimal)."""
    default_warehouse: str | None | Unset = UNSET
    """Default warehouse (text)."""
    glgroup: str | None | Unset = UNSET
    """GL group (text)."""
    note: str | None | Unset = UNSET
    """Note (text)."""
    inventory_precision: int | None | Unset = UNSET
    """Inventory precision (integer)."""
    purchasing_precision: int | None | Unset = UNSET
    """Purchasing precision (integer)."""
    sales_precision: int | None | Unset = UNSET
    """Sales precision (integer)."""
    upc: str | None | Unset = UNSET
    """UPC (text)."""
    hasstartenddates: bool | None | Unset = UNSET
    """Enable start and end dates (boolean, true or false). Default: false."""
    term_period: str | None | Unset = UNSET
    """Term period (text). Known values: Days, Weeks, Months, Years."""
    defaultnoofperiods: int | None | Unset = UNSET
    """Default no. of periods (integer)."""
    computepriceforshortterm: bool | None | Unset = UNSET
    """Compute price for short term (boolean, true or false). Default: false."""
    itaxgroup: Itaxgroup | None | Unset = UNSET
    """Item tax group."""
    revenue_posting: str | None | Unset = UNSET
    """Revenue posting (text). Known values: Component Level, Kit Level."""
    vendlineitems: list[Vendlineitem] | None | Unset = UNSET
    """Vendors of the item."""
    whslineitems: list[Whslineitem] | None | Unset = UNSET
    """Warehouses of the item."""
    complineitems: list[Complineitem] | None | Unset = UNSET
    """Kit components."""
    taxcode: str | None | Unset = UNSET
    """Tax code (text)."""
    vsoecategory: str | None | Unset = UNSET
    """Fair value category (text). Known values: Product - Specified, Software, Product - Unspecified, Upgrade -
    Unspecified, Upgrade - Specified, Services, Post Contract Support(PCS).
    """
    vsoedlvrstatus: str | None | Unset = UNSET
    """Default delivery status (text). Known values: Delivered, Undelivered."""
    vsoerevdefstatus: str | None | Unset = UNSET
    """Default deferral status (text). Known values: Defer bundle until item is delivered, Defer until item is
    delivered.
    """
    incomeaccount: str | None | Unset = UNSET
    """Income account (text)."""
    invaccount: str | None | Unset = UNSET
    """Inventory account (text)."""
    expenseaccount: str | None | Unset = UNSET
    """Expense account (text)."""
    cogsaccount: str | None | Unset = UNSET
    """COGS account (text)."""
    offsetoeglaccount: str | None | Unset = UNSET
    """Order entry offset GL account (text)."""
    offsetpoglaccount: str | None | Unset = UNSET
    """Purchasing offset GL account (text)."""
    defrevaccount: str | None | Unset = UNSET
    """Deferred revenue account (text)."""
    uomgrp: str | None | Unset = UNSET
    """Unit of measure (text)."""
    dropship: bool | None | Unset = UNSET
    """Drop ship (boolean, true or false)."""
    buytoorder: bool | None | Unset = UNSET
    """Buy to order (boolean, true or false). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    btoshiptocontactname: str | None | Unset = UNSET
    """Buy-to-order deliver to (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    cnbillingtemplate: str | None | Unset = UNSET
    """Contract billing template (text)."""
    cnrevenuetemplate: str | None | Unset = UNSET
    """Contract revenue template (text)."""
    cnrevenue2template: str | None | Unset = UNSET
    """Contract revenue template, second (text)."""
    cnexpensetemplate: str | None | Unset = UNSET
    """Contract expense template (text)."""
    cnexpense2template: str | None | Unset = UNSET
    """Contract expense template, second (text)."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""
    mrr: bool | None | Unset = UNSET
    """MRR (boolean, true or false)."""
    autoprintlabel: bool | None | Unset = UNSET
    """Auto-print label (boolean, true or false). Default: false. Since 2019.R4."""
    weightuom: str | None | Unset = UNSET
    """UOM for weight (text). Required with netweight. Since 2021.R2."""
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
    upc12: str | None | Unset = UNSET
    """UPC-12 (text). Since 2021.R2."""
    ean13: str | None | Unset = UNSET
    """EAN-13 (text). Since 2021.R2."""
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

    __wire__ = Wire(
        "create_item",
        seq(
            el("itemid", TEXT, label="Item ID"),
            el("name", TEXT, label="Name"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive"), default="active"),
            el(
                "itemtype",
                TEXT,
                label="Item type",
                open_values=(
                    "Inventory",
                    "Non-Inventory",
                    "Non-Inventory (Purchase only)",
                    "Non-Inventory (Sales only)",
                    "Kit",
                    "Stockable Kit",
                ),
            ),
            el("enablefulfillment", BOOLEAN, "?", since="2022.R2", label="Fulfillment"),
            el("enable_bins", BOOLEAN, "?", label="Enable bin tracking", default="false"),
            el("extended_description", TEXT, "?", label="Extended description"),
            el("productlineid", TEXT, "?", label="Product line ID"),
            el("substituteid", TEXT, "?", label="Substitute item"),
            el("ship_weight", DECIMAL, "?", label="Shipping weight"),
            el("datelastsold", SPLIT_DATE, "?", label="Date last sold"),
            el("datelastrecvd", SPLIT_DATE, "?", label="Date last received"),
            el("taxable", BOOLEAN, "?", label="Taxable", default="true"),
            el("cost_method", TEXT, "?", label="Cost method", open_values=("Standard", "Average", "FIFO", "LIFO")),
            el("standard_cost", CURRENCY, "?", label="Standard cost"),
            el("average_cost", CURRENCY, "?", label="Average cost"),
            el("base_price", CURRENCY, "?", label="Base price"),
            el("standard_unit", TEXT, "?", label="Standard unit"),
            el("purchase_unit", TEXT, "?", label="Purchase unit"),
            el("purchase_unit_factor", DECIMAL, "?", label="Purchase unit factor"),
            el("sales_unit", TEXT, "?", label="Sales unit"),
            el("sales_unit_factor", DECIMAL, "?", label="Sales unit factor"),
            el("default_warehouse", TEXT, "?", label="Default warehouse"),
            el("glgroup", TEXT, "?", label="GL group"),
            el("note", TEXT, "?", label="Note"),
            el("inventory_precision", INTEGER, "?", label="Inventory precision"),
            el("purchasing_precision", INTEGER, "?", label="Purchasing precision"),
            el("sales_precision", INTEGER, "?", label="Sales precision"),
            el("upc", TEXT, "?", label="UPC"),
            el("hasstartenddates", BOOLEAN, "?", label="Enable start and end dates", default="false"),
            el("term_period", TEXT, "?", label="Term period", open_values=("Days", "Weeks", "Months", "Years")),
            el("defaultnoofperiods", INTEGER, "?", label="Default no. of periods"),
            el("computepriceforshortterm", BOOLEAN, "?", label="Compute price for short term", default="false"),
            el("itaxgroup", Ref("intacct.inventory_control.itaxgroup", "Itaxgroup"), "?", label="Item tax group"),
            el("revenue_posting", TEXT, "?", label="Revenue posting", open_values=("Component Level", "Kit Level")),
            el("vendlineitems", VENDLINEITEMS, "?", label="Vendors of the item"),
            el("whslineitems", WHSLINEITEMS, "?", label="Warehouses of the item"),
            el("complineitems", COMPLINEITEMS, "?", label="Kit components"),
            el("taxcode", TEXT, "?", label="Tax code"),
            el(
                "vsoecategory",
                TEXT,
                "?",
                label="Fair value category",
                open_values=(
                    "Product - Specified",
                    "Software",
                    "Product - Unspecified",
                    "Upgrade - Unspecified",
                    "Upgrade - Specified",
                    "Services",
                    "Post Contract Support(PCS)",
                ),
            ),
            el("vsoedlvrstatus", TEXT, "?", label="Default delivery status", open_values=("Delivered", "Undelivered")),
            el(
                "vsoerevdefstatus",
                TEXT,
                "?",
                label="Default deferral status",
                open_values=("Defer bundle until item is delivered", "Defer until item is delivered"),
            ),
            el("incomeaccount", TEXT, "?", label="Income account"),
            el("invaccount", TEXT, "?", label="Inventory account"),
            el("expenseaccount", TEXT, "?", label="Expense account"),
            el("cogsaccount", TEXT, "?", label="COGS account"),
            el("offsetoeglaccount", TEXT, "?", label="Order entry offset GL account"),
            el("offsetpoglaccount", TEXT, "?", label="Purchasing offset GL account"),
            el("defrevaccount", TEXT, "?", label="Deferred revenue account"),
            el("uomgrp", TEXT, "?", label="Unit of measure"),
            el("dropship", BOOLEAN, "?", label="Drop ship"),
            el("buytoorder", BOOLEAN, "?", since="2019.R4..2023.R1", label="Buy to order"),
            el("btoshiptocontactname", TEXT, "?", since="2019.R4..2023.R1", label="Buy-to-order deliver to"),
            el("cnbillingtemplate", TEXT, "?", label="Contract billing template"),
            el("cnrevenuetemplate", TEXT, "?", label="Contract revenue template"),
            el("cnrevenue2template", TEXT, "?", label="Contract revenue template, second"),
            el("cnexpensetemplate", TEXT, "?", label="Contract expense template"),
            el("cnexpense2template", TEXT, "?", label="Contract expense template, second"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
            el("mrr", BOOLEAN, "?", label="MRR"),
            el("autoprintlabel", BOOLEAN, "?", since="2019.R4", label="Auto-print label", default="false"),
            el("weightuom", TEXT, "?", since="2021.R2", label="UOM for weight"),
            el("netweight", DECIMAL, "?", since="2021.R2", label="Net weight"),
            el("lwhuom", TEXT, "?", since="2021.R2", label="UOM for length, width, and height"),
            el("length", DECIMAL, "?", since="2021.R2", label="Length"),
            el("width", DECIMAL, "?", since="2021.R2", label="Width"),
            el("height", DECIMAL, "?", since="2021.R2", label="Height"),
            el("thicknessuom", TEXT, "?", since="2021.R2", label="UOM for thickness"),
            el("thickness", DECIMAL, "?", since="2021.R2", label="Thickness"),
            el("minimumthickness", DECIMAL, "?", since="2021.R2", label="Minimum thickness"),
            el("maximumthickness", DECIMAL, "?", since="2021.R2", label="Maximum thickness"),
            el("areauom", TEXT, "?", since="2021.R2", label="UOM for area"),
            el("area", DECIMAL, "?", since="2021.R2", label="Area"),
            el("volumeuom", TEXT, "?", since="2021.R2", label="UOM for volume"),
            el("volume", DECIMAL, "?", since="2021.R2", label="Volume"),
            el("diameteruom", TEXT, "?", since="2021.R2", label="UOM for diameter"),
            el("innerdiameter", DECIMAL, "?", since="2021.R2", label="Inner diameter"),
            el("outerdiameter", DECIMAL, "?", since="2021.R2", label="Outer diameter"),
            el("durometer", TEXT, "?", since="2021.R2", label="Durometer"),
            el("densityuom", TEXT, "?", since="2021.R3", label="UOM for density"),
            el("density", DECIMAL, "?", since="2021.R3", label="Density"),
            el("upc12", TEXT, "?", since="2021.R2", label="UPC-12"),
            el("ean13", TEXT, "?", since="2021.R2", label="EAN-13"),
            el("safetyitem", BOOLEAN, "?", since="2021.R2", label="Safety item", default="false"),
            el("restricteditem", BOOLEAN, "?", since="2021.R2", label="Restricted item", default="false"),
            el("compliantitem", BOOLEAN, "?", since="2021.R2", label="Compliant item", default="false"),
            el("condition", TEXT, "?", since="2021.R2", label="Condition"),
            el("engineeringalert", TEXT, "?", since="2021.R2", label="Engineering alert"),
            el("specification1", TEXT, "?", since="2021.R2", label="Specification 1"),
            el("specification2", TEXT, "?", since="2021.R2", label="Specification 2"),
            el("specification3", TEXT, "?", since="2021.R2", label="Specification 3"),
            el("engineeringapproval", BOOLEAN, "?", since="2021.R2", label="Engineering approval", default="false"),
            el(
                "qualitycontrolapproval",
                BOOLEAN,
                "?",
                since="2021.R2",
                label="Quality control approval",
                default="false",
            ),
            el("salesapproval", BOOLEAN, "?", since="2021.R2", label="Sales approval", default="false"),
            el("primarycountryoforigin", TEXT, "?", since="2021.R2", label="Primary country of origin"),
            el("brand", TEXT, "?", since="2021.R2", label="Brand"),
            el("subbrand", TEXT, "?", since="2021.R2", label="Sub brand"),
            el("category", TEXT, "?", since="2021.R2", label="Category"),
            el("subcategory", TEXT, "?", since="2021.R2", label="Sub category"),
            el("catalogref", TEXT, "?", since="2021.R2", label="Catalog reference"),
            el("color", TEXT, "?", since="2021.R2", label="Color"),
            el("style", TEXT, "?", since="2021.R2", label="Style"),
            el("size1", TEXT, "?", since="2021.R2", label="Size 1"),
            el("size2", TEXT, "?", since="2021.R2", label="Size 2"),
            el("giftcard", BOOLEAN, "?", since="2021.R2", label="Gift card", default="false"),
            el("webenabled", BOOLEAN, "?", since="2021.R2", label="Web enabled", default="false"),
            el("webname", TEXT, "?", since="2021.R2", label="Web name"),
            el("webshortdesc", TEXT, "?", since="2021.R2", label="Web short description"),
            el("weblongdesc", TEXT, "?", since="2021.R2", label="Web long description"),
        ),
        (attribute("ignoreduplicates", BOOLEAN, default="false"),),
        writes=True,
    )
    __result__ = KeyResult()
