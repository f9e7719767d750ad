# Generated from spec/common/reclassifyitems.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure reclassifyitems, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["RECLASSIFYITEMS"]


RECLASSIFYITEMS: Final[Wrapper] = list_of(
    el("reclasslineitem", Ref("intacct.common.reclasslineitem", "Reclasslineitem"), "+", label="Line to reclassify")
)
"""Lines to reclassify."""
