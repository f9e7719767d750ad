# Generated from spec/common/penalty_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure penalty_reply."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import CURRENCY, DECIMAL, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, choice, el, seq

__all__ = ["PenaltyReply"]


@model
class PenaltyReply(Structure):
    """Penalty."""

    penaltycycle: str | None
    """Penalty cycle (text). Known values: Daily, Weekly, Biweekly, Monthly, Bimonthly, Quarterly, Halfyearly,
    Annually. Required.
    """
    percentamount: Decimal | None | Unset = UNSET
    """Percent amount (decimal)."""
    amount: Decimal | None | Unset = UNSET
    """Amount (amount)."""
    gracedays: int | None | Unset = UNSET
    """Grace days (integer)."""

    __wire__ = Wire(
        "penalty",
        seq(
            el(
                "penaltycycle",
                TEXT,
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
            choice(el("percentamount", DECIMAL, label="Percent amount"), el("amount", CURRENCY, label="Amount")),
            el("gracedays", INTEGER, "?", label="Grace days"),
        ),
    )
