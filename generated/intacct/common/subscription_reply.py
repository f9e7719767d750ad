# Generated from spec/common/subscription_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure subscription_reply."""

from __future__ import annotations

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, el, seq

__all__ = ["SubscriptionReply"]


@model
class SubscriptionReply(Structure):
    """Subscription."""

    object: str | None
    """Object (text). Required."""
    intacctid: str | None
    """Intacct ID (text). Required."""
    subscriber: str | None
    """Subtree criber (text). Required."""
    externalid: str | None
    """External ID (text). Required."""

    __wire__ = Wire(
        "subscription",
        seq(
            el("object", TEXT, label="Object"),
            el("intacctid", TEXT, label="Intacct ID"),
            el("subscriber", TEXT, label="Subtree criber"),
            el("externalid", TEXT, label="External ID"),
        ),
    )
