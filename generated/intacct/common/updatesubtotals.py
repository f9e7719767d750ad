# Generated from spec/common/updatesubtotals.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure updatesubtotals, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["UPDATESUBTOTALS"]


UPDATESUBTOTALS: Final[Wrapper] = list_of(
    el("updatesubtotal", Ref("intacct.common.updatesubtotal", "Updatesubtotal"), "+", label="Changed subtotal")
)
"""Subtotals."""
