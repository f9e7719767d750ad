# Generated from spec/common/trxcurrencies_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure trxcurrencies_reply."""

from __future__ import annotations

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["TrxcurrenciesReply"]


@model
class TrxcurrenciesReply(ReplyPart):
    """Transaction currencies."""

    code: str | None | Unset = UNSET
    """Code (text)."""

    __wire__ = Wire("trxcurrencies", unordered(el("code", TEXT, "?", label="Code")))
