# Generated from spec/cash_management/wudisbursementitems.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure wudisbursementitems, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["WUDISBURSEMENTITEMS"]


WUDISBURSEMENTITEMS: Final[Wrapper] = list_of(
    el(
        "wudisbursementitem",
        Ref("intacct.cash_management.wudisbursementitem", "Wudisbursementitem"),
        "+",
        label="Disbursement line",
    )
)
"""Disbursement lines.

Until 2018.R2 to 2019.R1 (which of them is not known).
"""
