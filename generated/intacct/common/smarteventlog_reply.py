# Generated from spec/common/smarteventlog_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure smarteventlog_reply."""

from __future__ import annotations

import datetime

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import DATETIME, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["SmarteventlogReply"]


@model
class SmarteventlogReply(ReplyPart):
    """Smart event log."""

    recordno: int | None | Unset = UNSET
    """Record number (integer)."""
    smartlinkid: str | None | Unset = UNSET
    """Smartlink ID (text)."""
    topic: str | None | Unset = UNSET
    """Topic (text)."""
    ownerobject: str | None | Unset = UNSET
    """Owner object (text)."""
    timestamp: datetime.datetime | None | Unset = UNSET
    """Times tamp (datetime, mm/dd/yyyy hh:mm:ss)."""
    userid: str | None | Unset = UNSET
    """User ID (text)."""
    objectkey: str | None | Unset = UNSET
    """Record (text)."""

    __wire__ = Wire(
        "smarteventlog",
        unordered(
            el("recordno", INTEGER, "?", label="Record number"),
            el("smartlinkid", TEXT, "?", label="Smartlink ID"),
            el("topic", TEXT, "?", label="Topic"),
            el("ownerobject", TEXT, "?", label="Owner object"),
            el("timestamp", DATETIME, "?", label="Times tamp"),
            el("userid", TEXT, "?", label="User ID"),
            el("objectkey", TEXT, "?", label="Record"),
        ),
    )
