# Generated from spec/common/whselineitemstdcostentry_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure whselineitemstdcostentry_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import DECIMAL, SPLIT_DATE
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["WhselineitemstdcostentryReply"]


@model
class WhselineitemstdcostentryReply(ReplyPart):
    """Standard cost in the warehouse."""

    effective_start_date: datetime.date | None | Unset = UNSET
    """Effective start date (date, written as year, month and day)."""
    standard_cost: Decimal | None | Unset = UNSET
    """Standard cost (amount)."""

    __wire__ = Wire(
        "whselineitemstdcostentry",
        unordered(
            el("effective_start_date", SPLIT_DATE, "?", label="Effective start date"),
            el("standard_cost", DECIMAL, "?", label="Standard cost"),
        ),
    )
