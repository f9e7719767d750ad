# Generated from spec/employee_expenses/expenses.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure expenses, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["EXPENSES"]


EXPENSES: Final[Wrapper] = list_of(
    el("expense", Ref("intacct.employee_expenses.expense", "Expense"), "+", label="Expense")
)
"""Expenses."""
