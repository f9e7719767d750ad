# Generated from spec/common/decline.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function decline."""

from __future__ import annotations

from intacct_runtime.model import Function, Structure, model
from intacct_runtime.result import NothingResult
from intacct_runtime.scalars import INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq, unordered

__all__ = ["DeclineApbill", "DeclinePodocument", "DeclineTimesheet", "decline"]


@model
class decline(Function[None]):
    """Decline.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Since 2017.R4.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/timesheets/#decline-timesheets
    """

    podocument: DeclinePodocument | None | Unset = UNSET
    """PO document."""
    apbill: DeclineApbill | None | Unset = UNSET
    """AP bill."""
    timesheet: DeclineTimesheet | None | Unset = UNSET
    """Timesheet."""

    __wire__ = Wire(
        "decline",
        seq(
            el(
                "PODOCUMENT",
                Ref("intacct.common.decline", "DeclinePodocument"),
                until="2019.R3..2022.R4",
                label="PO document",
            ),
            choice(
                el("APBILL", Ref("intacct.common.decline", "DeclineApbill"), label="AP bill"),
                el("PODOCUMENT", Ref("intacct.common.decline", "DeclinePodocument"), label="PO document"),
                el("TIMESHEET", Ref("intacct.common.decline", "DeclineTimesheet"), label="Timesheet"),
                since="2019.R4..2023.R1",
            ),
        ),
        since="2017.R4",
        writes=True,
    )
    __result__ = NothingResult()


@model
class DeclinePodocument(Structure):
    """PO document."""

    docid: str | None
    """Document ID (text). Required."""
    comment: str | None | Unset = UNSET
    """Comment (text)."""

    __wire__ = Wire(
        "PODOCUMENT", unordered(el("DOCID", TEXT, label="Document ID"), el("COMMENT", TEXT, "?", label="Comment"))
    )


@model
class DeclineApbill(Structure):
    """AP bill."""

    recordno: int | None
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required.
    """
    comment: str | None | Unset = UNSET
    """Comment (text)."""

    __wire__ = Wire(
        "APBILL", unordered(el("RECORDNO", INTEGER, label="Record number"), el("COMMENT", TEXT, "?", label="Comment"))
    )


@model
class DeclineTimesheet(Structure):
    """Timesheet."""

    recordno: int | None
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required.
    """
    entrykeys: str | None | Unset = UNSET
    """Entry keys (text)."""
    declinedby: str | None | Unset = UNSET
    """Declined by (text)."""
    comment: str | None | Unset = UNSET
    """Comment (text)."""

    __wire__ = Wire(
        "TIMESHEET",
        unordered(
            el("RECORDNO", INTEGER, label="Record number"),
            el("ENTRYKEYS", TEXT, "?", label="Entry keys"),
            el("DECLINEDBY", TEXT, "?", label="Declined by"),
            el("COMMENT", TEXT, "?", label="Comment"),
        ),
    )
