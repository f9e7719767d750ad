# Generated from spec/accounts_payable/getVendorApprovalHistory.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function getVendorApprovalHistory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Function, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import INTEGER
from intacct_runtime.wire import Ref, Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.approvalhistory_reply import ApprovalHistory

__all__ = ["getVendorApprovalHistory"]


@model
class getVendorApprovalHistory(Function[Records["ApprovalHistory"]]):
    """Get vendor approval history.

    Answers a list of `ApprovalHistory`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Since 2023.R4.
    Reference: https://developer.intacct.com/api/accounts-payable/vendors/#get-vendor-approval-history
    - No reply is on record: a record of any name is read as one step of an approval.
    """

    recordno: int | None
    """Record number (integer). Required."""

    __wire__ = Wire("getVendorApprovalHistory", seq(el("recordno", INTEGER, label="Record number")), since="2023.R4")
    __result__ = RecordsResult(other=Ref("intacct.common.approvalhistory_reply", "ApprovalHistory"))
