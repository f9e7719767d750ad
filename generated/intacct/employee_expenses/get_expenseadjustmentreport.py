# Generated from spec/employee_expenses/get_expenseadjustmentreport.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function get_expenseadjustmentreport."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Function, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, attribute

if TYPE_CHECKING:
    from intacct.employee_expenses.expenseadjustmentreport_reply import ExpenseadjustmentreportReply

__all__ = ["get_expenseadjustmentreport"]


@model
class get_expenseadjustmentreport(Function[Records["ExpenseadjustmentreportReply"]]):
    """Get expense adjustment (legacy).

    Answers a list of `ExpenseadjustmentreportReply`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    """

    key: str | None
    """Record key (text). Required."""
    externalkey: bool | None | Unset = UNSET
    """Key is an external ID (boolean, true or false). Default: false."""

    __wire__ = Wire(
        "get_expenseadjustmentreport",
        attributes=(attribute("key", TEXT, required=True), attribute("externalkey", BOOLEAN, default="false")),
    )
    __result__ = RecordsResult(
        elements={
            "expenseadjustmentreport": Ref(
                "intacct.employee_expenses.expenseadjustmentreport_reply", "ExpenseadjustmentreportReply"
            )
        }
    )
