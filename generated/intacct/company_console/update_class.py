# Generated from spec/company_console/update_class.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_class."""

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

__all__ = ["update_class"]


@model
class update_class(Function[str]):
    """Update class (legacy; the generic form is update CLASS).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    key: str | None
    """Record key (text). Required."""
    set_nulls: bool | None | Unset = UNSET
    """Set nulls (boolean, true or false). Default: false."""
    externalkey: bool | None | Unset = UNSET
    """Key is an external ID (boolean, true or false). Default: false."""
    name: str | None | Unset = UNSET
    """Name (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    parentid: str | None | Unset = UNSET
    """Parent ID (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""

    __wire__ = Wire(
        "update_class",
        seq(
            el("name", TEXT, "?", label="Name"),
            el("description", TEXT, "?", label="Description"),
            el("parentid", TEXT, "?", label="Parent ID"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
        ),
        (
            attribute("key", TEXT, required=True),
            attribute("set_nulls", BOOLEAN, default="false"),
            attribute("externalkey", BOOLEAN, default="false"),
        ),
        writes=True,
    )
    __result__ = KeyResult(required=False)
