# Generated from spec/common/sotransitems_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure sotransitems_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["SOTRANSITEMS_REPLY"]


SOTRANSITEMS_REPLY: Final[Wrapper] = list_of(
    el("sotransitem", Ref("intacct.common.sotransitem_reply", "SotransitemReply"), "+", label="Line")
)
"""Lines."""
