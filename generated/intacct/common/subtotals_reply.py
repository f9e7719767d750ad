# Generated from spec/common/subtotals_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure subtotals_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["SUBTOTALS_REPLY"]


SUBTOTALS_REPLY: Final[Wrapper] = list_of(
    el("subtotal", Ref("intacct.common.subtotal_reply", "SubtotalReply"), "*", label="Subtotal")
)
"""Subtotals."""
