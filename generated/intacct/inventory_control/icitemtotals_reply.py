# Generated from spec/inventory_control/icitemtotals_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure icitemtotals_reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.itemtotal_reply import ItemtotalReply

__all__ = ["IcitemtotalsReply"]


@model
class IcitemtotalsReply(ReplyPart):
    """Inventory item totals."""

    itemtotal: list[ItemtotalReply] | None | Unset = UNSET
    """Item total."""

    __wire__ = Wire(
        "icitemtotals",
        unordered(el("itemtotal", Ref("intacct.common.itemtotal_reply", "ItemtotalReply"), "*", label="Item total")),
    )
