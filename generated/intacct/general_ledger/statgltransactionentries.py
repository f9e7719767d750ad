# Generated from spec/general_ledger/statgltransactionentries.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure statgltransactionentries, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["STATGLTRANSACTIONENTRIES"]


STATGLTRANSACTIONENTRIES: Final[Wrapper] = list_of(
    el("glentry", Ref("intacct.common.glentry", "Glentry"), "+", label="Journal entry line")
)
"""Statistical journal entry lines."""
