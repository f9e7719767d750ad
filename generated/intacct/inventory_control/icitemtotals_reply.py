# Generated from spec/inventory_control/icitemtotals_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure icitemtotals_reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Structure, model
from intacct_runtime.wire import Ref, Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.itemtotal_reply import ItemtotalReply

__all__ = ["IcitemtotalsReply"]


@model
class IcitemtotalsReply(Structure):
    """Inventory item totals."""

    itemtotal: list[ItemtotalReply] | None
    """Item total. Required."""

    __wire__ = Wire(
        "icitemtotals",
        seq(el("itemtotal", Ref("intacct.common.itemtotal_reply", "ItemtotalReply"), "+", label="Item total")),
    )
