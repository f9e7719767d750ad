# Generated from spec/common/revrecentry.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure revrecentry."""

from __future__ import annotations

import datetime
from decimal import Decimal

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import CURRENCY, DECIMAL, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

__all__ = ["Revrecentry"]


@model
class Revrecentry(Structure):
    """Revenue recognition entry."""

    recordno: int | None | Unset = UNSET
    """Record number (integer)."""
    postingdate: datetime.date | None | Unset = UNSET
    """Posting date (date, written as year, month and day)."""
    accountno: str | None | Unset = UNSET
    """Account number (text)."""
    trx_amount: Decimal | None | Unset = UNSET
    """Transaction amount (amount in transaction currency)."""
    cumpercent: Decimal | None | Unset = UNSET
    """Cumulative percent (percentage)."""
    description: str | None | Unset = UNSET
    """Description (text)."""

    __wire__ = Wire(
        "revrecentry",
        seq(
            el("recordno", INTEGER, "?", label="Record number"),
            el("postingdate", SPLIT_DATE, "?", label="Posting date"),
            el("accountno", TEXT, "?", label="Account number"),
            el("trx_amount", CURRENCY, "?", label="Transaction amount"),
            el("cumpercent", DECIMAL, "?", label="Cumulative percent"),
            el("description", TEXT, "?", label="Description"),
        ),
    )
