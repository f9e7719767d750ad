# Generated from spec/contracts_rev_mgmt/deliver.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function deliver."""

from __future__ import annotations

import datetime

from intacct_runtime.model import Function, Structure, model
from intacct_runtime.result import NothingResult
from intacct_runtime.scalars import DATE, INTEGER
from intacct_runtime.wire import Ref, Wire, el, seq, unordered

__all__ = ["DeliverContractdetail", "deliver"]


@model
class deliver(Function[None]):
    """Deliver.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Since 2018.R2.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-lines/#deliver-contract-line
    """

    contractdetail: DeliverContractdetail | None
    """Contract detail. Required."""

    __wire__ = Wire(
        "deliver",
        seq(
            el(
                "CONTRACTDETAIL",
                Ref("intacct.contracts_rev_mgmt.deliver", "DeliverContractdetail"),
                label="Contract detail",
            )
        ),
        since="2018.R2",
        writes=True,
    )
    __result__ = NothingResult()


@model
class DeliverContractdetail(Structure):
    """Contract detail."""

    recordno: int | None
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required.
    """
    deliverydate: datetime.date | None
    """Delivery date (date, mm/dd/yyyy). Required."""

    __wire__ = Wire(
        "CONTRACTDETAIL",
        unordered(el("RECORDNO", INTEGER, label="Record number"), el("DELIVERYDATE", DATE, label="Delivery date")),
    )
