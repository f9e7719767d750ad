# Generated from spec/company_console/supdocfolder_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure supdocfolder_reply."""

from __future__ import annotations

import datetime

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["SupdocfolderReply"]


@model
class SupdocfolderReply(ReplyPart):
    """Attachment folder."""

    name: str | None | Unset = UNSET
    """Name (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    parentfolder: str | None | Unset = UNSET
    """Parent folder (text)."""
    creationdate: datetime.date | None | Unset = UNSET
    """Creation date (date, written as year, month and day)."""
    createdby: str | None | Unset = UNSET
    """Created by (text)."""
    lastmodified: str | None | Unset = UNSET
    """Last modified (text)."""
    lastmodifiedby: str | None | Unset = UNSET
    """Last modified by (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""

    __wire__ = Wire(
        "supdocfolder",
        unordered(
            el("name", TEXT, "?", label="Name"),
            el("description", TEXT, "?", label="Description"),
            el("parentfolder", TEXT, "?", label="Parent folder"),
            el("creationdate", SPLIT_DATE, "?", label="Creation date"),
            el("createdby", TEXT, "?", label="Created by"),
            el("lastmodified", TEXT, "?", label="Last modified"),
            el("lastmodifiedby", TEXT, "?", label="Last modified by"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
        ),
    )
