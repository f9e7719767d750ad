# Generated from spec/common/complineitem_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure complineitem_reply."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import DECIMAL, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["ComplineitemReply"]


@model
class ComplineitemReply(ReplyPart):
    """Kit component."""

    componentkey: str | None | Unset = UNSET
    """Component key (text)."""
    quantity: Decimal | None | Unset = UNSET
    """Quantity (quantity)."""
    revpercent: Decimal | None | Unset = UNSET
    """Revenue percent (percentage)."""

    __wire__ = Wire(
        "complineitem",
        unordered(
            el("componentkey", TEXT, "?", label="Component key"),
            el("quantity", DECIMAL, "?", label="Quantity"),
            el("revpercent", DECIMAL, "?", label="Revenue percent"),
        ),
    )
