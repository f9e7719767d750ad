# Generated from spec/contracts_rev_mgmt/hold.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function hold."""

from __future__ import annotations

import datetime

from intacct_runtime.model import Function, Structure, model
from intacct_runtime.result import NothingResult
from intacct_runtime.scalars import BOOLEAN, DATE, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq, unordered

__all__ = ["HoldContract", "HoldContractdetail", "HoldContractexpense", "hold"]


@model
class hold(Function[None]):
    """Hold.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Since 2017.R4.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-expenses/#hold-contract-expense
    """

    contract: HoldContract | None | Unset = UNSET
    """Contract. Since 2018.R3 to 2019.R2 (which of them is not known)."""
    contractdetail: HoldContractdetail | None | Unset = UNSET
    """Contract detail."""
    contractexpense: HoldContractexpense | None | Unset = UNSET
    """Contract expense."""

    __wire__ = Wire(
        "hold",
        seq(
            choice(
                el(
                    "CONTRACT",
                    Ref("intacct.contracts_rev_mgmt.hold", "HoldContract"),
                    since="2018.R3..2019.R2",
                    label="Contract",
                ),
                el(
                    "CONTRACTDETAIL",
                    Ref("intacct.contracts_rev_mgmt.hold", "HoldContractdetail"),
                    label="Contract detail",
                ),
                el(
                    "CONTRACTEXPENSE",
                    Ref("intacct.contracts_rev_mgmt.hold", "HoldContractexpense"),
                    label="Contract expense",
                ),
            )
        ),
        since="2017.R4",
        writes=True,
    )
    __result__ = NothingResult()


@model
class HoldContract(Structure):
    """Contract."""

    contractid: str | None
    """Contract ID (text). Required."""
    contractdetailkeys: str | None
    """Contract line keys (text). Required."""
    holddate: datetime.date | None
    """Hold date (date, mm/dd/yyyy). Required."""
    holdmemo: str | None | Unset = UNSET
    """Hold memo (text)."""
    holdbillingschedules: bool | None
    """Hold billing schedules (boolean, true or false). Required."""
    holdrevenueschedules: bool | None
    """Hold revenue schedules (boolean, true or false). Required."""
    holdexpenseschedules: bool | None
    """Hold expense schedules (boolean, true or false). Required."""

    __wire__ = Wire(
        "CONTRACT",
        unordered(
            el("CONTRACTID", TEXT, label="Contract ID"),
            el("CONTRACTDETAILKEYS", TEXT, label="Contract line keys"),
            el("HOLDDATE", DATE, label="Hold date"),
            el("HOLDMEMO", TEXT, "?", label="Hold memo"),
            el("HOLDBILLINGSCHEDULES", BOOLEAN, label="Hold billing schedules"),
            el("HOLDREVENUESCHEDULES", BOOLEAN, label="Hold revenue schedules"),
            el("HOLDEXPENSESCHEDULES", BOOLEAN, label="Hold expense schedules"),
        ),
    )


@model
class HoldContractdetail(Structure):
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

    __wire__ = Wire(
        "CONTRACTDETAIL",
        unordered(
            el("RECORDNO", INTEGER, label="Record number"),
            el("ASOFDATE", DATE, label="As of date"),
            el("MEMO", TEXT, "?", since="2018.R3..2019.R2", label="Memo"),
            el("BILLING", BOOLEAN, "?", label="Billing", default="false"),
            el("REVENUE", BOOLEAN, "?", label="Revenue", default="false"),
            el("EXPENSE", BOOLEAN, "?", label="Expense", default="false"),
        ),
    )


@model
class HoldContractexpense(Structure):
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
