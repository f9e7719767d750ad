# Generated from spec/common/linesubtotal.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure linesubtotal."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import CURRENCY, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, choice, el, seq

__all__ = ["Linesubtotal"]


@model
class Linesubtotal(Structure):
    """Line subtotal.

    Since 2022.R1.
    """

    trx_tax: Decimal | list[Decimal] | None | Unset = UNSET
    """Transaction tax (amount in transaction currency)."""
    overridedetailid: str | list[str] | None | Unset = UNSET
    """Override detail ID (text)."""

    __wire__ = Wire(
        "linesubtotal",
        seq(
            choice(
                el("trx_tax", CURRENCY, label="Transaction tax"),
                el("overridedetailid", TEXT, label="Override detail ID"),
                occurs="+",
            )
        ),
        since="2022.R1",
    )
