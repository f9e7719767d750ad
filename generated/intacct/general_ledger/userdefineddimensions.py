# Generated from spec/general_ledger/userDefinedDimensions.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure userDefinedDimensions, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["USERDEFINEDDIMENSIONS"]


USERDEFINEDDIMENSIONS: Final[Wrapper] = list_of(
    el(
        "userDefinedDimension",
        Ref("intacct.general_ledger.userdefineddimension", "UserDefinedDimension"),
        "1..20",
        label="User-defined dimension",
    )
)
"""User-defined dimensions.

Since 2017.R3.
"""
