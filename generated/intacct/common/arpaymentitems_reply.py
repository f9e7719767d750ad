# Generated from spec/common/arpaymentitems_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure arpaymentitems_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["ARPAYMENTITEMS_REPLY"]


ARPAYMENTITEMS_REPLY: Final[Wrapper] = list_of(
    el("arpaymentitem", Ref("intacct.common.arpaymentitem_reply", "ArpaymentitemReply"), "+", label="AR payment item")
)
"""AR payment items."""
