# Generated from spec/common/itemdetails.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure itemdetails, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["ITEMDETAILS"]


ITEMDETAILS: Final[Wrapper] = list_of(
    el("itemdetail", Ref("intacct.common.itemdetail", "Itemdetail"), "+", label="Tracking detail")
)
"""Tracking details."""
