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

    expense: Expense | None | Unset = UNSET
    """Expense."""
    updateexpense: Updateexpense | None | Unset = UNSET
    """Changed expense."""
    items: Sequence[Expense | Updateexpense] | None | Unset = UNSET
    """Any mix, in this order on the wire, of `expense` and `updateexpense`. Since 2018.R3 to 2019.R2 (which of them
    is not known).
    """

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
