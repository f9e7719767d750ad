# Generated from spec/order_entry/create_sopricelist.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_sopricelist."""

from __future__ import annotations

import datetime

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

__all__ = ["create_sopricelist"]


@model
class create_sopricelist(Function[str]):
    """Create order entry price list (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/order-entry/price-lists/#create-order-entry-price-list-legacy
    """

    ignoreduplicates: bool | None | Unset = UNSET
    """Ignore duplicates (boolean, true or false). Default: false."""
    name: str | None
    """Name (text). Required."""
    datefrom: datetime.date | None | Unset = UNSET
    """Date from (date, written as year, month and day)."""
    dateto: datetime.date | None | Unset = UNSET
    """Date to (date, written as year, month and day)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive. Default: active."""

    __wire__ = Wire(
        "create_sopricelist",
        seq(
            el("name", TEXT, label="Name"),
            el("datefrom", SPLIT_DATE, "?", label="Date from"),
            el("dateto", SPLIT_DATE, "?", label="Date to"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive"), default="active"),
        ),
        (attribute("ignoreduplicates", BOOLEAN, default="false"),),
        writes=True,
    )
    __result__ = KeyResult()
