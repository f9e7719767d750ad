# Generated from spec/project_resource_mgmt/update_task.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_task."""

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
from intacct_runtime.wire import Wire, attribute, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield

__all__ = ["update_task"]


@model
class update_task(Function[str]):
    """Update task (legacy; the generic form is update TASK).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/tasks/#update-task-legacy
    """

    key: str | None
    """Record key (text). Required."""
    taskname: str | None | Unset = UNSET
    """Task name (text)."""
    projectid: str | None | Unset = UNSET
    """Project ID (text)."""
    pbegindate: datetime.date | None | Unset = UNSET
    """Planned begin date (date, written as year, month and day)."""
    penddate: datetime.date | None | Unset = UNSET
    """Planned end date (date, written as year, month and day)."""
    itemid: str | None | Unset = UNSET
    """Item ID (text)."""
    billable: bool | None | Unset = UNSET
    """Billable (boolean, true or false). Whether a customer is to be charged for it."""
    taskdescription: str | None | Unset = UNSET
    """Task description (text)."""
    ismilestone: bool | None | Unset = UNSET
    """Milestone (boolean, true or false)."""
    utilized: bool | None | Unset = UNSET
    """Utilized (boolean, true or false)."""
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
    dependentonkey: int | None | Unset = UNSET
    """Dependent on task key (integer, record number)."""
    dependentonname: str | None | Unset = UNSET
    """Dependent on task name (text)."""

    __wire__ = Wire(
        "update_task",
        seq(
            el("taskname", TEXT, "?", label="Task name"),
            el("projectid", TEXT, "?", label="Project ID"),
            el("pbegindate", SPLIT_DATE, "?", label="Planned begin date"),
            el("penddate", SPLIT_DATE, "?", label="Planned end date"),
            el("itemid", TEXT, "?", label="Item ID"),
            el("billable", BOOLEAN, "?", label="Billable"),
            el("taskdescription", TEXT, "?", label="Task description"),
            el("ismilestone", BOOLEAN, "?", label="Milestone"),
            el("utilized", BOOLEAN, "?", label="Utilized"),
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
            el("dependentonkey", INTEGER, "?", label="Dependent on task key"),
            el("dependentonname", TEXT, "?", label="Dependent on task name"),
        ),
        (attribute("key", TEXT, required=True),),
        writes=True,
    )
    __result__ = KeyResult(required=False)
