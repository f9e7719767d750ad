# Generated from spec/general_ledger/GLACCTALLOCATIONGRPMEMBER.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GLACCTALLOCATIONGRPMEMBER."""

from __future__ import annotations

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["GLACCTALLOCATIONGRPMEMBER"]


@model
class GLACCTALLOCATIONGRPMEMBER(Object):
    """Account allocation group member (GLACCTALLOCATIONGRPMEMBER).

    No generic function takes it.
    """

    glacctallocationid: str | None | Unset = UNSET
    """GL account allocation ID (text). Required in create."""

    __wire__ = Wire(
        "GLACCTALLOCATIONGRPMEMBER",
        unordered(el("GLACCTALLOCATIONID", TEXT, "?", label="GL account allocation ID", required=("create",))),
        label="Account allocation group member",
    )
