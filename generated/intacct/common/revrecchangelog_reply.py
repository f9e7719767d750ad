# Generated from spec/common/revrecchangelog_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure revrecchangelog_reply."""

from __future__ import annotations

import datetime

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import DATETIME, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["RevrecchangelogReply"]


@model
class RevrecchangelogReply(ReplyPart):
    """Revenue recognition change log."""

    recordno: int | None | Unset = UNSET
    """Record number (integer)."""
    revrecschedulekey: str | None | Unset = UNSET
    """Revenue recognition schedule key (text)."""
    modifieduserkey: str | None | Unset = UNSET
    """Modified user key (text)."""
    modifiedby: str | None | Unset = UNSET
    """Modified by (text)."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss)."""
    summary: str | None | Unset = UNSET
    """Summary (text)."""
    memo: str | None | Unset = UNSET
    """Memo (text)."""

    __wire__ = Wire(
        "revrecchangelog",
        unordered(
            el("recordno", INTEGER, "?", label="Record number"),
            el("revrecschedulekey", TEXT, "?", label="Revenue recognition schedule key"),
            el("modifieduserkey", TEXT, "?", label="Modified user key"),
            el("modifiedby", TEXT, "?", label="Modified by"),
            el("whenmodified", DATETIME, "?", label="When modified"),
            el("summary", TEXT, "?", label="Summary"),
            el("memo", TEXT, "?", label="Memo"),
        ),
    )
