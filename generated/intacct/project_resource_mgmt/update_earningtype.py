# Generated from spec/project_resource_mgmt/update_earningtype.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_earningtype."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import DECIMAL, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield

__all__ = ["update_earningtype"]


@model
class update_earningtype(Function[str]):
    """Update earning type (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/earning-types/#update-earning-type-legacy
    """

    key: str | None
    """Record key (text). Required."""
    method: str | None | Unset = UNSET
    """Calculation method (text). Known values: Salary, Hourly."""
    billableacctno: str | None | Unset = UNSET
    """GL account billable time (text)."""
    nonbillableacctno: str | None | Unset = UNSET
    """GL account non-billable time (text)."""
    ratemultiplier: Decimal | None | Unset = UNSET
    """Rate multiplier (decimal)."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""

    __wire__ = Wire(
        "update_earningtype",
        seq(
            el("method", TEXT, "?", label="Calculation method", open_values=("Salary", "Hourly")),
            el("billableacctno", TEXT, "?", label="GL account billable time"),
            el("nonbillableacctno", TEXT, "?", label="GL account non-billable time"),
            el("ratemultiplier", DECIMAL, "?", label="Rate multiplier"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
        ),
        (attribute("key", TEXT, required=True),),
        writes=True,
    )
    __result__ = KeyResult(required=False)
