# Generated from spec/contracts_rev_mgmt/resume.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function resume."""

from __future__ import annotations

import datetime

from intacct_runtime.model import Function, Structure, model
from intacct_runtime.result import NothingResult
from intacct_runtime.scalars import BOOLEAN, DATE, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq, unordered

__all__ = ["ResumeContract", "ResumeContractdetail", "ResumeContractexpense", "resume"]


@model
class resume(Function[None]):
    """Resume.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Since 2017.R4.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-expenses/#resume-contract-expense
    """

    contract: ResumeContract | None | Unset = UNSET
    """Contract. Since 2018.R3 to 2019.R2 (which of them is not known)."""
    contractdetail: ResumeContractdetail | None | Unset = UNSET
    """Contract detail."""
    contractexpense: ResumeContractexpense | None | Unset = UNSET
    """Contract expense."""

    __wire__ = Wire(
        "resume",
        seq(
            choice(
                el(
                    "CONTRACT",
                    Ref("intacct.contracts_rev_mgmt.resume", "ResumeContract"),
                    since="2018.R3..2019.R2",
                    label="Contract",
                ),
                el(
                    "CONTRACTDETAIL",
                    Ref("intacct.contracts_rev_mgmt.resume", "ResumeContractdetail"),
                    label="Contract detail",
                ),
                el(
                    "CONTRACTEXPENSE",
                    Ref("intacct.contracts_rev_mgmt.resume", "ResumeContractexpense"),
                    label="Contract expense",
                ),
            )
        ),
        since="2017.R4",
        writes=True,
    )
    __result__ = NothingResult()


@model
class ResumeContract(Structure):
    """Contract."""

    contractid: str | None
    """Contract ID (text). Required."""
    contractdetailkeys: str | None
    """Contract line keys (text). Required."""
    resumedate: datetime.date | None
    """Resume date (date, mm/dd/yyyy). Required."""
    resumememo: str | None | Unset = UNSET
    """Resume memo (text)."""
    resumebillingschedules: bool | None
    """Resume billing schedules (boolean, true or false). Required."""
    resumerevenueschedules: bool | None
    """Resume revenue schedules (boolean, true or false). Required."""
    resumeexpenseschedules: bool | None
    """Resume expense schedules (boolean, true or false). Required."""
    revenueadjustmenttype: str | None | Unset = UNSET
    """Revenue adjustment type (text). Known values: One time, Distributed, Walk forward."""

    __wire__ = Wire(
        "CONTRACT",
        unordered(
            el("CONTRACTID", TEXT, label="Contract ID"),
            el("CONTRACTDETAILKEYS", TEXT, label="Contract line keys"),
            el("RESUMEDATE", DATE, label="Resume date"),
            el("RESUMEMEMO", TEXT, "?", label="Resume memo"),
            el("RESUMEBILLINGSCHEDULES", BOOLEAN, label="Resume billing schedules"),
            el("RESUMEREVENUESCHEDULES", BOOLEAN, label="Resume revenue schedules"),
            el("RESUMEEXPENSESCHEDULES", BOOLEAN, label="Resume expense schedules"),
            el(
                "REVENUEADJUSTMENTTYPE",
                TEXT,
                "?",
                label="Revenue adjustment type",
                open_values=("One time", "Distributed", "Walk forward"),
            ),
        ),
    )


@model
class ResumeContractdetail(Structure):
    """Contract detail."""

    recordno: int | None
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required.
    """
    asofdate: datetime.date | None
    """As of date (date, mm/dd/yyyy). Required."""
    memo: str | None | Unset = UNSET
    """Memo (text). Since 2018.R3 to 2019.R2 (which of them is not known)."""
    billing: bool | None | Unset = UNSET
    """Billing (boolean, true or false). Default: false."""
    revenue: bool | None | Unset = UNSET
    """Revenue (boolean, true or false). Default: false."""
    expense: bool | None | Unset = UNSET
    """Expense (boolean, true or false). Default: false."""
    revenueadjustmenttype: str | None | Unset = UNSET
    """Revenue adjustment type (text). Known values: One time, Distributed, Walk forward. Since 2018.R3 to 2019.R2
    (which of them is not known).
    """

    __wire__ = Wire(
        "CONTRACTDETAIL",
        unordered(
            el("RECORDNO", INTEGER, label="Record number"),
            el("ASOFDATE", DATE, label="As of date"),
            el("MEMO", TEXT, "?", since="2018.R3..2019.R2", label="Memo"),
            el("BILLING", BOOLEAN, "?", label="Billing", default="false"),
            el("REVENUE", BOOLEAN, "?", label="Revenue", default="false"),
            el("EXPENSE", BOOLEAN, "?", label="Expense", default="false"),
            el(
                "REVENUEADJUSTMENTTYPE",
                TEXT,
                "?",
                since="2018.R3..2019.R2",
                label="Revenue adjustment type",
                open_values=("One time", "Distributed", "Walk forward"),
            ),
        ),
    )


@model
class ResumeContractexpense(Structure):
    """Contract expense."""

    recordno: int | None
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required.
    """
    asofdate: datetime.date | None
    """As of date (date, mm/dd/yyyy). Required."""

    __wire__ = Wire(
        "CONTRACTEXPENSE",
        unordered(el("RECORDNO", INTEGER, label="Record number"), el("ASOFDATE", DATE, label="As of date")),
    )
