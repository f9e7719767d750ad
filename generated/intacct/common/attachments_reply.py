# Generated from spec/common/attachments_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure attachments_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["ATTACHMENTS_REPLY"]


ATTACHMENTS_REPLY: Final[Wrapper] = list_of(
    el("attachment", Ref("intacct.common.attachment_reply", "AttachmentReply"), "+", label="Attachment")
)
"""Attachments."""
