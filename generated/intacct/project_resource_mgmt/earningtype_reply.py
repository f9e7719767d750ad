# Generated from spec/project_resource_mgmt/earningtype_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure earningtype_reply."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import DECIMAL, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["EarningtypeReply"]


@model
class EarningtypeReply(ReplyPart):
    """Earning type."""

    name: str | None | Unset = UNSET
    """Name (text)."""
    method: str | None | Unset = UNSET
    """Calculation method (text)."""
    billableacctno: str | None | Unset = UNSET
    """GL account billable time (text)."""
    nonbillableacctno: str | None | Unset = UNSET
    """GL account non-billable time (text)."""
    ratemultiplier: Decimal | None | Unset = UNSET
    """Rate multiplier (decimal)."""

    __wire__ = Wire(
        "earningtype",
        unordered(
            el("name", TEXT, "?", label="Name"),
            el("method", TEXT, "?", label="Calculation method"),
            el("billableacctno", TEXT, "?", label="GL account billable time"),
            el("nonbillableacctno", TEXT, "?", label="GL account non-billable time"),
            el("ratemultiplier", DECIMAL, "?", label="Rate multiplier"),
        ),
    )
