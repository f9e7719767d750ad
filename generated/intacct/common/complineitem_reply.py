# Generated from spec/common/complineitem_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure complineitem_reply."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import DECIMAL, TEXT
from intacct_runtime.wire import Wire, el, seq

__all__ = ["ComplineitemReply"]


@model
class ComplineitemReply(Structure):
    """Kit component."""

    componentkey: str | None
    """Component key (text). Required."""
    quantity: Decimal | None
    """Quantity (decimal). Required."""
    revpercent: Decimal | None
    """Revenue percent (decimal). Required."""

    __wire__ = Wire(
        "complineitem",
        seq(
            el("componentkey", TEXT, label="Component key"),
            el("quantity", DECIMAL, label="Quantity"),
            el("revpercent", DECIMAL, label="Revenue percent"),
        ),
    )
