# Generated from spec/employee_expenses/updateexpenses.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure updateexpenses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from intacct_runtime.model import Structure, model
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq

if TYPE_CHECKING:
    from intacct.employee_expenses.expense import Expense
    from intacct.employee_expenses.updateexpense import Updateexpense

__all__ = ["Updateexpenses"]


@model
class Updateexpenses(Structure):
    """Changed expenses."""

    items: Sequence[Expense | Updateexpense] | None | Unset = UNSET
    """Any mix, in this order on the wire, of `expense` and `updateexpense`."""

    __wire__ = Wire(
        "updateexpenses",
        seq(
            choice(
                el("expense", Ref("intacct.employee_expenses.expense", "Expense"), label="Expense"),
                el(
                    "updateexpense",
                    Ref("intacct.employee_expenses.updateexpense", "Updateexpense"),
                    label="Changed expense",
                ),
                occurs="?",
                attr="items",
                until="2018.R2..2019.R1",
            ),
            choice(
                el("expense", Ref("intacct.employee_expenses.expense", "Expense"), label="Expense"),
                el(
                    "updateexpense",
                    Ref("intacct.employee_expenses.updateexpense", "Updateexpense"),
                    label="Changed expense",
                ),
                occurs="*",
                attr="items",
                since="2018.R3..2019.R2",
            ),
        ),
    )
