# Generated from spec/common/agingdetail_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure agingdetail_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import CURRENCY, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["AgingdetailReply"]


@model
class AgingdetailReply(ReplyPart):
    """Aging detail."""

    invoiceno: str | None | Unset = UNSET
    """Invoice number (text)."""
    totaldue: Decimal | None | Unset = UNSET
    """Total due (amount)."""
    agingdate: datetime.date | None | Unset = UNSET
    """Aging date (date, written as year, month and day)."""
    age: int | None | Unset = UNSET
    """Age (integer)."""

    __wire__ = Wire(
        "agingdetail",
        unordered(
            el("invoiceno", TEXT, "?", label="Invoice number"),
            el("totaldue", CURRENCY, "?", label="Total due"),
            el("agingdate", SPLIT_DATE, "?", label="Aging date"),
            el("age", INTEGER, "?", label="Age"),
        ),
    )
