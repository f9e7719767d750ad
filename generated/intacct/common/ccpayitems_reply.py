# Generated from spec/common/ccpayitems_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure ccpayitems_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["CCPAYITEMS_REPLY"]


CCPAYITEMS_REPLY: Final[Wrapper] = list_of(
    el("ccpayitem", Ref("intacct.common.ccpayitem_reply", "CcpayitemReply"), "+", label="Charge card line")
)
"""Charge card lines."""
