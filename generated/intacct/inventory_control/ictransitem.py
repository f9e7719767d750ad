# Generated from spec/inventory_control/ictransitem.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure ictransitem."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct.common.itemdetails import ITEMDETAILS
from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import CURRENCY, DECIMAL, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield
    from intacct.common.itemdetail import Itemdetail

__all__ = ["Ictransitem"]


@model
class Ictransitem(Structure):
    """Line."""

    itemid: str | None
    """Item ID (text). Required."""
    itemdesc: str | None | Unset = UNSET
    """Item description (text)."""
    warehouseid: str | None
    """Warehouse ID (text). Required."""
    quantity: Decimal | None
    """Quantity (quantity). Required."""
    unit: str | None | Unset = UNSET
    """Unit (text)."""
    cost: Decimal | None | Unset = UNSET
    """Cost (amount)."""
    sourcelinekey: int | None | Unset = UNSET
    """Source line key (integer, record number). RECORDNO of the line that this one is converted from."""
    locationid: str | None | Unset = UNSET
    """Location ID (text)."""
    adjdocentrykey: str | None | Unset = UNSET
    """Adjustment document entry key (text). Since 2020.R1."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    itemdetails: list[Itemdetail] | None | Unset = UNSET
    """Tracking details."""
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

    __wire__ = Wire(
        "ictransitem",
        seq(
            el("itemid", TEXT, label="Item ID"),
            el("itemdesc", TEXT, "?", label="Item description"),
            el("warehouseid", TEXT, label="Warehouse ID"),
            el("quantity", DECIMAL, label="Quantity"),
            el("unit", TEXT, "?", label="Unit"),
            el("cost", CURRENCY, "?", label="Cost"),
            el("sourcelinekey", INTEGER, "?", label="Source line key"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("adjdocentrykey", TEXT, "?", since="2020.R1", label="Adjustment document entry key"),
            el("departmentid", TEXT, "?", label="Department ID"),
            el("itemdetails", ITEMDETAILS, "?", label="Tracking details"),
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
        ),
    )
