# Generated from spec/common/whslineitem_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure whslineitem_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.whselineitemstdcostentries_reply import WHSELINEITEMSTDCOSTENTRIES_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, DECIMAL, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.whselineitemstdcostentry_reply import WhselineitemstdcostentryReply

__all__ = ["WhslineitemReply"]


@model
class WhslineitemReply(ReplyPart):
    """Warehouse of the item."""

    whsid: str | None | Unset = UNSET
    """Warehouse ID (text)."""
    cycle: str | None | Unset = UNSET
    """Inventory cycle (text)."""
    stdcost: Decimal | None | Unset = UNSET
    """Standard cost (amount)."""
    whselineitemstdcostentries: list[WhselineitemstdcostentryReply] | None | Unset = UNSET
    """Standard costs in the warehouse."""
    lastcost: Decimal | None | Unset = UNSET
    """Last cost (amount)."""
    avgcost: Decimal | None | Unset = UNSET
    """Average cost (amount)."""
    reordermethod: str | None | Unset = UNSET
    """Reorder method (text)."""
    economyorderqty: Decimal | None | Unset = UNSET
    """Economic order quantity (quantity)."""
    reorder: bool | None | Unset = UNSET
    """Reorder (boolean, true or false)."""
    minorderqty: Decimal | None | Unset = UNSET
    """Min order quantity (quantity)."""
    maxorderqty: Decimal | None | Unset = UNSET
    """Max order quantity (quantity)."""
    minstock: Decimal | None | Unset = UNSET
    """Min stock (decimal)."""
    maxstock: Decimal | None | Unset = UNSET
    """Max stock (decimal)."""
    datelastsold: datetime.date | None | Unset = UNSET
    """Date last sold (date, written as year, month and day)."""
    datelastrecvd: datetime.date | None | Unset = UNSET
    """Date last received (date, written as year, month and day)."""
    begbalqty: Decimal | None | Unset = UNSET
    """Beginning balance quantity (quantity)."""
    begbalprice: Decimal | None | Unset = UNSET
    """Beginning balance price (amount)."""
    defaultsubsection: str | None | Unset = UNSET
    """Default subsection (text)."""

    __wire__ = Wire(
        "whslineitem",
        unordered(
            el("whsid", TEXT, "?", label="Warehouse ID"),
            el("cycle", TEXT, "?", label="Inventory cycle"),
            el("stdcost", DECIMAL, "?", label="Standard cost"),
            el(
                "whselineitemstdcostentries",
                WHSELINEITEMSTDCOSTENTRIES_REPLY,
                "?",
                label="Standard costs in the warehouse",
            ),
            el("lastcost", DECIMAL, "?", label="Last cost"),
            el("avgcost", DECIMAL, "?", label="Average cost"),
            el("reordermethod", TEXT, "?", label="Reorder method"),
            el("economyorderqty", DECIMAL, "?", label="Economic order quantity"),
            el("reorder", BOOLEAN, "?", label="Reorder"),
            el("minorderqty", DECIMAL, "?", label="Min order quantity"),
            el("maxorderqty", DECIMAL, "?", label="Max order quantity"),
            el("minstock", DECIMAL, "?", label="Min stock"),
            el("maxstock", DECIMAL, "?", label="Max stock"),
            el("datelastsold", SPLIT_DATE, "?", label="Date last sold"),
            el("datelastrecvd", SPLIT_DATE, "?", label="Date last received"),
            el("begbalqty", DECIMAL, "?", label="Beginning balance quantity"),
            el("begbalprice", DECIMAL, "?", label="Beginning balance price"),
            el("defaultsubsection", TEXT, "?", label="Default subsection"),
        ),
    )
