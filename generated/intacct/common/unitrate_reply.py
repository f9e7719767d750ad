# Generated from spec/common/unitrate_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure unitrate_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import DECIMAL, SPLIT_DATE
from intacct_runtime.wire import Wire, el, seq

__all__ = ["UnitrateReply"]


@model
class UnitrateReply(Structure):
    """Unit rate."""

    startdate: datetime.date | None
    """Start date (date, written as year, month and day). Required."""
    rate: Decimal | None
    """Rate (decimal). Required."""

    __wire__ = Wire("unitrate", seq(el("startdate", SPLIT_DATE, label="Start date"), el("rate", DECIMAL, label="Rate")))
