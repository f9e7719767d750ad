# Generated from spec/purchasing/update_popricelist.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_popricelist."""

from __future__ import annotations

import datetime

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

__all__ = ["update_popricelist"]


@model
class update_popricelist(Function[str]):
    """Update purchasing price list (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/purchasing/price-lists/#update-purchasing-price-list-legacy
    """

    name: str | None
    """Name (text). Required."""
    datefrom: datetime.date | None | Unset = UNSET
    """Date from (date, written as year, month and day)."""
    dateto: datetime.date | None | Unset = UNSET
    """Date to (date, written as year, month and day)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""

    __wire__ = Wire(
        "update_popricelist",
        seq(
            el("datefrom", SPLIT_DATE, "?", label="Date from"),
            el("dateto", SPLIT_DATE, "?", label="Date to"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
        ),
        (attribute("name", TEXT, required=True),),
        writes=True,
    )
    __result__ = KeyResult(required=False)
