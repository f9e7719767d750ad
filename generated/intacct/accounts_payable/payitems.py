# Generated from spec/accounts_payable/payitems.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure payitems, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["PAYITEMS"]


PAYITEMS: Final[Wrapper] = list_of(
    el("payitem", Ref("intacct.accounts_payable.payitem", "Payitem"), "+", label="Pay item")
)
"""Pay items."""
