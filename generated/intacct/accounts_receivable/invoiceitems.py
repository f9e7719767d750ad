# Generated from spec/accounts_receivable/invoiceitems.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure invoiceitems, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["INVOICEITEMS"]


INVOICEITEMS: Final[Wrapper] = list_of(el("lineitem", Ref("intacct.common.lineitem", "Lineitem"), "+", label="Line"))
"""Lines."""
