# Generated from spec/cash_management/wuccpayitems.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure wuccpayitems, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["WUCCPAYITEMS"]


WUCCPAYITEMS: Final[Wrapper] = list_of(
    el("wuccpayitem", Ref("intacct.cash_management.wuccpayitem", "Wuccpayitem"), "+", label="Charge card line")
)
"""Charge card lines.

Until 2018.R2 to 2019.R1 (which of them is not known).
"""
