# Generated from spec/employee_expenses/expenseadjustments_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure expenseadjustments_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["EXPENSEADJUSTMENTS_REPLY"]


EXPENSEADJUSTMENTS_REPLY: Final[Wrapper] = list_of(
    el(
        "expenseadjustment",
        Ref("intacct.common.expenseadjustment_reply", "ExpenseadjustmentReply"),
        "+",
        label="Expense adjustment",
    )
)
"""Expense adjustments."""
