# Generated from spec/general_ledger/record_wujournalentries.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function record_wujournalentries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct.general_ledger.wujournalentries import WUJOURNALENTRIES
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.wire import Wire, el, seq

if TYPE_CHECKING:
    from intacct.general_ledger.wujournalentry import Wujournalentry

__all__ = ["record_wujournalentries"]


@model
class record_wujournalentries(Function[str]):
    """Record journal entries, WU (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Until 2018.R2 to 2019.R1 (which of them is not known).
    """

    wujournalentries: list[Wujournalentry] | None
    """Journal entries. Required."""

    __wire__ = Wire(
        "record_wujournalentries",
        seq(el("wujournalentries", WUJOURNALENTRIES, label="Journal entries")),
        until="2018.R2..2019.R1",
        writes=True,
    )
    __result__ = KeyResult()
