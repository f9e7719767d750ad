# Generated from spec/cash_management/wucctransactions.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure wucctransactions, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["WUCCTRANSACTIONS"]


WUCCTRANSACTIONS: Final[Wrapper] = list_of(
    el(
        "wucctransaction",
        Ref("intacct.cash_management.wucctransaction", "Wucctransaction"),
        "+",
        label="Charge card transaction",
    )
)
"""Charge card transactions.

Until 2018.R2 to 2019.R1 (which of them is not known).
"""
