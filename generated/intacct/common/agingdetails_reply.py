# Generated from spec/common/agingdetails_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure agingdetails_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["AGINGDETAILS_REPLY"]


AGINGDETAILS_REPLY: Final[Wrapper] = list_of(
    el("agingdetail", Ref("intacct.common.agingdetail_reply", "AgingdetailReply"), "+", label="Aging detail")
)
"""Aging details."""
