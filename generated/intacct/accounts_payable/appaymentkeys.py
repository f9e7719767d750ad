# Generated from spec/accounts_payable/appaymentkeys.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure appaymentkeys, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.scalars import INTEGER
from intacct_runtime.wire import Wrapper, el, list_of

__all__ = ["APPAYMENTKEYS"]


APPAYMENTKEYS: Final[Wrapper] = list_of(el("appaymentkey", INTEGER, "+", label="AP payment"))
"""AP payment keys."""
