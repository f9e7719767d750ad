# Generated from spec/employee_expenses/update_expensetype.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_expensetype."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

__all__ = ["update_expensetype"]


@model
class update_expensetype(Function[str]):
    """Update expense type (legacy; the generic form is update EEACCOUNTLABEL).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/employee-expenses/expense-types/#update-expense-type-legacy
    """

    expensetype: str | None
    """Expense type (text). Required."""
    externalkey: bool | None | Unset = UNSET
    """Key is an external ID (boolean, true or false). Default: false."""
    glaccountno: str | None | Unset = UNSET
    """GL account number (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    offsetglaccountno: str | None | Unset = UNSET
    """Offset GL account number (text). Account of the other side of the entry, usually the one for receivables or
    payables.
    """
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""

    __wire__ = Wire(
        "update_expensetype",
        seq(
            el("glaccountno", TEXT, "?", label="GL account number"),
            el("description", TEXT, "?", label="Description"),
            el("offsetglaccountno", TEXT, "?", label="Offset GL account number"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
        ),
        (attribute("expensetype", TEXT, required=True), attribute("externalkey", BOOLEAN, default="false")),
        writes=True,
    )
    __result__ = KeyResult(required=False)
