# Generated from spec/cash_management/wudisbursements.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure wudisbursements, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["WUDISBURSEMENTS"]


WUDISBURSEMENTS: Final[Wrapper] = list_of(
    el("wudisbursement", Ref("intacct.cash_management.wudisbursement", "Wudisbursement"), "+", label="Disbursement")
)
"""Disbursements.

Until 2018.R2 to 2019.R1 (which of them is not known).
"""
