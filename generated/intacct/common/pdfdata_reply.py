# Generated from spec/common/pdfdata_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure pdfdata_reply."""

from __future__ import annotations

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Content, Wire

__all__ = ["PdfdataReply"]


@model
class PdfdataReply(Structure):
    """PDF data."""

    value: str | None | Unset = UNSET
    """PDF (base64) (text)."""

    __wire__ = Wire("pdfdata", content=Content("value", TEXT))
