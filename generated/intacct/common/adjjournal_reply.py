# Generated from spec/common/adjjournal_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure adjjournal_reply."""

from __future__ import annotations

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["AdjjournalReply"]


@model
class AdjjournalReply(ReplyPart):
    """Adjusting journal."""

    symbol: str | None | Unset = UNSET
    """Symbol (text)."""
    title: str | None | Unset = UNSET
    """Title (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""

    __wire__ = Wire(
        "adjjournal",
        unordered(
            el("symbol", TEXT, "?", label="Symbol"),
            el("title", TEXT, "?", label="Title"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
        ),
    )
