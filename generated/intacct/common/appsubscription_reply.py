# Generated from spec/common/appSubscription_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure appSubscription_reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct.common.policies_reply import POLICIES_REPLY
from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.policy_reply import PolicyReply

__all__ = ["AppSubscriptionReply"]


@model
class AppSubscriptionReply(Structure):
    """Application subscription."""

    applicationname: str | None
    """Application name (text). Required."""
    policies: list[PolicyReply] | None
    """Policies. Required."""

    __wire__ = Wire(
        "appSubscription",
        seq(el("applicationName", TEXT, label="Application name"), el("policies", POLICIES_REPLY, label="Policies")),
    )
