# Generated from spec/common/ictransactiondef_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure ictransactiondef_reply."""

from __future__ import annotations

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["IctransactiondefReply"]


@model
class IctransactiondefReply(ReplyPart):
    """Inventory transaction definition."""

    transdefid: str | None | Unset = UNSET
    """Transaction definition ID (text)."""
    transclass: str | None | Unset = UNSET
    """Transaction class (text). Known values: Quote, Order, Invoice, List, Adjustment, Other."""

    __wire__ = Wire(
        "ictransactiondef",
        unordered(
            el("transdefid", TEXT, "?", label="Transaction definition ID"),
            el(
                "transclass",
                TEXT,
                "?",
                label="Transaction class",
                open_values=("Quote", "Order", "Invoice", "List", "Adjustment", "Other"),
            ),
        ),
    )
