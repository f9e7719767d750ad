# Generated from spec/common/invoiceitems_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure invoiceitems_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["INVOICEITEMS_REPLY"]


INVOICEITEMS_REPLY: Final[Wrapper] = list_of(
    el("lineitem", Ref("intacct.common.lineitem_reply", "LineitemReply"), "+", label="Line")
)
"""Lines."""
