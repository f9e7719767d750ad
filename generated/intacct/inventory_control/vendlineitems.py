# Generated from spec/inventory_control/vendlineitems.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure vendlineitems, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["VENDLINEITEMS"]


VENDLINEITEMS: Final[Wrapper] = list_of(
    el("vendlineitem", Ref("intacct.inventory_control.vendlineitem", "Vendlineitem"), "+", label="Vendor of the item")
)
"""Vendors of the item."""
