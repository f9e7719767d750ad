# Generated from spec/inventory_control/update_invpricelistentry.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_invpricelistentry."""

from __future__ import annotations

import datetime
from decimal import Decimal

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import DECIMAL, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, choice, el, seq

__all__ = ["update_invpricelistentry"]


@model
class update_invpricelistentry(Function[str]):
    """Update inventory price list entry (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    recordno: int | None
    """Record number (integer). Required."""
    itemid: str | None | Unset = UNSET
    """Item ID (text)."""
    productlineid: str | None | Unset = UNSET
    """Product line ID (text)."""
    datefrom: datetime.date | None | Unset = UNSET
    """Date from (date, written as year, month and day)."""
    dateto: datetime.date | None | Unset = UNSET
    """Date to (date, written as year, month and day)."""
    minimum_quantity: Decimal | None | Unset = UNSET
    """Minimum quantity (quantity)."""
    maximum_quantity: Decimal | None | Unset = UNSET
    """Maximum quantity (quantity)."""
    value: Decimal | None | Unset = UNSET
    """Value (decimal)."""
    valuetype: str | None | Unset = UNSET
    """Value type (text)."""
    fixed: str | None | Unset = UNSET
    """Fixed (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""

    __wire__ = Wire(
        "update_invpricelistentry",
        seq(
            choice(el("itemid", TEXT, label="Item ID"), el("productlineid", TEXT, label="Product line ID"), occurs="?"),
            el("datefrom", SPLIT_DATE, "?", label="Date from"),
            el("dateto", SPLIT_DATE, "?", label="Date to"),
            el("minimum_quantity", DECIMAL, "?", label="Minimum quantity"),
            el("maximum_quantity", DECIMAL, "?", label="Maximum quantity"),
            el("value", DECIMAL, "?", label="Value"),
            el("valuetype", TEXT, "?", label="Value type"),
            el("fixed", TEXT, "?", label="Fixed"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
        ),
        (attribute("recordno", INTEGER, required=True),),
        writes=True,
    )
    __result__ = KeyResult(required=False)
