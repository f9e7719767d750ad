# Generated from spec/cash_management/wucctransaction.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure wucctransaction."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct.cash_management.wuccpayitems import WUCCPAYITEMS
from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

if TYPE_CHECKING:
    from intacct.cash_management.wuccpayitem import Wuccpayitem

__all__ = ["Wucctransaction"]


@model
class Wucctransaction(Structure):
    """Charge card transaction.

    Until 2018.R2 to 2019.R1 (which of them is not known).
    """

    creditcardid: str | None
    """Credit card ID (text). Required."""
    datecreated: datetime.date | None
    """Date created (date, written as year, month and day). Required."""
    payee: str | None | Unset = UNSET
    """Payee (text)."""
    referenceno: str | None | Unset = UNSET
    """Reference number (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    wuccpayitems: list[Wuccpayitem] | None
    """Charge card lines. Required."""

    __wire__ = Wire(
        "wucctransaction",
        seq(
            el("creditcardid", TEXT, label="Credit card ID"),
            el("datecreated", SPLIT_DATE, label="Date created"),
            el("payee", TEXT, "?", label="Payee"),
            el("referenceno", TEXT, "?", label="Reference number"),
            el("description", TEXT, "?", label="Description"),
            el("wuccpayitems", WUCCPAYITEMS, label="Charge card lines"),
        ),
        until="2018.R2..2019.R1",
    )
