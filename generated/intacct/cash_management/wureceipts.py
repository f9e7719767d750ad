# Generated from spec/cash_management/wureceipts.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure wureceipts, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["WURECEIPTS"]


WURECEIPTS: Final[Wrapper] = list_of(
    el("wureceipt", Ref("intacct.cash_management.wureceipt", "Wureceipt"), "+", label="Receipt")
)
"""Receipts.

Until 2018.R2 to 2019.R1 (which of them is not known).
"""
