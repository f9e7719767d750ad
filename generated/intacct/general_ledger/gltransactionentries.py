# Generated from spec/general_ledger/gltransactionentries.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure gltransactionentries, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["GLTRANSACTIONENTRIES"]


GLTRANSACTIONENTRIES: Final[Wrapper] = list_of(
    el("glentry", Ref("intacct.common.glentry", "Glentry"), "2..*", label="Journal entry line")
)
"""Journal entry lines."""
