# Generated from spec/project_resource_mgmt/create_task.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_task."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct.common.taskresources import TASKRESOURCES
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, DECIMAL, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield

__all__ = ["create_task"]


@model
class create_task(Function[str]):
    """Create task (legacy; the generic form is create TASK).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/tasks/#create-task-legacy
    """

    taskname: str | None
    """Task name (text). Required."""
    projectid: str | None
    """Project ID (text). Required."""
    taskid: str | None | Unset = UNSET
    """Task ID (text). Since 2018.R3 to 2019.R2 (which of them is not known)."""
    pbegindate: datetime.date | None | Unset = UNSET
    """Planned begin date (date, written as year, month and day)."""
    penddate: datetime.date | None | Unset = UNSET
    """Planned end date (date, written as year, month and day)."""
    itemid: str | None | Unset = UNSET
    """Item ID (text)."""
    billable: bool | None | Unset = UNSET
    """Billable (boolean, true or false). Whether a customer is to be charged for it. Default: false."""
    taskdescription: str | None | Unset = UNSET
    """Task description (text)."""
    ismilestone: bool | None | Unset = UNSET
    """Milestone (boolean, true or false). Default: false."""
    utilized: bool | None | Unset = UNSET
    """Utilized (boolean, true or false). Default: false."""
    priority: str | None | Unset = UNSET
    """Priority (text)."""
    taskno: str | None | Unset = UNSET
    """WBS code (text)."""
    taskstatus: str | None | Unset = UNSET
    """Task status (text)."""
    parentkey: int | None | Unset = UNSET
    """Parent key (integer, record number)."""
    parenttaskname: str | None | Unset = UNSET
    """Parent task name (text)."""
    budgetqty: Decimal | None | Unset = UNSET
    """Planned duration (quantity)."""
    estqty: Decimal | None | Unset = UNSET
    """Estimated duration (quantity)."""
    timetype: str | None | Unset = UNSET
    """Time type (text)."""
    obspercentcomplete: Decimal | None | Unset = UNSET
    """Observed percent complete (percentage)."""
    taskresources: list[str] | None | Unset = UNSET
    """Task resources (list of text)."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""
    classid: str | None | Unset = UNSET
    """Class ID (text)."""
    supdocid: str | None | Unset = UNSET
    """Attachment ID (text). ID of an attachment record, which can hold several files; not the name of a file."""
    dependentonkey: int | None | Unset = UNSET
    """Dependent on task key (integer, record number)."""
    dependentonname: str | None | Unset = UNSET
    """Dependent on task name (text)."""

    __wire__ = Wire(
        "create_task",
        seq(
            el("taskname", TEXT, label="Task name"),
            el("projectid", TEXT, label="Project ID"),
            el("taskid", TEXT, "?", since="2018.R3..2019.R2", label="Task ID"),
            el("pbegindate", SPLIT_DATE, "?", label="Planned begin date"),
            el("penddate", SPLIT_DATE, "?", label="Planned end date"),
            el("itemid", TEXT, "?", label="Item ID"),
            el("billable", BOOLEAN, "?", label="Billable", default="false"),
            el("taskdescription", TEXT, "?", label="Task description"),
            el("ismilestone", BOOLEAN, "?", label="Milestone", default="false"),
            el("utilized", BOOLEAN, "?", label="Utilized", default="false"),
            el("priority", TEXT, "?", label="Priority"),
            el("taskno", TEXT, "?", label="WBS code"),
            el("taskstatus", TEXT, "?", label="Task status"),
            el("parentkey", INTEGER, "?", label="Parent key"),
            el("parenttaskname", TEXT, "?", label="Parent task name"),
            el("budgetqty", DECIMAL, "?", label="Planned duration"),
            el("estqty", DECIMAL, "?", label="Estimated duration"),
            el("timetype", TEXT, "?", label="Time type"),
            el("obspercentcomplete", DECIMAL, "?", label="Observed percent complete"),
            el("taskresources", TASKRESOURCES, "?", label="Task resources"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
            el("classid", TEXT, "?", label="Class ID"),
            el("supdocid", TEXT, "?", label="Attachment ID"),
            el("dependentonkey", INTEGER, "?", label="Dependent on task key"),
            el("dependentonname", TEXT, "?", label="Dependent on task name"),
        ),
        writes=True,
    )
    __result__ = KeyResult()
