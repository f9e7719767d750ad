# Generated from spec/contracts_rev_mgmt/reallocate.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function reallocate."""

from __future__ import annotations

import datetime

from intacct_runtime.model import Function, Structure, model
from intacct_runtime.result import NothingResult
from intacct_runtime.scalars import BOOLEAN, DATE, INTEGER
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq, unordered

__all__ = [
    "ReallocateContractexpense2schedule",
    "ReallocateContractexpenseschedule",
    "ReallocateContractrevenue2schedule",
    "ReallocateContractrevenueschedule",
    "reallocate",
]


@model
class reallocate(Function[None]):
    """Reallocate.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Since 2018.R4.
    Reference:
    https://developer.intacct.com/api/contracts-rev-mgmt/contract-expense-schedules/#reallocate-contract-expense-schedule
    - Since 2019.R4 the posting date of schedules may be left out when posting.
    """

    contractexpense2schedule: ReallocateContractexpense2schedule | None | Unset = UNSET
    """Contract expense 2 schedule."""
    contractexpenseschedule: ReallocateContractexpenseschedule | None | Unset = UNSET
    """Contract expense schedule."""
    contractrevenue2schedule: ReallocateContractrevenue2schedule | None | Unset = UNSET
    """Contract revenue 2 schedule."""
    contractrevenueschedule: ReallocateContractrevenueschedule | None | Unset = UNSET
    """Contract revenue schedule."""

    __wire__ = Wire(
        "reallocate",
        seq(
            choice(
                el(
                    "CONTRACTEXPENSE2SCHEDULE",
                    Ref("intacct.contracts_rev_mgmt.reallocate", "ReallocateContractexpense2schedule"),
                    label="Contract expense 2 schedule",
                ),
                el(
                    "CONTRACTEXPENSESCHEDULE",
                    Ref("intacct.contracts_rev_mgmt.reallocate", "ReallocateContractexpenseschedule"),
                    label="Contract expense schedule",
                ),
                el(
                    "CONTRACTREVENUE2SCHEDULE",
                    Ref("intacct.contracts_rev_mgmt.reallocate", "ReallocateContractrevenue2schedule"),
                    label="Contract revenue 2 schedule",
                ),
                el(
                    "CONTRACTREVENUESCHEDULE",
                    Ref("intacct.contracts_rev_mgmt.reallocate", "ReallocateContractrevenueschedule"),
                    label="Contract revenue schedule",
                ),
            )
        ),
        since="2018.R4",
        writes=True,
    )
    __result__ = NothingResult()


@model
class ReallocateContractexpense2schedule(Structure):
    """Contract expense 2 schedule."""

    schedulekey: int | None
    """Schedule key (integer, record number). Required."""
    startdate: datetime.date | None | Unset = UNSET
    """Start date (date, mm/dd/yyyy)."""
    enddate: datetime.date | None | Unset = UNSET
    """End date (date, mm/dd/yyyy)."""
    postpastdated: bool | None | Unset = UNSET
    """Post past-dated entries (boolean, true or false). Default: false."""

    __wire__ = Wire(
        "CONTRACTEXPENSE2SCHEDULE",
        unordered(
            el("SCHEDULEKEY", INTEGER, label="Schedule key"),
            el("STARTDATE", DATE, "?", label="Start date"),
            el("ENDDATE", DATE, "?", label="End date"),
            el("POSTPASTDATED", BOOLEAN, "?", label="Post past-dated entries", default="false"),
        ),
    )


@model
class ReallocateContractexpenseschedule(Structure):
    """Contract expense schedule."""

    schedulekey: int | None
    """Schedule key (integer, record number). Required."""
    startdate: datetime.date | None | Unset = UNSET
    """Start date (date, mm/dd/yyyy)."""
    enddate: datetime.date | None | Unset = UNSET
    """End date (date, mm/dd/yyyy)."""
    postpastdated: bool | None | Unset = UNSET
    """Post past-dated entries (boolean, true or false). Default: false."""

    __wire__ = Wire(
        "CONTRACTEXPENSESCHEDULE",
        unordered(
            el("SCHEDULEKEY", INTEGER, label="Schedule key"),
            el("STARTDATE", DATE, "?", label="Start date"),
            el("ENDDATE", DATE, "?", label="End date"),
            el("POSTPASTDATED", BOOLEAN, "?", label="Post past-dated entries", default="false"),
        ),
    )


@model
class ReallocateContractrevenue2schedule(Structure):
    """Contract revenue 2 schedule."""

    schedulekey: int | None
    """Schedule key (integer, record number). Required."""
    startdate: datetime.date | None | Unset = UNSET
    """Start date (date, mm/dd/yyyy)."""
    enddate: datetime.date | None | Unset = UNSET
    """End date (date, mm/dd/yyyy)."""
    postpastdated: bool | None | Unset = UNSET
    """Post past-dated entries (boolean, true or false). Default: false."""

    __wire__ = Wire(
        "CONTRACTREVENUE2SCHEDULE",
        unordered(
            el("SCHEDULEKEY", INTEGER, label="Schedule key"),
            el("STARTDATE", DATE, "?", label="Start date"),
            el("ENDDATE", DATE, "?", label="End date"),
            el("POSTPASTDATED", BOOLEAN, "?", label="Post past-dated entries", default="false"),
        ),
    )


@model
class ReallocateContractrevenueschedule(Structure):
    """Contract revenue schedule."""

    schedulekey: int | None
    """Schedule key (integer, record number). Required."""
    startdate: datetime.date | None | Unset = UNSET
    """Start date (date, mm/dd/yyyy)."""
    enddate: datetime.date | None | Unset = UNSET
    """End date (date, mm/dd/yyyy)."""
    postpastdated: bool | None | Unset = UNSET
    """Post past-dated entries (boolean, true or false). Default: false."""

    __wire__ = Wire(
        "CONTRACTREVENUESCHEDULE",
        unordered(
            el("SCHEDULEKEY", INTEGER, label="Schedule key"),
            el("STARTDATE", DATE, "?", label="Start date"),
            el("ENDDATE", DATE, "?", label="End date"),
            el("POSTPASTDATED", BOOLEAN, "?", label="Post past-dated entries", default="false"),
        ),
    )
