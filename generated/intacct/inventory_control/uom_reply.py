# Generated from spec/inventory_control/uom_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure uom_reply."""

from __future__ import annotations

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["UomReply"]


@model
class UomReply(ReplyPart):
    """Unit of measure."""

    unit: str | None | Unset = UNSET
    """Unit (text)."""
    numdecimals: int | None | Unset = UNSET
    """Decimals (integer)."""

    __wire__ = Wire(
        "uom", unordered(el("unit", TEXT, "?", label="Unit"), el("numdecimals", INTEGER, "?", label="Decimals"))
    )
