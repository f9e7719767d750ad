# Generated from spec/common/ictotal_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure ictotal_reply."""

from __future__ import annotations

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["IctotalReply"]


@model
class IctotalReply(ReplyPart):
    """Inventory total."""

    totalname: str | None | Unset = UNSET
    """Inventory total type (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""

    __wire__ = Wire(
        "ictotal",
        unordered(
            el("totalname", TEXT, "?", label="Inventory total type"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
        ),
    )
