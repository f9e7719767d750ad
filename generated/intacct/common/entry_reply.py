# Generated from spec/common/entry_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure entry_reply."""

from __future__ import annotations

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["EntryReply"]


@model
class EntryReply(ReplyPart):
    """Entry."""

    value: str | None | Unset = UNSET
    """Value (text)."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text)."""

    __wire__ = Wire(
        "entry",
        unordered(
            el("value", TEXT, "?", label="Value"),
            el("departmentid", TEXT, "?", label="Department ID"),
            el("locationid", TEXT, "?", label="Location ID"),
        ),
    )
