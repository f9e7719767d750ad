# Generated from spec/common/subscription_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure subscription_reply."""

from __future__ import annotations

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["SubscriptionReply"]


@model
class SubscriptionReply(ReplyPart):
    """Subscription."""

    object: str | None | Unset = UNSET
    """Object (text)."""
    intacctid: str | None | Unset = UNSET
    """Intacct ID (text)."""
    subscriber: str | None | Unset = UNSET
    """Subtree criber (text)."""
    externalid: str | None | Unset = UNSET
    """External ID (text). ID that another system gives the record."""

    __wire__ = Wire(
        "subscription",
        unordered(
            el("object", TEXT, "?", label="Object"),
            el("intacctid", TEXT, "?", label="Intacct ID"),
            el("subscriber", TEXT, "?", label="Subtree criber"),
            el("externalid", TEXT, "?", label="External ID"),
        ),
    )
