# Generated from spec/project_resource_mgmt/task_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure task_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal

from intacct.project_resource_mgmt.taskresources_reply import TASKRESOURCES_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, DECIMAL, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["TaskReply"]


@model
class TaskReply(ReplyPart):
    """Task."""

    key: str | None | Unset = UNSET
    """Record key (text)."""
    projectid: str | None | Unset = UNSET
    """Project ID (text)."""
    name: str | None | Unset = UNSET
    """Name (text)."""
    taskno: str | None | Unset = UNSET
    """WBS code (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    ismilestone: bool | None | Unset = UNSET
    """Milestone (boolean, true or false)."""
    parenttaskname: str | None | Unset = UNSET
    """Parent task name (text)."""
    budgetqty: Decimal | None | Unset = UNSET
    """Planned duration (quantity)."""
    estqty: Decimal | None | Unset = UNSET
    """Estimated duration (quantity)."""
    priority: str | None | Unset = UNSET
    """Priority (text)."""
    pbegindate: datetime.date | None | Unset = UNSET
    """Planned begin date (date, written as year, month and day)."""
    penddate: datetime.date | None | Unset = UNSET
    """Planned end date (date, written as year, month and day)."""
    percentcomplete: Decimal | None | Unset = UNSET
    """Calculated percent completed (percentage)."""
    taskstatus: str | None | Unset = UNSET
    """Task status (text). Known values: In Progress, Completed, On Hold."""
    utilized: bool | None | Unset = UNSET
    """Utilized (boolean, true or false)."""
    billable: bool | None | Unset = UNSET
    """Billable (boolean, true or false). Whether a customer is to be charged for it."""
    itemid: str | None | Unset = UNSET
    """Item ID (text)."""
    timetype: str | None | Unset = UNSET
    """Time type (text)."""
    classid: str | None | Unset = UNSET
    """Class ID (text)."""
    obspercentcomplete: Decimal | None | Unset = UNSET
    """Observed percent complete (percentage)."""
    taskresources: list[str] | None | Unset = UNSET
    """Task resources (list of text)."""
    supdocid: str | None | Unset = UNSET
    """Attachment ID (text). ID of an attachment record, which can hold several files; not the name of a file."""
    dependentonname: str | None | Unset = UNSET
    """Dependent on task name (text)."""

    __wire__ = Wire(
        "task",
        unordered(
            el("key", TEXT, "?", label="Record key"),
            el("projectid", TEXT, "?", label="Project ID"),
            el("name", TEXT, "?", label="Name"),
            el("taskno", TEXT, "?", label="WBS code"),
            el("description", TEXT, "?", label="Description"),
            el("ismilestone", BOOLEAN, "?", label="Milestone"),
            el("parenttaskname", TEXT, "?", label="Parent task name"),
            el("budgetqty", DECIMAL, "?", label="Planned duration"),
            el("estqty", DECIMAL, "?", label="Estimated duration"),
            el("priority", TEXT, "?", label="Priority"),
            el("pbegindate", SPLIT_DATE, "?", label="Planned begin date"),
            el("penddate", SPLIT_DATE, "?", label="Planned end date"),
            el("percentcomplete", DECIMAL, "?", label="Calculated percent completed"),
            el("taskstatus", TEXT, "?", label="Task status", open_values=("In Progress", "Completed", "On Hold")),
            el("utilized", BOOLEAN, "?", label="Utilized"),
            el("billable", BOOLEAN, "?", label="Billable"),
            el("itemid", TEXT, "?", label="Item ID"),
            el("timetype", TEXT, "?", label="Time type"),
            el("classid", TEXT, "?", label="Class ID"),
            el("obspercentcomplete", DECIMAL, "?", label="Observed percent complete"),
            el("taskresources", TASKRESOURCES_REPLY, "?", label="Task resources"),
            el("supdocid", TEXT, "?", label="Attachment ID"),
            el("dependentonname", TEXT, "?", label="Dependent on task name"),
        ),
    )
