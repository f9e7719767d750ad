# Generated from spec/project_resource_mgmt/timesheetitems.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure timesheetitems, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["TIMESHEETITEMS"]


TIMESHEETITEMS: Final[Wrapper] = list_of(
    el(
        "timesheetitem",
        Ref("intacct.project_resource_mgmt.timesheetitem", "Timesheetitem"),
        "+",
        label="Timesheet line",
    )
)
"""Timesheet lines."""
