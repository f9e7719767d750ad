# Generated from spec/company_console/create_allocation.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_allocation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct.company_console.allocationentry import ALLOCATIONENTRY
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

if TYPE_CHECKING:
    from intacct.company_console.entry import Entry

__all__ = ["create_allocation"]


@model
class create_allocation(Function[str]):
    """Create transaction allocation (legacy; the generic form is create ALLOCATION).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    allocationid: str | None
    """Allocation ID (text). Required."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    allocateby: str | None | Unset = UNSET
    """Allocate by (text)."""
    allocateto: str | None | Unset = UNSET
    """Allocate to (text)."""
    docnumber: str | None | Unset = UNSET
    """Document number (text)."""
    supdocid: str | None | Unset = UNSET
    """Attachment ID (text). ID of an attachment record, which can hold several files; not the name of a file."""
    allocationentry: list[Entry] | None
    """Allocation entry. Required."""

    __wire__ = Wire(
        "create_allocation",
        seq(
            el("allocationid", TEXT, label="Allocation ID"),
            el("description", TEXT, "?", label="Description"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("allocateby", TEXT, "?", label="Allocate by"),
            el("allocateto", TEXT, "?", label="Allocate to"),
            el("docnumber", TEXT, "?", label="Document number"),
            el("supdocid", TEXT, "?", label="Attachment ID"),
            el("allocationentry", ALLOCATIONENTRY, label="Allocation entry"),
        ),
        writes=True,
    )
    __result__ = KeyResult()
