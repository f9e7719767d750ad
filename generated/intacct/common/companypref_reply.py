# Generated from spec/common/companypref_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure companypref_reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Ref, Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.appsubscription_reply import AppSubscriptionReply

__all__ = ["CompanyprefReply"]


@model
class CompanyprefReply(Structure):
    """Company preference."""

    appsubscription: AppSubscriptionReply | None
    """Application subscription. Required."""
    preference: str | None
    """Preference (text). Required."""
    prefvalue: str | None
    """Preference value (text). Required."""

    __wire__ = Wire(
        "companypref",
        seq(
            el(
                "appSubscription",
                Ref("intacct.common.appsubscription_reply", "AppSubscriptionReply"),
                label="Application subscription",
            ),
            el("preference", TEXT, label="Preference"),
            el("prefvalue", TEXT, label="Preference value"),
        ),
    )
