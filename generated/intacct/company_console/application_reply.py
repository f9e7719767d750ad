# Generated from spec/company_console/application_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure application_reply."""

from __future__ import annotations

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Content, Wire, unordered

__all__ = ["ApplicationReply"]


@model
class ApplicationReply(ReplyPart):
    """Contract tracking."""

    value: str | None | Unset = UNSET
    """Application code (text)."""

    __wire__ = Wire("application", unordered(), content=Content("value", TEXT))
