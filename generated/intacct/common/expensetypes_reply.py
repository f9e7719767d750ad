# Generated from spec/common/expensetypes_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure expensetypes_reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct.common.unitrates_reply import UNITRATES_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.unitrate_reply import UnitrateReply

__all__ = ["ExpensetypesReply"]


@model
class ExpensetypesReply(ReplyPart):
    """Expense types."""

    glaccountno: str | None | Unset = UNSET
    """GL account number (text)."""
    expensetype: str | None | Unset = UNSET
    """Expense type (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    offsetglaccountno: str | None | Unset = UNSET
    """Offset GL account number (text). Account of the other side of the entry, usually the one for receivables or
    payables.
    """
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    unitcurrency: str | None | Unset = UNSET
    """Unit currency (text)."""
    unitrates: list[UnitrateReply] | None | Unset = UNSET
    """Unit rates."""

    __wire__ = Wire(
        "expensetypes",
        unordered(
            el("glaccountno", TEXT, "?", label="GL account number"),
            el("expensetype", TEXT, "?", label="Expense type"),
            el("description", TEXT, "?", label="Description"),
            el("offsetglaccountno", TEXT, "?", label="Offset GL account number"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("unitcurrency", TEXT, "?", label="Unit currency"),
            el("unitrates", UNITRATES_REPLY, "?", label="Unit rates"),
        ),
    )
