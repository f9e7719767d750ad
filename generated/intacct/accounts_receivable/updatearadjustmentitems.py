# Generated from spec/accounts_receivable/updatearadjustmentitems.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure updatearadjustmentitems, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, choice, el, list_of

__all__ = ["UPDATEARADJUSTMENTITEMS"]


UPDATEARADJUSTMENTITEMS: Final[Wrapper] = list_of(
    choice(
        el("lineitem", Ref("intacct.common.lineitem", "Lineitem"), label="Line"),
        el("updatelineitem", Ref("intacct.common.updatelineitem", "Updatelineitem"), label="Changed line"),
        occurs="+",
    )
)
"""Update AR adjustment items."""
