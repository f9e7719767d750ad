# Generated from spec/accounts_receivable/expirydate.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure expirydate."""

from __future__ import annotations

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import INTEGER, TEXT
from intacct_runtime.wire import Wire, el, seq

__all__ = ["Expirydate"]


@model
class Expirydate(Structure):
    """Expiry date."""

    exp_month: str | None
    """Expiration month (text). Known values: January, February, March, April, May, June, July, August, September,
    October, November, December. Required.
    """
    exp_year: int | None
    """Expiration year (integer). Required."""

    __wire__ = Wire(
        "expirydate",
        seq(
            el(
                "exp_month",
                TEXT,
                label="Expiration month",
                open_values=(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December",
                ),
            ),
            el("exp_year", INTEGER, label="Expiration year"),
        ),
    )
