# Generated from spec/company_console/update_allocation.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_allocation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from intacct.company_console.updateallocationentry import UPDATEALLOCATIONENTRY
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

if TYPE_CHECKING:
    from intacct.company_console.entry import Entry
    from intacct.company_console.updateentry import Updateentry

__all__ = ["update_allocation"]


@model
class update_allocation(Function[str]):
    """Update transaction allocation (legacy; the generic form is update ALLOCATION).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    key: str | None
    """Record key (text). Required."""
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
    updateallocationentry: Sequence[Entry | Updateentry] | None | Unset = UNSET
    """Update allocation entry."""

    __wire__ = Wire(
        "update_allocation",
        seq(
            el("description", TEXT, "?", label="Description"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("allocateby", TEXT, "?", label="Allocate by"),
            el("allocateto", TEXT, "?", label="Allocate to"),
            el("docnumber", TEXT, "?", label="Document number"),
            el("supdocid", TEXT, "?", label="Attachment ID"),
            el("updateallocationentry", UPDATEALLOCATIONENTRY, "?", label="Update allocation entry"),
        ),
        (attribute("key", TEXT, required=True),),
        writes=True,
    )
    __result__ = KeyResult(required=False)
