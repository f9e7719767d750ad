# Generated from spec/common/penalty_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure penalty_reply."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import CURRENCY, DECIMAL, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["PenaltyReply"]


@model
class PenaltyReply(ReplyPart):
    """Penalty."""

    penaltycycle: str | None | Unset = UNSET
    """Penalty cycle (text). Known values: Daily, Weekly, Biweekly, Monthly, Bimonthly, Quarterly, Halfyearly,
    Annually.
    """
    percentamount: Decimal | None | Unset = UNSET
    """Percent amount (percentage)."""
    amount: Decimal | None | Unset = UNSET
    """Amount (amount)."""
    gracedays: int | None | Unset = UNSET
    """Grace days (integer)."""

    __wire__ = Wire(
        "penalty",
        unordered(
            el(
                "penaltycycle",
                TEXT,
                "?",
                label="Penalty cycle",
                open_values=(
                    "Daily",
                    "Weekly",
                    "Biweekly",
                    "Monthly",
                    "Bimonthly",
                    "Quarterly",
                    "Halfyearly",
                    "Annually",
                ),
            ),
            el("percentamount", DECIMAL, "?", label="Percent amount"),
            el("amount", CURRENCY, "?", label="Amount"),
            el("gracedays", INTEGER, "?", label="Grace days"),
        ),
    )
