# Generated from spec/accounts_receivable/recurinvoiceitems.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure recurinvoiceitems, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["RECURINVOICEITEMS"]


RECURINVOICEITEMS: Final[Wrapper] = list_of(
    el("recurlineitem", Ref("intacct.common.recurlineitem", "Recurlineitem"), "+", label="Line")
)
"""Lines."""
