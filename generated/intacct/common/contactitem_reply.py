# Generated from spec/common/contactitem_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure contactitem_reply."""

from __future__ import annotations

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["ContactitemReply"]


@model
class ContactitemReply(ReplyPart):
    """Contact item."""

    category: str | None | Unset = UNSET
    """Category (text)."""
    contactname: str | None | Unset = UNSET
    """Contact name (text)."""

    __wire__ = Wire(
        "contactitem",
        unordered(el("category", TEXT, "?", label="Category"), el("contactname", TEXT, "?", label="Contact name")),
    )
