# Generated from spec/common/permissions_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure permissions_reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Structure, model
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.appsubscription_reply import AppSubscriptionReply

__all__ = ["PermissionsReply"]


@model
class PermissionsReply(Structure):
    """Permissions."""

    appsubscription: list[AppSubscriptionReply] | None | Unset = UNSET
    """Application subscription."""

    __wire__ = Wire(
        "permissions",
        seq(
            el(
                "appSubscription",
                Ref("intacct.common.appsubscription_reply", "AppSubscriptionReply"),
                "*",
                label="Application subscription",
            )
        ),
    )
