# Generated from spec/order_entry/fulfillmentstatus.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure fulfillmentstatus."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq

if TYPE_CHECKING:
    from intacct.order_entry.kitstatus import Kitstatus

__all__ = ["Fulfillmentstatus"]


@model
class Fulfillmentstatus(Structure):
    """Fulfillment status."""

    deliverystatus: str | None | Unset = UNSET
    """Delivery status (text). Known values: Delivered, Undelivered."""
    deliverydate: datetime.date | None | Unset = UNSET
    """Delivery date (date, written as year, month and day)."""
    deferralstatus: str | None | Unset = UNSET
    """Revenue recognition deferral status (text). Known values: Defer bundle until item is delivered, Defer until
    item is delivered.
    """
    kitstatus: Kitstatus | None | Unset = UNSET
    """Kit status."""

    __wire__ = Wire(
        "fulfillmentstatus",
        seq(
            choice(
                seq(
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
                el("kitstatus", Ref("intacct.order_entry.kitstatus", "Kitstatus"), label="Kit status"),
                occurs="?",
            )
        ),
    )
