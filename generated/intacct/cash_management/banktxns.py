# Generated from spec/cash_management/banktxns.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure banktxns, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["BANKTXNS"]


BANKTXNS: Final[Wrapper] = list_of(
    el("banktxn", Ref("intacct.cash_management.banktxn", "Banktxn"), "+", label="Bank transaction")
)
"""Bank transactions."""
