# Generated from spec/common/arpaymentitemdetails_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure arpaymentitemdetails_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["ARPAYMENTITEMDETAILS_REPLY"]


ARPAYMENTITEMDETAILS_REPLY: Final[Wrapper] = list_of(
    el(
        "arpaymentitemdetail",
        Ref("intacct.common.arpaymentitemdetail_reply", "ArpaymentitemdetailReply"),
        "+",
        label="AR payment item detail",
    )
)
"""AR payment item details."""
