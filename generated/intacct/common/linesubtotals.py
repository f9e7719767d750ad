# Generated from spec/common/linesubtotals.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure linesubtotals, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["LINESUBTOTALS"]


LINESUBTOTALS: Final[Wrapper] = list_of(
    el("linesubtotal", Ref("intacct.common.linesubtotal", "Linesubtotal"), "+", label="Line subtotal")
)
"""Line subtotals.

Since 2022.R1.
"""
