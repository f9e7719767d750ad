# Generated from spec/general_ledger/accountbalancebydimensions_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure accountbalancebydimensions_reply."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import CURRENCY, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["AccountbalancebydimensionsReply"]


@model
class AccountbalancebydimensionsReply(ReplyPart):
    """Account balance by dimensions.

    - Examples show balances, period balance, budget balance and difference, location and department; the other
      dimensions are taken to come the same way.
    - User-defined dimensions are in extra.
    """

    glaccountno: str | None | Unset = UNSET
    """GL account number (text)."""
    budgetbalance: Decimal | None | Unset = UNSET
    """Budget balance (amount)."""
    startbalance: Decimal | None | Unset = UNSET
    """Start balance (amount)."""
    debits: Decimal | None | Unset = UNSET
    """Debits (amount)."""
    credits: Decimal | None | Unset = UNSET
    """Credits (amount)."""
    adjdebits: Decimal | None | Unset = UNSET
    """Adjustment debits (amount)."""
    adjcredits: Decimal | None | Unset = UNSET
    """Adjustment credits (amount)."""
    periodbalance: Decimal | None | Unset = UNSET
    """Period balance (amount)."""
    endbalance: Decimal | None | Unset = UNSET
    """End balance (amount)."""
    difference: Decimal | None | Unset = UNSET
    """Difference (amount)."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    reportingbook: str | None | Unset = UNSET
    """Reporting book (text)."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    departmentname: str | None | Unset = UNSET
    """Department name (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text)."""
    locationname: str | None | Unset = UNSET
    """Location name (text)."""
    projectid: str | None | Unset = UNSET
    """Project ID (text)."""
    projectname: str | None | Unset = UNSET
    """Project name (text)."""
    taskid: str | None | Unset = UNSET
    """Task ID (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    taskname: str | None | Unset = UNSET
    """Task name (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    costtypeid: str | None | Unset = UNSET
    """Cost type ID (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    costtypename: str | None | Unset = UNSET
    """Cost type name (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text)."""
    customername: str | None | Unset = UNSET
    """Customer name (text)."""
    vendorid: str | None | Unset = UNSET
    """Vendor ID (text)."""
    vendorname: str | None | Unset = UNSET
    """Vendor name (text)."""
    employeeid: str | None | Unset = UNSET
    """Employee ID (text)."""
    employeename: str | None | Unset = UNSET
    """Employee name (text)."""
    itemid: str | None | Unset = UNSET
    """Item ID (text)."""
    itemname: str | None | Unset = UNSET
    """Item name (text)."""
    classid: str | None | Unset = UNSET
    """Class ID (text)."""
    classname: str | None | Unset = UNSET
    """Class name (text)."""
    contractid: str | None | Unset = UNSET
    """Contract ID (text)."""
    contractname: str | None | Unset = UNSET
    """Contract name (text)."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse ID (text)."""
    warehousename: str | None | Unset = UNSET
    """Warehouse name (text)."""
    assetid: str | None | Unset = UNSET
    """Asset ID (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    assetname: str | None | Unset = UNSET
    """Asset name (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""

    __wire__ = Wire(
        "accountbalance",
        unordered(
            el("glaccountno", TEXT, "?", label="GL account number"),
            el("budgetbalance", CURRENCY, "?", label="Budget balance"),
            el("startbalance", CURRENCY, "?", label="Start balance"),
            el("debits", CURRENCY, "?", label="Debits"),
            el("credits", CURRENCY, "?", label="Credits"),
            el("adjdebits", CURRENCY, "?", label="Adjustment debits"),
            el("adjcredits", CURRENCY, "?", label="Adjustment credits"),
            el("periodbalance", CURRENCY, "?", label="Period balance"),
            el("endbalance", CURRENCY, "?", label="End balance"),
            el("difference", CURRENCY, "?", label="Difference"),
            el("currency", TEXT, "?", label="Currency"),
            el("reportingbook", TEXT, "?", label="Reporting book"),
            el("departmentid", TEXT, "?", label="Department ID"),
            el("departmentname", TEXT, "?", label="Department name"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("locationname", TEXT, "?", label="Location name"),
            el("projectid", TEXT, "?", label="Project ID"),
            el("projectname", TEXT, "?", label="Project name"),
            el("taskid", TEXT, "?", since="2019.R4..2023.R1", label="Task ID"),
            el("taskname", TEXT, "?", since="2019.R4..2023.R1", label="Task name"),
            el("costtypeid", TEXT, "?", since="2019.R4..2023.R1", label="Cost type ID"),
            el("costtypename", TEXT, "?", since="2019.R4..2023.R1", label="Cost type name"),
            el("customerid", TEXT, "?", label="Customer ID"),
            el("customername", TEXT, "?", label="Customer name"),
            el("vendorid", TEXT, "?", label="Vendor ID"),
            el("vendorname", TEXT, "?", label="Vendor name"),
            el("employeeid", TEXT, "?", label="Employee ID"),
            el("employeename", TEXT, "?", label="Employee name"),
            el("itemid", TEXT, "?", label="Item ID"),
            el("itemname", TEXT, "?", label="Item name"),
            el("classid", TEXT, "?", label="Class ID"),
            el("classname", TEXT, "?", label="Class name"),
            el("contractid", TEXT, "?", label="Contract ID"),
            el("contractname", TEXT, "?", label="Contract name"),
            el("warehouseid", TEXT, "?", label="Warehouse ID"),
            el("warehousename", TEXT, "?", label="Warehouse name"),
            el("assetid", TEXT, "?", since="2023.R2..2024.R2", label="Asset ID"),
            el("assetname", TEXT, "?", since="2023.R2..2024.R2", label="Asset name"),
        ),
    )
