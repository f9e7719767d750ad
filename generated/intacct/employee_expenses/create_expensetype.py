# Generated from spec/employee_expenses/create_expensetype.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_expensetype."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

__all__ = ["create_expensetype"]


@model
class create_expensetype(Function[str]):
    """Create expense type (legacy; the generic form is create EEACCOUNTLABEL).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/employee-expenses/expense-types/#create-expense-type-legacy
    """

    glaccountno: str | None
    """GL account number (text). Required."""
    expensetype: str | None
    """Expense type (text). Required."""
    description: str | None
    """Description (text). Required."""
    offsetglaccountno: str | None | Unset = UNSET
    """Offset GL account number (text). Account of the other side of the entry, usually the one for receivables or
    payables.
    """
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive. Default: active."""
    externalid: str | None | Unset = UNSET
    """External ID (text). ID that another system gives the record."""

    __wire__ = Wire(
        "create_expensetype",
        seq(
            el("glaccountno", TEXT, label="GL account number"),
            el("expensetype", TEXT, label="Expense type"),
            el("description", TEXT, label="Description"),
            el("offsetglaccountno", TEXT, "?", label="Offset GL account number"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive"), default="active"),
            el("externalid", TEXT, "?", label="External ID"),
        ),
        writes=True,
    )
    __result__ = KeyResult()
