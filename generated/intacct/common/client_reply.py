# Generated from spec/common/client_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure client_reply."""

from __future__ import annotations

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["ClientReply"]


@model
class ClientReply(ReplyPart):
    """Client."""

    clientid: str | None | Unset = UNSET
    """Client ID (text)."""

    __wire__ = Wire("client", unordered(el("clientid", TEXT, "?", label="Client ID")))
