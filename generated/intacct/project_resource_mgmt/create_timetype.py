# Generated from spec/project_resource_mgmt/create_timetype.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_timetype."""

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

__all__ = ["create_timetype"]


@model
class create_timetype(Function[str]):
    """Create time type (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/time-types/#create-time-type-legacy
    """

    name: str | None
    """Name (text). Required."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive. Default: active."""
    accountno: str | None | Unset = UNSET
    """Account number (text)."""
    offsetaccountno: str | None | Unset = UNSET
    """Offset account (text)."""
    earningtypename: str | None | Unset = UNSET
    """Earning type (text)."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""

    __wire__ = Wire(
        "create_timetype",
        seq(
            el("name", TEXT, label="Name"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive"), default="active"),
            el("accountno", TEXT, "?", label="Account number"),
            el("offsetaccountno", TEXT, "?", label="Offset account"),
            el("earningtypename", TEXT, "?", label="Earning type"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
        ),
        writes=True,
    )
    __result__ = KeyResult()
