# Generated from spec/common/potransitems_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure potransitems_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["POTRANSITEMS_REPLY"]


POTRANSITEMS_REPLY: Final[Wrapper] = list_of(
    el("potransitem", Ref("intacct.common.potransitem_reply", "PotransitemReply"), "+", label="Line")
)
"""Lines."""
