# Generated from spec/company_console/allocationentry.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure allocationentry, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["ALLOCATIONENTRY"]


ALLOCATIONENTRY: Final[Wrapper] = list_of(
    el("entry", Ref("intacct.company_console.entry", "Entry"), "+", label="Entry")
)
"""Allocation entry."""
