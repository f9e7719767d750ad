# Generated from spec/common/aging_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure aging_reply."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.agingdetails_reply import AGINGDETAILS_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import CURRENCY, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.agingdetail_reply import AgingdetailReply

__all__ = ["AgingReply"]


@model
class AgingReply(ReplyPart):
    """Aging."""

    agingperiod: str | None | Unset = UNSET
    """Aging period (text)."""
    totalamount: Decimal | None | Unset = UNSET
    """Total amount (amount)."""
    agingdetails: list[AgingdetailReply] | None | Unset = UNSET
    """Aging details."""

    __wire__ = Wire(
        "aging",
        unordered(
            el("agingperiod", TEXT, "?", label="Aging period"),
            el("totalamount", CURRENCY, "?", label="Total amount"),
            el("agingdetails", AGINGDETAILS_REPLY, "?", label="Aging details"),
        ),
    )
