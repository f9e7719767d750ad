# Generated from spec/common/icitem_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure icitem_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.complineitems_reply import COMPLINEITEMS_REPLY
from intacct.common.customfields_reply import CUSTOMFIELDS_REPLY
from intacct.common.vendlineitems_reply import VENDLINEITEMS_REPLY
from intacct.common.whslineitems_reply import WHSLINEITEMS_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DATETIME, DECIMAL, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.complineitem_reply import ComplineitemReply
    from intacct.common.customfield_reply import CustomfieldReply
    from intacct.common.vendlineitem_reply import VendlineitemReply
    from intacct.common.whslineitem_reply import WhslineitemReply

__all__ = ["IcitemReply"]


@model
class IcitemReply(ReplyPart):
    """Inventory item."""

    itemid: str | None | Unset = UNSET
    """Item ID (text)."""
    itemname: str | None | Unset = UNSET
    """Item name (text)."""
    extdescription: str | None | Unset = UNSET
    """Ext description (text)."""
    productlineid: str | None | Unset = UNSET
    """Product line ID (text)."""
    glgroupname: str | None | Unset = UNSET
    """GL group name (text)."""
    substituteid: str | None | Unset = UNSET
    """Substitute item (text)."""
    shipweight: Decimal | None | Unset = UNSET
    """Ship weight (decimal)."""
    standardunit: str | None | Unset = UNSET
    """Standard unit (text)."""
    purchasingunit: str | None | Unset = UNSET
    """Purchasing unit (text)."""
    purchasingunitfactor: Decimal | None | Unset = UNSET
    """Purchasing unit factor (decimal)."""
    salesunit: str | None | Unset = UNSET
    """Sales unit (text)."""
    salesunitfactor: Decimal | None | Unset = UNSET
    """Sales unit factor (decimal)."""
    costmethod: str | None | Unset = UNSET
    """Cost method (text). Known values: standard, average, lifo, fifo."""
    standardcost: Decimal | None | Unset = UNSET
    """Standard cost (amount)."""
    averagecost: Decimal | None | Unset = UNSET
    """Average cost (amount)."""
    whenlastsold: datetime.date | None | Unset = UNSET
    """Date last sold (date, written as year, month and day)."""
    whenlastreceived: datetime.date | None | Unset = UNSET
    """Date last received (date, written as year, month and day)."""
    taxable: bool | None | Unset = UNSET
    """Taxable (boolean, true or false)."""
    taxgroup: str | None | Unset = UNSET
    """Contact tax group (text)."""
    defaultwhse: str | None | Unset = UNSET
    """Default warehouse (text)."""
    note: str | None | Unset = UNSET
    """Note (text)."""
    itemtype: str | None | Unset = UNSET
    """Item type (text)."""
    enablefulfillment: bool | None | Unset = UNSET
    """Fulfillment (boolean, true or false). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    upc: str | None | Unset = UNSET
    """UPC (text)."""
    hasstartenddates: bool | None | Unset = UNSET
    """Enable start and end dates (boolean, true or false)."""
    termperiod: str | None | Unset = UNSET
    """Default no. of periods (text)."""
    totalperiods: str | None | Unset = UNSET
    """Number of periods (text)."""
    computeforshortterm: bool | None | Unset = UNSET
    """Allow prorated pricing (boolean, true or false)."""
    customfields: list[CustomfieldReply] | None | Unset = UNSET
    """Custom fields."""
    taxcode: str | None | Unset = UNSET
    """Tax code (text)."""
    revenue_posting: str | None | Unset = UNSET
    """Revenue posting (text)."""
    vsoecategory: str | None | Unset = UNSET
    """Fair value category (text)."""
    vsoedlvrstatus: str | None | Unset = UNSET
    """Default delivery status (text)."""
    vsoerevdefstatus: str | None | Unset = UNSET
    """Default deferral status (text)."""
    enable_bins: bool | None | Unset = UNSET
    """Enable bin tracking (boolean, true or false)."""
    inventory_precision: int | None | Unset = UNSET
    """Inventory precision (integer)."""
    purchasing_precision: int | None | Unset = UNSET
    """Purchasing precision (integer)."""
    sales_precision: int | None | Unset = UNSET
    """Sales precision (integer)."""
    dropship: bool | None | Unset = UNSET
    """Drop ship (boolean, true or false)."""
    buytoorder: bool | None | Unset = UNSET
    """Buy to order (boolean, true or false). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    whslineitems: list[WhslineitemReply] | None | Unset = UNSET
    """Warehouses of the item."""
    vendlineitems: list[VendlineitemReply] | None | Unset = UNSET
    """Vendors of the item."""
    complineitems: list[ComplineitemReply] | None | Unset = UNSET
    """Kit components."""
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
    mrr: bool | None | Unset = UNSET
    """MRR (boolean, true or false)."""
    autoprintlabel: bool | None | Unset = UNSET
    """Auto-print label (boolean, true or false). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    weightuom: str | None | Unset = UNSET
    """UOM for weight (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    netweight: Decimal | None | Unset = UNSET
    """Net weight (decimal). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    lwhuom: str | None | Unset = UNSET
    """UOM for length, width, and height (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    length: Decimal | None | Unset = UNSET
    """Length (decimal). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    width: Decimal | None | Unset = UNSET
    """Width (decimal). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    height: Decimal | None | Unset = UNSET
    """Height (decimal). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    thicknessuom: str | None | Unset = UNSET
    """UOM for thickness (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    thickness: Decimal | None | Unset = UNSET
    """Thickness (decimal). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    minimumthickness: Decimal | None | Unset = UNSET
    """Minimum thickness (decimal). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    maximumthickness: Decimal | None | Unset = UNSET
    """Maximum thickness (decimal). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    areauom: str | None | Unset = UNSET
    """UOM for area (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    area: Decimal | None | Unset = UNSET
    """Area (decimal). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    volumeuom: str | None | Unset = UNSET
    """UOM for volume (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    volume: Decimal | None | Unset = UNSET
    """Volume (decimal). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    diameteruom: str | None | Unset = UNSET
    """UOM for diameter (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    innerdiameter: Decimal | None | Unset = UNSET
    """Inner diameter (decimal). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    outerdiameter: Decimal | None | Unset = UNSET
    """Outer diameter (decimal). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    durometer: str | None | Unset = UNSET
    """Durometer (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    densityuom: str | None | Unset = UNSET
    """UOM for density (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    density: Decimal | None | Unset = UNSET
    """Density (decimal). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    upc12: str | None | Unset = UNSET
    """UPC-12 (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    ean13: str | None | Unset = UNSET
    """EAN-13 (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    safetyitem: bool | None | Unset = UNSET
    """Safety item (boolean, true or false). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    restricteditem: bool | None | Unset = UNSET
    """Restricted item (boolean, true or false). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    compliantitem: bool | None | Unset = UNSET
    """Compliant item (boolean, true or false). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    condition: str | None | Unset = UNSET
    """Condition (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    engineeringalert: str | None | Unset = UNSET
    """Engineering alert (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    specification1: str | None | Unset = UNSET
    """Specification 1 (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    specification2: str | None | Unset = UNSET
    """Specification 2 (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    specification3: str | None | Unset = UNSET
    """Specification 3 (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    engineeringapproval: bool | None | Unset = UNSET
    """Engineering approval (boolean, true or false). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    qualitycontrolapproval: bool | None | Unset = UNSET
    """Quality control approval (boolean, true or false). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    salesapproval: bool | None | Unset = UNSET
    """Sales approval (boolean, true or false). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    primarycountryoforigin: str | None | Unset = UNSET
    """Primary country of origin (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    brand: str | None | Unset = UNSET
    """Brand (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    subbrand: str | None | Unset = UNSET
    """Sub brand (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    category: str | None | Unset = UNSET
    """Category (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    subcategory: str | None | Unset = UNSET
    """Sub category (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    catalogref: str | None | Unset = UNSET
    """Catalog reference (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    color: str | None | Unset = UNSET
    """Color (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    style: str | None | Unset = UNSET
    """Style (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    size1: str | None | Unset = UNSET
    """Size 1 (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    size2: str | None | Unset = UNSET
    """Size 2 (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    giftcard: bool | None | Unset = UNSET
    """Gift card (boolean, true or false). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    webenabled: bool | None | Unset = UNSET
    """Web enabled (boolean, true or false). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    webname: str | None | Unset = UNSET
    """Web name (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    webshortdesc: str | None | Unset = UNSET
    """Web short description (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    weblongdesc: str | None | Unset = UNSET
    """Web long description (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""

    __wire__ = Wire(
        "icitem",
        unordered(
            el("itemid", TEXT, "?", label="Item ID"),
            el("itemname", TEXT, "?", label="Item name"),
            el("extdescription", TEXT, "?", label="Ext description"),
            el("productlineid", TEXT, "?", label="Product line ID"),
            el("glgroupname", TEXT, "?", label="GL group name"),
            el("substituteid", TEXT, "?", label="Substitute item"),
            el("shipweight", DECIMAL, "?", label="Ship weight"),
            el("standardunit", TEXT, "?", label="Standard unit"),
            el("purchasingunit", TEXT, "?", label="Purchasing unit"),
            el("purchasingunitfactor", DECIMAL, "?", label="Purchasing unit factor"),
            el("salesunit", TEXT, "?", label="Sales unit"),
            el("salesunitfactor", DECIMAL, "?", label="Sales unit factor"),
            el("costmethod", TEXT, "?", label="Cost method", open_values=("standard", "average", "lifo", "fifo")),
            el("standardcost", CURRENCY, "?", label="Standard cost"),
            el("averagecost", CURRENCY, "?", label="Average cost"),
            el("whenlastsold", SPLIT_DATE, "?", label="Date last sold"),
            el("whenlastreceived", SPLIT_DATE, "?", label="Date last received"),
            el("taxable", BOOLEAN, "?", label="Taxable"),
            el("taxgroup", TEXT, "?", label="Contact tax group"),
            el("defaultwhse", TEXT, "?", label="Default warehouse"),
            el("note", TEXT, "?", label="Note"),
            el("itemtype", TEXT, "?", label="Item type"),
            el("enablefulfillment", BOOLEAN, "?", since="2023.R2..2024.R2", label="Fulfillment"),
            el("whenmodified", DATETIME, "?", label="When modified"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("upc", TEXT, "?", label="UPC"),
            el("hasstartenddates", BOOLEAN, "?", label="Enable start and end dates"),
            el("termperiod", TEXT, "?", label="Default no. of periods"),
            el("totalperiods", TEXT, "?", label="Number of periods"),
            el("computeforshortterm", BOOLEAN, "?", label="Allow prorated pricing"),
            el("customfields", CUSTOMFIELDS_REPLY, "?", label="Custom fields"),
            el("taxcode", TEXT, "?", label="Tax code"),
            el("revenue_posting", TEXT, "?", label="Revenue posting"),
            el("vsoecategory", TEXT, "?", label="Fair value category"),
            el("vsoedlvrstatus", TEXT, "?", label="Default delivery status"),
            el("vsoerevdefstatus", TEXT, "?", label="Default deferral status"),
            el("enable_bins", BOOLEAN, "?", label="Enable bin tracking"),
            el("inventory_precision", INTEGER, "?", label="Inventory precision"),
            el("purchasing_precision", INTEGER, "?", label="Purchasing precision"),
            el("sales_precision", INTEGER, "?", label="Sales precision"),
            el("dropship", BOOLEAN, "?", label="Drop ship"),
            el("buytoorder", BOOLEAN, "?", since="2023.R2..2024.R2", label="Buy to order"),
            el("whslineitems", WHSLINEITEMS_REPLY, "?", label="Warehouses of the item"),
            el("vendlineitems", VENDLINEITEMS_REPLY, "?", label="Vendors of the item"),
            el("complineitems", COMPLINEITEMS_REPLY, "?", label="Kit components"),
            el("cnbillingtemplate", TEXT, "?", label="Contract billing template"),
            el("cnrevenuetemplate", TEXT, "?", label="Contract revenue template"),
            el("cnrevenue2template", TEXT, "?", label="Contract revenue template, second"),
            el("cnexpensetemplate", TEXT, "?", label="Contract expense template"),
            el("cnexpense2template", TEXT, "?", label="Contract expense template, second"),
            el("mrr", BOOLEAN, "?", label="MRR"),
            el("autoprintlabel", BOOLEAN, "?", since="2023.R2..2024.R2", label="Auto-print label"),
            el("weightuom", TEXT, "?", since="2023.R2..2024.R2", label="UOM for weight"),
            el("netweight", DECIMAL, "?", since="2023.R2..2024.R2", label="Net weight"),
            el("lwhuom", TEXT, "?", since="2023.R2..2024.R2", label="UOM for length, width, and height"),
            el("length", DECIMAL, "?", since="2023.R2..2024.R2", label="Length"),
            el("width", DECIMAL, "?", since="2023.R2..2024.R2", label="Width"),
            el("height", DECIMAL, "?", since="2023.R2..2024.R2", label="Height"),
            el("thicknessuom", TEXT, "?", since="2023.R2..2024.R2", label="UOM for thickness"),
            el("thickness", DECIMAL, "?", since="2023.R2..2024.R2", label="Thickness"),
            el("minimumthickness", DECIMAL, "?", since="2023.R2..2024.R2", label="Minimum thickness"),
            el("maximumthickness", DECIMAL, "?", since="2023.R2..2024.R2", label="Maximum thickness"),
            el("areauom", TEXT, "?", since="2023.R2..2024.R2", label="UOM for area"),
            el("area", DECIMAL, "?", since="2023.R2..2024.R2", label="Area"),
            el("volumeuom", TEXT, "?", since="2023.R2..2024.R2", label="UOM for volume"),
            el("volume", DECIMAL, "?", since="2023.R2..2024.R2", label="Volume"),
            el("diameteruom", TEXT, "?", since="2023.R2..2024.R2", label="UOM for diameter"),
            el("innerdiameter", DECIMAL, "?", since="2023.R2..2024.R2", label="Inner diameter"),
            el("outerdiameter", DECIMAL, "?", since="2023.R2..2024.R2", label="Outer diameter"),
            el("durometer", TEXT, "?", since="2023.R2..2024.R2", label="Durometer"),
            el("densityuom", TEXT, "?", since="2023.R2..2024.R2", label="UOM for density"),
            el("density", DECIMAL, "?", since="2023.R2..2024.R2", label="Density"),
            el("upc12", TEXT, "?", since="2023.R2..2024.R2", label="UPC-12"),
            el("ean13", TEXT, "?", since="2023.R2..2024.R2", label="EAN-13"),
            el("safetyitem", BOOLEAN, "?", since="2023.R2..2024.R2", label="Safety item"),
            el("restricteditem", BOOLEAN, "?", since="2023.R2..2024.R2", label="Restricted item"),
            el("compliantitem", BOOLEAN, "?", since="2023.R2..2024.R2", label="Compliant item"),
            el("condition", TEXT, "?", since="2023.R2..2024.R2", label="Condition"),
            el("engineeringalert", TEXT, "?", since="2023.R2..2024.R2", label="Engineering alert"),
            el("specification1", TEXT, "?", since="2023.R2..2024.R2", label="Specification 1"),
            el("specification2", TEXT, "?", since="2023.R2..2024.R2", label="Specification 2"),
            el("specification3", TEXT, "?", since="2023.R2..2024.R2", label="Specification 3"),
            el("engineeringapproval", BOOLEAN, "?", since="2023.R2..2024.R2", label="Engineering approval"),
            el("qualitycontrolapproval", BOOLEAN, "?", since="2023.R2..2024.R2", label="Quality control approval"),
            el("salesapproval", BOOLEAN, "?", since="2023.R2..2024.R2", label="Sales approval"),
            el("primarycountryoforigin", TEXT, "?", since="2023.R2..2024.R2", label="Primary country of origin"),
            el("brand", TEXT, "?", since="2023.R2..2024.R2", label="Brand"),
            el("subbrand", TEXT, "?", since="2023.R2..2024.R2", label="Sub brand"),
            el("category", TEXT, "?", since="2023.R2..2024.R2", label="Category"),
            el("subcategory", TEXT, "?", since="2023.R2..2024.R2", label="Sub category"),
            el("catalogref", TEXT, "?", since="2023.R2..2024.R2", label="Catalog reference"),
            el("color", TEXT, "?", since="2023.R2..2024.R2", label="Color"),
            el("style", TEXT, "?", since="2023.R2..2024.R2", label="Style"),
            el("size1", TEXT, "?", since="2023.R2..2024.R2", label="Size 1"),
            el("size2", TEXT, "?", since="2023.R2..2024.R2", label="Size 2"),
            el("giftcard", BOOLEAN, "?", since="2023.R2..2024.R2", label="Gift card"),
            el("webenabled", BOOLEAN, "?", since="2023.R2..2024.R2", label="Web enabled"),
            el("webname", TEXT, "?", since="2023.R2..2024.R2", label="Web name"),
            el("webshortdesc", TEXT, "?", since="2023.R2..2024.R2", label="Web short description"),
            el("weblongdesc", TEXT, "?", since="2023.R2..2024.R2", label="Web long description"),
        ),
    )
