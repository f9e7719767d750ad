# Generated from spec/common/csnhistory_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure csnhistory_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import DATETIME, DECIMAL, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["CsnhistoryReply"]


@model
class CsnhistoryReply(ReplyPart):
    """Consolidation history."""

    bookkey: str | None | Unset = UNSET
    """Book key (text)."""
    locationname: str | None | Unset = UNSET
    """Location name (text)."""
    periodname: str | None | Unset = UNSET
    """Period name (text)."""
    actiontime: datetime.datetime | None | Unset = UNSET
    """Action time (datetime, mm/dd/yyyy hh:mm:ss)."""
    startedby: str | None | Unset = UNSET
    """Started by (text)."""
    warate: Decimal | None | Unset = UNSET
    """Weighted average rate (decimal)."""
    bsrate: Decimal | None | Unset = UNSET
    """Ending spot rate (decimal)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    message: str | None | Unset = UNSET
    """Message (text)."""

    __wire__ = Wire(
        "csnhistory",
        unordered(
            el("bookkey", TEXT, "?", label="Book key"),
            el("locationname", TEXT, "?", label="Location name"),
            el("periodname", TEXT, "?", label="Period name"),
            el("actiontime", DATETIME, "?", label="Action time"),
            el("startedby", TEXT, "?", label="Started by"),
            el("warate", DECIMAL, "?", label="Weighted average rate"),
            el("bsrate", DECIMAL, "?", label="Ending spot rate"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("message", TEXT, "?", label="Message"),
        ),
    )
