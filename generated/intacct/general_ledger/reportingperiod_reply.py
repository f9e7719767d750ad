# Generated from spec/general_ledger/reportingperiod_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure reportingperiod_reply."""

from __future__ import annotations

import datetime

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["ReportingperiodReply"]


@model
class ReportingperiodReply(ReplyPart):
    """Reporting period."""

    name: str | None | Unset = UNSET
    """Name (text)."""
    headingtitle: str | None | Unset = UNSET
    """Heading title (text)."""
    headingtitle2: str | None | Unset = UNSET
    """Heading title 2 (text)."""
    startdate: datetime.date | None | Unset = UNSET
    """Start date (date, written as year, month and day)."""
    enddate: datetime.date | None | Unset = UNSET
    """End date (date, written as year, month and day)."""
    budgetable: bool | None | Unset = UNSET
    """Budgetable (boolean, true or false)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""

    __wire__ = Wire(
        "reportingperiod",
        unordered(
            el("name", TEXT, "?", label="Name"),
            el("headingtitle", TEXT, "?", label="Heading title"),
            el("headingtitle2", TEXT, "?", label="Heading title 2"),
            el("startdate", SPLIT_DATE, "?", label="Start date"),
            el("enddate", SPLIT_DATE, "?", label="End date"),
            el("budgetable", BOOLEAN, "?", label="Budgetable"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
        ),
    )
