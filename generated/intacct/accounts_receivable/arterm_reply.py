# Generated from spec/accounts_receivable/arterm_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure arterm_reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.discount_reply import DiscountReply
    from intacct.common.due_reply import DueReply
    from intacct.common.penalty_reply import PenaltyReply

__all__ = ["ArtermReply"]


@model
class ArtermReply(ReplyPart):
    """AR term."""

    name: str | None | Unset = UNSET
    """Name (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    due: DueReply | None | Unset = UNSET
    """Due."""
    discount: DiscountReply | None | Unset = UNSET
    """Discount."""
    disccalcon: str | None | Unset = UNSET
    """Calculate based on (text)."""
    penalty: PenaltyReply | None | Unset = UNSET
    """Penalty."""

    __wire__ = Wire(
        "arterm",
        unordered(
            el("name", TEXT, "?", label="Name"),
            el("description", TEXT, "?", label="Description"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("due", Ref("intacct.common.due_reply", "DueReply"), "?", label="Due"),
            el("discount", Ref("intacct.common.discount_reply", "DiscountReply"), "?", label="Discount"),
            el("disccalcon", TEXT, "?", label="Calculate based on"),
            el("penalty", Ref("intacct.common.penalty_reply", "PenaltyReply"), "?", label="Penalty"),
        ),
    )
