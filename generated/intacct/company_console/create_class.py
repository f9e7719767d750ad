# Generated from spec/company_console/create_class.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield

__all__ = ["create_class"]


@model
class create_class(Function[str]):
    """Create class (legacy; the generic form is create CLASS).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    classid: str | None
    """Class ID (text). Required."""
    name: str | None
    """Name (text). Required."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    parentid: str | None | Unset = UNSET
    """Parent ID (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""

    __wire__ = Wire(
        "create_class",
        seq(
            el("classid", TEXT, label="Class ID"),
            el("name", TEXT, label="Name"),
            el("description", TEXT, "?", label="Description"),
            el("parentid", TEXT, "?", label="Parent ID"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
        ),
        writes=True,
    )
    __result__ = KeyResult()
