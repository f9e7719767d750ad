# Generated from spec/project_resource_mgmt/update_timetype.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_timetype."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield

__all__ = ["update_timetype"]


@model
class update_timetype(Function[str]):
    """Update time type (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/time-types/#update-time-type-legacy
    """

    key: str | None
    """Record key (text). Required."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    accountno: str | None | Unset = UNSET
    """Account number (text)."""
    offsetaccountno: str | None | Unset = UNSET
    """Offset account (text)."""
    earningtypename: str | None | Unset = UNSET
    """Earning type (text)."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""

    __wire__ = Wire(
        "update_timetype",
        seq(
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("accountno", TEXT, "?", label="Account number"),
            el("offsetaccountno", TEXT, "?", label="Offset account"),
            el("earningtypename", TEXT, "?", label="Earning type"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
        ),
        (attribute("key", TEXT, required=True),),
        writes=True,
    )
    __result__ = KeyResult(required=False)
