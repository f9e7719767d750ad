# Generated from spec/employee_expenses/updateexpenseadjustments.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure updateexpenseadjustments, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, choice, el, list_of

__all__ = ["UPDATEEXPENSEADJUSTMENTS"]


UPDATEEXPENSEADJUSTMENTS: Final[Wrapper] = list_of(
    choice(
        el(
            "expenseadjustment",
            Ref("intacct.employee_expenses.expenseadjustment", "Expenseadjustment"),
            label="Expense adjustment",
        ),
        el(
            "updateexpenseadjustment",
            Ref("intacct.employee_expenses.updateexpenseadjustment", "Updateexpenseadjustment"),
            label="Changed expense",
        ),
        occurs="+",
    )
)
"""Changed expenses."""
