# Generated from spec/employee_expenses/update_employeerate.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_employeerate."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import CURRENCY, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield

__all__ = ["update_employeerate"]


@model
class update_employeerate(Function[str]):
    """Update employee rate (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/employee-expenses/employees/#update-employee-cost-rate-legacy
    """

    key: str | None
    """Record key (text). Required."""
    ratestartdate: datetime.date | None | Unset = UNSET
    """Rate start date (date, written as year, month and day)."""
    billingrate: Decimal | None | Unset = UNSET
    """Billing rate (amount)."""
    salaryrate: Decimal | None | Unset = UNSET
    """Salary rate (amount)."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""

    __wire__ = Wire(
        "update_employeerate",
        seq(
            el("ratestartdate", SPLIT_DATE, "?", label="Rate start date"),
            el("billingrate", CURRENCY, "?", label="Billing rate"),
            el("salaryrate", CURRENCY, "?", label="Salary rate"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
        ),
        (attribute("key", TEXT, required=True),),
        writes=True,
    )
    __result__ = KeyResult(required=False)
