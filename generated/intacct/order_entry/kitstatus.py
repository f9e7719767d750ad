# Generated from spec/order_entry/kitstatus.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure kitstatus."""

from __future__ import annotations

import datetime
from decimal import Decimal

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import CURRENCY, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

__all__ = ["Kitstatus"]


@model
class Kitstatus(Structure):
    """Kit status."""

    line_num: int | None
    """Line number (integer). Required."""
    invoiceprice: Decimal | None | Unset = UNSET
    """Invoice price (amount)."""
    deliverystatus: str | None | Unset = UNSET
    """Delivery status (text). Known values: Delivered, Undelivered."""
    deliverydate: datetime.date | None | Unset = UNSET
    """Delivery date (date, written as year, month and day)."""
    deferralstatus: str | None | Unset = UNSET
    """Revenue recognition deferral status (text). Known values: Defer bundle until item is delivered, Defer until
    item is delivered.
    """

    __wire__ = Wire(
        "kitstatus",
        seq(
            el("line_num", INTEGER, label="Line number"),
            el("invoiceprice", CURRENCY, "?", label="Invoice price"),
            el("deliverystatus", TEXT, "?", label="Delivery status", open_values=("Delivered", "Undelivered")),
            el("deliverydate", SPLIT_DATE, "?", label="Delivery date"),
            el(
                "deferralstatus",
                TEXT,
                "?",
                label="Revenue recognition deferral status",
                open_values=("Defer bundle until item is delivered", "Defer until item is delivered"),
            ),
        ),
    )
