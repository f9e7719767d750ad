# Generated from spec/general_ledger/allocation_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure allocation_reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct.common.allocationentries_reply import ALLOCATIONENTRIES_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.entry_reply import EntryReply

__all__ = ["AllocationReply"]


@model
class AllocationReply(ReplyPart):
    """Allocation."""

    recordno: int | None | Unset = UNSET
    """Record number (integer)."""
    allocationid: str | None | Unset = UNSET
    """Allocation ID (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    allocateby: str | None | Unset = UNSET
    """Allocate by (text)."""
    allocateto: str | None | Unset = UNSET
    """Allocate to (text)."""
    docnumber: str | None | Unset = UNSET
    """Document number (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    allocationentries: list[EntryReply] | None | Unset = UNSET
    """Allocation entries."""

    __wire__ = Wire(
        "allocation",
        unordered(
            el("recordno", INTEGER, "?", label="Record number"),
            el("allocationid", TEXT, "?", label="Allocation ID"),
            el("description", TEXT, "?", label="Description"),
            el("allocateby", TEXT, "?", label="Allocate by"),
            el("allocateto", TEXT, "?", label="Allocate to"),
            el("docnumber", TEXT, "?", label="Document number"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("allocationentries", ALLOCATIONENTRIES_REPLY, "?", label="Allocation entries"),
        ),
    )
