# Generated from spec/cash_management/wureceipt.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure wureceipt."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct.cash_management.wureceiptitems import WURECEIPTITEMS
from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, choice, el, seq

if TYPE_CHECKING:
    from intacct.cash_management.wureceiptitem import Wureceiptitem

__all__ = ["Wureceipt"]


@model
class Wureceipt(Structure):
    """Receipt.

    Until 2018.R2 to 2019.R1 (which of them is not known).
    """

    bankaccountid: str | None
    """Bank account ID (text). Required."""
    datecreated: datetime.date | None
    """Date created (date, written as year, month and day). Required."""
    depositid: str | None
    """ID (text). Required."""
    depositdate: datetime.date | None
    """Deposit date (date, written as year, month and day). Required."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text)."""
    payer: str | None | Unset = UNSET
    """Payer (text)."""
    referenceno: str | None | Unset = UNSET
    """Reference number (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    wureceiptitems: list[Wureceiptitem] | None
    """Receipt lines. Required."""

    __wire__ = Wire(
        "wureceipt",
        seq(
            el("bankaccountid", TEXT, label="Bank account ID"),
            el("datecreated", SPLIT_DATE, label="Date created"),
            el("depositid", TEXT, label="ID"),
            el("depositdate", SPLIT_DATE, label="Deposit date"),
            choice(el("customerid", TEXT, label="Customer ID"), el("payer", TEXT, label="Payer")),
            el("referenceno", TEXT, "?", label="Reference number"),
            el("description", TEXT, "?", label="Description"),
            el("wureceiptitems", WURECEIPTITEMS, label="Receipt lines"),
        ),
        until="2018.R2..2019.R1",
    )
