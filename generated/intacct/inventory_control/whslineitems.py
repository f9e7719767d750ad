# Generated from spec/inventory_control/whslineitems.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure whslineitems, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["WHSLINEITEMS"]


WHSLINEITEMS: Final[Wrapper] = list_of(
    el("whslineitem", Ref("intacct.inventory_control.whslineitem", "Whslineitem"), "+", label="Warehouse of the item")
)
"""Warehouses of the item."""
