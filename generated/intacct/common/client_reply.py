# Generated from spec/common/client_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure client_reply."""

from __future__ import annotations

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, el, seq

__all__ = ["ClientReply"]


@model
class ClientReply(Structure):
    """Client."""

    clientid: str | None
    """Client ID (text). Required."""

    __wire__ = Wire("client", seq(el("clientid", TEXT, label="Client ID")))
