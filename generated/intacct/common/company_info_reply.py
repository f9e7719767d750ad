# Generated from spec/common/company_info_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure company_info_reply."""

from __future__ import annotations

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["CompanyInfoReply"]


@model
class CompanyInfoReply(ReplyPart):
    """Company information."""

    title: str | None | Unset = UNSET
    """Title (text)."""
    name: str | None | Unset = UNSET
    """Name (text)."""

    __wire__ = Wire(
        "company_info", unordered(el("title", TEXT, "?", label="Title"), el("name", TEXT, "?", label="Name"))
    )
