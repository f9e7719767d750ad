# Generated from spec/common/pricelistitem_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure pricelistitem_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import DECIMAL, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["PricelistitemReply"]


@model
class PricelistitemReply(ReplyPart):
    """Price list item."""

    recordno: int | None | Unset = UNSET
    """Record number (integer)."""
    pricelistid: str | None | Unset = UNSET
    """Price list ID (text)."""
    itemid: str | None | Unset = UNSET
    """Item ID (text)."""
    productlineid: str | None | Unset = UNSET
    """Product line ID (text)."""
    item_line: str | None | Unset = UNSET
    """Item line (text)."""
    datefrom: datetime.date | None | Unset = UNSET
    """Date from (date, written as year, month and day)."""
    dateto: datetime.date | None | Unset = UNSET
    """Date to (date, written as year, month and day)."""
    qtylimitmin: Decimal | None | Unset = UNSET
    """Quantity limit min (quantity)."""
    qtylimitmax: Decimal | None | Unset = UNSET
    """Quantity limit max (quantity)."""
    value: str | None | Unset = UNSET
    """Value (text)."""
    valuetype: str | None | Unset = UNSET
    """Value type (text)."""
    fixed: str | None | Unset = UNSET
    """Fixed (text)."""
    sale: str | None | Unset = UNSET
    """Sale (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""

    __wire__ = Wire(
        "pricelistitem",
        unordered(
            el("recordno", INTEGER, "?", label="Record number"),
            el("pricelistid", TEXT, "?", label="Price list ID"),
            el("itemid", TEXT, "?", label="Item ID"),
            el("productlineid", TEXT, "?", label="Product line ID"),
            el("item_line", TEXT, "?", label="Item line"),
            el("datefrom", SPLIT_DATE, "?", label="Date from"),
            el("dateto", SPLIT_DATE, "?", label="Date to"),
            el("qtylimitmin", DECIMAL, "?", label="Quantity limit min"),
            el("qtylimitmax", DECIMAL, "?", label="Quantity limit max"),
            el("value", TEXT, "?", label="Value"),
            el("valuetype", TEXT, "?", label="Value type"),
            el("fixed", TEXT, "?", label="Fixed"),
            el("sale", TEXT, "?", label="Sale"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("currency", TEXT, "?", label="Currency"),
        ),
    )
