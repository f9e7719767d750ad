# Generated from spec/inventory_control/create_invpricelistentry.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_invpricelistentry."""

from __future__ import annotations

import datetime
from decimal import Decimal

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, DECIMAL, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, choice, el, seq

__all__ = ["create_invpricelistentry"]


@model
class create_invpricelistentry(Function[str]):
    """Create inventory price list entry (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    ignoreduplicates: bool | None | Unset = UNSET
    """Ignore duplicates (boolean, true or false). Default: false."""
    pricelistid: str | None
    """Price list ID (text). Required."""
    itemid: str | None | Unset = UNSET
    """Item ID (text)."""
    productlineid: str | None | Unset = UNSET
    """Product line ID (text)."""
    datefrom: datetime.date | None
    """Date from (date, written as year, month and day). Required."""
    dateto: datetime.date | None
    """Date to (date, written as year, month and day). Required."""
    minimum_quantity: Decimal | None | Unset = UNSET
    """Minimum quantity (quantity)."""
    maximum_quantity: Decimal | None | Unset = UNSET
    """Maximum quantity (quantity)."""
    value: Decimal | None
    """Value (decimal). Required."""
    valuetype: str | None
    """Value type (text). Required."""
    fixed: str | None
    """Fixed (text). Required."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""

    __wire__ = Wire(
        "create_invpricelistentry",
        seq(
            el("pricelistid", TEXT, label="Price list ID"),
            choice(el("itemid", TEXT, label="Item ID"), el("productlineid", TEXT, label="Product line ID"), occurs="?"),
            el("datefrom", SPLIT_DATE, label="Date from"),
            el("dateto", SPLIT_DATE, label="Date to"),
            el("minimum_quantity", DECIMAL, "?", label="Minimum quantity"),
            el("maximum_quantity", DECIMAL, "?", label="Maximum quantity"),
            el("value", DECIMAL, label="Value"),
            el("valuetype", TEXT, label="Value type"),
            el("fixed", TEXT, label="Fixed"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
        ),
        (attribute("ignoreduplicates", BOOLEAN, default="false"),),
        writes=True,
    )
    __result__ = KeyResult()
