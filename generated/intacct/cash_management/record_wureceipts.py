# Generated from spec/cash_management/record_wureceipts.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function record_wureceipts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct.cash_management.wureceipts import WURECEIPTS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.wire import Wire, el, seq

if TYPE_CHECKING:
    from intacct.cash_management.wureceipt import Wureceipt

__all__ = ["record_wureceipts"]


@model
class record_wureceipts(Function[str]):
    """Record receipts, WU (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Until 2018.R2 to 2019.R1 (which of them is not known).
    """

    wureceipts: list[Wureceipt] | None
    """Receipts. Required."""

    __wire__ = Wire(
        "record_wureceipts", seq(el("wureceipts", WURECEIPTS, label="Receipts")), until="2018.R2..2019.R1", writes=True
    )
    __result__ = KeyResult()
