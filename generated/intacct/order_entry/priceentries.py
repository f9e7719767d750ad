# Generated from spec/order_entry/priceentries.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure priceentries, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["PRICEENTRIES"]


PRICEENTRIES: Final[Wrapper] = list_of(
    el("priceentry", Ref("intacct.order_entry.priceentry", "Priceentry"), "+", label="Price entry")
)
"""Price entries."""
