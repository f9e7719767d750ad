# Generated from spec/common/stkittransitems_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure stkittransitems_reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.stkittransitem_reply import StkittransitemReply

__all__ = ["StkittransitemsReply"]


@model
class StkittransitemsReply(ReplyPart):
    """Lines."""

    stkittransitem: StkittransitemReply | None | Unset = UNSET
    """Line."""

    __wire__ = Wire(
        "stkittransitems",
        unordered(
            el("stkittransitem", Ref("intacct.common.stkittransitem_reply", "StkittransitemReply"), "?", label="Line")
        ),
    )
