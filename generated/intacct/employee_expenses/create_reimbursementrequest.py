# Generated from spec/employee_expenses/create_reimbursementrequest.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_reimbursementrequest."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Literal

from intacct.employee_expenses.eppaymentrequestitems import EPPAYMENTREQUESTITEMS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import SPLIT_DATE, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

if TYPE_CHECKING:
    from intacct.employee_expenses.eppaymentrequestitem import Eppaymentrequestitem

__all__ = ["create_reimbursementrequest"]


@model
class create_reimbursementrequest(Function[str]):
    """Create reimbursement request (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference:
    https://developer.intacct.com/api/employee-expenses/reimbursements/#create-reimbursement-request-legacy
    """

    bankaccountid: str | None
    """Bank account ID (text). Required."""
    employeeid: str | None
    """Employee ID (text). Required."""
    memo: str | None | Unset = UNSET
    """Memo (text)."""
    paymentmethod: Literal["Printed Check", "EFT", "Cash", "ACH"] | None
    """Payment method (text). Allowed: Printed Check, EFT, Cash, ACH. Required."""
    paymentdate: datetime.date | None
    """Payment date (date, written as year, month and day). Required."""
    paymentoption: Literal["employee", "expense", "employeepref"] | None | Unset = UNSET
    """Payment option (text). Allowed: employee, expense, employeepref. Default: employee."""
    eppaymentrequestitems: list[Eppaymentrequestitem] | None
    """Reimbursement request lines. Required."""
    documentnumber: str | None | Unset = UNSET
    """Document number (text)."""
    paymentdescription: str | None | Unset = UNSET
    """Payment description (text)."""
    paymentcontact: str | None | Unset = UNSET
    """Payment contact (text)."""

    __wire__ = Wire(
        "create_reimbursementrequest",
        seq(
            el("bankaccountid", TEXT, label="Bank account ID"),
            el("employeeid", TEXT, label="Employee ID"),
            el("memo", TEXT, "?", label="Memo"),
            el("paymentmethod", Enumeration("Printed Check", "EFT", "Cash", "ACH"), label="Payment method"),
            el("paymentdate", SPLIT_DATE, label="Payment date"),
            el(
                "paymentoption",
                Enumeration("employee", "expense", "employeepref"),
                "?",
                label="Payment option",
                default="employee",
            ),
            el("eppaymentrequestitems", EPPAYMENTREQUESTITEMS, label="Reimbursement request lines"),
            el("documentnumber", TEXT, "?", label="Document number"),
            el("paymentdescription", TEXT, "?", label="Payment description"),
            el("paymentcontact", TEXT, "?", label="Payment contact"),
        ),
        writes=True,
    )
    __result__ = KeyResult()
