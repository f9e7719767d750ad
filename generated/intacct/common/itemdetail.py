# Generated from spec/common/itemdetail.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure itemdetail."""

from __future__ import annotations

import datetime
from decimal import Decimal

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import DECIMAL, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, choice, el, seq

__all__ = ["Itemdetail"]


@model
class Itemdetail(Structure):
    """Tracking detail."""

    componentid: str | None | Unset = UNSET
    """Component ID (text)."""
    quantity: Decimal | None | Unset = UNSET
    """Quantity (quantity)."""
    serialno: str | None | Unset = UNSET
    """Serial number (text). Required when serial numbers are tracked."""
    lotno: str | None | Unset = UNSET
    """Lot number (text)."""
    aisle: str | None | Unset = UNSET
    """Aisle (text)."""
    row: str | None | Unset = UNSET
    """Row (text)."""
    bin: str | None | Unset = UNSET
    """Bin (text)."""
    itemexpiration: datetime.date | None | Unset = UNSET
    """Item expiration (date, written as year, month and day)."""

    __wire__ = Wire(
        "itemdetail",
        seq(
            el("componentid", TEXT, "?", label="Component ID"),
            el("quantity", DECIMAL, "?", label="Quantity"),
            choice(
                el("serialno", TEXT, label="Serial number"),
                el("lotno", TEXT, label="Lot number"),
                occurs="?",
                until="2019.R3..2022.R4",
            ),
            el("serialno", TEXT, "?", since="2019.R4..2023.R1", label="Serial number"),
            el("lotno", TEXT, "?", since="2019.R4..2023.R1", label="Lot number"),
            el("aisle", TEXT, "?", label="Aisle"),
            el("row", TEXT, "?", label="Row"),
            el("bin", TEXT, "?", label="Bin"),
            el("itemexpiration", SPLIT_DATE, "?", label="Item expiration"),
        ),
    )
