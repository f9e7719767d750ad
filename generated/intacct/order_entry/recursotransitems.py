# Generated from spec/order_entry/recursotransitems.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure recursotransitems, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["RECURSOTRANSITEMS"]


RECURSOTRANSITEMS: Final[Wrapper] = list_of(
    el("recursotransitem", Ref("intacct.order_entry.recursotransitem", "Recursotransitem"), "+", label="Line")
)
"""Lines."""
