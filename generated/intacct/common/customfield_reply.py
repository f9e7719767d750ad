# Generated from spec/common/customfield_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure customfield_reply."""

from __future__ import annotations

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["CustomfieldReply"]


@model
class CustomfieldReply(ReplyPart):
    """Custom field."""

    customfieldname: str | None | Unset = UNSET
    """Custom field name (text)."""
    customfieldvalue: str | None | Unset = UNSET
    """Custom field value (text)."""

    __wire__ = Wire(
        "customfield",
        unordered(
            el("customfieldname", TEXT, "?", label="Custom field name"),
            el("customfieldvalue", TEXT, "?", label="Custom field value"),
        ),
    )
