# Generated from spec/common/agingdetail_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure agingdetail_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import CURRENCY, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.wire import Wire, el, seq

__all__ = ["AgingdetailReply"]


@model
class AgingdetailReply(Structure):
    """Aging detail."""

    invoiceno: str | None
    """Invoice number (text). Required."""
    totaldue: Decimal | None
    """Total due (amount). Required."""
    agingdate: datetime.date | None
    """Aging date (date, written as year, month and day). Required."""
    age: int | None
    """Age (integer). Required."""

    __wire__ = Wire(
        "agingdetail",
        seq(
            el("invoiceno", TEXT, label="Invoice number"),
            el("totaldue", CURRENCY, label="Total due"),
            el("agingdate", SPLIT_DATE, label="Aging date"),
            el("age", INTEGER, label="Age"),
        ),
    )
