# Generated from spec/common/attachment_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure attachment_reply."""

from __future__ import annotations

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["AttachmentReply"]


@model
class AttachmentReply(ReplyPart):
    """Attachment."""

    attachmentname: str | None | Unset = UNSET
    """Attachment name (text)."""
    attachmenttype: str | None | Unset = UNSET
    """Attachment type (text)."""
    attachmentdata: str | None | Unset = UNSET
    """Attachment data (base64) (text)."""

    __wire__ = Wire(
        "attachment",
        unordered(
            el("attachmentname", TEXT, "?", label="Attachment name"),
            el("attachmenttype", TEXT, "?", label="Attachment type"),
            el("attachmentdata", TEXT, "?", label="Attachment data (base64)"),
        ),
    )
