# Generated from spec/common/taxentries.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure taxentries, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["TAXENTRIES"]


TAXENTRIES: Final[Wrapper] = list_of(
    el("taxentry", Ref("intacct.common.taxentry", "Taxentry"), "1..2", label="Tax entry")
)
"""Tax entries.

Since 2021.R1.
"""
