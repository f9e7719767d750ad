# Generated from spec/common/allocationentries_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure allocationentries_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["ALLOCATIONENTRIES_REPLY"]


ALLOCATIONENTRIES_REPLY: Final[Wrapper] = list_of(
    el("entry", Ref("intacct.common.entry_reply", "EntryReply"), "+", label="Entry")
)
"""Allocation entries."""
