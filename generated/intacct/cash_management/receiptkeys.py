# Generated from spec/cash_management/receiptkeys.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure receiptkeys, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.scalars import INTEGER
from intacct_runtime.wire import Wrapper, el, list_of

__all__ = ["RECEIPTKEYS"]


RECEIPTKEYS: Final[Wrapper] = list_of(el("receiptkey", INTEGER, "+", label="Receipt key"))
"""Receipt keys."""
