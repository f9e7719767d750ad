# Generated from spec/general_ledger/adjbooks.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure adjbooks, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wrapper, el, list_of

__all__ = ["ADJBOOKS"]


ADJBOOKS: Final[Wrapper] = list_of(el("adjbook", TEXT, "+", label="Adjustment book"))
"""Adjustment books.

Since 2017.R3.
"""
