# Generated from spec/inventory_control/ictransitems.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure ictransitems, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["ICTRANSITEMS"]


ICTRANSITEMS: Final[Wrapper] = list_of(
    el("ictransitem", Ref("intacct.inventory_control.ictransitem", "Ictransitem"), "+", label="Line")
)
"""Lines."""
