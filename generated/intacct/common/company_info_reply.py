# Generated from spec/common/company_info_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure company_info_reply."""

from __future__ import annotations

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, el, seq

__all__ = ["CompanyInfoReply"]


@model
class CompanyInfoReply(Structure):
    """Company information."""

    title: str | None
    """Title (text). Required."""
    name: str | None
    """Name (text). Required."""

    __wire__ = Wire("company_info", seq(el("title", TEXT, label="Title"), el("name", TEXT, label="Name")))
