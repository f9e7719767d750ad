# Generated from spec/company_console/supdocfolder_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure supdocfolder_reply."""

from __future__ import annotations

import datetime

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import SPLIT_DATE, TEXT
from intacct_runtime.wire import Wire, el, seq

__all__ = ["SupdocfolderReply"]


@model
class SupdocfolderReply(Structure):
    """Attachment folder."""

    name: str | None
    """Name (text). Required."""
    description: str | None
    """Description (text). Required."""
    parentfolder: str | None
    """Parent folder (text). Required."""
    creationdate: datetime.date | None
    """Creation date (date, written as year, month and day). Required."""
    createdby: str | None
    """Created by (text). Required."""
    lastmodified: str | None
    """Last modified (text). Required."""
    lastmodifiedby: str | None
    """Last modified by (text). Required."""
    status: str | None
    """Status (text). Known values: active, inactive. Required."""

    __wire__ = Wire(
        "supdocfolder",
        seq(
            el("name", TEXT, label="Name"),
            el("description", TEXT, label="Description"),
            el("parentfolder", TEXT, label="Parent folder"),
            el("creationdate", SPLIT_DATE, label="Creation date"),
            el("createdby", TEXT, label="Created by"),
            el("lastmodified", TEXT, label="Last modified"),
            el("lastmodifiedby", TEXT, label="Last modified by"),
            el("status", TEXT, label="Status", open_values=("active", "inactive")),
        ),
    )
