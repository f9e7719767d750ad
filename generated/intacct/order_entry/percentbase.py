# Generated from spec/order_entry/percentbase.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure percentbase, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wrapper, el, list_of

__all__ = ["PERCENTBASE"]


PERCENTBASE: Final[Wrapper] = list_of(el("category", TEXT, "+", label="Category"))
"""Percent base."""
