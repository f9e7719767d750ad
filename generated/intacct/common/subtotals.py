# Generated from spec/common/subtotals.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure subtotals, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["SUBTOTALS"]


SUBTOTALS: Final[Wrapper] = list_of(el("subtotal", Ref("intacct.common.subtotal", "Subtotal"), "+", label="Subtotal"))
"""Subtotals."""
