# Generated from spec/inventory_control/complineitem.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure complineitem."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import DECIMAL, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

__all__ = ["Complineitem"]


@model
class Complineitem(Structure):
    """Kit component."""

    componentkey: str | None
    """Component key (text). Required."""
    quantity: Decimal | None | Unset = UNSET
    """Quantity (quantity)."""
    revpercent: Decimal | None | Unset = UNSET
    """Revenue percent (percentage)."""
    delete_component: str | None | Unset = UNSET
    """Delete component (text)."""
    kcdlvrstatus: str | None | Unset = UNSET
    """Kit component delivery status (text)."""
    kcrevdefstatus: str | None | Unset = UNSET
    """Kit component revenue deferral status (text)."""

    __wire__ = Wire(
        "complineitem",
        seq(
            el("componentkey", TEXT, label="Component key"),
            el("quantity", DECIMAL, "?", label="Quantity"),
            el("revpercent", DECIMAL, "?", label="Revenue percent"),
            el("delete_component", TEXT, "?", label="Delete component"),
            el("kcdlvrstatus", TEXT, "?", label="Kit component delivery status"),
            el("kcrevdefstatus", TEXT, "?", label="Kit component revenue deferral status"),
        ),
    )
