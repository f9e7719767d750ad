# Generated from spec/common/ccpayitem_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure ccpayitem_reply."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import CURRENCY, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.company_console.department_reply import DepartmentReply
    from intacct.company_console.location_reply import LocationReply

__all__ = ["CcpayitemReply"]


@model
class CcpayitemReply(ReplyPart):
    """Charge card line."""

    line_num: str | None | Unset = UNSET
    """Line number (text)."""
    glaccountno: str | None | Unset = UNSET
    """GL account number (text)."""
    accountlabel: str | None | Unset = UNSET
    """Account label (text). Name that stands for an account, where the company uses labels instead of account
    numbers.
    """
    description: str | None | Unset = UNSET
    """Description (text)."""
    paymentamount: Decimal | None | Unset = UNSET
    """Payment amount (amount)."""
    department: DepartmentReply | None | Unset = UNSET
    """Department."""
    location: LocationReply | None | Unset = UNSET
    """Location."""

    __wire__ = Wire(
        "ccpayitem",
        unordered(
            el("line_num", TEXT, "?", label="Line number"),
            el("glaccountno", TEXT, "?", label="GL account number"),
            el("accountlabel", TEXT, "?", label="Account label"),
            el("description", TEXT, "?", label="Description"),
            el("paymentamount", CURRENCY, "?", label="Payment amount"),
            el(
                "department",
                Ref("intacct.company_console.department_reply", "DepartmentReply"),
                "?",
                label="Department",
            ),
            el("location", Ref("intacct.company_console.location_reply", "LocationReply"), "?", label="Location"),
        ),
    )
