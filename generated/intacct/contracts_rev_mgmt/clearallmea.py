# Generated from spec/contracts_rev_mgmt/clearallmea.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function clearallmea."""

from __future__ import annotations

from intacct_runtime.model import Function, Structure, model
from intacct_runtime.result import NothingResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Ref, Wire, el, seq, unordered

__all__ = ["ClearallmeaContract", "clearallmea"]


@model
class clearallmea(Function[None]):
    """Clear all MEA allocations.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Since 2019.R4 to 2023.R1 (which of them is not known).
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contracts/#clear-all-mea-allocations
    """

    contract: ClearallmeaContract | None
    """Contract. Required."""

    __wire__ = Wire(
        "clearallmea",
        seq(el("CONTRACT", Ref("intacct.contracts_rev_mgmt.clearallmea", "ClearallmeaContract"), label="Contract")),
        since="2019.R4..2023.R1",
        writes=True,
    )
    __result__ = NothingResult()


@model
class ClearallmeaContract(Structure):
    """Contract."""

    contractid: str | None
    """Contract ID (text). Required."""

    __wire__ = Wire("CONTRACT", unordered(el("CONTRACTID", TEXT, label="Contract ID")))
