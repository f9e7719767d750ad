# Generated from spec/cash_management/achbankconfiguration_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure achbankconfiguration_reply."""

from __future__ import annotations

import datetime

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, DATETIME, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["AchbankconfigurationReply"]


@model
class AchbankconfigurationReply(ReplyPart):
    """ACH bank configuration.

    - No reply is on record: the fields are those that the record is written with.
    """

    recordno: int | None | Unset = UNSET
    """Record number (integer)."""
    achbankid: str | None | Unset = UNSET
    """ACH bank ID (text)."""
    destinationid: str | None | Unset = UNSET
    """Immediate destination ID (text)."""
    destinationname: str | None | Unset = UNSET
    """Immediate destination name (text)."""
    originid: str | None | Unset = UNSET
    """Immediate origin ID (text)."""
    originname: str | None | Unset = UNSET
    """Immediate origin name (text)."""
    referencecode: str | None | Unset = UNSET
    """Reference code (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    eofmarker: bool | None | Unset = UNSET
    """Include EOF marker (boolean, true or false)."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss)."""

    __wire__ = Wire(
        "achbankconfiguration",
        unordered(
            el("recordno", INTEGER, "?", label="Record number"),
            el("achbankid", TEXT, "?", label="ACH bank ID"),
            el("destinationid", TEXT, "?", label="Immediate destination ID"),
            el("destinationname", TEXT, "?", label="Immediate destination name"),
            el("originid", TEXT, "?", label="Immediate origin ID"),
            el("originname", TEXT, "?", label="Immediate origin name"),
            el("referencecode", TEXT, "?", label="Reference code"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("eofmarker", BOOLEAN, "?", label="Include EOF marker"),
            el("whenmodified", DATETIME, "?", label="When modified"),
        ),
    )
