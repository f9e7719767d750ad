# Generated from spec/common/potransitem_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure potransitem_reply."""

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
    from intacct.common.deliverto_reply import DelivertoReply

__all__ = ["PotransitemReply"]


@model
class PotransitemReply(ReplyPart):
    """Line."""

    itemid: str | None | Unset = UNSET
    """Item ID (text)."""
    itemaliasid: str | None | Unset = UNSET
    """Cross-reference item ID (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    itemdesc: str | None | Unset = UNSET
    """Item description (text)."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse ID (text)."""
    quantity: Decimal | None | Unset = UNSET
    """Quantity (quantity)."""
    unit: str | None | Unset = UNSET
    """Unit (text)."""
    linelevelsimpletaxtype: str | None | Unset = UNSET
    """Tax type (text). Since 2018.R2."""
    price: Decimal | None | Unset = UNSET
    """Price (amount)."""
    overridetaxamount: str | None | Unset = UNSET
    """Override tax amount (text)."""
    deliverto: DelivertoReply | None | Unset = UNSET
    """Deliver-to contact. Since 2018.R2."""
    taxrate: Decimal | None | Unset = UNSET
    """Rate (decimal)."""
    tax: Decimal | None | Unset = UNSET
    """Tax (decimal)."""
    retailprice: Decimal | None | Unset = UNSET
    """Suggested price (amount)."""
    totalamount: Decimal | None | Unset = UNSET
    """Total amount (amount)."""
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
    allocationid: str | None | Unset = UNSET
    """Allocation ID (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    needbydate: datetime.date | None | Unset = UNSET
    """Need by date (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    donotshipbeforedate: datetime.date | None | Unset = UNSET
    """Do not ship before date (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is
    not known).
    """
    donotshipafterdate: datetime.date | None | Unset = UNSET
    """Do not ship after date (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is not
    known).
    """
    promiseddate: datetime.date | None | Unset = UNSET
    """Promised by date (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is not
    known).
    """
    dateconfirmed: datetime.date | None | Unset = UNSET
    """Date confirmed (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    cancelafterdate: datetime.date | None | Unset = UNSET
    """Cancel after date (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is not
    known).
    """
    dateshiptosupplier: datetime.date | None | Unset = UNSET
    """Date shipped to supplier (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is
    not known).
    """
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
    relateddockey: int | None | Unset = UNSET
    """Related doc key (integer, record number). RECORDNO of the transaction that a change order changes. Since
    2023.R2 to 2024.R2 (which of them is not known).
    """
    relateddoclinekey: int | None | Unset = UNSET
    """Related doc line key (integer, record number). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    conversiontype: str | None | Unset = UNSET
    """Conversion type (text). Whether the next step of the workflow converts by quantity or, for items outside
    inventory, by price. Since 2023.R2 to 2024.R2 (which of them is not known).
    """
    addedbychange: bool | None | Unset = UNSET
    """Added by change document (boolean, true or false). Since 2023.R2 to 2024.R2 (which of them is not known)."""
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
        "potransitem",
        unordered(
            el("itemid", TEXT, "?", label="Item ID"),
            el("itemaliasid", TEXT, "?", since="2023.R2..2024.R2", label="Cross-reference item ID"),
            el("itemdesc", TEXT, "?", label="Item description"),
            el("warehouseid", TEXT, "?", label="Warehouse ID"),
            el("quantity", DECIMAL, "?", label="Quantity"),
            el("unit", TEXT, "?", label="Unit"),
            el("linelevelsimpletaxtype", TEXT, "?", since="2018.R2", label="Tax type"),
            el("price", CURRENCY, "?", label="Price"),
            el("overridetaxamount", TEXT, "?", label="Override tax amount"),
            el(
                "deliverto",
                Ref("intacct.common.deliverto_reply", "DelivertoReply"),
                "?",
                since="2018.R2",
                label="Deliver-to contact",
            ),
            el("taxrate", DECIMAL, "?", label="Rate"),
            el("tax", DECIMAL, "?", label="Tax"),
            el("retailprice", CURRENCY, "?", label="Suggested price"),
            el("totalamount", CURRENCY, "?", label="Total amount"),
            el("grossamount", DECIMAL, "?", label="Gross amount"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("departmentid", TEXT, "?", label="Department ID"),
            el("memo", TEXT, "?", label="Memo"),
            el("discsurchargememo", TEXT, "?", label="Discount or surcharge memo"),
            el("customfields", CUSTOMFIELDS_REPLY, "?", label="Custom fields"),
            el("allocationid", TEXT, "?", since="2023.R2..2024.R2", label="Allocation ID"),
            el("needbydate", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Need by date"),
            el("donotshipbeforedate", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Do not ship before date"),
            el("donotshipafterdate", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Do not ship after date"),
            el("promiseddate", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Promised by date"),
            el("dateconfirmed", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Date confirmed"),
            el("cancelafterdate", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Cancel after date"),
            el("dateshiptosupplier", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Date shipped to supplier"),
            el("retainagepercentage", DECIMAL, "?", since="2023.R2..2024.R2", label="Retainage percentage"),
            el("amountretained", CURRENCY, "?", since="2023.R2..2024.R2", label="Amount retained"),
            el("trx_amountretained", CURRENCY, "?", since="2023.R2..2024.R2", label="Txn amount retained"),
            el("relateddockey", INTEGER, "?", since="2023.R2..2024.R2", label="Related doc key"),
            el("relateddoclinekey", INTEGER, "?", since="2023.R2..2024.R2", label="Related doc line key"),
            el("conversiontype", TEXT, "?", since="2023.R2..2024.R2", label="Conversion type"),
            el("addedbychange", BOOLEAN, "?", since="2023.R2..2024.R2", label="Added by change document"),
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
