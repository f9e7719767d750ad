# Generated from spec/company_console/attachments.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure attachments, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["ATTACHMENTS"]


ATTACHMENTS: Final[Wrapper] = list_of(
    el("attachment", Ref("intacct.company_console.attachment", "Attachment"), "+", label="Attachment")
)
"""Attachments."""
