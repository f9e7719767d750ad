# Generated from spec/contracts_rev_mgmt/renew.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function renew."""

from __future__ import annotations

from intacct_runtime.model import Function, Structure, model
from intacct_runtime.result import NothingResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Ref, Wire, el, seq, unordered

__all__ = ["RenewContract", "renew"]


@model
class renew(Function[None]):
    """Renew.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Since 2018.R1 to 2018.R1.1 (which of them is not known).
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contracts/#renew-contract
    """

    contract: RenewContract | None
    """Contract. Required."""

    __wire__ = Wire(
        "renew",
        seq(el("CONTRACT", Ref("intacct.contracts_rev_mgmt.renew", "RenewContract"), label="Contract")),
        since="2018.R1..2018.R1.1",
        writes=True,
    )
    __result__ = NothingResult()


@model
class RenewContract(Structure):
    """Contract."""

    contractid: str | None
    """Contract ID (text). Required."""

    __wire__ = Wire("CONTRACT", unordered(el("CONTRACTID", TEXT, label="Contract ID")))
