# Generated from spec/common/arinvoice_pdf_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure arinvoice_pdf_reply."""

from __future__ import annotations

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["ArinvoicePdfReply"]


@model
class ArinvoicePdfReply(ReplyPart):
    """AR invoice."""

    recordno: int | None | Unset = UNSET
    """Record number (integer)."""
    pdfdata: str | None | Unset = UNSET
    """PDF data (text)."""

    __wire__ = Wire(
        "arinvoice",
        unordered(el("recordno", INTEGER, "?", label="Record number"), el("pdfdata", TEXT, "?", label="PDF data")),
    )
