# Generated from spec/common/unitrate_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure unitrate_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import DECIMAL, SPLIT_DATE
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["UnitrateReply"]


@model
class UnitrateReply(ReplyPart):
    """Unit rate."""

    startdate: datetime.date | None | Unset = UNSET
    """Start date (date, written as year, month and day)."""
    rate: Decimal | None | Unset = UNSET
    """Rate (decimal)."""

    __wire__ = Wire(
        "unitrate",
        unordered(el("startdate", SPLIT_DATE, "?", label="Start date"), el("rate", DECIMAL, "?", label="Rate")),
    )
