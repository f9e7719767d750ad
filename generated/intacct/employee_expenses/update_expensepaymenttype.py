# Generated from spec/employee_expenses/update_expensepaymenttype.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_expensepaymenttype."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

__all__ = ["update_expensepaymenttype"]


@model
class update_expensepaymenttype(Function[str]):
    """Update expense payment type (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference:
    https://developer.intacct.com/api/employee-expenses/expense-payment-types/#update-expense-payment-type-legacy
    """

    name: str | None
    """Name (text). Required."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    nonreimbursable: bool | None | Unset = UNSET
    """Non-reimb (boolean, true or false)."""
    offsetacctno: str | None | Unset = UNSET
    """Offset account (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""

    __wire__ = Wire(
        "update_expensepaymenttype",
        seq(
            el("description", TEXT, "?", label="Description"),
            el("nonreimbursable", BOOLEAN, "?", label="Non-reimb"),
            el("offsetacctno", TEXT, "?", label="Offset account"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
        ),
        (attribute("name", TEXT, required=True),),
        writes=True,
    )
    __result__ = KeyResult(required=False)
