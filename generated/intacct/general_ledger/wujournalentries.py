# Generated from spec/general_ledger/wujournalentries.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure wujournalentries, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["WUJOURNALENTRIES"]


WUJOURNALENTRIES: Final[Wrapper] = list_of(
    el("wujournalentry", Ref("intacct.general_ledger.wujournalentry", "Wujournalentry"), "+", label="Journal entry")
)
"""Journal entries.

Until 2018.R2 to 2019.R1 (which of them is not known).
"""
