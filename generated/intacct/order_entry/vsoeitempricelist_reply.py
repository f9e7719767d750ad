# Generated from spec/order_entry/vsoeitempricelist_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure vsoeitempricelist_reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct.common.percentbase_reply import PERCENTBASE_REPLY
from intacct.common.priceentries_reply import PRICEENTRIES_REPLY
from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.wire import Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.priceentry_reply import PriceentryReply

__all__ = ["VsoeitempricelistReply"]


@model
class VsoeitempricelistReply(Structure):
    """VSOE item price list."""

    key: str | None
    """Record key (text). Required."""
    pricelistid: str | None
    """Price list ID (text). Required."""
    itemid: str | None
    """Item ID (text). Required."""
    currency: str | None
    """Currency (text). Required."""
    valuebase: str | None
    """Value base (text). Required."""
    percentbase: list[str] | None
    """Percent base (list of text). Required."""
    percentof: str | None
    """Calculate percentage based on (text). Required."""
    usepricebands: bool | None
    """Use price range (boolean, true or false). Required."""
    pricebandtype: str | None
    """Price range variances entered as (text). Required."""
    pricebandrule: str | None
    """Price rule when outside range (text). Required."""
    status: str | None
    """Status (text). Known values: active, inactive. Required."""
    version: str | None
    """Version (text). Required."""
    priceentries: list[PriceentryReply] | None
    """Price entries. Required."""

    __wire__ = Wire(
        "vsoeitempricelist",
        seq(
            el("key", TEXT, label="Record key"),
            el("pricelistid", TEXT, label="Price list ID"),
            el("itemid", TEXT, label="Item ID"),
            el("currency", TEXT, label="Currency"),
            el("valuebase", TEXT, label="Value base"),
            el("percentbase", PERCENTBASE_REPLY, label="Percent base"),
            el("percentof", TEXT, label="Calculate percentage based on"),
            el("usepricebands", BOOLEAN, label="Use price range"),
            el("pricebandtype", TEXT, label="Price range variances entered as"),
            el("pricebandrule", TEXT, label="Price rule when outside range"),
            el("status", TEXT, label="Status", open_values=("active", "inactive")),
            el("version", TEXT, label="Version"),
            el("priceentries", PRICEENTRIES_REPLY, label="Price entries"),
        ),
    )
