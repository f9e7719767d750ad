# Generated from spec/company_console/promote.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function promote."""

from __future__ import annotations

from intacct_runtime.model import Function, Structure, model
from intacct_runtime.result import NothingResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, seq, unordered

__all__ = ["PromoteJobqueuerecord", "promote"]


@model
class promote(Function[None]):
    """Promote job.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Since 2018.R3.
    Reference: https://developer.intacct.com/api/company-console/queue-administration/#prioritize-a-job
    """

    jobqueuerecord: PromoteJobqueuerecord | None
    """Job queue record. Required."""
    keys: str | None | Unset = UNSET
    """Keys (text). The vendor's schema does not list it; the gateway takes it."""

    __wire__ = Wire(
        "promote",
        seq(
            el(
                "JOBQUEUERECORD",
                Ref("intacct.company_console.promote", "PromoteJobqueuerecord"),
                label="Job queue record",
            ),
            el("keys", TEXT, "?", label="Keys"),
        ),
        since="2018.R3",
        writes=True,
    )
    __result__ = NothingResult()


@model
class PromoteJobqueuerecord(Structure):
    """Job queue record."""

    jobid: str | None
    """Job ID (text). Required."""

    __wire__ = Wire("JOBQUEUERECORD", unordered(el("JOBID", TEXT, label="Job ID")))
