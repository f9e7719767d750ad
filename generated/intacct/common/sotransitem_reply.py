# Generated from spec/common/sotransitem_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure sotransitem_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.customfields_reply import CUSTOMFIELDS_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DECIMAL, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.customfield_reply import CustomfieldReply
    from intacct.common.renewalmacro_reply import RenewalmacroReply
    from intacct.common.shipto_reply import ShiptoReply

__all__ = ["SotransitemReply"]


@model
class SotransitemReply(ReplyPart):
    """Line."""

    recordno: int | None | Unset = UNSET
    """Record number (integer)."""
    dochdrno: str | None | Unset = UNSET
    """Document header number (text)."""
    docid: str | None | Unset = UNSET
    """Document ID (text)."""
    bundlenumber: str | None | Unset = UNSET
    """Bundle (text)."""
    itemid: str | None | Unset = UNSET
    """Item ID (text)."""
    itemaliasid: str | None | Unset = UNSET
    """Cross-reference item ID (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    itemdesc: str | None | Unset = UNSET
    """Item description (text)."""
    line_no: int | None | Unset = UNSET
    """Line no. (integer)."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse ID (text)."""
    quantity: Decimal | None | Unset = UNSET
    """Quantity (quantity)."""
    unit: str | None | Unset = UNSET
    """Unit (text)."""
    linelevelsimpletaxtype: str | None | Unset = UNSET
    """Tax type (text). Since 2018.R2."""
    price: Decimal | None | Unset = UNSET
    """Price (amount in base currency)."""
    retailprice: Decimal | None | Unset = UNSET
    """Suggested price (amount)."""
    totalamount: Decimal | None | Unset = UNSET
    """Total amount (amount)."""
    taxrate: Decimal | None | Unset = UNSET
    """Rate (decimal)."""
    tax: Decimal | None | Unset = UNSET
    """Tax (decimal)."""
    grossamount: Decimal | None | Unset = UNSET
    """Gross amount (amount)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text)."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    memo: str | None | Unset = UNSET
    """Memo (text)."""
    discsurchargememo: str | None | Unset = UNSET
    """Discount or surcharge memo (text)."""
    customfields: list[CustomfieldReply] | None | Unset = UNSET
    """Custom fields."""
    revrectemplate: str | None | Unset = UNSET
    """Revenue recognition template (text)."""
    revrecstartdate: datetime.date | None | Unset = UNSET
    """Revenue recognition start date (date, written as year, month and day)."""
    revrecenddate: datetime.date | None | Unset = UNSET
    """Revenue recognition end date (date, written as year, month and day)."""
    renewalmacro: RenewalmacroReply | None | Unset = UNSET
    """Renewal template."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    exchratedate: datetime.date | None | Unset = UNSET
    """Exchange rate date (date, written as year, month and day). Day of which the exchange rate is taken."""
    exchratetype: str | None | Unset = UNSET
    """Exchange rate type (text). Name of a kind of rates, such as Intacct Daily Rate; leave it out when exchrate
    gives the rate.
    """
    exchrate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal)."""
    trx_price: Decimal | None | Unset = UNSET
    """Price (amount in transaction currency)."""
    trx_value: Decimal | None | Unset = UNSET
    """Extended price (amount in transaction currency)."""
    discountpercent: Decimal | None | Unset = UNSET
    """Discount percent (percentage)."""
    multiplier: Decimal | None | Unset = UNSET
    """Multiplier (decimal). Since 2018.R2."""
    dropship: bool | None | Unset = UNSET
    """Drop ship (boolean, true or false)."""
    buytoorder: bool | None | Unset = UNSET
    """Buy to order (boolean, true or false). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    btoshiptocontactname: str | None | Unset = UNSET
    """Buy-to-order deliver to (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    shipto: ShiptoReply | None | Unset = UNSET
    """Ship-to contact. Since 2017.R4."""
    needbydate: datetime.date | None | Unset = UNSET
    """Need by date (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    shipby: datetime.date | None | Unset = UNSET
    """Ship by date (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    donotshipbeforedate: datetime.date | None | Unset = UNSET
    """Do not ship before date (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is
    not known).
    """
    donotshipafterdate: datetime.date | None | Unset = UNSET
    """Do not ship after date (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is not
    known).
    """
    datepickticketprinted: datetime.date | None | Unset = UNSET
    """Pick ticket printed date (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is
    not known).
    """
    cancelafterdate: datetime.date | None | Unset = UNSET
    """Cancel after date (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is not
    known).
    """
    shippeddate: datetime.date | None | Unset = UNSET
    """Shipped date (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    retainagepercentage: Decimal | None | Unset = UNSET
    """Retainage percentage (percentage). Share of the amount that is held back until it is released. Since 2023.R2
    to 2024.R2 (which of them is not known).
    """
    amountretained: Decimal | None | Unset = UNSET
    """Amount retained (amount in base currency). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    trx_amountretained: Decimal | None | Unset = UNSET
    """Txn amount retained (amount in transaction currency). Part of the amount that is held back until it is
    released. Since 2023.R2 to 2024.R2 (which of them is not known).
    """
    conversiontype: str | None | Unset = UNSET
    """Conversion type (text). Whether the next step of the workflow converts by quantity or, for items outside
    inventory, by price. Since 2023.R2 to 2024.R2 (which of them is not known).
    """
    addedbychange: bool | None | Unset = UNSET
    """Added by change document (boolean, true or false). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    projectcontractid: str | None | Unset = UNSET
    """Project contract ID (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    projectcontractlineid: str | None | Unset = UNSET
    """Project contract line ID (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    pcblexternalrefno: str | None | Unset = UNSET
    """External reference (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    pcbldescription: str | None | Unset = UNSET
    """Description (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    contractlinevalue: Decimal | None | Unset = UNSET
    """Contract line value (amount). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    priorapplicationamt: Decimal | None | Unset = UNSET
    """Amount from prior application (amount). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    completedthisperiod: Decimal | None | Unset = UNSET
    """Completed this period (amount). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    storedmaterials: Decimal | None | Unset = UNSET
    """Stored materials (amount). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    previousretainagebalance: Decimal | None | Unset = UNSET
    """Previous retainage balance (amount). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    isretainagerelease: bool | None | Unset = UNSET
    """Mark as retainage release line (boolean, true or false). Since 2023.R2 to 2024.R2 (which of them is not
    known).
    """
    retainagetobill: Decimal | None | Unset = UNSET
    """Retainage to bill this period (amount). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    retainagebalance: str | None | Unset = UNSET
    """Retainage balance (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    issummarized: bool | None | Unset = UNSET
    """Summarized entries (boolean, true or false). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    reverseconversion: bool | None | Unset = UNSET
    """Reverse conversion (boolean, true or false). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    reversepriceconverted: Decimal | None | Unset = UNSET
    """Reverse price converted (amount). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    reverseqtyconverted: Decimal | None | Unset = UNSET
    """Reverse qty converted (quantity). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    stdpriceconverted: Decimal | None | Unset = UNSET
    """Standard price converted (amount). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    stdqtyconverted: Decimal | None | Unset = UNSET
    """Standard qty converted (quantity). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    sourcedocid: str | None | Unset = UNSET
    """Source document ID (text). Document that this one or its lines are converted from. Since 2023.R2 to 2024.R2
    (which of them is not known).
    """
    sourcedoclineid: str | None | Unset = UNSET
    """Source document line ID (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    taxscheduleid: str | None | Unset = UNSET
    """Tax schedule (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""

    __wire__ = Wire(
        "sotransitem",
        unordered(
            el("recordno", INTEGER, "?", label="Record number"),
            el("dochdrno", TEXT, "?", label="Document header number"),
            el("docid", TEXT, "?", label="Document ID"),
            el("bundlenumber", TEXT, "?", label="Bundle"),
            el("itemid", TEXT, "?", label="Item ID"),
            el("itemaliasid", TEXT, "?", since="2023.R2..2024.R2", label="Cross-reference item ID"),
            el("itemdesc", TEXT, "?", label="Item description"),
            el("line_no", INTEGER, "?", label="Line no."),
            el("warehouseid", TEXT, "?", label="Warehouse ID"),
            el("quantity", DECIMAL, "?", label="Quantity"),
            el("unit", TEXT, "?", label="Unit"),
            el("linelevelsimpletaxtype", TEXT, "?", since="2018.R2", label="Tax type"),
            el("price", CURRENCY, "?", label="Price"),
            el("retailprice", CURRENCY, "?", label="Suggested price"),
            el("totalamount", CURRENCY, "?", label="Total amount"),
            el("taxrate", DECIMAL, "?", label="Rate"),
            el("tax", DECIMAL, "?", label="Tax"),
            el("grossamount", DECIMAL, "?", label="Gross amount"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("departmentid", TEXT, "?", label="Department ID"),
            el("memo", TEXT, "?", label="Memo"),
            el("discsurchargememo", TEXT, "?", label="Discount or surcharge memo"),
            el("customfields", CUSTOMFIELDS_REPLY, "?", label="Custom fields"),
            el("revrectemplate", TEXT, "?", label="Revenue recognition template"),
            el("revrecstartdate", SPLIT_DATE, "?", label="Revenue recognition start date"),
            el("revrecenddate", SPLIT_DATE, "?", label="Revenue recognition end date"),
            el(
                "renewalmacro",
                Ref("intacct.common.renewalmacro_reply", "RenewalmacroReply"),
                "?",
                label="Renewal template",
            ),
            el("currency", TEXT, "?", label="Currency"),
            el("exchratedate", SPLIT_DATE, "?", label="Exchange rate date"),
            el("exchratetype", TEXT, "?", label="Exchange rate type"),
            el("exchrate", DECIMAL, "?", label="Exchange rate"),
            el("trx_price", DECIMAL, "?", label="Price"),
            el("trx_value", DECIMAL, "?", label="Extended price"),
            el("discountpercent", DECIMAL, "?", label="Discount percent"),
            el("multiplier", DECIMAL, "?", since="2018.R2", label="Multiplier"),
            el("dropship", BOOLEAN, "?", label="Drop ship"),
            el("buytoorder", BOOLEAN, "?", since="2023.R2..2024.R2", label="Buy to order"),
            el("btoshiptocontactname", TEXT, "?", since="2023.R2..2024.R2", label="Buy-to-order deliver to"),
            el(
                "shipto",
                Ref("intacct.common.shipto_reply", "ShiptoReply"),
                "?",
                since="2017.R4",
                label="Ship-to contact",
            ),
            el("needbydate", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Need by date"),
            el("shipby", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Ship by date"),
            el("donotshipbeforedate", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Do not ship before date"),
            el("donotshipafterdate", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Do not ship after date"),
            el("datepickticketprinted", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Pick ticket printed date"),
            el("cancelafterdate", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Cancel after date"),
            el("shippeddate", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Shipped date"),
            el("retainagepercentage", DECIMAL, "?", since="2023.R2..2024.R2", label="Retainage percentage"),
            el("amountretained", CURRENCY, "?", since="2023.R2..2024.R2", label="Amount retained"),
            el("trx_amountretained", CURRENCY, "?", since="2023.R2..2024.R2", label="Txn amount retained"),
            el("conversiontype", TEXT, "?", since="2023.R2..2024.R2", label="Conversion type"),
            el("addedbychange", BOOLEAN, "?", since="2023.R2..2024.R2", label="Added by change document"),
            el("projectcontractid", TEXT, "?", since="2023.R2..2024.R2", label="Project contract ID"),
            el("projectcontractlineid", TEXT, "?", since="2023.R2..2024.R2", label="Project contract line ID"),
            el("pcblexternalrefno", TEXT, "?", since="2023.R2..2024.R2", label="External reference"),
            el("pcbldescription", TEXT, "?", since="2023.R2..2024.R2", label="Description"),
            el("contractlinevalue", CURRENCY, "?", since="2023.R2..2024.R2", label="Contract line value"),
            el("priorapplicationamt", CURRENCY, "?", since="2023.R2..2024.R2", label="Amount from prior application"),
            el("completedthisperiod", CURRENCY, "?", since="2023.R2..2024.R2", label="Completed this period"),
            el("storedmaterials", CURRENCY, "?", since="2023.R2..2024.R2", label="Stored materials"),
            el("previousretainagebalance", CURRENCY, "?", since="2023.R2..2024.R2", label="Previous retainage balance"),
            el("isretainagerelease", BOOLEAN, "?", since="2023.R2..2024.R2", label="Mark as retainage release line"),
            el("retainagetobill", CURRENCY, "?", since="2023.R2..2024.R2", label="Retainage to bill this period"),
            el("retainagebalance", TEXT, "?", since="2023.R2..2024.R2", label="Retainage balance"),
            el("issummarized", BOOLEAN, "?", since="2023.R2..2024.R2", label="Summarized entries"),
            el("reverseconversion", BOOLEAN, "?", since="2023.R2..2024.R2", label="Reverse conversion"),
            el("reversepriceconverted", DECIMAL, "?", since="2023.R2..2024.R2", label="Reverse price converted"),
            el("reverseqtyconverted", DECIMAL, "?", since="2023.R2..2024.R2", label="Reverse qty converted"),
            el("stdpriceconverted", DECIMAL, "?", since="2023.R2..2024.R2", label="Standard price converted"),
            el("stdqtyconverted", DECIMAL, "?", since="2023.R2..2024.R2", label="Standard qty converted"),
            el("sourcedocid", TEXT, "?", since="2023.R2..2024.R2", label="Source document ID"),
            el("sourcedoclineid", TEXT, "?", since="2023.R2..2024.R2", label="Source document line ID"),
            el("taxscheduleid", TEXT, "?", since="2023.R2..2024.R2", label="Tax schedule"),
        ),
    )
