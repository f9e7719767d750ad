# Generated from spec/employee_expenses/eppaymentrequestitems.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure eppaymentrequestitems, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["EPPAYMENTREQUESTITEMS"]


EPPAYMENTREQUESTITEMS: Final[Wrapper] = list_of(
    el(
        "eppaymentrequestitem",
        Ref("intacct.employee_expenses.eppaymentrequestitem", "Eppaymentrequestitem"),
        "+",
        label="Reimbursement request line",
    )
)
"""Reimbursement request lines."""
