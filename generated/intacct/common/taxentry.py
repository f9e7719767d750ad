# Generated from spec/common/taxentry.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure taxentry."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import CURRENCY, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

__all__ = ["Taxentry"]


@model
class Taxentry(Structure):
    """Tax entry.

    Since 2021.R1.
    """

    detailid: str | None
    """Tax detail ID (text). Required."""
    trx_tax: Decimal | None | Unset = UNSET
    """Transaction tax (amount in transaction currency)."""

    __wire__ = Wire(
        "taxentry",
        seq(el("detailid", TEXT, label="Tax detail ID"), el("trx_tax", CURRENCY, "?", label="Transaction tax")),
        since="2021.R1",
    )
