# Generated from spec/inventory_control/whselineitemstdcostentry.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure whselineitemstdcostentry."""

from __future__ import annotations

import datetime
from decimal import Decimal

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import CURRENCY, SPLIT_DATE
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

__all__ = ["Whselineitemstdcostentry"]


@model
class Whselineitemstdcostentry(Structure):
    """Standard cost in the warehouse."""

    effective_start_date: datetime.date | None | Unset = UNSET
    """Effective start date (date, written as year, month and day)."""
    standard_cost: Decimal | None | Unset = UNSET
    """Standard cost (amount)."""

    __wire__ = Wire(
        "whselineitemstdcostentry",
        seq(
            el("effective_start_date", SPLIT_DATE, "?", label="Effective start date"),
            el("standard_cost", CURRENCY, "?", label="Standard cost"),
        ),
    )
