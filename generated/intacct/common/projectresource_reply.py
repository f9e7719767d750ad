# Generated from spec/common/projectresource_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure projectresource_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import DECIMAL, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["ProjectresourceReply"]


@model
class ProjectresourceReply(ReplyPart):
    """Project resource."""

    employeeid: str | None | Unset = UNSET
    """Employee ID (text)."""
    itemid: str | None | Unset = UNSET
    """Item ID (text)."""
    resourcedescription: str | None | Unset = UNSET
    """Resource description (text)."""
    startdate: datetime.date | None | Unset = UNSET
    """Start date (date, written as year, month and day)."""
    billingrate: Decimal | None | Unset = UNSET
    """Billing rate (decimal)."""
    expenserate: Decimal | None | Unset = UNSET
    """Expense rate (decimal)."""
    poaprate: Decimal | None | Unset = UNSET
    """Purchasing and AP rate (decimal)."""

    __wire__ = Wire(
        "projectresource",
        unordered(
            el("employeeid", TEXT, "?", label="Employee ID"),
            el("itemid", TEXT, "?", label="Item ID"),
            el("resourcedescription", TEXT, "?", label="Resource description"),
            el("startdate", SPLIT_DATE, "?", label="Start date"),
            el("billingrate", DECIMAL, "?", label="Billing rate"),
            el("expenserate", DECIMAL, "?", label="Expense rate"),
            el("poaprate", DECIMAL, "?", label="Purchasing and AP rate"),
        ),
    )
