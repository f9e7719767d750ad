# Generated from spec/common/due_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure due_reply."""

from __future__ import annotations

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import INTEGER
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["DueReply"]


@model
class DueReply(ReplyPart):
    """Due."""

    daysforward: int | None | Unset = UNSET
    """Days forward (integer)."""
    dayofmonth: int | None | Unset = UNSET
    """Day of month (integer)."""
    monthsforward: int | None | Unset = UNSET
    """Months forward (integer)."""

    __wire__ = Wire(
        "due",
        unordered(
            el("daysforward", INTEGER, "?", label="Days forward"),
            el("dayofmonth", INTEGER, "?", label="Day of month"),
            el("monthsforward", INTEGER, "?", label="Months forward"),
        ),
    )
