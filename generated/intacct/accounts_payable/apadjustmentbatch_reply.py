# Generated from spec/accounts_payable/apadjustmentbatch_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure apadjustmentbatch_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, CURRENCY, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.accounts_payable.apadjustment_reply import ApadjustmentReply

__all__ = ["ApadjustmentbatchReply"]


@model
class ApadjustmentbatchReply(ReplyPart):
    """AP adjustment batch."""

    key: str | None | Unset = UNSET
    """Record key (text)."""
    batchtitle: str | None | Unset = UNSET
    """Batch title (text)."""
    datecreated: datetime.date | None | Unset = UNSET
    """Date created (date, written as year, month and day)."""
    open: bool | None | Unset = UNSET
    """Open or closed (boolean, true or false)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    totalamount: Decimal | None | Unset = UNSET
    """Total amount (amount)."""
    apadjustment: list[ApadjustmentReply] | None | Unset = UNSET
    """AP adjustment."""

    __wire__ = Wire(
        "apadjustmentbatch",
        unordered(
            el("key", TEXT, "?", label="Record key"),
            el("batchtitle", TEXT, "?", label="Batch title"),
            el("datecreated", SPLIT_DATE, "?", label="Date created"),
            el("open", BOOLEAN, "?", label="Open or closed"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("totalamount", CURRENCY, "?", label="Total amount"),
            el(
                "apadjustment",
                Ref("intacct.accounts_payable.apadjustment_reply", "ApadjustmentReply"),
                "*",
                label="AP adjustment",
            ),
        ),
    )
