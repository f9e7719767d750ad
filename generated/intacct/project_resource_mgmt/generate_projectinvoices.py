# Generated from spec/project_resource_mgmt/generate_projectinvoices.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function generate_projectinvoices."""

from __future__ import annotations

import datetime
from decimal import Decimal

from intacct_runtime.model import Function, model
from intacct_runtime.result import NothingResult
from intacct_runtime.scalars import BOOLEAN, DECIMAL, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["generate_projectinvoices"]


@model
class generate_projectinvoices(Function[None]):
    """Generate project invoices.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    invoicetemplate: str | None
    """Invoice template (text). Required."""
    invoicedate: datetime.date | None
    """Invoice date (date, written as year, month and day). Required."""
    glpostdate: datetime.date | None | Unset = UNSET
    """GL post date (date, written as year, month and day)."""
    sortbyproject: bool | None | Unset = UNSET
    """Sort by project (boolean, true or false). Default: false."""
    invoiceby: str | None
    """Invoice by (text). Required."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text)."""
    projectid: str | None | Unset = UNSET
    """Project ID (text)."""
    pricelistid: str | None | Unset = UNSET
    """Price list ID (text)."""
    saveas: str | None
    """Save as (text). Required."""
    invcurrencysource: str | None | Unset = UNSET
    """Invoice currency source (text)."""
    invoicecurrency: str | None | Unset = UNSET
    """Invoice currency override (text)."""
    exchratedate: datetime.date | None | Unset = UNSET
    """Exchange rate date (date, written as year, month and day). Day of which the exchange rate is taken."""
    exchratetype: str | None | Unset = UNSET
    """Exchange rate type (text). Name of a kind of rates, such as Intacct Daily Rate; leave it out when exchrate
    gives the rate.
    """
    exchrate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal)."""
    custtype: str | None | Unset = UNSET
    """Customer type (text)."""
    projecttype: str | None | Unset = UNSET
    """Project type (text)."""
    projectmanagerid: str | None | Unset = UNSET
    """Project manager (text)."""
    fromdate: datetime.date | None | Unset = UNSET
    """From date (date, written as year, month and day)."""
    todate: datetime.date | None | Unset = UNSET
    """To date (date, written as year, month and day)."""
    fromitemid: str | None | Unset = UNSET
    """From item ID (text)."""
    toitemid: str | None | Unset = UNSET
    """To item ID (text)."""
    employeeid: str | None | Unset = UNSET
    """Employee ID (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text)."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    includereversals: bool | None | Unset = UNSET
    """Include reversals (boolean, true or false). Default: false. Since 2019.R4 to 2023.R1 (which of them is not
    known).
    """

    __wire__ = Wire(
        "generate_projectinvoices",
        unordered(
            el("invoicetemplate", TEXT, label="Invoice template"),
            el("invoicedate", SPLIT_DATE, label="Invoice date"),
            el("glpostdate", SPLIT_DATE, "?", label="GL post date"),
            el("sortbyproject", BOOLEAN, "?", label="Sort by project", default="false"),
            el("invoiceby", TEXT, label="Invoice by"),
            el("customerid", TEXT, "?", label="Customer ID"),
            el("projectid", TEXT, "?", label="Project ID"),
            el("pricelistid", TEXT, "?", label="Price list ID"),
            el("saveas", TEXT, label="Save as"),
            el("invcurrencysource", TEXT, "?", label="Invoice currency source"),
            el("invoicecurrency", TEXT, "?", label="Invoice currency override"),
            el("exchratedate", SPLIT_DATE, "?", label="Exchange rate date"),
            el("exchratetype", TEXT, "?", label="Exchange rate type"),
            el("exchrate", DECIMAL, "?", label="Exchange rate"),
            el("custtype", TEXT, "?", label="Customer type"),
            el("projecttype", TEXT, "?", label="Project type"),
            el("projectmanagerid", TEXT, "?", label="Project manager"),
            el("fromdate", SPLIT_DATE, "?", label="From date"),
            el("todate", SPLIT_DATE, "?", label="To date"),
            el("fromitemid", TEXT, "?", label="From item ID"),
            el("toitemid", TEXT, "?", label="To item ID"),
            el("employeeid", TEXT, "?", label="Employee ID"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("departmentid", TEXT, "?", label="Department ID"),
            el("includereversals", BOOLEAN, "?", since="2019.R4..2023.R1", label="Include reversals", default="false"),
        ),
        writes=True,
    )
    __result__ = NothingResult()
