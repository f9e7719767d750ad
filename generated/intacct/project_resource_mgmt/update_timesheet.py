# Generated from spec/project_resource_mgmt/update_timesheet.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_timesheet."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct.project_resource_mgmt.timesheetitems import TIMESHEETITEMS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

if TYPE_CHECKING:
    from intacct.project_resource_mgmt.timesheetitem import Timesheetitem

__all__ = ["update_timesheet"]


@model
class update_timesheet(Function[str]):
    """Update timesheet (legacy; the generic form is update TIMESHEET).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/timesheets/#update-timesheet-legacy
    """

    key: str | None
    """Record key (text). Required."""
    employeeid: str | None
    """Employee ID (text). Required."""
    begindate: datetime.date | None
    """Start date (date, written as year, month and day). Required."""
    glpostdate: datetime.date | None | Unset = UNSET
    """GL post date (date, written as year, month and day)."""
    timesheetdescription: str | None | Unset = UNSET
    """Timesheet description (text)."""
    state: str | None | Unset = UNSET
    """State (text). Known values: Draft, Submitted. Default: Submitted."""
    timesheetitems: list[Timesheetitem] | None
    """Timesheet lines. The schema lets the element around the list be repeated; a further one is kept in `extra`.
    Required.
    """

    __wire__ = Wire(
        "update_timesheet",
        seq(
            el("employeeid", TEXT, label="Employee ID"),
            el("begindate", SPLIT_DATE, label="Start date"),
            el("glpostdate", SPLIT_DATE, "?", label="GL post date"),
            el("timesheetdescription", TEXT, "?", label="Timesheet description"),
            el("state", TEXT, "?", label="State", open_values=("Draft", "Submitted"), default="Submitted"),
            el("timesheetitems", TIMESHEETITEMS, label="Timesheet lines"),
        ),
        (attribute("key", TEXT, required=True),),
        writes=True,
    )
    __result__ = KeyResult(required=False)
