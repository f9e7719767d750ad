# Generated from spec/purchasing/getApprovalHistory.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function getApprovalHistory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Function, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.approvalhistory_reply import ApprovalHistory

__all__ = ["getApprovalHistory"]


@model
class getApprovalHistory(Function[Records["ApprovalHistory"]]):
    """Get approval history.

    Answers a list of `ApprovalHistory`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Since 2017.R4.
    Reference:
    https://developer.intacct.com/api/purchasing/purchasing-transactions/#get-purchasing-transaction-approval-history
    - No reply is on record: a record of any name is read as one step of an approval.
    """

    module: str | None
    """Module (text). Known values: purchasing. Required."""
    docid: str | None
    """Document ID (text). Required."""

    __wire__ = Wire(
        "getApprovalHistory",
        unordered(
            el("module", TEXT, label="Module", open_values=("purchasing",)), el("docid", TEXT, label="Document ID")
        ),
        since="2017.R4",
    )
    __result__ = RecordsResult(other=Ref("intacct.common.approvalhistory_reply", "ApprovalHistory"))
