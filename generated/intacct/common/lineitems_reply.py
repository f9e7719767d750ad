# Generated from spec/common/lineitems_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure lineitems_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["LINEITEMS_REPLY"]


LINEITEMS_REPLY: Final[Wrapper] = list_of(
    el("lineitem", Ref("intacct.common.lineitem_reply", "LineitemReply"), "+", label="Line")
)
"""Line items.

Until 2023.R1 to 2024.R1 (which of them is not known).
"""
