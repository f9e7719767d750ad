# Generated from spec/order_entry/updatesotransitems.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure updatesotransitems, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, choice, el, list_of

__all__ = ["UPDATESOTRANSITEMS"]


UPDATESOTRANSITEMS: Final[Wrapper] = list_of(
    choice(
        el("sotransitem", Ref("intacct.order_entry.sotransitem", "Sotransitem"), label="Line"),
        el(
            "updatesotransitem", Ref("intacct.order_entry.updatesotransitem", "Updatesotransitem"), label="Changed line"
        ),
        occurs="+",
    )
)
"""Lines."""
