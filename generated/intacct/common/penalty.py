# Generated from spec/common/penalty.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure penalty."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import CURRENCY, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

__all__ = ["Penalty"]


@model
class Penalty(Structure):
    """Penalty."""

    pen_type: str | list[str] | None | Unset = UNSET
    """Penalty cycle (text). Known values: No Penalty, Daily, Weekly, Biweekly, Monthly, Bimonthly, Quarterly, Half
    yearly, Annually. Default: No Penalty.
    """
    penamount: Decimal | list[Decimal] | None | Unset = UNSET
    """Penalty amount (amount)."""
    penpercamn: str | list[str] | None | Unset = UNSET
    """Penalty in percent or amount (text). Known values: $, %. Default: $."""
    pengracedays: int | list[int] | None | Unset = UNSET
    """Penalty grace days (integer)."""

    __wire__ = Wire(
        "penalty",
        seq(
            seq(
                el(
                    "pen_type",
                    TEXT,
                    "?",
                    label="Penalty cycle",
                    open_values=(
                        "No Penalty",
                        "Daily",
                        "Weekly",
                        "Biweekly",
                        "Monthly",
                        "Bimonthly",
                        "Quarterly",
                        "Half yearly",
                        "Annually",
                    ),
                    default="No Penalty",
                ),
                el("penamount", CURRENCY, "?", label="Penalty amount"),
                el("penpercamn", TEXT, "?", label="Penalty in percent or amount", open_values=("$", "%"), default="$"),
                el("pengracedays", INTEGER, "?", label="Penalty grace days"),
                occurs="+",
            )
        ),
    )
