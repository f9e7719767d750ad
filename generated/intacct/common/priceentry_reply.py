# Generated from spec/common/priceentry_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure priceentry_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import DECIMAL, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["PriceentryReply"]


@model
class PriceentryReply(ReplyPart):
    """Price entry."""

    startdate: datetime.date | None | Unset = UNSET
    """Start date (date, written as year, month and day)."""
    enddate: datetime.date | None | Unset = UNSET
    """End date (date, written as year, month and day)."""
    value: str | None | Unset = UNSET
    """Value (text)."""
    markup: Decimal | None | Unset = UNSET
    """+ (decimal)."""
    markdown: Decimal | None | Unset = UNSET
    """- (decimal)."""
    bandup: Decimal | None | Unset = UNSET
    """Upper limit (decimal)."""
    banddown: Decimal | None | Unset = UNSET
    """Lower limit (decimal)."""
    memo: str | None | Unset = UNSET
    """Memo (text)."""

    __wire__ = Wire(
        "priceentry",
        unordered(
            el("startdate", SPLIT_DATE, "?", label="Start date"),
            el("enddate", SPLIT_DATE, "?", label="End date"),
            el("value", TEXT, "?", label="Value"),
            el("markup", DECIMAL, "?", label="+"),
            el("markdown", DECIMAL, "?", label="-"),
            el("bandup", DECIMAL, "?", label="Upper limit"),
            el("banddown", DECIMAL, "?", label="Lower limit"),
            el("memo", TEXT, "?", label="Memo"),
        ),
    )
