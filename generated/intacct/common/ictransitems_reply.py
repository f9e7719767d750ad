# Generated from spec/common/ictransitems_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure ictransitems_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["ICTRANSITEMS_REPLY"]


ICTRANSITEMS_REPLY: Final[Wrapper] = list_of(
    el("ictransitem", Ref("intacct.common.ictransitem_reply", "IctransitemReply"), "+", label="Line")
)
"""Lines."""
