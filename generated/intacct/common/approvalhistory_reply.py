# Generated from spec/common/approvalhistory_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure approvalhistory_reply."""

from __future__ import annotations

import datetime

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import DATE, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["ApprovalHistory"]


@model
class ApprovalHistory(ReplyPart):
    """Approval history.

    One step of an approval: a submission, an approval or a refusal.
    - No reply is on record: the fields are those that the approval history of timesheets (TIMESHEETAPPROVAL) has.
    """

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead."""
    approval_stage: int | None | Unset = UNSET
    """Approval stage (integer)."""
    approval_type: str | None | Unset = UNSET
    """Approval type (text)."""
    approval_level: str | None | Unset = UNSET
    """Approval level (text)."""
    approverid: str | None | Unset = UNSET
    """Submitted to (text)."""
    approverkey: int | None | Unset = UNSET
    """Approver key (integer, record number)."""
    approvedby: str | None | Unset = UNSET
    """Approved or declined by (text)."""
    approvedbykey: int | None | Unset = UNSET
    """Approved by key (integer, record number)."""
    eventdate: datetime.date | None | Unset = UNSET
    """Event date (date, mm/dd/yyyy)."""
    comments: str | None | Unset = UNSET
    """Comments (text)."""
    state: str | None | Unset = UNSET
    """State (text)."""
    createdby: str | None | Unset = UNSET
    """Requestor (text)."""
    completedby: str | None | Unset = UNSET
    """Approve or decline action completed by (text)."""
    completedbykey: int | None | Unset = UNSET
    """Completed by key (integer, record number)."""

    __wire__ = Wire(
        "approvalhistory",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("APPROVAL_STAGE", INTEGER, "?", label="Approval stage"),
            el("APPROVAL_TYPE", TEXT, "?", label="Approval type"),
            el("APPROVAL_LEVEL", TEXT, "?", label="Approval level"),
            el("APPROVERID", TEXT, "?", label="Submitted to"),
            el("APPROVERKEY", INTEGER, "?", label="Approver key"),
            el("APPROVEDBY", TEXT, "?", label="Approved or declined by"),
            el("APPROVEDBYKEY", INTEGER, "?", label="Approved by key"),
            el("EVENTDATE", DATE, "?", label="Event date"),
            el("COMMENTS", TEXT, "?", label="Comments"),
            el("STATE", TEXT, "?", label="State"),
            el("CREATEDBY", TEXT, "?", label="Requestor"),
            el("COMPLETEDBY", TEXT, "?", label="Approve or decline action completed by"),
            el("COMPLETEDBYKEY", INTEGER, "?", label="Completed by key"),
        ),
    )
