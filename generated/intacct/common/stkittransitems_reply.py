# Generated from spec/common/stkittransitems_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure stkittransitems_reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Structure, model
from intacct_runtime.wire import Ref, Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.stkittransitem_reply import StkittransitemReply

__all__ = ["StkittransitemsReply"]


@model
class StkittransitemsReply(Structure):
    """Lines."""

    stkittransitem: StkittransitemReply | None
    """Line. Required."""

    __wire__ = Wire(
        "stkittransitems",
        seq(el("stkittransitem", Ref("intacct.common.stkittransitem_reply", "StkittransitemReply"), label="Line")),
    )
