# Generated from spec/cash_management/checklayout.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure checklayout."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import DECIMAL, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

__all__ = ["Checklayout"]


@model
class Checklayout(Structure):
    """Check layout."""

    dfltcnyaddr: str | None | Unset = UNSET
    """Default company address (text)."""
    checkprintformat: str | None | Unset = UNSET
    """Check print format (text)."""
    checkpaperformat: str | None | Unset = UNSET
    """Check paper format (text). Known values: top, middle."""
    sigline2amount: Decimal | None | Unset = UNSET
    """Second signature line amount (amount)."""
    printlineitems: str | None | Unset = UNSET
    """Print line items (text)."""
    bankacctalign: str | None | Unset = UNSET
    """Bank account alignment (text)."""
    spacestoappend: int | None | Unset = UNSET
    """Spaces to append (integer)."""
    checknolength: int | None | Unset = UNSET
    """Check no. length (integer)."""
    voidtext: str | None | Unset = UNSET
    """Void text (text)."""

    __wire__ = Wire(
        "checklayout",
        seq(
            el("dfltcnyaddr", TEXT, "?", label="Default company address"),
            el("checkprintformat", TEXT, "?", label="Check print format"),
            el("checkpaperformat", TEXT, "?", label="Check paper format", open_values=("top", "middle")),
            el("sigline2amount", DECIMAL, "?", label="Second signature line amount"),
            el("printlineitems", TEXT, "?", label="Print line items"),
            el("bankacctalign", TEXT, "?", label="Bank account alignment"),
            el("spacestoappend", INTEGER, "?", label="Spaces to append"),
            el("checknolength", INTEGER, "?", label="Check no. length"),
            el("voidtext", TEXT, "?", label="Void text"),
        ),
    )
