# Generated from spec/common/expenseadjustments.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure expenseadjustments, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["EXPENSEADJUSTMENTS"]


EXPENSEADJUSTMENTS: Final[Wrapper] = list_of(
    el(
        "expenseadjustment",
        Ref("intacct.employee_expenses.expenseadjustment", "Expenseadjustment"),
        "+",
        label="Expense adjustment",
    )
)
"""Expense adjustments."""
