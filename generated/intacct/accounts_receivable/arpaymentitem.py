# Generated from spec/accounts_receivable/arpaymentitem.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure arpaymentitem."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import CURRENCY, INTEGER
from intacct_runtime.wire import Wire, el, seq

__all__ = ["Arpaymentitem"]


@model
class Arpaymentitem(Structure):
    """AR payment item."""

    invoicekey: int | None
    """Invoice key (integer, record number). Required."""
    amount: Decimal | None
    """Amount (amount). Required."""

    __wire__ = Wire(
        "arpaymentitem", seq(el("invoicekey", INTEGER, label="Invoice key"), el("amount", CURRENCY, label="Amount"))
    )
