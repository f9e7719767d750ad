# Generated from spec/common/appaymentitems_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure appaymentitems_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["APPAYMENTITEMS_REPLY"]


APPAYMENTITEMS_REPLY: Final[Wrapper] = list_of(
    el("appaymentitem", Ref("intacct.common.appaymentitem_reply", "AppaymentitemReply"), "+", label="AP payment item")
)
"""AP payment items."""
