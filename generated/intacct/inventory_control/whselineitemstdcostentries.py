# Generated from spec/inventory_control/whselineitemstdcostentries.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure whselineitemstdcostentries, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["WHSELINEITEMSTDCOSTENTRIES"]


WHSELINEITEMSTDCOSTENTRIES: Final[Wrapper] = list_of(
    el(
        "whselineitemstdcostentry",
        Ref("intacct.inventory_control.whselineitemstdcostentry", "Whselineitemstdcostentry"),
        "+",
        label="Standard cost in the warehouse",
    )
)
"""Standard costs in the warehouse."""
