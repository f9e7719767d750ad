# Generated from spec/accounts_payable/paymentrequestitem.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure paymentrequestitem."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import BOOLEAN, CURRENCY, INTEGER
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

__all__ = ["Paymentrequestitem"]


@model
class Paymentrequestitem(Structure):
    """Payment request item."""

    externalkey: bool | None | Unset = UNSET
    """Key is an external ID (boolean, true or false). Default: false."""
    key: int | None
    """Record key (integer, record number). Required."""
    paymentamount: Decimal | None
    """Payment amount (amount). Required."""
    credittoapply: Decimal | None | Unset = UNSET
    """Credit to apply (amount)."""
    discounttoapply: Decimal | None | Unset = UNSET
    """Discount to apply (amount)."""

    __wire__ = Wire(
        "paymentrequestitem",
        seq(
            el("key", INTEGER, label="Record key"),
            el("paymentamount", CURRENCY, label="Payment amount"),
            el("credittoapply", CURRENCY, "?", label="Credit to apply"),
            el("discounttoapply", CURRENCY, "?", label="Discount to apply"),
        ),
        (attribute("externalkey", BOOLEAN, default="false"),),
    )
