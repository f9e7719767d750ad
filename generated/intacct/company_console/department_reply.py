# Generated from spec/company_console/department_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure department_reply."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct.common.customfields_reply import CUSTOMFIELDS_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import DATETIME, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.customfield_reply import CustomfieldReply

__all__ = ["DepartmentReply"]


@model
class DepartmentReply(ReplyPart):
    """Department."""

    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    title: str | None | Unset = UNSET
    """Title (text)."""
    parentid: str | None | Unset = UNSET
    """Parent ID (text)."""
    supervisorid: str | None | Unset = UNSET
    """Supervisor ID (text)."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    customfields: list[CustomfieldReply] | None | Unset = UNSET
    """Custom fields."""

    __wire__ = Wire(
        "department",
        unordered(
            el("departmentid", TEXT, "?", label="Department ID"),
            el("title", TEXT, "?", label="Title"),
            el("parentid", TEXT, "?", label="Parent ID"),
            el("supervisorid", TEXT, "?", label="Supervisor ID"),
            el("whenmodified", DATETIME, "?", label="When modified"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("customfields", CUSTOMFIELDS_REPLY, "?", label="Custom fields"),
        ),
    )
