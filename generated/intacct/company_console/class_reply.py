# Generated from spec/company_console/class_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure class_reply."""

from __future__ import annotations

import datetime

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import DATETIME, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["ClassReply"]


@model
class ClassReply(ReplyPart):
    """Class name."""

    key: str | None | Unset = UNSET
    """Record key (text)."""
    classid: str | None | Unset = UNSET
    """Class ID (text)."""
    name: str | None | Unset = UNSET
    """Name (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    parentid: str | None | Unset = UNSET
    """Parent ID (text)."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""

    __wire__ = Wire(
        "class",
        unordered(
            el("key", TEXT, "?", label="Record key"),
            el("classid", TEXT, "?", label="Class ID"),
            el("name", TEXT, "?", label="Name"),
            el("description", TEXT, "?", label="Description"),
            el("parentid", TEXT, "?", label="Parent ID"),
            el("whenmodified", DATETIME, "?", label="When modified"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
        ),
    )
