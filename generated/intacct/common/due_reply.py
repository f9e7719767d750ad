# Generated from spec/common/due_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure due_reply."""

from __future__ import annotations

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import INTEGER
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, choice, el, seq

__all__ = ["DueReply"]


@model
class DueReply(Structure):
    """Due."""

    daysforward: int | None | Unset = UNSET
    """Days forward (integer)."""
    dayofmonth: int | None | Unset = UNSET
    """Day of month (integer)."""
    monthsforward: int | None | Unset = UNSET
    """Months forward (integer)."""

    __wire__ = Wire(
        "due",
        seq(
            choice(
                el("daysforward", INTEGER, label="Days forward"),
                seq(
                    el("dayofmonth", INTEGER, label="Day of month"),
                    el("monthsforward", INTEGER, label="Months forward"),
                ),
            )
        ),
    )
