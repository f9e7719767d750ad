# Generated from spec/inventory_control/updateictransitems.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure updateictransitems, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, choice, el, list_of

__all__ = ["UPDATEICTRANSITEMS"]


UPDATEICTRANSITEMS: Final[Wrapper] = list_of(
    choice(
        el("ictransitem", Ref("intacct.inventory_control.ictransitem", "Ictransitem"), label="Line"),
        el(
            "updateictransitem",
            Ref("intacct.inventory_control.updateictransitem", "Updateictransitem"),
            label="Changed line",
        ),
        occurs="+",
    )
)
"""Lines."""
