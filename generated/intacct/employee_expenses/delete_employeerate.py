# Generated from spec/employee_expenses/delete_employeerate.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function delete_employeerate."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, attribute

__all__ = ["delete_employeerate"]


@model
class delete_employeerate(Function[str]):
    """Delete employee rate (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/employee-expenses/employees/#delete-employee-cost-rate-legacy
    """

    key: str | None
    """Record key (text). Required."""

    __wire__ = Wire("delete_employeerate", attributes=(attribute("key", TEXT, required=True),), writes=True)
    __result__ = KeyResult(required=False)
