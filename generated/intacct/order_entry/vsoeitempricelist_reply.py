# Generated from spec/order_entry/vsoeitempricelist_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure vsoeitempricelist_reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct.common.percentbase_reply import PERCENTBASE_REPLY
from intacct.common.priceentries_reply import PRICEENTRIES_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.priceentry_reply import PriceentryReply

__all__ = ["VsoeitempricelistReply"]


@model
class VsoeitempricelistReply(ReplyPart):
    """VSOE item price list."""

    key: str | None | Unset = UNSET
    """Record key (text)."""
    pricelistid: str | None | Unset = UNSET
    """Price list ID (text)."""
    itemid: str | None | Unset = UNSET
    """Item ID (text)."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    valuebase: str | None | Unset = UNSET
    """Value base (text)."""
    percentbase: list[str] | None | Unset = UNSET
    """Percent base (list of text)."""
    percentof: str | None | Unset = UNSET
    """Calculate percentage based on (text)."""
    usepricebands: bool | None | Unset = UNSET
    """Use price range (boolean, true or false)."""
    pricebandtype: str | None | Unset = UNSET
    """Price range variances entered as (text)."""
    pricebandrule: str | None | Unset = UNSET
    """Price rule when outside range (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    version: str | None | Unset = UNSET
    """Version (text)."""
    priceentries: list[PriceentryReply] | None | Unset = UNSET
    """Price entries."""

    __wire__ = Wire(
        "vsoeitempricelist",
        unordered(
            el("key", TEXT, "?", label="Record key"),
            el("pricelistid", TEXT, "?", label="Price list ID"),
            el("itemid", TEXT, "?", label="Item ID"),
            el("currency", TEXT, "?", label="Currency"),
            el("valuebase", TEXT, "?", label="Value base"),
            el("percentbase", PERCENTBASE_REPLY, "?", label="Percent base"),
            el("percentof", TEXT, "?", label="Calculate percentage based on"),
            el("usepricebands", BOOLEAN, "?", label="Use price range"),
            el("pricebandtype", TEXT, "?", label="Price range variances entered as"),
            el("pricebandrule", TEXT, "?", label="Price rule when outside range"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("version", TEXT, "?", label="Version"),
            el("priceentries", PRICEENTRIES_REPLY, "?", label="Price entries"),
        ),
    )
