# Generated from spec/project_resource_mgmt/projectresource.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure projectresource."""

from __future__ import annotations

import datetime
from decimal import Decimal

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import CURRENCY, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

__all__ = ["Projectresource"]


@model
class Projectresource(Structure):
    """Project resource."""

    employeeid: str | None
    """Employee ID (text). Required."""
    itemid: str | None | Unset = UNSET
    """Item ID (text)."""
    resourcedescription: str | None | Unset = UNSET
    """Resource description (text)."""
    startdate: datetime.date | None | Unset = UNSET
    """Start date (date, written as year, month and day)."""
    billingrate: Decimal | None | Unset = UNSET
    """Billing rate (amount)."""
    expenserate: Decimal | None | Unset = UNSET
    """Expense rate (amount)."""
    poaprate: Decimal | None | Unset = UNSET
    """Purchasing and AP rate (amount)."""

    __wire__ = Wire(
        "projectresource",
        seq(
            el("employeeid", TEXT, label="Employee ID"),
            el("itemid", TEXT, "?", label="Item ID"),
            el("resourcedescription", TEXT, "?", label="Resource description"),
            el("startdate", SPLIT_DATE, "?", label="Start date"),
            el("billingrate", CURRENCY, "?", label="Billing rate"),
            el("expenserate", CURRENCY, "?", label="Expense rate"),
            el("poaprate", CURRENCY, "?", label="Purchasing and AP rate"),
        ),
    )
