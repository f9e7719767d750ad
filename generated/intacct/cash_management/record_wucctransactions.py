# Generated from spec/cash_management/record_wucctransactions.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function record_wucctransactions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct.cash_management.wucctransactions import WUCCTRANSACTIONS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.wire import Wire, el, seq

if TYPE_CHECKING:
    from intacct.cash_management.wucctransaction import Wucctransaction

__all__ = ["record_wucctransactions"]


@model
class record_wucctransactions(Function[str]):
    """Record charge card transactions, WU (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Until 2018.R2 to 2019.R1 (which of them is not known).
    """

    wucctransactions: list[Wucctransaction] | None
    """Charge card transactions. Required."""

    __wire__ = Wire(
        "record_wucctransactions",
        seq(el("wucctransactions", WUCCTRANSACTIONS, label="Charge card transactions")),
        until="2018.R2..2019.R1",
        writes=True,
    )
    __result__ = KeyResult()
