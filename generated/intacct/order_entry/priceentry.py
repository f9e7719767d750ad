# Generated from spec/order_entry/priceentry.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure priceentry."""

from __future__ import annotations

import datetime
from decimal import Decimal

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import DECIMAL, SPLIT_DATE, TEXT
from intacct_runtime.wire import Wire, el, seq

__all__ = ["Priceentry"]


@model
class Priceentry(Structure):
    """Price entry."""

    startdate: datetime.date | None
    """Start date (date, written as year, month and day). Required."""
    enddate: datetime.date | None
    """End date (date, written as year, month and day). Required."""
    value: str | None
    """Value (text). Required."""
    markup: Decimal | None
    """+ (decimal). Required."""
    markdown: Decimal | None
    """- (decimal). Required."""
    bandup: Decimal | None
    """Upper limit (decimal). Required."""
    banddown: Decimal | None
    """Lower limit (decimal). Required."""
    memo: str | None
    """Memo (text). Required."""

    __wire__ = Wire(
        "priceentry",
        seq(
            el("startdate", SPLIT_DATE, label="Start date"),
            el("enddate", SPLIT_DATE, label="End date"),
            el("value", TEXT, label="Value"),
            el("markup", DECIMAL, label="+"),
            el("markdown", DECIMAL, label="-"),
            el("bandup", DECIMAL, label="Upper limit"),
            el("banddown", DECIMAL, label="Lower limit"),
            el("memo", TEXT, label="Memo"),
        ),
    )
