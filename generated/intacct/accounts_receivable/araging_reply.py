# Generated from spec/accounts_receivable/araging_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure araging_reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.aging_reply import AgingReply

__all__ = ["AragingReply"]


@model
class AragingReply(ReplyPart):
    """AR aging."""

    customerid: str | None | Unset = UNSET
    """Customer ID (text)."""
    invoiceno: str | None | Unset = UNSET
    """Invoice number (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text)."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    aging: list[AgingReply] | None | Unset = UNSET
    """Aging."""

    __wire__ = Wire(
        "araging",
        unordered(
            el("customerid", TEXT, "?", label="Customer ID"),
            el("invoiceno", TEXT, "?", label="Invoice number"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("departmentid", TEXT, "?", label="Department ID"),
            el("aging", Ref("intacct.common.aging_reply", "AgingReply"), "*", label="Aging"),
        ),
    )
