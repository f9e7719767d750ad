# Generated from spec/project_resource_mgmt/timesheet_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure timesheet_reply."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct.common.timesheetitems_reply import TIMESHEETITEMS_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.timesheetitem_reply import TimesheetitemReply

__all__ = ["TimesheetReply"]


@model
class TimesheetReply(ReplyPart):
    """Timesheet."""

    key: str | None | Unset = UNSET
    """Record key (text)."""
    title: str | None | Unset = UNSET
    """Title (text)."""
    employeeid: str | None | Unset = UNSET
    """Employee ID (text)."""
    begindate: datetime.date | None | Unset = UNSET
    """Start date (date, written as year, month and day)."""
    enddate: datetime.date | None | Unset = UNSET
    """End date (date, written as year, month and day)."""
    glpostdate: datetime.date | None | Unset = UNSET
    """GL post date (date, written as year, month and day)."""
    periodtype: str | None | Unset = UNSET
    """Period type (text)."""
    timesheetitems: list[TimesheetitemReply] | None | Unset = UNSET
    """Timesheet lines."""

    __wire__ = Wire(
        "timesheet",
        unordered(
            el("key", TEXT, "?", label="Record key"),
            el("title", TEXT, "?", label="Title"),
            el("employeeid", TEXT, "?", label="Employee ID"),
            el("begindate", SPLIT_DATE, "?", label="Start date"),
            el("enddate", SPLIT_DATE, "?", label="End date"),
            el("glpostdate", SPLIT_DATE, "?", label="GL post date"),
            el("periodtype", TEXT, "?", label="Period type"),
            el("timesheetitems", TIMESHEETITEMS_REPLY, "?", label="Timesheet lines"),
        ),
    )
