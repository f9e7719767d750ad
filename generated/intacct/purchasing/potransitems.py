# Generated from spec/purchasing/potransitems.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure potransitems, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["POTRANSITEMS"]


POTRANSITEMS: Final[Wrapper] = list_of(
    el("potransitem", Ref("intacct.purchasing.potransitem", "Potransitem"), "+", label="Line")
)
"""Lines."""
