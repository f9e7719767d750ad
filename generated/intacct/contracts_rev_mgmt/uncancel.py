# Generated from spec/contracts_rev_mgmt/uncancel.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function uncancel."""

from __future__ import annotations

from intacct_runtime.model import Function, Structure, model
from intacct_runtime.result import NothingResult
from intacct_runtime.scalars import INTEGER
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq, unordered

__all__ = ["UncancelContract", "UncancelContractdetail", "uncancel"]


@model
class uncancel(Function[None]):
    """Uncancel.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Since 2018.R3 to 2019.R2 (which of them is not known).
    """

    contract: UncancelContract | None | Unset = UNSET
    """Contract."""
    contractdetail: UncancelContractdetail | None | Unset = UNSET
    """Contract detail."""

    __wire__ = Wire(
        "uncancel",
        seq(
            choice(
                el("CONTRACT", Ref("intacct.contracts_rev_mgmt.uncancel", "UncancelContract"), label="Contract"),
                el(
                    "CONTRACTDETAIL",
                    Ref("intacct.contracts_rev_mgmt.uncancel", "UncancelContractdetail"),
                    label="Contract detail",
                ),
            )
        ),
        since="2018.R3..2019.R2",
        writes=True,
    )
    __result__ = NothingResult()


@model
class UncancelContract(Structure):
    """Contract."""

    recordno: int | None
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required.
    """

    __wire__ = Wire("CONTRACT", unordered(el("RECORDNO", INTEGER, label="Record number")))


@model
class UncancelContractdetail(Structure):
    """Contract detail."""

    recordno: int | None
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required.
    """

    __wire__ = Wire("CONTRACTDETAIL", unordered(el("RECORDNO", INTEGER, label="Record number")))
