# Generated from spec/purchasing/updatepotransitems.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure updatepotransitems, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, choice, el, list_of

__all__ = ["UPDATEPOTRANSITEMS"]


UPDATEPOTRANSITEMS: Final[Wrapper] = list_of(
    choice(
        el("potransitem", Ref("intacct.purchasing.potransitem", "Potransitem"), label="Line"),
        el("updatepotransitem", Ref("intacct.purchasing.updatepotransitem", "Updatepotransitem"), label="Changed line"),
        occurs="+",
    )
)
"""Lines."""
