# Generated from spec/order_entry/updatesotransitem.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure updatesotransitem."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct.common.itemdetails import ITEMDETAILS
from intacct.common.linesubtotals import LINESUBTOTALS
from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DECIMAL, INTEGER, PERCENT, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, attribute, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield
    from intacct.common.itemdetail import Itemdetail
    from intacct.common.linesubtotal import Linesubtotal
    from intacct.common.shipto import Shipto
    from intacct.order_entry.fulfillmentstatus import Fulfillmentstatus

__all__ = ["Updatesotransitem"]


@model
class Updatesotransitem(Structure):
    """Changed line."""

    line_num: int | None
    """Line number (integer). Required."""
    bundlenumber: str | None | Unset = UNSET
    """Bundle (text)."""
    itemid: str | None | Unset = UNSET
    """Item ID (text)."""
    itemdesc: str | None | Unset = UNSET
    """Item description (text)."""
    itemaliasid: str | None | Unset = UNSET
    """Cross-reference item ID (text). Since 2021.R1."""
    taxable: bool | None | Unset = UNSET
    """Taxable (boolean, true or false)."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse ID (text)."""
    quantity: Decimal | None | Unset = UNSET
    """Quantity (quantity)."""
    unit: str | None | Unset = UNSET
    """Unit (text)."""
    linelevelsimpletaxtype: str | None | Unset = UNSET
    """Tax type (text). Since 2018.R2."""
    discountpercent: Decimal | None | Unset = UNSET
    """Discount percent (percentage)."""
    price: Decimal | None | Unset = UNSET
    """Price (amount)."""
    discsurchargememo: str | None | Unset = UNSET
    """Discount or surcharge memo (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text). Required in a multi-entity company."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    memo: str | None | Unset = UNSET
    """Memo (text)."""
    itemdetails: list[Itemdetail] | None | Unset = UNSET
    """Tracking details."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""
    revrectemplate: str | None | Unset = UNSET
    """Revenue recognition template (text)."""
    revrecstartdate: datetime.date | None | Unset = UNSET
    """Revenue recognition start date (date, written as year, month and day)."""
    revrecenddate: datetime.date | None | Unset = UNSET
    """Revenue recognition end date (date, written as year, month and day)."""
    renewalmacro: str | None | Unset = UNSET
    """Renewal template (text)."""
    projectid: str | None | Unset = UNSET
    """Project ID (text)."""
    taskid: str | None | Unset = UNSET
    """Task ID (text)."""
    costtypeid: str | None | Unset = UNSET
    """Cost type ID (text)."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text)."""
    vendorid: str | None | Unset = UNSET
    """Vendor ID (text)."""
    employeeid: str | None | Unset = UNSET
    """Employee ID (text)."""
    classid: str | None | Unset = UNSET
    """Class ID (text)."""
    contractid: str | None | Unset = UNSET
    """Contract ID (text)."""
    fulfillmentstatus: Fulfillmentstatus | None | Unset = UNSET
    """Fulfillment status."""
    taskno: str | None | Unset = UNSET
    """WBS code (text)."""
    billingtemplate: str | None | Unset = UNSET
    """Billing template (text)."""
    dropship: bool | None | Unset = UNSET
    """Drop ship (boolean, true or false)."""
    buytoorder: bool | None | Unset = UNSET
    """Buy to order (boolean, true or false). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    btoshiptocontactname: str | None | Unset = UNSET
    """Buy-to-order deliver to (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    shipto: Shipto | None | Unset = UNSET
    """Ship-to contact. Since 2017.R4."""
    needbydate: datetime.date | None | Unset = UNSET
    """Need by date (date, written as year, month and day). Since 2019.R4."""
    shipby: datetime.date | None | Unset = UNSET
    """Ship by date (date, written as year, month and day). Since 2019.R4."""
    donotshipbeforedate: datetime.date | None | Unset = UNSET
    """Do not ship before date (date, written as year, month and day). Since 2019.R4."""
    donotshipafterdate: datetime.date | None | Unset = UNSET
    """Do not ship after date (date, written as year, month and day). Since 2019.R4."""
    datepickticketprinted: datetime.date | None | Unset = UNSET
    """Pick ticket printed date (date, written as year, month and day). Since 2019.R4."""
    cancelafterdate: datetime.date | None | Unset = UNSET
    """Cancel after date (date, written as year, month and day). Since 2019.R4."""
    shippeddate: datetime.date | None | Unset = UNSET
    """Shipped date (date, written as year, month and day). Since 2020.R4."""
    relateddockey: int | None | Unset = UNSET
    """Related doc key (integer, record number). RECORDNO of the transaction that a change order changes. Since
    2021.R2.
    """
    relateddoclinekey: int | None | Unset = UNSET
    """Related doc line key (integer, record number). Since 2021.R2."""
    retainagepercentage: Decimal | None | Unset = UNSET
    """Retainage percentage (percent). Share of the amount that is held back until it is released. Since 2020.R1."""
    amountretained: Decimal | None | Unset = UNSET
    """Amount retained (amount in base currency). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    trx_amountretained: Decimal | None | Unset = UNSET
    """Txn amount retained (amount in transaction currency). Part of the amount that is held back until it is
    released. Since 2020.R3.
    """
    conversiontype: str | None | Unset = UNSET
    """Conversion type (text). Whether the next step of the workflow converts by quantity or, for items outside
    inventory, by price. Known values: Price, Quantity. Since 2021.R1.
    """
    projectcontractid: str | None | Unset = UNSET
    """Project contract ID (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    projectcontractlineid: str | None | Unset = UNSET
    """Project contract line ID (text). Required with an AIA transaction definition. Since 2022.R2."""
    pcblexternalrefno: str | None | Unset = UNSET
    """External reference (text). Since 2022.R2."""
    pcbldescription: str | None | Unset = UNSET
    """Description (text). Since 2022.R2."""
    pcblbillingtype: str | None | Unset = UNSET
    """Billing type (text). The vendor's schema does not list it; the gateway takes it. Since 2022.R2."""
    contractlinevalue: Decimal | None | Unset = UNSET
    """Contract line value (amount). Since 2022.R2."""
    priorapplicationamt: Decimal | None | Unset = UNSET
    """Amount from prior application (amount). Since 2022.R2."""
    completedthisperiod: Decimal | None | Unset = UNSET
    """Completed this period (amount). Since 2022.R2."""
    storedmaterials: Decimal | None | Unset = UNSET
    """Stored materials (amount). Since 2022.R2."""
    percentcompletedtodate: Decimal | None | Unset = UNSET
    """Percentage completed to date (percent). The vendor's schema does not list it; the gateway takes it. Since
    2022.R2.
    """
    previousretainagebalance: Decimal | None | Unset = UNSET
    """Previous retainage balance (amount). The vendor's schema does not list it; the gateway takes it."""
    isretainagerelease: bool | None | Unset = UNSET
    """Mark as retainage release line (boolean, true or false). Since 2019.R4 to 2023.R1 (which of them is not
    known).
    """
    retainagetobill: Decimal | None | Unset = UNSET
    """Retainage to bill this period (amount). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    paymenttaxcapture: bool | None | Unset = UNSET
    """Capture payment tax (boolean, true or false). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    linesubtotals: list[Linesubtotal] | None | Unset = UNSET
    """Line subtotals. Since 2022.R1."""
    taxscheduleid: str | None | Unset = UNSET
    """Tax schedule (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""

    __wire__ = Wire(
        "updatesotransitem",
        seq(
            el("bundlenumber", TEXT, "?", label="Bundle"),
            el("itemid", TEXT, "?", label="Item ID"),
            el("itemdesc", TEXT, "?", label="Item description"),
            el("itemaliasid", TEXT, "?", since="2021.R1", label="Cross-reference item ID"),
            el("taxable", BOOLEAN, "?", label="Taxable"),
            el("warehouseid", TEXT, "?", label="Warehouse ID"),
            el("quantity", DECIMAL, "?", label="Quantity"),
            el("unit", TEXT, "?", label="Unit"),
            el("linelevelsimpletaxtype", TEXT, "?", since="2018.R2", label="Tax type"),
            el("discountpercent", DECIMAL, "?", label="Discount percent"),
            el("price", CURRENCY, "?", label="Price"),
            el("discsurchargememo", TEXT, "?", label="Discount or surcharge memo"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("departmentid", TEXT, "?", label="Department ID"),
            el("memo", TEXT, "?", label="Memo"),
            el("itemdetails", ITEMDETAILS, "?", label="Tracking details"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
            el("revrectemplate", TEXT, "?", label="Revenue recognition template"),
            el("revrecstartdate", SPLIT_DATE, "?", label="Revenue recognition start date"),
            el("revrecenddate", SPLIT_DATE, "?", label="Revenue recognition end date"),
            el("renewalmacro", TEXT, "?", label="Renewal template"),
            el("projectid", TEXT, "?", until="2019.R3..2022.R4", label="Project ID"),
            seq(
                el("projectid", TEXT, label="Project ID"),
                seq(el("taskid", TEXT, label="Task ID"), el("costtypeid", TEXT, "?", label="Cost type ID"), occurs="?"),
                occurs="?",
                since="2019.R4..2023.R1",
            ),
            el("customerid", TEXT, "?", label="Customer ID"),
            el("vendorid", TEXT, "?", label="Vendor ID"),
            el("employeeid", TEXT, "?", label="Employee ID"),
            el("classid", TEXT, "?", label="Class ID"),
            el("contractid", TEXT, "?", label="Contract ID"),
            el(
                "fulfillmentstatus",
                Ref("intacct.order_entry.fulfillmentstatus", "Fulfillmentstatus"),
                "?",
                label="Fulfillment status",
            ),
            el("taskno", TEXT, "?", label="WBS code"),
            el("billingtemplate", TEXT, "?", label="Billing template"),
            el("dropship", BOOLEAN, "?", label="Drop ship"),
            el("buytoorder", BOOLEAN, "?", since="2019.R4..2023.R1", label="Buy to order"),
            el("btoshiptocontactname", TEXT, "?", since="2019.R4..2023.R1", label="Buy-to-order deliver to"),
            el("shipto", Ref("intacct.common.shipto", "Shipto"), "?", since="2017.R4", label="Ship-to contact"),
            el("needbydate", SPLIT_DATE, "?", since="2019.R4", label="Need by date"),
            el("shipby", SPLIT_DATE, "?", since="2019.R4", label="Ship by date"),
            el("donotshipbeforedate", SPLIT_DATE, "?", since="2019.R4", label="Do not ship before date"),
            el("donotshipafterdate", SPLIT_DATE, "?", since="2019.R4", label="Do not ship after date"),
            el("datepickticketprinted", SPLIT_DATE, "?", since="2019.R4", label="Pick ticket printed date"),
            el("cancelafterdate", SPLIT_DATE, "?", since="2019.R4", label="Cancel after date"),
            el("shippeddate", SPLIT_DATE, "?", since="2020.R4", label="Shipped date"),
            el("relateddockey", INTEGER, "?", since="2021.R2", label="Related doc key"),
            el("relateddoclinekey", INTEGER, "?", since="2021.R2", label="Related doc line key"),
            el("retainagepercentage", PERCENT, "?", since="2020.R1", label="Retainage percentage"),
            el("amountretained", CURRENCY, "?", since="2019.R4..2023.R1", label="Amount retained"),
            el("trx_amountretained", CURRENCY, "?", since="2020.R3", label="Txn amount retained"),
            el(
                "conversiontype", TEXT, "?", since="2021.R1", label="Conversion type", open_values=("Price", "Quantity")
            ),
            el("projectcontractid", TEXT, "?", since="2019.R4..2023.R1", label="Project contract ID"),
            el("projectcontractlineid", TEXT, "?", since="2022.R2", label="Project contract line ID"),
            el("pcblexternalrefno", TEXT, "?", since="2022.R2", label="External reference"),
            el("pcbldescription", TEXT, "?", since="2022.R2", label="Description"),
            el("pcblbillingtype", TEXT, "?", since="2022.R2", label="Billing type"),
            el("contractlinevalue", CURRENCY, "?", since="2022.R2", label="Contract line value"),
            el("priorapplicationamt", CURRENCY, "?", since="2022.R2", label="Amount from prior application"),
            el("completedthisperiod", CURRENCY, "?", since="2022.R2", label="Completed this period"),
            el("storedmaterials", CURRENCY, "?", since="2022.R2", label="Stored materials"),
            el("percentcompletedtodate", PERCENT, "?", since="2022.R2", label="Percentage completed to date"),
            el("previousretainagebalance", CURRENCY, "?", label="Previous retainage balance"),
            el("isretainagerelease", BOOLEAN, "?", since="2019.R4..2023.R1", label="Mark as retainage release line"),
            el("retainagetobill", CURRENCY, "?", since="2019.R4..2023.R1", label="Retainage to bill this period"),
            el("paymenttaxcapture", BOOLEAN, "?", since="2023.R2..2024.R2", label="Capture payment tax"),
            el("linesubtotals", LINESUBTOTALS, "?", since="2022.R1", label="Line subtotals"),
            el("taxscheduleid", TEXT, "?", since="2023.R2..2024.R2", label="Tax schedule"),
        ),
        (attribute("line_num", INTEGER, required=True),),
    )
