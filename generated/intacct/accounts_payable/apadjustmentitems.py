# Generated from spec/accounts_payable/apadjustmentitems.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure apadjustmentitems, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["APADJUSTMENTITEMS"]


APADJUSTMENTITEMS: Final[Wrapper] = list_of(
    el("lineitem", Ref("intacct.common.lineitem", "Lineitem"), "+", label="Line")
)
"""AP adjustment items."""
