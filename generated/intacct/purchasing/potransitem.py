# Generated from spec/purchasing/potransitem.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure potransitem."""

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
from intacct_runtime.wire import Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield
    from intacct.common.itemdetail import Itemdetail
    from intacct.common.linesubtotal import Linesubtotal

__all__ = ["Potransitem"]


@model
class Potransitem(Structure):
    """Line."""

    itemid: str | None
    """Item ID (text). Required."""
    itemdesc: str | None | Unset = UNSET
    """Item description (text)."""
    itemaliasid: str | None | Unset = UNSET
    """Cross-reference item ID (text). Since 2021.R1."""
    taxable: bool | None | Unset = UNSET
    """Taxable (boolean, true or false)."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse ID (text)."""
    quantity: Decimal | None
    """Quantity (quantity). Required."""
    unit: str | None | Unset = UNSET
    """Unit (text)."""
    linelevelsimpletaxtype: str | None | Unset = UNSET
    """Tax type (text). Since 2018.R2."""
    price: Decimal | None | Unset = UNSET
    """Price (amount)."""
    sourcelinekey: int | None | Unset = UNSET
    """Source line key (integer, record number). RECORDNO of the line that this one is converted from."""
    overridetaxamount: Decimal | None | Unset = UNSET
    """Override tax amount (amount)."""
    deliverto: str | None | Unset = UNSET
    """Deliver-to contact (text). Since 2018.R2."""
    tax: Decimal | None | Unset = UNSET
    """Tax (amount)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text). Required in a multi-entity company."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    memo: str | None | Unset = UNSET
    """Memo (text)."""
    itemdetails: list[Itemdetail] | None | Unset = UNSET
    """Tracking details."""
    form1099: bool | None | Unset = UNSET
    """Form 1099 (boolean, true or false)."""
    form1099type: str | None | Unset = UNSET
    """Form 1099 type (text). Kind of the US tax form, such as MISC or INT. Since 2017.R4.1."""
    form1099box: str | None | Unset = UNSET
    """Form 1099 box (text). Box of the US tax form, as its kind numbers them. Since 2017.R4.1."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""
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
    billable: bool | None | Unset = UNSET
    """Billable (boolean, true or false). Whether a customer is to be charged for it. Default: false."""
    allocationid: str | None | Unset = UNSET
    """Allocation ID (text). Since 2020.R1."""
    needbydate: datetime.date | None | Unset = UNSET
    """Need by date (date, written as year, month and day). Since 2019.R4."""
    donotshipbeforedate: datetime.date | None | Unset = UNSET
    """Do not ship before date (date, written as year, month and day). Since 2019.R4."""
    donotshipafterdate: datetime.date | None | Unset = UNSET
    """Do not ship after date (date, written as year, month and day). Since 2019.R4."""
    promiseddate: datetime.date | None | Unset = UNSET
    """Promised by date (date, written as year, month and day). Since 2019.R4."""
    dateconfirmed: datetime.date | None | Unset = UNSET
    """Date confirmed (date, written as year, month and day). Since 2019.R4."""
    cancelafterdate: datetime.date | None | Unset = UNSET
    """Cancel after date (date, written as year, month and day). Since 2019.R4."""
    dateshiptosupplier: datetime.date | None | Unset = UNSET
    """Date shipped to supplier (date, written as year, month and day). Since 2019.R4."""
    relateddockey: int | None | Unset = UNSET
    """Related doc key (integer, record number). RECORDNO of the transaction that a change order changes. Since
    2020.R4.
    """
    relateddoclinekey: int | None | Unset = UNSET
    """Related doc line key (integer, record number). Since 2020.R4."""
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
    inventory, by price. Known values: Price, Quantity. Since 2020.R4.
    """
    partialexempt: bool | None | Unset = UNSET
    """Partially exempt (boolean, true or false). Default: false. Since 2021.R3."""
    reverseconversion: bool | None | Unset = UNSET
    """Reverse conversion (boolean, true or false). Default: false. Since 2023.R2."""
    paymenttaxcapture: bool | None | Unset = UNSET
    """Capture payment tax (boolean, true or false). Since 2024.R2."""
    linesubtotals: list[Linesubtotal] | None | Unset = UNSET
    """Line subtotals. Since 2022.R1."""
    taxscheduleid: str | None | Unset = UNSET
    """Tax schedule (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    sourcedocid: str | None | Unset = UNSET
    """Source document ID (text). Document that this one or its lines are converted from. Since 2023.R2 to 2024.R2
    (which of them is not known).
    """
    sourcedoclineid: str | None | Unset = UNSET
    """Source document line ID (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""

    __wire__ = Wire(
        "potransitem",
        seq(
            el("itemid", TEXT, label="Item ID"),
            el("itemdesc", TEXT, "?", label="Item description"),
            el("itemaliasid", TEXT, "?", since="2021.R1", label="Cross-reference item ID"),
            el("taxable", BOOLEAN, "?", label="Taxable"),
            el("warehouseid", TEXT, "?", label="Warehouse ID"),
            el("quantity", DECIMAL, label="Quantity"),
            el("unit", TEXT, "?", label="Unit"),
            el("linelevelsimpletaxtype", TEXT, "?", since="2018.R2", label="Tax type"),
            el("price", CURRENCY, "?", label="Price"),
            el("sourcelinekey", INTEGER, "?", label="Source line key"),
            el("overridetaxamount", CURRENCY, "?", label="Override tax amount"),
            el("deliverto", TEXT, "?", since="2018.R2", label="Deliver-to contact"),
            el("tax", CURRENCY, "?", label="Tax"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("departmentid", TEXT, "?", label="Department ID"),
            el("memo", TEXT, "?", label="Memo"),
            el("itemdetails", ITEMDETAILS, "?", label="Tracking details"),
            el("form1099", BOOLEAN, "?", label="Form 1099"),
            el("form1099type", TEXT, "?", since="2017.R4.1", label="Form 1099 type"),
            el("form1099box", TEXT, "?", since="2017.R4.1", label="Form 1099 box"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
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
            el("billable", BOOLEAN, "?", label="Billable", default="false"),
            el("allocationid", TEXT, "?", since="2020.R1", label="Allocation ID"),
            el("needbydate", SPLIT_DATE, "?", since="2019.R4", label="Need by date"),
            el("donotshipbeforedate", SPLIT_DATE, "?", since="2019.R4", label="Do not ship before date"),
            el("donotshipafterdate", SPLIT_DATE, "?", since="2019.R4", label="Do not ship after date"),
            el("promiseddate", SPLIT_DATE, "?", since="2019.R4", label="Promised by date"),
            el("dateconfirmed", SPLIT_DATE, "?", since="2019.R4", label="Date confirmed"),
            el("cancelafterdate", SPLIT_DATE, "?", since="2019.R4", label="Cancel after date"),
            el("dateshiptosupplier", SPLIT_DATE, "?", since="2019.R4", label="Date shipped to supplier"),
            el("relateddockey", INTEGER, "?", since="2020.R4", label="Related doc key"),
            el("relateddoclinekey", INTEGER, "?", since="2020.R4", label="Related doc line key"),
            el("retainagepercentage", PERCENT, "?", since="2020.R1", label="Retainage percentage"),
            el("amountretained", CURRENCY, "?", since="2019.R4..2023.R1", label="Amount retained"),
            el("trx_amountretained", CURRENCY, "?", since="2020.R3", label="Txn amount retained"),
            el(
                "conversiontype", TEXT, "?", since="2020.R4", label="Conversion type", open_values=("Price", "Quantity")
            ),
            el("partialexempt", BOOLEAN, "?", since="2021.R3", label="Partially exempt", default="false"),
            el("reverseconversion", BOOLEAN, "?", since="2023.R2", label="Reverse conversion", default="false"),
            el("paymenttaxcapture", BOOLEAN, "?", since="2024.R2", label="Capture payment tax"),
            el("linesubtotals", LINESUBTOTALS, "?", since="2022.R1", label="Line subtotals"),
            el("taxscheduleid", TEXT, "?", since="2023.R2..2024.R2", label="Tax schedule"),
            el("sourcedocid", TEXT, "?", since="2023.R2..2024.R2", label="Source document ID"),
            el("sourcedoclineid", TEXT, "?", since="2023.R2..2024.R2", label="Source document line ID"),
        ),
    )
