# Generated from spec/common/trxcurrencies_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure trxcurrencies_reply."""

from __future__ import annotations

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, el, seq

__all__ = ["TrxcurrenciesReply"]


@model
class TrxcurrenciesReply(Structure):
    """Transaction currencies."""

    code: str | None
    """Code (text). Required."""

    __wire__ = Wire("trxcurrencies", seq(el("code", TEXT, label="Code")))
