# Generated from spec/common/itemtotal_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure itemtotal_reply."""

from __future__ import annotations

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["ItemtotalReply"]


@model
class ItemtotalReply(ReplyPart):
    """Item total."""

    itemid: str | None | Unset = UNSET
    """Item ID (text)."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse ID (text)."""
    aislekey: str | None | Unset = UNSET
    """Aisle key (text)."""
    rowkey: str | None | Unset = UNSET
    """Row key (text)."""
    binkey: str | None | Unset = UNSET
    """Bin key (text)."""
    onhand: str | None | Unset = UNSET
    """On hand (text)."""
    onorder: str | None | Unset = UNSET
    """On order (text)."""
    onhold: bool | None | Unset = UNSET
    """On hold (boolean, true or false)."""

    __wire__ = Wire(
        "itemtotal",
        unordered(
            el("itemid", TEXT, "?", label="Item ID"),
            el("warehouseid", TEXT, "?", label="Warehouse ID"),
            el("aislekey", TEXT, "?", label="Aisle key"),
            el("rowkey", TEXT, "?", label="Row key"),
            el("binkey", TEXT, "?", label="Bin key"),
            el("onhand", TEXT, "?", label="On hand"),
            el("onorder", TEXT, "?", label="On order"),
            el("onhold", BOOLEAN, "?", label="On hold"),
        ),
    )
