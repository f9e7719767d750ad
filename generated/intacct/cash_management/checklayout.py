# Generated from spec/cash_management/checklayout.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure checklayout."""

from __future__ import annotations

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
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
    """Check paper format (text)."""
    sigline2amount: str | None | Unset = UNSET
    """Second signature line amount (text)."""
    printlineitems: str | None | Unset = UNSET
    """Print line items (text)."""
    bankacctalign: str | None | Unset = UNSET
    """Bank account alignment (text)."""
    spacestoappend: str | None | Unset = UNSET
    """Spaces to append (text)."""
    checknolength: str | None | Unset = UNSET
    """Check no. length (text)."""
    voidtext: str | None | Unset = UNSET
    """Void text (text)."""

    __wire__ = Wire(
        "checklayout",
        seq(
            el("dfltcnyaddr", TEXT, "?", label="Default company address"),
            el("checkprintformat", TEXT, "?", label="Check print format"),
            el("checkpaperformat", TEXT, "?", label="Check paper format"),
            el("sigline2amount", TEXT, "?", label="Second signature line amount"),
            el("printlineitems", TEXT, "?", label="Print line items"),
            el("bankacctalign", TEXT, "?", label="Bank account alignment"),
            el("spacestoappend", TEXT, "?", label="Spaces to append"),
            el("checknolength", TEXT, "?", label="Check no. length"),
            el("voidtext", TEXT, "?", label="Void text"),
        ),
    )
