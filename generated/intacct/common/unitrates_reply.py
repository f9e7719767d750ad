# Generated from spec/common/unitrates_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure unitrates_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["UNITRATES_REPLY"]


UNITRATES_REPLY: Final[Wrapper] = list_of(
    el("unitrate", Ref("intacct.common.unitrate_reply", "UnitrateReply"), "+", label="Unit rate")
)
"""Unit rates."""
