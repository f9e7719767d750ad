# Generated from spec/cash_management/ccpayitems.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure ccpayitems, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["CCPAYITEMS"]


CCPAYITEMS: Final[Wrapper] = list_of(
    el("ccpayitem", Ref("intacct.cash_management.ccpayitem", "Ccpayitem"), "+", label="Charge card line")
)
"""Charge card lines."""
