# Generated from spec/company_console/attachment.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure attachment."""

from __future__ import annotations

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, el, seq

__all__ = ["Attachment"]


@model
class Attachment(Structure):
    """Attachment."""

    attachmentname: str | None
    """Attachment name (text). Required."""
    attachmenttype: str | None
    """Attachment type (text). Required."""
    attachmentdata: str | None
    """Attachment data (base64) (text). Required."""

    __wire__ = Wire(
        "attachment",
        seq(
            el("attachmentname", TEXT, label="Attachment name"),
            el("attachmenttype", TEXT, label="Attachment type"),
            el("attachmentdata", TEXT, label="Attachment data (base64)"),
        ),
    )
