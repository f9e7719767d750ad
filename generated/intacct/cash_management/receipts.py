# Generated from spec/cash_management/receipts.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure receipts, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["RECEIPTS"]


RECEIPTS: Final[Wrapper] = list_of(
    el("receipt", Ref("intacct.cash_management.receipt", "Receipt"), "+", label="Receipt")
)
"""Receipts."""
