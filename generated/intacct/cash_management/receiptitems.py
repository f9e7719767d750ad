# Generated from spec/cash_management/receiptitems.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure receiptitems, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, choice, el, list_of

__all__ = ["RECEIPTITEMS"]


RECEIPTITEMS: Final[Wrapper] = list_of(
    choice(
        el("lineitem", Ref("intacct.common.lineitem", "Lineitem"), label="Line"),
        el(
            "updatelineitem",
            Ref("intacct.common.updatelineitem", "Updatelineitem"),
            since="2018.R3..2019.R2",
            label="Changed line",
        ),
        occurs="*",
    )
)
"""Receipt items."""
