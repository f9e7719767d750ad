# Generated from spec/contracts_rev_mgmt/unpost.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function unpost."""

from __future__ import annotations

from intacct_runtime.model import Function, Structure, model
from intacct_runtime.result import NothingResult
from intacct_runtime.scalars import INTEGER
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq, unordered

__all__ = ["UnpostContractexpensescheduleentry", "UnpostContractrevenuescheduleentry", "unpost"]


@model
class unpost(Function[None]):
    """Unpost.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Since 2017.R4.
    Reference:
    https://developer.intacct.com/api/contracts-rev-mgmt/contract-expense-schedules/#unpost-contract-expense-schedule-entry
    """

    contractexpensescheduleentry: UnpostContractexpensescheduleentry | None | Unset = UNSET
    """Contract expense schedule entry."""
    contractrevenuescheduleentry: UnpostContractrevenuescheduleentry | None | Unset = UNSET
    """Contract revenue schedule entry."""

    __wire__ = Wire(
        "unpost",
        seq(
            choice(
                el(
                    "CONTRACTEXPENSESCHEDULEENTRY",
                    Ref("intacct.contracts_rev_mgmt.unpost", "UnpostContractexpensescheduleentry"),
                    label="Contract expense schedule entry",
                ),
                el(
                    "CONTRACTREVENUESCHEDULEENTRY",
                    Ref("intacct.contracts_rev_mgmt.unpost", "UnpostContractrevenuescheduleentry"),
                    label="Contract revenue schedule entry",
                ),
            )
        ),
        since="2017.R4",
        writes=True,
    )
    __result__ = NothingResult()


@model
class UnpostContractexpensescheduleentry(Structure):
    """Contract expense schedule entry."""

    recordno: int | None
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required.
    """

    __wire__ = Wire("CONTRACTEXPENSESCHEDULEENTRY", unordered(el("RECORDNO", INTEGER, label="Record number")))


@model
class UnpostContractrevenuescheduleentry(Structure):
    """Contract revenue schedule entry."""

    recordno: int | None
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required.
    """

    __wire__ = Wire("CONTRACTREVENUESCHEDULEENTRY", unordered(el("RECORDNO", INTEGER, label="Record number")))
