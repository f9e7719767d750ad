# Generated from spec/common/csnhistory_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure csnhistory_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import DATETIME, DECIMAL, TEXT
from intacct_runtime.wire import Wire, el, seq

__all__ = ["CsnhistoryReply"]


@model
class CsnhistoryReply(Structure):
    """Consolidation history."""

    bookkey: str | None
    """Book key (text). Required."""
    locationname: str | None
    """Location name (text). Required."""
    periodname: str | None
    """Period name (text). Required."""
    actiontime: datetime.datetime | None
    """Action time (datetime, mm/dd/yyyy hh:mm:ss). Required."""
    startedby: str | None
    """Started by (text). Required."""
    warate: Decimal | None
    """Weighted average rate (decimal). Required."""
    bsrate: Decimal | None
    """Ending spot rate (decimal). Required."""
    status: str | None
    """Status (text). Known values: active, inactive. Required."""
    message: str | None
    """Message (text). Required."""

    __wire__ = Wire(
        "csnhistory",
        seq(
            el("bookkey", TEXT, label="Book key"),
            el("locationname", TEXT, label="Location name"),
            el("periodname", TEXT, label="Period name"),
            el("actiontime", DATETIME, label="Action time"),
            el("startedby", TEXT, label="Started by"),
            el("warate", DECIMAL, label="Weighted average rate"),
            el("bsrate", DECIMAL, label="Ending spot rate"),
            el("status", TEXT, label="Status", open_values=("active", "inactive")),
            el("message", TEXT, label="Message"),
        ),
    )
