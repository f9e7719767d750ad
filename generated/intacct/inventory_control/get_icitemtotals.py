# Generated from spec/inventory_control/get_icitemtotals.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function get_icitemtotals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Function, ReplyPart, model
from intacct_runtime.result import DataResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, seq, unordered

if TYPE_CHECKING:
    from intacct.common.itemtotal_reply import ItemtotalReply

__all__ = ["Icitemtotals", "get_icitemtotals"]


@model
class get_icitemtotals(Function["Icitemtotals"]):
    """Get inventory item totals (legacy).

    Answers one `Icitemtotals`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    """

    itemid: str | None | Unset = UNSET
    """Item ID (text)."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse ID (text)."""

    __wire__ = Wire(
        "get_icitemtotals",
        seq(el("itemid", TEXT, "?", label="Item ID"), el("warehouseid", TEXT, "?", label="Warehouse ID")),
    )
    __result__ = DataResult(Ref("intacct.inventory_control.get_icitemtotals", "Icitemtotals"), "icitemtotals")


@model
class Icitemtotals(ReplyPart):
    """`<icitemtotals>`."""

    itemtotal: list[ItemtotalReply] | None | Unset = UNSET
    """Item total."""

    __wire__ = Wire(
        "icitemtotals",
        unordered(el("itemtotal", Ref("intacct.common.itemtotal_reply", "ItemtotalReply"), "*", label="Item total")),
    )
