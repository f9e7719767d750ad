# Generated from spec/common/api_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure api_reply."""

from __future__ import annotations

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, el, seq

__all__ = ["ApiReply"]


@model
class ApiReply(Structure):
    """API session."""

    sessionid: str | None
    """Session ID (text). Required."""
    endpoint: str | None
    """End point (text). Required."""

    __wire__ = Wire("api", seq(el("sessionid", TEXT, label="Session ID"), el("endpoint", TEXT, label="End point")))
