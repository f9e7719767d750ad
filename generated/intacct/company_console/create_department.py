# Generated from spec/company_console/create_department.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_department."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield

__all__ = ["create_department"]


@model
class create_department(Function[str]):
    """Create department (legacy; the generic form is create DEPARTMENT).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    ignoreduplicates: bool | None | Unset = UNSET
    """Ignore duplicates (boolean, true or false). Default: false."""
    departmentid: str | None
    """Department ID (text). Required."""
    title: str | None
    """Title (text). Required."""
    parentid: str | None | Unset = UNSET
    """Parent ID (text)."""
    supervisorid: str | None | Unset = UNSET
    """Supervisor ID (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    externalid: str | None | Unset = UNSET
    """External ID (text). ID that another system gives the record."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""
    custtitle: str | None | Unset = UNSET
    """Entity title (text)."""

    __wire__ = Wire(
        "create_department",
        seq(
            el("departmentid", TEXT, label="Department ID"),
            el("title", TEXT, label="Title"),
            el("parentid", TEXT, "?", label="Parent ID"),
            el("supervisorid", TEXT, "?", label="Supervisor ID"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("externalid", TEXT, "?", label="External ID"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
            el("custtitle", TEXT, "?", label="Entity title"),
        ),
        (attribute("ignoreduplicates", BOOLEAN, default="false"),),
        writes=True,
    )
    __result__ = KeyResult()
