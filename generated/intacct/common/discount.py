# Generated from spec/common/discount.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure discount."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import CURRENCY, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

__all__ = ["Discount"]


@model
class Discount(Structure):
    """Discount."""

    discday: int | list[int] | None | Unset = UNSET
    """Discount days (integer)."""
    discfrom: str | list[str] | None | Unset = UNSET
    """Discount from (text). Known values: from invoice/bill date.
    - Some values are whole sentences and are not listed.
    """
    discamount: Decimal | list[Decimal] | None | Unset = UNSET
    """Discount amount (amount)."""
    discpercamn: str | list[str] | None | Unset = UNSET
    """Discount in percent or amount (text). Known values: $, %. Default: $."""
    discgracedays: int | list[int] | None | Unset = UNSET
    """Discount grace days (integer)."""

    __wire__ = Wire(
        "discount",
        seq(
            seq(
                el("discday", INTEGER, "?", label="Discount days"),
                el("discfrom", TEXT, "?", label="Discount from", open_values=("from invoice/bill date",)),
                el("discamount", CURRENCY, "?", label="Discount amount"),
                el(
                    "discpercamn", TEXT, "?", label="Discount in percent or amount", open_values=("$", "%"), default="$"
                ),
                el("discgracedays", INTEGER, "?", label="Discount grace days"),
                occurs="+",
            )
        ),
    )
