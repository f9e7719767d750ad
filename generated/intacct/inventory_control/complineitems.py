# Generated from spec/inventory_control/complineitems.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure complineitems, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["COMPLINEITEMS"]


COMPLINEITEMS: Final[Wrapper] = list_of(
    el("complineitem", Ref("intacct.inventory_control.complineitem", "Complineitem"), "+", label="Kit component")
)
"""Kit components."""
