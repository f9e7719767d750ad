# Generated from spec/common/customfields.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure customfields, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["CUSTOMFIELDS"]


CUSTOMFIELDS: Final[Wrapper] = list_of(
    el("customfield", Ref("intacct.common.customfield", "Customfield"), "*", label="Custom field")
)
"""Custom fields."""
