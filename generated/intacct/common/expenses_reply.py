# Generated from spec/common/expenses_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure expenses_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["EXPENSES_REPLY"]


EXPENSES_REPLY: Final[Wrapper] = list_of(
    el("expense", Ref("intacct.common.expense_reply", "ExpenseReply"), "+", label="Expense")
)
"""Expenses."""
