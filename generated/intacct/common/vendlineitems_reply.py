# Generated from spec/common/vendlineitems_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure vendlineitems_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["VENDLINEITEMS_REPLY"]


VENDLINEITEMS_REPLY: Final[Wrapper] = list_of(
    el("vendlineitem", Ref("intacct.common.vendlineitem_reply", "VendlineitemReply"), "+", label="Vendor of the item")
)
"""Vendors of the item."""
