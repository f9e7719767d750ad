# Generated from spec/accounts_payable/recurbillitems.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure recurbillitems, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["RECURBILLITEMS"]


RECURBILLITEMS: Final[Wrapper] = list_of(
    el("recurlineitem", Ref("intacct.common.recurlineitem", "Recurlineitem"), "+", label="Line")
)
"""Lines."""
