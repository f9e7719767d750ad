# Generated from spec/purchasing/popricelist_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure popricelist_reply."""

from __future__ import annotations

import datetime

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["PopricelistReply"]


@model
class PopricelistReply(ReplyPart):
    """Purchasing price list."""

    pricelistname: str | None | Unset = UNSET
    """Price list (text)."""
    datefrom: datetime.date | None | Unset = UNSET
    """Date from (date, written as year, month and day)."""
    dateto: datetime.date | None | Unset = UNSET
    """Date to (date, written as year, month and day)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""

    __wire__ = Wire(
        "popricelist",
        unordered(
            el("pricelistname", TEXT, "?", label="Price list"),
            el("datefrom", SPLIT_DATE, "?", label="Date from"),
            el("dateto", SPLIT_DATE, "?", label="Date to"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
        ),
    )
