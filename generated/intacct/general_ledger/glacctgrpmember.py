# Generated from spec/general_ledger/GLACCTGRPMEMBER.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GLACCTGRPMEMBER."""

from __future__ import annotations

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["GLACCTGRPMEMBER"]


@model
class GLACCTGRPMEMBER(Object):
    """Account group member (GLACCTGRPMEMBER).

    No generic function takes it.
    """

    childname: str | None | Unset = UNSET
    """Child name (text). Required in create and update."""

    __wire__ = Wire(
        "GLACCTGRPMEMBER",
        unordered(el("CHILDNAME", TEXT, "?", label="Child name", required=("create", "update"))),
        label="Account group member",
    )
