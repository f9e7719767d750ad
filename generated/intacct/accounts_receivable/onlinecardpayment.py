# Generated from spec/accounts_receivable/onlinecardpayment.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure onlinecardpayment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, seq

if TYPE_CHECKING:
    from intacct.accounts_receivable.expirydate import Expirydate

__all__ = ["Onlinecardpayment"]


@model
class Onlinecardpayment(Structure):
    """Online card payment."""

    cardnum: str | None
    """Card number (text). Required."""
    expirydate: Expirydate | None
    """Expiry date. Required."""
    cardtype: str | None
    """Card type (text). Required."""
    securitycode: str | None | Unset = UNSET
    """Security code (text)."""
    usedefaultcard: bool | None | Unset = UNSET
    """Use default card (boolean, true or false)."""

    __wire__ = Wire(
        "onlinecardpayment",
        seq(
            el("cardnum", TEXT, label="Card number"),
            el("expirydate", Ref("intacct.accounts_receivable.expirydate", "Expirydate"), label="Expiry date"),
            el("cardtype", TEXT, label="Card type"),
            el("securitycode", TEXT, "?", label="Security code"),
            el("usedefaultcard", BOOLEAN, "?", label="Use default card"),
        ),
    )
