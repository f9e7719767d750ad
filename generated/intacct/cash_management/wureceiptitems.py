# Generated from spec/cash_management/wureceiptitems.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure wureceiptitems, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["WURECEIPTITEMS"]


WURECEIPTITEMS: Final[Wrapper] = list_of(
    el("wureceiptitem", Ref("intacct.cash_management.wureceiptitem", "Wureceiptitem"), "+", label="Receipt line")
)
"""Receipt lines.

Until 2018.R2 to 2019.R1 (which of them is not known).
"""
