# Generated from spec/company_console/update_department.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_department."""

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

__all__ = ["update_department"]


@model
class update_department(Function[str]):
    """Update department (legacy; the generic form is update DEPARTMENT).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    departmentid: str | None
    """Department ID (text). Required."""
    set_nulls: bool | None | Unset = UNSET
    """Set nulls (boolean, true or false). Default: false."""
    externalkey: bool | None | Unset = UNSET
    """Key is an external ID (boolean, true or false). Default: false."""
    title: str | None | Unset = UNSET
    """Title (text)."""
    parentid: str | None | Unset = UNSET
    """Parent ID (text)."""
    supervisorid: str | None | Unset = UNSET
    """Supervisor ID (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""
    custtitle: str | None | Unset = UNSET
    """Entity title (text)."""

    __wire__ = Wire(
        "update_department",
        seq(
            el("title", TEXT, "?", label="Title"),
            el("parentid", TEXT, "?", label="Parent ID"),
            el("supervisorid", TEXT, "?", label="Supervisor ID"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
            el("custtitle", TEXT, "?", label="Entity title"),
        ),
        (
            attribute("departmentid", TEXT, required=True),
            attribute("set_nulls", BOOLEAN, default="false"),
            attribute("externalkey", BOOLEAN, default="false"),
        ),
        writes=True,
    )
    __result__ = KeyResult(required=False)
