# Generated from spec/general_ledger/revending.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure revending."""

from __future__ import annotations

import datetime

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import INTEGER, SPLIT_DATE
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, choice, el, seq

__all__ = ["Revending"]


@model
class Revending(Structure):
    """Reversal ending."""

    occur: int | None | Unset = UNSET
    """Occurrences (integer)."""
    enddate: datetime.date | None | Unset = UNSET
    """End date (date, written as year, month and day)."""

    __wire__ = Wire(
        "revending", seq(choice(el("occur", INTEGER, label="Occurrences"), el("enddate", SPLIT_DATE, label="End date")))
    )
