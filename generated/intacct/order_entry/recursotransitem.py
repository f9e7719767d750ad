# Generated from spec/order_entry/recursotransitem.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure recursotransitem."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct.common.itemdetails import ITEMDETAILS
from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DECIMAL, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield
    from intacct.common.itemdetail import Itemdetail
    from intacct.common.shipto import Shipto

__all__ = ["Recursotransitem"]


@model
class Recursotransitem(Structure):
    """Line."""

    itemid: str | None
    """Item ID (text). Required."""
    itemdesc: str | None | Unset = UNSET
    """Item description (text)."""
    itemaliasid: str | None | Unset = UNSET
    """Cross-reference item ID (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    taxable: bool | None | Unset = UNSET
    """Taxable (boolean, true or false)."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse ID (text)."""
    quantity: Decimal | None
    """Quantity (quantity). Required."""
    unit: str | None | Unset = UNSET
    """Unit (text)."""
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
    status: str | None | Unset = UNSET
    """Status (text). Known values: Active, Inactive, Ended."""
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
    shipto: Shipto | None | Unset = UNSET
    """Ship-to contact. Since 2017.R4."""

    __wire__ = Wire(
        "recursotransitem",
        seq(
            el("itemid", TEXT, label="Item ID"),
            el("itemdesc", TEXT, "?", label="Item description"),
            el("itemaliasid", TEXT, "?", since="2019.R4..2023.R1", label="Cross-reference item ID"),
            el("taxable", BOOLEAN, "?", label="Taxable"),
            el("warehouseid", TEXT, "?", label="Warehouse ID"),
            el("quantity", DECIMAL, label="Quantity"),
            el("unit", TEXT, "?", label="Unit"),
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
            el("status", TEXT, "?", label="Status", open_values=("Active", "Inactive", "Ended")),
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
            el("shipto", Ref("intacct.common.shipto", "Shipto"), "?", since="2017.R4", label="Ship-to contact"),
        ),
    )
