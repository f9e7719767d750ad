# Generated from spec/common/timesheetitems_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure timesheetitems_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["TIMESHEETITEMS_REPLY"]


TIMESHEETITEMS_REPLY: Final[Wrapper] = list_of(
    el("timesheetitem", Ref("intacct.common.timesheetitem_reply", "TimesheetitemReply"), "+", label="Timesheet line")
)
"""Timesheet lines."""
