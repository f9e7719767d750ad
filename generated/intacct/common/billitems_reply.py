# Generated from spec/common/billitems_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure billitems_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["BILLITEMS_REPLY"]


BILLITEMS_REPLY: Final[Wrapper] = list_of(
    el("lineitem", Ref("intacct.common.lineitem_reply", "LineitemReply"), "+", label="Line")
)
"""Lines."""
