# Generated from spec/common/whslineitems_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure whslineitems_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["WHSLINEITEMS_REPLY"]


WHSLINEITEMS_REPLY: Final[Wrapper] = list_of(
    el("whslineitem", Ref("intacct.common.whslineitem_reply", "WhslineitemReply"), "+", label="Warehouse of the item")
)
"""Warehouses of the item."""
