# Generated from spec/project_resource_mgmt/create_earningtype.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_earningtype."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import DECIMAL, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield

__all__ = ["create_earningtype"]


@model
class create_earningtype(Function[str]):
    """Create earning type (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/earning-types/#create-earning-type-legacy
    """

    name: str | None
    """Name (text). Required."""
    method: str | None
    """Calculation method (text). Known values: Salary, Hourly. Default: Salary. Required."""
    billableacctno: str | None
    """GL account billable time (text). Required."""
    nonbillableacctno: str | None
    """GL account non-billable time (text). Required."""
    ratemultiplier: Decimal | None | Unset = UNSET
    """Rate multiplier (decimal)."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""

    __wire__ = Wire(
        "create_earningtype",
        seq(
            el("name", TEXT, label="Name"),
            el("method", TEXT, label="Calculation method", open_values=("Salary", "Hourly"), default="Salary"),
            el("billableacctno", TEXT, label="GL account billable time"),
            el("nonbillableacctno", TEXT, label="GL account non-billable time"),
            el("ratemultiplier", DECIMAL, "?", label="Rate multiplier"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
        ),
        writes=True,
    )
    __result__ = KeyResult()
