# Generated from spec/order_entry/revrecentries.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure revrecentries, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["REVRECENTRIES"]


REVRECENTRIES: Final[Wrapper] = list_of(
    el("revrecentry", Ref("intacct.common.revrecentry", "Revrecentry"), "+", label="Revenue recognition entry")
)
"""Revenue recognition entries."""
