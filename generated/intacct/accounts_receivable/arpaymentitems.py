# Generated from spec/accounts_receivable/arpaymentitems.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure arpaymentitems, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["ARPAYMENTITEMS"]


ARPAYMENTITEMS: Final[Wrapper] = list_of(
    el("arpaymentitem", Ref("intacct.accounts_receivable.arpaymentitem", "Arpaymentitem"), "+", label="AR payment item")
)
"""AR payment items."""
