# Generated from spec/general_ledger/wuentryitems.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure wuentryitems, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["WUENTRYITEMS"]


WUENTRYITEMS: Final[Wrapper] = list_of(
    el("wuentryitem", Ref("intacct.general_ledger.wuentryitem", "Wuentryitem"), "+", label="Journal entry line")
)
"""Journal entry lines.

Until 2018.R2 to 2019.R1 (which of them is not known).
"""
