# Generated from spec/company_console/supdoc_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure supdoc_reply."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct.common.attachments_reply import ATTACHMENTS_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.attachment_reply import AttachmentReply

__all__ = ["SupdocReply"]


@model
class SupdocReply(ReplyPart):
    """Attachment."""

    supdocid: str | None | Unset = UNSET
    """Attachment ID (text). ID of an attachment record, which can hold several files; not the name of a file."""
    folder: str | None | Unset = UNSET
    """Folder (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    creationdate: datetime.date | None | Unset = UNSET
    """Creation date (date, written as year, month and day)."""
    createdby: str | None | Unset = UNSET
    """Created by (text)."""
    attachments: list[AttachmentReply] | None | Unset = UNSET
    """Attachments."""

    __wire__ = Wire(
        "supdoc",
        unordered(
            el("supdocid", TEXT, "?", label="Attachment ID"),
            el("folder", TEXT, "?", label="Folder"),
            el("description", TEXT, "?", label="Description"),
            el("creationdate", SPLIT_DATE, "?", label="Creation date"),
            el("createdby", TEXT, "?", label="Created by"),
            el("attachments", ATTACHMENTS_REPLY, "?", label="Attachments"),
        ),
    )
