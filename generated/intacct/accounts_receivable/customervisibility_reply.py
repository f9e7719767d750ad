# Generated from spec/accounts_receivable/customervisibility_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure customervisibility_reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.visibility_reply import VisibilityReply

__all__ = ["CustomervisibilityReply"]


@model
class CustomervisibilityReply(ReplyPart):
    """Customer visibility."""

    customerid: str | None | Unset = UNSET
    """Customer ID (text)."""
    name: str | None | Unset = UNSET
    """Name (text)."""
    visibility: VisibilityReply | None | Unset = UNSET
    """Visibility."""

    __wire__ = Wire(
        "customervisibility",
        unordered(
            el("customerid", TEXT, "?", label="Customer ID"),
            el("name", TEXT, "?", label="Name"),
            el("visibility", Ref("intacct.common.visibility_reply", "VisibilityReply"), "?", label="Visibility"),
        ),
    )
