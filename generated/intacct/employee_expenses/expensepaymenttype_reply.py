# Generated from spec/employee_expenses/expensepaymenttype_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure expensepaymenttype_reply."""

from __future__ import annotations

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["ExpensepaymenttypeReply"]


@model
class ExpensepaymenttypeReply(ReplyPart):
    """Expense payment type."""

    name: str | None | Unset = UNSET
    """Name (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    nonreimbursable: bool | None | Unset = UNSET
    """Non-reimb (boolean, true or false)."""
    offsetacctno: str | None | Unset = UNSET
    """Offset account (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""

    __wire__ = Wire(
        "expensepaymenttype",
        unordered(
            el("name", TEXT, "?", label="Name"),
            el("description", TEXT, "?", label="Description"),
            el("nonreimbursable", BOOLEAN, "?", label="Non-reimb"),
            el("offsetacctno", TEXT, "?", label="Offset account"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
        ),
    )
