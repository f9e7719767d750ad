# Generated from spec/consolidations/overrideexchangerates.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure overrideexchangerates, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["OVERRIDEEXCHANGERATES"]


OVERRIDEEXCHANGERATES: Final[Wrapper] = list_of(
    el(
        "overrideexchangerate",
        Ref("intacct.consolidations.overrideexchangerate", "Overrideexchangerate"),
        "+",
        label="Override exchange rate",
    )
)
"""Override exchange rates.

Since 2023.R2 to 2024.R2 (which of them is not known).
"""
