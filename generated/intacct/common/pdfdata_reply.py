# Generated from spec/common/pdfdata_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure pdfdata_reply."""

from __future__ import annotations

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Content, Wire, unordered

__all__ = ["PdfdataReply"]


@model
class PdfdataReply(ReplyPart):
    """PDF data."""

    value: str | None | Unset = UNSET
    """PDF (base64) (text)."""

    __wire__ = Wire("pdfdata", unordered(), content=Content("value", TEXT))
