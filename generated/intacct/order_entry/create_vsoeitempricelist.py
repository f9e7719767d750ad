# Generated from spec/order_entry/create_vsoeitempricelist.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_vsoeitempricelist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct.order_entry.percentbase import PERCENTBASE
from intacct.order_entry.priceentries import PRICEENTRIES
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

if TYPE_CHECKING:
    from intacct.order_entry.priceentry import Priceentry

__all__ = ["create_vsoeitempricelist"]


@model
class create_vsoeitempricelist(Function[str]):
    """Create fair value item price list (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    ignoreduplicates: bool | None | Unset = UNSET
    """Ignore duplicates (boolean, true or false). Default: false."""
    pricelistid: str | None
    """Price list ID (text). Required."""
    itemid: str | None
    """Item ID (text). Required."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    valuebase: str | None
    """Value base (text). Required."""
    percentbase: list[str] | None | Unset = UNSET
    """Percent base (list of text)."""
    percentof: str | None | Unset = UNSET
    """Calculate percentage based on (text)."""
    usepricebands: str | None | Unset = UNSET
    """Use price range (text)."""
    pricebandtype: str | None | Unset = UNSET
    """Price range variances entered as (text)."""
    pricebandrule: str | None | Unset = UNSET
    """Price rule when outside range (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    priceentries: list[Priceentry] | None
    """Price entries. Required."""

    __wire__ = Wire(
        "create_vsoeitempricelist",
        seq(
            el("pricelistid", TEXT, label="Price list ID"),
            el("itemid", TEXT, label="Item ID"),
            el("currency", TEXT, "?", label="Currency"),
            el("valuebase", TEXT, label="Value base"),
            seq(
                el("percentbase", PERCENTBASE, label="Percent base"),
                el("percentof", TEXT, label="Calculate percentage based on"),
                el("usepricebands", TEXT, label="Use price range"),
                el("pricebandtype", TEXT, label="Price range variances entered as"),
                el("pricebandrule", TEXT, label="Price rule when outside range"),
                occurs="?",
            ),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("priceentries", PRICEENTRIES, label="Price entries"),
        ),
        (attribute("ignoreduplicates", BOOLEAN, default="false"),),
        writes=True,
    )
    __result__ = KeyResult()
