# Generated from spec/contracts_rev_mgmt/cancel.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function cancel."""

from __future__ import annotations

from intacct_runtime.model import Function, Structure, model
from intacct_runtime.result import NothingResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, seq, unordered

__all__ = ["CancelJobqueuerecord", "cancel"]


@model
class cancel(Function[None]):
    """Cancel.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Since 2018.R3.
    Reference: https://developer.intacct.com/api/company-console/queue-administration/#cancel-a-job
    """

    jobqueuerecord: CancelJobqueuerecord | None
    """Job queue record. Required."""
    keys: str | None | Unset = UNSET
    """Keys (text). The vendor's schema does not list it; the gateway takes it."""

    __wire__ = Wire(
        "cancel",
        seq(
            el(
                "JOBQUEUERECORD",
                Ref("intacct.contracts_rev_mgmt.cancel", "CancelJobqueuerecord"),
                label="Job queue record",
            ),
            el("keys", TEXT, "?", label="Keys"),
        ),
        since="2018.R3",
        writes=True,
    )
    __result__ = NothingResult()


@model
class CancelJobqueuerecord(Structure):
    """Job queue record."""

    jobid: str | None
    """Job ID (text). Required."""

    __wire__ = Wire("JOBQUEUERECORD", unordered(el("JOBID", TEXT, label="Job ID")))
