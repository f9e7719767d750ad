# Generated from spec/order_entry/sotransitems.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure sotransitems, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["SOTRANSITEMS"]


SOTRANSITEMS: Final[Wrapper] = list_of(
    el("sotransitem", Ref("intacct.order_entry.sotransitem", "Sotransitem"), "+", label="Line")
)
"""Lines."""
